// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/import_service.h"
#include "ui/models/held_row_model.h"

#include <QWidget>

namespace utfall {

class CommandRegistry;
class DetailPane;
class FilterChips;
class ListDetail;
class Settings;
class TableView;

/// Rows to review: narrowed by reason, each with its cells and what can be decided.
class HeldRowsView final : public QWidget
{
    Q_OBJECT
public:
    HeldRowsView(Settings& settings, const CommandRegistry& commands, QWidget* parent = nullptr);

    /// Keeps the chosen row when it is still there.
    void setRows(const QList<HeldRow>& rows);
    [[nodiscard]] TableView* table() const { return m_table; }
    [[nodiscard]] FilterChips* reasons() const { return m_reasons; }

Q_SIGNALS:
    void discardRequested(const QList<utfall::HeldRowId>& rows);
    void admitRequested(utfall::HeldRowId row);

private:
    void narrow();
    void showChosen();
    [[nodiscard]] QList<HeldRowId> chosenIds() const;
    [[nodiscard]] QWidget* detailOf(const HeldRow& row, qsizetype chosen);

    const CommandRegistry& m_commands;
    HeldRowModel* m_model = nullptr;
    HeldRowFilter* m_filter = nullptr;
    QWidget* m_filters = nullptr; ///< the reasons with the air around them
    FilterChips* m_reasons = nullptr;
    TableView* m_table = nullptr;
    DetailPane* m_pane = nullptr;
    ListDetail* m_split = nullptr;
};

/// True when the row is a person who could be let in by a decision: what is wrong with it is not who the
/// person is. The register has the last word.
[[nodiscard]] bool mayBeAdmitted(const HeldRow& row);

} // namespace utfall
