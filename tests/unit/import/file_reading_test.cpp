// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/file_reading.h"
#include "tests/unit/laboratory/xlsx_book.h"

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

private Q_SLOTS:
    void rowsOfAllFilesAreBounded();
    void charactersOfAllRowsAreBounded();
    void deviceIsNoFile();
    void quotedTextOverLinesIsKept();
    void fileWithoutRowsIsTold();
    void sheetsThatNobodyChoseAreTold();
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
    const QByteArray rows = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>personnummer</t></is></c>"
                            "<c r=\"B1\" t=\"inlineStr\"><is><t>datum</t></is></c>"
                            "<c r=\"C1\" t=\"inlineStr\"><is><t>orsak</t></is></c></row>"
                            "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>a</t></is></c></row>";
    test::XlsxBook book;
    book.rows = rows;
    const QString path = m_folder.filePath(u"months.xlsx"_s);
    const auto write = [&](const QByteArray& secondSheet) {
        auto members = test::withMember(
            book.members(), "xl/workbook.xml",
            book.workbookPart("<sheet name=\"Maj\" sheetId=\"1\" r:id=\"rId1\"/>"
                              "<sheet name=\"Juni\" sheetId=\"2\" state=\"hidden\" r:id=\"rId9\"/>"));
        members = test::withMember(
            members, "xl/_rels/workbook.xml.rels",
            test::relationships({test::relationship("rId1", "worksheet", "worksheets/sheet1.xml"),
                                 test::relationship("rId2", "styles", "styles.xml"),
                                 test::relationship("rId3", "sharedStrings", "sharedStrings.xml"),
                                 test::relationship("rId9", "worksheet", "worksheets/sheet2.xml")}));
        book.rows = secondSheet;
        members = test::withMember(members, "xl/worksheets/sheet2.xml", book.sheetPart());
        book.rows = rows;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(test::zipped(members)) > 0);
    };
    write(rows);
    const auto months = readExits(path);
    QVERIFY2(months.ok(), months.ok() ? "" : qPrintable(months.error().code));
    QCOMPARE(months->rowCount(), 1);
    QCOMPARE(notesOf(months), QStringList{u"sheets-left-out"_s});
    QCOMPARE(months->files.first().found.notes.first().args.value(u"sheets"_s), u"1"_s);
    QCOMPARE(notesOf(readExits(path, u"Maj"_s)), QStringList());
    write({});
    QCOMPARE(notesOf(readExits(path)), QStringList());
}

QTEST_GUILESS_MAIN(FileReadingTest)
#include "file_reading_test.moc"
