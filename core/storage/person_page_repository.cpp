// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/person_page_repository.h"

#include "core/base/text_folding.h"
#include "core/evaluation/provider_attribution.h"
#include "core/evaluation/sample_resolution.h"
#include "core/storage/database.h"
#include "core/storage/evaluation_input_repository.h"
#include "core/storage/fact_columns.h"
#include "core/storage/identity_index.h"
#include "core/storage/person_repository.h"
#include "core/storage/provider_repository.h"
#include "core/storage/swedish_sort_key.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace utfall::storage {

using namespace Qt::StringLiterals;

namespace {

/// Registered providers only: one that is merely stated is none (cli.md, an unknown provider).
const QString CurrentProvider =
    u"(CASE WHEN c.person_id IS NULL THEN (SELECT organisation_number FROM provider "
    "WHERE organisation_number = p.provider_number) ELSE c.provider_number END)"_s;

const QString FromPeople = u" FROM mem.person_index m JOIN person p ON p.id = m.person_id "
                           "LEFT JOIN mem.current_provider c ON c.person_id = p.id "_s;

/// The conditions of a query and the values for their question marks, in order.
struct Filter
{
    QStringList conditions;
    QStringList values;

    void add(const QString& condition, const QStringList& bound = {})
    {
        conditions.append(condition);
        values.append(bound);
    }
    [[nodiscard]] QString where() const
    {
        return conditions.isEmpty() ? QString() : u" WHERE "_s + conditions.join(u" AND "_s);
    }
};

/// Every word must stand somewhere in name, number or pseudonym. Somebody protected is found by pseudonym or
/// by the whole number alone.
void addTextFilter(Filter& filter, const QString& text, QDate today)
{
    const QStringList words = foldText(text).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return;
    QStringList contains;
    for (qsizetype i = 0; i < words.size(); ++i)
        contains.append(u"instr(m.search_text, ?) > 0"_s);
    const Result<PersonNumber> number = PersonNumber::parse(text, today);
    filter.add(u"((%1) OR m.number = ?)"_s.arg(contains.join(u" AND "_s)),
               words + QStringList{number ? number->canonical() : QString()});
}

Filter filterOf(const PrepatientQuery& query, QDate today)
{
    Filter filter;
    addTextFilter(filter, query.text, today);
    if (!query.intake.isEmpty())
        filter.add(u"p.intake = ?"_s, {query.intake});
    if (query.withoutProvider)
        filter.add(CurrentProvider + u" IS NULL"_s);
    else if (query.provider)
        filter.add(CurrentProvider + u" = ?"_s, {query.provider->digits()});
    if (query.only) {
        QJsonArray pseudonyms;
        for (const Pseudonym& pseudonym : *query.only)
            pseudonyms.append(pseudonym.text());
        filter.add(u"p.pseudonym IN (SELECT value FROM json_each(?))"_s,
                   {QString::fromUtf8(QJsonDocument(pseudonyms).toJson(QJsonDocument::Compact))});
    }
    return filter;
}

QString textOrder(const QString& text)
{
    return u"(SELECT sort_key FROM mem.text_order WHERE text = %1 AND text <> '')"_s.arg(text);
}

/// What a column sorts by; NULL where there is nothing to sort by, which comes last either way.
QString sortExpression(PrepatientColumn column)
{
    switch (column) {
    case PrepatientColumn::Number:
        return u"(CASE WHEN m.protected THEN NULL ELSE m.number END)"_s;
    case PrepatientColumn::Name:
        return u"m.sort_key"_s;
    case PrepatientColumn::Enrolled:
    case PrepatientColumn::Target: // follows the enrolment date, or is the same for everyone
        return u"p.enrolled"_s;
    case PrepatientColumn::Intake:
        return textOrder(u"p.intake"_s);
    case PrepatientColumn::IdentifiedBy:
        return textOrder(u"m.identified_by"_s);
    case PrepatientColumn::Provider:
        return textOrder(
            u"(SELECT name FROM provider WHERE organisation_number = %1)"_s.arg(CurrentProvider));
    case PrepatientColumn::LastSample:
        return u"l.sampled"_s;
    }
    Q_UNREACHABLE();
}

/// One walk through the index of results is quicker than a look-up for each person.
QString joinFor(PrepatientColumn column)
{
    if (column != PrepatientColumn::LastSample)
        return {};
    return u"LEFT JOIN (SELECT person_id, max(sampled) AS sampled FROM lab_result "
           "WHERE status IN ('final', 'corrected') GROUP BY person_id) l ON l.person_id = p.id "_s;
}

QString orderBy(const PrepatientQuery& query)
{
    const QString direction = query.descending ? u"DESC"_s : u"ASC"_s;
    // Names are never missing, and without NULLS LAST their index gives the order for nothing.
    if (query.sort == PrepatientColumn::Name)
        return u" ORDER BY m.sort_key %1, m.person_id %1"_s.arg(direction);
    return u" ORDER BY %1 %2 NULLS LAST, m.sort_key, m.person_id"_s.arg(sortExpression(query.sort),
                                                                        direction);
}

QString valueText(const ResultFact& row)
{
    if (!row.value)
        return {};
    return valueBoundKey(row.bound) + row.value->toPlainString().replace(u'.', u',');
}

} // namespace

PrepatientPage PersonPageRepository::page(const PrepatientQuery& query, const ContractTerms& terms,
                                          QDate today)
{
    // The revision moves with every change of the register, the day with every change of what is current.
    const QString state = u"%1 %2"_s.arg(m_database.revision()).arg(today.toJulianDay());
    refreshIndex(state, terms, today);
    refreshOrder(state, query, today);
    PrepatientPage page;
    page.offset = query.offset;
    page.all = PersonRepository(m_database).count();
    page.total = m_database.integerOf(u"SELECT count(*) FROM mem.page_order"_s);
    page.rows = rows(query.offset, query.limit, terms);
    return page;
}

QList<PrepatientRow> PersonPageRepository::rows(qint64 offset, qint64 limit, const ContractTerms& terms)
{
    QList<PrepatientRow> rows;
    Statement statement = m_database.prepare(
        u"SELECT p.id, p.pseudonym, m.display_number, m.name, p.protection, p.enrolled, p.intake, m.identified_by, "_s +
        CurrentProvider +
        u" FROM mem.page_order o JOIN mem.person_index m ON m.person_id = o.person_id "
        "JOIN person p ON p.id = o.person_id LEFT JOIN mem.current_provider c ON c.person_id = o.person_id "
        "WHERE o.position > ? ORDER BY o.position LIMIT ?"_s);
    statement.bind(offset, limit);
    while (statement.step()) {
        PrepatientRow row;
        row.id = statement.id<PersonId>(0);
        row.pseudonym = Pseudonym(statement.text(1));
        row.protection = protectionFromKey(statement.text(4));
        if (row.protection == Protection::None) {
            row.number = statement.text(2);
            row.name = statement.text(3);
        }
        row.enrolled = statement.date(5);
        row.intake = statement.text(6);
        row.identifiedBy = statement.text(7);
        row.provider = statement.organisationNumber(8);
        row.target = targetDate(row.enrolled, terms);
        rows.append(std::move(row));
    }
    addFacts(rows, terms);
    return rows;
}

void PersonPageRepository::addFacts(QList<PrepatientRow>& rows, const ContractTerms& terms)
{
    QList<PersonId> ids;
    for (const PrepatientRow& row : rows)
        ids.append(row.id);
    const QHash<PersonId, PersonFacts> people = EvaluationInputRepository(m_database).people(ids);
    for (PrepatientRow& row : rows) {
        const PersonFacts person = people.value(row.id);
        row.hasExit = !person.exits.isEmpty();
        const SampleResolution resolution = resolveSamples(person.results, terms);
        if (resolution.samples.isEmpty())
            continue;
        row.lastSample = resolution.samples.last().row.sampled;
        row.lastValue = valueText(resolution.samples.last().row);
    }
}

void PersonPageRepository::refreshIndex(const QString& state, const ContractTerms& terms, QDate today)
{
    if (m_database.textOf(u"SELECT value FROM mem.page_state WHERE name = 'index'"_s) == state)
        return;
    m_database.execute(u"DELETE FROM mem.page_state"_s);
    refreshCurrentProviders(terms, today);
    refreshTextOrder();
    m_database.prepare(u"INSERT INTO mem.page_state (name, value) VALUES ('index', ?)"_s).run(state);
}

void PersonPageRepository::refreshOrder(const QString& state, const PrepatientQuery& query, QDate today)
{
    // Paging through a view asks the same query again and again: it is sorted once.
    const Filter filter = filterOf(query, today);
    const QString sql = u"INSERT INTO mem.page_order (person_id) SELECT m.person_id"_s + FromPeople +
                        joinFor(query.sort) + filter.where() + orderBy(query);
    const QString wanted = state + sql + filter.values.join(u'\n');
    if (m_database.textOf(u"SELECT value FROM mem.page_state WHERE name = 'order'"_s) == wanted)
        return;
    m_database.execute(u"DELETE FROM mem.page_state WHERE name = 'order'"_s);
    m_database.execute(u"DELETE FROM mem.page_order"_s);
    Statement order = m_database.prepare(sql);
    order.bindList(filter.values);
    order.run();
    m_database.prepare(u"INSERT INTO mem.page_state (name, value) VALUES ('order', ?)"_s).run(wanted);
}

void PersonPageRepository::refreshCurrentProviders(const ContractTerms& terms, QDate today)
{
    m_database.execute(u"DELETE FROM mem.current_provider"_s);
    const QSet<OrganisationNumber> providers = ProviderRepository(m_database).numbers();
    const QSet<PersonId> sharing = IdentityIndex(m_database).sharingTenDigits();
    Statement put =
        m_database.prepare(u"INSERT INTO mem.current_provider (person_id, provider_number) VALUES (?, ?)"_s);

    PersonId id;
    PersonFacts person;
    const auto finish = [&] {
        if (!id.isValid())
            return;
        const ProviderHistory history = providerHistory(person, terms, providers);
        put.run(id, providerOn(history, qMax(today, person.enrolled)));
    };
    // Only for people with changes of provider; the others have the stated one.
    Statement statement = m_database.prepare(
        u"SELECT %1, p.enrolled, p.stated_provider FROM provider_switch s "
        "JOIN (SELECT id AS person, enrolled, provider_number AS stated_provider FROM person) p "
        "ON p.person = s.person_id ORDER BY s.person_id"_s.arg(SwitchColumns));
    while (statement.step()) {
        if (statement.id<PersonId>(0) != id) {
            finish();
            id = statement.id<PersonId>(0);
            person = {};
            person.enrolled = statement.date(SwitchColumnCount);
            person.provider = statement.organisationNumber(SwitchColumnCount + 1);
        }
        SwitchFact fact = switchOf(statement);
        fact.personAmbiguous = statement.boolean(CenturyColumn) && sharing.contains(id);
        person.switches.append(std::move(fact));
    }
    finish();
}

void PersonPageRepository::refreshTextOrder()
{
    m_database.execute(u"DELETE FROM mem.text_order"_s);
    Statement put =
        m_database.prepare(u"INSERT OR IGNORE INTO mem.text_order (text, sort_key) VALUES (?, ?)"_s);
    Statement texts = m_database.prepare(
        u"SELECT DISTINCT intake FROM person UNION SELECT DISTINCT identified_by FROM mem.person_index "
        "UNION SELECT name FROM provider"_s);
    while (texts.step())
        put.run(texts.text(0), swedishSortKey(texts.text(0)));
}

} // namespace utfall::storage
