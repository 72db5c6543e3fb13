// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/date_field.h"

#include "core/base/iso_date.h"
#include "ui/shell/icons.h"

#include <QAction>
#include <QCalendarWidget>
#include <QMenu>
#include <QWidgetAction>

namespace utfall {

using namespace Qt::StringLiterals;

DateField::DateField(QWidget* parent) : QLineEdit(parent)
{
    setPlaceholderText(tr("YYYY-MM-DD"));
    QAction* calendar = addAction(themedIcon(u"view-calendar"_s), TrailingPosition);
    calendar->setText(tr("Choose a date"));
    calendar->setToolTip(tr("Choose a date (Down)"));
    calendar->setShortcut(QKeySequence(Qt::Key_Down));
    calendar->setShortcutContext(Qt::WidgetShortcut);
    connect(calendar, &QAction::triggered, this, &DateField::openCalendar);
}

QDate DateField::date() const
{
    return parseIsoDate(text()).valueOr(QDate());
}

void DateField::setDate(QDate date)
{
    setText(date.isValid() ? toIsoDate(date) : QString());
}

QString DateField::problem(bool required) const
{
    if (isEmpty())
        return required ? tr("Write a date.") : QString();
    return date().isValid() ? QString() : tr("Write the date as year-month-day, for example 2027-06-30.");
}

void DateField::openCalendar()
{
    QMenu menu(this);
    auto* calendar = new QCalendarWidget(&menu);
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    if (date().isValid())
        calendar->setSelectedDate(date());
    auto* entry = new QWidgetAction(&menu);
    entry->setDefaultWidget(calendar);
    menu.addAction(entry);
    const auto choose = [this, &menu](QDate chosen) {
        setDate(chosen);
        Q_EMIT textEdited(text());
        menu.close();
    };
    connect(calendar, &QCalendarWidget::clicked, &menu, choose);
    connect(calendar, &QCalendarWidget::activated, &menu, choose);
    calendar->setFocus();
    menu.exec(mapToGlobal(QPoint(0, height())));
}

} // namespace utfall
