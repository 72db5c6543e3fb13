// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/audit_repository.h"

#include "core/base/iso_date.h"
#include "core/storage/database.h"
#include "core/storage/register_seal.h"
#include "core/storage/sql_failure.h"
#include "core/storage/text_map.h"

namespace utfall::storage {

using namespace Qt::StringLiterals;
using security::AuditEntry;
using security::AuditHead;

namespace {

QString instant(const QDateTime& at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

/// The conditions of a query and the texts they bind, in order.
struct Filter
{
    QString where;
    QStringList texts;

    void add(const QString& condition, const QString& text)
    {
        where += (where.isEmpty() ? u" WHERE "_s : u" AND "_s) + condition;
        texts.append(text);
    }
};

Filter filterOf(const AuditQuery& query)
{
    Filter filter;
    if (query.from.isValid())
        filter.add(u"at >= ?"_s, instant(swedishStartOfDay(query.from)));
    if (query.to.isValid())
        filter.add(u"at < ?"_s, instant(swedishStartOfDay(query.to.addDays(1))));
    if (!query.by.isEmpty())
        filter.add(u"by = ?"_s, query.by);
    if (!query.group.isEmpty())
        filter.add(u"substr(action, 1, instr(action, '.') - 1) = ?"_s, query.group);
    if (!query.subject.isEmpty())
        filter.add(u"subject = ?"_s, query.subject);
    return filter;
}

AuditEntry entryOf(const Statement& row)
{
    return {row.integer(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.blob(6)};
}

} // namespace

AuditHead AuditRepository::head()
{
    Statement statement = m_database.prepare(u"SELECT length, hash FROM audit_head WHERE id = 1"_s);
    if (!statement.step())
        throw SqlFailure(Error(ErrorKind::Integrity, u"audit-head-altered"_s));
    return {statement.integer(0), statement.blob(1)};
}

void AuditRepository::begin()
{
    const AuditHead start{0, security::auditStart()};
    m_database.prepare(u"INSERT INTO audit_head (id, length, hash, mark) VALUES (1, ?, ?, ?)"_s)
        .run(start.length, start.hash, security::auditHeadMark(m_database.seal().keys().auditKey(), start));
}

void AuditRepository::takeOver(const QString& at, const QString& by, const QString& action,
                               const QString& subject, const QString& detail)
{
    chain({0, at, by, action, subject, detail, {}}, {});
}

void AuditRepository::append(const QString& action, const AuditContent& content)
{
    const WorkContext& context = m_database.context();
    chain({0,
           instant(context.clock->now()),
           context.user,
           action,
           content.subject,
           textMapToJson(content.detail),
           {}},
          content);
}

void AuditRepository::chain(AuditEntry entry, const AuditContent& content)
{
    const AuditHead before = head();
    entry.sequence = before.length + 1;
    RegisterSeal& seal = m_database.seal();
    if (!content.secret.isEmpty()) {
        const QByteArray plain = textMapToJson(content.secret).toUtf8();
        entry.sealed = content.person
                           ? seal.sealFor(*content.person, sealed::AuditSecret, entry.sequence, plain)
                           : seal.sealText(sealed::AuditSecret, entry.sequence, plain);
    }
    const security::KeyView key = seal.keys().auditKey();
    const AuditHead after{entry.sequence, security::auditHash(key, before.hash, entry)};
    m_database
        .prepare(u"INSERT INTO audit_entry (sequence, at, by, action, subject, detail, sealed, sealed_for, "
                 "hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .run(entry.sequence, entry.at, entry.by, entry.action, entry.subject, entry.detail,
             entry.sealed.isEmpty() ? std::nullopt : std::optional(entry.sealed),
             entry.sealed.isEmpty() ? std::nullopt : content.person, after.hash);
    m_database.prepare(u"UPDATE audit_head SET length = ?, hash = ?, mark = ? WHERE id = 1"_s)
        .run(after.length, after.hash, security::auditHeadMark(key, after));
}

void AuditRepository::chainAnew()
{
    struct Left
    {
        AuditEntry entry;
        AuditContent content;
    };
    QList<Left> entries;
    Statement statement = m_database.prepare(
        u"SELECT sequence, at, by, action, subject, detail, NULL, sealed_for FROM audit_entry ORDER BY sequence"_s);
    while (statement.step()) {
        Left left{entryOf(statement), {}};
        if (!statement.isNull(7))
            left.content.person = statement.id<PersonId>(7);
        try {
            left.content.secret = secretOf(left.entry.sequence);
        } catch (const SqlFailure&) {
            // Altered beyond opening: the rest of the entry is worth keeping.
        }
        entries.append(std::move(left));
    }
    m_database.execute(u"DELETE FROM audit_entry"_s);
    m_database.execute(u"DELETE FROM audit_head"_s);
    begin();
    for (const Left& left : entries)
        chain(left.entry, left.content);
}

AuditPage AuditRepository::page(const AuditQuery& query)
{
    AuditPage page;
    const Filter filter = filterOf(query);
    Statement count = m_database.prepare(u"SELECT count(*) FROM audit_entry"_s + filter.where);
    count.bindList(filter.texts);
    if (count.step())
        page.total = count.integer(0);
    Statement statement = m_database.prepare(
        u"SELECT sequence, at, by, action, subject, detail, sealed IS NOT NULL FROM audit_entry"_s +
        filter.where + u" ORDER BY sequence DESC LIMIT ? OFFSET ?"_s);
    statement.bindList(filter.texts, query.limit, query.offset);
    while (statement.step()) {
        page.lines.append({statement.integer(0), statement.dateTime(1), statement.text(2), statement.text(3),
                           statement.text(4), textMapFromJson(statement.text(5)), statement.boolean(6)});
    }
    return page;
}

QMap<QString, QString> AuditRepository::secretOf(qint64 sequence)
{
    Statement statement = m_database.prepare(
        u"SELECT e.sealed, e.sealed_for, i.person_id FROM audit_entry e "
        "LEFT JOIN person_identity i ON i.person_id = e.sealed_for WHERE e.sequence = ?"_s);
    statement.bind(sequence);
    if (!statement.step() || statement.blob(0).isEmpty())
        return {};
    if (statement.isNull(1)) {
        return textMapFromJson(
            QString::fromUtf8(m_database.seal().openText(sealed::AuditSecret, sequence, statement.blob(0))));
    }
    // The key went with the person: what is sealed is gone, as it should be.
    if (statement.isNull(2))
        return {};
    return textMapFromJson(QString::fromUtf8(m_database.seal().openFor(
        statement.id<PersonId>(1), sealed::AuditSecret, sequence, statement.blob(0))));
}

QStringList AuditRepository::users()
{
    QStringList users;
    Statement statement = m_database.prepare(u"SELECT DISTINCT by FROM audit_entry ORDER BY by"_s);
    while (statement.step())
        users.append(statement.text(0));
    return users;
}

QList<Error> AuditRepository::check()
{
    constexpr qsizetype MaxFindings = 20; // a log of strange entries must not fill the memory
    QList<Error> findings;
    security::AuditChainCheck chain(m_database.seal().keys().auditKey());
    Statement statement = m_database.prepare(
        u"SELECT sequence, at, by, action, subject, detail, sealed, hash FROM audit_entry ORDER BY sequence"_s);
    while (statement.step()) {
        const auto fault = chain.feed(entryOf(statement), statement.blob(7));
        if (fault && findings.size() < MaxFindings)
            findings.append(*fault);
    }
    Statement stored = m_database.prepare(u"SELECT length, hash, mark FROM audit_head WHERE id = 1"_s);
    if (!stored.step()) {
        findings.append(Error(ErrorKind::Integrity, u"audit-head-altered"_s));
        return findings;
    }
    if (const auto fault = chain.finish({stored.integer(0), stored.blob(1)}, stored.blob(2)))
        findings.append(*fault);
    return findings;
}

} // namespace utfall::storage
