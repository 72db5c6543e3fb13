// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/section_header.h"

#include "ui/widgets/text_label.h"

#include <QHBoxLayout>

namespace utfall {

SectionHeader::SectionHeader(QWidget* parent) : QWidget(parent)
{
    m_title = new TextLabel(TextRole::Section, this);
    m_caption = new TextLabel(TextRole::Body, TextTone::Muted, this);
    m_caption->setWordWrap(true);
    m_caption->hide();
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_caption);
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(metrics::Grid);
    m_row->addLayout(texts, 1);
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
    m_row->addWidget(widget, 0, Qt::AlignTop);
}

} // namespace utfall
