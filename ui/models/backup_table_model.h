// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/register/safekeeping_service.h"

#include <QAbstractTableModel>

namespace utfall {

/// What a copy was made before, in words.
[[nodiscard]] QString backupReasonText(const BackupInfo& copy);

/// The copies of a register, newest first: when, why, how large, whether what was written was opened and
/// checked.
class BackupTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { TimeColumn, ReasonColumn, SizeColumn, CheckedColumn, FileColumn, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setCopies(const QList<BackupInfo>& copies);
    [[nodiscard]] const QList<BackupInfo>& copies() const { return m_copies; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QList<BackupInfo> m_copies;
};

} // namespace utfall
