// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/file_reading.h"
#include "tests/unit/laboratory/xlsx_book.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace utfall;

/// What one import may hold, whatever its files are, and what is told of a file as a whole.
class FileReadingTest final : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString fileOf(const QString& name, const QByteArray& rows)
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write("personnummer;datum;orsak\n" + rows);
        return file.fileName();
    }
    struct Sheet
    {
        QString name;
        QByteArray rows;
        QString state = {}; ///< "hidden"
    };
    [[nodiscard]] static QByteArray sheetRows(const QList<QStringList>& rows)
    {
        QByteArray part;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            part += "<row r=\"" + QByteArray::number(i + 1) + "\">";
            for (const QString& cell : rows[i])
                part += "<c t=\"inlineStr\"><is><t>" + cell.toUtf8() + "</t></is></c>";
            part += "</row>";
        }
        return part;
    }
    [[nodiscard]] QString bookOf(const QList<Sheet>& sheets)
    {
        test::XlsxBook book;
        QByteArray entries;
        QList<QByteArray> relations{test::relationship("rId2", "styles", "styles.xml"),
                                    test::relationship("rId3", "sharedStrings", "sharedStrings.xml")};
        auto members = book.members();
        for (qsizetype i = 0; i < sheets.size(); ++i) {
            const QByteArray number = QByteArray::number(i + 1);
            const QByteArray id = "rId" + QByteArray::number(i + 10);
            const QByteArray state =
                sheets[i].state.isEmpty() ? QByteArray() : " state=\"" + sheets[i].state.toUtf8() + '"';
            entries += "<sheet name=\"" + sheets[i].name.toUtf8() + "\" sheetId=\"" + number + '"' + state +
                       " r:id=\"" + id + "\"/>";
            relations.append(test::relationship(id, "worksheet", "worksheets/sheet" + number + ".xml"));
            book.rows = sheets[i].rows;
            members = test::withMember(members, "xl/worksheets/sheet" + number + ".xml", book.sheetPart());
        }
        members = test::withMember(members, "xl/workbook.xml", book.workbookPart(entries));
        members = test::withMember(members, "xl/_rels/workbook.xml.rels", test::relationships(relations));
        QFile file(m_folder.filePath(u"book.xlsx"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write(test::zipped(members));
        return file.fileName();
    }
    [[nodiscard]] static Result<ReadImport> readExits(const QString& file, const QString& sheet = {})
    {
        ImportRequest request;
        request.kind = ImportKind::Exits;
        request.files = {file};
        if (!sheet.isEmpty())
            request.sheets.insert(file, sheet);
        return readImportFiles(request, {QDate(2026, 11, 23), PercentMeaning::Unstated, nullptr}, Job(), {});
    }
    [[nodiscard]] static QStringList notesOf(const Result<ReadImport>& read)
    {
        if (!read)
            return {read.error().code};
        QStringList codes;
        for (const FileNote& note : read->files.first().found.notes)
            codes.append(issue::text(note.finding.code));
        return codes;
    }
    [[nodiscard]] static QString codeOf(const QStringList& files, const ImportLimits& limits)
    {
        ImportRequest request;
        request.kind = ImportKind::Exits;
        request.files = files;
        const auto read =
            readImportFiles(request, {QDate(2026, 11, 23), PercentMeaning::Unstated, nullptr}, Job(), limits);
        return read.ok() ? QString() : read.error().code;
    }

    /// Stops the work at the first row.
    class StoppingSink final : public RecordSink
    {
    public:
        explicit StoppingSink(const Job& job) : m_job(job) {}
        [[nodiscard]] Result<void> takeHeader(const QStringList&, bool) override { return {}; }
        [[nodiscard]] Result<void> takeRow(qint64, const RecordCells&, const RowMarks&) override
        {
            ++rows;
            m_job.cancel();
            return {};
        }
        int rows = 0;

    private:
        const Job& m_job;
    };

private Q_SLOTS:
    void rowsOfAllFilesAreBounded();
    void charactersOfAllRowsAreBounded();
    void deviceIsNoFile();
    void quotedTextOverLinesIsKept();
    void fileWithoutRowsIsTold();
    void sheetsThatNobodyChoseAreTold();
    void sheetWithTheTableIsPreferred();
    void refusalNamesTheSheet();
    void repeatedHeaderIsTold();
    void statedDialectSaysNothingOfLineEnds();
    void cancellingStopsWithinAMessage();
};

void FileReadingTest::rowsOfAllFilesAreBounded()
{
    const QStringList files{fileOf(u"a.csv"_s, "a;b;c\na;b;c\n"), fileOf(u"b.csv"_s, "a;b;c\n")};
    QCOMPARE(codeOf(files, {.rows = 3, .chars = 1'000}), QString());
    QCOMPARE(codeOf(files, {.rows = 2, .chars = 1'000}), u"import-too-large"_s);
}

void FileReadingTest::charactersOfAllRowsAreBounded()
{
    const QStringList files{fileOf(u"c.csv"_s, "abc;d;e\nabcd;;\n")};
    QCOMPARE(codeOf(files, {.rows = 10, .chars = 9}), QString());
    QCOMPARE(codeOf(files, {.rows = 10, .chars = 8}), u"import-too-large"_s);
}

void FileReadingTest::deviceIsNoFile()
{
    QCOMPARE(codeOf({u"/dev/zero"_s}, {}), u"file-missing"_s);
}

void FileReadingTest::quotedTextOverLinesIsKept()
{
    const auto read = readExits(fileOf(u"lines.csv"_s, "a;b;\"c\nd; e\nf\"\ng;h;i\n"));
    QVERIFY(read.ok());
    QCOMPARE(read->rowCount(), 2);
    QCOMPARE(read->cells(0).value(u"reason"_s), u"c\nd; e\nf"_s);
}

void FileReadingTest::fileWithoutRowsIsTold()
{
    const auto empty = readExits(fileOf(u"empty.csv"_s, {}));
    QCOMPARE(notesOf(empty), QStringList{u"no-rows"_s});
    const auto filled = readExits(fileOf(u"filled.csv"_s, "a;b;c\n"));
    QCOMPARE(notesOf(filled), QStringList());
}

void FileReadingTest::sheetsThatNobodyChoseAreTold()
{
    const QByteArray rows = sheetRows({{u"personnummer"_s, u"datum"_s, u"orsak"_s}, {u"a"_s}});
    const QString path = bookOf({{u"Maj"_s, rows}, {u"Juni"_s, rows, u"hidden"_s}});
    const auto months = readExits(path);
    QVERIFY2(months.ok(), months.ok() ? "" : qPrintable(months.error().code));
    QCOMPARE(months->rowCount(), 1);
    QCOMPARE(notesOf(months), QStringList{u"sheets-left-out"_s});
    QCOMPARE(months->files.first().found.notes.first().args.value(u"sheets"_s), u"1"_s);
    QCOMPARE(notesOf(readExits(path, u"Maj"_s)), QStringList());
    QCOMPARE(notesOf(readExits(bookOf({{u"Maj"_s, rows}, {u"Juni"_s, {}, u"hidden"_s}}))), QStringList());
}

void FileReadingTest::sheetWithTheTableIsPreferred()
{
    const QByteArray information = sheetRows({{u"Leverans"_s, u"maj"_s}, {u"personnummer"_s, u"avser"_s}});
    const QByteArray table = sheetRows(
        {{u"Avslut"_s}, {u"personnummer"_s, u"datum"_s, u"orsak"_s}, {u"a"_s, u"b"_s, u"c"_s}, {u"d"_s}});
    const QString path = bookOf({{u"Om filen"_s, information}, {u"Tomt"_s, {}}, {u"Avslut"_s, table}});
    const auto read = readExits(path);
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().code));
    const RecordsFound& found = read->files.first().found;
    QCOMPARE(found.sheet, u"Avslut"_s);
    QCOMPARE(read->rowCount(), 2);
    QCOMPARE(notesOf(read), (QStringList{u"preamble-line-skipped"_s, u"sheets-left-out"_s}));
    QCOMPARE(found.notes.last().args.value(u"sheets"_s), u"1"_s);

    // A hidden sheet is nobody's choice, and a sheet that somebody names is the one.
    const Result<ReadImport> hidden =
        readExits(bookOf({{u"Om filen"_s, information}, {u"Gömt"_s, table, u"hidden"_s}}));
    QCOMPARE(hidden.error().code, u"column-missing"_s);
    const Result<ReadImport> named = readExits(path, u"Om filen"_s);
    QCOMPARE(named.error().code, u"column-missing"_s);
    QCOMPARE(named.error().args.value(u"sheet"_s), u"Om filen"_s);
}

void FileReadingTest::refusalNamesTheSheet()
{
    const QByteArray other = sheetRows({{u"personnummer"_s, u"datum"_s}, {u"a"_s, u"b"_s}});
    const Result<ReadImport> none =
        readExits(bookOf({{u"Tomt"_s, {}}, {u"Ett"_s, other}, {u"Två"_s, other}}));
    QCOMPARE(none.error().code, u"column-missing"_s);
    QCOMPARE(none.error().args.value(u"sheet"_s), u"Ett"_s);
    const Result<ReadImport> single = readExits(bookOf({{u"Ett"_s, other}}));
    QCOMPARE(single.error().code, u"column-missing"_s);
    QVERIFY(!single.error().args.contains(u"sheet"_s));
    QCOMPARE(notesOf(readExits(bookOf({{u"Tomt"_s, {}}, {u"Också"_s, {}}}))),
             QStringList{u"xlsx-no-cells"_s});
}

void FileReadingTest::repeatedHeaderIsTold()
{
    const auto read = readExits(fileOf(
        u"pasted.csv"_s, "a;b;c\n\xEF\xBB\xBFpersonnummer;datum;orsak\nd;e;f\npersonnummer;datum;orsak\n"));
    QVERIFY(read.ok());
    QCOMPARE(read->rowCount(), 2);
    QCOMPARE(read->files.first().records, 2);
    QCOMPARE(notesOf(read), (QStringList{u"header-line-repeated"_s, u"header-line-repeated"_s}));
    QCOMPARE(read->files.first().found.notes.first().line, 3);
    QCOMPARE(read->files.first().found.notes.last().line, 5);
}

void FileReadingTest::statedDialectSaysNothingOfLineEnds()
{
    const QString path = fileOf(u"nel.csv"_s, {});
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray bytes = "personnummer;datum;orsak\xC2\x85"
                             "a;b;c\xC2\x85";
    QVERIFY(file.write(bytes) > 0);
    file.close();
    ImportRequest request;
    request.kind = ImportKind::Exits;
    request.files = {path};
    request.dialects.insert(path, CsvDialect());
    const auto read =
        readImportFiles(request, {QDate(2026, 11, 23), PercentMeaning::Unstated, nullptr}, Job(), {});
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().code));
    QCOMPARE(read->rowCount(), 1);
    QCOMPARE(read->origin(0).line, 2);
    QCOMPARE(read->files.first().found.dialect.lineEnd, LineEnd::Unicode);
    QCOMPARE(read->files.first().sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

void FileReadingTest::cancellingStopsWithinAMessage()
{
    QByteArray message("MSH|^~\\&|A|B|||20260101||ORU^R01|1|P|2.5\rPID|||189001019802\r");
    message += QByteArray("OBX|1|NM|NPU27300||41|mmol/mol|||||F\r").repeated(100);
    QBuffer file(&message);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Job job;
    StoppingSink sink(job);
    const Result<RecordsFound> read = readRecords(file, {}, job, sink);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Cancelled);
    QCOMPARE(sink.rows, 1);
}

QTEST_GUILESS_MAIN(FileReadingTest)
#include "file_reading_test.moc"
