// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/register/contract_service.h"
#include "core/register/evaluation_service.h"
#include "core/register/prepatient_service.h"
#include "core/register/provider_service.h"
#include "core/register/register_session.h"
#include "core/storage/audit_repository.h"
#include "core/storage/person_repository.h"
#include "tests/storage/register_fixture.h"
#include "tests/support/test_keys.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace utfall;
using namespace utfall::test;

/// Making, opening, watching and checking a register file.
class SessionTest final : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    int m_files = 0;
    QString newPath() { return m_folder.filePath(u"register-%1.utfall"_s.arg(++m_files)); }
    std::unique_ptr<RegisterSession> newSession(const QString& path)
    {
        auto session = RegisterSession::create(path, content(), testContext(), testKeys());
        return session ? std::move(session).value() : nullptr;
    }
    static NewRegister content()
    {
        return {u"  Region Provköping "_s, OrganisationNumber::parse(u"2321000131").value(), testTerms()};
    }

private Q_SLOTS:
    void createsAndOpens();
    void refusesContentThatCannotBe_data();
    void refusesContentThatCannotBe();
    void openRefuses();
    void tellsOfChanges();
    void checksCleanRegister();
    void checkFinds_data();
    void checkFinds();
    void closingFinishesWork();
};

void SessionTest::createsAndOpens()
{
    const QString path = newPath();
    {
        const auto session = newSession(path);
        QVERIFY(session);
        QCOMPARE(session->path(), path);
        QCOMPARE(session->context().user, u"tester"_s);
    }
    const auto session = RegisterSession::open(path, testContext(), testCredential());
    QVERIFY(session.ok());
    const auto info = (*session)->contract().info().result();
    QVERIFY(info.ok());
    QCOMPARE(info->organisation, u"Region Provköping"_s);
    QCOMPARE(info->organisationNumber.digits(), u"2321000131"_s);
    QCOMPARE(info->terms, testTerms());
    QCOMPARE(info->state, ContractState::Draft);
    QCOMPARE(info->version, 1);
}

void SessionTest::refusesContentThatCannotBe_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("code");
    QTest::newRow("no organisation") << 0 << u"field-missing"_s;
    QTest::newRow("no number") << 1 << u"organisation-number-missing"_s;
    QTest::newRow("terms that contradict themselves") << 2 << u"terms-out-of-range"_s;
}

void SessionTest::refusesContentThatCannotBe()
{
    QFETCH(int, fault);
    NewRegister content = this->content();
    if (fault == 0)
        content.organisation = u"  "_s;
    else if (fault == 1)
        content.organisationNumber = {};
    else
        content.terms.payment.floor = BasisPoints(9'000);
    const QString path = newPath();
    const auto session = RegisterSession::create(path, content, testContext(), testKeys());
    QVERIFY(!session.ok());
    QTEST(session.error().code, "code");
    QCOMPARE(session.error().kind, ErrorKind::BadInput);
    QVERIFY(!QFile::exists(path));
}

void SessionTest::openRefuses()
{
    const auto missing = RegisterSession::open(newPath(), testContext(), testCredential());
    QCOMPARE(missing.error(), Error(ErrorKind::Environment, u"file-missing"_s));
}

void SessionTest::tellsOfChanges()
{
    const auto session = newSession(newPath());
    QSignalSpy changed(session.get(), &RegisterSession::changed);
    const auto id = session->providers().save(testProvider()).result();
    QVERIFY(id.ok());
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(!session->providers().save(testProvider()).result().ok());
    QVERIFY(session->providers().all().result().ok());
    const auto person =
        session->prepatients().save(testPerson(testNumbers().first(), u"Ek"_s, u"Ida"_s)).result();
    QVERIFY(person.ok());
    QTRY_COMPARE(changed.size(), 2);
    QVERIFY(session->prepatients().detail(*person).result().ok());
    QCoreApplication::processEvents();
    QCOMPARE(changed.size(), 2);
}

void SessionTest::checksCleanRegister()
{
    const auto session = newSession(newPath());
    QVERIFY(session->providers().save(testProvider()).result().ok());
    QVERIFY(session->prepatients().save(testPerson(testNumbers().first(), u"Ek"_s, u"Ida"_s)).result().ok());
    const auto findings = session->check().result();
    QVERIFY(findings.ok());
    QVERIFY(findings->isEmpty());
}

void SessionTest::checkFinds_data()
{
    QTest::addColumn<QStringList>("damage");
    QTest::addColumn<QString>("code");
    const QString person = u"INSERT INTO person (pseudonym, enrolled) VALUES ('P-X', '2026-02-01')"_s;
    QTest::newRow("no identity") << QStringList{person} << u"check-identity-missing"_s;
    QTest::newRow("no such date") << QStringList{u"UPDATE person SET enrolled = '2026-02-30'"_s}
                                  << u"check-dates"_s;
    QTest::newRow("no such moment") << QStringList{u"UPDATE contract_terms SET set_at = 'today'"_s}
                                    << u"check-dates"_s;
    QTest::newRow("terms") << QStringList{u"UPDATE contract_terms SET terms = '{'"_s} << u"check-terms"_s;
    QTest::newRow("organisation number") << QStringList{u"UPDATE person SET provider_number = '0000000000'"_s}
                                         << u"check-organisation-numbers"_s;
    QTest::newRow("foreign key") << QStringList{u"PRAGMA foreign_keys = OFF"_s,
                                                u"INSERT INTO person_exit (person_id, exited, reason) "
                                                "VALUES (4711, '2026-01-01', 'flyttat')"_s}
                                 << u"check-foreign-keys"_s;
    const QString batch =
        u"INSERT INTO import_batch (kind, imported_at, imported_by, today, program_version, rows_read, "
        "rows_added, rows_updated, rows_duplicate, rows_held, rows_rejected, undone_at) VALUES "
        "('prepatients', '2026-01-01T00:00:00Z', 'x', '2026-01-01', '0', %1, %2, 0, 0, 0, 0, %3)"_s;
    QTest::newRow("counts") << QStringList{u"PRAGMA ignore_check_constraints = ON"_s,
                                           batch.arg(u"3"_s, u"1"_s, u"NULL"_s)}
                            << u"check-batch-sums"_s;
    QTest::newRow("more rows than read")
        << QStringList{batch.arg(u"0"_s, u"0"_s, u"NULL"_s), u"UPDATE person SET batch_id = 1"_s}
        << u"check-batch-rows"_s;
    QTest::newRow("rows of an undone import")
        << QStringList{batch.arg(u"1"_s, u"1"_s, u"'2026-01-02T00:00:00Z'"_s),
                       u"UPDATE person SET batch_id = 1"_s}
        << u"check-batch-undone"_s;
    QTest::newRow("trigger")
        << QStringList{u"CREATE TRIGGER t AFTER INSERT ON audit_entry BEGIN DELETE FROM audit_entry; END"_s}
        << u"register-foreign-objects"_s;
    QTest::newRow("altered table") << QStringList{u"ALTER TABLE audit_entry ADD COLUMN more TEXT"_s}
                                   << u"register-schema-altered"_s;
    QTest::newRow("missing index") << QStringList{u"DROP INDEX lab_result_person"_s}
                                   << u"register-schema-altered"_s;
}

void SessionTest::checkFinds()
{
    QFETCH(QStringList, damage);
    const QString path = newPath();
    {
        const auto session = newSession(path);
        QVERIFY(
            session->prepatients().save(testPerson(testNumbers().first(), u"Ek"_s, u"Ida"_s)).result().ok());
    }
    // Done to the file behind the program's back, as another program would.
    {
        const auto store = storage::Store::open(path, testContext(), testCredential());
        QVERIFY(store.ok());
        read(**store, [&](storage::Database& db) {
            for (const QString& sql : damage)
                db.execute(sql);
            return 0;
        });
    }
    const auto session = RegisterSession::open(path, testContext(), testCredential());
    if (!session) { // what the opening itself refuses
        QTEST(session.error().code, "code");
        QCOMPARE(session.error().kind, ErrorKind::Integrity);
        return;
    }
    const auto findings = (*session)->check().result();
    QVERIFY(findings.ok());
    QStringList codes;
    for (const Error& finding : *findings) {
        QCOMPARE(finding.kind, ErrorKind::Integrity);
        codes.append(finding.code);
    }
    QFETCH(QString, code);
    QVERIFY2(codes.contains(code), qPrintable(codes.join(u' ')));
}

void SessionTest::closingFinishesWork()
{
    const QString path = newPath();
    QFuture<Result<ProviderId>> last;
    {
        const auto session = newSession(path);
        for (int i = 0; i < 3; ++i)
            last = session->providers().save(testProvider(i));
        auto evaluated = session->evaluations().snapshot(QDate(2026, 6, 1));
    }
    QVERIFY(last.result().ok());
    const auto session = RegisterSession::open(path, testContext(), testCredential());
    QVERIFY(session.ok());
    QCOMPARE((*session)->providers().all().result()->size(), 3);
}

QTEST_GUILESS_MAIN(SessionTest)
#include "session_test.moc"
