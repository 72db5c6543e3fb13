// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/laboratory/xlsx_strings.h"
#include "core/laboratory/xlsx_styles.h"
#include "core/laboratory/xlsx_values.h"

#include <QtTest>

using namespace utfall;
using Kind = XlsxNumberFormat::Kind;

Q_DECLARE_METATYPE(utfall::XlsxNumberFormat::Kind)

/// Number formats, and the texts that they make of numbers.
class XlsxValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formats_data();
    void formats();
    void builtInFormats_data();
    void builtInFormats();
    void numbers_data();
    void numbers();
    void digits_data();
    void digits();
    void times_data();
    void times();
    void isoDates_data();
    void isoDates();
    void escapes_data();
    void escapes();
};

void XlsxValuesTest::formats_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char* code, Kind kind) {
        QTest::newRow(code) << QString::fromUtf8(code) << kind;
    };
    row("General", Kind::Plain);
    row("", Kind::Plain);
    row("0.00", Kind::Plain);
    row("#,##0", Kind::Plain);
    row("0.00E+00", Kind::Plain);
    row("@", Kind::Plain);
    row("# ?/?", Kind::Plain);
    row("[Red]0.0", Kind::Plain);
    row("#,##0.00\\ \"kr\"", Kind::Plain);
    row("#,##0.00\\ [$kr-41D]", Kind::Plain);
    row("0.0\" mmol/mol\"", Kind::Plain);
    row("\"dag \"0", Kind::Plain);
    row("General\" d\"", Kind::Plain);
    row("0", Kind::Plain);
    row("yyyy-mm-dd", Kind::Date);
    row("yyyy\\-mm\\-dd", Kind::Date);
    row("YYYY-MM-DD;@", Kind::Date);
    row("[$-41D]d\\ mmmm\\ yyyy;@", Kind::Date);
    row("[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", Kind::Date);
    row("mmm", Kind::Date);
    row("mmm\\-yy", Kind::Date);
    row("[Magenta]dd/mm/yyyy", Kind::Date);
    row("\"h\"yyyy", Kind::Date);
    row("yyyy\"år\"mm", Kind::Date);
    row("ggge\"年\"m\"月\"", Kind::Date);
    row("yyyy-mm-dd hh:mm", Kind::DateTime);
    row("d/m/yy h:mm AM/PM", Kind::DateTime);
    row("yyyy-mm-dd\"T\"hh:mm:ss", Kind::DateTime);
    row("h:mm", Kind::Time);
    row("hh:mm:ss", Kind::Time);
    row("mm:ss.0", Kind::Time);
    row("h:mm\\ AM/PM", Kind::Time);
    row("mm:ss AM/PM", Kind::Time);
    row("[h]:mm", Kind::Elapsed);
    row("[mm]:ss", Kind::Elapsed);
    row("[s]", Kind::Elapsed);
    row("0%", Kind::Percent);
    row("0.0\\ %", Kind::Percent);
    row("0000000000", Kind::Digits);
    row("000000\\-0000", Kind::Digits);
    row("000\\ 00", Kind::Digits);
    // What ends before its time is read as far as it goes.
    row("\"open", Kind::Plain);
    row("[h", Kind::Elapsed);
    row("0\\", Kind::Plain);
}

void XlsxValuesTest::formats()
{
    QFETCH(QString, code);
    QFETCH(Kind, kind);
    QCOMPARE(xlsxNumberFormat(code).kind, kind);
}

void XlsxValuesTest::builtInFormats_data()
{
    QTest::addColumn<int>("id");
    QTest::addColumn<Kind>("kind");
    const auto row = [](int id, Kind kind) { QTest::addRow("%d", id) << id << kind; };
    row(-1, Kind::Plain);
    row(0, Kind::Plain);
    row(4, Kind::Plain);
    row(9, Kind::Percent);
    row(10, Kind::Percent);
    row(13, Kind::Plain);
    row(14, Kind::Date);
    row(17, Kind::Date);
    row(18, Kind::Time);
    row(22, Kind::DateTime);
    row(23, Kind::Plain);
    row(31, Kind::Date);
    row(45, Kind::Time);
    row(46, Kind::Elapsed);
    row(47, Kind::Time);
    row(49, Kind::Plain);
    row(57, Kind::Date);
    row(81, Kind::Date);
    row(164, Kind::Plain);
}

void XlsxValuesTest::builtInFormats()
{
    QFETCH(int, id);
    QFETCH(Kind, kind);
    QCOMPARE(builtInXlsxNumberFormat(id).kind, kind);
}

void XlsxValuesTest::numbers_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char* stored, const char* shown) {
        QTest::newRow(stored) << QString::fromUtf8(stored) << QString::fromUtf8(shown);
    };
    row("41", "41");
    row("41.9", "41.9");
    row("-0.5", "-0.5");
    row("0", "0");
    row("-0", "0");
    row("41.90", "41.9");
    row("41.0", "41");
    row(".5", "0.5");
    row("5.", "5");
    row("+7", "7");
    row("007", "7");
    row("6.1000000000000005", "6.1");
    row("48.999999999999993", "49");
    row("0.30000000000000004", "0.3");
    row("191212121212", "191212121212");
    row("1.9121212121199999E11", "191212121212");
    row("189001019802", "189001019802");
    row("1234567890123456", "1234567890123460");
    row("5E-2", "0.05");
    row("1E-7", "0.0000001");
    row("1e3", "1000");
    row("1.5E+20", "150000000000000000000");
    row("0.1", "0.1");
    row("", "");
    row("abc", "abc");
    row("1,5", "1,5");
    row("NaN", "NaN");
    row("INF", "INF");
    row("1E999", "1E999");
}

void XlsxValuesTest::numbers()
{
    QFETCH(QString, stored);
    QFETCH(QString, shown);
    QCOMPARE(xlsxNumberText(stored, {}, false), shown);
}

void XlsxValuesTest::digits_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char* name, const char* code, const char* stored, const char* shown) {
        QTest::newRow(name) << QString::fromUtf8(code) << QString::fromUtf8(stored)
                            << QString::fromUtf8(shown);
    };
    row("leading zeros of ten digits", "0000000000", "101019802", "0101019802");
    row("enough digits", "0000000000", "9001019802", "9001019802");
    row("digits with a dash", "000000\\-0000", "101019802", "010101-9802");
    row("digits with a plain dash", "000000-0000", "9001019802", "900101-9802");
    row("more digits than places", "000000-0000", "189001019802", "18900101-9802");
    row("nothing but zeros", "0000", "0", "0000");
    row("no whole number", "0000", "1.5", "1.5");
    row("a negative number", "0000", "-15", "-15");
    row("signs around the digits are left out", "\"nr \"000", "7", "007");
    row("one zero pads nothing", "0", "7", "7");
    row("decimals are not rounded", "0.0", "6.15", "6.15");
    row("percent", "0.0%", "6.0999999999999999E-2", "6.1%");
    row("percent of more than all", "0%", "1.5", "150%");
    row("no percent", "0%", "0", "0%");
    row("less than a percent", "0.00%", "0.00025", "0.025%");
    row("a comparator of the format", "\"<\"0", "20", "<20");
    row("an escaped comparator", "\\>0", "130", ">130");
    row("a bare comparator", "<0", "20", "<20");
    row("a comparator of two signs", "\">=\"0.0", "130", ">=130");
    row("a condition is no comparator", "[<20]0.0", "5", "5");
    row("a unit of the format", "0.0\" mmol/mol\"", "42", "42");
}

void XlsxValuesTest::digits()
{
    QFETCH(QString, code);
    QFETCH(QString, stored);
    QFETCH(QString, shown);
    QCOMPARE(xlsxNumberText(stored, xlsxNumberFormat(code), false), shown);
}

void XlsxValuesTest::times_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("date1904");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char* name, const char* stored, Kind kind, bool date1904, const char* shown) {
        QTest::newRow(name) << QString::fromUtf8(stored) << kind << date1904 << QString::fromUtf8(shown);
    };
    row("a day", "46067", Kind::Date, false, "2026-02-14");
    row("the same day from 1904", "44605", Kind::Date, true, "2026-02-14");
    row("a day with a hidden time", "46067.99", Kind::Date, false, "2026-02-14");
    row("a moment", "46067.354166666664", Kind::DateTime, false, "2026-02-14T08:30:00");
    row("a moment from 1904", "44605.354166666664", Kind::DateTime, true, "2026-02-14T08:30:00");
    row("midnight", "46067", Kind::DateTime, false, "2026-02-14T00:00:00");
    row("a moment that rounds to the next day", "46067.999999", Kind::DateTime, false, "2026-02-15T00:00:00");
    row("the first day", "1", Kind::Date, false, "1900-01-01");
    row("before the day that never was", "59", Kind::Date, false, "1900-02-28");
    row("the day that never was", "60", Kind::Date, false, "1900-02-29");
    row("after the day that never was", "61", Kind::Date, false, "1900-03-01");
    row("day zero", "0", Kind::Date, false, "1900-01-00");
    row("day zero of 1904", "0", Kind::Date, true, "1904-01-01");
    row("1904 has its leap day", "59", Kind::Date, true, "1904-02-29");
    row("the last day", "2958465", Kind::Date, false, "9999-12-31");
    row("beyond the last day", "2958466", Kind::Date, false, "2958466");
    row("before the first day", "-1", Kind::Date, false, "-1");
    row("a time of day", "0.5", Kind::Time, false, "12:00:00");
    row("a time of day from 1904", "0.5", Kind::Time, true, "12:00:00");
    row("a time that hides its day", "46067.5", Kind::Time, false, "2026-02-14T12:00:00");
    row("a moment without a day", "0.25", Kind::DateTime, false, "06:00:00");
    row("more than a day of hours", "1.5", Kind::Elapsed, false, "36:00:00");
    row("a language's date", "46067", Kind::DateOrTime, false, "2026-02-14");
    row("a language's time", "0.25", Kind::DateOrTime, false, "06:00:00");
    row("a language's moment", "46067.5", Kind::DateOrTime, false, "2026-02-14T12:00:00");
    row("text in a cell of dates", "2026-02-14", Kind::Date, false, "2026-02-14");
}

void XlsxValuesTest::times()
{
    QFETCH(QString, stored);
    QFETCH(Kind, kind);
    QFETCH(bool, date1904);
    QFETCH(QString, shown);
    QCOMPARE(xlsxNumberText(stored, {kind, {}, {}}, date1904), shown);
}

void XlsxValuesTest::isoDates_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char* stored, Kind kind, const char* shown) {
        QTest::addRow("%s %d", stored, static_cast<int>(kind))
            << QString::fromUtf8(stored) << kind << QString::fromUtf8(shown);
    };
    row("2026-02-14", Kind::Date, "2026-02-14");
    row("2026-02-14T00:00:00", Kind::Date, "2026-02-14");
    row("2026-02-14T00:00:00", Kind::DateTime, "2026-02-14T00:00:00");
    row("2026-02-14T08:30:00.000", Kind::DateTime, "2026-02-14T08:30:00");
    row("2026-02-14T08:30:00", Kind::Plain, "2026-02-14T08:30:00");
    row("T08:30:00", Kind::Time, "08:30:00");
    row("igår", Kind::Date, "igår");
    row("", Kind::Date, "");
}

void XlsxValuesTest::isoDates()
{
    QFETCH(QString, stored);
    QFETCH(Kind, kind);
    QFETCH(QString, shown);
    QCOMPARE(xlsxIsoDateText(stored, {kind, {}, {}}), shown);
}

void XlsxValuesTest::escapes_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("meant");
    QTest::newRow("none") << QStringLiteral("prov_1") << QStringLiteral("prov_1");
    QTest::newRow("line end") << QStringLiteral("a_x000D_\nb") << QStringLiteral("a\r\nb");
    QTest::newRow("letter") << QStringLiteral("_x00E5_") << QStringLiteral(u"å");
    QTest::newRow("escaped underscore") << QStringLiteral("_x005F_x000D_") << QStringLiteral("_x000D_");
    QTest::newRow("control character") << QStringLiteral("_x0000_") << QStringLiteral("_x0000_");
    QTest::newRow("half a character") << QStringLiteral("_xD83D_") << QStringLiteral("_xD83D_");
    QTest::newRow("no number") << QStringLiteral("_xGGGG_") << QStringLiteral("_xGGGG_");
    QTest::newRow("cut off") << QStringLiteral("_x000D") << QStringLiteral("_x000D");
    QTest::newRow("two") << QStringLiteral("_x0041__x0042_") << QStringLiteral("AB");
}

void XlsxValuesTest::escapes()
{
    QFETCH(QString, written);
    QFETCH(QString, meant);
    QCOMPARE(QString::fromStdString(withoutXlsxEscapes(written.toStdString())), meant);
}

QTEST_GUILESS_MAIN(XlsxValuesTest)
#include "xlsx_values_test.moc"
