// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/laboratory/xlsx_package.h"

#include <QString>
#include <QStringView>
#include <QXmlStreamReader>

#include <optional>
#include <vector>

namespace utfall {

/// The elements of one part, in order and never more than one tag or text in memory. Document type
/// definitions, and with them entities, are refused. Once something has failed, every step says that nothing
/// is left.
class XlsxXml
{
public:
    explicit XlsxXml(XlsxPart& part);

    /// Goes to the next element within the current one; false at the end of it. Each element that is found
    /// has to be left by walking through its children to the end, by skip() or by readText().
    [[nodiscard]] bool nextChild();
    void skip();
    /// Appends the text of the element; that of its children is left out.
    void readText(QString& text);

    /// Whether the element is this one of SpreadsheetML, transitional or strict.
    [[nodiscard]] bool is(QStringView name) const;
    [[nodiscard]] QStringView namespaceUri() const { return m_reader.namespaceUri(); }
    [[nodiscard]] QStringView name() const { return m_reader.name(); }
    [[nodiscard]] QXmlStreamAttributes attributes() const { return m_reader.attributes(); }

    /// Stops with a failure, the first of which counts.
    void fail(const Error& error);
    void fail(const char* code) { fail(m_part.error(code, m_reader.lineNumber())); }
    /// A failure that a cell is to blame for.
    void failAt(const char* code, const QString& cell);
    [[nodiscard]] bool failed() const { return m_error.has_value(); }
    /// Reads what is left, and verifies that the part is whole.
    [[nodiscard]] Result<void> finish();

private:
    [[nodiscard]] bool step();
    [[nodiscard]] bool enter();

    XlsxPart& m_part;
    QXmlStreamReader m_reader;
    int m_depth = 0;
    std::vector<qsizetype> m_namespaces{0}; ///< in force at each depth
    std::optional<Error> m_error;
};

/// The value of an attribute without a namespace; empty when there is none. Valid until the next step.
[[nodiscard]] QStringView attributeOf(const QXmlStreamAttributes& attributes, QStringView name);

/// xsd:boolean.
[[nodiscard]] bool isXmlTrue(QStringView text);

/// Whether an element or its parent says that white space around texts counts.
[[nodiscard]] bool preservesSpace(const QXmlStreamAttributes& attributes, bool inherited);

} // namespace utfall
