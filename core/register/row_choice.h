// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/evaluation/facts.h"
#include "core/import/import_service.h"

#include <QList>

namespace utfall {

/// True when the row waits because stored rows contradict each other, so that one of them may be chosen.
[[nodiscard]] bool mayBeChosen(const HeldRow& row);

/// What one or several of the rows that contradict each other say.
struct ChoiceOption
{
    qint64 fact = 0;   ///< SwitchId or ResultId of the first that says so; names the option
    qint64 rows = 1;   ///< that say the same
    ResultFact result; ///< the first, of results
    SwitchFact change; ///< the first, of changes of provider
    QString file;      ///< it was read from; empty: entered by hand
    qint64 line = 0;
    bool tested = false; ///< the prepatient, if it is chosen
    bool reached = false;
    Money difference; ///< of the contract's payout
};

/// What is to be chosen between.
struct RowConflict
{
    ImportKind kind = ImportKind::Results; ///< Results or Switches
    Pseudonym person;
    QDate asOf;                  ///< of the kronor
    QList<ChoiceOption> options; ///< by date and what they say
};

struct ChoiceOrder
{
    HeldRowId row;
    qint64 fact = 0;     ///< of the option that counts
    QList<qint64> among; ///< the options that were to choose between
    QString reason;
};

} // namespace utfall
