// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/import_actions.h"
#include "core/import/import_kind.h"
#include "core/import/register_state.h"
#include "core/import/result_meaning.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace utfall {

/// An open held row, with what its import knew.
struct WaitingRow
{
    HeldRowId id;
    BatchId batch;
    qint64 fileId = 0;
    qint64 line = 0;
    ImportKind kind = ImportKind::Results;
    QString code;
    QHash<QString, QString> cells;
    RowMeaning meaning;
};

/// A stored fact that was held or refused when it was read, or when it was settled: it is in the register,
/// and the held row only says that somebody should look at it.
struct FactUnderReview
{
    HeldRowId id;
    ImportKind kind = ImportKind::Results; ///< Switches or Results
    PersonId person;
    qint64 fact = 0; ///< SwitchId or ResultId
    QString code;
    bool open = true;
};

/// What becomes of a held row.
struct HeldRowChange
{
    HeldRowId id;
    /// Nothing found: released. Otherwise the reason why the row waits now.
    Finding finding;
    std::optional<OrganisationNumber> provider; ///< that the row names
};

/// A fact that is or will be stored and that nothing yet says should be looked at.
struct FactToReview
{
    ImportKind kind = ImportKind::Results; ///< Switches or Results
    qint64 stored = 0;                     ///< its id; 0: the next says where it is planned
    qsizetype planned = 0;                 ///< place in the actions' list of its kind
    Finding finding;
    std::optional<OrganisationNumber> provider; ///< that the row names
};

/// What weighing the held rows again comes to.
struct Settlement
{
    QList<HeldRowChange> changes;
    QList<FactToReview> reviews;
    qint64 released = 0;
};

/// The waiting rows of the register: the storage thread answers from the file, tests from memory. Rows come
/// in the order in which they were stored.
class WaitingRows
{
public:
    virtual ~WaitingRows() = default;
    /// Who waits to be registered, or what waits for somebody.
    enum class Sort { Prepatients, Facts };
    /// Open rows with that number, or with a short number that may mean it.
    [[nodiscard]] virtual QList<WaitingRow> naming(const PersonNumber& number, Sort sort) = 0;
    /// At most `limit` open rows with an id above `after` that something else than the row itself can mend.
    [[nodiscard]] virtual QList<WaitingRow> mendable(Sort sort, HeldRowId after, int limit) = 0;
    /// The open rows with these ids.
    [[nodiscard]] virtual QList<WaitingRow> withIds(const QList<HeldRowId>& ids) = 0;
    [[nodiscard]] virtual QList<FactUnderReview> underReview(ImportKind kind) = 0;

    struct StoredSwitch
    {
        PersonId person;
        SwitchId id;
    };
    /// Changes to providers that are not registered, which no held row points at.
    [[nodiscard]] virtual QList<StoredSwitch> unreviewedSwitches() = 0;
    /// The person's results that a held row points at, whatever its state.
    [[nodiscard]] virtual QSet<ResultId> reviewedResults(PersonId person) = 0;
};

/// What has changed, and so what may have been waited for.
struct SettleScope
{
    bool everything = false;     ///< as when the terms change
    QList<PersonNumber> numbers; ///< people who came or went
    bool switches = false;       ///< providers or changes of provider
    bool results = false;        ///< lab rows
    QList<PersonId> lostResults; ///< people of whom lab rows were taken away
    QList<HeldRowId> rows;       ///< held rows that somebody has put right
};

/// Weighs waiting rows again as if they were imported now, in the order in which they were read: with the
/// number's century and the meaning of "%" of their own import. A waiting prepatient is only ever registered;
/// nothing is changed of a person that another row has registered meanwhile. Facts under review are looked at
/// both ways, since what cleared one may be taken back.
[[nodiscard]] Settlement settle(WaitingRows& waiting, const SettleScope& scope, RegisterState& state,
                                ImportActions& actions);

} // namespace utfall
