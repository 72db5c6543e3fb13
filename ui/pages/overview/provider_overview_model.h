// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/register/evaluation_service.h"

#include <QAbstractTableModel>

namespace utfall {

/// One row a provider, and one for people without: people, attainment, payout.
class ProviderOverviewModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Listed, Final, Attained, Paid, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setSnapshot(const SnapshotPtr& snapshot);
    /// The provider of a row; nothing: people without a provider.
    [[nodiscard]] std::optional<OrganisationNumber> providerAt(int row) const;
    [[nodiscard]] QString nameAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        std::optional<OrganisationNumber> provider;
        QString name;
        Counts counts;
        qint64 counted = 0;
        std::optional<Money> payout; ///< nothing: never paid
    };
    [[nodiscard]] QString textOf(const Row& row, int column) const;

    QList<Row> m_rows;
    double m_floor = 0;
    double m_cap = 1;
};

} // namespace utfall
