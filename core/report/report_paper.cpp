// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/report_paper.h"

#include "core/report/report_blocks.h"
#include "core/report/report_style.h"
#include "core/report/report_text.h"
#include "core/report/report_words.h"
#include "core/text/format.h"

#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>

namespace utfall {

namespace {

constexpr qreal Pt = UnitsPerPoint;
constexpr double PointsPerInch = 72;
constexpr qreal FootHeight = 52 * Pt;

TextStyle marginStyle(bool right = false)
{
    TextStyle style;
    style.points = 7.5;
    style.colour = paper::Secondary;
    style.right = right;
    return style;
}

/// One line in the margin; the whole text stands on the first page.
void paintLine(QPainter& painter, const QString& text, QPointF topLeft, qreal width)
{
    TextBox(TextBox::elided(text, marginStyle(), width), marginStyle(), width * 2).paint(painter, topLeft);
}

} // namespace

ReportPaper::ReportPaper(ReportContent content) : m_content(std::move(content))
{
    m_pieces.append(titlePiece(m_content, paper::BodyWidth));
    for (const ReportBlock& block : m_content.blocks)
        m_pieces += blockPieces(block, paper::BodyWidth);
    m_pages = paginate(m_pieces, paper::BodyHeight, paper::BodyHeight + paper::BodyTop - paper::FirstBodyTop);
}

bool ReportPaper::paint(QPagedPaintDevice& device) const
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    // The device may begin inside its own margins; the layout counts from the sheet's corner.
    const QRectF sheet = device.pageLayout().fullRectPixels(device.logicalDpiX());
    const QRectF printable = device.pageLayout().paintRectPixels(device.logicalDpiX());
    const bool fullPage = device.pageLayout().mode() == QPageLayout::FullPageMode;
    // On a smaller sheet than A4 the page is made smaller rather than cut.
    const qreal perUnitX = device.logicalDpiX() / (PointsPerInch * UnitsPerPoint);
    const qreal perUnitY = device.logicalDpiY() / (PointsPerInch * UnitsPerPoint);
    const qreal fit = std::min<qreal>({1, (sheet.width() + 1) / (paper::Width * perUnitX),
                                       (sheet.height() + 1) / (paper::Height * perUnitY)});
    for (qsizetype page = 0; page < m_pages.size(); ++page) {
        if (page > 0 && !device.newPage())
            return false;
        painter.resetTransform();
        if (!fullPage)
            painter.translate(sheet.topLeft() - printable.topLeft());
        painter.scale(perUnitX * fit, perUnitY * fit);
        paintPage(painter, page);
    }
    return painter.end();
}

void ReportPaper::paintPage(QPainter& painter, qsizetype page) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (page > 0)
        paintHead(painter);
    const qreal top = page == 0 ? paper::FirstBodyTop : paper::BodyTop;
    for (const PlacedPiece& placed : m_pages.at(page))
        placed.piece->paint(painter, QPointF(paper::SideMargin, top + placed.top));
    paintFoot(painter, page);
}

void ReportPaper::paintHead(QPainter& painter) const
{
    const QString right =
        Report::tr("%1 as of %2", "preliminary or final, and a date").arg(m_content.status, m_content.date);
    const qreal rightWidth = TextBox::naturalWidth(right, marginStyle());
    const qreal leftWidth = paper::BodyWidth - rightWidth - 12 * Pt;
    const QString title =
        Report::tr("%1 – %2", "a heading and the contract's name").arg(m_content.kind, m_content.title);
    const QPointF at(paper::SideMargin, 34 * Pt);
    paintLine(painter, title, at, leftWidth);
    TextBox(right, marginStyle(true), rightWidth)
        .paint(painter, at + QPointF(paper::BodyWidth - rightWidth, 0));
    const QPointF rule = at + QPointF(0, 14 * Pt);
    painter.setPen(QPen(paper::Rule, paper::ThinRule));
    painter.drawLine(rule, rule + QPointF(paper::BodyWidth, 0));
}

void ReportPaper::paintFoot(QPainter& painter, qsizetype page) const
{
    const QString number =
        Report::tr("page %1 of %2").arg(text::count(page + 1), text::count(m_pages.size()));
    const qreal numberWidth = TextBox::naturalWidth(number, marginStyle());
    const QPointF at(paper::SideMargin, paper::Height - FootHeight);
    painter.setPen(QPen(paper::Rule, paper::ThinRule));
    painter.drawLine(at - QPointF(0, 5 * Pt), at + QPointF(paper::BodyWidth, -5 * Pt));
    const TextBox numberBox(number, marginStyle(true), numberWidth);
    numberBox.paint(painter, at + QPointF(paper::BodyWidth - numberWidth, 0));
    for (qsizetype i = 0; i < m_content.foot.size(); ++i) {
        const QPointF down(0, static_cast<qreal>(i) * numberBox.lineHeight());
        const qreal width = paper::BodyWidth - (i == 0 ? numberWidth + 12 * Pt : 0);
        paintLine(painter, m_content.foot.at(i), at + down, width);
    }
}

} // namespace utfall
