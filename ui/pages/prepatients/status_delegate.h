// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evaluation/explanation.h"

#include <QStyledItemDelegate>

namespace utfall {

/// Draws the shape that stands for a standing: filled with a tick (reached), crossed (not reached), empty
/// (no sample), half filled (waiting), triangle (held back), square with a bar (removed).
void drawStanding(QPainter& painter, const QRectF& rect, PersonStanding standing);

/// The status column: the shape of the standing and its words.
class StatusDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// The same as a widget, for the detail pane.
class StandingSign final : public QWidget
{
    Q_OBJECT
public:
    explicit StandingSign(QWidget* parent = nullptr);
    void setStanding(PersonStanding standing);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    PersonStanding m_standing = PersonStanding::NoSampleYet;
};

} // namespace utfall
