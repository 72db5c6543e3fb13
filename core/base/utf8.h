// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringView>

namespace utfall {

/// Appends what QString::toUtf8() gives, without a text of its own for what is ASCII, as most cells are.
inline void appendUtf8(QByteArray& bytes, QStringView text)
{
    const qsizetype before = bytes.size();
    bytes.resize(before + text.size());
    char* out = bytes.data() + before;
    char16_t all = 0;
    for (const QChar c : text) {
        all |= c.unicode();
        *out++ = static_cast<char>(c.unicode());
    }
    if (all < 0x80)
        return;
    bytes.truncate(before);
    bytes += text.toUtf8();
}

} // namespace utfall
