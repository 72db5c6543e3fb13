// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/register/audit_service.h"
#include "core/register/register_session.h"
#include "tests/support/register_fixture.h"
#include "tests/support/shared_data.h"
#include "tests/support/test_keys.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace utfall::test;
using namespace Qt::StringLiterals;

namespace {

/// What the console answered.
struct Answer
{
    int exit = -1;
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

QString golden(const QString& name)
{
    return sourceFolder() + u"/tests/golden/hard-cohort/"_qs + name;
}

} // namespace

/// The console as scripts see it: commands, exit codes, JSON (cli.md).
class CliTest final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString reg() const { return m_folder.filePath(u"register.utfall"_qs); }

    static Answer run(const QStringList& arguments)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"UTFALL_PASSPHRASE"_qs, QString::fromUtf16(TestPassphrase));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(UTFALL_CLI), QStringList{u"--today"_qs, u"2027-07-01"_qs} + arguments);
        if (!process.waitForFinished(120'000))
            qFatal("the console does not answer");
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                process.readAllStandardOutput(), process.readAllStandardError()};
    }
    static Answer runJson(const QStringList& arguments) { return run(QStringList{u"--json"_qs} + arguments); }

    /// As `create` does, with a passphrase that is cheap to try: every call of the console tries it.
    void create()
    {
        QFile::remove(reg());
        const auto made = utfall::RegisterSession::create(
            reg(),
            {u"Region Test"_qs, *utfall::OrganisationNumber::parse(u"2321000131"_qs),
             termsFromFile(golden(u"terms.json"_qs))},
            {std::make_shared<utfall::FixedClock>(QDate(2027, 7, 1)), u"test"_qs}, testKeys());
        if (!made)
            qFatal("create: %s", qPrintable(made.error().code));
    }
    Answer take(const QString& kind, const QStringList& names, const QStringList& options = {})
    {
        QStringList paths;
        for (const QString& name : names)
            paths.append(golden(name));
        return runJson(QStringList{u"import"_qs, reg(), kind} + paths + options);
    }
    QString file(const QString& name, const QByteArray& content)
    {
        const QString path = m_folder.filePath(name);
        QFile written(path);
        if (!written.open(QIODevice::WriteOnly) || written.write(content) != content.size())
            qFatal("no room for a test file");
        return path;
    }

    void takeAll()
    {
        create();
        QCOMPARE(take(u"providers"_qs, {u"providers.csv"_qs}).exit, 0);
        QCOMPARE(take(u"prepatients"_qs, {u"prepatients.csv"_qs}).exit, 0);
        QCOMPARE(take(u"results"_qs, {u"results-1.csv"_qs, u"results-2.csv"_qs}).exit, 0);
        QCOMPARE(take(u"switches"_qs, {u"switches.csv"_qs}).exit, 0);
        QCOMPARE(take(u"exits"_qs, {u"exits.csv"_qs}).exit, 0);
    }

private Q_SLOTS:
    void usageErrorsExitWith2_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("unknown command") << QStringList{u"pay"_qs, u"x.utfall"_qs};
        QTest::newRow("unknown option") << QStringList{u"payout"_qs, u"x.utfall"_qs, u"--fast"_qs};
        QTest::newRow("option without value") << QStringList{u"payout"_qs, u"x.utfall"_qs, u"--as-of"_qs};
        QTest::newRow("bad date") << QStringList{u"payout"_qs, u"x.utfall"_qs, u"--as-of"_qs, u"tomorrow"_qs};
        QTest::newRow("missing argument") << QStringList{u"import"_qs, u"x.utfall"_qs, u"results"_qs};
        QTest::newRow("unknown kind") << QStringList{u"import"_qs, u"x.utfall"_qs, u"people"_qs, u"a.csv"_qs};
        QTest::newRow("create without number")
            << QStringList{u"create"_qs, u"x.utfall"_qs, u"--organisation"_qs, u"R"_qs};
    }
    void usageErrorsExitWith2()
    {
        QFETCH(QStringList, arguments);
        const Answer answer = runJson(arguments);
        QCOMPARE(answer.exit, 2);
        QVERIFY(!answer.json().value(u"error"_qs).toObject().value(u"message"_qs).toString().isEmpty());
    }

    void aMissingRegisterExitsWith6()
    {
        QCOMPARE(runJson({u"payout"_qs, m_folder.filePath(u"none.utfall"_qs)}).exit, 6);
    }

    void createRefusesToOverwrite()
    {
        create();
        const Answer again = runJson({u"create"_qs, reg(), u"--organisation"_qs, u"Region Test"_qs,
                                      u"--organisation-number"_qs, u"2321000131"_qs});
        QCOMPARE(again.exit, 3);
        QCOMPARE(again.json().value(u"error"_qs).toObject().value(u"code"_qs).toString(), u"file-exists"_qs);
    }

    void everyDocumentHasSchemaAndVersion()
    {
        takeAll();
        const QString folder = m_folder.filePath(u"cases"_qs);
        QDir(folder).removeRecursively();
        const QList<QStringList> calls{
            {u"terms"_qs, reg(), u"show"_qs},
            {u"terms"_qs, reg(), u"explain"_qs},
            {u"batches"_qs, reg()},
            {u"attainment"_qs, reg()},
            {u"payout"_qs, reg()},
            {u"review"_qs, reg()},
            {u"explain"_qs, reg(), u"--provider"_qs, u"5599990131"_qs},
            {u"check"_qs, reg()},
            {u"templates"_qs, u"list"_qs},
            {u"templates"_qs, u"show"_qs, u"prediabetes"_qs},
            {u"export"_qs, reg(), u"cases"_qs, u"--output"_qs, folder},
        };
        for (const QStringList& call : calls) {
            const Answer answer = runJson(call);
            QVERIFY2(answer.exit == 0, answer.out.constData());
            QVERIFY2(!answer.json().value(u"schema"_qs).toString().isEmpty(), qPrintable(call.join(u' ')));
            QVERIFY2(answer.json().value(u"version"_qs).toInt() >= 1, qPrintable(call.join(u' ')));
        }
    }

    void everyLineOfAProviderIsExplained()
    {
        create();
        QJsonObject terms = runJson({u"terms"_qs, reg(), u"show"_qs}).json();
        QJsonObject payment = terms.value(u"payment"_qs).toObject();
        payment.insert(u"basis"_qs, u"perIntake"_qs);
        terms.insert(u"payment"_qs, payment);
        const Answer set = runJson(
            {u"terms"_qs, reg(), u"set"_qs, file(u"per-intake.json"_qs, QJsonDocument(terms).toJson())});
        QVERIFY2(set.exit == 0, set.out.constData());

        QFile cohort(golden(u"prepatients.csv"_qs));
        QVERIFY(cohort.open(QIODevice::ReadOnly));
        QByteArray people = cohort.readAll();
        people.replace(people.lastIndexOf(";Sommar;5599990131"), 7, ";H\xC3\xB6st");
        QCOMPARE(take(u"providers"_qs, {u"providers.csv"_qs}).exit, 0);
        QCOMPARE(runJson({u"import"_qs, reg(), u"prepatients"_qs, file(u"two-intakes.csv"_qs, people)}).exit,
                 0);

        const QString number = u"5599990131"_qs;
        QJsonArray paid;
        for (const QJsonValue& line : runJson({u"payout"_qs, reg()}).json().value(u"lines"_qs).toArray()) {
            if (line.toObject().value(u"organisationNumber"_qs).toString() == number)
                paid.append(line.toObject().value(u"totalOre"_qs));
        }
        QVERIFY(paid.size() > 1);
        const QStringList call{u"explain"_qs, reg(), u"--provider"_qs, number};
        const QJsonArray lines = runJson(call).json().value(u"lines"_qs).toArray();
        QJsonArray explained;
        for (const QJsonValue& line : lines)
            explained.append(line.toObject().value(u"totalOre"_qs));
        QCOMPARE(explained, paid);

        const QString intake = lines.last().toObject().value(u"intake"_qs).toString();
        const Answer one = runJson(call + QStringList{u"--intake"_qs, intake});
        QCOMPARE(one.json().value(u"lines"_qs).toArray(), QJsonArray{lines.last()});
        QCOMPARE(runJson(call + QStringList{u"--intake"_qs, u"none such"_qs}).exit, 3);
    }

    void importCountsAddUp()
    {
        create();
        const QJsonObject counts = take(u"prepatients"_qs, {u"prepatients.csv"_qs}).json();
        QCOMPARE(counts.value(u"read"_qs).toInt(), 60);
        QCOMPARE(counts.value(u"held"_qs).toInt(), 3);
        QCOMPARE(counts.value(u"added"_qs).toInt(), 57);
        int sum = 0;
        for (const QString& part : {u"added"_qs, u"updated"_qs, u"duplicates"_qs, u"held"_qs, u"rejected"_qs})
            sum += counts.value(part).toInt();
        QCOMPARE(sum, counts.value(u"read"_qs).toInt());
        const QJsonObject again = take(u"prepatients"_qs, {u"prepatients.csv"_qs}).json();
        QCOMPARE(again.value(u"duplicates"_qs).toInt(), 57);
        QCOMPARE(again.value(u"held"_qs).toInt(), 3);
        QVERIFY(counts.value(u"alreadyImported"_qs).isNull());
        QCOMPARE(again.value(u"alreadyImported"_qs), counts.value(u"batch"_qs));
    }

    void strictAndDryRunChangeNothing()
    {
        create();
        QCOMPARE(take(u"prepatients"_qs, {u"prepatients.csv"_qs}, {u"--strict"_qs}).exit, 3);
        QCOMPARE(take(u"prepatients"_qs, {u"prepatients.csv"_qs}, {u"--dry-run"_qs}).exit, 0);
        QVERIFY(runJson({u"batches"_qs, reg()}).json().value(u"batches"_qs).toArray().isEmpty());
    }

    void refusedImportLeavesAnEntry()
    {
        create();
        const auto refused = [this] {
            const auto session = utfall::RegisterSession::open(
                reg(), {std::make_shared<utfall::FixedClock>(QDate(2027, 7, 1)), u"test"_qs},
                testCredential());
            const auto page = (*session)->audit().page({}).result();
            return std::count_if(page->lines.cbegin(), page->lines.cend(), [](const utfall::AuditLine& line) {
                return line.action == u"batch.refused"_qs && line.sealed &&
                       line.detail.value(u"kind"_qs) == u"results"_qs;
            });
        };
        const QString broken = file(u"broken.xlsx"_qs, "PK\x03\x04 no workbook");
        QCOMPARE(runJson({u"import"_qs, reg(), u"results"_qs, broken, u"--dry-run"_qs}).exit, 3);
        QCOMPARE(refused(), 0);
        QCOMPARE(runJson({u"import"_qs, reg(), u"results"_qs, broken}).exit, 3);
        QCOMPARE(refused(), 1);
        QCOMPARE(runJson({u"check"_qs, reg()}).exit, 0);
    }

    void profileSaysWhatCodesMean()
    {
        takeAll();
        const QString profile =
            file(u"syd.json"_qs,
                 R"({"schema":"utfall.mapping-profile","version":1,"name":"Lab Syd","laboratory":"Lab Syd",
                "codes":[{"code":"HBA","analysis":"NPU27300"}],"units":{"mM/M":"mmol/mol"}})");
        const QString message = file(u"svar.hl7"_qs, "MSH|^~\\&|LIS|Lab|||20260201||ORU^R01|1|P|2.5\r"
                                                     "PID|1||195001182046^^^&1.2.752.129.2.1.3.1&ISO^NI\r"
                                                     "OBR|1||L1|HBA^HbA1c^L|||20240301\r"
                                                     "OBX|1|NM|HBA^HbA1c^L||44|mM/M|||||F\r");
        QCOMPARE(runJson({u"profiles"_qs, reg(), u"show"_qs, u"Lab Syd"_qs}).exit, 3);
        QCOMPARE(runJson({u"import"_qs, reg(), u"results"_qs, message, u"--profile"_qs, u"Lab Syd"_qs}).exit,
                 3);
        const Answer held = runJson({u"import"_qs, reg(), u"results"_qs, message, u"--dry-run"_qs});
        QCOMPARE(held.json().value(u"held"_qs).toInt(), 1);
        QVERIFY(held.json().value(u"alreadyImported"_qs).isNull());

        QCOMPARE(runJson({u"profiles"_qs, reg(), u"set"_qs, profile}).json().value(u"released"_qs).toInt(-1),
                 0);
        const Answer listed = runJson({u"profiles"_qs, reg(), u"list"_qs});
        QCOMPARE(listed.json().value(u"profiles"_qs).toArray().size(), 1);
        QVERIFY(run({u"profiles"_qs, reg(), u"list"_qs}).out.startsWith("Namn     Laboratorium"));
        Answer shown = run({u"profiles"_qs, reg(), u"show"_qs, u"Lab Syd"_qs});
        QCOMPARE(runJson({u"profiles"_qs, reg(), u"set"_qs, file(u"again.json"_qs, shown.out)}).exit, 0);

        const Answer taken =
            runJson({u"import"_qs, reg(), u"results"_qs, message, u"--profile"_qs, u"Lab Syd"_qs});
        QCOMPARE(taken.exit, 0);
        QCOMPARE(taken.json().value(u"added"_qs).toInt(), 1);
        const QJsonObject source = taken.json().value(u"files"_qs).toArray().first().toObject();
        QCOMPARE(source.value(u"format"_qs).toString(), u"hl7v2"_qs);
        QCOMPARE(source.value(u"sha256"_qs).toString().size(), 64);
        QCOMPARE(taken.json().value(u"totals"_qs).toObject().value(u"sum"_qs).toString(), u"44"_qs);

        QFile sent(message);
        QVERIFY(sent.open(QIODevice::ReadOnly));
        const QString another =
            file(u"annat.hl7"_qs, sent.readAll().replace("20240301", "20240302").replace("mM/M", "mM"));
        QCOMPARE(runJson({u"import"_qs, reg(), u"results"_qs, another, u"--profile"_qs, u"Lab Syd"_qs})
                     .json()
                     .value(u"held"_qs)
                     .toInt(),
                 1);
        const QString mended = file(u"syd2.json"_qs, shown.out.replace("mM/M", "mM"));
        QCOMPARE(runJson({u"profiles"_qs, reg(), u"set"_qs, mended}).json().value(u"released"_qs).toInt(), 1);

        QCOMPARE(runJson({u"import"_qs, reg(), u"exits"_qs, message}).exit, 3);
        QCOMPARE(runJson({u"profiles"_qs, reg(), u"remove"_qs, u"Lab Syd"_qs}).exit, 0);
        QCOMPARE(runJson({u"profiles"_qs, reg(), u"remove"_qs, u"Lab Syd"_qs}).exit, 3);
        QCOMPARE(runJson({u"profiles"_qs, reg(), u"burn"_qs}).exit, 2);
    }

    void undoTakesTheBatchBack()
    {
        takeAll();
        const int before = runJson({u"attainment"_qs, reg()}).json().value(u"reached"_qs).toInt();
        QCOMPARE(before, 25);
        const Answer looked = runJson({u"undo"_qs, reg(), u"3"_qs, u"--dry-run"_qs});
        QVERIFY2(looked.exit == 0, looked.out.constData());
        QVERIFY(!looked.json().value(u"changes"_qs).toArray().isEmpty());
        QCOMPARE(runJson({u"attainment"_qs, reg()}).json().value(u"reached"_qs).toInt(), before);
        const Answer undone = runJson({u"undo"_qs, reg(), u"3"_qs});
        QVERIFY2(undone.exit == 0, undone.out.constData());
        QCOMPARE(runJson({u"attainment"_qs, reg()}).json().value(u"reached"_qs).toInt(), 0);
        QCOMPARE(take(u"results"_qs, {u"results-2.csv"_qs, u"results-1.csv"_qs}).exit, 0);
        QCOMPARE(runJson({u"attainment"_qs, reg()}).json().value(u"reached"_qs).toInt(), before);
        QCOMPARE(runJson({u"undo"_qs, reg(), u"3"_qs}).exit, 3);
    }

    void theReviewQueueNamesNobody()
    {
        takeAll();
        const QByteArray rows = "personnummer;provdatum;analyskod;värde;enhet\r\n"
                                "19900102-2384;2026-02-01;NPU27300;41;\r\n";
        QCOMPARE(runJson({u"import"_qs, reg(), u"results"_qs, file(u"held.csv"_qs, rows)}).exit, 0);
        const Answer answer = runJson({u"review"_qs, reg(), u"--as-of"_qs, u"2027-06-30"_qs});
        QCOMPARE(answer.exit, 0);
        QVERIFY(!answer.out.contains("2384"));
        const QJsonArray items = answer.json().value(u"items"_qs).toArray();
        const auto held = std::ranges::find_if(
            items, [](const QJsonValue& item) { return item[u"file"_qs].toString() == u"held.csv"_qs; });
        QVERIFY(held != items.end());
        QVERIFY((*held)[u"stakeOre"_qs].isNull() || (*held)[u"stakeOre"_qs].isDouble());
        QCOMPARE((*held)[u"kind"_qs].toString(), u"results"_qs);
        QCOMPARE((*held)[u"row"_qs].toInt(), 2);
        QVERIFY(!(*held)[u"message"_qs].toString().isEmpty());
        const qint64 payout = runJson({u"payout"_qs, reg(), u"--as-of"_qs, u"2027-06-30"_qs})
                                  .json()[u"totals"_qs][u"totalOre"_qs]
                                  .toInteger();
        QCOMPARE(answer.json().value(u"payoutOre"_qs).toInteger(), payout);
    }

    void theExportRecomputesWithoutIdentities()
    {
        takeAll();
        const QString folder = m_folder.filePath(u"export"_qs);
        QVERIFY2(run({u"export"_qs, reg(), u"cases"_qs, u"--output"_qs, folder}).exit == 0, "export");
        QFile people(golden(u"people-2027-06-30.csv"_qs));
        QVERIFY(people.open(QIODevice::ReadOnly));
        QStringList numbers;
        const QStringList lines =
            QString::fromUtf8(people.readAll()).split(u"\r\n"_qs, Qt::SkipEmptyParts).mid(1);
        for (const QString& line : lines)
            numbers.append(line.section(u';', 1, 1));
        QCOMPARE(numbers.size(), 60);
        const QStringList names = QDir(folder).entryList(QDir::Files);
        QVERIFY(names.contains(u"prepatients.csv"_qs) && names.contains(u"payout.json"_qs));
        for (const QString& name : names) {
            QFile file(QDir(folder).filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            QVERIFY2(!text.contains(u"Testsson"_qs), qPrintable(name));
            QVERIFY2(!text.contains(u"P0001"_qs), qPrintable(name));
            for (const QString& number : numbers)
                QVERIFY2(!text.contains(number.right(10)), qPrintable(name));
        }
        QCOMPARE(run({u"export"_qs, reg(), u"cases"_qs, u"--output"_qs, folder}).exit, 3);
    }

    void reportsAreWritten()
    {
        takeAll();
        for (const QString& suffix : {u"pdf"_qs, u"html"_qs, u"csv"_qs}) {
            const QString path = m_folder.filePath(u"avtalsrapport."_qs + suffix);
            QCOMPARE(run({u"report"_qs, reg(), u"contract"_qs, u"--output"_qs, path}).exit, 0);
            QVERIFY(QFile(path).size() > 1'000);
        }
        QCOMPARE(
            run({u"report"_qs, reg(), u"contract"_qs, u"--output"_qs, m_folder.filePath(u"x.docx"_qs)}).exit,
            2);
    }

    void answersAreSwedishUnlessAskedOtherwise()
    {
        takeAll();
        QVERIFY(QString::fromUtf8(run({u"check"_qs, reg()}).out).contains(u"Registret är helt"_qs));
        QVERIFY(QString::fromUtf8(run({u"--lang"_qs, u"en"_qs, u"check"_qs, reg()}).out)
                    .contains(u"The register is whole"_qs));
    }

    void theCohortGivesItsAnswer()
    {
        const QString data = sharedDataFolder();
        if (data.isEmpty())
            QSKIP("shared/data is not beside the clone");
        const QString cohort = data + u"/cohort/"_qs;
        QFile::remove(reg());
        QCOMPARE(
            runJson({u"create"_qs, reg(), u"--organisation"_qs, u"Region Test"_qs,
                     u"--organisation-number"_qs, u"2321000131"_qs, u"--terms"_qs, cohort + u"terms.json"_qs})
                .exit,
            0);
        for (const QString& kind : {u"providers"_qs, u"prepatients"_qs, u"results"_qs})
            QCOMPARE(runJson({u"import"_qs, reg(), kind, cohort + kind + u".csv"_qs}).exit, 0);
        QFile file(cohort + u"expected-2021-12-31.json"_qs);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject expected = QJsonDocument::fromJson(file.readAll()).object();
        QJsonObject actual = runJson({u"payout"_qs, reg(), u"--as-of"_qs, u"2021-12-31"_qs}).json();
        const QJsonObject attainment =
            runJson({u"attainment"_qs, reg(), u"--as-of"_qs, u"2021-12-31"_qs}).json();
        for (auto it = attainment.begin(); it != attainment.end(); ++it)
            actual.insert(it.key(), it.value());
        QVERIFY(expected.size() > 10);
        for (auto it = expected.begin(); it != expected.end(); ++it) {
            if (it.value().isArray()) {
                const QJsonArray wanted = it.value().toArray();
                const QJsonArray got = actual.value(it.key()).toArray();
                QCOMPARE(got.size(), wanted.size());
                for (qsizetype i = 0; i < wanted.size(); ++i) {
                    const QJsonObject want = wanted.at(i).toObject();
                    for (auto field = want.begin(); field != want.end(); ++field)
                        QCOMPARE(got.at(i).toObject().value(field.key()), field.value());
                }
            } else {
                QCOMPARE(actual.value(it.key()), it.value());
            }
        }
    }

    void backupRestoreAndSalvage()
    {
        takeAll();
        const QByteArray payout = runJson({u"payout"_qs, reg()}).out;
        const QString copy = m_folder.filePath(u"copy.utfall"_qs);
        QFile::remove(copy);
        QCOMPARE(runJson({u"backup"_qs, reg(), copy}).exit, 0);
        QCOMPARE(runJson({u"backup"_qs, reg(), copy}).exit, 3); // never over a file
        const int newest = runJson({u"batches"_qs, reg()})
                               .json()
                               .value(u"batches"_qs)
                               .toArray()
                               .first()
                               .toObject()
                               .value(u"batch"_qs)
                               .toInt();
        QCOMPARE(runJson({u"undo"_qs, reg(), QString::number(newest)}).exit, 0);
        const Answer preview = runJson({u"restore"_qs, copy, reg(), u"--dry-run"_qs});
        QCOMPARE(preview.exit, 0);
        QCOMPARE(preview.json().value(u"onlyInCopy"_qs).toArray().size(), 1);
        QVERIFY(preview.json().value(u"sameRegister"_qs).toBool());
        const Answer refused = runJson({u"restore"_qs, copy, reg()});
        QCOMPARE(refused.exit, 3);
        QCOMPARE(refused.json().value(u"error"_qs).toObject().value(u"code"_qs).toString(),
                 u"restore-exists"_qs);
        QCOMPARE(runJson({u"restore"_qs, copy, reg(), u"--force"_qs}).exit, 0);
        QCOMPARE(runJson({u"payout"_qs, reg()}).out, payout);

        const QString fresh = m_folder.filePath(u"saved.utfall"_qs);
        QFile::remove(fresh);
        const Answer saved = runJson({u"salvage"_qs, reg(), fresh});
        QVERIFY2(saved.exit == 0, saved.out.constData());
        QVERIFY2(saved.json().value(u"complete"_qs).toBool(), saved.out.constData());
        QCOMPARE(runJson({u"payout"_qs, fresh}).out, payout);
        QCOMPARE(runJson({u"salvage"_qs, reg(), fresh}).exit, 3);
    }
};

QTEST_GUILESS_MAIN(CliTest)
#include "cli_test.moc"
