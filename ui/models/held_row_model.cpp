// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/held_row_model.h"

#include "core/text/format.h"
#include "ui/models/issue_words.h"

namespace utfall {

void HeldRowModel::setRows(const QList<HeldRow>& rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int HeldRowModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HeldRowModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HeldRowModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) ||
        (role != Qt::DisplayRole && role != SortRole))
        return {};
    const HeldRow& row = m_rows[index.row()];
    const bool sorts = role == SortRole;
    switch (index.column()) {
    case KindColumn:
        return importKindName(row.kind);
    case ReasonColumn:
        return issueReason(row.issue.code);
    case FileColumn:
        return row.issue.file;
    case RowColumn:
        if (sorts)
            return row.issue.row;
        return row.issue.row > 0 ? text::count(row.issue.row) : QString();
    case SentenceColumn:
        return issueSentence(row.issue);
    case BatchColumn:
        if (sorts)
            return QVariant::fromValue<qint64>(row.batch.value());
        return row.batch.isValid() ? QString::number(row.batch.value()) : QString();
    default:
        return {};
    }
}

QVariant HeldRowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case KindColumn:
        return tr("Holds");
    case ReasonColumn:
        return tr("Reason");
    case FileColumn:
        return tr("File");
    case RowColumn:
        return tr("Row");
    case SentenceColumn:
        return tr("What to do");
    case BatchColumn:
        return tr("Import");
    default:
        return {};
    }
}

HeldRowFilter::HeldRowFilter(HeldRowModel* model, QObject* parent)
    : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(model);
    setSortRole(HeldRowModel::SortRole);
    setSortLocaleAware(true);
}

void HeldRowFilter::setReasons(const QSet<QString>& codes)
{
    m_codes = codes;
    invalidateFilter();
}

const HeldRow& HeldRowFilter::rowAt(const QModelIndex& index) const
{
    return m_model->rows()[mapToSource(index).row()];
}

bool HeldRowFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    return m_codes.isEmpty() || m_codes.contains(m_model->rows()[row].issue.code);
}

} // namespace utfall
