// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/card.h"

#include "ui/shell/theme.h"
#include "ui/widgets/section_header.h"

#include <QPainter>
#include <QVBoxLayout>

namespace utfall {

Card::Card(QWidget* parent) : QFrame(parent)
{
    setFrameShape(QFrame::NoFrame);
    m_outer = new QVBoxLayout(this);
    m_outer->setContentsMargins(0, 0, 0, 0);
    m_outer->setSpacing(0);
    m_header = new SectionHeader(this);
    m_header->setContentsMargins(metrics::CardPadding, 12, metrics::CardPadding, 0);
    m_header->hide();
    m_outer->addWidget(m_header);
    m_body = new QVBoxLayout;
    m_body->setSpacing(metrics::Grid);
    m_outer->addLayout(m_body, 1);
    setFlush(false);
}

Card::Card(const QString& title, QWidget* parent) : Card(parent)
{
    setTitle(title);
}

void Card::setTitle(const QString& title)
{
    m_header->setTitle(title);
    m_header->show();
    setAccessibleName(title);
}

void Card::setCaption(const QString& caption)
{
    m_header->setCaption(caption);
}

void Card::addHeaderWidget(QWidget* widget)
{
    m_header->addWidget(widget);
    m_header->show();
}

void Card::setFlush(bool flush)
{
    if (flush)
        m_body->setContentsMargins(1, 12, 1, 1);
    else
        m_body->setContentsMargins(metrics::CardPadding, 12, metrics::CardPadding, metrics::CardPadding);
}

void Card::paintEvent(QPaintEvent*)
{
    const ThemeColors& colors = Theme::current().colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.border, 1));
    painter.setBrush(colors.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::Corner, metrics::Corner);
}

} // namespace utfall
