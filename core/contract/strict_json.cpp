// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contract/strict_json.h"

#include <QSet>

#include <algorithm>
#include <limits>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

namespace utfall {

namespace {

using Json = nlohmann::json;

/// Builds the tree from the parser's events. The parser itself never recurses; the depth is bounded here
/// because the tree is walked and freed by recursion.
class TreeBuilder final : public nlohmann::json_sax<Json>
{
public:
    bool null() override { return add({}); }

    bool boolean(bool value) override
    {
        JsonValue node;
        node.kind = JsonValue::Kind::Boolean;
        node.boolean = value;
        return add(std::move(node));
    }

    bool number_integer(number_integer_t value) override
    {
        JsonValue node;
        node.kind = JsonValue::Kind::Integer;
        node.integer = value;
        return add(std::move(node));
    }

    bool number_unsigned(number_unsigned_t value) override
    {
        if (value <= static_cast<number_unsigned_t>(std::numeric_limits<std::int64_t>::max()))
            return number_integer(static_cast<number_integer_t>(value));
        JsonValue node;
        node.kind = JsonValue::Kind::WideInteger;
        node.text = QString::number(static_cast<qulonglong>(value));
        return add(std::move(node));
    }

    bool number_float(number_float_t /*value*/, const string_t& written) override
    {
        const bool integer = written.find_first_of(".eE") == string_t::npos;
        JsonValue node;
        node.kind = integer ? JsonValue::Kind::WideInteger : JsonValue::Kind::Fractional;
        node.text = QString::fromStdString(written);
        return add(std::move(node));
    }

    bool string(string_t& value) override
    {
        JsonValue node;
        node.kind = JsonValue::Kind::String;
        node.text = QString::fromStdString(value);
        return add(std::move(node));
    }

    bool binary(binary_t& /*value*/) override { return false; } // never in JSON text

    bool start_object(std::size_t /*elements*/) override { return open(JsonValue::Kind::Object); }
    bool start_array(std::size_t /*elements*/) override { return open(JsonValue::Kind::Array); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(string_t& name) override
    {
        Level& level = m_open.back();
        level.key = QString::fromStdString(name);
        if (level.seen.contains(level.key)) {
            m_error = Error(ErrorKind::BadInput, QStringLiteral("terms-duplicate-key"),
                            {{QStringLiteral("path"), path()}});
            return false;
        }
        level.seen.insert(level.key);
        return true;
    }

    bool parse_error(std::size_t position, const std::string& /*lastToken*/,
                     const nlohmann::detail::exception& /*exception*/) override
    {
        m_errorPosition = position;
        return false;
    }

    [[nodiscard]] JsonValue takeRoot() { return std::move(m_root); }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    /// Nothing when the depth stopped the reading.
    [[nodiscard]] std::optional<std::size_t> errorPosition() const { return m_errorPosition; }

private:
    struct Level
    {
        JsonValue value;
        QString key; ///< of the member being read
        QSet<QString> seen;
    };

    bool add(JsonValue value)
    {
        if (m_open.empty()) {
            m_root = std::move(value);
            return true;
        }
        Level& level = m_open.back();
        if (level.value.kind == JsonValue::Kind::Object)
            level.value.members.append({level.key, std::move(value)});
        else
            level.value.items.append(std::move(value));
        return true;
    }

    bool open(JsonValue::Kind kind)
    {
        if (std::ssize(m_open) >= MaxJsonDepth)
            return false;
        Level level;
        level.value.kind = kind;
        m_open.push_back(std::move(level));
        return true;
    }

    bool close()
    {
        JsonValue value = std::move(m_open.back().value);
        m_open.pop_back();
        return add(std::move(value));
    }

    [[nodiscard]] QString path() const
    {
        QString path;
        for (const Level& level : m_open) {
            if (level.value.kind == JsonValue::Kind::Array)
                path += QLatin1Char('[') + QString::number(level.value.items.size()) + QLatin1Char(']');
            else
                path += (path.isEmpty() ? QString() : QStringLiteral(".")) + level.key;
        }
        return path;
    }

    JsonValue m_root;
    std::vector<Level> m_open;
    std::optional<Error> m_error;
    std::optional<std::size_t> m_errorPosition;
};

Error notJson(const QByteArray& json, std::optional<std::size_t> position)
{
    if (!position)
        return Error(ErrorKind::BadInput, QStringLiteral("terms-not-json"));
    const auto end = json.cbegin() + std::min(static_cast<qsizetype>(*position), json.size());
    const auto line = std::count(json.cbegin(), end, '\n') + 1;
    return Error(ErrorKind::BadInput, QStringLiteral("terms-not-json"),
                 {{QStringLiteral("line"), QString::number(line)}});
}

} // namespace

const JsonValue* JsonValue::member(QStringView key) const
{
    const auto found = std::find_if(members.cbegin(), members.cend(),
                                    [key](const Member& candidate) { return candidate.first == key; });
    return found == members.cend() ? nullptr : &found->second;
}

Result<JsonValue> readStrictJson(const QByteArray& json)
{
    // A raw NUL is never JSON, but the parser takes it for the end of the text and would not see what
    // follows.
    if (const qsizetype nul = json.indexOf('\0'); nul >= 0)
        return notJson(json, static_cast<std::size_t>(nul));

    TreeBuilder builder;
    if (Json::sax_parse(json.cbegin(), json.cend(), &builder))
        return builder.takeRoot();
    if (builder.error())
        return *builder.error();
    return notJson(json, builder.errorPosition());
}

} // namespace utfall
