// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/security/audit_chain.h"
#include "core/security/register_keys.h"

#include <QTest>

#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace utfall::security {

namespace {

struct Chained
{
    AuditEntry entry;
    QByteArray hash;
};

struct Chain
{
    QList<Chained> entries;
    AuditHead head{0, auditStart()};
    QByteArray mark;
};

} // namespace

class AuditChainTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeChainPasses();
    void emptyChainPasses();
    void everyChangeIsFound_data();
    void everyChangeIsFound();
    void fieldsDoNotFlowTogether();
    void anotherKeyFitsNothing();
    void headIsReadable();

private:
    [[nodiscard]] Chain chainOf(qint64 length) const;
    [[nodiscard]] QStringList faults(const Chain& chain) const;

    const SecretBytes m_key = SecretBytes::random(KeySize);
};

Chain AuditChainTest::chainOf(qint64 length) const
{
    Chain chain;
    for (qint64 i = 1; i <= length; ++i) {
        const AuditEntry entry{i,
                               u"2026-11-22T10:00:00Z"_s,
                               u"anna"_s,
                               u"person.changed"_s,
                               u"P-%1"_s.arg(i),
                               u"{\"enrolled\":\"2026-01-0%1\"}"_s.arg(i),
                               QByteArray("sealed ") + QByteArray::number(i)};
        const QByteArray hash = auditHash(m_key.key(), chain.head.hash, entry);
        chain.entries.append({entry, hash});
        chain.head = {i, hash};
    }
    chain.mark = auditHeadMark(m_key.key(), chain.head);
    return chain;
}

QStringList AuditChainTest::faults(const Chain& chain) const
{
    QStringList codes;
    AuditChainCheck check(m_key.key());
    for (const Chained& chained : chain.entries) {
        if (const auto fault = check.feed(chained.entry, chained.hash))
            codes.append(fault->code + u' ' + fault->args.value(u"entry"_s));
    }
    if (const auto fault = check.finish(chain.head, chain.mark))
        codes.append(fault->code);
    return codes;
}

void AuditChainTest::wholeChainPasses()
{
    QCOMPARE(faults(chainOf(5)), QStringList());
}

void AuditChainTest::emptyChainPasses()
{
    QCOMPARE(faults(chainOf(0)), QStringList());
}

void AuditChainTest::everyChangeIsFound_data()
{
    QTest::addColumn<std::function<void(Chain&)>>("change");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char* name, std::function<void(Chain&)> change, const QStringList& found) {
        QTest::newRow(name) << std::move(change) << found;
    };
    const QStringList altered{u"audit-entry-altered 3"_s};
    row(
        "time", [](Chain& c) { c.entries[2].entry.at.chop(1); }, altered);
    row(
        "user", [](Chain& c) { c.entries[2].entry.by = u"bo"_s; }, altered);
    row(
        "action", [](Chain& c) { c.entries[2].entry.action = u"person.opened"_s; }, altered);
    row(
        "subject", [](Chain& c) { c.entries[2].entry.subject = u"P-9"_s; }, altered);
    row(
        "detail", [](Chain& c) { c.entries[2].entry.detail = u"{}"_s; }, altered);
    row(
        "sealed part", [](Chain& c) { c.entries[2].entry.sealed.clear(); }, altered);
    row("hash", [](Chain& c) { c.entries[2].hash[0] = char(c.entries[2].hash[0] ^ 1); },
        {u"audit-entry-altered 3"_s, u"audit-entry-altered 4"_s});
    row("removed in the middle", [](Chain& c) { c.entries.removeAt(2); }, {u"audit-entry-missing 3"_s});
    row("removed and renumbered",
        [](Chain& c) {
            c.entries.removeAt(2);
            for (qsizetype i = 2; i < c.entries.size(); ++i)
                c.entries[i].entry.sequence = i + 1;
        },
        {u"audit-entry-altered 3"_s, u"audit-entry-altered 4"_s, u"audit-log-cut"_s});
    row("two exchanged", [](Chain& c) { std::swap(c.entries[1], c.entries[2]); },
        {u"audit-entry-missing 2"_s, u"audit-entry-missing 4"_s, u"audit-entry-missing 3"_s});
    row("cut at the end", [](Chain& c) { c.entries.removeLast(); }, {u"audit-log-cut"_s});
    row("cut with its head",
        [](Chain& c) {
            c.entries.removeLast();
            c.head = {4, c.entries.last().hash};
        },
        {u"audit-head-altered"_s});
    row("all removed", [](Chain& c) { c.entries.clear(); }, {u"audit-log-cut"_s});
}

void AuditChainTest::everyChangeIsFound()
{
    QFETCH(const std::function<void(Chain&)>, change);
    Chain chain = chainOf(5);
    change(chain);
    QTEST(faults(chain), "found");
}

void AuditChainTest::fieldsDoNotFlowTogether()
{
    const AuditEntry one{1, u"t"_s, u"ab"_s, u"c"_s, {}, {}, {}};
    const AuditEntry two{1, u"t"_s, u"a"_s, u"bc"_s, {}, {}, {}};
    QVERIFY(canonicalForm(one) != canonicalForm(two));
}

void AuditChainTest::anotherKeyFitsNothing()
{
    const Chain chain = chainOf(2);
    const SecretBytes other = SecretBytes::random(KeySize);
    AuditChainCheck check(other.key());
    for (const Chained& chained : chain.entries)
        QVERIFY(check.feed(chained.entry, chained.hash));
    QVERIFY(check.finish(chain.head, chain.mark));
}

void AuditChainTest::headIsReadable()
{
    const AuditHead head{12345, QByteArray::fromHex("9f3a51c077de0011223344556677")};
    QCOMPARE(auditHeadText(head), u"12345 · 9f3a 51c0 77de 0011 2233"_s);
}

} // namespace utfall::security

QTEST_GUILESS_MAIN(utfall::security::AuditChainTest)
#include "audit_chain_test.moc"
