// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QHeaderView>
#include <QList>

class QTableView;

namespace utfall {

class TableView;

/// The heading of a TableView, which gives the columns the room that there is.
class TableHeader final : public QHeaderView
{
    Q_OBJECT
public:
    explicit TableHeader(TableView* view);

    /// TableView::setStretchColumn().
    void setStretched(int column);
    /// TableView::setYieldingColumn().
    void setYielding(int column, int heir);
    /// TableView::setSpareColumns().
    void setSpare(const QList<int>& columns, int stretched);

    /// Some column is hidden for want of room.
    [[nodiscard]] bool hasYielded() const { return m_yielded || !m_spared.isEmpty(); }
    [[nodiscard]] bool hasYielded(int column) const
    {
        return (m_yielded && column == m_yielding) || m_spared.contains(column);
    }
    /// After the table's width or the choice of columns has changed.
    void shareRoom();

    /// The outer columns keep off the table's edges, so that their text stands under the heading of the card
    /// around them.
    [[nodiscard]] static QRect inset(const QTableView& view, const QRect& rect, int column);
    [[nodiscard]] static int insetWidth(const QTableView& view, int column);

protected:
    void initStyleOptionForIndex(QStyleOptionHeader* option, int logicalIndex) const override;
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int logicalIndex) const override;

private:
    void fit();
    void yield();
    void makeRoom();

    TableView* m_view;
    int m_stretched = -1;
    int m_yielding = -1;
    int m_heir = -1;
    int m_heirWidth = 0; ///< before it took the rest
    bool m_yielded = false;
    QList<int> m_spare;
    int m_spareStretched = -1;
    QHash<int, int> m_spared; ///< spare columns that are hidden for want of room, with their widths
    bool m_busy = false;
};

} // namespace utfall
