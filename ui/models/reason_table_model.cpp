// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/reason_table_model.h"

#include "core/text/format.h"
#include "ui/models/issue_words.h"

namespace utfall {

void ReasonTableModel::setReasons(const QList<ReasonCount>& reasons, qint64 total)
{
    beginResetModel();
    m_reasons = reasons;
    m_total = total;
    endResetModel();
}

int ReasonTableModel::rowOf(const QString& code) const
{
    for (qsizetype i = 0; i < m_reasons.size(); ++i) {
        if (m_reasons[i].code == code)
            return static_cast<int>(i) + 1;
    }
    return 0;
}

int ReasonTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_reasons.size()) + 1;
}

int ReasonTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReasonTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ReasonCount* reason = index.row() == 0 ? nullptr : &m_reasons[index.row() - 1];
    if (role == CodeRole)
        return reason != nullptr ? reason->code : QString();
    if (role == Qt::ToolTipRole && reason != nullptr)
        return severityName(reason->severity);
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == RowsColumn)
        return text::count(reason != nullptr ? reason->rows : m_total);
    return reason != nullptr ? issueReason(reason->code) : tr("All reasons");
}

QVariant ReasonTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == ReasonColumn ? tr("Reason") : tr("Rows");
}

} // namespace utfall
