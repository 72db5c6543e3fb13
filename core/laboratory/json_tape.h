// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace utfall {

class JsonValue;

/// One JSON text (RFC 8259), read strictly and kept as a row of small nodes that point into it. Numbers stay
/// as they are written. Used again and again, so that its memory is.
class JsonTape
{
public:
    /// What is wrong, at a byte of the text. Codes: "json-syntax", "json-cut-off" (the text ends too early),
    /// "json-duplicate-key", "json-too-deep", "json-number-too-large" (longer than 256 characters, or an
    /// exponent beyond 999), "json-lone-surrogate", "json-not-utf8", "fhir-resource-too-large" (more values
    /// than fit in memory).
    struct Fault
    {
        const char* code = nullptr;
        std::size_t at = 0;
    };
    static constexpr int MostDepth = 100;

    /// Reads the one value of `text`, which must live as long as the tape is used.
    [[nodiscard]] std::optional<Fault> parse(std::string_view text);
    /// The value of a text that was read without fault.
    [[nodiscard]] JsonValue root() const;

private:
    friend class JsonValue;
    enum class Type : std::uint8_t { Null, True, False, Number, String, Array, Object };
    struct Node
    {
        std::uint32_t begin = 0;
        std::uint32_t size = 0;
        std::uint32_t next = 0; ///< the node behind this one and all within it
        Type type = Type::Null;
        bool escaped = false;
    };

    bool parseValue(int depth);
    bool parseObject(int depth);
    bool parseArray(int depth);
    bool parseString();
    bool parseEscape();
    bool parseNumber();
    bool parseWord(std::string_view word, Type type);
    bool parseKey(std::size_t firstKey);
    bool skipDigits();
    void skipSpace();
    bool fail(const char* code);
    bool unexpected();
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] bool at(char c) const { return !atEnd() && m_text[m_at] == c; }
    std::uint32_t open(Type type);
    void close(std::uint32_t node);

    std::string_view m_text;
    std::size_t m_at = 0;
    std::optional<Fault> m_fault;
    std::vector<Node> m_nodes;
    std::vector<std::string_view> m_keys;  ///< of the objects that are open
    std::deque<std::string> m_escapedKeys; ///< as they read
};

/// A value of a tape, or none. Asking none for anything gives none.
class JsonValue
{
public:
    JsonValue() = default;

    [[nodiscard]] bool exists() const { return m_tape != nullptr; }
    explicit operator bool() const { return exists(); }
    [[nodiscard]] bool isObject() const { return is(JsonTape::Type::Object); }
    [[nodiscard]] bool isArray() const { return is(JsonTape::Type::Array); }
    [[nodiscard]] bool isString() const { return is(JsonTape::Type::String); }
    [[nodiscard]] bool isNumber() const { return is(JsonTape::Type::Number); }

    /// Where the value begins in the text.
    [[nodiscard]] std::size_t offset() const { return node().begin; }
    /// A number, true, false, null or a string without its quotes, as written.
    [[nodiscard]] std::string_view raw() const;
    /// What a string says; empty for everything else.
    [[nodiscard]] std::string text() const;
    [[nodiscard]] bool says(std::string_view text) const;

    /// The member of an object; none when it has no such member.
    [[nodiscard]] JsonValue operator[](std::string_view key) const;
    /// The first element of an array.
    [[nodiscard]] JsonValue first() const;

    /// Calls with every element of an array.
    template <typename F>
    void forEach(F&& call) const
    {
        if (!isArray())
            return;
        for (std::uint32_t i = m_index + 1; i < node().next; i = m_tape->m_nodes[i].next)
            call(JsonValue(m_tape, i));
    }
    /// Calls with the name and value of every member of an object.
    template <typename F>
    void forEachMember(F&& call) const
    {
        if (!isObject())
            return;
        for (std::uint32_t i = m_index + 1; i < node().next; i = m_tape->m_nodes[i + 1].next)
            call(JsonValue(m_tape, i).key(), JsonValue(m_tape, i + 1));
    }
    /// The first of at most `most` elements that fits; none when there is none.
    template <typename F>
    [[nodiscard]] JsonValue firstWhere(F&& fits, std::size_t most) const
    {
        if (!isArray())
            return {};
        for (std::uint32_t i = m_index + 1; i < node().next && most > 0;
             i = m_tape->m_nodes[i].next, --most) {
            if (fits(JsonValue(m_tape, i)))
                return JsonValue(m_tape, i);
        }
        return {};
    }
    [[nodiscard]] std::size_t size() const;

private:
    friend class JsonTape;
    JsonValue(const JsonTape* tape, std::uint32_t index) : m_tape(tape), m_index(index) {}
    [[nodiscard]] const JsonTape::Node& node() const { return m_tape->m_nodes[m_index]; }
    [[nodiscard]] bool is(JsonTape::Type type) const { return m_tape != nullptr && node().type == type; }
    [[nodiscard]] std::string_view key() const;

    const JsonTape* m_tape = nullptr;
    std::uint32_t m_index = 0;
};

/// What a JSON string (without quotes, well-formed) says.
[[nodiscard]] std::string unescapedJson(std::string_view raw);

} // namespace utfall
