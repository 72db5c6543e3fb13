// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/table_header.h"

#include "ui/widgets/table_view.h"

#include <QPainter>
#include <QStyleOptionHeader>

#include <utility>

namespace utfall {

namespace {

constexpr int EdgeInset = 6;
constexpr int LeastStretch = 160; ///< a column that takes the rest still shows what its rows are about

bool isFirst(const QTableView& view, int column)
{
    const QHeaderView& header = *view.horizontalHeader();
    int visual = 0;
    while (visual < header.count() - 1 && header.isSectionHidden(header.logicalIndex(visual)))
        ++visual;
    return header.visualIndex(column) == visual;
}

bool isLast(const QTableView& view, int column)
{
    const QHeaderView& header = *view.horizontalHeader();
    int visual = header.count() - 1;
    while (visual > 0 && header.isSectionHidden(header.logicalIndex(visual)))
        --visual;
    return header.visualIndex(column) == visual;
}

} // namespace

int TableHeader::insetWidth(const QTableView& view, int column)
{
    return (isFirst(view, column) ? EdgeInset : 0) + (isLast(view, column) ? EdgeInset : 0);
}

QRect TableHeader::inset(const QTableView& view, const QRect& rect, int column)
{
    return rect.adjusted(isFirst(view, column) ? EdgeInset : 0, 0, isLast(view, column) ? -EdgeInset : 0, 0);
}

TableHeader::TableHeader(TableView* view) : QHeaderView(Qt::Horizontal, view), m_view(view)
{
    setHighlightSections(false);
    setSectionsClickable(true);
    setSectionsMovable(true);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setMinimumSectionSize(48);
    setTextElideMode(Qt::ElideRight);
}

void TableHeader::setStretched(int column)
{
    m_stretched = column;
    setStretchLastSection(false);
    setSectionResizeMode(ResizeToContents);
    fit();
}

void TableHeader::setYielding(int column, int heir)
{
    m_yielding = column;
    m_heir = heir;
    setStretchLastSection(false);
    setSectionResizeMode(column, Stretch);
}

void TableHeader::setSpare(const QList<int>& columns, int stretched)
{
    m_spare = columns;
    m_spareStretched = stretched;
    setStretchLastSection(false);
    setSectionResizeMode(stretched, Stretch);
}

void TableHeader::shareRoom()
{
    fit();
    yield();
    makeRoom();
}

/// The stretched column takes the rest, until that is too little to read: then the table scrolls.
void TableHeader::fit()
{
    if (m_stretched < 0 || m_stretched >= count())
        return;
    const int rest = m_view->viewport()->width() - (length() - sectionSize(m_stretched));
    const ResizeMode wanted = rest < LeastStretch ? Fixed : Stretch;
    if (sectionResizeMode(m_stretched) != wanted)
        setSectionResizeMode(m_stretched, wanted);
    if (wanted == Fixed)
        resizeSection(m_stretched, LeastStretch);
}

/// Hides the yielding column when the others leave too little, and shows it again when they do not.
void TableHeader::yield()
{
    if (m_yielding < 0 || m_yielding >= count() || m_busy || m_view->viewport()->width() <= 0)
        return;
    if (!m_yielded && isSectionHidden(m_yielding))
        return;
    m_busy = true;
    int others = 0;
    for (int column = 0; column < count(); ++column) {
        if (column != m_yielding && !isSectionHidden(column))
            others += m_yielded && column == m_heir ? m_heirWidth : sectionSize(column);
    }
    const bool yields = m_view->viewport()->width() - others < LeastStretch;
    if (yields && !m_yielded) {
        m_yielded = true;
        m_heirWidth = sectionSize(m_heir);
        hideSection(m_yielding);
        setSectionResizeMode(m_heir, Stretch);
    } else if (!yields && m_yielded) {
        setSectionResizeMode(m_heir, Interactive);
        resizeSection(m_heir, m_heirWidth);
        showSection(m_yielding);
        m_yielded = false;
    }
    m_busy = false;
}

/// Hides as many spare columns as have to go, and shows those again for which there is room.
void TableHeader::makeRoom()
{
    if (m_spare.isEmpty() || m_busy || m_view->viewport()->width() <= 0)
        return;
    m_busy = true;
    int room = m_view->viewport()->width();
    for (int column = 0; column < count(); ++column) {
        if (column != m_spareStretched)
            room -= m_spared.value(column, isSectionHidden(column) ? 0 : sectionSize(column));
    }
    for (const int column : std::as_const(m_spare)) {
        const bool isSpared = m_spared.contains(column);
        if (isSectionHidden(column) && !isSpared)
            continue;
        const bool goes = room < LeastStretch;
        const int width = isSpared ? m_spared[column] : sectionSize(column);
        if (goes)
            room += width;
        if (goes && !isSpared) {
            m_spared.insert(column, width);
            hideSection(column);
        } else if (!goes && isSpared) {
            m_spared.remove(column);
            showSection(column);
        }
    }
    m_busy = false;
}

void TableHeader::initStyleOptionForIndex(QStyleOptionHeader* option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    if (m_view->numericColumns().contains(logicalIndex))
        option->textAlignment = Qt::AlignRight | Qt::AlignVCenter;
}

void TableHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const
{
    QStyleOptionHeader background;
    background.initFrom(this);
    background.rect = rect;
    style()->drawControl(QStyle::CE_HeaderSection, &background, painter, this);
    QHeaderView::paintSection(painter, inset(*m_view, rect, logicalIndex), logicalIndex);
}

QSize TableHeader::sectionSizeFromContents(int logicalIndex) const
{
    return QHeaderView::sectionSizeFromContents(logicalIndex) + QSize(insetWidth(*m_view, logicalIndex), 0);
}
} // namespace utfall
