// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/import_service.h"

#include <QAbstractTableModel>

namespace utfall {

/// The import history, newest first.
class BatchTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        TimeColumn,
        KindColumn,
        FilesColumn,
        StateColumn,
        ReadColumn,
        AddedColumn,
        UpdatedColumn,
        DuplicatesColumn,
        HeldColumn,
        RejectedColumn,
        UserColumn,
        ColumnCount,
    };
    static constexpr int SortRole = Qt::UserRole + 1;
    using QAbstractTableModel::QAbstractTableModel;

    void setBatches(const QList<BatchInfo>& batches);
    [[nodiscard]] const QList<BatchInfo>& batches() const { return m_batches; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<BatchInfo> m_batches;
};

} // namespace utfall
