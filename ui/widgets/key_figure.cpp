// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/key_figure.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/badge.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace utfall {

namespace {

constexpr int Padding = metrics::CardPadding;
constexpr int Arrow = 16;

} // namespace

KeyFigure::KeyFigure(const QString& caption, QWidget* parent) : QAbstractButton(parent), m_caption(caption)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_Hover);
    updateAccessible();
}

void KeyFigure::setFigure(const QString& number, const QString& unit)
{
    m_number = number;
    m_unit = unit;
    updateAccessible();
    updateGeometry();
    update();
}

void KeyFigure::setFraction(const QString& fraction)
{
    m_fraction = fraction;
    updateAccessible();
    update();
}

void KeyFigure::setMarker(const QString& marker)
{
    m_marker = marker;
    setToolTip(marker);
    updateAccessible();
    updateGeometry();
    update();
}

void KeyFigure::setNeedsAction(bool needs)
{
    m_needsAction = needs;
    update();
}

void KeyFigure::setOpens(const QString& what)
{
    m_opens = what;
    setStatusTip(what);
    setFocusPolicy(what.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    setCursor(what.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    updateAccessible();
    update();
}

void KeyFigure::updateAccessible()
{
    QStringList parts{m_caption + QLatin1String(": ") +
                      (m_number.isEmpty() ? QStringLiteral("–") : m_number) +
                      (m_unit.isEmpty() ? QString() : QLatin1Char(' ') + m_unit)};
    for (const QString& part : {m_fraction, m_marker}) {
        if (!part.isEmpty())
            parts << part;
    }
    setAccessibleName(parts.join(QLatin1String(", ")));
    setAccessibleDescription(m_opens);
}

int KeyFigure::markerWidth() const
{
    return m_marker.isEmpty() ? 0 : QFontMetrics(font()).horizontalAdvance(m_marker) + 2 * metrics::Grid + 2;
}

QSize KeyFigure::sizeHint() const
{
    const QFontMetrics body(Theme::font(TextRole::Body));
    const QFontMetrics figure(Theme::font(TextRole::Figure));
    const QFontMetrics unit(Theme::font(TextRole::Section));
    const int first = body.horizontalAdvance(m_caption) + Arrow + metrics::Gap + markerWidth();
    const int second = figure.horizontalAdvance(m_number) + metrics::Grid + unit.horizontalAdvance(m_unit);
    const int third = body.horizontalAdvance(m_fraction);
    return {2 * Padding + std::max({first, second, third}),
            12 + body.height() + figure.height() + body.height() + 14};
}

QSize KeyFigure::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 176), sizeHint().height()};
}

void KeyFigure::paintEvent(QPaintEvent*)
{
    const ThemeColors& colors = Theme::current().colors();
    const bool opens = !m_opens.isEmpty();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(opens && underMouse() ? colors.controlBorder : colors.border, 1));
    painter.setBrush(isDown() ? colors.surfaceRaised : colors.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::Corner, metrics::Corner);
    if (hasFocus()) {
        painter.setPen(QPen(colors.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::Corner, metrics::Corner);
    }

    const QFont bodyFont = Theme::font(TextRole::Body);
    const QFontMetrics body(bodyFont);
    QFont figureFont = Theme::font(TextRole::Figure);
    const QFont unitFont = Theme::font(TextRole::Section);
    const int unitWidth =
        m_unit.isEmpty() ? 0 : metrics::HalfGrid + 2 + QFontMetrics(unitFont).horizontalAdvance(m_unit);
    const int room = width() - 2 * Padding - unitWidth;
    // A long amount in a narrow window shrinks rather than loses digits.
    while (QFontMetrics(figureFont).horizontalAdvance(m_number) > room &&
           figureFont.pointSizeF() > bodyFont.pointSizeF() && bodyFont.pointSizeF() > 0)
        figureFont.setPointSizeF(figureFont.pointSizeF() - 0.5);
    const QFontMetrics figure(Theme::font(TextRole::Figure));

    int y = 12;
    painter.setFont(bodyFont);
    painter.setPen(colors.textMuted);
    int captionRight = width() - Padding;
    if (opens) {
        const QRect arrow(width() - Padding - Arrow + 3, y + (body.height() - Arrow) / 2, Arrow, Arrow);
        themedIcon(QStringLiteral("go-next"), underMouse() || hasFocus() ? colors.text : colors.textMuted)
            .paint(&painter, arrow);
        captionRight = arrow.left() - metrics::Grid;
    }
    if (!m_marker.isEmpty()) {
        // Beside a long caption only its sign stands; the tool tip and the screen reader say the word.
        const bool fits =
            Padding + body.horizontalAdvance(m_caption) + metrics::Grid + markerWidth() <= captionRight;
        const int markWidth = fits ? markerWidth() : body.height() + 4;
        const QRect pill(captionRight - markWidth, y - 2, markWidth, body.height() + 4);
        const NoticeColors info = noticeColors(NoticeKind::Info);
        if (fits) {
            painter.setPen(QPen(info.line, 1));
            painter.setBrush(info.surface);
            painter.drawRoundedRect(QRectF(pill).adjusted(0.5, 0.5, -0.5, -0.5), pill.height() / 2.0,
                                    pill.height() / 2.0);
            painter.setPen(colors.text);
            painter.drawText(pill, Qt::AlignCenter, m_marker);
        } else {
            drawNoticeGlyph(painter, pill, NoticeKind::Info);
        }
        captionRight = pill.left() - metrics::Grid;
        painter.setPen(colors.textMuted);
    }
    const QRect captionRect(Padding, y, captionRight - Padding, body.height());
    painter.drawText(captionRect, Qt::AlignLeft | Qt::AlignVCenter,
                     body.elidedText(m_caption, Qt::ElideRight, captionRect.width()));

    y += body.height();
    const int baseline = y + figure.ascent();
    painter.setFont(figureFont);
    painter.setPen(colors.text);
    const QString number = m_number.isEmpty() ? QStringLiteral("–") : m_number;
    painter.drawText(Padding, baseline, number);
    int x = Padding + QFontMetrics(figureFont).horizontalAdvance(number);
    if (!m_unit.isEmpty() && !m_number.isEmpty()) {
        painter.setFont(unitFont);
        painter.drawText(x + metrics::HalfGrid + 2, baseline, m_unit);
        x += unitWidth;
    }
    if (m_needsAction)
        drawNoticeGlyph(painter, QRectF(x + metrics::Grid + 2, baseline - body.ascent() - 2, 18, 18),
                        NoticeKind::Warning);

    y += figure.height();
    painter.setFont(bodyFont);
    painter.setPen(colors.textMuted);
    const QRect fractionRect(Padding, y, width() - 2 * Padding, body.height());
    painter.drawText(fractionRect, Qt::AlignLeft | Qt::AlignVCenter,
                     body.elidedText(m_fraction, Qt::ElideRight, fractionRect.width()));
}

void KeyFigure::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

bool KeyFigure::event(QEvent* event)
{
    // A figure that opens nothing is not a button: presses go on to what is behind it.
    if (m_opens.isEmpty() &&
        (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonRelease)) {
        event->ignore();
        return true;
    }
    return QAbstractButton::event(event);
}

} // namespace utfall
