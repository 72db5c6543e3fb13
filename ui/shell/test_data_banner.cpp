// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/test_data_banner.h"

#include "ui/shell/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace utfall {

namespace {

constexpr int Glyph = 18;

} // namespace

TestDataBanner::TestDataBanner(QWidget* parent) : QWidget(parent)
{
    auto* label = new TextLabel(tr("Test data only. This version has no audit log or roles yet."),
                                TextRole::Body, TextTone::Normal, this);
    label->setWordWrap(true);
    label->setObjectName(QStringLiteral("testDataBanner"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::PageMargin + Glyph + 10, 6, metrics::PageMargin, 6);
    row->addWidget(label);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void TestDataBanner::paintEvent(QPaintEvent*)
{
    const NoticeColors colors = noticeColors(NoticeKind::Warning);
    QPainter painter(this);
    painter.fillRect(rect(), colors.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colors.line);
    drawNoticeGlyph(painter, QRectF(metrics::PageMargin, (height() - Glyph) / 2.0, Glyph, Glyph),
                    NoticeKind::Warning);
}

} // namespace utfall
