// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/laboratory/xlsx_package.h"
#include "core/laboratory/xlsx_scanner.h"
#include "tests/unit/laboratory/xlsx_book.h"

#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>

namespace utfall::test {

/// What is in a piece of XML, one line for each tag and text, and why it was refused.
struct XmlTokens
{
    QStringList lines;
    QString fault;
    bool operator==(const XmlTokens&) const = default;

    void addText(const QString& text)
    {
        if (!lines.isEmpty() && lines.last().startsWith(u'='))
            lines.last() += text;
        else if (!text.isEmpty())
            lines.append(u'=' + text);
    }
};

inline QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// A part alone in its package, and what it is as text.
class LonePart
{
public:
    explicit LonePart(const QByteArray& content) : m_bytes(zipped({{QStringLiteral("a"), content}}, false))
    {
        m_buffer.setBuffer(&m_bytes);
        m_buffer.open(QIODevice::ReadOnly);
        if (!m_package.open().ok())
            qFatal("a ZIP cannot be read");
    }
    [[nodiscard]] std::unique_ptr<XlsxPart> part()
    {
        return std::move(m_package.part(QStringLiteral("a"), m_limits.partBytes)).value();
    }
    /// Nothing when it is no text.
    [[nodiscard]] std::optional<std::string> text()
    {
        const std::unique_ptr<XlsxPart> whole = part();
        std::string text;
        std::size_t before = 0;
        do {
            before = text.size();
            if (!whole->append(text))
                return std::nullopt;
        } while (text.size() > before);
        return text;
    }

private:
    QByteArray m_bytes;
    QBuffer m_buffer;
    XlsxLimits m_limits;
    Job m_job;
    XlsxPackage m_package{m_buffer, m_job, m_limits};
};

inline XmlTokens scannedTokens(LonePart& lone, qsizetype tokenBytes = 1 << 20)
{
    using Token = XlsxScanner::Token;
    const std::unique_ptr<XlsxPart> part = lone.part();
    XlsxScanner scanner(*part, tokenBytes);
    XmlTokens tokens;
    for (Token token = scanner.next(); token != Token::Finished; token = scanner.next()) {
        if (token == Token::Failed) {
            tokens.fault = QLatin1String(scanner.fault());
            break;
        }
        if (token == Token::Text)
            tokens.addText(toText(scanner.text()));
        if (token == Token::End)
            tokens.lines.append(QStringLiteral("end"));
        if (token == Token::Start) {
            QString line = u'<' + toText(scanner.name());
            for (const XlsxAttribute& attribute : scanner.attributes())
                line += u' ' + toText(attribute.name) + u'=' + toText(attribute.value);
            tokens.lines.append(line);
        }
    }
    return tokens;
}

/// A name as XML has it, as far as it is ASCII.
inline bool isXmlName(QStringView name)
{
    static constexpr QStringView laterOnly = u"0123456789-.";
    const auto isNameChar = [](QChar c) {
        return c.unicode() >= 0x80 || c.isLetter() || c == u'_' || laterOnly.contains(c);
    };
    return !name.isEmpty() && !laterOnly.contains(name.front()) &&
           std::all_of(name.begin(), name.end(), isNameChar);
}

/// Whether a tag is one indeed: Qt takes some signs for letters of names, and lets a prefix be declared
/// twice.
inline bool isXmlTag(const QXmlStreamReader& reader)
{
    bool named = isXmlName(reader.name()) && (reader.prefix().isEmpty() || isXmlName(reader.prefix()));
    for (const QXmlStreamAttribute& attribute : reader.attributes())
        named = named && isXmlName(attribute.name()) &&
                (attribute.prefix().isEmpty() || isXmlName(attribute.prefix()));
    QSet<QString> prefixes;
    for (const QXmlStreamNamespaceDeclaration& declaration : reader.namespaceDeclarations()) {
        named = named && (declaration.prefix().isEmpty() || isXmlName(declaration.prefix()));
        prefixes.insert(declaration.prefix().toString());
    }
    return named && prefixes.size() == reader.namespaceDeclarations().size();
}

/// The same by Qt, whose every fault is "xlsx-xml-invalid".
inline XmlTokens qtTokens(const std::string& xml)
{
    QXmlStreamReader reader(QByteArray::fromStdString(xml));
    XmlTokens tokens;
    int depth = 0;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement: {
            QString line = u'<' + reader.name().toString();
            for (const QXmlStreamAttribute& attribute : reader.attributes())
                line += u' ' + attribute.name().toString() + u'=' + attribute.value().toString();
            tokens.lines.append(line);
            ++depth;
            if (!isXmlTag(reader)) {
                tokens.fault = QStringLiteral("xlsx-xml-invalid");
                return tokens;
            }
            break;
        }
        case QXmlStreamReader::EndElement:
            tokens.lines.append(QStringLiteral("end"));
            --depth;
            break;
        case QXmlStreamReader::Characters:
            if (depth > 0)
                tokens.addText(reader.text().toString());
            break;
        case QXmlStreamReader::ProcessingInstruction:
            if (!isXmlName(reader.processingInstructionTarget())) {
                tokens.fault = QStringLiteral("xlsx-xml-invalid");
                return tokens;
            }
            break;
        case QXmlStreamReader::DTD:
            tokens.fault = QStringLiteral("xlsx-xml-dtd");
            return tokens;
        default:
            break;
        }
    }
    if (reader.hasError())
        tokens.fault = QStringLiteral("xlsx-xml-invalid");
    return tokens;
}

} // namespace utfall::test
