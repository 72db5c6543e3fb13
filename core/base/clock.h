// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QDateTime>

namespace utfall {

/// Where the program learns what day it is. Passed in, so that tests and `--today` decide it.
class Clock
{
public:
    virtual ~Clock() = default;
    /// The moment now, UTC; for audit and batch stamps.
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// Today's date in Sweden; decides centuries, open windows and defaults.
    [[nodiscard]] virtual QDate today() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] QDate today() const override;
};

/// A clock that stands still at one date (noon UTC).
class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDate today) : m_today(today) {}
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] QDate today() const override { return m_today; }

private:
    QDate m_today;
};

} // namespace utfall
