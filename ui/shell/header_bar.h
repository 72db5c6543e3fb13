// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QWidget>

class QLineEdit;

namespace utfall {

class Badge;
class CommandRegistry;
class DateSelector;
class QuickSearch;
class TextLabel;
struct ContractInfo;

/// What holds for every page: the contract and the date; and the search.
class HeaderBar : public QWidget
{
    Q_OBJECT
public:
    explicit HeaderBar(CommandRegistry& commands, QWidget* parent = nullptr);

    void showContract(const ContractInfo& contract, QDate today);
    void setDate(QDate date);
    [[nodiscard]] QDate date() const;
    [[nodiscard]] QuickSearch* search() const { return m_search; }

Q_SIGNALS:
    void dateChosen(QDate date);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TextLabel* m_contract = nullptr;
    Badge* m_state = nullptr;
    DateSelector* m_date = nullptr;
    QuickSearch* m_search = nullptr;
};

} // namespace utfall
