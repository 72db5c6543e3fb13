// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/report_model.h"
#include "core/report/report_pages.h"

class QPagedPaintDevice;

namespace utfall {

/// A report set on A4 pages, the same on every device: laid out once in units (report_font.h), painted
/// scaled.
class ReportPaper
{
public:
    explicit ReportPaper(ReportContent content);

    [[nodiscard]] qsizetype pageCount() const { return m_pages.size(); }
    /// Paints every page; the device's own margins are taken as they are, the paper's are the layout's. False
    /// when the device cannot be painted on.
    [[nodiscard]] bool paint(QPagedPaintDevice& device) const;

private:
    void paintPage(QPainter& painter, qsizetype page) const;
    void paintHead(QPainter& painter) const;
    void paintFoot(QPainter& painter, qsizetype page) const;

    ReportContent m_content;
    QList<PagePiece> m_pieces;
    QList<PlacedPage> m_pages;
};

} // namespace utfall
