// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/empty_state.h"

#include "ui/shell/icons.h"
#include "ui/shell/style.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace utfall {

namespace {

constexpr int IconSize = 44;
constexpr int TextWidth = 440;

} // namespace

EmptyState::EmptyState(QWidget* parent) : QWidget(parent)
{
    m_icon = new QLabel(this);
    m_icon->setAlignment(Qt::AlignCenter);
    m_what = new TextLabel(TextRole::Section, this);
    m_what->setAlignment(Qt::AlignCenter);
    m_what->setWordWrap(true);
    m_why = new TextLabel(TextRole::Body, TextTone::Muted, this);
    m_why->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_why->setWordWrap(true);
    m_step = new QPushButton(this);
    makePrimary(m_step);
    m_step->hide();
    connect(m_step, &QPushButton::clicked, this, &EmptyState::stepTaken);
    m_other = new QPushButton(this);
    m_other->hide();
    connect(m_other, &QPushButton::clicked, this, &EmptyState::otherStepTaken);
    auto* steps = new QHBoxLayout;
    steps->setSpacing(metrics::Grid);
    steps->addStretch(1);
    steps->addWidget(m_step);
    steps->addWidget(m_other);
    steps->addStretch(1);

    auto* column = new QWidget(this);
    column->setMaximumWidth(TextWidth);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(metrics::Gap, metrics::Gap, metrics::Gap, metrics::Gap);
    layout->setSpacing(metrics::Grid);
    layout->addWidget(m_icon);
    layout->addWidget(m_what);
    layout->addWidget(m_why);
    layout->addSpacing(metrics::Grid);
    layout->addLayout(steps);

    auto* across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(column, 100);
    across->addStretch(1);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addStretch(2);
    outer->addLayout(across);
    outer->addStretch(3);
}

void EmptyState::setTexts(const QString& iconName, const QString& what, const QString& why)
{
    m_iconName = iconName;
    m_what->setText(what);
    m_why->setText(why);
    setAccessibleName(what);
    setAccessibleDescription(why);
    drawIcon();
}

void EmptyState::setStep(const QString& text)
{
    m_step->setText(text);
    m_step->setVisible(!text.isEmpty());
}

void EmptyState::setOtherStep(const QString& text)
{
    m_other->setText(text);
    m_other->setVisible(!text.isEmpty());
}

void EmptyState::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
}

void EmptyState::drawIcon()
{
    if (m_iconName.isEmpty())
        return;
    const QIcon glyph = themedIcon(m_iconName, Theme::current().colors().textMuted);
    m_icon->setPixmap(glyph.pixmap(QSize(IconSize, IconSize), devicePixelRatioF()));
}

} // namespace utfall
