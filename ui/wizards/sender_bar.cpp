// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizards/sender_bar.h"

#include "ui/shell/theme.h"
#include "ui/widgets/inline_notice.h"
#include "ui/wizards/dialect_bar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

constexpr int NewSenderRole = Qt::UserRole + 1;

} // namespace

SenderBar::SenderBar(QWidget* parent) : QWidget(parent)
{
    m_choice = new QComboBox(this);
    m_choice->setObjectName(u"sender"_s);
    m_choice->setMinimumContentsLength(24);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_save = new QPushButton(tr("Save profile"), this);
    m_save->setObjectName(u"saveProfile"_s);
    m_save->setAutoDefault(false);
    m_save->setToolTip(tr("Keep how this sender's files are read, for the next file"));
    m_suggestion = new InlineNotice(this);
    m_suggestion->setObjectName(u"senderSuggestion"_s);
    m_suggestion->hide();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::Gap);
    row->addWidget(captioned(tr("Sender"), m_choice, this));
    row->addWidget(m_save, 0, Qt::AlignBottom);
    row->addWidget(m_suggestion, 1, Qt::AlignBottom);
    row->addStretch(0);
    connect(m_choice, &QComboBox::activated, this, &SenderBar::choose);
    connect(m_save, &QPushButton::clicked, this, &SenderBar::saveRequested);
}

void SenderBar::showProfiles(const QStringList& names, const QString& current, bool isSaved)
{
    m_current = current;
    m_choice->clear();
    m_choice->addItem(tr("No profile"), QString());
    for (const QString& name : names)
        m_choice->addItem(name, name);
    if (!current.isEmpty() && !names.contains(current))
        m_choice->addItem(isSaved ? current : tr("%1 (not saved yet)").arg(current), current);
    m_choice->addItem(tr("New sender…"));
    m_choice->setItemData(m_choice->count() - 1, true, NewSenderRole);
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(current)));
    m_save->setEnabled(!current.isEmpty());
}

void SenderBar::suggest(const QString& name)
{
    m_suggestion->setVisible(!name.isEmpty());
    if (name.isEmpty())
        return;
    m_suggestion->show(NoticeKind::Info, tr("The profile %1 seems to fit.").arg(name));
    m_suggestion->addAction(tr("Use it"), [this, name] { Q_EMIT profileChosen(name); });
}

bool SenderBar::isSuggesting() const
{
    return !m_suggestion->isHidden();
}

void SenderBar::choose()
{
    if (m_choice->currentData(NewSenderRole).toBool()) {
        m_choice->setCurrentIndex(std::max(0, m_choice->findData(m_current)));
        Q_EMIT newProfileRequested();
    } else if (m_choice->currentData().toString() != m_current) {
        Q_EMIT profileChosen(m_choice->currentData().toString());
    }
}

} // namespace utfall
