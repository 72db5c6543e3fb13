// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chart_card.h"

#include "ui/charts/chart_view.h"
#include "ui/shell/icons.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/table_view.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>

namespace utfall {

ChartCard::ChartCard(QWidget* parent) : Card(parent)
{
    m_preliminary = new Badge(NoticeKind::Info, tr("Preliminary"), this);
    m_preliminary->setToolTip(tr("Somebody's follow-up window is still open: the figures can change."));
    m_preliminary->hide();
    m_switch = new QToolButton(this);
    m_switch->setCheckable(true);
    m_switch->setIcon(themedIcon(QStringLiteral("labplot-spreadsheet")));
    m_switch->setToolTip(tr("Show as a table"));
    m_switch->setAccessibleName(tr("Show as a table"));
    m_switch->setAutoRaise(true);
    addHeaderWidget(m_preliminary);
    addHeaderWidget(m_switch);

    m_stack = new QStackedWidget(this);
    m_view = new ChartView(m_stack);
    m_table = new TableView(m_stack);
    m_model = new QStandardItemModel(this);
    m_table->setModel(m_model);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_table);
    body()->addWidget(m_stack, 1);
    connect(m_switch, &QToolButton::toggled, this, &ChartCard::setShowsTable);
    connect(m_view, &ChartView::activated, this, &ChartCard::activated);
}

void ChartCard::setSpec(const ChartSpec& spec)
{
    setTitle(spec.title);
    setCaption(spec.note);
    m_preliminary->setVisible(spec.preliminary);
    m_view->setSpec(spec);
    m_model->clear();
    m_model->setHorizontalHeaderLabels(spec.table.headings);
    for (const QStringList& row : spec.table.rows) {
        QList<QStandardItem*> items;
        for (const QString& cell : row)
            items << new QStandardItem(cell);
        m_model->appendRow(items);
    }
    m_table->setNumericColumns(
        QSet<int>(spec.table.numericColumns.cbegin(), spec.table.numericColumns.cend()));
    m_table->setAccessibleName(spec.title);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
}

bool ChartCard::showsTable() const
{
    return m_stack->currentWidget() == m_table;
}

void ChartCard::setShowsTable(bool on)
{
    m_switch->setChecked(on);
    m_stack->setCurrentWidget(on ? static_cast<QWidget*>(m_table) : m_view);
}

} // namespace utfall
