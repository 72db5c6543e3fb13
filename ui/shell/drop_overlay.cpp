// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/drop_overlay.h"

#include "ui/shell/theme.h"

#include <QPainter>

namespace utfall {

DropOverlay::DropOverlay(QWidget* parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropOverlay::announce(const QString& text)
{
    m_text = text;
    setGeometry(parentWidget()->rect());
    raise();
    show();
}

void DropOverlay::paintEvent(QPaintEvent*)
{
    const ThemeColors& colors = Theme::current().colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = colors.window;
    veil.setAlpha(225);
    painter.fillRect(rect(), veil);
    painter.setPen(QPen(colors.accent, 2, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(24, 24, -24, -24), metrics::Corner, metrics::Corner);
    painter.setFont(Theme::font(TextRole::Title));
    painter.setPen(colors.text);
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

} // namespace utfall
