// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/planned_update_model.h"

#include "core/text/format.h"
#include "ui/models/person_words.h"

namespace utfall {

void PlannedUpdateModel::setUpdates(const QList<PlannedUpdate>& updates)
{
    beginResetModel();
    m_updates = updates;
    endResetModel();
}

int PlannedUpdateModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_updates.size());
}

int PlannedUpdateModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PlannedUpdateModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) ||
        role != Qt::DisplayRole)
        return {};
    const auto orDash = [](const QString& value) { return value.isEmpty() ? QStringLiteral("–") : value; };
    const PlannedUpdate& update = m_updates[index.row()];
    switch (index.column()) {
    case RowColumn:
        return text::count(update.row);
    case FieldColumn:
        return update.field;
    case BeforeColumn:
        return update.hidden ? words::protection(true) : orDash(update.before);
    case AfterColumn:
        return update.hidden ? words::protection(true) : orDash(update.after);
    case FileColumn:
        return update.file;
    default:
        return {};
    }
}

QVariant PlannedUpdateModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RowColumn:
        return tr("Row");
    case FieldColumn:
        return tr("Field");
    case BeforeColumn:
        return tr("Before");
    case AfterColumn:
        return tr("After");
    case FileColumn:
        return tr("File");
    default:
        return {};
    }
}

} // namespace utfall
