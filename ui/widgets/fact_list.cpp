// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/fact_list.h"

#include "ui/widgets/text_label.h"

#include <QGridLayout>

namespace utfall {

namespace {

constexpr int NameWidth = 128;

TextLabel* label(const QString& text, TextTone tone, QWidget* parent)
{
    auto* made = new TextLabel(text, TextRole::Body, tone, parent);
    made->setWordWrap(true);
    made->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return made;
}

} // namespace

FactList::FactList(QWidget* parent) : QWidget(parent)
{
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnMinimumWidth(0, NameWidth);
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 3);
}

void FactList::setFacts(const QList<Fact>& facts)
{
    m_facts = facts;
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const Fact& fact : facts) {
        if (fact.value.isEmpty())
            continue;
        TextLabel* value = label(fact.value, TextTone::Normal, this);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setAccessibleName(QStringLiteral("%1: %2").arg(fact.name, fact.value));
        m_grid->addWidget(label(fact.name, TextTone::Muted, this), row, 0);
        m_grid->addWidget(value, row, 1);
        ++row;
    }
    setVisible(row > 0);
}

QString FactList::value(const QString& name) const
{
    for (const Fact& fact : m_facts) {
        if (fact.name == name)
            return fact.value;
    }
    return {};
}

} // namespace utfall
