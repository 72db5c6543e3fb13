// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/theme.h"

#include "ui/shell/style.h"

#include <QApplication>

#include <algorithm>
#include <cmath>

namespace utfall {

namespace {

ThemeColors lightColors()
{
    ThemeColors c;
    c.window = QColor(0xF4F5F8);
    c.surface = QColor(0xFFFFFF);
    c.surfaceRaised = QColor(0xF1F3F6);
    c.navigation = QColor(0xEAEDF2);
    c.border = QColor(0xD8DCE3);
    c.controlBorder = QColor(0x858D9A);
    c.text = QColor(0x1A212C);
    c.textMuted = QColor(0x525C6B);
    c.textDisabled = QColor(0x8A929E);
    c.accent = QColor(0x0066A1);
    c.onAccent = QColor(0xFFFFFF);
    c.selection = QColor(0xD4E7F5);
    c.link = QColor(0x005E95);
    c.info = QColor(0x0072B2);
    c.infoSurface = QColor(0xE4F1FA);
    c.warning = QColor(0x9A6200);
    c.warningSurface = QColor(0xFFF3D9);
    c.error = QColor(0xB43C00);
    c.errorSurface = QColor(0xFDE9E0);
    c.success = QColor(0x007355);
    c.successSurface = QColor(0xE1F4ED);
    return c;
}

ThemeColors darkColors()
{
    ThemeColors c;
    c.window = QColor(0x12161C);
    c.surface = QColor(0x1B2028);
    c.surfaceRaised = QColor(0x242A34);
    c.navigation = QColor(0x161B22);
    c.border = QColor(0x323A46);
    c.controlBorder = QColor(0x788393);
    c.text = QColor(0xE9ECF1);
    c.textMuted = QColor(0xA6B0BE);
    c.textDisabled = QColor(0x6E7887);
    c.accent = QColor(0x5CB3E8);
    c.onAccent = QColor(0x06131D);
    c.selection = QColor(0x1E3D55);
    c.link = QColor(0x7CC4F2);
    c.info = QColor(0x5CB3E8);
    c.infoSurface = QColor(0x152C3C);
    c.warning = QColor(0xEDB53C);
    c.warningSurface = QColor(0x352B13);
    c.error = QColor(0xF58A5A);
    c.errorSurface = QColor(0x3D2218);
    c.success = QColor(0x4CC79F);
    c.successSurface = QColor(0x14332A);
    return c;
}

QPalette paletteOf(const ThemeColors& c)
{
    QPalette p;
    p.setColor(QPalette::Window, c.window);
    p.setColor(QPalette::WindowText, c.text);
    p.setColor(QPalette::Base, c.surface);
    p.setColor(QPalette::AlternateBase, c.surfaceRaised);
    p.setColor(QPalette::Text, c.text);
    p.setColor(QPalette::PlaceholderText, c.textMuted);
    p.setColor(QPalette::Button, c.surface);
    p.setColor(QPalette::ButtonText, c.text);
    p.setColor(QPalette::BrightText, c.error);
    p.setColor(QPalette::Highlight, c.accent);
    p.setColor(QPalette::HighlightedText, c.onAccent);
    p.setColor(QPalette::Link, c.link);
    p.setColor(QPalette::LinkVisited, c.link);
    p.setColor(QPalette::ToolTipBase, c.surfaceRaised);
    p.setColor(QPalette::ToolTipText, c.text);
    p.setColor(QPalette::Light, c.surfaceRaised);
    p.setColor(QPalette::Midlight, c.border);
    p.setColor(QPalette::Mid, c.border);
    p.setColor(QPalette::Dark, c.controlBorder);
    p.setColor(QPalette::Shadow, c.controlBorder);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, c.textDisabled);
    p.setColor(QPalette::Disabled, QPalette::Highlight, c.border);
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, c.text);
    return p;
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * linear(static_cast<double>(color.redF())) +
           0.7152 * linear(static_cast<double>(color.greenF())) +
           0.0722 * linear(static_cast<double>(color.blueF()));
}

} // namespace

Theme& Theme::current()
{
    static Theme theme;
    return theme;
}

const ThemeColors& Theme::colorsOf(bool dark)
{
    static const ThemeColors light = lightColors();
    static const ThemeColors darkOnes = darkColors();
    return dark ? darkOnes : light;
}

void Theme::install(QApplication&)
{
    // Qt 6.4 has no word for the system's colour scheme; before we set our own palette, its window is darker
    // than its text exactly when the system is dark.
    const QPalette system = QApplication::palette();
    m_systemIsDark =
        luminance(system.color(QPalette::Window)) < luminance(system.color(QPalette::WindowText));
    QApplication::setStyle(new Style);
    m_installed = true;
    apply();
}

void Theme::setMode(ThemeMode mode)
{
    m_mode = mode;
    if (m_installed)
        apply();
}

void Theme::apply()
{
    m_dark = m_mode == ThemeMode::Dark || (m_mode == ThemeMode::System && m_systemIsDark);
    QPalette palette = paletteOf(colors());
    QApplication::setPalette(palette);
    // Chosen rows keep the colour of their text, in tables, lists and the lists of combo boxes alike.
    palette.setColor(QPalette::Highlight, colors().selection);
    palette.setColor(QPalette::HighlightedText, colors().text);
    QApplication::setPalette(palette, "QAbstractItemView");
    Q_EMIT changed();
}

QFont Theme::font(TextRole role)
{
    QFont font = QApplication::font();
    const auto scale = [&font](double factor) {
        if (font.pointSizeF() > 0)
            font.setPointSizeF(font.pointSizeF() * factor);
        else
            font.setPixelSize(qRound(font.pixelSize() * factor));
    };
    switch (role) {
    case TextRole::Body:
        break;
    case TextRole::Section:
        scale(1.25);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Title:
        scale(1.6);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Figure:
        scale(2.2);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Small:
        scale(0.9);
        break;
    }
    return font;
}

double contrastRatio(const QColor& a, const QColor& b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace utfall
