// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evaluation/facts.h"

#include <QHash>

namespace utfall::storage {

class Database;

/// What has been decided of stored rows that contradict each other. Each decision is a note on the row
/// (held_row), with the reason sealed; there are few of them, so everybody reads them all at once.
class RowChoices
{
public:
    /// May throw SqlFailure.
    [[nodiscard]] static RowChoices read(Database& database);

    [[nodiscard]] RowChoice of(const ResultFact& fact) const { return of(m_results, fact.id.value()); }
    [[nodiscard]] RowChoice of(const SwitchFact& fact) const { return of(m_switches, fact.id.value()); }

private:
    using Choices = QHash<qint64, RowChoice>;
    static RowChoice of(const Choices& choices, qint64 fact)
    {
        return choices.isEmpty() ? RowChoice::None : choices.value(fact, RowChoice::None);
    }

    Choices m_results;
    Choices m_switches;
};

/// One of the rows that somebody has decided about.
struct ChoiceRecord
{
    bool isSwitch = false;
    qint64 fact = 0; ///< SwitchId or ResultId
    RowChoice choice = RowChoice::Chosen;
    QString reason;
};
/// Replaces what was decided of the row before. May throw SqlFailure.
void putChoice(Database& database, const ChoiceRecord& record);

} // namespace utfall::storage
