// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/contract_repository.h"

#include "core/contract/terms_json.h"
#include "core/storage/database.h"
#include "core/storage/sql_failure.h"

namespace utfall::storage {

using namespace Qt::StringLiterals;

namespace {

ContractTerms readTerms(const QString& json)
{
    Result<ContractTerms> terms = termsFromJson(json.toUtf8());
    if (!terms)
        throw SqlFailure(Error(ErrorKind::Integrity, u"register-damaged"_s));
    return std::move(terms).value();
}

} // namespace

void ContractRepository::create(const QString& organisation, const OrganisationNumber& number,
                                const ContractTerms& terms)
{
    const WorkContext& context = m_database.context();
    m_database
        .prepare(u"INSERT INTO register_info (id, organisation, organisation_number, created_at, created_by, "
                 "program_version) VALUES (1, ?, ?, ?, ?, ?)"_s)
        .run(organisation, number, context.clock->now(), context.user, QStringLiteral(UTFALL_VERSION));
    insertTerms(1, terms, {});
    m_database.prepare(u"INSERT INTO contract (id, state, terms_version) VALUES (1, 'draft', 1)"_s).run();
}

void ContractRepository::insertTerms(int version, const ContractTerms& terms, const QString& reason)
{
    m_database
        .prepare(
            u"INSERT INTO contract_terms (version, terms, set_at, set_by, reason) VALUES (?, ?, ?, ?, ?)"_s)
        .run(version, QString::fromUtf8(termsToJson(terms)), m_database.context().clock->now(),
             m_database.context().user, reason);
}

ContractInfo ContractRepository::info()
{
    Statement statement = m_database.prepare(
        u"SELECT r.organisation, r.organisation_number, c.state, c.signed_on, c.terms_version, t.terms "
        "FROM register_info r, contract c JOIN contract_terms t ON t.version = c.terms_version"_s);
    if (!statement.step())
        throw SqlFailure(Error(ErrorKind::Integrity, u"register-damaged"_s));
    ContractInfo info;
    info.organisation = statement.text(0);
    info.organisationNumber = statement.organisationNumber(1).value_or(OrganisationNumber());
    info.state = statement.text(2) == u"signed"_s ? ContractState::Signed : ContractState::Draft;
    info.signedOn = statement.date(3);
    info.version = static_cast<int>(statement.integer(4));
    info.terms = readTerms(statement.text(5));
    return info;
}

ContractTerms ContractRepository::terms()
{
    return info().terms;
}

int ContractRepository::putTerms(const ContractTerms& terms, const QString& reason)
{
    const auto version =
        static_cast<int>(m_database.integerOf(u"SELECT max(version) FROM contract_terms"_s)) + 1;
    insertTerms(version, terms, reason);
    m_database.prepare(u"UPDATE contract SET terms_version = ?"_s).run(version);
    return version;
}

void ContractRepository::sign(QDate date)
{
    m_database.prepare(u"UPDATE contract SET state = 'signed', signed_on = ?"_s).run(date);
}

QList<TermsVersion> ContractRepository::history()
{
    QList<TermsVersion> versions;
    Statement statement = m_database.prepare(
        u"SELECT version, set_at, set_by, reason FROM contract_terms ORDER BY version DESC"_s);
    while (statement.step())
        versions.append({static_cast<int>(statement.integer(0)), statement.dateTime(1), statement.text(2),
                         statement.text(3)});
    return versions;
}

QList<int> ContractRepository::unreadableVersions()
{
    QList<int> versions;
    Statement statement = m_database.prepare(u"SELECT version, terms FROM contract_terms ORDER BY version"_s);
    while (statement.step()) {
        if (!termsFromJson(statement.text(1).toUtf8()))
            versions.append(static_cast<int>(statement.integer(0)));
    }
    return versions;
}

} // namespace utfall::storage
