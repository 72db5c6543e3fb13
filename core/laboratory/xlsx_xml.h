// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/laboratory/xlsx_package.h"
#include "core/laboratory/xlsx_scanner.h"

#include <QString>

#include <optional>
#include <string>
#include <string_view>

namespace utfall {

/// The elements of one part, in order and never more than one tag or text in memory. Document type
/// definitions, and with them entities, are refused. Once something has failed, every step says that nothing
/// is left. What is handed out as a view is valid until the next step.
class XlsxXml
{
public:
    XlsxXml(XlsxPart& part, const XlsxLimits& limits);

    /// Goes to the next element within the current one; false at the end of it. Each element that is found
    /// has to be left by walking through its children to the end, by skip() or by readText().
    [[nodiscard]] bool nextChild();
    void skip();
    /// Appends the text of the element; that of its children is left out. Fails with "xlsx-cell-too-long"
    /// when `text` becomes longer than any cell.
    void readText(std::string& text);

    /// Whether the element is this one of SpreadsheetML, transitional or strict.
    [[nodiscard]] bool is(std::string_view name) const { return is(name, XlsxNamespace::Spreadsheet); }
    [[nodiscard]] bool is(std::string_view name, XlsxNamespace space) const
    {
        return m_scanner.name() == name && m_scanner.space() == space;
    }
    /// The value of an attribute of the element; empty when there is none.
    [[nodiscard]] std::string_view attribute(std::string_view name,
                                             XlsxNamespace space = XlsxNamespace::None) const;
    /// Whether white space around texts counts: what the element says, or else what is inherited.
    [[nodiscard]] bool preservesSpace(bool inherited) const;

    /// Stops with a failure, the first of which counts.
    void fail(const Error& error);
    void fail(const char* code) { fail(m_part.error(code, m_scanner.line())); }
    /// A failure that a cell is to blame for.
    void failAt(const char* code, const QString& cell);
    [[nodiscard]] bool failed() const { return m_error.has_value(); }
    /// Reads what is left, and verifies that the part is whole.
    [[nodiscard]] Result<void> finish();

private:
    [[nodiscard]] bool step();

    XlsxPart& m_part;
    XlsxScanner m_scanner;
    std::size_t m_longestText; ///< in bytes
    XlsxScanner::Token m_token = XlsxScanner::Token::Finished;
    int m_depth = 0;
    std::optional<Error> m_error;
};

/// UTF-8 that was read by XlsxXml.
[[nodiscard]] inline QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// Without the white space of XML around it. Unicode has more, and what Excel writes of it, such as no-break
/// spaces, counts.
[[nodiscard]] std::string_view withoutXmlSpace(std::string_view text);

/// xsd:boolean.
[[nodiscard]] bool isXmlTrue(std::string_view text);

/// A whole number without a sign; -1 when it is none.
[[nodiscard]] qint64 xmlNumber(std::string_view text);

} // namespace utfall
