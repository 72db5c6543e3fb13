// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/action_row.h"

#include "ui/shell/theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace utfall {

namespace {

constexpr int IconSize = 22;
constexpr int Padding = 12;
constexpr int TextLeft = Padding + IconSize + 14;

} // namespace

ActionRow::ActionRow(const QIcon& picture, const QString& name, const QString& explanation, QWidget* parent)
    : QAbstractButton(parent), m_explanation(explanation)
{
    setIcon(picture);
    setText(name);
    setAccessibleDescription(explanation);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ActionRow::sizeHint() const
{
    const QFontMetrics fm(font());
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const int width =
        std::max(QFontMetrics(bold).horizontalAdvance(text()), fm.horizontalAdvance(m_explanation));
    return {TextLeft + width + Padding, 2 * fm.height() + 20};
}

QSize ActionRow::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

void ActionRow::paintEvent(QPaintEvent*)
{
    const ThemeColors& c = Theme::current().colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isEnabled() && (underMouse() || isDown() || hasFocus())) {
        painter.setPen(hasFocus() ? QPen(c.accent, 2) : QPen(Qt::NoPen));
        painter.setBrush(isDown() ? c.border : c.surfaceRaised);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::Corner, metrics::Corner);
    }
    const QRect picture(Padding, (height() - IconSize) / 2, IconSize, IconSize);
    icon().paint(&painter, picture, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics fm(font());
    const int room = width() - TextLeft - Padding;
    painter.setFont(bold);
    painter.setPen(isEnabled() ? c.text : c.textDisabled);
    painter.drawText(QRect(TextLeft, 9, room, fm.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(bold).elidedText(text(), Qt::ElideMiddle, room));
    painter.setFont(font());
    painter.setPen(isEnabled() ? c.textMuted : c.textDisabled);
    painter.drawText(QRect(TextLeft, 10 + fm.height(), room, fm.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     fm.elidedText(m_explanation, Qt::ElideMiddle, room));
}

void ActionRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace utfall
