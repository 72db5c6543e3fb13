// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/pseudonym.h"

#include <QRandomGenerator>

namespace utfall {

namespace {

/// Crockford base 32: no I, L, O or U, which are misread or spell words.
constexpr char Alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int BitsPerCharacter = 5;
constexpr int LowBits = 60; ///< twelve characters come from `low` alone

} // namespace

Pseudonym Pseudonym::random()
{
    QRandomGenerator* source = QRandomGenerator::system();
    const quint64 high = source->generate64();
    const quint64 low = source->generate64();
    return fromBits(high, low);
}

Pseudonym Pseudonym::fromBits(quint64 high, quint64 low)
{
    const auto character = [](quint64 bits) { return QLatin1Char(Alphabet[bits & 0x1f]); };
    QString text = QStringLiteral("P-");
    text += character(((high & 1) << 4) | (low >> LowBits));
    for (int shift = LowBits - BitsPerCharacter; shift >= 0; shift -= BitsPerCharacter)
        text += character(low >> shift);
    return Pseudonym(std::move(text));
}

} // namespace utfall
