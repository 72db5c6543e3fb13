// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/fact_repository.h"

#include "core/storage/database.h"
#include "core/storage/fact_columns.h"
#include "core/storage/identity_record.h"
#include "core/storage/register_seal.h"
#include "core/storage/sql_failure.h"

namespace utfall::storage {

using namespace Qt::StringLiterals;

namespace {

const QString SelectSwitch = u"SELECT %1, %2 FROM provider_switch "_s.arg(SwitchColumns, OriginColumns);
const QString SelectExit =
    u"SELECT %1, %2, evaluator_consent FROM person_exit "_s.arg(ExitColumns, OriginColumns);
const QString SelectResult = u"SELECT %1, %2 FROM lab_result "_s.arg(ResultColumns, OriginColumns);

QList<StoredSwitch> readSwitches(Statement& statement)
{
    QList<StoredSwitch> stated;
    while (statement.step())
        stated.append({statement.id<PersonId>(PersonColumn), switchOf(statement),
                       originOf(statement, SwitchColumnCount)});
    return stated;
}

QList<StoredExit> readExits(Statement& statement)
{
    QList<StoredExit> stated;
    while (statement.step())
        stated.append(
            {{statement.id<PersonId>(PersonColumn), exitOf(statement), originOf(statement, ExitColumnCount)},
             statement.boolean(ExitColumnCount + OriginColumnCount)});
    return stated;
}

QList<StoredResult> readResults(Database& database, Statement& statement)
{
    QList<StoredResult> stated;
    ResultReader reader(database);
    while (statement.step()) {
        StoredResult result;
        result.person = statement.id<PersonId>(PersonColumn);
        result.fact = reader.read(statement, &result.valueText);
        result.origin = originOf(statement, ResultColumnCount);
        stated.append(std::move(result));
    }
    return stated;
}

} // namespace

SwitchId FactRepository::insert(const StoredSwitch& stated)
{
    const FactOrigin& origin = stated.origin;
    return SwitchId(
        m_database
            .prepare(u"INSERT INTO provider_switch (person_id, switched, provider_number, method, "
                     "century_assumed, batch_id, file_id, line) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s)
            .insert(stated.person, stated.fact.date, stated.fact.provider, stated.fact.method,
                    origin.centuryAssumed, origin.batch, OptionalRow{origin.file}, OptionalRow{origin.line}));
}

ExitId FactRepository::insert(const StoredExit& stated)
{
    const FactOrigin& origin = stated.origin;
    return ExitId(
        m_database
            .prepare(
                u"INSERT INTO person_exit (person_id, exited, reason, evaluator_consent, century_assumed, "
                "batch_id, file_id, line) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s)
            .insert(stated.person, stated.fact.date, exitReasonKey(stated.fact.reason),
                    stated.evaluatorConsent, origin.centuryAssumed, origin.batch, OptionalRow{origin.file},
                    OptionalRow{origin.line}));
}

ResultId FactRepository::insert(const StoredResult& stated)
{
    const ResultFact& fact = stated.fact;
    const FactOrigin& origin = stated.origin;
    const ResultId id(nextRowId(m_database, "lab_result"_L1));
    const QString status = resultStatusKey(fact.status);
    const QString bound = valueBoundKey(fact.bound);
    std::optional<QByteArray> texts = encodeResultTexts({fact.statusText, stated.valueText, fact.sampleId},
                                                        plainResultTexts(status, fact.value, bound));
    if (texts)
        texts = m_database.seal().sealFor(stated.person, sealed::ResultTexts, id.value(), *texts);
    m_database
        .prepare(u"INSERT INTO lab_result (id, person_id, analysis, sampled, reported, status, value, bound, "
                 "unit, laboratory, method, texts, century_assumed, batch_id, file_id, line) "
                 "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .run(id, stated.person, fact.analysis, fact.sampled, fact.reported, status, fact.value, bound,
             fact.unit.text(), fact.laboratory, fact.method, texts, origin.centuryAssumed, origin.batch,
             OptionalRow{origin.file}, OptionalRow{origin.line});
    return id;
}

QList<StoredSwitch> FactRepository::switches(PersonId person)
{
    Statement statement = m_database.prepare(SelectSwitch + u"WHERE person_id = ? ORDER BY switched, id"_s);
    statement.bind(person);
    return readSwitches(statement);
}

QList<StoredExit> FactRepository::exits(PersonId person)
{
    Statement statement = m_database.prepare(SelectExit + u"WHERE person_id = ? ORDER BY exited, id"_s);
    statement.bind(person);
    return readExits(statement);
}

QList<StoredResult> FactRepository::results(PersonId person)
{
    Statement statement = m_database.prepare(SelectResult + u"WHERE person_id = ? ORDER BY sampled, id"_s);
    statement.bind(person);
    return readResults(m_database, statement);
}

std::optional<StoredSwitch> FactRepository::switchById(SwitchId id)
{
    Statement statement = m_database.prepare(SelectSwitch + u"WHERE id = ?"_s);
    statement.bind(id);
    const QList<StoredSwitch> found = readSwitches(statement);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

std::optional<StoredExit> FactRepository::exitById(ExitId id)
{
    Statement statement = m_database.prepare(SelectExit + u"WHERE id = ?"_s);
    statement.bind(id);
    const QList<StoredExit> found = readExits(statement);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

std::optional<StoredResult> FactRepository::resultById(ResultId id)
{
    Statement statement = m_database.prepare(SelectResult + u"WHERE id = ?"_s);
    statement.bind(id);
    const QList<StoredResult> found = readResults(m_database, statement);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

void FactRepository::remove(SwitchId id)
{
    m_database.prepare(u"DELETE FROM provider_switch WHERE id = ?"_s).run(id);
}

void FactRepository::remove(ExitId id)
{
    m_database.prepare(u"DELETE FROM person_exit WHERE id = ?"_s).run(id);
}

void FactRepository::remove(ResultId id)
{
    m_database.prepare(u"DELETE FROM lab_result WHERE id = ?"_s).run(id);
}

void FactRepository::removeAll(PersonId person)
{
    m_database.prepare(u"DELETE FROM provider_switch WHERE person_id = ?"_s).run(person);
    m_database.prepare(u"DELETE FROM person_exit WHERE person_id = ?"_s).run(person);
    m_database.prepare(u"DELETE FROM lab_result WHERE person_id = ?"_s).run(person);
}

} // namespace utfall::storage
