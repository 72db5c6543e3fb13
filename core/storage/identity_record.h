// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/decimal.h"
#include "core/base/result.h"
#include "core/storage/prepatient.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>

namespace utfall::storage {

/// What sealed records hold, as CBOR maps with text keys. Nothing else reads or writes them.

/// person_identity.record: the identity, and the texts about a person that could tell who it is
/// (identifiedBy, inclusionText, admittedReason).
[[nodiscard]] QByteArray encodePerson(const Prepatient& person);
/// Fills those fields. Error "register-damaged" (Integrity) when the blob is no such record.
[[nodiscard]] Result<void> decodePerson(const QByteArray& record, Prepatient& person);

/// import_file.source: which file it was.
struct SourceFile
{
    QString name;      ///< without folder
    QByteArray sha256; ///< hex
    QString sheet;     ///< of a workbook
    bool operator==(const SourceFile&) const = default;
};
[[nodiscard]] QByteArray encodeFileSource(const SourceFile& source);
/// Error "register-damaged" (Integrity).
[[nodiscard]] Result<SourceFile> decodeFileSource(const QByteArray& blob);

/// lab_result.texts: what was written of a result, word for word.
struct ResultTexts
{
    QString status;
    QString value;
    QString sampleId;
    bool operator==(const ResultTexts&) const = default;
};
/// What the readable columns say by themselves: "final", "42,5", no sample id.
[[nodiscard]] ResultTexts plainResultTexts(const QString& statusKey, const std::optional<Decimal>& value,
                                           const QString& bound);
/// Nothing when the texts are the plain ones.
[[nodiscard]] std::optional<QByteArray> encodeResultTexts(const ResultTexts& texts, const ResultTexts& plain);
/// Puts what the blob holds in place of the plain texts. Error "register-damaged" (Integrity).
[[nodiscard]] Result<void> decodeResultTexts(const QByteArray& blob, ResultTexts& texts);

/// The cells of a held row: column key → text as read.
[[nodiscard]] QByteArray encodeCells(const QHash<QString, QString>& cells);
/// Error "register-damaged" (Integrity) when the blob is no map of texts.
[[nodiscard]] Result<QHash<QString, QString>> decodeCells(const QByteArray& blob);

} // namespace utfall::storage
