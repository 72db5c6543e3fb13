// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QFont>
#include <QString>

namespace utfall {

/// The font of paper: Inter from the program's resources (":/fonts/Inter-*.otf"), registered under a family
/// name of its own, so that an Inter of the screen or the system never changes a page.
enum class PaperFace { Regular, SemiBold, Bold };

/// Units a typographic point: paper is laid out in tenths of a point, whatever it is painted on.
inline constexpr int UnitsPerPoint = 10;

/// False when the program was built without its font; reports cannot be made then.
[[nodiscard]] bool paperFontsAvailable();

/// A face in `points`, sized in units. Missing characters are never taken from another family.
[[nodiscard]] QFont paperFont(double points, PaperFace face = PaperFace::Regular);

/// The same for pictures on a screen, sized in pixels.
[[nodiscard]] QFont pictureFont(int pixels);

/// An OpenType font without its glyph substitutions and under another family name. Every glyph then stands
/// for one character, so that text copied out of a PDF is what is printed (Inter would draw "10x20" as
/// "10×20"). `postScriptName` is the name that a PDF embeds it under. Empty when `sfnt` is no OpenType font.
[[nodiscard]] QByteArray fontForPaper(const QByteArray& sfnt, const QString& family, const QString& style,
                                      const QString& postScriptName);

} // namespace utfall
