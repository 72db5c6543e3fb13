// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/import_service.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace utfall {

/// Rows that wait for a decision. What identifies a person is in no column: it is shown in the detail pane
/// alone.
class HeldRowModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { ReasonColumn, RowColumn, FileColumn, KindColumn, SentenceColumn, BatchColumn, ColumnCount };
    static constexpr int SortRole = Qt::UserRole + 1;
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<HeldRow>& rows);
    [[nodiscard]] const QList<HeldRow>& rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<HeldRow> m_rows;
};

/// The held rows with one of the chosen reasons, sorted as people read.
class HeldRowFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit HeldRowFilter(HeldRowModel* model, QObject* parent = nullptr);

    /// Codes of issues; empty: all.
    void setReasons(const QSet<QString>& codes);
    [[nodiscard]] const HeldRow& rowAt(const QModelIndex& index) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    HeldRowModel* m_model;
    QSet<QString> m_codes;
};

} // namespace utfall
