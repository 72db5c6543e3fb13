// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/header_bar.h"

#include "core/register/contract_service.h"
#include "ui/shell/quick_search.h"
#include "ui/shell/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/date_selector.h"
#include "ui/widgets/text_label.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QPainter>

namespace utfall {

HeaderBar::HeaderBar(CommandRegistry& commands, QWidget* parent) : QWidget(parent)
{
    auto* contractCaption = new TextLabel(tr("Contract"), TextRole::Body, TextTone::Muted, this);
    m_contract = new TextLabel(TextRole::Body, this);
    m_contract->setObjectName(QStringLiteral("contractName"));
    m_state = new Badge(NoticeKind::Info, tr("Draft"), this);
    m_state->hide();
    auto* dateCaption = new TextLabel(tr("As &of"), TextRole::Body, TextTone::Muted, this);
    m_date = new DateSelector(this);
    m_date->edit()->setAccessibleName(tr("The date that all figures are counted on"));
    dateCaption->setBuddy(m_date->edit());
    dateCaption->setText(tr("As of"));
    m_search = new QuickSearch(commands, this);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::PageMargin, metrics::Grid, metrics::PageMargin, metrics::Grid);
    row->setSpacing(metrics::Grid);
    row->addWidget(contractCaption);
    row->addWidget(m_contract);
    row->addWidget(m_state);
    row->addSpacing(metrics::PageMargin);
    row->addWidget(dateCaption);
    row->addWidget(m_date);
    row->addStretch(1);
    row->addWidget(m_search);
    connect(m_date, &DateSelector::dateChosen, this, &HeaderBar::dateChosen);
}

void HeaderBar::showContract(const ContractInfo& contract, QDate today)
{
    m_contract->setText(contract.terms.name);
    const bool draft = contract.state == ContractState::Draft;
    m_state->setVisible(draft);
    const QDate monthEnd = QDate(today.year(), today.month(), 1).addDays(-1);
    m_date->setPresets({{tr("Today"), today},
                        {tr("End of last month"), monthEnd},
                        {tr("End of last year"), QDate(today.year() - 1, 12, 31)},
                        {tr("Enrolment ends"), contract.terms.enrolment.to},
                        {tr("Contract ends"), contract.terms.end}});
}

void HeaderBar::setDate(QDate date)
{
    m_date->setDate(date);
}

QDate HeaderBar::date() const
{
    return m_date->date();
}

void HeaderBar::paintEvent(QPaintEvent*)
{
    const ThemeColors& colors = Theme::current().colors();
    QPainter painter(this);
    painter.fillRect(rect(), colors.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colors.border);
}

} // namespace utfall
