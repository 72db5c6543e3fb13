// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/audit_table_model.h"

#include "core/text/audit_words.h"
#include "core/text/format.h"

namespace utfall {

void AuditTableModel::clear()
{
    beginResetModel();
    m_lines.clear();
    m_total = 0;
    m_asked = false;
    endResetModel();
}

void AuditTableModel::append(const AuditPage& page)
{
    m_asked = false;
    m_total = page.total;
    if (page.lines.isEmpty())
        return;
    const int first = rowCount();
    if (first == 0) {
        // A reset, so that views fit their columns to the first rows.
        beginResetModel();
        m_lines = page.lines;
        endResetModel();
        return;
    }
    beginInsertRows({}, first, first + static_cast<int>(page.lines.size()) - 1);
    m_lines.append(page.lines);
    endInsertRows();
}

int AuditTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int AuditTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AuditTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) ||
        role != Qt::DisplayRole)
        return {};
    const AuditLine& line = m_lines[index.row()];
    switch (index.column()) {
    case TimeColumn:
        return text::moment(line.at);
    case UserColumn:
        return line.by;
    case ActionColumn:
        return text::auditAction(line.action);
    case SubjectColumn:
        return line.subject;
    case DetailColumn:
        return text::auditDetail(line.detail);
    case NumberColumn:
        return text::count(line.sequence);
    default:
        return {};
    }
}

QVariant AuditTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case UserColumn:
        return tr("Who");
    case ActionColumn:
        return tr("What");
    case SubjectColumn:
        return tr("Concerns");
    case DetailColumn:
        return tr("Details");
    case NumberColumn:
        return tr("Entry");
    default:
        return {};
    }
}

bool AuditTableModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_asked && m_lines.size() < m_total;
}

void AuditTableModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    m_asked = true;
    Q_EMIT moreWanted(m_lines.size());
}

} // namespace utfall
