// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contract/object_reader.h"

#include "core/base/iso_date.h"

#include <limits>

namespace utfall {

namespace {

/// How much of a wrong value a message repeats.
constexpr qsizetype LongestQuote = 60;

QString shortened(const QString& text)
{
    return text.size() <= LongestQuote ? text : text.left(LongestQuote) + QStringLiteral("…");
}

/// A limit is never rounded in silence, so more places than a Decimal keeps are refused.
bool keepsEveryPlace(const QString& text)
{
    const qsizetype separator = qMax(text.indexOf(QLatin1Char('.')), text.indexOf(QLatin1Char(',')));
    if (separator < 0)
        return true;
    qsizetype last = text.size() - 1;
    while (last > separator && (text[last].isSpace() || text[last] == QLatin1Char('0')))
        --last;
    return last - separator <= Decimal::Places;
}

QString range(std::int64_t least, std::int64_t most)
{
    return QStringLiteral("%1 … %2").arg(least).arg(most);
}

} // namespace

void FirstError::set(const QString& code, const QString& path, const QString& value, const QString& allowed)
{
    if (m_error)
        return;
    m_error = Error(ErrorKind::BadInput, code, {{QStringLiteral("path"), path}});
    if (!value.isEmpty())
        m_error->args.insert(QStringLiteral("value"), shortened(value));
    if (!allowed.isEmpty())
        m_error->args.insert(QStringLiteral("allowed"), allowed);
}

ObjectReader::ObjectReader(const JsonValue* value, QString path, FirstError& error)
    : m_value(value), m_path(std::move(path)), m_error(&error)
{
    if (m_value && m_value->kind != JsonValue::Kind::Object) {
        m_error->set(QStringLiteral("terms-wrong-type"), m_path, {}, QStringLiteral("{…}"));
        m_value = nullptr;
    }
}

void ObjectReader::refuseOthers(const QStringList& keys) const
{
    if (!m_value)
        return;
    for (const JsonValue::Member& member : m_value->members) {
        if (!keys.contains(member.first))
            m_error->set(QStringLiteral("terms-unknown-key"),
                         m_path.isEmpty() ? shortened(member.first)
                                          : m_path + QLatin1Char('.') + shortened(member.first),
                         {}, keys.join(QStringLiteral(", ")));
    }
}

void ObjectReader::require(const QStringList& keys) const
{
    for (const QString& key : keys) {
        if (m_value && !m_value->member(key))
            m_error->set(QStringLiteral("terms-missing-key"),
                         m_path.isEmpty() ? key : m_path + QLatin1Char('.') + key);
    }
}

ObjectReader ObjectReader::object(const char* key) const
{
    return ObjectReader(find(key), path(key), *m_error);
}

void ObjectReader::read(const char* key, QString& field) const
{
    if (const JsonValue* found = find(key))
        asText(*found, key, field);
}

void ObjectReader::read(const char* key, QStringList& field) const
{
    const JsonValue* found = find(key);
    if (!found)
        return;
    if (found->kind != JsonValue::Kind::Array) {
        m_error->set(QStringLiteral("terms-wrong-type"), path(key), {}, QStringLiteral("[\"…\"]"));
        return;
    }
    QStringList texts;
    for (const JsonValue& item : found->items) {
        QString text;
        if (!asText(item, key, text))
            return;
        texts.append(text.trimmed());
    }
    field = texts;
}

void ObjectReader::read(const char* key, int& field) const
{
    std::int64_t number = 0;
    const JsonValue* found = find(key);
    if (found &&
        asInteger(*found, key, std::numeric_limits<int>::min(), std::numeric_limits<int>::max(), number))
        field = static_cast<int>(number);
}

void ObjectReader::read(const char* key, std::optional<int>& field) const
{
    const JsonValue* found = find(key);
    if (!found)
        return;
    field.reset();
    if (found->kind != JsonValue::Kind::Null)
        read(key, field.emplace());
}

void ObjectReader::read(const char* key, Money& field) const
{
    std::int64_t ore = 0;
    const JsonValue* found = find(key);
    if (found && asInteger(*found, key, std::numeric_limits<std::int64_t>::min(),
                           std::numeric_limits<std::int64_t>::max(), ore))
        field = Money::fromOre(ore);
}

void ObjectReader::read(const char* key, std::optional<Money>& field) const
{
    const JsonValue* found = find(key);
    if (!found)
        return;
    field.reset();
    if (found->kind != JsonValue::Kind::Null)
        read(key, field.emplace());
}

void ObjectReader::read(const char* key, BasisPoints& field) const
{
    int value = field.value();
    read(key, value);
    field = BasisPoints(value);
}

void ObjectReader::read(const char* key, Decimal& field) const
{
    if (const JsonValue* found = find(key))
        asDecimal(*found, key, field);
}

void ObjectReader::read(const char* key, std::optional<Decimal>& field) const
{
    const JsonValue* found = find(key);
    if (!found)
        return;
    field.reset();
    if (found->kind != JsonValue::Kind::Null)
        asDecimal(*found, key, field.emplace());
}

void ObjectReader::read(const char* key, QDate& field) const
{
    QString text;
    const JsonValue* found = find(key);
    if (!found || !asText(*found, key, text))
        return;
    if (const Result<QDate> date = parseIsoDate(text))
        field = *date;
    else
        m_error->set(QStringLiteral("terms-bad-value"), path(key), text, QStringLiteral("YYYY-MM-DD"));
}

void ObjectReader::readOrNull(const char* key, QDate& field) const
{
    const JsonValue* found = find(key);
    if (found && found->kind == JsonValue::Kind::Null)
        field = QDate();
    else
        read(key, field);
}

QString ObjectReader::path(const char* key) const
{
    const QString name = QString::fromLatin1(key);
    return m_path.isEmpty() ? name : m_path + QLatin1Char('.') + name;
}

const JsonValue* ObjectReader::find(const char* key) const
{
    return m_value ? m_value->member(QString::fromLatin1(key)) : nullptr;
}

bool ObjectReader::asText(const JsonValue& value, const char* key, QString& field) const
{
    if (value.kind != JsonValue::Kind::String) {
        m_error->set(QStringLiteral("terms-wrong-type"), path(key), {}, QStringLiteral("\"…\""));
        return false;
    }
    field = value.text;
    return true;
}

bool ObjectReader::asInteger(const JsonValue& value, const char* key, std::int64_t least, std::int64_t most,
                             std::int64_t& field) const
{
    const bool wide = value.kind == JsonValue::Kind::WideInteger;
    if (value.kind == JsonValue::Kind::Integer && value.integer >= least && value.integer <= most) {
        field = value.integer;
        return true;
    }
    if (wide || value.kind == JsonValue::Kind::Integer)
        m_error->set(QStringLiteral("terms-out-of-range"), path(key),
                     wide ? value.text : QString::number(value.integer), range(least, most));
    else
        m_error->set(QStringLiteral("terms-wrong-type"), path(key), value.text, QStringLiteral("123"));
    return false;
}

bool ObjectReader::asDecimal(const JsonValue& value, const char* key, Decimal& field) const
{
    if (value.kind != JsonValue::Kind::String && value.kind != JsonValue::Kind::Integer) {
        m_error->set(QStringLiteral("terms-wrong-type"), path(key), value.text, QStringLiteral("\"41.9\""));
        return false;
    }
    const QString text = value.kind == JsonValue::Kind::String ? value.text : QString::number(value.integer);
    const Result<Decimal> number = Decimal::parse(text);
    if (!number || !keepsEveryPlace(text)) {
        m_error->set(QStringLiteral("terms-bad-value"), path(key), text, QStringLiteral("\"41.9\""));
        return false;
    }
    field = *number;
    return true;
}

} // namespace utfall
