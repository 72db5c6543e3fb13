// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/decimal.h"
#include "core/base/organisation_number.h"
#include "core/base/pseudonym.h"
#include "core/base/typed_id.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QSqlQuery>
#include <QString>
#include <QStringList>

#include <concepts>
#include <memory>
#include <optional>

namespace utfall::storage {

/// A reference to a row that may be missing: zero is bound as NULL.
struct OptionalRow
{
    qint64 id = 0;
};

/// A prepared, forward-only query taken from the Database's cache and given back when this goes out of scope.
/// Values are bound by position from 0 and columns read by position from 0. Failures are thrown as
/// SqlFailure. QtSql names the question marks itself, so "?1" is not to be used.
///
///     auto statement = db.prepare(u"SELECT name FROM provider WHERE id = ?"_s);
///     statement.bind(id);
///     while (statement.step())
///         names.append(statement.text(0));
///
/// For many rows prepare once and call run() with each row's values.
class Statement
{
public:
    struct Prepared
    {
        QSqlQuery query;
        bool inUse = false;
    };

    explicit Statement(std::shared_ptr<Prepared> prepared);
    Statement(Statement&& other) noexcept = default;
    Statement& operator=(Statement&&) = delete;
    ~Statement();

    /// Binds all values at once, the first to the first question mark.
    template <typename... Values>
    Statement& bind(const Values&... values)
    {
        rewind();
        int index = 0;
        (bindAt(index++, values), ...);
        return *this;
    }

    /// As bind(): the texts first, then the other values.
    template <typename... Values>
    Statement& bindList(const QStringList& texts, const Values&... values)
    {
        rewind();
        int index = 0;
        for (const QString& text : texts)
            bindAt(index++, text);
        (bindAt(index++, values), ...);
        return *this;
    }

    /// Moves to the next row; the first call runs the statement. False after the last row.
    [[nodiscard]] bool step();
    /// Runs a statement that gives no rows.
    void run();
    template <typename... Values>
    requires(sizeof...(Values) > 0) void run(const Values&... values)
    {
        bind(values...);
        run();
    }
    /// As run(), then the row id that the insert got.
    template <typename... Values>
    [[nodiscard]] qint64 insert(const Values&... values)
    {
        run(values...);
        return lastInsertId();
    }
    /// Rows that the last run() changed.
    [[nodiscard]] qint64 changedRows() const;

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] bool boolean(int column) const { return integer(column) != 0; }
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] QDate date(int column) const;         ///< ISO text; NULL or unreadable = invalid
    [[nodiscard]] QDateTime dateTime(int column) const; ///< ISO text, as UTC; NULL = invalid
    /// NULL or a text that is no organisation number = nothing.
    [[nodiscard]] std::optional<OrganisationNumber> organisationNumber(int column) const;
    template <typename Id>
    [[nodiscard]] Id id(int column) const
    {
        return Id(integer(column));
    }

private:
    void rewind();
    [[nodiscard]] qint64 lastInsertId() const;
    void bindVariant(int index, const QVariant& value);

    void bindAt(int index, std::nullopt_t);
    void bindAt(int index, std::integral auto value)
    {
        bindVariant(index, QVariant::fromValue<qint64>(value));
    }
    void bindAt(int index, const QString& value);
    void bindAt(int index, const QByteArray& value);
    void bindAt(int index, QDate value);            ///< invalid = NULL
    void bindAt(int index, const QDateTime& value); ///< invalid = NULL
    void bindAt(int index, OptionalRow value);
    void bindAt(int index, const Decimal& value) { bindAt(index, value.millionths()); }
    void bindAt(int index, const OrganisationNumber& value) { bindAt(index, value.digits()); }
    void bindAt(int index, const Pseudonym& value) { bindAt(index, value.text()); }
    /// Not stored yet = NULL.
    template <typename Tag>
    void bindAt(int index, TypedId<Tag> value)
    {
        bindAt(index, OptionalRow{value.value()});
    }
    template <typename T>
    void bindAt(int index, const std::optional<T>& value)
    {
        if (value)
            bindAt(index, *value);
        else
            bindAt(index, std::nullopt);
    }

    std::shared_ptr<Prepared> m_prepared;
    bool m_executed = false;
};

} // namespace utfall::storage
