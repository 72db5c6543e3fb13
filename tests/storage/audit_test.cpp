// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/register/prepatient_service.h"
#include "core/register/provider_service.h"
#include "core/storage/audit_repository.h"
#include "core/storage/database.h"
#include "core/storage/register_check.h"
#include "tests/storage/register_fixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace utfall;
using namespace utfall::test;
using namespace utfall::storage;

/// The audit log of a register: what leaves an entry, what it says, and that nobody rewrites it unseen.
class AuditTest final : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<PrepatientService> m_people;

    QList<AuditLine> lines(const AuditQuery& query = {})
    {
        return read(*m_store, [=](Database& db) { return AuditRepository(db).page(query); }).lines;
    }
    QStringList actions()
    {
        QStringList actions;
        for (const AuditLine& line : lines())
            actions.prepend(line.action);
        return actions;
    }
    QMap<QString, QString> secretOf(qint64 sequence)
    {
        return read(*m_store, [=](Database& db) { return AuditRepository(db).secretOf(sequence); });
    }
    QStringList findings()
    {
        QStringList codes;
        for (const Error& finding : read(*m_store, [](Database& db) { return AuditRepository(db).check(); }))
            codes.append(finding.code);
        return codes;
    }
    PersonId add(int which, Protection protection = Protection::None)
    {
        Prepatient person = testPerson(testNumbers().at(which), u"Ek"_s, u"Ida"_s);
        person.id = {};
        person.protection = protection;
        return m_people->save(person).result().valueOr({});
    }

private Q_SLOTS:
    void init();
    void cleanup();

    void changesSayBeforeAndAfter();
    void whatIdentifiesIsSealed();
    void secretsGoWithThePerson();
    void openingAndSearchingLeaveEntries();
    void listsLeaveNoEntries();
    void protectedIdentityNeedsAReason();
    void linesAreFilteredAndPaged();
    void failedWorkLeavesNoEntry();
    void rewritingIsFound_data();
    void rewritingIsFound();
};

void AuditTest::init()
{
    static int files = 0;
    m_store = newStore(m_folder.filePath(u"audit-%1.utfall"_s.arg(++files)));
    m_people = std::make_unique<PrepatientService>(*m_store);
}

void AuditTest::cleanup()
{
    m_people.reset();
    m_store.reset();
}

void AuditTest::changesSayBeforeAndAfter()
{
    const PersonId id = add(0);
    Prepatient person = m_people->detail(id).result()->person;
    person.identity.familyName = u"Alm"_s;
    person.enrolled = person.enrolled.addDays(1);
    QVERIFY(m_people->save(person).result().ok());

    const AuditLine line = lines().constFirst();
    QCOMPARE(line.action, u"person.changed"_s);
    QCOMPARE(line.by, u"tester"_s);
    QCOMPARE(line.subject, person.pseudonym.text());
    QCOMPARE(line.detail, (QMap<QString, QString>{{u"enrolled"_s, u"2026-02-01 → 2026-02-02"_s}}));
    QVERIFY(line.sealed);
    QCOMPARE(secretOf(line.sequence), (QMap<QString, QString>{{u"familyName"_s, u"Ek → Alm"_s}}));
}

void AuditTest::whatIdentifiesIsSealed()
{
    add(0);
    for (const AuditLine& line : lines()) {
        for (const QString& text : line.detail)
            QVERIFY2(!text.contains(u"Ek"_s) && !text.contains(testNumbers().at(0)), qPrintable(text));
    }
    QCOMPARE(secretOf(lines().constFirst().sequence).value(u"personalNumber"_s),
             u"– → "_s + testNumbers().at(0));
}

void AuditTest::secretsGoWithThePerson()
{
    const PersonId id = add(0);
    const qint64 added = lines().constFirst().sequence;
    QVERIFY(!secretOf(added).isEmpty());
    QVERIFY(m_people->remove(id).result().ok());
    QVERIFY(secretOf(added).isEmpty());
    QCOMPARE(actions().constLast(), u"person.removed"_s);
    QCOMPARE(findings(), QStringList());
}

void AuditTest::openingAndSearchingLeaveEntries()
{
    const PersonId id = add(0);
    (void)m_people->detail(id).result();
    QCOMPARE(actions().constLast(), u"person.opened"_s);

    PrepatientQuery query;
    query.text = testNumbers().at(0);
    QCOMPARE(m_people->page(query).result()->total, qint64{1});
    const AuditLine sought = lines().constFirst();
    QCOMPARE(sought.action, u"person.sought"_s);
    QVERIFY(!sought.subject.isEmpty());
    QCOMPARE(secretOf(sought.sequence).value(u"personalNumber"_s), testNumbers().at(0));

    query.text = testNumbers().at(1);
    QCOMPARE(m_people->page(query).result()->total, qint64{0});
    QCOMPARE(lines().constFirst().action, u"person.sought"_s);
    QVERIFY(lines().constFirst().subject.isEmpty());
}

void AuditTest::listsLeaveNoEntries()
{
    add(0);
    const auto before = lines().size();
    PrepatientQuery query;
    (void)m_people->page(query).result();
    query.text = u"ek"_s;
    QCOMPARE(m_people->page(query).result()->total, qint64{1});
    QCOMPARE(lines().size(), before);
}

void AuditTest::protectedIdentityNeedsAReason()
{
    const PersonId id = add(0, Protection::Sekretessmarkering);
    QCOMPARE(m_people->reveal(id, u"  "_s).result().error().code, u"reveal-reason-missing"_s);
    QVERIFY(m_people->reveal(id, u"Ringer om återbesök"_s).result().ok());
    const AuditLine line = lines().constFirst();
    QCOMPARE(line.action, u"person.revealed"_s);
    QCOMPARE(secretOf(line.sequence).value(u"reason"_s), u"Ringer om återbesök"_s);
}

void AuditTest::linesAreFilteredAndPaged()
{
    ProviderService providers(*m_store);
    QVERIFY(providers.save(testProvider(0)).result().ok());
    const PersonId id = add(0);
    add(1);
    (void)m_people->detail(id).result();
    const QString pseudonym = lines().constFirst().subject;

    AuditQuery query;
    query.group = u"person"_s;
    QCOMPARE(lines(query).size(), 3);
    query.subject = pseudonym;
    QCOMPARE(lines(query).size(), 2);
    query = {};
    query.by = u"somebody else"_s;
    QVERIFY(lines(query).isEmpty());
    query = {};
    const qsizetype all = lines(query).size();
    query.from = QDate(2026, 5, 4);
    query.to = QDate(2026, 5, 4);
    QCOMPARE(lines(query).size(), all);
    query.from = QDate(2026, 5, 5);
    query.to = {};
    QVERIFY(lines(query).isEmpty());
    query = {};
    query.limit = 1;
    query.offset = 1;
    QCOMPARE(lines(query).size(), 1);
    QCOMPARE(lines(query).constFirst().sequence, lines().at(1).sequence);
    QCOMPARE(read(*m_store, [=](Database& db) { return AuditRepository(db).page(query); }).total,
             qint64{all});
}

void AuditTest::failedWorkLeavesNoEntry()
{
    add(0);
    const auto before = actions();
    QVERIFY(!m_store
                 ->write([](Database& db) -> Result<void> {
                     AuditRepository(db).append(u"person.changed"_s);
                     return Error(ErrorKind::BadInput, u"person-unknown"_s);
                 })
                 .result()
                 .ok());
    QCOMPARE(actions(), before);
    QCOMPARE(findings(), QStringList());
}

void AuditTest::rewritingIsFound_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("found");
    QTest::newRow("subject") << u"UPDATE audit_entry SET subject = 'P-0' WHERE sequence = 2"_s
                             << u"audit-entry-altered"_s;
    QTest::newRow("user") << u"UPDATE audit_entry SET by = 'x' WHERE sequence = 1"_s
                          << u"audit-entry-altered"_s;
    QTest::newRow("removed") << u"DELETE FROM audit_entry WHERE sequence = 1"_s << u"audit-entry-missing"_s;
    QTest::newRow("cut")
        << u"DELETE FROM audit_entry WHERE sequence = (SELECT max(sequence) FROM audit_entry)"_s
        << u"audit-log-cut"_s;
    QTest::newRow("shorter head") << u"UPDATE audit_head SET length = length - 1"_s
                                  << u"audit-head-altered"_s;
    QTest::newRow("order") << u"UPDATE audit_entry SET sequence = CASE sequence WHEN 1 THEN 1002 "
                              "WHEN 2 THEN 1001 END WHERE sequence IN (1, 2)"_s
                           << u"audit-entry-missing"_s;
}

void AuditTest::rewritingIsFound()
{
    QFETCH(const QString, sql);
    QFETCH(const QString, found);
    add(0);
    add(1);
    QCOMPARE(findings(), QStringList());
    change(*m_store, [&](Database& db) { db.execute(sql); });
    QVERIFY2(findings().contains(found), qPrintable(findings().join(u' ')));
    QStringList codes;
    for (const Error& error : read(*m_store, [](Database& db) { return checkRegister(db); }))
        codes.append(error.code);
    QVERIFY(codes.contains(found));
}

QTEST_GUILESS_MAIN(AuditTest)
#include "audit_test.moc"
