// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/quoted_row.h"

#include <charconv>
#include <cstring>

namespace utfall::storage {

char* QuotedRow::room(qsizetype size)
{
    const qsizetype at = m_out.size();
    const qsizetype comma = m_first ? 0 : 1;
    m_first = false;
    m_out.resize(at + comma + size);
    char* out = m_out.data() + at;
    if (comma > 0)
        *out++ = ',';
    return out;
}

QuotedRow& QuotedRow::integer(qint64 value)
{
    char digits[20];
    const auto size = std::to_chars(digits, digits + sizeof digits, value).ptr - digits;
    std::memcpy(room(size), digits, static_cast<std::size_t>(size));
    return *this;
}

QuotedRow& QuotedRow::text(QByteArrayView utf8)
{
    qsizetype size = 0;
    qsizetype quotes = 0;
    for (; size < utf8.size() && utf8[size] != '\0'; ++size)
        quotes += utf8[size] == '\'' ? 1 : 0;
    char* out = room(size + quotes + 2);
    *out++ = '\'';
    for (const char byte : utf8.first(size)) {
        if (byte == '\'')
            *out++ = '\'';
        *out++ = byte;
    }
    *out = '\'';
    return *this;
}

QuotedRow& QuotedRow::blob(QByteArrayView bytes)
{
    constexpr char Digits[] = "0123456789ABCDEF";
    char* out = room(2 * bytes.size() + 3);
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
    std::memcpy(room(4), "NULL", 4);
    return *this;
}

} // namespace utfall::storage
