// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/file_preview_model.h"

#include "ui/shell/theme.h"

namespace utfall {

void FilePreviewModel::setRecords(const QStringList& header, const QList<QStringList>& records)
{
    beginResetModel();
    m_header = header;
    m_records = records;
    m_unread.clear();
    endResetModel();
}

void FilePreviewModel::setUnreadColumns(const QSet<int>& columns)
{
    if (columns == m_unread)
        return;
    m_unread = columns;
    if (m_header.isEmpty())
        return;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, static_cast<int>(m_header.size()) - 1);
    if (!m_records.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::ForegroundRole});
}

int FilePreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int FilePreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_header.size());
}

QVariant FilePreviewModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::ForegroundRole && m_unread.contains(index.column()))
        return Theme::current().colors().textMuted;
    return role == Qt::DisplayRole ? QVariant(m_records[index.row()].value(index.column())) : QVariant();
}

QVariant FilePreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= m_header.size())
        return {};
    const QString name = m_header[section].isEmpty() ? tr("(no header)") : m_header[section];
    return m_unread.contains(section) ? tr("%1 (not read)").arg(name) : name;
}

} // namespace utfall
