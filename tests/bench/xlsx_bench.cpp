// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/laboratory/xlsx_reader.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

#include <algorithm>
#include <functional>
#include <optional>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

// How fast a workbook of 100 000 rows and 10 columns is read, as a share of what LibreOffice needs to convert
// the same workbook to CSV in the same run. xlsx_bench [ROUNDS] [ROWS]

using namespace utfall;

namespace {

constexpr int Columns = 10;

/// A workbook as Excel writes it: texts in a table of their own, each only once.
class BookWriter
{
public:
    BookWriter(const QString& path, int rows) : m_zip(path), m_rows(rows) {}
    void write();

private:
    void member(const QString& name, const std::function<void(QIODevice&)>& content);
    void writeRow(int row, QIODevice& out);
    QByteArray text(char column, int row, const QByteArray& value);

    QuaZip m_zip;
    int m_rows;
    QHash<QByteArray, qsizetype> m_numbers;
    QList<QByteArray> m_texts;
};

void BookWriter::member(const QString& name, const std::function<void(QIODevice&)>& content)
{
    QuaZipFile file(&m_zip);
    if (!file.open(QIODevice::WriteOnly, QuaZipNewInfo(name)))
        qFatal("no room for a workbook");
    content(file);
}

QByteArray BookWriter::text(char column, int row, const QByteArray& value)
{
    const auto known = m_numbers.constFind(value);
    const qsizetype number = known == m_numbers.constEnd() ? m_texts.size() : *known;
    if (known == m_numbers.constEnd()) {
        m_numbers.insert(value, number);
        m_texts.append(value);
    }
    return QByteArray("<c r=\"") + column + QByteArray::number(row) + "\" t=\"s\"><v>" +
           QByteArray::number(number) + "</v></c>";
}

void BookWriter::writeRow(int row, QIODevice& out)
{
    const QByteArray n = QByteArray::number(row);
    const auto number = [&n](char column, int style, const QByteArray& value) {
        return QByteArray("<c r=\"") + column + n + "\" s=\"" + QByteArray::number(style) + "\"><v>" + value +
               "</v></c>";
    };
    out.write("<row r=\"" + n + "\" spans=\"1:10\">" +
              text('A', row, "18900101" + QByteArray::number(row % 9973)) + text('B', row, "HbA1c") +
              text('C', row, "NPU27300") +
              number('D', 0, QByteArray::number(38 + row % 20) + '.' + QByteArray::number(1 + row % 9)) +
              text('E', row, "mmol/mol") + number('F', 1, QByteArray::number(45'658 + row % 300)) +
              number('G', 2, QByteArray::number(45'658.25 + row % 300 / 7.0, 'g', 17)) +
              text('H', row, "L" + n.rightJustified(8, '0')) +
              text('I', row, row % 5 == 0 ? "preliminary" : "final") +
              text('J', row, "Laboratoriet " + QByteArray::number(row % 12)) + "</row>");
}

void BookWriter::write()
{
    const QByteArray main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray relations =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    const auto relation = [&office](const QByteArray& id, const QByteArray& kind, const QByteArray& target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + office + '/' + kind + "\" Target=\"" + target +
               "\"/>";
    };
    if (!m_zip.open(QuaZip::mdCreate))
        qFatal("no room for a workbook");
    member(QStringLiteral("[Content_Types].xml"), [](QIODevice& out) {
        const QByteArray type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        out.write("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                  "<Default Extension=\"rels\" "
                  "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
        for (const auto& [part, kind] : {std::pair{"workbook", "sheet.main"},
                                         {"worksheets/sheet1", "worksheet"},
                                         {"styles", "styles"},
                                         {"sharedStrings", "sharedStrings"}})
            out.write(QByteArray("<Override PartName=\"/xl/") + part + ".xml\" ContentType=\"" + type + kind +
                      "+xml\"/>");
        out.write("</Types>");
    });
    member(QStringLiteral("_rels/.rels"), [&](QIODevice& out) {
        out.write(relations + relation("rId1", "officeDocument", "xl/workbook.xml") + "</Relationships>");
    });
    member(QStringLiteral("xl/workbook.xml"), [&](QIODevice& out) {
        out.write("<workbook " + main + " xmlns:r=\"" + office +
                  "\"><sheets><sheet name=\"Provsvar\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
    });
    member(QStringLiteral("xl/_rels/workbook.xml.rels"), [&](QIODevice& out) {
        out.write(relations + relation("rId1", "worksheet", "worksheets/sheet1.xml") +
                  relation("rId2", "styles", "styles.xml") +
                  relation("rId3", "sharedStrings", "sharedStrings.xml") + "</Relationships>");
    });
    member(QStringLiteral("xl/styles.xml"), [&](QIODevice& out) {
        out.write("<styleSheet " + main +
                  "><fonts count=\"1\"><font/></fonts><fills count=\"1\"><fill/></fills><borders "
                  "count=\"1\"><border/>"
                  "</borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"3\"><xf "
                  "numFmtId=\"0\"/>"
                  "<xf numFmtId=\"14\" applyNumberFormat=\"1\"/><xf numFmtId=\"22\" "
                  "applyNumberFormat=\"1\"/></cellXfs>"
                  "</styleSheet>");
    });
    member(QStringLiteral("xl/worksheets/sheet1.xml"), [&](QIODevice& out) {
        out.write("<worksheet " + main + "><sheetData>");
        for (int row = 1; row <= m_rows; ++row)
            writeRow(row, out);
        out.write("</sheetData></worksheet>");
    });
    member(QStringLiteral("xl/sharedStrings.xml"), [&](QIODevice& out) {
        out.write("<sst " + main + '>');
        for (const QByteArray& each : std::as_const(m_texts))
            out.write("<si><t>" + each + "</t></si>");
        out.write("</sst>");
    });
    m_zip.close();
}

/// Seconds of processor that this process and those that it started have used, so that what else the machine
/// does counts less; by the clock where that is not told.
double secondsUsed()
{
#ifdef Q_OS_UNIX
    double seconds = 0;
    for (const int who : {RUSAGE_SELF, RUSAGE_CHILDREN}) {
        rusage usage{};
        getrusage(who, &usage);
        for (const timeval& time : {usage.ru_utime, usage.ru_stime})
            seconds += static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    }
    return seconds;
#else
    return static_cast<double>(QDateTime::currentMSecsSinceEpoch()) / 1e3;
#endif
}

/// The shortest of several.
double bestSeconds(int rounds, const std::function<void()>& work)
{
    double best = 0;
    for (int i = 0; i < rounds; ++i) {
        const double begin = secondsUsed();
        work();
        const double seconds = secondsUsed() - begin;
        best = i == 0 ? seconds : std::min(best, seconds);
    }
    return best;
}

void readOnce(const QString& path, int rows)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the workbook cannot be opened");
    qint64 cells = 0;
    const Result<void> done = readXlsx(file, {}, Job(), [&cells](const XlsxRow& row) -> Result<void> {
        cells += row.cells.size();
        return {};
    });
    if (!done || cells != qint64(rows) * Columns)
        qFatal("the workbook was not read: %s", done ? "cells are missing" : qPrintable(done.error().code));
}

/// Nothing when LibreOffice is not installed.
std::optional<double> libreOfficeSeconds(const QString& path, const QDir& folder, int rounds, int rows)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (program.isEmpty())
        return std::nullopt;
    const QString converted = folder.filePath(QStringLiteral("book.csv"));
    const auto convert = [&] {
        QFile::remove(converted);
        const int exit = QProcess::execute(
            program,
            {QStringLiteral("-env:UserInstallation=file://") + folder.filePath(QStringLiteral("profile")),
             QStringLiteral("--headless"), QStringLiteral("--convert-to"), QStringLiteral("csv"),
             QStringLiteral("--outdir"), folder.path(), path});
        QFile file(converted);
        if (exit != 0 || !file.open(QIODevice::ReadOnly) || file.readAll().count('\n') != rows)
            qFatal("LibreOffice did not convert the workbook");
    };
    convert(); // makes its profile
    return bestSeconds(rounds, convert);
}

} // namespace

int main(int argc, char** argv)
{
    const int rounds = argc > 1 ? QByteArray(argv[1]).toInt() : 3;
    const int rows = argc > 2 ? QByteArray(argv[2]).toInt() : 100'000;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("book.xlsx"));
    BookWriter(path, rows).write();

    QTextStream out(stdout);
    const double ours = bestSeconds(rounds, [&] { readOnce(path, rows); });
    const std::optional<double> theirs = libreOfficeSeconds(path, QDir(folder.path()), rounds, rows);
    out << "\n| Workbook | MB | Reading, s | LibreOffice to CSV, s | Ratio | Peak memory, MB "
           "|\n|---|---:|---:|---:|---:|---:|\n"
        << "| " << rows << " rows of " << Columns << " columns | "
        << QString::number(static_cast<double>(QFile(path).size()) / 1e6, 'f', 1) << " | "
        << QString::number(ours, 'f', 2) << " | "
        << (theirs ? QString::number(*theirs, 'f', 2) : QStringLiteral("not installed")) << " | "
        << (theirs ? QString::number(ours / *theirs, 'f', 2) : QStringLiteral("–")) << " | ";
#ifdef Q_OS_LINUX
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    out << usage.ru_maxrss / 1024;
#else
    out << QStringLiteral("–");
#endif
    out << " |\n";
    return 0;
}
