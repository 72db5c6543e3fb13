// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/chart_spec.h"
#include "ui/widgets/card.h"

class QStackedWidget;
class QStandardItemModel;
class QToolButton;

namespace utfall {

class Badge;
class ChartView;
class TableView;

/// A chart in a card: heading, "preliminary" while figures can still change, and a switch to the same content
/// as a table.
class ChartCard : public Card
{
    Q_OBJECT
public:
    explicit ChartCard(QWidget* parent = nullptr);

    void setSpec(const ChartSpec& spec);
    [[nodiscard]] ChartView* view() const { return m_view; }
    [[nodiscard]] TableView* table() const { return m_table; }
    [[nodiscard]] bool showsTable() const;
    void setShowsTable(bool on);

Q_SIGNALS:
    /// The key of a point was opened.
    void activated(const QString& key);

private:
    QStackedWidget* m_stack = nullptr;
    ChartView* m_view = nullptr;
    TableView* m_table = nullptr;
    QStandardItemModel* m_model = nullptr;
    Badge* m_preliminary = nullptr;
    QToolButton* m_switch = nullptr;
};

} // namespace utfall
