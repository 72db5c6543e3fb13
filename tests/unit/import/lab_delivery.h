// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace utfall::test {

/// One row of a delivery, before it is written in some format.
struct DeliveryRow
{
    QString number;  ///< twelve digits
    QString sampled; ///< YYYY-MM-DD
    QString value;   ///< decimal point, perhaps with a comparator
    QString unit;
    QString status = QStringLiteral("final"); ///< as FHIR names it
    QString sampleId;
    QString reported = QStringLiteral("2025-02-01T10:00:00");
    QString code = QStringLiteral("NPU27300");
};

inline const QString DeliveryLaboratory = QStringLiteral("Lab Sydöst");

/// What a Swedish laboratory may send in one delivery: everyday results, and each trouble once. The people
/// are those of import_lines.h and one whom nobody knows.
[[nodiscard]] QList<DeliveryRow> swedishDelivery();

/// A way to write the same delivery.
struct DeliveryFormat
{
    const char* name;
    QString fileName;
    QByteArray (*write)(const QList<DeliveryRow>&);
};
[[nodiscard]] const QList<DeliveryFormat>& deliveryFormats();

} // namespace utfall::test
