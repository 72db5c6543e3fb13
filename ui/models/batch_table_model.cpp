// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/batch_table_model.h"

#include "core/text/format.h"
#include "ui/models/issue_words.h"
#include "ui/shell/theme.h"

namespace utfall {

namespace {

qint64 numberOf(const ImportCounts& counts, int column)
{
    switch (column) {
    case BatchTableModel::ReadColumn:
        return counts.read;
    case BatchTableModel::AddedColumn:
        return counts.added;
    case BatchTableModel::UpdatedColumn:
        return counts.updated;
    case BatchTableModel::DuplicatesColumn:
        return counts.duplicates;
    case BatchTableModel::HeldColumn:
        return counts.held;
    case BatchTableModel::RejectedColumn:
        return counts.rejected;
    default:
        return -1;
    }
}

} // namespace

void BatchTableModel::setBatches(const QList<BatchInfo>& batches)
{
    beginResetModel();
    m_batches = batches;
    endResetModel();
}

int BatchTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_batches.size());
}

int BatchTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BatchTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const BatchInfo& batch = m_batches[index.row()];
    if (role == Qt::ForegroundRole && batch.undoneAt.isValid())
        return Theme::current().colors().textMuted;
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    const qint64 number = numberOf(batch.counts, index.column());
    if (number >= 0)
        return role == SortRole ? QVariant(number) : QVariant(text::count(number));
    switch (index.column()) {
    case TimeColumn:
        return role == SortRole ? QVariant(batch.at) : QVariant(text::moment(batch.at));
    case KindColumn:
        return importKindName(batch.kind);
    case FilesColumn:
        return batch.files.join(QStringLiteral(", "));
    case UserColumn:
        return batch.user;
    case StateColumn:
        return batch.undoneAt.isValid() ? tr("Undone") : tr("In force");
    default:
        return {};
    }
}

QVariant BatchTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case KindColumn:
        return tr("Holds");
    case FilesColumn:
        return tr("Files");
    case ReadColumn:
        return tr("Read");
    case AddedColumn:
        return tr("New");
    case UpdatedColumn:
        return tr("Updated");
    case DuplicatesColumn:
        return tr("Already here");
    case HeldColumn:
        return tr("To review");
    case RejectedColumn:
        return tr("Rejected");
    case UserColumn:
        return tr("By");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

} // namespace utfall
