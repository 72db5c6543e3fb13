// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/overview/provider_overview_model.h"

#include "core/text/format.h"
#include "ui/widgets/share_bar_delegate.h"

namespace utfall {

void ProviderOverviewModel::setSnapshot(const SnapshotPtr& snapshot)
{
    beginResetModel();
    m_rows.clear();
    if (snapshot != nullptr) {
        const PaymentTerms& terms = snapshot->contract.terms.payment;
        m_floor = terms.floor.asFraction().convert_to<double>();
        m_cap = terms.cap.asFraction().convert_to<double>();
        for (const ProviderCounts& group : snapshot->attainment.providers) {
            Row row{group.provider,
                    group.provider ? snapshot->providerName(group.provider) : tr("Without a provider"),
                    group.counts, group.counts.under(snapshot->attainment.denominator), std::nullopt};
            for (const PayoutLine& line : snapshot->payout.lines) {
                if (line.provider == group.provider)
                    row.payout = row.payout.value_or(Money()).plus(line.total).valueOr(line.total);
            }
            m_rows << row;
        }
    }
    endResetModel();
}

std::optional<OrganisationNumber> ProviderOverviewModel::providerAt(int row) const
{
    return m_rows.at(row).provider;
}

QString ProviderOverviewModel::nameAt(int row) const
{
    return m_rows.at(row).name;
}

int ProviderOverviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ProviderOverviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProviderOverviewModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row& row = m_rows[index.row()];
    if (role == Qt::DisplayRole)
        return textOf(row, index.column());
    if (index.column() == Attained) {
        if (role == ShareBarDelegate::ShareRole && row.counted > 0)
            return static_cast<double>(row.counts.reached) / static_cast<double>(row.counted);
        if (role == ShareBarDelegate::FloorRole)
            return m_floor;
        if (role == ShareBarDelegate::CapRole)
            return m_cap;
        if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole)
            return text::outOf(row.counts.reached, row.counted);
    }
    return {};
}

QVariant ProviderOverviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Provider");
    case Listed:
        return tr("Listed");
    case Final:
        return tr("Final");
    case Attained:
        return tr("Attainment");
    case Paid:
        return tr("Payout");
    default:
        return {};
    }
}

QString ProviderOverviewModel::textOf(const Row& row, int column) const
{
    switch (column) {
    case Name:
        return row.name;
    case Listed:
        return text::count(row.counts.listed);
    case Final:
        return text::count(row.counts.final);
    case Attained:
        return row.counted > 0 ? text::percent(Fraction(row.counts.reached, row.counted))
                               : QStringLiteral("–");
    case Paid:
        return row.payout ? text::kronor(*row.payout) : QStringLiteral("–");
    default:
        return {};
    }
}

} // namespace utfall
