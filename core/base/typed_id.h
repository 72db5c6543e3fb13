// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>

#include <compare>
#include <cstdint>

namespace utfall {

/// A row id that cannot be mistaken for another table's. Zero means "not stored yet".
template <typename Tag>
class TypedId
{
public:
    constexpr TypedId() = default;
    constexpr explicit TypedId(std::int64_t value) : m_value(value) {}
    [[nodiscard]] constexpr std::int64_t value() const { return m_value; }
    [[nodiscard]] constexpr bool isValid() const { return m_value > 0; }
    constexpr auto operator<=>(const TypedId&) const = default;
    friend size_t qHash(TypedId id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    std::int64_t m_value = 0;
};

using BatchId = TypedId<struct BatchTag>;       ///< one import (inläsning)
using HeldRowId = TypedId<struct HeldRowTag>;   ///< a row that waits for a decision (att granska)
using ResultId = TypedId<struct ResultTag>;     ///< one reported lab row (svarsrad)
using SwitchId = TypedId<struct SwitchTag>;     ///< one change of provider (byte)
using ExitId = TypedId<struct ExitTag>;         ///< one exit (avslut)
using ProviderId = TypedId<struct ProviderTag>; ///< one provider (utförare)
using PersonId = TypedId<struct PersonTag>; ///< one prepatient's row; the pseudonym is what leaves the file

} // namespace utfall
