// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/overview/overview_grid.h"

#include "ui/shell/theme.h"

#include <QGridLayout>
#include <QResizeEvent>

namespace utfall {

namespace {

constexpr int NarrowWidth = 820;

} // namespace

OverviewGrid::OverviewGrid(QWidget* line, QWidget* funnel, QWidget* providers, QWidget* enrolment,
                           QWidget* parent)
    : QWidget(parent), m_cards{line, funnel, providers, enrolment}, m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(metrics::Gap);
    arrange(false);
}

void OverviewGrid::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool narrow = event->size().width() < NarrowWidth;
    if (narrow != m_narrow)
        arrange(narrow);
}

void OverviewGrid::arrange(bool narrow)
{
    m_narrow = narrow;
    for (int i = 0; i < 4; ++i)
        m_grid->addWidget(m_cards[i], narrow ? i : i / 2, narrow ? 0 : i % 2);
    m_grid->setColumnStretch(0, 8);
    m_grid->setColumnStretch(1, narrow ? 0 : 5);
}

} // namespace utfall
