// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/laboratory/xlsx_strings.h"

#include "core/laboratory/xlsx_xml.h"

namespace utfall {

namespace {

/// Of XML; Unicode has more, and those that Excel writes itself, such as no-break spaces, count.
bool isXmlSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\r' || c == u'\n';
}

QStringView trimmedOfXmlSpace(QStringView text)
{
    while (!text.isEmpty() && isXmlSpace(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isXmlSpace(text.back()))
        text.chop(1);
    return text;
}

/// One <t>.
void appendText(XlsxXml& xml, QString& text, bool preservesAround)
{
    const bool preserves = preservesSpace(xml.attributes(), preservesAround);
    const qsizetype before = text.size();
    xml.readText(text);
    if (preserves || text.size() == before)
        return;
    const QStringView own = QStringView(text).sliced(before);
    if (!isXmlSpace(own.front()) && !isXmlSpace(own.back()))
        return;
    const QString trimmed = trimmedOfXmlSpace(own).toString();
    text.truncate(before);
    text.append(trimmed);
}

/// The character that is written as "_xHHHH_" at `at`; none when that is something else.
QChar escapedAt(QStringView text, qsizetype at)
{
    constexpr qsizetype length = 7;
    if (text.size() - at < length || text.at(at + 1) != u'x' || text.at(at + length - 1) != u'_')
        return {};
    bool isNumber = false;
    const ushort code = text.sliced(at + 2, 4).toUShort(&isNumber, 16);
    const QChar c(code);
    const bool control = code < 0x20 && c != u'\t' && c != u'\n' && c != u'\r';
    return isNumber && !control && !c.isSurrogate() ? c : QChar();
}

} // namespace

QString withoutXlsxEscapes(const QString& text)
{
    if (!text.contains(u"_x"))
        return text;
    QString plain;
    plain.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar escaped = text.at(at) == u'_' ? escapedAt(text, at) : QChar();
        plain.append(escaped.isNull() ? text.at(at) : escaped);
        if (!escaped.isNull())
            at += 6;
    }
    return plain;
}

void readXlsxText(XlsxXml& xml, QString& text, bool preserves)
{
    preserves = preservesSpace(xml.attributes(), preserves);
    while (xml.nextChild()) {
        if (xml.is(u"t"))
            appendText(xml, text, preserves);
        else if (xml.is(u"r"))
            readXlsxText(xml, text, preserves);
        else
            xml.skip();
    }
}

Result<XlsxStrings> XlsxStrings::read(XlsxPart& part, const XlsxLimits& limits)
{
    XlsxXml xml(part);
    XlsxStrings strings;
    QString text;
    if (xml.nextChild()) {
        const bool preserves = preservesSpace(xml.attributes(), false);
        while (xml.nextChild()) {
            if (!xml.is(u"si")) {
                xml.skip();
                continue;
            }
            text.resize(0);
            readXlsxText(xml, text, preserves);
            if (text.size() > limits.cellChars)
                xml.fail("xlsx-cell-too-long");
            strings.append(withoutXlsxEscapes(text));
            if (strings.bytes() > limits.stringBytes)
                xml.fail("xlsx-strings-too-large");
        }
    }
    if (Result<void> done = xml.finish(); !done)
        return done.error();
    return strings;
}

void XlsxStrings::append(const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    m_utf8.append(utf8.constData(), static_cast<std::size_t>(utf8.size()));
    m_ends.push_back(static_cast<quint32>(m_utf8.size()));
}

qint64 XlsxStrings::bytes() const
{
    return static_cast<qint64>(m_utf8.size() + m_ends.size() * sizeof(quint32));
}

QString XlsxStrings::at(qint64 number) const
{
    const auto index = static_cast<std::size_t>(number);
    const std::size_t begin = index == 0 ? 0 : m_ends[index - 1];
    return QString::fromUtf8(m_utf8.data() + begin, static_cast<qsizetype>(m_ends[index] - begin));
}

} // namespace utfall
