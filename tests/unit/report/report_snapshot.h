// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/register/evaluation_service.h"
#include "core/report/contract_report.h"

namespace utfall::test {

/// A made-up contract for reports. Every person is in order; who was tested and who reached the goal follows
/// from the person's number, so that the same sample gives the same figures.
struct ReportSample
{
    int people = 120;
    int providers = 3;
    int intakes = 3;
    QDate asOf = QDate(2028, 6, 30);
    QDate paymentDate; ///< invalid = asOf
    qint64 heldRows = 4;
    ContractTerms terms;
    QString providerName = QStringLiteral("Utförare %1 AB");
    QString organisation = QStringLiteral("Region Test");

    ReportSample();
};

[[nodiscard]] EvaluationSnapshot snapshotOf(const ReportSample& sample = {});

/// 30 June 2028, 10:15 in Sweden, by "samordnare" with version 0.1.0.
[[nodiscard]] ReportStamp sampleStamp();

} // namespace utfall::test
