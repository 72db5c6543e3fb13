// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/meaning_table_models.h"

#include <QCoreApplication>

namespace utfall {

QString percentName(PercentMeaning percent)
{
    switch (percent) {
    case PercentMeaning::Unstated:
        return QCoreApplication::translate("utfall::CodeMeaningModel", "not said");
    case PercentMeaning::Ngsp:
        return Unit::percentNgsp().text();
    case PercentMeaning::MonoS:
        return Unit::percentMonoS().text();
    }
    Q_UNREACHABLE();
}

void CodeMeaningModel::setCodes(const QMap<QString, CodeMeaning>& codes)
{
    beginResetModel();
    m_rows.clear();
    for (auto code = codes.cbegin(); code != codes.cend(); ++code)
        m_rows.append({code.key(), *code});
    endResetModel();
}

QMap<QString, CodeMeaning> CodeMeaningModel::codes() const
{
    QMap<QString, CodeMeaning> codes;
    for (const Row& row : m_rows) {
        if (!row.code.isEmpty())
            codes.insert(row.code, row.meaning);
    }
    return codes;
}

void CodeMeaningModel::addRow()
{
    const int at = static_cast<int>(m_rows.size());
    beginInsertRows({}, at, at);
    m_rows.append(Row());
    endInsertRows();
}

void CodeMeaningModel::removeRow(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
}

int CodeMeaningModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CodeMeaningModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CodeMeaningModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) ||
        (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    const Row& row = m_rows[index.row()];
    switch (index.column()) {
    case CodeColumn:
        return row.code;
    case AnalysisColumn:
        return row.meaning.analysis.isEmpty() && role == Qt::DisplayRole ? tr("none of the contract's")
                                                                         : row.meaning.analysis;
    case PercentColumn:
        return role == Qt::EditRole ? QVariant(static_cast<int>(row.meaning.percent))
                                    : QVariant(percentName(row.meaning.percent));
    default:
        return {};
    }
}

bool CodeMeaningModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) ||
        role != Qt::EditRole)
        return false;
    Row& row = m_rows[index.row()];
    if (index.column() == CodeColumn)
        row.code = value.toString().trimmed();
    else if (index.column() == AnalysisColumn)
        row.meaning.analysis = value.toString().trimmed();
    else
        row.meaning.percent = static_cast<PercentMeaning>(value.toInt());
    Q_EMIT dataChanged(index, index);
    return true;
}

Qt::ItemFlags CodeMeaningModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? QAbstractTableModel::flags(index) | Qt::ItemIsEditable : Qt::NoItemFlags;
}

QVariant CodeMeaningModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CodeColumn:
        return tr("The sender's code");
    case AnalysisColumn:
        return tr("Means");
    case PercentColumn:
        return tr("A bare %");
    default:
        return {};
    }
}

void UnitMeaningModel::setUnits(const QMap<QString, QString>& units)
{
    beginResetModel();
    m_rows.clear();
    for (auto unit = units.cbegin(); unit != units.cend(); ++unit)
        m_rows.append({unit.key(), *unit});
    endResetModel();
}

QMap<QString, QString> UnitMeaningModel::units() const
{
    QMap<QString, QString> units;
    for (const auto& [written, meant] : m_rows) {
        if (!meant.isEmpty())
            units.insert(written, meant);
    }
    return units;
}

void UnitMeaningModel::addRow()
{
    const int at = static_cast<int>(m_rows.size());
    beginInsertRows({}, at, at);
    m_rows.append(std::pair<QString, QString>());
    endInsertRows();
}

void UnitMeaningModel::removeRow(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
}

int UnitMeaningModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int UnitMeaningModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant UnitMeaningModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) ||
        (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    const auto& [written, meant] = m_rows[index.row()];
    if (index.column() == MeantColumn)
        return meant;
    return written.isEmpty() && role == Qt::DisplayRole ? tr("(no unit)") : written;
}

bool UnitMeaningModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) ||
        role != Qt::EditRole)
        return false;
    auto& [written, meant] = m_rows[index.row()];
    (index.column() == WrittenColumn ? written : meant) = value.toString().trimmed();
    Q_EMIT dataChanged(index, index);
    return true;
}

Qt::ItemFlags UnitMeaningModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? QAbstractTableModel::flags(index) | Qt::ItemIsEditable : Qt::NoItemFlags;
}

QVariant UnitMeaningModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == WrittenColumn ? tr("The sender writes") : tr("and means");
}

} // namespace utfall
