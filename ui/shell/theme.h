// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

class QApplication;

namespace utfall {

/// What the user chose for light and dark.
enum class ThemeMode { System, Light, Dark };

/// Sizes of text as steps of the system font (look.md).
enum class TextRole {
    Body,    ///< 1
    Section, ///< 1.25, semi-bold: headings of cards
    Title,   ///< 1.6, semi-bold: the page's title
    Figure,  ///< 2.2, semi-bold: a number that matters
    Small,   ///< 0.9: captions beside a figure, never a whole sentence to act on
};

/// Every colour of the window. Text pairs hold 4.5:1, lines that carry meaning 3:1; a test checks them in
/// both themes.
struct ThemeColors
{
    QColor window;        ///< behind the cards
    QColor surface;       ///< cards, tables, fields
    QColor surfaceRaised; ///< header row of tables, hovered rows
    QColor navigation;    ///< the list at the left
    QColor border;        ///< lines that only part surfaces
    QColor controlBorder; ///< outline of fields and buttons: carries meaning
    QColor text;
    QColor textMuted; ///< captions, units, help lines
    QColor textDisabled;
    QColor accent; ///< chosen, default button, focus
    QColor onAccent;
    QColor selection; ///< behind chosen rows; text stays `text`
    QColor link;
    QColor info;
    QColor infoSurface;
    QColor warning;
    QColor warningSurface;
    QColor error;
    QColor errorSurface;
    QColor success;
    QColor successSurface;
};

/// Measures on the 8 px grid, in device-independent pixels.
namespace metrics {
inline constexpr int Grid = 8;
inline constexpr int HalfGrid = 4;
inline constexpr int Corner = 6;
inline constexpr int CardPadding = 16;
inline constexpr int PageMargin = 24;
inline constexpr int Gap = 16; ///< between cards
inline constexpr int NavigationWidth = 208;
inline constexpr int ControlHeight = 32; ///< at the usual font size; larger fonts make it grow
} // namespace metrics

/// The look in force: light or dark, its colours and fonts. One for the whole program; widgets read it when
/// they paint and repaint on QEvent::PaletteChange.
class Theme final : public QObject
{
    Q_OBJECT
public:
    [[nodiscard]] static Theme& current();
    /// The colours of one theme, for charts and tests.
    [[nodiscard]] static const ThemeColors& colorsOf(bool dark);

    /// Takes over palette, style and font of the program; once, at start.
    void install(QApplication& application);
    void setMode(ThemeMode mode);
    [[nodiscard]] ThemeMode mode() const { return m_mode; }
    [[nodiscard]] bool isDark() const { return m_dark; }
    [[nodiscard]] const ThemeColors& colors() const { return colorsOf(m_dark); }
    [[nodiscard]] static QFont font(TextRole role);

Q_SIGNALS:
    void changed();

private:
    Theme() = default;
    void apply();

    ThemeMode m_mode = ThemeMode::System;
    bool m_systemIsDark = false;
    bool m_dark = false;
    bool m_installed = false;
};

/// The ratio of WCAG 2.1 between two opaque colours, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor& a, const QColor& b);

} // namespace utfall
