// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/standard_charts.h"
#include "tests/unit/report/report_snapshot.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

using namespace utfall;
using namespace Qt::StringLiterals;

class StandardChartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyChartSaysWhatItShows();
    void filesAreWritten();
    void emptyContract();
    void folderThatCannotBeMade();
};

void StandardChartsTest::everyChartSaysWhatItShows()
{
    QStringList names;
    for (const StandardChart& chart : standardCharts(test::snapshotOf())) {
        names.append(chart.name);
        QVERIFY2(!chart.spec.title.isEmpty(), qPrintable(chart.name));
        QVERIFY2(!chart.spec.summary.isEmpty(), qPrintable(chart.name));
        QVERIFY2(!chart.spec.table.rows.isEmpty(), qPrintable(chart.name));
    }
    QCOMPARE(names,
             (QStringList{u"payment-line"_qs, u"funnel"_qs, u"enrolment"_qs, u"attainment-over-time"_qs,
                          u"attainment-by-provider"_qs, u"attainment-by-intake"_qs}));
}

void StandardChartsTest::filesAreWritten()
{
    QTemporaryDir parent;
    const QString folder = parent.filePath(u"charts/deep"_qs);
    const EvaluationSnapshot snapshot = test::snapshotOf();
    const auto written = writeStandardCharts(snapshot, folder);
    QVERIFY(written.ok());
    QCOMPARE(written->size(), standardCharts(snapshot).size() * 2);
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), written->size());
    for (const QString& path : *written) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        if (path.endsWith(u".png"_qs)) {
            const QImage image = QImage::fromData(bytes);
            QVERIFY2(image.width() == 1920, qPrintable(path));
            // Opaque, so that it looks the same wherever it is pasted.
            QVERIFY(!image.hasAlphaChannel());
            continue;
        }
        QXmlStreamReader xml(bytes);
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), qPrintable(path + u": "_qs + xml.errorString()));
        QVERIFY(!bytes.contains("Utfall Paper"));
        for (const PersonFacts& person : snapshot.input.people)
            QVERIFY(!bytes.contains(person.pseudonym.text().toUtf8()));
    }
    QVERIFY(writeStandardCharts(snapshot, folder).ok());
}

void StandardChartsTest::emptyContract()
{
    test::ReportSample sample;
    sample.people = 0;
    sample.providers = 0;
    QTemporaryDir folder;
    const auto written = writeStandardCharts(test::snapshotOf(sample), folder.path());
    QVERIFY(written.ok());
}

void StandardChartsTest::folderThatCannotBeMade()
{
    QTemporaryDir folder;
    QFile inTheWay(folder.filePath(u"file"_qs));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const auto written = writeStandardCharts(test::snapshotOf(), folder.filePath(u"file/charts"_qs));
    QVERIFY(!written.ok());
    QCOMPARE(written.error().kind, ErrorKind::Environment);
}

QTEST_MAIN(StandardChartsTest)
#include "standard_charts_test.moc"
