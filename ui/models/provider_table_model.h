// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/register/evaluation_service.h"
#include "core/register/provider_service.h"

#include <QAbstractTableModel>
#include <QList>

#include <optional>

namespace utfall {

/// The providers with what each has listed, reached and is to be paid, and last the people without one.
class ProviderTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Number, Listed, Reached, Attained, Amount, Tested, Method, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole, ///< what the column is sorted by
    };
    struct Row
    {
        std::optional<Provider> provider; ///< nothing: people without a provider
        Counts counts;
        std::optional<Money> amount; ///< nothing: no claim line
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setProviders(const QList<Provider>& providers);
    /// Figures; nullptr: there are none yet.
    void setSnapshot(const SnapshotPtr& snapshot);

    [[nodiscard]] const Row& row(int row) const { return m_rows[row]; }
    [[nodiscard]] int rowOf(ProviderId id) const; ///< -1 when it is not here

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void rebuild();
    [[nodiscard]] std::optional<Fraction> share(const Row& row) const;
    [[nodiscard]] QString text(const Row& row, int column) const;
    [[nodiscard]] QVariant sortValue(const Row& row, int column) const;

    QList<Provider> m_providers;
    SnapshotPtr m_snapshot;
    QList<Row> m_rows;
};

/// The people listed with a provider on the evaluation's date (nothing: without one), by pseudonym.
[[nodiscard]] QList<Pseudonym> peopleOf(const EvaluationSnapshot& snapshot,
                                        const std::optional<OrganisationNumber>& provider);

} // namespace utfall
