// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/report_csv.h"

#include "core/report/csv_writer.h"
#include "core/report/report_words.h"

namespace utfall {

namespace {

/// Hard spaces are for paper; a spreadsheet would take them for text that differs.
QString plain(QString text)
{
    text.replace(QChar::Nbsp, u' ');
    return text.replace(QChar(0x202F), u' ');
}

struct CsvBlocks
{
    CsvWriter& csv;

    void operator()(const ReportHeading& heading) const
    {
        csv.addRow({});
        csv.addRow({plain(heading.text)});
    }
    void operator()(const ReportParagraph& paragraph) const { csv.addRow({plain(paragraph.text)}); }
    void operator()(const ReportList& list) const
    {
        for (const QString& item : list.items)
            csv.addRow({plain(item)});
    }
    void operator()(const ReportKeyFigures& block) const
    {
        csv.addRow({});
        for (const KeyFigure& figure : block.figures)
            csv.addRow({plain(figure.label), plain(figure.value), plain(figure.note)});
    }
    void operator()(const ReportTable& table) const
    {
        csv.addRow({});
        csv.addRow({plain(table.caption)});
        QStringList titles;
        for (const ReportColumn& column : table.columns)
            titles.append(plain(column.title));
        if (!titles.join(QString()).isEmpty())
            csv.addRow(titles);
        for (const ReportRow& row : table.rows) {
            QStringList cells;
            for (const ReportCell& cell : row.cells)
                cells.append(cell.plain.isEmpty() ? plain(cell.text) : cell.plain);
            csv.addRow(cells);
        }
    }
    void operator()(const ReportPair& pair) const
    {
        (*this)(pair.left);
        (*this)(pair.right);
    }
    void operator()(const ReportChart& chart) const
    {
        csv.addRow({plain(chart.spec.summary)});
        addTable(chart.spec.table.headings, chart.spec.table.rows);
    }
    void operator()(const ReportSignatures&) const {}

    void addTable(const QStringList& headings, const QList<QStringList>& rows) const
    {
        for (const QStringList& row : QList<QStringList>{headings} + rows) {
            QStringList cells;
            for (const QString& cell : row)
                cells.append(plain(cell));
            csv.addRow(cells);
        }
    }
};

} // namespace

QByteArray csvOf(const ReportContent& content)
{
    CsvWriter csv;
    csv.addRow({plain(content.kind), plain(content.title)});
    csv.addRow({plain(content.organisation)});
    csv.addRow({plain(content.status), plain(Report::tr("As of %1").arg(content.date)),
                plain(content.statusReason)});
    for (const QString& line : content.foot)
        csv.addRow({plain(line)});
    for (const ReportBlock& block : content.blocks)
        std::visit(CsvBlocks{csv}, block);
    return csv.bytes();
}

} // namespace utfall
