// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/contract_report.h"
#include "tests/unit/report/report_snapshot.h"

#include <QBuffer>
#include <QFile>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace utfall;
using namespace Qt::StringLiterals;

namespace {

QByteArray pdfOf(const test::ReportSample& sample = {})
{
    const auto pdf = contractReportPdf(test::snapshotOf(sample), test::sampleStamp());
    if (!pdf)
        qFatal("no report: %s", qPrintable(pdf.error().code));
    return *pdf;
}

QStringList found(const QByteArray& pdf, const QString& pattern)
{
    QStringList all;
    const QString text = QString::fromLatin1(pdf);
    auto matches = QRegularExpression(pattern).globalMatch(text);
    while (matches.hasNext())
        all.append(matches.next().captured(1));
    return all;
}

/// What a program prints about the file, or nothing where the program is not installed.
std::optional<QString> said(const QString& program, const QStringList& options, const QByteArray& pdf)
{
    const QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty())
        return std::nullopt;
    QTemporaryDir folder;
    QFile file(folder.filePath(u"report.pdf"_qs));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return std::nullopt;
    file.close();
    QStringList arguments = options;
    arguments << file.fileName();
    if (program == u"pdftotext"_qs)
        arguments << u"-"_qs;
    QProcess process;
    process.start(path, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("%s failed: %s", qPrintable(program), process.readAllStandardError().constData());
    return QString::fromUtf8(process.readAllStandardOutput()).replace(QChar::Nbsp, u' ');
}

test::ReportSample manyWithLongNames()
{
    test::ReportSample sample;
    sample.people = 400;
    sample.providers = 40;
    sample.providerName = u"Föreningen för hälsofrämjande livsstilsförändringar och förebyggande "
                          "ämnesomsättningsprogram i mellersta Norrland nr %1"_qs;
    return sample;
}

} // namespace

class ReportPdfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Swedish, QLocale::Sweden)); }
    void saysThatItIsPdfA();
    void datesAgree();
    void isNotTransparent();
    void embedsOneFamilyOnly();
    void sameStampSameBytes();
    void everyPageHasItsFoot_data();
    void everyPageHasItsFoot();
    void textCanBeRead();
    void fontsAsPopplerSeesThem();
    void identifiesNobody();
    void extremes_data();
    void extremes();
    void otherPaperGetsWholePages();
    void keepForTheEye();
};

void ReportPdfTest::saysThatItIsPdfA()
{
    const QByteArray pdf = pdfOf();
    QVERIFY(pdf.startsWith("%PDF-1.4\n"));
    QVERIFY(pdf.contains("/OutputIntents"));
    QVERIFY(pdf.contains("/GTS_PDFA1"));
    QVERIFY(pdf.contains("<pdfaid:part>1</pdfaid:part>"));
    QVERIFY(pdf.contains("<pdfaid:conformance>B</pdfaid:conformance>"));
    QVERIFY(!pdf.contains("/Encrypt"));
    QVERIFY(!pdf.contains("/EmbeddedFile"));
    QVERIFY(!pdf.contains("/JavaScript"));
    // The curve is drawn, not pictured.
    QVERIFY(!pdf.contains("/Subtype /Image"));
    QVERIFY(pdf.contains("<xmp:CreatorTool>Utfall 0.1.0</xmp:CreatorTool>"));
    QCOMPARE(found(pdf, u"/CIDSet (\\d+)"_qs).size(), found(pdf, u"/FontFile2 (\\d+)"_qs).size());
}

void ReportPdfTest::datesAgree()
{
    const QByteArray pdf = pdfOf();
    QCOMPARE(found(pdf, u"/CreationDate \\((.*?)\\)"_qs), QStringList{u"D:20280630081500Z"_qs});
    QVERIFY(pdf.contains("<xmp:CreateDate>2028-06-30T08:15:00Z</xmp:CreateDate>"));
    QVERIFY(pdf.contains("<xmp:ModifyDate>2028-06-30T08:15:00Z</xmp:ModifyDate>"));
}

void ReportPdfTest::isNotTransparent()
{
    const QByteArray pdf = pdfOf();
    for (const QString& mask : found(pdf, u"/SMask ([^\\s/>]*/?\\w*)"_qs))
        QCOMPARE(mask, u"/None"_qs);
    for (const QString& alpha : found(pdf, u"/(?:ca|CA) ([0-9.]+)"_qs))
        QCOMPARE(alpha.toDouble(), 1.0);
    QVERIFY(!pdf.contains("/Group"));
}

void ReportPdfTest::embedsOneFamilyOnly()
{
    const QByteArray pdf = pdfOf(manyWithLongNames());
    const QStringList names = found(pdf, u"/FontName /(\\S+)"_qs);
    QVERIFY(!names.isEmpty());
    QCOMPARE(found(pdf, u"/FontFile2 (\\d+)"_qs).size(), names.size());
    for (const QString& name : names)
        QVERIFY2(QRegularExpression(u"^[A-Z]{6}\\+Inter-(Regular|SemiBold|Bold)$"_qs).match(name).hasMatch(),
                 qPrintable(name));
    // A descriptor and its font must say the same name.
    for (const QString& name : found(pdf, u"/BaseFont /(\\S+)"_qs))
        QVERIFY2(names.contains(name), qPrintable(name));
}

void ReportPdfTest::sameStampSameBytes()
{
    QVERIFY(pdfOf() == pdfOf());
    ReportStamp later = test::sampleStamp();
    later.madeAt = later.madeAt.addSecs(1);
    const auto other = contractReportPdf(test::snapshotOf(), later);
    QVERIFY(other.ok());
    QVERIFY(*other != pdfOf());
    const QStringList ids = found(pdfOf(), u"/ID \\[\\s*<([0-9a-f]{32})>"_qs);
    QCOMPARE(ids.size(), 1);
    QVERIFY(ids != found(*other, u"/ID \\[\\s*<([0-9a-f]{32})>"_qs));
}

void ReportPdfTest::everyPageHasItsFoot_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("providers");
    QTest::newRow("empty") << 0 << 0;
    QTest::newRow("usual") << 120 << 3;
    QTest::newRow("200 providers") << 600 << 200;
}

void ReportPdfTest::everyPageHasItsFoot()
{
    QFETCH(const int, people);
    QFETCH(const int, providers);
    test::ReportSample sample;
    sample.people = people;
    sample.providers = providers;
    const auto text = said(u"pdftotext"_qs, {u"-layout"_qs}, pdfOf(sample));
    if (!text)
        QSKIP("pdftotext (poppler-utils) is not installed");
    QStringList pages = text->split(u'\f');
    QVERIFY(pages.last().trimmed().isEmpty());
    pages.removeLast();
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const QString& page = pages.at(i);
        QVERIFY2(page.contains(u"page %1 of %2"_qs.arg(i + 1).arg(pages.size())), qPrintable(page));
        QVERIFY2(page.contains(QString::fromLatin1(test::snapshotOf().inputsHash)), qPrintable(page));
        QVERIFY2(page.contains(u"Region Test"_qs), qPrintable(page));
        QVERIFY2(page.contains(u"2028-06-30 at 10:15"_qs), qPrintable(page));
        QVERIFY2(page.contains(u"Utfall 0.1.0"_qs), qPrintable(page));
    }
}

void ReportPdfTest::textCanBeRead()
{
    const auto text = said(u"pdftotext"_qs, {u"-layout"_qs}, pdfOf());
    if (!text)
        QSKIP("pdftotext (poppler-utils) is not installed");
    // Signs that a substituting font would swallow: hyphen between digits, colon, brackets, minus, × and %.
    for (const QString& piece : {u"555000-0011"_qs, u"Utförare 1 AB"_qs, u"116 194,18 kr"_qs, u"5 − 3,9"_qs,
                                 u"1,1 × 47 000,00 kr"_qs, u"All listed (contracted)"_qs, u"12,0 %"_qs})
        QVERIFY2(text->contains(piece), qPrintable(piece + u'\n' + *text));
}

void ReportPdfTest::fontsAsPopplerSeesThem()
{
    const auto listed = said(u"pdffonts"_qs, {}, pdfOf());
    if (!listed)
        QSKIP("pdffonts (poppler-utils) is not installed");
    const QStringList lines = listed->split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(!lines.isEmpty());
    for (const QString& line : lines)
        QVERIFY2(QRegularExpression(u"\\+Inter-\\S+ .* yes yes yes "_qs).match(line).hasMatch(),
                 qPrintable(line));
}

void ReportPdfTest::identifiesNobody()
{
    const EvaluationSnapshot snapshot = test::snapshotOf();
    const auto text = said(u"pdftotext"_qs, {}, pdfOf());
    if (!text)
        QSKIP("pdftotext (poppler-utils) is not installed");
    for (const PersonFacts& person : snapshot.input.people)
        QVERIFY(!text->contains(person.pseudonym.text()));
}

void ReportPdfTest::extremes_data()
{
    QTest::addColumn<QString>("organisation");
    QTest::addColumn<QString>("providerName");
    QTest::newRow("no names") << QString() << QString();
    QTest::newRow("one endless word") << u"Å"_qs.repeated(2000) << u"ö"_qs.repeated(2000);
    QTest::newRow("other scripts") << u"地域 منطقة 🏥"_qs << u"פרויקט ทดสอบ %1"_qs;
    QTest::newRow("control signs") << u"a\u0001\n\t\u202Eb"_qs << u"%1\u0000\u200B"_qs;
    QTest::newRow("placeholders") << u"%1 %2 %n"_qs << u"%2 %L1 %1"_qs;
}

void ReportPdfTest::extremes()
{
    QFETCH(const QString, organisation);
    QFETCH(const QString, providerName);
    test::ReportSample sample;
    sample.organisation = organisation;
    sample.providerName = providerName;
    sample.terms.name = organisation;
    const QByteArray pdf = pdfOf(sample);
    const auto info = said(u"pdfinfo"_qs, {}, pdf);
    if (!info)
        QSKIP("pdfinfo (poppler-utils) is not installed");
    QVERIFY(info->contains(u"A4"_qs));
    for (const QString& name : found(pdf, u"/FontName /(\\S+)"_qs))
        QVERIFY2(name.contains(u"+Inter-"_qs), qPrintable(name));
}

void ReportPdfTest::otherPaperGetsWholePages()
{
    QByteArray printed;
    {
        QBuffer buffer(&printed);
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QPdfWriter printer(&buffer);
        printer.setResolution(300);
        printer.setPageLayout(QPageLayout(QPageSize(QPageSize::Letter), QPageLayout::Portrait,
                                          QMarginsF(18, 18, 18, 18), QPageLayout::Millimeter));
        printContractReport(test::snapshotOf(), test::sampleStamp(), printer);
    }
    const auto own = said(u"pdftotext"_qs, {u"-layout"_qs}, pdfOf());
    // What lies outside the sheet is not said.
    const auto other = said(u"pdftotext"_qs, {u"-layout"_qs, u"-nopgbrk"_qs, u"-cropbox"_qs}, printed);
    if (!own || !other)
        QSKIP("pdftotext (poppler-utils) is not installed");
    const qsizetype pages = own->count(u'\f');
    for (qsizetype page = 1; page <= pages; ++page)
        QVERIFY2(other->contains(u"page %1 of %2"_qs.arg(page).arg(pages)), qPrintable(*other));
    QVERIFY(other->contains(u"116 194,18 kr"_qs));
}

/// With UTFALL_REPORT_FOLDER the reports are kept there, for a person to look at.
void ReportPdfTest::keepForTheEye()
{
    const QString folder = qEnvironmentVariable("UTFALL_REPORT_FOLDER");
    if (folder.isEmpty())
        return;
    test::ReportSample empty;
    empty.people = 0;
    empty.providers = 0;
    test::ReportSample final;
    final.asOf = QDate(2029, 12, 31);
    for (const auto& [name, sample] : {std::pair(u"usual"_qs, test::ReportSample()),
                                       {u"empty"_qs, empty},
                                       {u"final"_qs, final},
                                       {u"long-names"_qs, manyWithLongNames()}}) {
        QFile file(folder + u'/' + name + u".pdf"_qs);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(pdfOf(sample));
    }
}

QTEST_MAIN(ReportPdfTest)
#include "report_pdf_test.moc"
