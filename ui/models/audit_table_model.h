// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/register/audit_service.h"

#include <QAbstractTableModel>

namespace utfall {

/// The audit log, newest first, as much of it as has been read; the view asks for more when it nears the end.
class AuditTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        TimeColumn,
        UserColumn,
        ActionColumn,
        SubjectColumn,
        DetailColumn,
        NumberColumn,
        ColumnCount
    };
    using QAbstractTableModel::QAbstractTableModel;

    void clear();
    /// Adds what comes behind the lines that are there.
    void append(const AuditPage& page);
    [[nodiscard]] const QList<AuditLine>& lines() const { return m_lines; }
    [[nodiscard]] qint64 total() const { return m_total; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void moreWanted(qint64 offset);

private:
    QList<AuditLine> m_lines;
    qint64 m_total = 0;
    bool m_asked = false;
};

} // namespace utfall
