// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/fact_repository.h"
#include "core/storage/statement.h"

#include <QHash>
#include <QLatin1String>
#include <QSet>

namespace utfall::storage {

class Database;

/// Column lists of the tables of stated facts and how a row of them is read; shared by what reads one person
/// and what reads everyone. Every list begins with person_id and century_assumed; OriginColumns may follow.

inline constexpr int PersonColumn = 0;
inline constexpr int CenturyColumn = 1;

inline constexpr QLatin1String SwitchColumns{
    "person_id, century_assumed, id, switched, provider_number, method"};
inline constexpr int SwitchColumnCount = 6;
[[nodiscard]] SwitchFact switchOf(const Statement& statement);

inline constexpr QLatin1String ExitColumns{"person_id, century_assumed, id, exited, reason"};
inline constexpr int ExitColumnCount = 5;
/// A reason that is not known is SqlFailure "register-damaged".
[[nodiscard]] ExitFact exitOf(const Statement& statement);

inline constexpr QLatin1String ResultColumns{"person_id, century_assumed, id, analysis, sampled, reported, "
                                             "status, value, bound, unit, laboratory, method, texts"};
inline constexpr int ResultColumnCount = 13;

inline constexpr QLatin1String OriginColumns{"batch_id, file_id, line"};
inline constexpr int OriginColumnCount = 3;
/// The origin when OriginColumns begin at `firstColumn`.
[[nodiscard]] FactOrigin originOf(const Statement& statement, int firstColumn);

/// Reads lab rows. A hundred thousand of them repeat a handful of codes, units and laboratories: equal texts
/// share memory.
class ResultReader
{
public:
    explicit ResultReader(Database& database) : m_database(database) {}

    /// `valueText` gets the value as it was written. A sealed text that does not open is SqlFailure
    /// "record-forged".
    [[nodiscard]] ResultFact read(const Statement& statement, QString* valueText = nullptr);

private:
    [[nodiscard]] QString shared(const QString& text);
    [[nodiscard]] Unit unitOf(const QString& text);

    Database& m_database;
    QSet<QString> m_texts;
    QHash<QString, Unit> m_units;
};

} // namespace utfall::storage
