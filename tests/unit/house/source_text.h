// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace utfall::test {

/// One `#include` of a source file.
struct Include
{
    int line = 0; ///< 1-based
    QString target;
    bool angled = false; ///< <target>, else "target"
};

/// One string literal; neighbours that the compiler would join are joined.
struct Literal
{
    int line = 0; ///< 1-based, where it begins
    QString text; ///< as written, escapes not resolved
};

/// What the rules of the house look at in a C++ file. Comments are left out.
struct SourceText
{
    QList<Include> includes;
    QList<Literal> literals;
};

/// Reads C++ well enough for the rules: comments, character and digit-separator quotes, raw strings. Never
/// fails; text that is no C++ gives whatever it looks like.
[[nodiscard]] SourceText readSourceText(const QString& text);

} // namespace utfall::test
