// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/import_plan.h"

#include <QAbstractTableModel>

namespace utfall {

/// The fields that an import would change, before and after, in file and row order.
class PlannedUpdateModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { RowColumn, FieldColumn, BeforeColumn, AfterColumn, FileColumn, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setUpdates(const QList<PlannedUpdate>& updates);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<PlannedUpdate> m_updates;
};

} // namespace utfall
