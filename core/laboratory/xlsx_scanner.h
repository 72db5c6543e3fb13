// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>
#include <vector>

namespace utfall {

class XlsxPart;

/// What the name of an element or attribute belongs to, transitional or strict.
enum class XlsxNamespace { None, Spreadsheet, OfficeRelationships, PackageRelationships, Xml, Other };

struct XlsxAttribute
{
    XlsxNamespace space = XlsxNamespace::None;
    std::string_view name; ///< without its prefix
    std::string_view value;
};

/// Takes the XML of a part (UTF-8) apart into tags and texts, with one of them in memory at a time. It reads
/// what QXmlStreamReader reads (the fuzz target xlsx_parts compares them) but for document type definitions,
/// in a fourth of the time, and bounds what a hostile part could ask for: the length of a tag or text, the
/// depth, the number of attributes and of namespaces.
class XlsxScanner
{
public:
    enum class Token { Start, End, Text, Finished, Failed };

    XlsxScanner(XlsxPart& part, qsizetype tokenBytes);

    /// An empty element is a Start and an End. A text may come as several.
    [[nodiscard]] Token next();

    /// Of the last Start. All that is handed out is valid until the next call of next().
    [[nodiscard]] std::string_view name() const { return m_name; }
    [[nodiscard]] XlsxNamespace space() const { return m_space; }
    [[nodiscard]] const std::vector<XlsxAttribute>& attributes() const { return m_attributes; }
    /// Of the last Text.
    [[nodiscard]] std::string_view text() const { return m_text; }

    /// 1-based line where the scanner is.
    [[nodiscard]] qint64 line() const;
    /// Why it failed: "xlsx-xml-invalid", "xlsx-xml-dtd", "xlsx-too-large", or the fault of the part.
    [[nodiscard]] const char* fault() const { return m_fault; }

private:
    struct Declaration
    {
        std::string prefix;
        std::string uri;
        XlsxNamespace space = XlsxNamespace::None;
    };
    struct OpenElement
    {
        std::size_t name = 0;         ///< where its qualified name begins in m_openNames
        std::size_t declarations = 0; ///< in force outside it
    };
    struct RawAttribute
    {
        std::string_view prefix;
        std::string_view name;
        std::string_view value;
    };

    Token stop(const char* fault);
    bool more();
    bool check();
    bool have(std::size_t bytes);
    std::size_t find(std::string_view what, std::size_t from);
    std::size_t findTagEnd();
    [[nodiscard]] std::string_view ahead(std::size_t length) const
    {
        return std::string_view(m_buffer).substr(m_at, length);
    }

    Token scanText();
    bool skipInstruction();
    bool skipComment();
    Token scanCharacterData();
    Token scanStart();
    Token scanEnd();
    Token endElement();
    Token atEnd();

    bool takeAttributes(std::string_view tag);
    bool takeAttribute(std::string_view& tag);
    bool declareNamespaces();
    bool declare(std::string_view prefix, std::string_view uri);
    bool resolveNames(std::string_view prefix);
    [[nodiscard]] const Declaration* declarationOf(std::string_view prefix) const;
    bool decodeValue(std::string_view raw, std::string_view& value);
    bool decodeText(std::string_view raw);

    XlsxPart& m_part;
    std::size_t m_tokenBytes;
    std::string m_buffer;
    std::size_t m_at = 0;      ///< scanned so far
    std::size_t m_checked = 0; ///< well-formed so far
    qint64 m_linesBefore = 0;  ///< ends of lines before the buffer
    bool m_partEnded = false;
    const char* m_fault = nullptr;

    std::string_view m_name;
    XlsxNamespace m_space = XlsxNamespace::None;
    std::vector<RawAttribute> m_raw;
    std::vector<XlsxAttribute> m_attributes;
    std::vector<const Declaration*> m_uses; ///< the namespace of each of m_attributes
    std::string m_values;                   ///< attribute values that are not written as they are meant
    std::string_view m_text;
    std::string m_decoded;

    std::string m_openNames;
    std::vector<OpenElement> m_open;
    std::vector<Declaration> m_declarations;
    bool m_rootEnded = false;
    bool m_emptyElement = false; ///< its End is still to come
};

} // namespace utfall
