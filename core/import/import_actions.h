// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evaluation/facts.h"
#include "core/import/import_rows.h"
#include "core/import/planned_results.h"
#include "core/storage/prepatient.h"
#include "core/storage/provider.h"

#include <QList>
#include <QString>

namespace utfall {

/// One field that an update changes; texts as a file would state them.
struct FieldChange
{
    QString column; ///< key
    QString before;
    QString after;
};

/// A provider or prepatient to store. `changes` lists what an update changes of what the register had before
/// this import; an update without changes says that a later import stated the same with fewer columns.
template <typename Entity>
struct EntityWrite
{
    Entity entity;
    bool isNew = false;
    QList<FieldChange> changes;
    RowOrigin origin;
};

/// A row that said what the register already has: when the import that said it first is undone, it stands on
/// this one.
struct Restatement
{
    enum class Subject { Provider, Person, Switch, Exit, Result };
    Subject subject = Subject::Result;
    qint64 id = 0;
    RowOrigin origin;
    bool centuryAssumed = false; ///< of the row's person number
};

/// Everything that a plan would write, in the order in which it is written.
struct ImportActions
{
    QList<EntityWrite<Provider>> providers;
    QList<EntityWrite<Prepatient>> people;
    QList<FactWrite<SwitchFact>> switches;
    QList<FactWrite<ExitFact>> exits;
    PlannedResults results;
    QList<Restatement> restatements;
};

enum class Verdict { Added, Updated, Duplicate, Held, Rejected };

/// What becomes of one row.
struct RowVerdict
{
    Verdict verdict = Verdict::Held;
    Finding finding;     ///< why it is held or rejected
    qsizetype fact = -1; ///< place in the actions' list of its kind: stored, whatever the verdict
    QList<Finding> notes;
    QList<FieldChange> changes; ///< of an update, to show
    bool isProtected = false;   ///< they are of somebody protected, before or after

    [[nodiscard]] static RowVerdict held(const Finding& finding)
    {
        return {finding.severity == Severity::Rejected ? Verdict::Rejected : Verdict::Held,
                finding,
                -1,
                {},
                {},
                false};
    }
};

} // namespace utfall
