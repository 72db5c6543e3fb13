// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/basis_points.h"
#include "core/base/decimal.h"
#include "core/base/money.h"
#include "core/contract/strict_json.h"
#include "core/contract/term_keys.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace utfall {

/// The first thing that was wrong while reading; later findings are dropped.
class FirstError
{
public:
    void set(const QString& code, const QString& path, const QString& value = {},
             const QString& allowed = {});
    [[nodiscard]] const std::optional<Error>& get() const { return m_error; }

private:
    std::optional<Error> m_error;
};

/// Reads the members of one JSON object into fields. A missing member leaves the field as it was, so that
/// fields start with their defaults; whatever is wrong goes to the FirstError with the member's path. A
/// reader of a missing object reads nothing.
class ObjectReader
{
public:
    /// `value` null: a missing object. Both must outlive the reader.
    ObjectReader(const JsonValue* value, QString path, FirstError& error);

    [[nodiscard]] bool present() const { return m_value != nullptr; }
    [[nodiscard]] bool has(const char* key) const { return find(key) != nullptr; }

    /// Error "terms-unknown-key" for any member that is not in `keys`.
    void refuseOthers(const QStringList& keys) const;
    /// Error "terms-missing-key" for the first of `keys` that is not there.
    void require(const QStringList& keys) const;

    [[nodiscard]] ObjectReader object(const char* key) const;

    void read(const char* key, QString& field) const;
    void read(const char* key, QStringList& field) const;
    void read(const char* key, int& field) const;
    void read(const char* key, std::optional<int>& field) const; ///< null = nothing
    void read(const char* key, Money& field) const;
    void read(const char* key, std::optional<Money>& field) const; ///< null = nothing
    void read(const char* key, BasisPoints& field) const;
    void read(const char* key, Decimal& field) const;
    void read(const char* key, std::optional<Decimal>& field) const; ///< null = nothing
    void read(const char* key, QDate& field) const;
    void readOrNull(const char* key, QDate& field) const; ///< null = invalid

    template <typename Enum>
    void readChoice(const char* key, Enum& field) const
    {
        QString text;
        const JsonValue* found = find(key);
        if (!found || !asText(*found, key, text))
            return;
        if (const std::optional<Enum> choice = termFromKey<Enum>(text))
            field = *choice;
        else
            m_error->set(QStringLiteral("terms-bad-value"), path(key), text, allTermKeys<Enum>());
    }

    [[nodiscard]] QString path(const char* key) const;

private:
    [[nodiscard]] const JsonValue* find(const char* key) const;
    bool asText(const JsonValue& value, const char* key, QString& field) const;
    bool asInteger(const JsonValue& value, const char* key, std::int64_t least, std::int64_t most,
                   std::int64_t& field) const;
    bool asDecimal(const JsonValue& value, const char* key, Decimal& field) const;

    const JsonValue* m_value;
    QString m_path;
    FirstError* m_error;
};

} // namespace utfall
