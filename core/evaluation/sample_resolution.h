// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evaluation/facts.h"

#include <QList>

namespace utfall {

/// Why a reported row takes no part, or what became of it among its sample's rows.
enum class RowRole {
    Chosen,          ///< stands for its sample
    Duplicate,       ///< says the same as the chosen row
    Superseded,      ///< a correction won over it
    OtherUnit,       ///< the same result in another unit (0.6 rule)
    Conflict,        ///< tied with a different row: held, the sample counts for nothing
    Voided,          ///< its sample was entered in error
    NotCounted,      ///< status that never counts
    NoValue,         ///< held: no number
    NoUnit,          ///< held: no unit
    UnknownUnit,     ///< held: unit that cannot be used under this contract
    UndecidedBound,  ///< held: a comparator that does not decide the criterion (or any under "mean")
    OtherAnalysis,   ///< an analysis the contract does not use
    PersonAmbiguous, ///< held: a short number that two registered people share
    SetAside,        ///< somebody has chosen another row of its sample
};

/// What one row by itself can do under the terms: Chosen when it may take part, else the reason it may not.
[[nodiscard]] RowRole roleOfRowAlone(const ResultFact& row, const ContractTerms& terms);

/// A sample after its rows have been weighed (prov). `value` is exact in the contract's unit.
struct ResolvedSample
{
    ResultFact row; ///< the row that stands
    Fraction value; ///< in the contract's unit; the bound's number when row.bound is not Exact
    bool converted = false;
};

struct RowOutcome
{
    ResultId id;
    RowRole role = RowRole::Chosen;
};

struct SampleResolution
{
    QList<ResolvedSample>
        samples; ///< sorted by (date, report time with missing first, sample id, analysis, laboratory)
    QList<RowOutcome> rows; ///< one for each given row, in the given order
};

/// Weighs one person's rows as cli.md "Samples" says: identity, corrections, voids, duplicates, conflicts,
/// units. The result does not depend on the order of `rows`. Dates against D, windows and withdrawal are the
/// caller's.
[[nodiscard]] SampleResolution resolveSamples(const QList<ResultFact>& rows, const ContractTerms& terms);

/// What becomes of each row alone, as resolveSamples() says it.
[[nodiscard]] QList<RowOutcome> resolveRows(const QList<ResultFact>& rows, const ContractTerms& terms);

/// The order in which samples are counted as earlier and later.
[[nodiscard]] bool comesBefore(const ResolvedSample& a, const ResolvedSample& b);

} // namespace utfall
