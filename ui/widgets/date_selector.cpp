// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/date_selector.h"

#include "core/text/format.h"
#include "ui/shell/icons.h"

#include <QCalendarWidget>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QMenu>
#include <QTimer>
#include <QToolButton>

namespace utfall {

namespace {

constexpr int SettleMs = 400;

} // namespace

DateSelector::DateSelector(QWidget* parent) : QWidget(parent)
{
    m_edit = new QDateEdit(this);
    m_edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_edit->setCalendarPopup(true);
    m_edit->calendarWidget()->setFirstDayOfWeek(Qt::Monday);
    m_edit->calendarWidget()->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    m_edit->calendarWidget()->setGridVisible(false);
    m_button = new QToolButton(this);
    m_button->setIcon(themedIcon(QStringLiteral("overflow-menu")));
    m_button->setAutoRaise(true);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setAccessibleName(tr("Choose a named date"));
    m_button->setToolTip(tr("Choose a named date"));
    m_button->hide();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(m_edit);
    row->addWidget(m_button);
    setFocusProxy(m_edit);

    auto* timer = new QTimer(this);
    timer->setSingleShot(true);
    timer->setInterval(SettleMs);
    connect(m_edit, &QDateEdit::dateChanged, timer, qOverload<>(&QTimer::start));
    connect(m_edit, &QDateEdit::editingFinished, this, &DateSelector::settle);
    connect(m_edit->calendarWidget(), &QCalendarWidget::activated, this, &DateSelector::settle);
    connect(timer, &QTimer::timeout, this, &DateSelector::settle);
}

QDate DateSelector::date() const
{
    return m_settled;
}

void DateSelector::setDate(QDate date)
{
    m_settled = date;
    m_edit->setDate(date);
}

void DateSelector::setPresets(const QList<Preset>& presets)
{
    auto* menu = new QMenu(m_button);
    for (const Preset& preset : presets) {
        if (!preset.date.isValid())
            continue;
        QAction* action =
            menu->addAction(QStringLiteral("%1\t%2").arg(preset.text, text::shortDate(preset.date)));
        connect(action, &QAction::triggered, this, [this, date = preset.date] {
            m_edit->setDate(date);
            settle();
        });
    }
    if (QMenu* old = m_button->menu())
        old->deleteLater();
    m_button->setMenu(menu);
    m_button->setVisible(!menu->isEmpty());
}

void DateSelector::settle()
{
    if (m_edit->date() == m_settled)
        return;
    m_settled = m_edit->date();
    Q_EMIT dateChosen(m_settled);
}

} // namespace utfall
