// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/report_blocks.h"

#include "core/report/chart_painter.h"
#include "core/report/report_style.h"
#include "core/report/report_table_layout.h"
#include "core/report/report_text.h"
#include "core/report/report_words.h"

#include <QPainter>

#include <algorithm>

namespace utfall {

namespace {

constexpr qreal Pt = UnitsPerPoint;

TextStyle style(double points, PaperFace face = PaperFace::Regular, const QColor& colour = paper::Ink)
{
    TextStyle result;
    result.points = points;
    result.face = face;
    result.colour = colour;
    return result;
}

/// Stacks boxes into one piece: each with the space before it.
class Stack
{
public:
    void add(const TextBox& box, qreal spaceBefore = 0, qreal left = 0)
    {
        m_height += m_items.isEmpty() ? 0 : spaceBefore;
        m_items.append({box, {left, m_height}});
        m_height += box.height();
    }
    void skip(qreal height) { m_height += height; }
    [[nodiscard]] qreal height() const { return m_height; }
    void paint(QPainter& painter, QPointF topLeft) const
    {
        for (const auto& [box, at] : m_items)
            box.paint(painter, topLeft + at);
    }

private:
    struct Item
    {
        TextBox box;
        QPointF at;
    };
    QList<Item> m_items;
    qreal m_height = 0;
};

PagePiece heading(const ReportHeading& heading, qreal width)
{
    const bool section = heading.level == 1;
    const TextBox box(heading.text, style(section ? 14 : 10.5, PaperFace::SemiBold), width);
    PagePiece piece;
    piece.spaceBefore = (section ? 26 : 16) * Pt;
    piece.height = box.height() + (section ? 3 : 1) * Pt;
    piece.keepWithNext = true;
    piece.paint = [box](QPainter& painter, QPointF topLeft) { box.paint(painter, topLeft); };
    return piece;
}

/// Lines that break over pages, but never with one alone.
QList<PagePiece> linePieces(const TextBox& box, qreal spaceBefore, qreal left)
{
    QList<PagePiece> pieces;
    const int lines = box.lineCount();
    for (int i = 0; i < lines; ++i) {
        PagePiece piece;
        piece.spaceBefore = i == 0 ? spaceBefore : 0;
        piece.height = box.lineHeight();
        piece.keepWithNext = lines > 1 && (i == 0 || i == lines - 2);
        piece.paint = [box, i, left](QPainter& painter, QPointF topLeft) {
            box.paint(painter, topLeft + QPointF(left, 0), i, 1);
        };
        pieces.append(piece);
    }
    return pieces;
}

QList<PagePiece> paragraph(const ReportParagraph& paragraph, qreal width)
{
    const TextStyle looks = paragraph.aside ? style(8.5, PaperFace::Regular, paper::Secondary) : style(9.5);
    QList<PagePiece> pieces =
        linePieces(TextBox(paragraph.text, looks, width), (paragraph.aside ? 5 : 6) * Pt, 0);
    if (paragraph.leads)
        pieces.last().keepWithNext = true;
    return pieces;
}

QList<PagePiece> list(const ReportList& list, qreal width)
{
    constexpr qreal Indent = 12 * Pt;
    QList<PagePiece> pieces;
    for (const QString& item : list.items) {
        const TextBox mark(QStringLiteral("•"), style(9.5, PaperFace::Regular, paper::Secondary), Indent);
        QList<PagePiece> lines = linePieces(TextBox(item, style(9.5), width - Indent), 4 * Pt, Indent);
        lines.first().paint = [mark, text = lines.first().paint](QPainter& painter, QPointF topLeft) {
            mark.paint(painter, topLeft);
            text(painter, topLeft);
        };
        pieces += lines;
    }
    return pieces;
}

/// The largest of the sizes for a number that matters in which all values fit.
double figurePoints(const QList<KeyFigure>& figures, qreal width)
{
    double points = 18;
    for (; points > 8; points -= 0.5) {
        const bool fits = std::all_of(figures.begin(), figures.end(), [&](const KeyFigure& figure) {
            return TextBox::naturalWidth(figure.value, style(points, PaperFace::SemiBold)) <= width;
        });
        if (fits)
            break;
    }
    return points;
}

PagePiece keyFigures(const ReportKeyFigures& block, qreal width)
{
    constexpr qreal Gap = 16 * Pt;
    const auto count = static_cast<qreal>(std::max<qsizetype>(block.figures.size(), 1));
    const qreal cell = (width - Gap * (count - 1)) / count;
    const double points = figurePoints(block.figures, cell);
    QList<Stack> stacks;
    qreal height = 0;
    for (const KeyFigure& figure : block.figures) {
        Stack stack;
        stack.skip(7 * Pt);
        stack.add(TextBox(figure.label, style(8.5, PaperFace::Regular, paper::Secondary), cell));
        stack.add(TextBox(figure.value, style(points, PaperFace::SemiBold), cell), 1 * Pt);
        stack.add(TextBox(figure.note, style(8.5, PaperFace::Regular, paper::Secondary), cell), 1 * Pt);
        height = std::max(height, stack.height());
        stacks.append(stack);
    }
    PagePiece piece;
    piece.spaceBefore = 18 * Pt;
    piece.height = height;
    piece.paint = [stacks, cell](QPainter& painter, QPointF topLeft) {
        qreal left = 0;
        for (const Stack& stack : stacks) {
            const QPointF at = topLeft + QPointF(left, 0);
            painter.setPen(QPen(paper::Accent, 1.6 * Pt, Qt::SolidLine, Qt::FlatCap));
            painter.drawLine(at, at + QPointF(cell, 0));
            stack.paint(painter, at);
            left += cell + Gap;
        }
    };
    return piece;
}

/// The height of pieces under each other.
qreal stackedHeight(const QList<PagePiece>& pieces)
{
    qreal height = 0;
    for (const PagePiece& piece : pieces)
        height += piece.height;
    return height;
}

PagePiece pair(const ReportPair& pair, qreal width)
{
    constexpr qreal Gap = 20 * Pt;
    constexpr qreal LeftShare = 0.68;
    const qreal leftWidth = (width - Gap) * LeftShare;
    const QList<PagePiece> left = tablePieces(pair.left, leftWidth);
    const QList<PagePiece> right = tablePieces(pair.right, width - Gap - leftWidth);
    PagePiece piece;
    piece.spaceBefore = 3 * Pt;
    piece.height = std::max(stackedHeight(left), stackedHeight(right));
    piece.paint = [left, right, offset = leftWidth + Gap](QPainter& painter, QPointF topLeft) {
        const auto paintColumn = [&painter](const QList<PagePiece>& pieces, QPointF at) {
            for (const PagePiece& row : pieces) {
                row.paint(painter, at);
                at += QPointF(0, row.height);
            }
        };
        paintColumn(left, topLeft);
        paintColumn(right, topLeft + QPointF(offset, 0));
    };
    return piece;
}

QList<PagePiece> chart(const ReportChart& block, qreal width)
{
    ChartStyle looks;
    looks.colors = lightChartColors();
    looks.font = paperFont(8);
    looks.unit = 0.7 * Pt;
    PagePiece picture;
    picture.spaceBefore = 4 * Pt;
    picture.height = block.heightInPoints * Pt;
    picture.paint = [spec = block.spec, looks, size = QSizeF(width, picture.height)](QPainter& painter,
                                                                                     QPointF topLeft) {
        paintChart(painter, QRectF(topLeft, size), spec, looks);
    };
    QList<PagePiece> pieces{picture};
    if (!block.spec.note.isEmpty()) {
        pieces.last().keepWithNext = true;
        pieces += paragraph({block.spec.note, true, false}, width);
    }
    return pieces;
}

PagePiece signature(const QString& party, qreal width)
{
    Stack stack;
    stack.add(TextBox(party, style(9.5, PaperFace::SemiBold), width));
    QList<qreal> rules;
    for (const QString& label :
         {Report::tr("Place and date"), Report::tr("Signature"), Report::tr("Name in print")}) {
        stack.skip(30 * Pt);
        rules.append(stack.height());
        stack.add(TextBox(label, style(8, PaperFace::Regular, paper::Secondary), width), 2 * Pt);
    }
    PagePiece piece;
    piece.height = stack.height();
    piece.paint = [stack, rules, width](QPainter& painter, QPointF topLeft) {
        stack.paint(painter, topLeft);
        painter.setPen(QPen(paper::Ink, paper::ThinRule));
        for (const qreal rule : rules)
            painter.drawLine(topLeft + QPointF(0, rule), topLeft + QPointF(width, rule));
    };
    return piece;
}

QList<PagePiece> signatures(const ReportSignatures& block, qreal width)
{
    constexpr qreal Gap = 32 * Pt;
    const qreal cell = (width - Gap) / 2;
    QList<PagePiece> pieces;
    for (qsizetype i = 0; i < block.parties.size(); i += 2) {
        QList<PagePiece> beside;
        for (const QString& party : block.parties.mid(i, 2))
            beside.append(signature(party, cell));
        PagePiece piece;
        piece.spaceBefore = 16 * Pt;
        for (const PagePiece& one : beside)
            piece.height = std::max(piece.height, one.height);
        piece.paint = [beside, cell](QPainter& painter, QPointF topLeft) {
            for (qsizetype n = 0; n < beside.size(); ++n)
                beside.at(n).paint(painter, topLeft + QPointF(static_cast<qreal>(n) * (cell + Gap), 0));
        };
        piece.keepWithNext = i + 2 < block.parties.size();
        pieces.append(piece);
    }
    return pieces;
}

struct BlockSetter
{
    qreal width;

    QList<PagePiece> operator()(const ReportHeading& block) const { return {heading(block, width)}; }
    QList<PagePiece> operator()(const ReportParagraph& block) const { return paragraph(block, width); }
    QList<PagePiece> operator()(const ReportList& block) const { return list(block, width); }
    QList<PagePiece> operator()(const ReportKeyFigures& block) const { return {keyFigures(block, width)}; }
    QList<PagePiece> operator()(const ReportTable& block) const
    {
        QList<PagePiece> pieces = tablePieces(block, width);
        if (!pieces.isEmpty())
            pieces.first().spaceBefore = 8 * Pt;
        return pieces;
    }
    QList<PagePiece> operator()(const ReportPair& block) const { return {pair(block, width)}; }
    QList<PagePiece> operator()(const ReportChart& block) const { return chart(block, width); }
    QList<PagePiece> operator()(const ReportSignatures& block) const { return signatures(block, width); }
};

/// A word in a frame: the state of the figures must not be overlooked.
struct Badge
{
    TextBox box;
    qreal width;
    qreal height;

    explicit Badge(const QString& text)
        : box(text, style(10, PaperFace::SemiBold), 1e5),
          width(TextBox::naturalWidth(text, style(10, PaperFace::SemiBold)) + 16 * Pt),
          height(box.height() + 6 * Pt)
    {}
    void paint(QPainter& painter, QPointF topLeft) const
    {
        painter.setPen(QPen(paper::Ink, 1 * Pt));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(topLeft, QSizeF(width, height)), 3 * Pt, 3 * Pt);
        box.paint(painter, topLeft + QPointF(8 * Pt, 3 * Pt));
    }
};

} // namespace

PagePiece titlePiece(const ReportContent& content, qreal width)
{
    Stack stack;
    stack.add(TextBox(content.organisation, style(9.5, PaperFace::SemiBold, paper::Secondary), width));
    stack.add(TextBox(content.kind, style(26, PaperFace::Bold), width), 14 * Pt);
    stack.add(TextBox(content.title, style(15, PaperFace::SemiBold), width), 1 * Pt);
    const Badge badge(content.status);
    const qreal badgeTop = stack.height() + 12 * Pt;
    const qreal indent = badge.width + 14 * Pt;
    Stack state;
    state.add(
        TextBox(Report::tr("As of %1").arg(content.date), style(10, PaperFace::SemiBold), width - indent));
    state.add(TextBox(content.statusReason, style(9), width - indent), 1 * Pt);

    PagePiece piece;
    piece.height = badgeTop + std::max(badge.height, state.height());
    piece.paint = [stack, badge, badgeTop, indent, state](QPainter& painter, QPointF topLeft) {
        stack.paint(painter, topLeft);
        badge.paint(painter, topLeft + QPointF(0, badgeTop));
        state.paint(painter, topLeft + QPointF(indent, badgeTop));
    };
    return piece;
}

QList<PagePiece> blockPieces(const ReportBlock& block, qreal width)
{
    return std::visit(BlockSetter{width}, block);
}

} // namespace utfall
