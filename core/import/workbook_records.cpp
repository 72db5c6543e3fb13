// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/workbook_records.h"

#include "core/import/framed_rows.h"
#include "core/import/row_issue_codes.h"
#include "core/laboratory/xlsx_reader.h"

#include <algorithm>

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

/// The sheets that may be meant: the one with that name, or the visible ones in order.
QStringList sheetsMeant(const QList<XlsxSheet>& sheets, const QString& name)
{
    if (!name.isEmpty())
        return {name};
    QStringList visible;
    for (const XlsxSheet& sheet : sheets) {
        if (!sheet.hidden)
            visible.append(sheet.name);
    }
    return visible.isEmpty() ? QStringList{name} : visible;
}

/// How many of the sheets hold a cell.
int sheetsWithCells(XlsxReader& book, const QStringList& sheets)
{
    const QLatin1StringView seen("seen");
    return static_cast<int>(std::count_if(sheets.cbegin(), sheets.cend(), [&](const QString& sheet) {
        // What cannot be read is told as content too: it may hold some.
        const Result<void> read = book.read(
            sheet, [&](const XlsxRow&) -> Result<void> { return Error(ErrorKind::Internal, seen); });
        return !read && read.error().code != "xlsx-no-cells"_L1;
    }));
}

/// Ends the look at a sheet that holds no table to import.
Error elsewhere()
{
    return Error(ErrorKind::Cancelled, u"elsewhere"_s);
}

/// Takes only a table whose header names every required column.
class TableSink final : public RecordSink
{
public:
    TableSink(RecordSink& sink, ImportKind kind, const QHash<QString, QString>& columns)
        : m_sink(sink), m_kind(kind), m_columns(columns)
    {}

    void begin() override { m_sink.begin(); }
    [[nodiscard]] Result<void> takeHeader(const QStringList& header, bool byKey) override
    {
        if (!namesRequiredColumns(m_kind, header, m_columns))
            return elsewhere();
        return m_sink.takeHeader(header, byKey);
    }
    [[nodiscard]] Result<void> takeRow(qint64 line, const RecordCells& cells, const RowMarks& marks) override
    {
        return m_sink.takeRow(line, cells, marks);
    }

private:
    RecordSink& m_sink;
    const ImportKind m_kind;
    const QHash<QString, QString>& m_columns;
};

/// Reads the sheets of a workbook that may be meant, until one holds what is looked for.
class WorkbookReader
{
public:
    WorkbookReader(XlsxReader& book, const RecordChoices& choices, RecordSink& sink)
        : m_book(book), m_choices(choices), m_sink(sink)
    {}

    [[nodiscard]] Result<RecordsFound> read()
    {
        m_found.format = FileKind::Xlsx;
        for (const XlsxSheet& sheet : m_book.sheets())
            m_found.sheets.append(sheet.name);
        const QStringList meant = sheetsMeant(m_book.sheets(), m_choices.sheet);
        // A sheet of information may stand before the table.
        Result<void> done = meant.size() > 1 ? readFirst(meant, Wanted::Table) : elsewhere();
        if (!done && isPassedOver(done.error()))
            done = readFirst(meant, Wanted::Anything);
        if (!done)
            return ofSheet(done.error());
        tellOfOthers();
        return m_found;
    }

private:
    enum class Wanted { Table, Anything };

    [[nodiscard]] static bool isPassedOver(const Error& error)
    {
        return error.code == "xlsx-no-cells"_L1 || error == elsewhere();
    }

    /// The first sheet that holds what is wanted; the error of the last one when none does.
    [[nodiscard]] Result<void> readFirst(const QStringList& sheets, Wanted wanted)
    {
        Result<void> read;
        for (const QString& sheet : sheets) {
            read = readSheet(sheet, wanted);
            if (read || !isPassedOver(read.error()))
                break;
        }
        return read;
    }

    [[nodiscard]] Result<void> readSheet(const QString& sheet, Wanted wanted)
    {
        m_found.sheet = sheet;
        m_found.notes.clear();
        const auto readAll = [&](const auto& take) {
            return m_book.read(sheet, [&](const XlsxRow& row) { return take(row.row, row.cells); });
        };
        const ImportKind kind = kindOf(m_choices, readAll);
        TableSink table(m_sink, kind, m_choices.columns);
        RecordSink& sink = wanted == Wanted::Table ? table : m_sink;
        FramedRows rows(m_choices, kind, sink, m_found);
        sink.begin();
        Result<void> read =
            readAll([&](qint64 line, const RecordCells& cells) { return rows.take(line, cells); });
        return read ? rows.finish() : read;
    }

    void tellOfOthers()
    {
        QStringList others = m_found.sheets;
        others.removeOne(m_found.sheet);
        if (const int left = m_choices.sheet.isEmpty() ? sheetsWithCells(m_book, others) : 0; left > 0)
            m_found.notes.append({.finding = {issue::SheetsLeftOut, u"", Severity::Note},
                                  .args = {{u"sheets"_s, QString::number(left)}}});
    }

    /// With the sheet that was looked at, where there are several.
    [[nodiscard]] Error ofSheet(Error error) const
    {
        constexpr qsizetype longest = 60;
        if (m_found.sheets.size() > 1)
            error.args.insert(u"sheet"_s, m_found.sheet.left(longest));
        return error;
    }

    XlsxReader& m_book;
    const RecordChoices& m_choices;
    RecordSink& m_sink;
    RecordsFound m_found;
};

} // namespace

Result<RecordsFound> readWorkbook(QIODevice& device, const RecordChoices& choices, const Job& job,
                                  RecordSink& sink)
{
    const Result<std::unique_ptr<XlsxReader>> book = XlsxReader::open(device, job);
    if (!book)
        return book.error();
    Result<RecordsFound> found = WorkbookReader(**book, choices, sink).read();
    // What is only looked at does not tell that it was stopped.
    return job.isCancelled() ? Result<RecordsFound>(Error(ErrorKind::Cancelled, u"cancelled"_s)) : found;
}

} // namespace utfall
