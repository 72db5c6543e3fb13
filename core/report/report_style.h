// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/report_font.h"

#include <QColor>

/// The measures and colours of paper. Lengths are in units (report_font.h); A4 upright.
namespace utfall::paper {

inline constexpr qreal Width = 595.28 * UnitsPerPoint;
inline constexpr qreal Height = 841.89 * UnitsPerPoint;
inline constexpr qreal SideMargin = 58 * UnitsPerPoint;
inline constexpr qreal BodyWidth = Width - 2 * SideMargin;
/// From the paper's top to the text of a page; the running head stands above it.
inline constexpr qreal BodyTop = 66 * UnitsPerPoint;
inline constexpr qreal FirstBodyTop = 50 * UnitsPerPoint;
/// From the paper's bottom to the end of the text; the foot stands below it.
inline constexpr qreal BodyBottom = 70 * UnitsPerPoint;
inline constexpr qreal BodyHeight = Height - BodyTop - BodyBottom;

// Every colour is opaque: PDF/A-1 knows no transparency.
inline constexpr QColor Ink{0x1b, 0x1b, 0x1f};
inline constexpr QColor Secondary{0x55, 0x57, 0x5e};
inline constexpr QColor Rule{0xd0, 0xd2, 0xd7};
inline constexpr QColor Accent{0x00, 0x72, 0xb2};
inline constexpr qreal ThinRule = 0.5 * UnitsPerPoint;
inline constexpr qreal StrongRule = 0.8 * UnitsPerPoint;

} // namespace utfall::paper
