// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/report_table_layout.h"

#include "core/report/report_style.h"
#include "core/report/report_text.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace utfall {

namespace {

constexpr double BodyPoints = 9;
constexpr double SmallestPoints = 6;
constexpr double PointStep = 0.5;
constexpr qreal ColumnGap = 12 * UnitsPerPoint;
/// Between the columns of a table of many.
constexpr qreal NarrowGap = 8 * UnitsPerPoint;
constexpr qsizetype ManyColumns = 7;
constexpr double DensePoints = 8.5;
constexpr qreal RowPadding = 2.5 * UnitsPerPoint;
constexpr qreal DensePadding = 0.8 * UnitsPerPoint;
/// A table of so few rows is not broken over pages.
constexpr qsizetype RowsKeptTogether = 8;
/// A word longer than this part of the table is broken rather than making the table smaller.
constexpr qreal LongestWordShare = 0.28;

struct ColumnWidth
{
    qreal natural = 0;
    qreal minimum = 0;
};

TextStyle cellStyle(const ReportColumn& column, bool strong, double points)
{
    TextStyle style;
    style.points = points;
    style.face = strong ? PaperFace::SemiBold : PaperFace::Regular;
    style.right = column.number;
    style.figures = column.number;
    return style;
}

TextStyle headerStyle(const ReportColumn& column, double points)
{
    TextStyle style;
    style.points = points - 1;
    style.face = PaperFace::SemiBold;
    style.colour = paper::Secondary;
    style.right = column.number;
    style.leading = 1.25;
    return style;
}

bool hasHeader(const ReportTable& table)
{
    return std::any_of(table.columns.begin(), table.columns.end(),
                       [](const ReportColumn& column) { return !column.title.isEmpty(); });
}

ColumnWidth measured(const ReportTable& table, qsizetype index, double points, qreal available)
{
    const ReportColumn& column = table.columns.at(index);
    const TextStyle header = headerStyle(column, points);
    ColumnWidth width;
    width.minimum = TextBox::minimumWidth(column.title, header);
    // Headers of numbers wrap rather than widen their column.
    width.natural = column.number ? width.minimum : TextBox::naturalWidth(column.title, header);
    for (const ReportRow& row : table.rows) {
        if (index >= row.cells.size())
            continue;
        const TextStyle style = cellStyle(column, row.strong, points);
        const QString& text = row.cells.at(index).text;
        width.natural = std::max(width.natural, TextBox::naturalWidth(text, style));
        width.minimum = std::max(width.minimum, column.number ? TextBox::naturalWidth(text, style)
                                                              : TextBox::minimumWidth(text, style));
    }
    if (!column.number)
        width.minimum = std::min(width.minimum, available * LongestWordShare);
    return width;
}

/// The column that takes what is left over; -1 when there are only numbers.
qsizetype wideColumn(const ReportTable& table)
{
    const auto first = [&](auto wanted) {
        const auto found = std::find_if(table.columns.begin(), table.columns.end(), wanted);
        return found == table.columns.end() ? qsizetype{-1} : std::distance(table.columns.begin(), found);
    };
    const qsizetype wide = first([](const ReportColumn& column) { return column.wide; });
    return wide >= 0 ? wide : first([](const ReportColumn& column) { return !column.number; });
}

/// Shares what the numbers leave among the columns of text; the wide one gets what is over.
QList<qreal> distributed(const ReportTable& table, const QList<ColumnWidth>& widths, qreal available)
{
    qreal numbers = 0;
    qreal naturalTexts = 0;
    qreal minimumTexts = 0;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        if (table.columns.at(i).number) {
            numbers += widths.at(i).natural;
        } else {
            naturalTexts += widths.at(i).natural;
            minimumTexts += widths.at(i).minimum;
        }
    }
    const qreal forTexts = available - numbers;
    const qreal wish = std::max<qreal>(naturalTexts - minimumTexts, 1);
    const qreal share = std::clamp<qreal>((forTexts - minimumTexts) / wish, 0, 1);
    QList<qreal> result;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        const ColumnWidth& width = widths.at(i);
        result.append(table.columns.at(i).number ? width.natural
                                                 : width.minimum + (width.natural - width.minimum) * share);
    }
    const qreal over = available - std::accumulate(result.begin(), result.end(), 0.0);
    if (const qsizetype wide = wideColumn(table); wide >= 0)
        result[wide] += over;
    return result;
}

qreal gapOf(const ReportTable& table)
{
    return table.columns.size() >= ManyColumns ? NarrowGap : ColumnGap;
}

struct TableMeasure
{
    double points = BodyPoints;
    qreal padding = RowPadding;
    bool ruled = true;
    QList<qreal> widths;
};

TableMeasure measure(const ReportTable& table, qreal width)
{
    const qreal gaps = gapOf(table) * static_cast<qreal>(std::max<qsizetype>(table.columns.size() - 1, 0));
    const qreal available = width - gaps;
    TableMeasure result;
    if (table.dense) {
        result.points = DensePoints;
        result.padding = DensePadding;
        result.ruled = false;
    }
    for (;;) {
        QList<ColumnWidth> widths;
        qreal needed = 0;
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            widths.append(measured(table, i, result.points, available));
            needed += widths.last().minimum;
        }
        result.widths = distributed(table, widths, available);
        if (needed <= available || result.points <= SmallestPoints)
            return result;
        result.points -= PointStep;
    }
}

/// One row with its cells broken into lines.
struct RowBox
{
    QList<TextBox> cells;
    QList<qreal> lefts;
    qreal width = 0;
    qreal padding = RowPadding;
    bool ruled = true;
    bool header = false;
    bool strong = false;

    [[nodiscard]] int lines() const
    {
        int most = 1;
        for (const TextBox& cell : cells)
            most = std::max(most, cell.lineCount());
        return most;
    }
    [[nodiscard]] qreal lineHeight() const { return cells.isEmpty() ? 0 : cells.first().lineHeight(); }

    void paint(QPainter& painter, QPointF topLeft, qreal height, int first, int count) const
    {
        if (strong) {
            painter.setPen(QPen(paper::Ink, paper::StrongRule));
            painter.drawLine(topLeft, topLeft + QPointF(width, 0));
        }
        for (qsizetype i = 0; i < cells.size(); ++i) {
            // Headers stand on their rule, whatever their number of lines.
            const qreal down = header ? height - padding - cells.at(i).height() : padding;
            cells.at(i).paint(painter, topLeft + QPointF(lefts.at(i), down), first, count);
        }
        if (!ruled && !header)
            return;
        painter.setPen(QPen(header ? paper::Ink : paper::Rule, header ? paper::StrongRule : paper::ThinRule));
        painter.drawLine(topLeft + QPointF(0, height), topLeft + QPointF(width, height));
    }
};

RowBox rowBox(const ReportTable& table, const ReportRow& row, const TableMeasure& measure, bool header,
              qreal width)
{
    RowBox box;
    box.width = width;
    box.padding = measure.padding;
    box.ruled = measure.ruled;
    box.header = header;
    box.strong = row.strong;
    qreal left = 0;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const ReportColumn& column = table.columns.at(i);
        const TextStyle style =
            header ? headerStyle(column, measure.points) : cellStyle(column, row.strong, measure.points);
        const QString text = header ? column.title : i < row.cells.size() ? row.cells.at(i).text : QString();
        box.cells.append(TextBox(text, style, measure.widths.at(i)));
        box.lefts.append(left);
        left += measure.widths.at(i) + gapOf(table);
    }
    return box;
}

PagePiece piece(const RowBox& box, int first, int count)
{
    PagePiece result;
    result.height = box.lineHeight() * count + 2 * box.padding;
    result.paint = [box, first, count, height = result.height](QPainter& painter, QPointF topLeft) {
        box.paint(painter, topLeft, height, first, count);
    };
    return result;
}

/// The row as one piece, or as several where it is higher than a page.
QList<PagePiece> rowPieces(const RowBox& box)
{
    const int fitting = static_cast<int>((paper::BodyHeight * 0.8) / box.lineHeight());
    QList<PagePiece> pieces;
    for (int first = 0; first < box.lines(); first += fitting)
        pieces.append(piece(box, first, std::min(fitting, box.lines() - first)));
    return pieces;
}

} // namespace

QList<PagePiece> tablePieces(const ReportTable& table, qreal width)
{
    const TableMeasure measures = measure(table, width);
    QList<PagePiece> pieces;
    std::shared_ptr<const PagePiece> header;
    if (hasHeader(table)) {
        const RowBox box = rowBox(table, {}, measures, true, width);
        PagePiece headerPiece = piece(box, 0, box.lines());
        headerPiece.keepWithNext = true;
        header = std::make_shared<const PagePiece>(headerPiece);
        pieces.append(headerPiece);
    }
    for (const ReportRow& row : table.rows) {
        for (PagePiece& rowPiece : rowPieces(rowBox(table, row, measures, false, width))) {
            rowPiece.repeated = header;
            pieces.append(std::move(rowPiece));
        }
    }
    const qsizetype firstRow = header ? 1 : 0;
    const bool small = table.rows.size() <= RowsKeptTogether;
    for (qsizetype i = firstRow; i < pieces.size() - 1; ++i)
        pieces[i].keepWithNext = small || i == firstRow || i == pieces.size() - 2;
    return pieces;
}

} // namespace utfall
