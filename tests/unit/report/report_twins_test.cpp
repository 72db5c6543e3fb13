// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/contract_report.h"
#include "tests/unit/report/report_snapshot.h"

#include <QXmlStreamReader>
#include <QtTest>

using namespace utfall;
using namespace Qt::StringLiterals;

namespace {

QByteArray htmlOf(const test::ReportSample& sample = {})
{
    return contractReportHtml(test::snapshotOf(sample), test::sampleStamp());
}

QStringList csvLines(const test::ReportSample& sample = {})
{
    const QByteArray csv = contractReportCsv(test::snapshotOf(sample), test::sampleStamp());
    return QString::fromUtf8(csv).split(u"\r\n"_qs);
}

test::ReportSample hostile()
{
    test::ReportSample sample;
    sample.providerName = u"=HYPERLINK(\"http://x\") <script>alert(1)</script> & \u0001 %1"_qs;
    sample.organisation = u"@Region <b>\"'; Test\u0000"_qs;
    return sample;
}

} // namespace

class ReportTwinsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Swedish, QLocale::Sweden)); }
    void htmlIsWellFormed_data();
    void htmlIsWellFormed();
    void htmlIsAccessible();
    void htmlDrawsTheCurve();
    void htmlSaysTheFigures();
    void csvSaysTheFigures();
    void csvIsInert();
    void identifyNobody();
    void sameStampSameBytes();
};

void ReportTwinsTest::htmlIsWellFormed_data()
{
    QTest::addColumn<bool>("isHostile");
    QTest::addColumn<int>("people");
    QTest::newRow("usual") << false << 120;
    QTest::newRow("empty") << false << 0;
    QTest::newRow("hostile") << true << 40;
}

void ReportTwinsTest::htmlIsWellFormed()
{
    QFETCH(const bool, isHostile);
    QFETCH(const int, people);
    test::ReportSample sample = isHostile ? hostile() : test::ReportSample();
    sample.people = people;
    const QByteArray html = htmlOf(sample);
    QVERIFY(html.startsWith("<!DOCTYPE html>"));
    QXmlStreamReader xml(html);
    QStringList names;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement)
            names.append(xml.name().toString());
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(html.contains("</html>"));
    QVERIFY(html.contains(test::snapshotOf().inputsHash));
    QVERIFY(!html.contains('\x01'));
    QVERIFY(!names.contains(u"script"_qs));
    QVERIFY(!names.contains(u"b"_qs));
    // Nothing is fetched from anywhere.
    QVERIFY(!html.contains("src="));
    QVERIFY(!html.contains("url("));
    QVERIFY(!html.contains("<link"));
}

void ReportTwinsTest::htmlIsAccessible()
{
    QXmlStreamReader xml(htmlOf());
    int level = 0;
    int tables = 0;
    int captions = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QStringView name = xml.name();
        if (name == u"html")
            QCOMPARE(xml.attributes().value(u"lang"_qs).toString(), u"sv"_qs);
        if (name == u"th")
            QVERIFY(xml.attributes().hasAttribute(u"scope"_qs));
        tables += name == u"table";
        captions += name == u"caption";
        if (name.size() == 2 && name.front() == u'h' && name.back().isDigit()) {
            const int next = name.back().digitValue();
            QVERIFY2(next <= level + 1, "a heading skips a level");
            level = next;
        }
    }
    QVERIFY(!xml.hasError());
    QVERIFY(tables > 8);
    QCOMPARE(captions, tables);
}

void ReportTwinsTest::htmlDrawsTheCurve()
{
    QXmlStreamReader xml(htmlOf());
    QStringList inside;
    QString label;
    bool inSvg = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.name() == u"svg"_qs) {
            inSvg = xml.isStartElement();
            if (inSvg) {
                QCOMPARE(xml.attributes().value(u"role"_qs).toString(), u"img"_qs);
                label = xml.attributes().value(u"aria-label"_qs).toString();
            }
        } else if (inSvg && xml.isStartElement()) {
            inside.append(xml.name().toString());
        }
    }
    QVERIFY(!xml.hasError());
    QVERIFY(label.startsWith(u"Payout against attainment"_qs));
    for (const QString& part : {u"title"_qs, u"desc"_qs, u"text"_qs})
        QVERIFY2(inside.contains(part), qPrintable(part));
    QVERIFY(inside.contains(u"path"_qs) || inside.contains(u"polyline"_qs));
    QVERIFY(!inside.contains(u"image"_qs));
}

void ReportTwinsTest::htmlSaysTheFigures()
{
    const QString html = QString::fromUtf8(htmlOf()).replace(QChar::Nbsp, u' ');
    for (const QString& piece : {u"116 194,18 kr"_qs, u"Utförare 1 AB"_qs, u"555000-0011"_qs, u"12,0 %"_qs,
                                 QString::fromLatin1(test::snapshotOf().inputsHash)})
        QVERIFY2(html.contains(piece), qPrintable(piece));
}

void ReportTwinsTest::csvSaysTheFigures()
{
    const QStringList lines = csvLines();
    QVERIFY(contractReportCsv(test::snapshotOf(), test::sampleStamp()).startsWith("\xEF\xBB\xBF"));
    QVERIFY(lines.contains(u"Provider;Listed;Due;Tested;Final;Reached;Attainment"_qs));
    QVERIFY(lines.contains(u"Utförare 1 AB;39;22;20;14;5;0,128205"_qs));
    QVERIFY2(lines.contains(u"Utförare 1 AB;555000-0011;39;5;1,1;51700,00;3871,13;55571,13"_qs),
             qPrintable(lines.join(u'\n')));
    QVERIFY(lines.contains(u"In all;;;;;108100,00;8094,18;116194,18"_qs));
}

void ReportTwinsTest::csvIsInert()
{
    const QStringList lines = csvLines(hostile());
    int guarded = 0;
    for (const QString& line : lines) {
        QVERIFY2(!line.startsWith(u'='), qPrintable(line));
        QVERIFY2(!line.startsWith(u"\"="_qs), qPrintable(line));
        QVERIFY2(!line.startsWith(u'@'), qPrintable(line));
        QVERIFY2(!line.contains(u";=") && !line.contains(u";\"="), qPrintable(line));
        guarded += line.contains(u"'=HYPERLINK");
    }
    QVERIFY(guarded > 0);
}

void ReportTwinsTest::identifyNobody()
{
    const EvaluationSnapshot snapshot = test::snapshotOf();
    const QByteArray html = contractReportHtml(snapshot, test::sampleStamp());
    const QByteArray csv = contractReportCsv(snapshot, test::sampleStamp());
    for (const PersonFacts& person : snapshot.input.people) {
        QVERIFY(!html.contains(person.pseudonym.text().toUtf8()));
        QVERIFY(!csv.contains(person.pseudonym.text().toUtf8()));
    }
}

void ReportTwinsTest::sameStampSameBytes()
{
    QVERIFY(htmlOf() == htmlOf());
    QVERIFY(csvLines() == csvLines());
}

QTEST_MAIN(ReportTwinsTest)
#include "report_twins_test.moc"
