// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/quoted_row.h"

#include <charconv>

namespace utfall::storage {

void QuotedRow::separate()
{
    if (!m_first)
        m_out += ',';
    m_first = false;
}

QuotedRow& QuotedRow::integer(qint64 value)
{
    separate();
    char digits[20];
    const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
    m_out.append(digits, end - digits);
    return *this;
}

QuotedRow& QuotedRow::text(QByteArrayView utf8)
{
    separate();
    if (const qsizetype nul = utf8.indexOf('\0'); nul >= 0)
        utf8 = utf8.first(nul);
    m_out += '\'';
    if (utf8.indexOf('\'') < 0) {
        m_out += utf8;
    } else {
        for (const char byte : utf8) {
            if (byte == '\'')
                m_out += '\'';
            m_out += byte;
        }
    }
    m_out += '\'';
    return *this;
}

QuotedRow& QuotedRow::blob(QByteArrayView bytes)
{
    separate();
    constexpr char Digits[] = "0123456789ABCDEF";
    const qsizetype at = m_out.size();
    m_out.resize(at + 2 * bytes.size() + 3);
    char* out = m_out.data() + at;
    *out++ = 'X';
    *out++ = '\'';
    for (const char byte : bytes) {
        *out++ = Digits[static_cast<unsigned char>(byte) >> 4];
        *out++ = Digits[static_cast<unsigned char>(byte) & 0xf];
    }
    *out = '\'';
    return *this;
}

QuotedRow& QuotedRow::null()
{
    separate();
    m_out += "NULL";
    return *this;
}

} // namespace utfall::storage
