// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/report_pages.h"

namespace utfall {

namespace {

/// Fills one page after another.
class Paginator
{
public:
    Paginator(qreal bodyHeight, qreal firstBodyHeight) : m_bodyHeight(bodyHeight), m_room(firstBodyHeight)
    {
        m_pages.append(PlacedPage());
    }

    [[nodiscard]] qreal freeHeight() const { return m_room - m_y; }
    [[nodiscard]] bool atTop() const { return m_pages.last().isEmpty(); }
    [[nodiscard]] qreal bodyHeight() const { return m_bodyHeight; }

    void breakPage(const PagePiece& before)
    {
        m_pages.append(PlacedPage());
        m_y = 0;
        m_room = m_bodyHeight;
        if (before.repeated)
            place(*before.repeated);
    }

    void place(const PagePiece& piece)
    {
        if (!atTop())
            m_y += piece.spaceBefore;
        m_pages.last().append({&piece, m_y});
        m_y += piece.height;
    }

    [[nodiscard]] QList<PlacedPage> pages() const { return m_pages; }

private:
    qreal m_bodyHeight;
    qreal m_room;
    qreal m_y = 0;
    QList<PlacedPage> m_pages;
};

/// The height of the pieces from `first` that keep together.
qreal chainHeight(const QList<PagePiece>& pieces, qsizetype first, bool atTop)
{
    qreal height = 0;
    for (qsizetype i = first; i < pieces.size(); ++i) {
        if (i > first || !atTop)
            height += pieces.at(i).spaceBefore;
        height += pieces.at(i).height;
        if (!pieces.at(i).keepWithNext)
            break;
    }
    return height;
}

bool startsChain(const QList<PagePiece>& pieces, qsizetype i)
{
    return i == 0 || !pieces.at(i - 1).keepWithNext;
}

} // namespace

QList<PlacedPage> paginate(const QList<PagePiece>& pieces, qreal bodyHeight, qreal firstBodyHeight)
{
    Paginator paginator(bodyHeight, firstBodyHeight);
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const PagePiece& piece = pieces.at(i);
        const qreal own = piece.height + (paginator.atTop() ? 0 : piece.spaceBefore);
        const qreal repeated = piece.repeated ? piece.repeated->height : 0;
        const qreal chain = chainHeight(pieces, i, paginator.atTop());
        const bool chainFitsAPage = chain + repeated <= bodyHeight;
        // A chain longer than a page is broken where it must.
        const qreal needed = startsChain(pieces, i) && chainFitsAPage ? chain : own;
        if (needed > paginator.freeHeight() && !paginator.atTop())
            paginator.breakPage(piece);
        paginator.place(piece);
    }
    return paginator.pages();
}

} // namespace utfall
