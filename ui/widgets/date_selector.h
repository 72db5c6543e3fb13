// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QList>
#include <QWidget>

class QDateEdit;
class QToolButton;

namespace utfall {

/// A date with a calendar and named days ("Today", "End of the contract"). Emits only when the date has
/// settled, not for every keystroke.
class DateSelector : public QWidget
{
    Q_OBJECT
public:
    struct Preset
    {
        QString text;
        QDate date;
    };
    explicit DateSelector(QWidget* parent = nullptr);

    [[nodiscard]] QDate date() const;
    /// Sets without emitting.
    void setDate(QDate date);
    void setPresets(const QList<Preset>& presets);
    [[nodiscard]] QDateEdit* edit() const { return m_edit; }

Q_SIGNALS:
    void dateChosen(QDate date);

private:
    void settle();

    QDateEdit* m_edit = nullptr;
    QToolButton* m_button = nullptr;
    QDate m_settled;
};

} // namespace utfall
