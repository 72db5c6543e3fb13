// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/report_font.h"
#include "core/report/report_pages.h"
#include "core/report/report_style.h"
#include "core/report/report_table_layout.h"
#include "core/report/report_text.h"

#include <QFile>
#include <QFontInfo>
#include <QtTest>

#include <numeric>

using namespace utfall;
using namespace Qt::StringLiterals;

namespace {

PagePiece piece(qreal height, bool keepWithNext = false)
{
    PagePiece result;
    result.height = height;
    result.keepWithNext = keepWithNext;
    return result;
}

/// Which pieces stand on which page, "0 1 | 2"; a piece that is not of the list is a repeated header, "H".
QString arrangement(const QList<PagePiece>& pieces, const QList<PlacedPage>& pages)
{
    QStringList written;
    for (const PlacedPage& page : pages) {
        QStringList onPage;
        for (const PlacedPiece& placed : page) {
            QString name = u"H"_qs;
            for (qsizetype i = 0; i < pieces.size(); ++i) {
                if (placed.piece == &pieces.at(i))
                    name = QString::number(i);
            }
            onPage.append(name);
        }
        written.append(onPage.join(u' '));
    }
    return written.join(u" | "_qs);
}

ReportTable table(int rows, const QString& text)
{
    ReportTable result;
    result.columns = {{u"Provider"_qs}, {u"Amount, kr"_qs, true}};
    for (int i = 0; i < rows; ++i)
        result.rows.append({{{text, {}}, {u"1 000,00"_qs, {}}}, false});
    return result;
}

} // namespace

class ReportLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesFill();
    void nothingIsOnePage();
    void headingsStayWithWhatFollows();
    void headersAreRepeated();
    void chainsLongerThanAPageAreBroken();
    void firstPageMayBeHigher();
    void spaceIsLeftOutAtTheTop();

    void fontIsThere();
    void fontSubstitutesNothing();
    void brokenFontIsRefused_data();
    void brokenFontIsRefused();
    void digitsHaveOneWidth();

    void rowsOfLongNamesAreHigher();
    void rowHigherThanAPageIsSplit();
    void wideAmountsMakeTheTableSmaller();
    void emptyTables();
};

void ReportLayoutTest::pagesFill()
{
    const QList<PagePiece> pieces{piece(40), piece(40), piece(40), piece(20)};
    QCOMPARE(arrangement(pieces, paginate(pieces, 100, 100)), u"0 1 | 2 3"_qs);
}

void ReportLayoutTest::nothingIsOnePage()
{
    QCOMPARE(paginate({}, 100, 100).size(), 1);
}

void ReportLayoutTest::headingsStayWithWhatFollows()
{
    const QList<PagePiece> pieces{piece(60), piece(20, true), piece(10, true), piece(20)};
    QCOMPARE(arrangement(pieces, paginate(pieces, 100, 100)), u"0 | 1 2 3"_qs);
}

void ReportLayoutTest::headersAreRepeated()
{
    const auto header = std::make_shared<const PagePiece>(piece(10, true));
    QList<PagePiece> pieces{*header};
    for (int i = 0; i < 5; ++i) {
        pieces.append(piece(40));
        pieces.last().repeated = header;
    }
    QCOMPARE(arrangement(pieces, paginate(pieces, 100, 100)), u"0 1 2 | H 3 4 | H 5"_qs);
}

void ReportLayoutTest::chainsLongerThanAPageAreBroken()
{
    const QList<PagePiece> pieces{piece(60, true), piece(60, true), piece(60)};
    QCOMPARE(arrangement(pieces, paginate(pieces, 100, 100)), u"0 | 1 | 2"_qs);
}

void ReportLayoutTest::firstPageMayBeHigher()
{
    const QList<PagePiece> pieces{piece(60), piece(60), piece(60)};
    QCOMPARE(arrangement(pieces, paginate(pieces, 100, 120)), u"0 1 | 2"_qs);
}

void ReportLayoutTest::spaceIsLeftOutAtTheTop()
{
    QList<PagePiece> pieces{piece(80), piece(90)};
    pieces[1].spaceBefore = 30;
    const QList<PlacedPage> pages = paginate(pieces, 100, 100);
    QCOMPARE(pages.size(), 2);
    QCOMPARE(pages.at(1).first().top, 0.0);
}

void ReportLayoutTest::fontIsThere()
{
    QVERIFY(paperFontsAvailable());
    for (const PaperFace face : {PaperFace::Regular, PaperFace::SemiBold, PaperFace::Bold})
        QCOMPARE(QFontInfo(paperFont(9, face)).family(), u"Utfall Paper"_qs);
}

void ReportLayoutTest::fontSubstitutesNothing()
{
    QFile file(u":/fonts/Inter-Regular.otf"_qs);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray original = file.readAll();
    QVERIFY(original.left(1024).contains("GSUB"));
    const QByteArray made = fontForPaper(original, u"Any"_qs, u"Regular"_qs, u"ANYREG+Any"_qs);
    QVERIFY(!made.left(1024).contains("GSUB"));
    QVERIFY(made.left(1024).contains("CFF "));
    QVERIFY(made.left(1024).contains("GPOS"));
}

void ReportLayoutTest::brokenFontIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("This is not a font at all, but text.");
    QTest::newRow("directory alone") << QByteArray("OTTO\0\x10\0\0\0\0\0\0", 12);
    QTest::newRow("table outside the file")
        << QByteArray("OTTO\0\1\0\0\0\0\0\0name\0\0\0\0\0\0\0\x1C\0\0\1\0", 28);
}

void ReportLayoutTest::brokenFontIsRefused()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(fontForPaper(bytes, u"Any"_qs, u"Regular"_qs, u"Any"_qs).isEmpty());
}

void ReportLayoutTest::digitsHaveOneWidth()
{
    TextStyle style;
    style.figures = true;
    QCOMPARE(TextBox::naturalWidth(u"1 111,11"_qs, style), TextBox::naturalWidth(u"8 888,88"_qs, style));
    style.figures = false;
    QVERIFY(TextBox::naturalWidth(u"1 111,11"_qs, style) < TextBox::naturalWidth(u"8 888,88"_qs, style));
}

void ReportLayoutTest::rowsOfLongNamesAreHigher()
{
    const QString name = u"Föreningen för hälsofrämjande livsstilsförändringar "_qs;
    const QList<PagePiece> one = tablePieces(table(1, u"AB"_qs), paper::BodyWidth);
    const QList<PagePiece> three = tablePieces(table(1, name.repeated(3)), paper::BodyWidth);
    QCOMPARE(one.size(), 2);
    QCOMPARE(three.size(), 2);
    QVERIFY(three.last().height > one.last().height * 1.4);
}

void ReportLayoutTest::rowHigherThanAPageIsSplit()
{
    const QList<PagePiece> pieces = tablePieces(table(1, u"långt namn "_qs.repeated(3000)), paper::BodyWidth);
    QVERIFY(pieces.size() > 2);
    for (const PagePiece& one : pieces)
        QVERIFY(one.height < paper::BodyHeight);
}

void ReportLayoutTest::wideAmountsMakeTheTableSmaller()
{
    ReportTable wide = table(1, u"AB"_qs);
    for (int i = 0; i < 3; ++i) {
        wide.columns.append({u"Amount, kr"_qs, true});
        wide.rows.first().cells.append({u"92 233 720 368 547 758,07"_qs, {}});
    }
    const QList<PagePiece> pieces = tablePieces(wide, paper::BodyWidth);
    const QList<PagePiece> usual = tablePieces(table(1, u"AB"_qs), paper::BodyWidth);
    QVERIFY(pieces.last().height < usual.last().height);
}

void ReportLayoutTest::emptyTables()
{
    QCOMPARE(tablePieces(ReportTable(), paper::BodyWidth).size(), 0);
    QCOMPARE(tablePieces(table(0, {}), paper::BodyWidth).size(), 1);
}

QTEST_MAIN(ReportLayoutTest)
#include "report_layout_test.moc"
