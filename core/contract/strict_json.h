// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <cstdint>
#include <utility>

namespace utfall {

/// One value of a JSON document, read without the losses of QJsonDocument: integers stay exact, members keep
/// their order, and a key that stands twice in one object is an error instead of a silent choice.
struct JsonValue
{
    enum class Kind {
        Null,
        Boolean,
        Integer,     ///< in `integer`
        WideInteger, ///< an integer outside int64, as written in `text`
        Fractional,  ///< a number with a fraction or an exponent, as written in `text`
        String,      ///< in `text`
        Array,       ///< in `items`
        Object,      ///< in `members`
    };
    using Member = std::pair<QString, JsonValue>;

    Kind kind = Kind::Null;
    bool boolean = false;
    std::int64_t integer = 0;
    QString text;
    QList<JsonValue> items;
    QList<Member> members;

    /// The member of an object, or nothing.
    [[nodiscard]] const JsonValue* member(QStringView key) const;
};

/// How many arrays and objects may stand inside each other.
inline constexpr qsizetype MaxJsonDepth = 32;

/// Reads a whole document: UTF-8 (with or without BOM), one value, nothing after it.
/// Errors (BadInput): "terms-not-json" with the arg "line" where it is known, "terms-duplicate-key" with the
/// arg "path".
[[nodiscard]] Result<JsonValue> readStrictJson(const QByteArray& json);

} // namespace utfall
