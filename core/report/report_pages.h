// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPointF>

#include <functional>
#include <memory>

class QPainter;

namespace utfall {

/// Something on paper that is never broken: a line of text, a row, a chart. Lengths are in units
/// (report_font.h).
struct PagePiece
{
    qreal spaceBefore = 0; ///< left out at the top of a page
    qreal height = 0;
    std::function<void(QPainter& painter, QPointF topLeft)> paint;
    /// Stands on the same page as the next piece, unless the chain of them is longer than a page.
    bool keepWithNext = false;
    /// Said again at the top of the page when a break falls before this piece: a table's header row.
    std::shared_ptr<const PagePiece> repeated;
};

struct PlacedPiece
{
    const PagePiece* piece = nullptr; ///< owned by the pieces or by their `repeated`
    qreal top = 0;                    ///< from the body's top
};
using PlacedPage = QList<PlacedPiece>;

/// Sets the pieces on pages whose body is `bodyHeight` high, the first one's `firstBodyHeight`. There is at
/// least one page. The result points into `pieces`.
[[nodiscard]] QList<PlacedPage> paginate(const QList<PagePiece>& pieces, qreal bodyHeight,
                                         qreal firstBodyHeight);

} // namespace utfall
