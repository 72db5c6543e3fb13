// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/backup_table_model.h"

#include "core/text/format.h"

#include <QFileInfo>

namespace utfall {

QString backupReasonText(const BackupInfo& copy)
{
    if (!copy.isVerified)
        return BackupTableModel::tr("Damaged register set aside");
    switch (copy.reason) {
    case BackupReason::Import:
        return BackupTableModel::tr("Before an import");
    case BackupReason::Upgrade:
        return BackupTableModel::tr("Before an upgrade");
    case BackupReason::Restore:
        return BackupTableModel::tr("Before a restore");
    case BackupReason::Asked:
        return BackupTableModel::tr("Made on demand");
    }
    Q_UNREACHABLE();
}

void BackupTableModel::setCopies(const QList<BackupInfo>& copies)
{
    beginResetModel();
    m_copies = copies;
    endResetModel();
}

int BackupTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_copies.size());
}

int BackupTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BackupTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) ||
        role != Qt::DisplayRole)
        return {};
    const BackupInfo& copy = m_copies[index.row()];
    switch (index.column()) {
    case TimeColumn:
        return text::moment(copy.at);
    case ReasonColumn:
        return backupReasonText(copy);
    case SizeColumn:
        return text::locale().formattedDataSize(copy.bytes, 1, QLocale::DataSizeSIFormat);
    case CheckedColumn:
        return copy.isVerified ? tr("Checked when it was made") : tr("Not checked");
    case FileColumn:
        return QFileInfo(copy.path).fileName();
    default:
        return {};
    }
}

QVariant BackupTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Made");
    case ReasonColumn:
        return tr("Why");
    case SizeColumn:
        return tr("Size");
    case CheckedColumn:
        return tr("Checked");
    case FileColumn:
        return tr("File");
    default:
        return {};
    }
}

} // namespace utfall
