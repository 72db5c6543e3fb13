// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/laboratory/fhir_reader.h"
#include "core/laboratory/file_kind.h"
#include "core/laboratory/hl7_reader.h"
#include "tests/support/shared_data.h"
#include "tests/unit/laboratory/lab_reading.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QSet>
#include <QTextStream>
#include <QtTest>

using namespace utfall;
using namespace utfall::test;
using namespace Qt::StringLiterals;

namespace {

struct Verdict
{
    QString file;
    QString kind;
    qsizetype results = 0;
    qsizetype others = 0; ///< rows about messages and files
    QString error;
    QString findings;
    qint64 milliseconds = 0;
};

QString findingsOf(const LabReading& reading)
{
    QSet<QString> codes;
    for (const LabObservation& row : reading.rows) {
        for (const LabFinding& finding : row.findings)
            codes.insert(QString::fromUtf16(finding.code));
    }
    QStringList sorted = codes.values();
    sorted.sort();
    return sorted.join(u' ');
}

/// What the program says of a file: its kind, and what the reader of that kind makes of it.
Verdict verdictOf(const QString& path, const QString& name)
{
    Verdict verdict;
    verdict.file = name;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return verdict;
    QElapsedTimer timer;
    timer.start();
    const Result<FileKind> kind = sniffFile(file);
    if (!kind) {
        verdict.error = kind.error().code;
        return verdict;
    }
    verdict.kind = QString::fromStdString(std::string(fileKindKey(*kind)));
    LabReading reading;
    if (*kind == FileKind::Hl7v2)
        reading = readLab(readHl7, file);
    else if (*kind == FileKind::FhirJson || *kind == FileKind::FhirNdjson || *kind == FileKind::OtherJson)
        reading = readLab(readFhir, file);
    else if (!isReadable(*kind))
        reading.error = refusalOf(*kind);
    verdict.milliseconds = timer.elapsed();
    verdict.results = static_cast<qsizetype>(reading.results().size());
    verdict.others = static_cast<qsizetype>(reading.rows.size()) - verdict.results;
    verdict.error = reading.errorCode();
    verdict.findings = findingsOf(reading);
    return verdict;
}

} // namespace

/// Every shared file gets a verdict: a kind, and rows or a reason. With UTFALL_VERDICTS=FILE the table of
/// them is written there.
class LabVerdictsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileHasAVerdict();
};

void LabVerdictsTest::everyFileHasAVerdict()
{
    if (sharedDataFolder().isEmpty())
        QSKIP("The shared test data is not here.");
    const QDir root(sharedDataFolder());
    QStringList names;
    for (const char* folder : {"hl7v2", "fhir", "csv", "xlsx", "sie", "pain001"}) {
        QDirIterator files(root.filePath(QString::fromLatin1(folder)), QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            names.append(root.relativeFilePath(files.next()));
    }
    names.sort();
    QVERIFY(names.size() > 500);

    QFile table(qEnvironmentVariable("UTFALL_VERDICTS"));
    QTextStream out(&table);
    if (!table.fileName().isEmpty())
        QVERIFY(table.open(QIODevice::WriteOnly | QIODevice::Text));
    for (const QString& name : std::as_const(names)) {
        const Verdict verdict = verdictOf(root.filePath(name), name);
        QVERIFY2(!verdict.kind.isEmpty(), qPrintable(name));
        const bool read =
            verdict.kind == u"csv" || verdict.kind == u"xlsx" || verdict.results > 0 || verdict.others > 0;
        QVERIFY2(read || !verdict.error.isEmpty(), qPrintable(name));
        if (table.isOpen())
            out << verdict.file << '\t' << verdict.kind << '\t' << verdict.results << '\t' << verdict.others
                << '\t' << (verdict.error.isEmpty() ? u"read"_s : verdict.error) << '\t' << verdict.findings
                << '\t' << verdict.milliseconds << '\n';
    }
}

QTEST_GUILESS_MAIN(LabVerdictsTest)
#include "lab_verdicts_test.moc"
