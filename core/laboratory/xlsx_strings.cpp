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

Result<XlsxStrings> readXlsxStrings(XlsxPart& part, const XlsxLimits& limits)
{
    // What a string takes beside its characters.
    constexpr qint64 perString = 64;
    XlsxXml xml(part);
    XlsxStrings strings;
    QString text;
    qint64 bytes = 0;
    if (xml.nextChild()) {
        const bool preserves = preservesSpace(xml.attributes(), false);
        while (xml.nextChild()) {
            if (!xml.is(u"si")) {
                xml.skip();
                continue;
            }
            text.resize(0);
            readXlsxText(xml, text, preserves);
            bytes += perString + 2 * text.size();
            if (text.size() > limits.cellChars)
                xml.fail("xlsx-cell-too-long");
            if (bytes > limits.stringBytes)
                xml.fail("xlsx-strings-too-large");
            strings.push_back(withoutXlsxEscapes(QString(text.constData(), text.size())));
        }
    }
    if (Result<void> done = xml.finish(); !done)
        return done.error();
    return strings;
}

} // namespace utfall
