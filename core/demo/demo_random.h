// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include <random>

namespace utfall {

/// Random choices that come out the same on every system: the standard engine is fixed by the language, its
/// distributions are not.
class DemoRandom
{
public:
    explicit DemoRandom(quint64 seed) : m_engine(seed) {}

    /// A whole number from `low` to `high`, both included.
    [[nodiscard]] int between(int low, int high)
    {
        const auto span = static_cast<quint64>(high - low) + 1;
        return low + static_cast<int>(m_engine() % span);
    }
    /// True in `percent` of 100 cases.
    [[nodiscard]] bool chance(int percent) { return between(1, 100) <= percent; }
    /// Roughly normal around 0: twelve throws summed, `tenths` is the standard deviation in tenths; the
    /// answer too.
    [[nodiscard]] int noise(int tenths)
    {
        int sum = 0;
        for (int i = 0; i < 12; ++i)
            sum += between(-500, 500);
        return sum * tenths / 1'000;
    }
    template <typename T>
    [[nodiscard]] const T& pick(const QList<T>& values)
    {
        return values.at(between(0, static_cast<int>(values.size()) - 1));
    }
    template <typename T>
    void shuffle(QList<T>& values)
    {
        for (qsizetype i = values.size() - 1; i > 0; --i)
            values.swapItemsAt(i, between(0, static_cast<int>(i)));
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace utfall
