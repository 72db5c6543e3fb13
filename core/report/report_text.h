// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/report_font.h"

#include <QColor>
#include <QPointF>
#include <QString>

#include <memory>

class QPainter;
class QTextLayout;

namespace utfall {

/// How a piece of text looks on paper.
struct TextStyle
{
    double points = 9;
    PaperFace face = PaperFace::Regular;
    QColor colour = QColor(0x1b, 0x1b, 0x1f);
    bool right = false;   ///< set to the right edge
    bool figures = false; ///< digits of one width, so that columns of numbers stand under each other
    double leading = 1.4; ///< line distance as a multiple of the size
};

/// Text broken into lines of a width, ready to paint. Lengths are in units (report_font.h).
class TextBox
{
public:
    TextBox(const QString& text, const TextStyle& style, qreal width);

    [[nodiscard]] int lineCount() const;
    [[nodiscard]] qreal lineHeight() const;
    [[nodiscard]] qreal height() const { return lineHeight() * lineCount(); }
    /// Paints `count` lines from `first` with the box's top left corner at `topLeft`.
    void paint(QPainter& painter, QPointF topLeft, int first, int count) const;
    void paint(QPainter& painter, QPointF topLeft) const { paint(painter, topLeft, 0, lineCount()); }

    /// The width of the text on one line.
    [[nodiscard]] static qreal naturalWidth(const QString& text, const TextStyle& style);
    /// The text, with an ellipsis in the middle where it is wider than `width`.
    [[nodiscard]] static QString elided(const QString& text, const TextStyle& style, qreal width);
    /// The width of its longest word.
    [[nodiscard]] static qreal minimumWidth(const QString& text, const TextStyle& style);

private:
    void paintFigures(QPainter& painter, QPointF topLeft, int line) const;

    QString m_text;
    TextStyle m_style;
    qreal m_width;
    std::shared_ptr<QTextLayout> m_layout;
};

} // namespace utfall
