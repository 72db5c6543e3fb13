// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/provider_table_model.h"

#include "core/report/report_words.h"
#include "core/text/format.h"
#include "ui/widgets/share_bar_delegate.h"

namespace utfall {

namespace {

Counts countsOf(const EvaluationSnapshot& snapshot, const std::optional<OrganisationNumber>& provider)
{
    for (const ProviderCounts& group : snapshot.attainment.providers) {
        if (group.provider == provider)
            return group.counts;
    }
    return {};
}

/// The sum of the provider's lines; there are several where lines are paid by intake.
std::optional<Money> amountOf(const EvaluationSnapshot& snapshot, const OrganisationNumber& provider)
{
    std::optional<Money> sum;
    for (const PayoutLine& line : snapshot.payout.lines) {
        if (line.provider != provider)
            continue;
        // The sum of all lines was already found to fit, so a part of them does.
        sum = sum.value_or(Money()).plus(line.total).valueOr(Money());
    }
    return sum;
}

} // namespace

void ProviderTableModel::setProviders(const QList<Provider>& providers)
{
    m_providers = providers;
    rebuild();
}

void ProviderTableModel::setSnapshot(const SnapshotPtr& snapshot)
{
    m_snapshot = snapshot;
    rebuild();
}

int ProviderTableModel::rowOf(ProviderId id) const
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].provider && m_rows[i].provider->id == id)
            return static_cast<int>(i);
    }
    return -1;
}

int ProviderTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ProviderTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProviderTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[index.row()];
    if (role == Qt::DisplayRole)
        return text(row, index.column());
    if (role == SortRole)
        return sortValue(row, index.column());
    if (index.column() != Attained || m_snapshot == nullptr)
        return {};
    const PaymentTerms& payment = m_snapshot->contract.terms.payment;
    if (role == ShareBarDelegate::ShareRole) {
        const std::optional<Fraction> reached = share(row);
        return reached ? QVariant(reached->convert_to<double>()) : QVariant();
    }
    if (role == ShareBarDelegate::FloorRole)
        return payment.floor.asFraction().convert_to<double>();
    if (role == ShareBarDelegate::CapRole)
        return payment.cap.asFraction().convert_to<double>();
    return {};
}

QVariant ProviderTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Number:
        return tr("Organisation number");
    case Listed:
        return tr("Listed");
    case Reached:
        return tr("Reached");
    case Attained:
        return tr("Attainment");
    case Amount:
        return tr("Payout");
    case Tested:
        return tr("Tested");
    case Method:
        return tr("Method");
    default:
        return {};
    }
}

void ProviderTableModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    for (const Provider& provider : std::as_const(m_providers)) {
        Row row{provider, {}, {}};
        if (m_snapshot != nullptr) {
            row.counts = countsOf(*m_snapshot, provider.organisationNumber);
            row.amount = amountOf(*m_snapshot, provider.organisationNumber);
        }
        m_rows << row;
    }
    if (m_snapshot != nullptr) {
        const Counts alone = countsOf(*m_snapshot, std::nullopt);
        if (alone.listed > 0)
            m_rows << Row{std::nullopt, alone, std::nullopt};
    }
    endResetModel();
}

std::optional<Fraction> ProviderTableModel::share(const Row& row) const
{
    const qint64 counted = row.counts.under(m_snapshot->attainment.denominator);
    if (counted == 0)
        return {};
    return Fraction(row.counts.reached, counted);
}

QString ProviderTableModel::text(const Row& row, int column) const
{
    switch (column) {
    case Name:
        return row.provider ? row.provider->name : tr("Without a provider");
    case Number:
        return row.provider ? row.provider->organisationNumber.display() : QString();
    case Method:
        return row.provider ? row.provider->method : QString();
    default:
        break;
    }
    if (m_snapshot == nullptr)
        return QStringLiteral("…");
    switch (column) {
    case Listed:
        return text::count(row.counts.listed);
    case Tested:
        return text::count(row.counts.tested);
    case Reached:
        return text::count(row.counts.reached);
    case Attained:
        return words::share(share(row));
    case Amount:
        return row.amount ? text::kronor(*row.amount) : QStringLiteral("–");
    default:
        return {};
    }
}

QVariant ProviderTableModel::sortValue(const Row& row, int column) const
{
    switch (column) {
    case Listed:
        return row.counts.listed;
    case Tested:
        return row.counts.tested;
    case Reached:
        return row.counts.reached;
    case Attained: {
        const std::optional<Fraction> reached = m_snapshot != nullptr ? share(row) : std::nullopt;
        return reached ? reached->convert_to<double>() : -1.0;
    }
    case Amount:
        return row.amount ? QVariant(qint64{row.amount->ore()}) : QVariant(qint64{-1});
    default:
        return text(row, column);
    }
}

QList<Pseudonym> peopleOf(const EvaluationSnapshot& snapshot,
                          const std::optional<OrganisationNumber>& provider)
{
    QList<Pseudonym> people;
    for (const PersonOutcome& person : snapshot.attainment.people) {
        if (person.listed && person.provider == provider)
            people << person.pseudonym;
    }
    return people;
}

} // namespace utfall
