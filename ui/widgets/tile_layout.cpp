// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/tile_layout.h"

#include "ui/shell/theme.h"

#include <QWidget>

#include <algorithm>

namespace utfall {

TileLayout::TileLayout(int minimumTileWidth, int maximumColumns, QWidget* parent)
    : QLayout(parent), m_minimum(minimumTileWidth), m_columns(maximumColumns)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(metrics::Gap);
}

TileLayout::~TileLayout()
{
    qDeleteAll(m_items);
}

void TileLayout::addItem(QLayoutItem* item)
{
    m_items << item;
    invalidate();
}

int TileLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* TileLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem* TileLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int TileLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize TileLayout::sizeHint() const
{
    const int width = m_columns * m_minimum + (m_columns - 1) * spacing();
    return {width, heightForWidth(width)};
}

QSize TileLayout::minimumSize() const
{
    int height = 0;
    int width = m_minimum;
    for (const QLayoutItem* item : visibleItems()) {
        height = std::max(height, item->minimumSize().height());
        width = std::max(width, item->minimumSize().width());
    }
    return {width, height};
}

void TileLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

QList<QLayoutItem*> TileLayout::visibleItems() const
{
    QList<QLayoutItem*> items;
    std::copy_if(m_items.cbegin(), m_items.cend(), std::back_inserter(items),
                 [](const QLayoutItem* item) { return !item->isEmpty(); });
    return items;
}

int TileLayout::arrange(const QRect& rect, bool apply) const
{
    const QList<QLayoutItem*> items = visibleItems();
    if (items.isEmpty())
        return 0;
    int minimum = m_minimum;
    for (const QLayoutItem* item : items)
        minimum = std::max(minimum, item->minimumSize().width());
    int columns = std::clamp((rect.width() + spacing()) / (minimum + spacing()), 1,
                             std::min(m_columns, static_cast<int>(items.size())));
    // Four tiles that do not fit in a row stand better two and two than three and one.
    const auto rows = [&items](int n) { return (static_cast<int>(items.size()) + n - 1) / n; };
    while (columns > 1 && rows(columns) == rows(columns - 1))
        --columns;
    const int room = rect.width() - (columns - 1) * spacing();
    const int width = room / columns;
    // What does not divide evenly goes to the first tiles, so that the last one ends at the edge.
    const int wider = std::max(room % columns, 0);
    int y = rect.top();
    for (qsizetype first = 0; first < items.size(); first += columns) {
        const qsizetype last = std::min<qsizetype>(first + columns, items.size());
        int height = 0;
        for (qsizetype i = first; i < last; ++i) {
            QLayoutItem* item = items[i];
            const int wanted =
                item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
            height = std::max({height, wanted, item->minimumSize().height()});
        }
        for (qsizetype i = first; apply && i < last; ++i) {
            const int place = static_cast<int>(i - first);
            const int x = rect.left() + place * (width + spacing()) + std::min(place, wider);
            items[i]->setGeometry(QRect(x, y, width + (place < wider ? 1 : 0), height));
        }
        y += height + spacing();
    }
    return y - spacing() - rect.top();
}

FlowLayout::FlowLayout(QWidget* parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(metrics::Grid);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items << item;
    invalidate();
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width > 0 ? spacing() : 0);
        height = std::max(height, item->sizeHint().height());
    }
    return {width, height};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool apply) const
{
    int x = rect.left();
    int y = rect.top();
    int line = 0;
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (x > rect.left() && x + size.width() > rect.right() + 1) {
            x = rect.left();
            y += line + spacing();
            line = 0;
        }
        if (apply)
            item->setGeometry(QRect(QPoint(x, y), size));
        x += size.width() + spacing();
        line = std::max(line, size.height());
    }
    return y + line - rect.top();
}

} // namespace utfall
