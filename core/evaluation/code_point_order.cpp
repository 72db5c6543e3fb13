// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/code_point_order.h"

#include <algorithm>

namespace utfall {

int compareByCodePoint(QStringView a, QStringView b)
{
    const auto [atA, atB] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    if (atA == a.end() || atB == b.end())
        return (atA != a.end()) - (atB != b.end());
    // Of two different units a surrogate stands for a character above U+FFFF, and the greater one wins
    // otherwise.
    if (atA->isSurrogate() != atB->isSurrogate())
        return atA->isSurrogate() ? 1 : -1;
    return atA->unicode() < atB->unicode() ? -1 : 1;
}

} // namespace utfall
