// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/quantity.h"
#include "core/base/result.h"
#include "core/import/csv_reader.h"

#include <QByteArray>
#include <QHash>
#include <QMap>
#include <QString>

#include <optional>

namespace utfall {

/// What one of a sender's own codes means.
struct CodeMeaning
{
    QString analysis;                                  ///< code that the contract names; empty: none of them,
                                                       ///< and rows with the code are left out
    PercentMeaning percent = PercentMeaning::Unstated; ///< of a bare "%" beside the code
    bool operator==(const CodeMeaning&) const = default;
};

/// What one sender's files look like and mean (mappningsprofil), so that it is said once: kept in the
/// register by name, and shared between registers as a JSON file.
struct MappingProfile
{
    QString name;
    QString laboratory; ///< stands for a laboratory that a row leaves out
    PercentMeaning percent = PercentMeaning::Unstated;
    QString sheet;                     ///< of a workbook; empty: the first that holds something
    std::optional<CsvDialect> dialect; ///< of text files; nothing: as they look
    QHash<QString, QString> columns;   ///< header text → column key; an empty key: not read
    QMap<QString, CodeMeaning> codes;  ///< by the sender's code
    QMap<QString, QString> units;      ///< unit as sent → unit that it means; "" is a missing unit

    /// True when the profile says nothing at all.
    [[nodiscard]] bool isEmpty() const;
    bool operator==(const MappingProfile&) const = default;
};

/// "ngsp", "mono-s"; empty when nobody has said.
[[nodiscard]] QString percentMeaningKey(PercentMeaning meaning);
/// Nothing for other words.
[[nodiscard]] std::optional<PercentMeaning> percentMeaningFromKey(const QString& key);

/// "UTF-8", "UTF-16LE", "UTF-16BE", "Windows-1252".
[[nodiscard]] QString textEncodingKey(TextEncoding encoding);

/// UTF-8, indented, in a fixed order: the same profile gives the same bytes.
[[nodiscard]] QByteArray profileToJson(const MappingProfile& profile);

/// Errors (BadInput): "profile-not-json" (arg line when known), "profile-unknown-key", "profile-missing-key"
/// and "profile-bad-value" (arg path), "profile-version" (arg version), "profile-too-large".
[[nodiscard]] Result<MappingProfile> profileFromJson(const QByteArray& json);
/// More than any sender's codes need.
inline constexpr qint64 MaxProfileBytes = 4 * 1024 * 1024;
/// The same of a file; also "file-missing" (Environment, arg file: name without folder).
[[nodiscard]] Result<MappingProfile> readProfileFile(const QString& path);

} // namespace utfall
