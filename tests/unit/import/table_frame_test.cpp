// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/column_map.h"
#include "core/import/table_frame.h"

#include <QtTest>

using namespace utfall;
using namespace Qt::StringLiterals;

namespace {

QStringList cellsOf(const QString& line)
{
    return line.split(u';');
}

QList<QStringList> recordsOf(const QStringList& lines)
{
    QList<QStringList> records;
    for (const QString& line : lines)
        records.append(cellsOf(line));
    return records;
}

/// What a framer gave: parts with line and first cell, such as "header 3 personnummer".
struct Framed
{
    QStringList parts;
    TableFrame frame;
};

Framed frame(const QStringList& lines, ImportKind kind = ImportKind::Results,
             const QHash<QString, QString>& mapping = {}, std::optional<qint64> header = {})
{
    Framed framed;
    const QHash<TablePart, QString> words{{TablePart::Preamble, u"preamble"_s},
                                          {TablePart::Header, u"header"_s},
                                          {TablePart::Row, u"row"_s},
                                          {TablePart::RepeatedHeader, u"repeated"_s},
                                          {TablePart::Trailer, u"trailer"_s}};
    const auto sink = [&](TablePart part, qint64 line, const RecordCells& cells) -> Result<void> {
        framed.parts.append(u"%1 %2 %3"_s.arg(words.value(part)).arg(line).arg(cells.value(0).toString()));
        return {};
    };
    TableFramer framer(kind, mapping, sink, header);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!framer.take(i + 1, cellsOf(lines[i])))
            return {};
    }
    if (!framer.finish())
        return {};
    framed.frame = framer.frame();
    return framed;
}

const QString ResultsHeader = u"personnummer;provdatum;analyskod;värde;enhet"_s;
const QString ResultsRow = u"19900118-2394;2026-05-05;NPU27300;41;mmol/mol"_s;

} // namespace

class TableFrameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void header_data();
    void header();
    void headerIsNotLookedForFurther();
    void mappedHeader();
    void trailers_data();
    void trailers();
    void everyWordOfTrailers_data();
    void everyWordOfTrailers();
    void wholeTable();
    void repeatedHeaders_data();
    void repeatedHeaders();
    void plainTableKeepsNothing();
    void headerAmongSortedData();
    void headerStatedByTheCaller();
    void withoutHeader();
    void endlessPreambleIsBounded();
    void sinkStopsTaking();
};

void TableFrameTest::header_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<int>("place"); ///< -1: none
    QTest::newRow("first") << QStringList{ResultsHeader, ResultsRow} << 0;
    QTest::newRow("below titles") << QStringList{u"Provsvar HbA1c"_s, u"Utskriven;2026-01-01"_s,
                                                 ResultsHeader}
                                  << 2;
    QTest::newRow("folded and in English")
        << QStringList{u"x;y;z"_s, u"Personal Number;SAMPLED;code;VALUE;unit"_s} << 1;
    QTest::newRow("first of two that are complete") << QStringList{u"a"_s, ResultsHeader, ResultsHeader} << 1;
    QTest::newRow("complete before nearly complete")
        << QStringList{u"personnummer;provdatum;analyskod;värde"_s, ResultsHeader} << 1;
    QTest::newRow("most columns") << QStringList{u"värde;enhet"_s, u"personnummer;provdatum;värde"_s,
                                                 u"status;metod"_s}
                                  << 1;
    QTest::newRow("one name is not enough") << QStringList{u"titel"_s, u"a;b;c"_s, u"värde;x"_s} << 1;
    QTest::newRow("first wide one") << QStringList{u"titel"_s, u"a;b"_s, u"1;2"_s} << 1;
    QTest::newRow("the same column twice") << QStringList{u"a;b"_s, ResultsHeader + u";värde"_s} << 1;
    QTest::newRow("nothing wide") << QStringList{u"titel"_s, u"rad"_s} << -1;
    QTest::newRow("nothing") << QStringList() << -1;
}

void TableFrameTest::header()
{
    QFETCH(QStringList, lines);
    QTEST(static_cast<int>(findHeader(recordsOf(lines), ImportKind::Results, {}).value_or(-1)), "place");
}

void TableFrameTest::headerIsNotLookedForFurther()
{
    QStringList lines(HeaderSearchRecords - 1, u"titel"_s);
    QCOMPARE(findHeader(recordsOf(lines + QStringList{ResultsHeader}), ImportKind::Results, {}).value_or(-1),
             HeaderSearchRecords - 1);
    lines.append(u"titel"_s);
    QVERIFY(!findHeader(recordsOf(lines + QStringList{ResultsHeader}), ImportKind::Results, {}));
}

void TableFrameTest::mappedHeader()
{
    const QHash<QString, QString> mapping{
        {u"Pnr"_s, u"personalNumber"_s}, {u"Dag"_s, u"date"_s}, {u"Varför"_s, u"reason"_s}, {u"orsak"_s, {}}};
    const auto records = recordsOf({u"personnummer;orsak"_s, u"Pnr;Dag;Varför;orsak"_s});
    QCOMPARE(findHeader(records, ImportKind::Exits, mapping).value_or(-1), 1);
    QCOMPARE(findHeader(records, ImportKind::Exits, {}).value_or(-1), 0);
}

void TableFrameTest::trailers_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("trailer");
    const QString results = u"results"_s;
    const QString providers = u"providers"_s;
    const auto result = [&](const char* name, const QString& line, bool trailer) {
        QTest::newRow(name) << results << ResultsHeader << line << trailer;
    };
    result("total", u"Summa;;;123;"_s, true);
    result("total behind the last column", u"Summa;;;;;123"_s, true);
    result("count of rows", u"Antal rader: 12"_s, true);
    result("page", u"Sida 1 av 3"_s, true);
    result("printed", u"Utskriven 2026-01-01 av Region Norr"_s, true);
    result("capitals and spaces", u"  TOTALT : ;;;41,5"_s, true);
    result("minus and thousands", u"Total;;;-1 234,50;"_s, true);
    result("number of a person and a word elsewhere", u"19900118-2394;Summa;;1;"_s, false);
    result("data", ResultsRow, false);
    result("data without its number", u";2026-05-05;NPU27300;41;mmol/mol"_s, false);
    result("everything filled", u"Summa;2026-05-05;NPU27300;41;mmol/mol"_s, false);
    result("longer word", u"Summabolaget;;;1;"_s, false);
    result("word with digits", u"Antal2;;;1;"_s, false);
    result("other word", u"Anm: provet om;;;;"_s, false);
    result("not at the beginning", u"Delsumma;;;1;"_s, false);
    result("empty", u";;;;"_s, false);

    const QString late = u"laboratorium;personnummer;provdatum;analyskod;värde;enhet"_s;
    QTest::newRow("number not first") << results << late << u"Summa;;;;123;"_s << true;
    QTest::newRow("number not first, footer words")
        << results << late << u"Antal provsvar: 12;;;;;"_s << true;
    QTest::newRow("laboratory called so") << results << late << u"Total Diagnostik;;;;;"_s << false;
    QTest::newRow("laboratory and data")
        << results << late << u"Total;;2026-05-05;NPU27300;41;mmol/mol"_s << false;
    QTest::newRow("column of nothing known")
        << results << u"anmärkning;personnummer;provdatum;analyskod;värde;enhet"_s
        << u"Summa enligt laboratoriet;;;;123;"_s << true;
    QTest::newRow("remark and data") << results
                                     << u"anmärkning;personnummer;provdatum;analyskod;värde;enhet"_s
                                     << u"Sida 2;;2026-05-05;NPU27300;41;mmol/mol"_s << false;
    QTest::newRow("no column of the number") << results << u"provdatum;värde"_s << u"Summa;12"_s << false;

    const QString names = u"namn;organisationsnummer"_s;
    QTest::newRow("provider called so") << providers << names << u"Total Vård AB;"_s << false;
    QTest::newRow("provider called so, with number") << providers << names << u"Sida;5599990115"_s << false;
    QTest::newRow("total of providers") << providers << names << u"Totalt antal utförare: 12;"_s << true;
    QTest::newRow("total with number as name")
        << providers << u"organisationsnummer;namn"_s << u"Summa;12"_s << true;
    QTest::newRow("word and name") << providers << u"organisationsnummer;namn"_s << u"Totalt;Vård AB"_s
                                   << false;
    QTest::newRow("given name") << u"prepatients"_s << u"förnamn;personnummer;efternamn"_s
                                << u"Antal;;Szabó"_s << false;
}

void TableFrameTest::trailers()
{
    QFETCH(QString, kind);
    QFETCH(QString, header);
    QFETCH(QString, line);
    const ImportKind read = *importKindFromKey(kind);
    QTEST(isTrailer(cellsOf(line), read, namedColumns(read, cellsOf(header), {})), "trailer");
}

void TableFrameTest::everyWordOfTrailers_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"Summa", "TOTALT", "Total:", "Antal", "Slut på filen", "Sida 3", "Utskriven",
                             "Rapport skapad 2026-01-01", "End of file"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TableFrameTest::everyWordOfTrailers()
{
    QFETCH(QString, text);
    for (const char* key : {"providers", "prepatients", "switches", "exits", "results"}) {
        const ImportKind kind = *importKindFromKey(QLatin1String(key));
        QHash<QString, int> positions;
        for (const ImportColumn& column : importColumns(kind))
            positions.insert(column.key, static_cast<int>(positions.size()));
        QVERIFY2(isTrailer({text}, kind, positions), key);
        QVERIFY2(isTrailer({text, {}, u"12"_s}, kind, positions), key);
    }
}

void TableFrameTest::wholeTable()
{
    const Framed framed = frame({u"Provsvar"_s, u"Utskriven 2026-01-01;;"_s, ResultsHeader, ResultsRow,
                                 u"Sida 1 av 2"_s, ResultsRow, u"Summa;;;82;"_s});
    QCOMPARE(framed.parts,
             (QStringList{u"preamble 1 Provsvar"_s, u"preamble 2 Utskriven 2026-01-01"_s,
                          u"header 3 personnummer"_s, u"row 4 19900118-2394"_s, u"trailer 5 Sida 1 av 2"_s,
                          u"row 6 19900118-2394"_s, u"trailer 7 Summa"_s}));
    QCOMPARE(framed.frame.headerRecord.value_or(-1), 2);
    QCOMPARE(framed.frame.headerLine, 3);
    QCOMPARE(framed.frame.preambleRecords, 2);
    QCOMPARE(framed.frame.trailerRecords, 2);
}

void TableFrameTest::repeatedHeaders_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("repeated");
    QTest::newRow("the same") << ResultsHeader << true;
    QTest::newRow("white space around") << u" personnummer;provdatum ;analyskod;värde;enhet"_s << true;
    QTest::newRow("byte order mark") << u'\uFEFF' + ResultsHeader << true;
    QTest::newRow("a cell more") << ResultsHeader + u';' << false;
    QTest::newRow("a cell less") << u"personnummer;provdatum;analyskod;värde"_s << false;
    QTest::newRow("another order") << u"provdatum;personnummer;analyskod;värde;enhet"_s << false;
    QTest::newRow("capitals") << ResultsHeader.toUpper() << false;
    QTest::newRow("data") << ResultsRow << false;
}

void TableFrameTest::repeatedHeaders()
{
    QFETCH(QString, line);
    QFETCH(bool, repeated);
    const Framed framed = frame({ResultsHeader, line, ResultsRow, line});
    const QString part = repeated ? u"repeated"_s : u"row"_s;
    const QString first = cellsOf(line).first();
    QCOMPARE(framed.parts, (QStringList{u"header 1 personnummer"_s, u"%1 2 %2"_s.arg(part, first),
                                        u"row 3 19900118-2394"_s, u"%1 4 %2"_s.arg(part, first)}));
    QCOMPARE(framed.frame.repeatedHeaders, repeated ? 2 : 0);
    QCOMPARE(framed.frame.trailerRecords, 0);
    // A header that names nothing may be data.
    QCOMPARE(frame({u"a;b"_s, u"a;b"_s}).frame.repeatedHeaders, 0);
}

void TableFrameTest::plainTableKeepsNothing()
{
    int given = 0;
    TableFramer framer(ImportKind::Results, {},
                       [&given](TablePart, qint64, const RecordCells&) -> Result<void> {
                           ++given;
                           return {};
                       });
    QVERIFY(framer.take(1, cellsOf(ResultsHeader)).ok());
    QCOMPARE(given, 1);
    QVERIFY(framer.take(2, cellsOf(ResultsRow)).ok());
    QCOMPARE(given, 2);
}

void TableFrameTest::headerAmongSortedData()
{
    const Framed framed = frame(
        {u";;;;"_s, u"19900118-2394;2026-05-05"_s, ResultsRow, ResultsHeader, u"summa;;;1;"_s, ResultsRow});
    QCOMPARE(framed.parts,
             (QStringList{u"preamble 1 "_s, u"header 4 personnummer"_s, u"row 2 19900118-2394"_s,
                          u"row 3 19900118-2394"_s, u"trailer 5 summa"_s, u"row 6 19900118-2394"_s}));
}

void TableFrameTest::headerStatedByTheCaller()
{
    const Framed framed = frame({ResultsHeader, u"a;b"_s, ResultsRow}, ImportKind::Results, {}, 1);
    QCOMPARE(framed.parts,
             (QStringList{u"preamble 1 personnummer"_s, u"header 2 a"_s, u"row 3 19900118-2394"_s}));
}

void TableFrameTest::withoutHeader()
{
    QCOMPARE(frame({u"titel"_s}).parts, QStringList{u"header 1 titel"_s});
    QCOMPARE(frame({u"titel"_s, u"a;b"_s, u"1;2"_s}).parts,
             (QStringList{u"preamble 1 titel"_s, u"header 2 a"_s, u"row 3 1"_s}));
    const Framed nothing = frame({});
    QVERIFY(nothing.parts.isEmpty());
    QVERIFY(!nothing.frame.headerRecord);
}

void TableFrameTest::endlessPreambleIsBounded()
{
    int given = 0;
    const auto sink = [&given](TablePart, qint64, const RecordCells&) -> Result<void> {
        ++given;
        return {};
    };
    TableFramer narrow(ImportKind::Results, {}, sink);
    for (qint64 line = 1; line < HeaderSearchRecords; ++line)
        QVERIFY(narrow.take(line, {u"titel"_s}).ok());
    QCOMPARE(given, 0);
    QVERIFY(narrow.take(HeaderSearchRecords, {u"titel"_s}).ok());
    QCOMPARE(given, static_cast<int>(HeaderSearchRecords));

    given = 0;
    TableFramer broad(ImportKind::Results, {}, sink);
    QVERIFY(broad.take(1, {QString(TableFramer::BufferedChars, u'x')}).ok());
    QCOMPARE(given, 1);
}

void TableFrameTest::sinkStopsTaking()
{
    for (const TablePart last : {TablePart::Preamble, TablePart::Header, TablePart::Row,
                                 TablePart::RepeatedHeader, TablePart::Trailer}) {
        TableFramer framer(ImportKind::Results, {},
                           [last](TablePart part, qint64, const RecordCells&) -> Result<void> {
                               if (part == last)
                                   return Error(ErrorKind::BadInput, u"enough"_s);
                               return {};
                           });
        Result<void> done;
        for (const QString& line : {u"titel"_s, ResultsHeader, ResultsRow, ResultsHeader, u"Summa;;;1;"_s}) {
            if (done)
                done = framer.take(1, cellsOf(line));
        }
        QVERIFY(!done);
        QCOMPARE(done.error().code, u"enough"_s);
    }
}

QTEST_APPLESS_MAIN(TableFrameTest)
#include "table_frame_test.moc"
