// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>
#include <QHash>
#include <QList>
#include <QString>

namespace utfall {

/// One cell of a table of figures: its text and, where the table needs them, further roles (bars, tool tips).
struct FigureCell
{
    QString text;
    QHash<int, QVariant> roles;
    FigureCell() = default;
    FigureCell(QString text_) : text(std::move(text_)) {}
    FigureCell(QString text_, QHash<int, QVariant> roles_) : text(std::move(text_)), roles(std::move(roles_))
    {}
};

/// A short table of figures that a page has computed: payout lines, groups, steps. Rows keep their order; the
/// last may be a sum, drawn bold.
class FigureTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setHeadings(const QStringList& headings);
    void setRows(const QList<QList<FigureCell>>& rows, bool lastIsSum = false);
    void clear() { setRows({}); }
    [[nodiscard]] bool isSumRow(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headings;
    QList<QList<FigureCell>> m_rows;
    bool m_lastIsSum = false;
};

} // namespace utfall
