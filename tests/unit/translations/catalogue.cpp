// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/translations/catalogue.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace utfall::test {

using namespace Qt::StringLiterals;

namespace {

/// The text of an element. Characters that XML cannot hold stand as <byte value="x…"/>.
QString textOf(QXmlStreamReader& xml)
{
    QString text;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isCharacters()) {
            text += xml.text();
        } else if (xml.isStartElement() && xml.name() == u"byte"_qs) {
            const QStringView value = xml.attributes().value(u"value"_qs);
            text += QChar(value.startsWith(u'x') ? value.mid(1).toUShort(nullptr, 16) : value.toUShort());
            xml.skipCurrentElement();
        } else if (xml.isEndElement()) {
            break;
        }
    }
    return text;
}

void readTranslation(QXmlStreamReader& xml, Message& message)
{
    message.finished = !xml.attributes().hasAttribute(u"type"_qs);
    if (!message.plural) {
        message.translations = {textOf(xml)};
        return;
    }
    while (xml.readNextStartElement())
        message.translations.append(textOf(xml));
}

Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message;
    message.context = context;
    message.plural = xml.attributes().value(u"numerus"_qs) == u"yes"_qs;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source"_qs)
            message.source = textOf(xml);
        else if (xml.name() == u"comment"_qs)
            message.comment = textOf(xml);
        else if (xml.name() == u"translation"_qs)
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

} // namespace

QString Message::key() const
{
    return comment.isEmpty() ? u"%1: %2"_qs.arg(context, source)
                             : u"%1: %2 [%3]"_qs.arg(context, source, comment);
}

QList<Message> readCatalogue(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name"_qs)
            context = textOf(xml);
        else if (xml.name() == u"message"_qs)
            messages.append(readMessage(xml, context));
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QStringList placeholders(const QString& text)
{
    static const QRegularExpression placeholder(u"%(?:L?\\d{1,2}|[A-Za-z]+)"_qs);
    QStringList found;
    for (auto matches = placeholder.globalMatch(text); matches.hasNext();)
        found.append(matches.next().captured());
    found.removeDuplicates();
    found.sort();
    return found;
}

bool hasMnemonic(const QString& text)
{
    static const QRegularExpression mnemonic(u"(?<!&)&(?![a-z]+;)\\w"_qs,
                                             QRegularExpression::UseUnicodePropertiesOption);
    return mnemonic.match(text).hasMatch();
}

} // namespace utfall::test
