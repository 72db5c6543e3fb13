// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/report_text.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPainter>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>

namespace utfall {

namespace {

QFont fontOf(const TextStyle& style)
{
    return paperFont(style.points, style.face);
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Glyphs of a number and where each begins, digits in the middle of places of one width.
struct FigureRun
{
    QGlyphRun glyphs;
    qreal width = 0;
};

FigureRun figureRun(const QString& text, const QFont& font)
{
    const QRawFont raw = QRawFont::fromFont(font);
    const QList<quint32> indexes = raw.glyphIndexesForString(text);
    const QList<QPointF> advances = raw.advancesForGlyphIndexes(indexes);
    const QList<QPointF> digits =
        raw.advancesForGlyphIndexes(raw.glyphIndexesForString(QStringLiteral("0123456789")));
    qreal place = 0;
    for (const QPointF digit : digits)
        place = std::max(place, digit.x());

    FigureRun run;
    QList<QPointF> positions;
    // Glyphs and characters go one to one: the font substitutes nothing, and numbers have no surrogates.
    for (qsizetype i = 0; i < indexes.size(); ++i) {
        const qreal advance = advances.at(i).x();
        const bool digit = i < text.size() && isDigit(text.at(i));
        positions.append({run.width + (digit ? (place - advance) / 2 : 0), 0});
        run.width += digit ? place : advance;
    }
    run.glyphs.setRawFont(raw);
    run.glyphs.setGlyphIndexes(indexes);
    run.glyphs.setPositions(positions);
    return run;
}

std::shared_ptr<QTextLayout> laidOut(const QString& text, const TextStyle& style, qreal width)
{
    auto layout = std::make_shared<QTextLayout>(text, fontOf(style));
    QTextOption option(style.right ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine())
        line.setLineWidth(width);
    layout->endLayout();
    return layout;
}

} // namespace

TextBox::TextBox(const QString& text, const TextStyle& style, qreal width)
    : m_text(text),
      m_style(style),
      m_width(std::max<qreal>(width, 1)),
      m_layout(laidOut(text, style, m_width))
{}

int TextBox::lineCount() const
{
    return std::max(m_layout->lineCount(), 1);
}

qreal TextBox::lineHeight() const
{
    return m_style.points * UnitsPerPoint * m_style.leading;
}

void TextBox::paint(QPainter& painter, QPointF topLeft, int first, int count) const
{
    painter.setPen(m_style.colour);
    const QFontMetricsF metrics(fontOf(m_style));
    // The letters sit in the middle of the line's height.
    const qreal baseline = (lineHeight() - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
    for (int i = first; i < std::min(first + count, m_layout->lineCount()); ++i) {
        const QPointF at = topLeft + QPointF(0, (i - first) * lineHeight());
        if (m_style.figures) {
            paintFigures(painter, at + QPointF(0, baseline), i);
            continue;
        }
        const QTextLine line = m_layout->lineAt(i);
        line.draw(&painter, at + QPointF(0, baseline - line.ascent() - line.y()));
    }
}

void TextBox::paintFigures(QPainter& painter, QPointF baseline, int line) const
{
    const QTextLine textLine = m_layout->lineAt(line);
    const QString text = m_text.mid(textLine.textStart(), textLine.textLength()).trimmed();
    const FigureRun run = figureRun(text, fontOf(m_style));
    const qreal left = m_style.right ? m_width - run.width : 0;
    painter.drawGlyphRun(baseline + QPointF(left, 0), run.glyphs);
}

qreal TextBox::naturalWidth(const QString& text, const TextStyle& style)
{
    if (style.figures)
        return figureRun(text, fontOf(style)).width + 1;
    // One unit more, so that rounding never breaks a line that fits.
    return laidOut(text, style, 1e6)->lineAt(0).naturalTextWidth() + 1;
}

QString TextBox::elided(const QString& text, const TextStyle& style, qreal width)
{
    return QFontMetricsF(fontOf(style)).elidedText(text, Qt::ElideMiddle, width);
}

qreal TextBox::minimumWidth(const QString& text, const TextStyle& style)
{
    qreal widest = 0;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts))
        widest = std::max(widest, naturalWidth(word, style));
    return widest;
}

} // namespace utfall
