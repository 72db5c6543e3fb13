// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/register/safekeeping_service.h"
#include "tests/support/register_fixture.h"
#include "tests/support/shared_data.h"
#include "tests/support/test_keys.h"

#include <QCryptographicHash>
#include <QFile>
#include <QMap>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace utfall;
using namespace utfall::test;

/// Bytes of a register that are not what they were: each is found when the register is opened or checked, or
/// it changes no figure. UTFALL_ATTACK_FLIPS says how many; tests/storage/faults says 1 000. And edits made
/// on purpose, with digests to match: what is keyed gives them away.
class AttackTest final : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    QByteArray m_bytes;
    QString m_path;
    WorkContext m_context{std::make_shared<FixedClock>(QDate(2027, 7, 1)), u"test"_s};

    struct Figures
    {
        QByteArray inputs;
        qint64 ore = 0;
        int reached = 0;
        bool operator==(const Figures&) const = default;
    };
    Figures m_figures;

    static Figures figuresOf(RegisterSession& session)
    {
        const auto snapshot = session.evaluations().snapshot(QDate(2027, 7, 1)).result();
        if (!snapshot)
            return {};
        return {(*snapshot)->inputsHash, (*snapshot)->payout.total.ore(),
                static_cast<int>((*snapshot)->attainment.all.reached)};
    }

    /// "" when nothing is found and every figure stands; a code when it is found; "figure" when it is not.
    QString verdict()
    {
        const auto session =
            RegisterSession::open(m_path, m_context, test::testCredential(), RegisterAccess::Read);
        if (!session)
            return session.error().code;
        const auto findings = (*session)->check().result();
        if (!findings)
            return findings.error().code;
        if (!findings->isEmpty())
            return findings->first().code;
        return figuresOf(**session) == m_figures ? QString() : u"figure"_s;
    }
    /// As core/storage/content_digest.cpp does it.
    static void renewDigests(QSqlDatabase& database)
    {
        QSqlQuery tables(u"SELECT DISTINCT table_name FROM content_digest"_s, database);
        while (tables.next()) {
            const QString table = tables.value(0).toString();
            QStringList columns{u"quote(rowid)"_s};
            for (QSqlQuery names(u"SELECT name FROM pragma_table_info('%1') ORDER BY cid"_s.arg(table),
                                 database);
                 names.next();)
                columns.append(u"quote(\"%1\")"_s.arg(names.value(0).toString()));
            QVERIFY(
                QSqlQuery(database).exec(u"DELETE FROM content_digest WHERE table_name = '%1'"_s.arg(table)));
            QSqlQuery blocks(u"SELECT block, CAST(group_concat(row, ';') AS BLOB) FROM (SELECT rowid >> 9 AS "
                             u"block, %1 AS row FROM %2 ORDER BY rowid) GROUP BY block"_s.arg(
                                 columns.join(u"||','||"_s), table),
                             database);
            while (blocks.next()) {
                QSqlQuery insert(database);
                insert.prepare(u"INSERT INTO content_digest (table_name, block, digest) VALUES (?, ?, ?)"_s);
                insert.addBindValue(table);
                insert.addBindValue(blocks.value(0));
                insert.addBindValue(
                    QCryptographicHash::hash(blocks.value(1).toByteArray(), QCryptographicHash::Blake2b_256));
                QVERIFY2(insert.exec(), qPrintable(insert.lastError().text()));
            }
        }
    }
    void write(const QByteArray& bytes)
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

private Q_SLOTS:
    void initTestCase();
    void flippedBytes();
    void editedLabValue();
    void editsWithRenewedDigests_data();
    void editsWithRenewedDigests();
};

void AttackTest::initTestCase()
{
    const QString golden = sourceFolder() + u"/tests/golden/hard-cohort/"_s;
    RegisterFixture fixture(termsFromFile(golden + u"terms.json"_s), QDate(2027, 7, 1));
    QVERIFY(fixture.take(ImportKind::Providers, {golden + u"providers.csv"_s}).ok());
    QVERIFY(fixture.take(ImportKind::Prepatients, {golden + u"prepatients.csv"_s}).ok());
    QVERIFY(
        fixture.take(ImportKind::Results, {golden + u"results-1.csv"_s, golden + u"results-2.csv"_s}).ok());
    QVERIFY(fixture.take(ImportKind::Switches, {golden + u"switches.csv"_s}).ok());
    QVERIFY(fixture.take(ImportKind::Exits, {golden + u"exits.csv"_s}).ok());
    m_figures = figuresOf(fixture.session());
    QVERIFY(!m_figures.inputs.isEmpty());
    m_path = m_folder.filePath(u"register.utfall"_s);
    QVERIFY(fixture.session().safekeeping().backupTo(m_path).result().ok());
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_bytes = file.readAll();
    QCOMPARE(verdict(), QString());
}

void AttackTest::flippedBytes()
{
    bool given = false;
    const int asked = qEnvironmentVariableIntValue("UTFALL_ATTACK_FLIPS", &given);
    const int flips = given ? asked : 150;
    QRandomGenerator random(20'270'701);
    QMap<QString, int> verdicts;
    for (int i = 0; i < flips; ++i) {
        const auto at = random.bounded(m_bytes.size());
        const auto mask = static_cast<char>(1U << random.bounded(8U));
        QByteArray bytes = m_bytes;
        bytes[at] = static_cast<char>(bytes.at(at) ^ (i % 2 == 0 ? mask : static_cast<char>(0xff)));
        write(bytes);
        const QString found = verdict();
        QVERIFY2(found != u"figure"_s, qPrintable(u"byte %1 changes a figure unseen"_s.arg(at)));
        ++verdicts[found.isEmpty() ? u"no effect"_s : found];
    }
    QTextStream out(stdout);
    out << "\n| flipped bytes | " << flips << " |\n|---|---|\n";
    for (auto it = verdicts.cbegin(); it != verdicts.cend(); ++it)
        out << "| " << it.key() << " | " << it.value() << " |\n";
    out << "| a figure changed unseen | 0 |\n| crashes | 0 |\n";
}

void AttackTest::editedLabValue()
{
    // One digit of a date, in the table and in its index alike, as an attentive editor would do it.
    QByteArray bytes = m_bytes;
    QVERIFY(bytes.contains("NPU27300"));
    bytes.replace("NPU27300", "NPU27301");
    write(bytes);
    const QString found = verdict();
    QVERIFY2(found == u"check-content"_s, qPrintable(found));
}

/// Edits with SQLite itself by somebody who knows how Utfall digests its rows and digests them anew.
void AttackTest::editsWithRenewedDigests_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QString>("found");
    const auto edit = [](const char* name, const QStringList& statements, const QString& found) {
        QTest::newRow(name) << statements << found;
    };
    const QString two = u"(SELECT person_id FROM person_identity ORDER BY person_id LIMIT 1 OFFSET %1)"_s;
    const auto swapped = [&two](const QString& column) {
        return QStringList{
            u"CREATE TABLE kept AS SELECT person_id, %1 AS value FROM person_identity"_s.arg(column),
            u"UPDATE person_identity SET %1 = (SELECT value FROM kept WHERE person_id = %3) "
            "WHERE person_id = %2"_s.arg(column, two.arg(0), two.arg(1)),
            u"UPDATE person_identity SET %1 = (SELECT value FROM kept WHERE person_id = %2) "
            "WHERE person_id = %3"_s.arg(column, two.arg(0), two.arg(1)),
            u"DROP TABLE kept"_s};
    };
    edit("swapped sealed records of two people", swapped(u"record"_s), u"record-forged"_s);
    edit("swapped keys of two people", swapped(u"wrapped_key"_s), u"record-forged"_s);
    edit("edited lab value", {u"UPDATE lab_result SET value = '41' WHERE id = 1"_s}, u"check-content-seal"_s);
    edit("edited sample date", {u"UPDATE lab_result SET sampled = '2027-06-30' WHERE id = 1"_s},
         u"check-content-seal"_s);
    edit("edited enrolment", {u"UPDATE person SET enrolled = date(enrolled, '+1 day')"_s},
         u"check-content-seal"_s);
    edit("edited price",
         {u"UPDATE contract_terms SET terms = replace(terms, '\"unitPriceOre\":', '\"unitPriceOre\":9')"_s},
         u"check-content-seal"_s);
    edit("removed result", {u"DELETE FROM lab_result WHERE id = 1"_s}, u"check-content-seal"_s);
    edit("truncated log",
         {u"DELETE FROM audit_entry WHERE sequence = (SELECT max(sequence) FROM audit_entry)"_s},
         u"audit-log-cut"_s);
    edit(
        "truncated log with an older head",
        {u"DELETE FROM audit_entry WHERE sequence = (SELECT max(sequence) FROM audit_entry)"_s,
         u"UPDATE audit_head SET length = length - 1, hash = (SELECT hash FROM audit_entry ORDER BY sequence "
         "DESC LIMIT 1)"_s},
        u"audit-head-altered"_s);
    edit("entry taken out of the middle", {u"DELETE FROM audit_entry WHERE sequence = 2"_s},
         u"audit-entry-missing"_s);
    edit("entries in another order",
         {u"UPDATE audit_entry SET sequence = 1000 WHERE sequence = 2"_s,
          u"UPDATE audit_entry SET sequence = 2 WHERE sequence = 3"_s,
          u"UPDATE audit_entry SET sequence = 3 WHERE sequence = 1000"_s},
         u"audit-entry-altered"_s);
    edit("entry of somebody else", {u"UPDATE audit_entry SET by = 'någon annan' WHERE sequence = 2"_s},
         u"audit-entry-altered"_s);
    edit("entry at another time",
         {u"UPDATE audit_entry SET at = '2020-01-01T00:00:00.000Z' WHERE sequence = 2"_s},
         u"audit-entry-altered"_s);
}

void AttackTest::editsWithRenewedDigests()
{
    QFETCH(const QStringList, statements);
    QFETCH(const QString, found);
    write(m_bytes);
    const QString connection = u"attacker"_s;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setDatabaseName(m_path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        for (const QString& statement : statements)
            QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
        renewDigests(database);
    }
    QSqlDatabase::removeDatabase(connection);

    const auto session =
        RegisterSession::open(m_path, m_context, test::testCredential(), RegisterAccess::Read);
    QStringList codes;
    if (session) {
        const auto findings = (*session)->check().result();
        QVERIFY(findings.ok());
        for (const Error& finding : *findings)
            codes.append(finding.code);
    } else {
        codes.append(session.error().code);
    }
    QVERIFY2(codes.contains(found), qPrintable(codes.join(u", "_s)));
}

QTEST_GUILESS_MAIN(AttackTest)
#include "attack_test.moc"
