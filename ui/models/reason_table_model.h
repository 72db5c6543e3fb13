// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/import_plan.h"

#include <QAbstractTableModel>

namespace utfall {

/// Why rows of an import need a look, with how many each reason concerns; the first row stands for all.
class ReasonTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { ReasonColumn, RowsColumn, ColumnCount };
    static constexpr int CodeRole = Qt::UserRole; ///< empty: all reasons
    using QAbstractTableModel::QAbstractTableModel;

    /// `total`: how many remarks there are in all.
    void setReasons(const QList<ReasonCount>& reasons, qint64 total);
    [[nodiscard]] const QList<ReasonCount>& reasons() const { return m_reasons; }
    /// The row of a code; that of all reasons when there is none.
    [[nodiscard]] int rowOf(const QString& code) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ReasonCount> m_reasons;
    qint64 m_total = 0;
};

} // namespace utfall
