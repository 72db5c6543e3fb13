// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/section_header.h"

#include "ui/widgets/text_label.h"

#include <QHBoxLayout>

namespace utfall {

namespace {

/// As high as the buttons that may stand beside a heading, so that all headings share a line.
constexpr int LineHeight = 28;

} // namespace

SectionHeader::SectionHeader(QWidget* parent) : QWidget(parent)
{
    m_title = new TextLabel(TextRole::Section, this);
    m_caption = new TextLabel(TextRole::Body, TextTone::Muted, this);
    m_caption->setWordWrap(true);
    m_caption->hide();
    m_title->setMinimumHeight(LineHeight);
    m_title->setWordWrap(true);
    m_row = new QHBoxLayout;
    m_row->setSpacing(metrics::Grid);
    m_row->addWidget(m_title, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_row);
    column->addWidget(m_caption);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

SectionHeader::SectionHeader(const QString& title, QWidget* parent) : SectionHeader(parent)
{
    setTitle(title);
}

void SectionHeader::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void SectionHeader::setCaption(const QString& caption)
{
    m_caption->setText(caption);
    m_caption->setVisible(!caption.isEmpty());
}

void SectionHeader::addWidget(QWidget* widget)
{
    m_row->addWidget(widget, 0, Qt::AlignVCenter);
}

} // namespace utfall
