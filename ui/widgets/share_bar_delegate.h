// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace utfall {

/// Draws a share as a bar with its number: attained in blue on a neutral track, floor and cap as dashed
/// marks. The model gives the number as the display text and what to draw under the roles below; a cell
/// without ShareRole shows its text alone.
class ShareBarDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum Role {
        ShareRole = Qt::UserRole + 400, ///< double, 0 to 1, for drawing only
        FloorRole,                      ///< double, 0 to 1; may be missing
        CapRole,                        ///< double, 0 to 1; may be missing
    };
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace utfall
