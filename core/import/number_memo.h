// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/person_number.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace utfall {

/// The person numbers of a file as it writes them, each read once: results name the same people over and
/// over. Bounded, for a file of nothing but different people.
class NumberMemo
{
public:
    struct Number
    {
        PersonNumber number;
        const char16_t* problem = nullptr; ///< of row_issue_codes.h
    };

    /// What `read(text)` gives; stays until the next number is asked for.
    template <typename Read>
    [[nodiscard]] const Number& of(QStringView text, const Read& read)
    {
        if (text.size() > MostChars)
            return m_unkept = read(text);
        const Written written(text);
        const auto known = m_numbers.constFind(written);
        if (known != m_numbers.cend())
            return *known;
        if (m_numbers.size() >= MostNumbers)
            m_numbers.clear();
        return *m_numbers.insert(written, read(text));
    }

private:
    static constexpr qsizetype MostNumbers = 131'072;
    static constexpr qsizetype MostChars = 15; ///< no number has more

    /// A short text in place: one that stands elsewhere would be fetched for every row.
    struct Written
    {
        std::array<char16_t, MostChars + 1> text{}; ///< the last is the size

        explicit Written(QStringView from)
        {
            std::copy(from.utf16(), from.utf16() + from.size(), text.begin());
            text.back() = static_cast<char16_t>(from.size());
        }
        bool operator==(const Written&) const = default;
        friend size_t qHash(const Written& written, size_t seed = 0)
        {
            return qHashBits(written.text.data(), sizeof written.text, seed);
        }
    };

    QHash<Written, Number> m_numbers;
    Number m_unkept;
};

} // namespace utfall
