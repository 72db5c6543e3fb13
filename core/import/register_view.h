// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contract/terms.h"
#include "core/evaluation/facts.h"
#include "core/storage/prepatient.h"
#include "core/storage/provider.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

namespace utfall {

/// A stated fact as the register keeps it.
template <typename Fact>
struct Stated
{
    Fact fact;                   ///< personAmbiguous is not filled in here
    bool centuryAssumed = false; ///< the person's number was written with ten digits and without "+"
};

/// What planning asks of the register as it is: the storage thread answers from the file, tests from memory.
class RegisterView
{
public:
    struct KnownPerson
    {
        PersonId id;
        QString number; ///< canonical
        QString tenDigits;
    };

    virtual ~RegisterView() = default;
    [[nodiscard]] virtual ContractTerms terms() = 0;
    [[nodiscard]] virtual QList<Provider> providers() = 0;
    /// Everyone who is registered.
    [[nodiscard]] virtual QList<KnownPerson> people() = 0;
    [[nodiscard]] virtual Prepatient person(PersonId id) = 0;
    [[nodiscard]] virtual QList<Stated<SwitchFact>> switches(PersonId id) = 0;
    [[nodiscard]] virtual QList<Stated<ExitFact>> exits(PersonId id) = 0;
    [[nodiscard]] virtual QList<Stated<ResultFact>> results(PersonId id) = 0;
    /// Of everybody from `first` to `last`, at once; people without results may be left out.
    [[nodiscard]] virtual QHash<PersonId, QList<Stated<ResultFact>>> resultsOf(PersonId first,
                                                                               PersonId last) = 0;
};

} // namespace utfall
