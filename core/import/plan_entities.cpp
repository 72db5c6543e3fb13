// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/attainment.h"
#include "core/import/entity_fields.h"
#include "core/import/import_planning.h"

#include <QHash>

namespace utfall {

namespace {

Restatement::Subject subjectOf(const Provider&)
{
    return Restatement::Subject::Provider;
}
Restatement::Subject subjectOf(const Prepatient&)
{
    return Restatement::Subject::Person;
}

/// The writes of one kind of entity, one for each entity however many rows speak of it.
template <typename Entity>
class EntityWrites
{
public:
    EntityWrites(QList<EntityWrite<Entity>>& writes, QList<Restatement>& restatements)
        : m_writes(writes), m_restatements(restatements)
    {}

    void add(const QString& key, Entity entity, const RowOrigin& origin)
    {
        m_places.insert(key, m_writes.size());
        m_writes.append({std::move(entity), true, {}, origin});
    }

    /// Stores what the row says of an entity that the register, or an earlier row, has.
    [[nodiscard]] RowVerdict restate(const QString& key, const Entity& stored, const Entity& stated,
                                     ColumnSet columns, const RowOrigin& origin)
    {
        RowVerdict verdict;
        verdict.changes = changesBetween(stored, stated);
        verdict.verdict = verdict.changes.isEmpty() ? Verdict::Duplicate : Verdict::Updated;
        const auto planned = m_places.constFind(key);
        if (planned != m_places.constEnd()) {
            EntityWrite<Entity>& write = m_writes[*planned];
            if (!write.isNew)
                write.changes = changesBetween(m_before.value(key), stated);
            write.entity = stated;
        } else if (verdict.verdict == Verdict::Updated || holdsMoreThan(stored, columns)) {
            // The same said in fewer columns: undoing what said the rest must wait for this one.
            m_places.insert(key, m_writes.size());
            m_before.insert(key, stored);
            m_writes.append({stated, false, verdict.changes, origin});
        } else {
            m_restatements.append({subjectOf(stored), stored.id.value(), origin, false});
        }
        return verdict;
    }

private:
    QList<EntityWrite<Entity>>& m_writes;
    QList<Restatement>& m_restatements;
    QHash<QString, qsizetype> m_places;
    QHash<QString, Entity> m_before;
};

void addPrepatientNotes(const ReadPrepatient& row, const RegisterState& state, RowVerdict& verdict)
{
    verdict.notes = row.notes;
    const Prepatient& person = row.person;
    if (person.provider && !state.provider(*person.provider))
        verdict.notes.append({issue::ProviderUnknown, u"provider", Severity::Note});
    const EnrolmentPeriod& period = state.terms().enrolment;
    if (person.enrolled < period.from || person.enrolled > period.to)
        verdict.notes.append({issue::EnrolmentOutsidePeriod, u"enrolled", Severity::Note});
}

/// Plans the rows of one file after another; people of earlier rows are registered for later ones.
class PrepatientPlanner
{
public:
    PrepatientPlanner(RegisterState& state, ImportActions& actions)
        : m_state(state), m_writes(actions.people, actions.restatements)
    {}

    [[nodiscard]] RowVerdict plan(const ReadPrepatient& row)
    {
        if (row.unusable)
            return RowVerdict::held(row.unusable);
        const RegisterState::Match match = m_state.match(row.person.identity.number);
        if (match.ambiguous)
            return RowVerdict::held({issue::PersonAmbiguous, u"personalNumber"});
        RowVerdict verdict = match.person ? restate(row, *match.person) : add(row);
        if (verdict.verdict == Verdict::Added || verdict.verdict == Verdict::Updated)
            addPrepatientNotes(row, m_state, verdict);
        return verdict;
    }

private:
    [[nodiscard]] Finding findingOf(const ReadPrepatient& row) const
    {
        return row.problem ? row.problem : inclusionFinding(row.person, m_state.terms());
    }

    [[nodiscard]] RowVerdict add(const ReadPrepatient& row)
    {
        if (const Finding finding = findingOf(row))
            return RowVerdict::held(finding);
        Prepatient person = row.person;
        person.id = m_state.addPerson(person);
        m_writes.add(person.identity.number.canonical(), person, row.origin);
        RowVerdict verdict;
        verdict.verdict = Verdict::Added;
        return verdict;
    }

    [[nodiscard]] RowVerdict restate(const ReadPrepatient& row, PersonId id)
    {
        const Prepatient stored = m_state.person(id);
        if (stored.enrolled != row.person.enrolled)
            return RowVerdict::held({issue::EnrolmentDiffers, u"enrolled"});
        const Prepatient stated = withColumns(stored, row.person, row.columns);
        // Who was let in by an override is not held again by the same row.
        const bool same = changesBetween(stored, stated).isEmpty();
        if (const Finding finding = findingOf(row); finding && !(same && !stored.admittedReason.isEmpty()))
            return RowVerdict::held(finding);
        m_state.changePerson(stated);
        RowVerdict verdict =
            m_writes.restate(stored.identity.number.canonical(), stored, stated, row.columns, row.origin);
        verdict.isProtected = stored.protection != Protection::None || stated.protection != Protection::None;
        return verdict;
    }

    RegisterState& m_state;
    EntityWrites<Prepatient> m_writes;
};

} // namespace

QList<RowVerdict> planRows(const QList<ReadProvider>& rows, RegisterState& state, ImportActions& actions)
{
    QList<RowVerdict> verdicts;
    verdicts.reserve(rows.size());
    EntityWrites<Provider> writes(actions.providers, actions.restatements);
    for (const ReadProvider& row : rows) {
        if (row.unusable) {
            verdicts.append(RowVerdict::held(row.unusable));
            continue;
        }
        const QString key = row.provider.organisationNumber.digits();
        const std::optional<Provider> stored = state.provider(row.provider.organisationNumber);
        if (stored) {
            const Provider stated = withColumns(*stored, row.provider, row.columns);
            verdicts.append(writes.restate(key, *stored, stated, row.columns, row.origin));
            state.putProvider(stated);
        } else {
            writes.add(key, row.provider, row.origin);
            state.putProvider(row.provider);
            RowVerdict verdict;
            verdict.verdict = Verdict::Added;
            verdicts.append(verdict);
        }
    }
    return verdicts;
}

QList<RowVerdict> planRows(const QList<ReadPrepatient>& rows, RegisterState& state, ImportActions& actions)
{
    QList<RowVerdict> verdicts;
    verdicts.reserve(rows.size());
    PrepatientPlanner planner(state, actions);
    for (const ReadPrepatient& row : rows)
        verdicts.append(planner.plan(row));
    return verdicts;
}

Finding inclusionFinding(const Prepatient& person, const ContractTerms& terms)
{
    PersonFacts facts = personFacts(person);
    facts.admitted = false;
    switch (heldReason(facts, terms)) {
    case HeldReason::None:
        return {};
    case HeldReason::NoConsent:
        return {issue::ConsentMissing, u"consent"};
    case HeldReason::NoInclusionValue:
        return {issue::ValueMissing, u"inclusionValue"};
    case HeldReason::InclusionUnitUnknown:
        return {issue::UnitUnknown, u"unit"};
    case HeldReason::OutsideInclusion:
        return {issue::InclusionOutside, u"inclusionValue"};
    case HeldReason::InclusionDateMissing:
        return {issue::InclusionDateMissing, u"inclusionDate"};
    case HeldReason::InclusionAfterEnrolment:
        return {issue::InclusionAfterEnrolment, u"inclusionDate"};
    case HeldReason::InclusionTooOld:
        return {issue::InclusionTooOld, u"inclusionDate"};
    }
    Q_UNREACHABLE();
}

} // namespace utfall
