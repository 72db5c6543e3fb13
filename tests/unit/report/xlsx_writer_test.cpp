// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/laboratory/xlsx_reader.h"
#include "core/report/xlsx_writer.h"

#include <QBuffer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

using namespace utfall;
using namespace Qt::StringLiterals;

namespace {

const XlsxTable Table{u"provsvar"_s,
                      {u"personnummer"_s, u"värde"_s, u"provnummer"_s, u"enhet"_s},
                      {{u"000101-2389"_s, u"41,9"_s, u"00712"_s, u"mmol/mol"_s},
                       {u"19121212-1212"_s, u"<20"_s, u"1E5"_s, u" a & <b> \"å\" "_s}}};

QList<QStringList> readBack(QByteArray bytes, QString* sheet = nullptr)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    if (sheet != nullptr) {
        const Job job;
        const Result<std::unique_ptr<XlsxReader>> book = XlsxReader::open(buffer, job);
        *sheet = book && (*book)->sheets().size() == 1 ? (*book)->sheets().constFirst().name : QString();
    }
    QList<QStringList> rows;
    const Result<void> read = readXlsx(buffer, {}, {}, [&rows](const XlsxRow& row) -> Result<void> {
        rows.append(row.cells);
        return {};
    });
    return read.ok() ? rows : QList<QStringList>();
}

QByteArray partOf(QByteArray bytes, const QString& name)
{
    QBuffer buffer(&bytes);
    QuaZip zip(&buffer);
    if (!zip.open(QuaZip::mdUnzip) || !zip.setCurrentFile(name))
        return {};
    QuaZipFile file(&zip);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The sheet as LibreOffice saves it as CSV.
QByteArray convertedByLibreOffice(const QByteArray& workbook)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"tabell.xlsx"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(workbook) != workbook.size())
        return {};
    file.close();
    QProcess office;
    office.start(u"soffice"_s,
                 {u"-env:UserInstallation="_s + QUrl::fromLocalFile(folder.filePath(u"profil"_s)).toString(),
                  u"--headless"_s, u"--convert-to"_s, u"csv:Text - txt - csv (StarCalc):59,34,76,1"_s,
                  u"--outdir"_s, folder.path(), file.fileName()});
    QFile csv(folder.filePath(u"tabell.csv"_s));
    constexpr int LongestMs = 240'000;
    return office.waitForFinished(LongestMs) && csv.open(QIODevice::ReadOnly) ? csv.readAll() : QByteArray();
}

} // namespace

class XlsxWriterTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsBackAsItWasWritten()
    {
        QString sheet;
        const QList<QStringList> rows = readBack(xlsxOf(Table), &sheet);
        QCOMPARE(sheet, Table.sheet);
        QCOMPARE(rows, QList<QStringList>{Table.header} + Table.rows);
    }

    void tableWithoutRowsIsItsHeader()
    {
        QCOMPARE(readBack(xlsxOf({u"mall"_s, Table.header, {}})), QList<QStringList>{Table.header});
    }

    void columnsPastZHaveNames()
    {
        QStringList header;
        for (int column = 1; column <= 60; ++column)
            header << u"kolumn %1"_s.arg(column);
        QCOMPARE(readBack(xlsxOf({u"bred"_s, header, {}})), QList<QStringList>{header});
    }

    /// A number that somebody writes below the header keeps its zeros: the whole column is text.
    void everyColumnIsText()
    {
        const QByteArray bytes = xlsxOf(Table);
        const QByteArray sheet = partOf(bytes, u"xl/worksheets/sheet1.xml"_s);
        QCOMPARE(sheet.count("<col "), Table.header.size());
        QCOMPARE(sheet.count("style=\"1\""), Table.header.size());
        const QByteArray styles = partOf(bytes, u"xl/styles.xml"_s);
        const QByteArray cellStyles = styles.mid(styles.indexOf("<cellXfs>"));
        QCOMPARE(cellStyles.count("<xf "), 3);
        QCOMPARE(cellStyles.count("numFmtId=\"49\""), 2);
    }

    void formulaIsMadeInert()
    {
        const QList<QStringList> rows = readBack(xlsxOf({u"blad"_s, {u"=1+1"_s}, {{u"@SUM(1)"_s}}}));
        QCOMPARE(rows, (QList<QStringList>{{u"'=1+1"_s}, {u"'@SUM(1)"_s}}));
    }

    void sameTableGivesSameBytes() { QCOMPARE(xlsxOf(Table), xlsxOf(Table)); }

    void libreOfficeReadsIt()
    {
        if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty())
            QSKIP("LibreOffice is not installed");
        // LibreOffice puts quotes around text, never around numbers and dates.
        QCOMPARE(convertedByLibreOffice(xlsxOf(Table)).replace("\r", ""),
                 QByteArray("\"personnummer\";\"värde\";\"provnummer\";\"enhet\"\n"
                            "\"000101-2389\";\"41,9\";\"00712\";\"mmol/mol\"\n"
                            "\"19121212-1212\";\"<20\";\"1E5\";\" a & <b> \"\"å\"\" \"\n"));
    }
};

QTEST_GUILESS_MAIN(XlsxWriterTest)
#include "xlsx_writer_test.moc"
