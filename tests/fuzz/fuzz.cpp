// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/fuzz.h"

#include <cstdio>
#include <cstdlib>

namespace utfall::fuzz {

void require(bool holds, const char* promise)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken promise: %s\n", promise);
    std::abort();
}

std::uint8_t Input::byte()
{
    if (m_bytes.isEmpty())
        return 0;
    const char first = m_bytes.front();
    m_bytes = m_bytes.sliced(1);
    return static_cast<std::uint8_t>(first);
}

QByteArray Input::bytes(qsizetype most)
{
    const QByteArrayView taken = m_bytes.first(qMin(most, m_bytes.size()));
    m_bytes = m_bytes.sliced(taken.size());
    return taken.toByteArray();
}

} // namespace utfall::fuzz
