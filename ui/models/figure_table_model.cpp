// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/figure_table_model.h"

#include <QFont>

namespace utfall {

void FigureTableModel::setHeadings(const QStringList& headings)
{
    beginResetModel();
    m_headings = headings;
    endResetModel();
}

void FigureTableModel::setRows(const QList<QList<FigureCell>>& rows, bool lastIsSum)
{
    beginResetModel();
    m_rows = rows;
    m_lastIsSum = lastIsSum && !rows.isEmpty();
    endResetModel();
}

bool FigureTableModel::isSumRow(int row) const
{
    return m_lastIsSum && row == m_rows.size() - 1;
}

int FigureTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FigureTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant FigureTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::FontRole && isSumRow(index.row())) {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    const QList<FigureCell>& row = m_rows.at(index.row());
    if (index.column() >= row.size())
        return {};
    const FigureCell& cell = row.at(index.column());
    return role == Qt::DisplayRole ? QVariant(cell.text) : cell.roles.value(role);
}

QVariant FigureTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 ||
        section >= m_headings.size())
        return {};
    return m_headings.at(section);
}

} // namespace utfall
