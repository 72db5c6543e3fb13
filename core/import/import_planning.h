// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/job.h"
#include "core/evaluation/provider_attribution.h"
#include "core/evaluation/sample_resolution.h"
#include "core/import/import_actions.h"
#include "core/import/import_rows.h"
#include "core/import/register_state.h"
#include "core/import/result_rows.h"
#include "core/import/result_verdicts.h"

#include <QList>

namespace utfall {

/// Planning holds the rows, in the given order, against the register and against each other, and says of each
/// row what becomes of it; what is to be written goes to `actions` and into `state`. Pure but for what
/// `state` reads. Nothing derived is decided here: who counts, which provider and which sample is
/// evaluation's, on the stored facts; planning only asks it, to tell people what their rows will do.

[[nodiscard]] QList<RowVerdict> planRows(const QList<ReadProvider>& rows, RegisterState& state,
                                         ImportActions& actions);
[[nodiscard]] QList<RowVerdict> planRows(const QList<ReadPrepatient>& rows, RegisterState& state,
                                         ImportActions& actions);
[[nodiscard]] QList<RowVerdict> planRows(const QList<ReadSwitch>& rows, RegisterState& state,
                                         ImportActions& actions);
[[nodiscard]] QList<RowVerdict> planRows(const QList<ReadExit>& rows, RegisterState& state,
                                         ImportActions& actions);
[[nodiscard]] QList<RowVerdict> planRows(const QList<ReadResult>& rows, RegisterState& state,
                                         ImportActions& actions);
/// Without all verdicts when the job was cancelled.
[[nodiscard]] ResultVerdicts planRows(const ResultRows& rows, RegisterState& state, ImportActions& actions,
                                      const Job& job);
/// The other kinds are planned in no time.
template <typename Row>
[[nodiscard]] QList<RowVerdict> planRows(const QList<Row>& rows, RegisterState& state, ImportActions& actions,
                                         const Job&)
{
    return planRows(rows, state, actions);
}

/// Why a prepatient cannot be registered under the terms; nothing found when it can. An override is not
/// looked at.
[[nodiscard]] Finding inclusionFinding(const Prepatient& person, const ContractTerms& terms);

/// What a stored switch or result that was once held or refused waits for now; nothing found when it takes
/// part as stated.
[[nodiscard]] Finding findingOfRole(SwitchRole role);
[[nodiscard]] Finding findingOfRole(RowRole role);

/// Equal for two rows of one person when they are of one sample (cli.md, Samples).
[[nodiscard]] QString sampleKey(const ResultFact& row);

/// Who the row's number means; a finding (column personalNumber) when nobody or two.
[[nodiscard]] Finding findPerson(const PersonNumber& number, const RegisterState& state, PersonId& person);

} // namespace utfall
