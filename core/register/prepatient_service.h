// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/job.h"
#include "core/base/person_number.h"
#include "core/base/result.h"
#include "core/base/typed_id.h"
#include "core/evaluation/facts.h"

#include <QList>
#include <QString>

#include <optional>

namespace utfall {

namespace storage {
class Store;
}

/// How a person's data is protected (skyddade personuppgifter).
enum class Protection { None, Sekretessmarkering, SkyddadFolkbokforing };

/// What identifies a prepatient. Never in logs, file names, tooltips or exports.
struct PersonIdentity
{
    PersonNumber number;
    QString givenName;
    QString familyName;
    QString address;
    QString postalCode;
    QString city;
    QString phone;
    QString email;
    bool operator==(const PersonIdentity&) const = default;
};

/// A prepatient as the register page edits it.
struct Prepatient
{
    PersonId id;
    Pseudonym pseudonym; ///< given by the register
    PersonIdentity identity;
    Protection protection = Protection::None;
    QString identifiedBy; ///< identifierare
    QDate enrolled;
    QString intake;
    std::optional<OrganisationNumber> provider; ///< stated at enrolment
    QString method;
    QDate consent;
    QString consentVersion;
    QDate inclusionDate;
    std::optional<Quantity> inclusion;
    QString admittedReason; ///< not empty: admitted by a named override
    QString admittedBy;
    bool operator==(const Prepatient&) const = default;
};

/// One line of the register view. Protected people come with name and number replaced by the caller's text.
struct PrepatientRow
{
    PersonId id;
    Pseudonym pseudonym;
    QString number; ///< display form; empty when protected
    QString name;   ///< "Efternamn, Förnamn"; empty when protected
    Protection protection = Protection::None;
    QDate enrolled;
    QString intake;
    QString identifiedBy;
    std::optional<OrganisationNumber> provider; ///< current, by stated facts
    QDate target;
    QDate lastSample; ///< invalid: none
    QString lastValue; ///< as reported, "41,9"; empty: none
    bool hasExit = false;
};

enum class PrepatientColumn { Number, Name, Enrolled, Intake, Provider, IdentifiedBy, Target, LastSample };

struct PrepatientQuery
{
    QString text;    ///< folded search in name, number and pseudonym; empty = all
    QString intake;  ///< exact; empty = all
    std::optional<OrganisationNumber> provider;
    bool withoutProvider = false;
    std::optional<QList<Pseudonym>> only; ///< only these, as a page or chart asks for "the people behind it"
    PrepatientColumn sort = PrepatientColumn::Name;
    bool descending = false;
    qint64 offset = 0;
    qint64 limit = 200;
};

struct PrepatientPage
{
    qint64 total = 0;    ///< rows that match
    qint64 all = 0;      ///< rows in the register
    qint64 offset = 0;
    QList<PrepatientRow> rows;
};

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

    [[nodiscard]] Async<PrepatientPage> page(const PrepatientQuery& query);
    /// Opening a person leaves an entry in the event log.
    [[nodiscard]] Async<PrepatientDetail> detail(PersonId id);
    [[nodiscard]] Async<std::optional<PersonId>> find(const Pseudonym& pseudonym);
    [[nodiscard]] Async<QStringList> intakes();

    /// Adds (id invalid) or changes one. Errors (BadInput): "person-exists", "field-missing" (arg field),
    /// "enrolment-date-fixed" when the enrolment date of a person with results changes without reason …
    /// Results, switches and exits that waited for the person are matched.
    [[nodiscard]] Async<PersonId> save(const Prepatient& person);
    /// Lets a person in who would be held; the reason is kept. Error "admit-reason-missing".
    [[nodiscard]] Async<void> admit(PersonId id, const QString& reason);
    [[nodiscard]] Async<SwitchId> addSwitch(PersonId id, QDate date, std::optional<OrganisationNumber> provider,
                                            const QString& method);
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
