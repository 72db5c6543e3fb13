// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QLineEdit>

namespace utfall {

/// A date that is written (YYYY-MM-DD) or chosen in a calendar, and that may be missing.
class DateField : public QLineEdit
{
    Q_OBJECT
public:
    explicit DateField(QWidget* parent = nullptr);

    /// Invalid when the field is empty or cannot be read.
    [[nodiscard]] QDate date() const;
    void setDate(QDate date);
    [[nodiscard]] bool isEmpty() const { return text().trimmed().isEmpty(); }
    /// What is wrong with the text as a date; empty when it is one, or when it is missing and may be.
    [[nodiscard]] QString problem(bool required) const;

private:
    void openCalendar();
};

} // namespace utfall
