// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/example_files.h"
#include "core/import/file_peek.h"
#include "tests/support/register_fixture.h"

#include <QTest>

using namespace utfall;
using namespace Qt::StringLiterals;

/// The files that people fill in and try the import with.
class ExampleFilesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRowOfTheExamplesComesIn()
    {
        const ContractTerms terms =
            test::termsFromFile(QStringLiteral(UTFALL_SOURCE_DIR "/tests/golden/hard-cohort/terms.json"));
        test::RegisterFixture made(terms, QDate(2027, 6, 30));
        QVERIFY(writeExampleFiles(made.folder(), terms).ok());
        qint64 results = 0;
        for (const ExampleFile& file : exampleFiles(terms)) {
            const auto receipt = made.take(file.kind, {made.folder() + u'/' + file.name});
            QVERIFY2(receipt.ok(), qPrintable(file.name));
            const ImportCounts& counts = receipt->counts;
            for (const RowIssue& issue : receipt->issues)
                qInfo("%s line %lld: %s", qPrintable(file.name), static_cast<long long>(issue.row),
                      qPrintable(issue.code));
            QVERIFY2(counts.read > 0, qPrintable(file.name));
            QVERIFY2(counts.added == counts.read, qPrintable(file.name));
            if (file.kind == ImportKind::Results)
                results += counts.added;
        }
        QCOMPARE(results, 15); // three people in five formats
    }

    void templatesHoldEveryColumnAndNoRow()
    {
        test::RegisterFixture made(
            test::termsFromFile(QStringLiteral(UTFALL_SOURCE_DIR "/tests/golden/hard-cohort/terms.json")),
            QDate(2027, 6, 30));
        const QList<ExampleFile> files = templateFiles();
        QCOMPARE(files.size(), 10); // five kinds, as CSV and as a workbook
        for (const ExampleFile& file : files) {
            QFile written(made.folder() + u'/' + file.name);
            QVERIFY(written.open(QIODevice::WriteOnly));
            written.write(file.bytes);
            written.close();
            const auto peek = peekFile(written.fileName(), {}, {});
            QVERIFY2(peek.ok(), qPrintable(file.name));
            QCOMPARE(peek->records, 0);
            QCOMPARE(peek->header.size(), importColumns(file.kind).size());
            QCOMPARE(guessImportKind(peek->header), std::optional(file.kind));
        }
    }
};

QTEST_GUILESS_MAIN(ExampleFilesTest)
#include "example_files_test.moc"
