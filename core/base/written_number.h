// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace utfall {

/// A number of identity as written: its letters and digits in capitals, and what stood before the last four.
struct WrittenNumber
{
    enum class Separator { None, Dash, Plus };
    QString text;
    Separator separator = Separator::None;
    [[nodiscard]] bool allDigits() const;
};

/// Reads ASCII letters and digits with at most one separator (a hyphen, any dash or "+"), which stands before
/// the last four. Nothing when the text holds anything else.
[[nodiscard]] std::optional<WrittenNumber> readWrittenNumber(QStringView text);

} // namespace utfall
