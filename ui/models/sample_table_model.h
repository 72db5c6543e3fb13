// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evaluation/attainment.h"

#include <QAbstractTableModel>
#include <QList>

namespace utfall {

/// One person's reported rows with what became of each, newest first.
class SampleTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Sampled, Value, Role, Laboratory, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `outcome` was evaluated from `facts` under `terms` on `asOf`.
    void setPerson(const PersonFacts& facts, const PersonOutcome& outcome, const ContractTerms& terms,
                   QDate asOf);
    void clear();
    [[nodiscard]] int rowOf(ResultId id) const; ///< -1 when it is not here
    [[nodiscard]] ResultId idOf(int row) const; ///< invalid when there is no such row

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        ResultId id;
        QDate sampled;
        QString value;
        QString role;
        QString laboratory;
        bool decides = false;
    };
    QList<Row> m_rows;
};

} // namespace utfall
