// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/laboratory/xlsx_sheet.h"

#include "core/laboratory/xlsx_values.h"
#include "core/laboratory/xlsx_xml.h"

#include <optional>

namespace utfall {

namespace {

/// The bounds of any sheet.
constexpr qint64 LastRow = 1'048'576;
constexpr int LastColumn = 16'384;

/// 0-based column of a reference such as "C7"; -1 when it is none.
int columnOf(std::string_view reference)
{
    constexpr std::size_t mostLetters = 3;
    int column = 0;
    std::size_t at = 0;
    for (; at < reference.size() && at < mostLetters; ++at) {
        const char c = reference[at];
        if ((c < 'A' || c > 'Z') && (c < 'a' || c > 'z'))
            break;
        column = column * 26 + ((c & ~0x20) - 'A' + 1);
    }
    const bool whole = at > 0 && at < reference.size() && reference[at] >= '0' && reference[at] <= '9';
    return whole && column <= LastColumn ? column - 1 : -1;
}

QString columnName(int column)
{
    QString name;
    for (++column; column > 0; column = (column - 1) / 26)
        name.prepend(QChar(u'A' + (column - 1) % 26));
    return name;
}

class SheetReader
{
public:
    SheetReader(XlsxPart& part, const XlsxCellContext& context, const Job& job, const XlsxSink& sink,
                const XlsxLimits& limits)
        : m_xml(part, limits), m_context(context), m_job(job), m_sink(sink), m_limits(limits)
    {}

    Result<qint64> read();

private:
    enum class Type { Number, Shared, Inline, Text, Logical, Error, Date };

    void readRows();
    void readRow();
    void readCell();
    void readParts();
    QString cellText(Type type, const XlsxNumberFormat& format);
    QString sharedString(std::string_view value);
    void keep(QString text);
    void deliver();
    [[nodiscard]] QString here() const { return columnName(m_column) + QString::number(m_row.row); }
    static Type typeOf(std::string_view name);

    XlsxXml m_xml;
    const XlsxCellContext& m_context;
    const Job& m_job;
    const XlsxSink& m_sink;
    const XlsxLimits& m_limits;
    XlsxRow m_row;
    qint64 m_count = 0;
    std::vector<bool> m_taken; ///< columns of the row that had their cell
    qsizetype m_rowChars = 0;
    bool m_blank = true;
    int m_column = -1;
    std::string m_value;  ///< of <v>
    std::string m_inline; ///< of <is>
    bool m_hasFormula = false;
    bool m_hasValue = false;
    bool m_hasInline = false;
};

Result<qint64> SheetReader::read()
{
    if (m_xml.nextChild()) {
        if (!m_xml.is("worksheet"))
            m_xml.fail("xlsx-xml-invalid");
        while (m_xml.nextChild()) {
            if (m_xml.is("sheetData"))
                readRows();
            else
                m_xml.skip();
        }
    }
    if (Result<void> done = m_xml.finish(); !done)
        return done.error();
    return m_count;
}

void SheetReader::readRows()
{
    while (m_xml.nextChild()) {
        if (m_job.isCancelled())
            m_xml.fail(Error(ErrorKind::Cancelled, QStringLiteral("cancelled")));
        if (m_xml.is("row"))
            readRow();
        else
            m_xml.skip();
    }
}

void SheetReader::readRow()
{
    const std::string_view number = m_xml.attribute("r");
    const qint64 row = number.empty() ? m_row.row + 1 : xmlNumber(number);
    if (row < 1 || row > LastRow)
        m_xml.fail("xlsx-cell-misplaced");
    m_row.row = row;
    m_row.cells.clear();
    m_taken.assign(m_taken.size(), false);
    m_rowChars = 0;
    m_blank = true;
    m_column = -1;
    while (m_xml.nextChild()) {
        if (m_xml.is("c"))
            readCell();
        else
            m_xml.skip();
    }
    if (!m_blank && !m_xml.failed())
        deliver();
}

void SheetReader::deliver()
{
    ++m_count;
    if (Result<void> taken = m_sink(m_row); !taken)
        m_xml.fail(taken.error());
}

void SheetReader::readCell()
{
    const std::string_view reference = m_xml.attribute("r");
    m_column = reference.empty() ? m_column + 1 : columnOf(reference);
    if (m_column < 0 || m_column >= LastColumn) {
        m_xml.fail("xlsx-cell-misplaced");
        return;
    }
    const Type type = typeOf(m_xml.attribute("t"));
    const qint64 style = xmlNumber(m_xml.attribute("s"));
    readParts();
    if (m_xml.failed())
        return;
    const auto place = static_cast<std::size_t>(m_column);
    if (place >= m_taken.size())
        m_taken.resize(place + 1, false);
    if (m_taken[place])
        m_xml.fail("xlsx-cell-misplaced");
    m_taken[place] = true;
    keep(cellText(type, m_context.styles.of(style)));
}

/// The children of a cell.
void SheetReader::readParts()
{
    m_hasFormula = m_hasValue = m_hasInline = false;
    m_value.clear();
    m_inline.clear();
    while (m_xml.nextChild()) {
        if (m_xml.is("v")) {
            m_hasValue = true;
            m_xml.readText(m_value);
        } else if (m_xml.is("is")) {
            m_hasInline = true;
            readXlsxText(m_xml, m_inline);
        } else {
            m_hasFormula = m_hasFormula || m_xml.is("f");
            m_xml.skip();
        }
    }
}

SheetReader::Type SheetReader::typeOf(std::string_view name)
{
    if (name.empty() || name == "n")
        return Type::Number;
    if (name == "s")
        return Type::Shared;
    if (name == "inlineStr")
        return Type::Inline;
    if (name == "b")
        return Type::Logical;
    if (name == "e")
        return Type::Error;
    if (name == "d")
        return Type::Date;
    return Type::Text;
}

QString SheetReader::cellText(Type type, const XlsxNumberFormat& format)
{
    const std::string_view value = withoutXmlSpace(m_value);
    // A program that does not calculate leaves out what the formula comes to; a text may be empty.
    if (m_hasFormula && (type == Type::Text ? !m_hasValue : value.empty() && !m_hasInline)) {
        m_xml.failAt("xlsx-formula-uncalculated", here());
        return {};
    }
    switch (type) {
    case Type::Shared:
        return sharedString(value);
    case Type::Inline:
        return toText(withoutXlsxEscapes(m_hasInline ? m_inline : m_value));
    case Type::Text:
        return toText(withoutXlsxEscapes(m_value));
    case Type::Logical:
        return value.empty()      ? QString()
               : isXmlTrue(value) ? QStringLiteral("TRUE")
                                  : QStringLiteral("FALSE");
    case Type::Error:
        return toText(value);
    case Type::Date:
        return xlsxIsoDateText(toText(value), format);
    case Type::Number:
        break;
    }
    return xlsxNumberText(toText(value), format, m_context.date1904);
}

QString SheetReader::sharedString(std::string_view value)
{
    if (value.empty())
        return {};
    const qint64 number = xmlNumber(value);
    if (number < 0 || number >= m_context.strings.count()) {
        m_xml.failAt("xlsx-string-missing", here());
        return {};
    }
    return m_context.strings.at(number);
}

void SheetReader::keep(QString text)
{
    if (text.isEmpty() || m_xml.failed())
        return;
    if (m_column >= m_limits.columns)
        m_xml.failAt("xlsx-too-many-columns", here());
    else if (text.size() > m_limits.cellChars)
        m_xml.failAt("xlsx-cell-too-long", here());
    m_rowChars += text.size();
    if (m_rowChars > m_limits.rowChars)
        m_xml.failAt("xlsx-row-too-long", here());
    if (m_xml.failed())
        return;
    m_blank = m_blank && QStringView(text).trimmed().isEmpty();
    while (m_row.cells.size() < m_column)
        m_row.cells.append(QString());
    if (m_row.cells.size() == m_column)
        m_row.cells.append(std::move(text));
    else
        m_row.cells[m_column] = std::move(text);
}

} // namespace

Result<qint64> readXlsxSheet(XlsxPart& part, const XlsxCellContext& context, const Job& job,
                             const XlsxSink& sink, const XlsxLimits& limits)
{
    return SheetReader(part, context, job, sink, limits).read();
}

} // namespace utfall
