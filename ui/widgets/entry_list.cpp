// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/entry_list.h"

#include "ui/shell/icons.h"
#include "ui/widgets/text_label.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace utfall {

EntryList::EntryList(QWidget* parent) : QWidget(parent)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metrics::Grid);
}

void EntryList::setEntries(const QList<Entry>& entries, const QString& none)
{
    m_entries = entries;
    while (QLayoutItem* item = m_column->takeAt(0)) {
        // The click that led here may come from a button of the row.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Entry& entry : entries)
        addEntry(entry);
    if (entries.isEmpty()) {
        auto* label = new TextLabel(none, TextRole::Body, TextTone::Muted, this);
        label->setWordWrap(true);
        m_column->addWidget(label);
    }
}

void EntryList::addEntry(const Entry& entry)
{
    auto* row = new QWidget(this);
    auto* text = new TextLabel(entry.text, TextRole::Body, TextTone::Normal, row);
    text->setWordWrap(true);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(text);
    if (!entry.remark.isEmpty()) {
        auto* remark = new TextLabel(entry.remark, TextRole::Small, TextTone::Muted, row);
        remark->setWordWrap(true);
        texts->addWidget(remark);
    }
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(metrics::Grid);
    across->addLayout(texts, 1);
    if (!entry.removeText.isEmpty()) {
        auto* remove = new QToolButton(row);
        remove->setIcon(themedIcon(QStringLiteral("edit-delete")));
        remove->setAutoRaise(true);
        remove->setToolTip(entry.removeText);
        remove->setAccessibleName(QStringLiteral("%1: %2").arg(entry.removeText, entry.text));
        connect(remove, &QToolButton::clicked, this, [this, id = entry.id] { Q_EMIT removeRequested(id); });
        across->addWidget(remove, 0, Qt::AlignTop);
    }
    m_column->addWidget(row);
}

} // namespace utfall
