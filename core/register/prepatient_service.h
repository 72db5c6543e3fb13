// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/evaluation/facts.h"
#include "core/storage/prepatient.h"
#include "core/storage/prepatient_page.h"

#include <QList>
#include <QString>

#include <optional>

namespace utfall {

namespace storage {
class Store;
}

/// Everything the detail pane shows of one person.
struct PrepatientDetail
{
    Prepatient person;
    PersonFacts facts; ///< switches, exits and results as stated
};

class PrepatientService
{
public:
    explicit PrepatientService(storage::Store& store);

    /// A search for one person's whole number leaves an entry in the audit log.
    [[nodiscard]] Async<PrepatientPage> page(const PrepatientQuery& query);
    /// Opening a person leaves an entry in the audit log.
    [[nodiscard]] Async<PrepatientDetail> detail(PersonId id);
    /// Leaves the entry that has to be there before a protected person's identity is shown. Errors
    /// "reveal-reason-missing" (BadInput).
    [[nodiscard]] Async<void> reveal(PersonId id, const QString& reason);
    [[nodiscard]] Async<std::optional<PersonId>> find(const Pseudonym& pseudonym);
    [[nodiscard]] Async<QStringList> intakes();

    /// Adds (id invalid) or changes one. Errors (BadInput): "person-exists", "field-missing" (arg field),
    /// "enrolment-date-fixed" when the enrolment date of a person with results changes without reason …
    /// Results, switches and exits that waited for the person are matched.
    [[nodiscard]] Async<PersonId> save(const Prepatient& person);
    /// Lets a person in who would be held; the reason is kept. Error "admit-reason-missing".
    [[nodiscard]] Async<void> admit(PersonId id, const QString& reason);
    [[nodiscard]] Async<SwitchId>
    addSwitch(PersonId id, QDate date, std::optional<OrganisationNumber> provider, const QString& method);
    /// `consentOfEvaluator` must be true for ExitReason::WronglyEnrolled: error "exit-needs-evaluator".
    [[nodiscard]] Async<ExitId> addExit(PersonId id, QDate date, ExitReason reason, bool consentOfEvaluator);
    [[nodiscard]] Async<void> removeSwitch(SwitchId id);
    [[nodiscard]] Async<void> removeExit(ExitId id);
    /// Removes a person registered by mistake; what was stated about the person goes back to held rows.
    [[nodiscard]] Async<void> remove(PersonId id);

private:
    storage::Store& m_store;
};

} // namespace utfall
