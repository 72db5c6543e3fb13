// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/file_records.h"
#include "core/text/error_text.h"
#include "tests/support/shared_data.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>
#include <QtTest>

using namespace utfall;
using namespace utfall::test;
using namespace Qt::StringLiterals;

namespace {

class CountingSink final : public RecordSink
{
public:
    qint64 headers = 0;
    qint64 rows = 0;
    qint64 hindered = 0;

    Result<void> takeHeader(const QStringList&, bool) override
    {
        ++headers;
        return {};
    }
    Result<void> takeRow(qint64, const RecordCells&, const RowMarks& marks) override
    {
        ++rows;
        hindered += marks.contains(mark::Hindrance) ? 1 : 0;
        return {};
    }
};

QStringList filesIn(const QDir& root)
{
    QStringList names;
    for (const char* folder : {"csv", "xlsx", "hl7v2", "fhir", "sie", "pain001"}) {
        QDirIterator files(root.filePath(QString::fromLatin1(folder)), QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            names.append(root.relativeFilePath(files.next()));
    }
    names.sort();
    return names;
}

} // namespace

/// Every shared file goes in by the door of the import: it is told what it is, and read by the reader of
/// that, or refused with a sentence. With UTFALL_VERDICTS=FILE the table of verdicts is written there.
class SharedFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileHasAVerdict();
};

void SharedFilesTest::everyFileHasAVerdict()
{
    if (sharedDataFolder().isEmpty())
        QSKIP("The shared test data is not here.");
    const QDir root(sharedDataFolder());
    const QStringList names = filesIn(root);
    QVERIFY(names.size() > 500);
    QFile table(qEnvironmentVariable("UTFALL_VERDICTS"));
    QTextStream out(&table);
    if (!table.fileName().isEmpty())
        QVERIFY(table.open(QIODevice::WriteOnly | QIODevice::Text));
    for (const QString& name : names) {
        QFile file(root.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QElapsedTimer timer;
        timer.start();
        CountingSink sink;
        RecordChoices choices;
        choices.today = QDate(2026, 11, 23);
        const Result<RecordsFound> found = readRecords(file, choices, Job(), sink);
        const qint64 milliseconds = timer.elapsed();
        QString verdict;
        if (found) {
            QCOMPARE(sink.headers, 1);
            verdict = u"read"_s;
        } else {
            QVERIFY2(found.error().kind == ErrorKind::BadInput, qPrintable(name + found.error().code));
            QVERIFY2(!text::describe(found.error()).isEmpty(), qPrintable(name));
            verdict = found.error().code;
        }
        const QString format =
            found ? QString::fromStdString(std::string(fileKindKey(found->format))) : u"-"_s;
        if (table.isOpen())
            out << name << '\t' << format << '\t' << verdict << '\t' << sink.rows << '\t' << sink.hindered
                << '\t' << milliseconds << '\n';
    }
}

QTEST_GUILESS_MAIN(SharedFilesTest)
#include "shared_files_test.moc"
