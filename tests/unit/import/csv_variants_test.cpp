// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/table_frame.h"
#include "tests/unit/import/csv_reading.h"

#include <QtTest>

using namespace utfall;
using namespace utfall::test;
using namespace Qt::StringLiterals;

namespace {

using Rows = QList<QStringList>;

/// How a table is written, on top of its dialect.
struct Writing
{
    CsvDialect dialect;
    QString lineEnd;
    bool mark = false;
    bool separatorLine = false;
    bool preamble = false;
    bool trailer = false;
    bool everythingQuoted = false;
};

/// A table with everything that dialects differ in; `#` is the decimal sign.
Rows table()
{
    return {
        {u"personnummer"_s, u"provdatum"_s, u"analyskod"_s, u"värde"_s, u"enhet"_s, u"laboratorium"_s},
        {u"19900118-2394"_s, u"2026-05-05"_s, u"NPU27300"_s, u"41#9"_s, u"mmol/mol"_s, u"Umeå"_s},
        {u"19900118-2394"_s, u"2026-05-06"_s, u"NPU27300"_s, u"42"_s, u"mmol/mol"_s, u"Lab; norr, söder"_s},
        {u"19900118-2394"_s, u"2026-05-07"_s, u"NPU27300"_s, u"<20"_s, u"mmol/mol"_s, {}},
        {u"19900118-2394"_s, u"2026-05-08"_s, u"NPU27300"_s, u"6#25"_s, u"% NGSP"_s, u"A|B\tC"_s},
        {u"19900118-2394"_s, u"2026-05-09"_s, u"NPU27300"_s, u"40#0"_s, u"mmol/mol"_s, u"5\" väst"_s},
        {u"19900118-2394"_s, u"2026-05-10"_s, u"NPU27300"_s, u"39#5"_s, u"mmol/mol"_s, u"Sjö O'Hara"_s}};
}

Rows tableWith(QChar decimal)
{
    Rows rows = table();
    for (QStringList& cells : rows) {
        for (QString& cell : cells)
            cell.replace(u'#', decimal);
    }
    return rows;
}

QString lineOf(const QStringList& cells, const Writing& writing)
{
    const QChar quote = writing.dialect.quote;
    QStringList written;
    for (QString cell : cells) {
        const bool quoted = writing.everythingQuoted || cell.contains(writing.dialect.separator) ||
                            cell.contains(u'"') || cell.contains(quote);
        if (quoted)
            cell = quote + cell.replace(quote, QString(2, quote)) + quote;
        written.append(cell);
    }
    return written.join(writing.dialect.separator) + writing.lineEnd;
}

QByteArray bytesOf(const Rows& rows, const Writing& writing)
{
    QString text;
    if (writing.separatorLine)
        text += u"sep="_s + writing.dialect.separator + writing.lineEnd;
    if (writing.preamble) {
        text += u"Provsvar, HbA1c; hela länet"_s + writing.lineEnd + u"Utskriven 2026-01-01, kl 10:00"_s +
                writing.lineEnd + writing.lineEnd;
    }
    for (const QStringList& cells : rows)
        text += lineOf(cells, writing);
    if (writing.trailer) {
        text +=
            lineOf({u"Summa"_s, {}, {}, u"123"_s, {}, {}}, writing) + u"Antal rader: 6"_s + writing.lineEnd;
    }
    return encoded(text, writing.dialect.encoding, writing.mark);
}

/// Every way of writing that the values make.
QList<Writing> allWritings()
{
    QList<Writing> writings;
    const auto each = [&writings](const auto& values, auto change) {
        QList<Writing> more;
        for (const Writing& writing : std::as_const(writings)) {
            for (const auto& value : values) {
                more.append(writing);
                change(more.last(), value);
            }
        }
        writings = more;
    };
    const QList<bool> either{false, true};
    writings.append(Writing());
    each(QList<QChar>{u';', u',', u'\t', u'|'},
         [](Writing& writing, QChar value) { writing.dialect.separator = value; });
    each(QList<QChar>{u'"', u'\''}, [](Writing& writing, QChar value) { writing.dialect.quote = value; });
    each(QList<DecimalSign>{DecimalSign::Comma, DecimalSign::Point},
         [](Writing& writing, DecimalSign value) { writing.dialect.decimal = value; });
    each(QList<TextEncoding>{TextEncoding::Utf8, TextEncoding::Utf16LittleEndian,
                             TextEncoding::Utf16BigEndian, TextEncoding::Windows1252},
         [](Writing& writing, TextEncoding value) { writing.dialect.encoding = value; });
    each(QList<LineEnd>{LineEnd::Lf, LineEnd::CrLf, LineEnd::Cr}, [](Writing& writing, LineEnd value) {
        writing.dialect.lineEnd = value;
        writing.lineEnd = value == LineEnd::Lf ? u"\n"_s : value == LineEnd::Cr ? u"\r"_s : u"\r\n"_s;
    });
    each(either, [](Writing& writing, bool value) { writing.mark = value; });
    each(either, [](Writing& writing, bool value) { writing.preamble = value; });
    each(either, [](Writing& writing, bool value) { writing.trailer = value; });
    each(either, [](Writing& writing, bool value) { writing.everythingQuoted = value; });
    each(either, [](Writing& writing, bool value) { writing.separatorLine = value; });
    // Two cells within apostrophes are too few to tell them from names.
    writings.removeIf([](const Writing& writing) {
        return (writing.mark && writing.dialect.encoding == TextEncoding::Windows1252) ||
               (writing.dialect.quote == u'\'' && !writing.everythingQuoted);
    });
    return writings;
}

QString nameOf(const Writing& writing)
{
    return u"separator %1, quote %2, decimal %3, encoding %4, line end %5, mark %6, preamble %7, trailer %8, "
           u"all "
           "quoted %9, separator line %10"_s.arg(writing.dialect.separator)
               .arg(writing.dialect.quote)
               .arg(static_cast<int>(writing.dialect.decimal))
               .arg(static_cast<int>(writing.dialect.encoding))
               .arg(static_cast<int>(writing.dialect.lineEnd))
               .arg(writing.mark)
               .arg(writing.preamble)
               .arg(writing.trailer)
               .arg(writing.everythingQuoted)
               .arg(writing.separatorLine);
}

/// Header and rows, and what else was there, through detection, reader and framer.
struct Framed
{
    Result<CsvDialect> dialect = CsvDialect();
    Rows rows;
    TableFrame frame;
    bool ok = false;
};

Framed readFramed(const QByteArray& bytes)
{
    Framed framed;
    framed.dialect = detect(bytes);
    if (!framed.dialect)
        return framed;
    TableFramer framer(ImportKind::Results, {},
                       [&framed](TablePart part, qint64, const RecordCells& cells) -> Result<void> {
                           if (part == TablePart::Header || part == TablePart::Row)
                               framed.rows.append(cells.toList());
                           return {};
                       });
    const CsvReading reading = readAll(bytes, *framed.dialect);
    framed.ok = !reading.error;
    for (qsizetype i = 0; i < reading.rows.size(); ++i)
        framed.ok = framed.ok && framer.take(reading.lines[i], reading.rows[i]).ok();
    framed.ok = framed.ok && framer.finish().ok();
    framed.frame = framer.frame();
    return framed;
}

} // namespace

/// One table written in every dialect is the same rows.
class CsvVariantsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameRowsInEveryDialect();
    void unknownHeaderInEveryDialect();
    void rowsThatBeginWithApostrophes();
};

void CsvVariantsTest::sameRowsInEveryDialect()
{
    const QList<Writing> writings = allWritings();
    QVERIFY(writings.size() > 2'000);
    for (const Writing& writing : writings) {
        const QByteArray name = nameOf(writing).toUtf8();
        const Rows rows = tableWith(writing.dialect.decimal == DecimalSign::Comma ? u',' : u'.');
        const Framed framed = readFramed(bytesOf(rows, writing));
        QVERIFY2(framed.ok, name);
        QVERIFY2(*framed.dialect == writing.dialect, name);
        QVERIFY2(framed.rows == rows, name);
        QVERIFY2(framed.frame.preambleRecords == (writing.preamble ? 2 : 0), name);
        QVERIFY2(framed.frame.trailerRecords == (writing.trailer ? 2 : 0), name);
        const qint64 above = (writing.separatorLine ? 1 : 0) + (writing.preamble ? 3 : 0);
        QVERIFY2(framed.frame.headerLine == above + 1, name);
    }
}

void CsvVariantsTest::unknownHeaderInEveryDialect()
{
    for (Writing writing : allWritings()) {
        if (writing.dialect.encoding != TextEncoding::Utf8 || writing.separatorLine)
            continue;
        const QByteArray name = nameOf(writing).toUtf8();
        Rows rows = tableWith(writing.dialect.decimal == DecimalSign::Comma ? u',' : u'.');
        rows.first() = {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s};
        const auto dialect = detect(bytesOf(rows, writing));
        QVERIFY2(dialect.ok(), name);
        QVERIFY2(*dialect == writing.dialect, name);
    }
}

/// An apostrophe that begins a name or makes a formula inert is none that encloses a cell.
void CsvVariantsTest::rowsThatBeginWithApostrophes()
{
    const QByteArray bytes = "namn;ort;anm\n"
                             "'t Hooft;Umeå;'=1+1\n"
                             "'n Other;Luleå;'t var så'\n"
                             "Anna;Boden;x\n";
    const auto dialect = detect(bytes);
    QVERIFY(dialect.ok());
    QCOMPARE(dialect->quote, QChar(u'"'));
    QCOMPARE(readAll(bytes, *dialect).rows.at(1), (QStringList{u"'t Hooft"_s, u"Umeå"_s, u"'=1+1"_s}));
}

QTEST_APPLESS_MAIN(CsvVariantsTest)
#include "csv_variants_test.moc"
