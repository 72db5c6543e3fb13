// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/swedish_sort_key.h"

#include <QString>

namespace utfall::storage {

namespace {

/// Weights leave room under the letters for what separates names.
constexpr char EndOfName = 0x01;
constexpr char Gap = 0x02;
constexpr char FirstDigit = 0x10;
constexpr char FirstLetter = 0x30;
constexpr char AfterZ = 0x60; ///< å, then ä, then ö
constexpr char OtherScript = 0x70;

/// Letters that Swedish sorts otherwise than by their base letter (CLDR, collation for sv).
char swedishWeight(QChar c)
{
    switch (c.unicode()) {
    case u'å':
        return AfterZ;
    case u'ä':
    case u'æ':
    case u'ę':
        return AfterZ + 1;
    case u'ö':
    case u'ø':
    case u'ő':
    case u'œ':
    case u'ô':
        return AfterZ + 2;
    case u'ü':
    case u'ű':
        return FirstLetter + ('y' - 'a');
    case u'đ':
    case u'ð':
        return FirstLetter + ('d' - 'a');
    case u'ł':
        return FirstLetter + ('l' - 'a');
    default:
        return 0;
    }
}

void appendBase(QByteArray& key, QChar c)
{
    const char16_t code = c.unicode();
    if (code >= u'a' && code <= u'z')
        key.append(static_cast<char>(FirstLetter + (code - u'a')));
    else if (code >= u'0' && code <= u'9')
        key.append(static_cast<char>(FirstDigit + (code - u'0')));
    else if (c.isSpace() || c == QLatin1Char('-'))
        key.append(Gap);
    else if (c.isLetterOrNumber())
        key.append(OtherScript).append(static_cast<char>(code >> 8)).append(static_cast<char>(code & 0xff));
}

void appendWeights(QByteArray& key, const QString& lower)
{
    for (const QChar c : lower) {
        if (const char weight = swedishWeight(c); weight != 0) {
            key.append(weight);
        } else if (c.unicode() < 0x80) {
            appendBase(key, c);
        } else if (c == QChar(u'ß')) {
            appendBase(key, QLatin1Char('s'));
            appendBase(key, QLatin1Char('s'));
        } else if (c == QChar(u'þ')) {
            appendBase(key, QLatin1Char('t'));
            appendBase(key, QLatin1Char('h'));
        } else {
            const QString parts = QString(c).normalized(QString::NormalizationForm_KD);
            appendBase(key, parts.at(0));
        }
    }
}

QString prepared(QStringView text)
{
    return text.trimmed().toString().normalized(QString::NormalizationForm_C).toLower();
}

} // namespace

QByteArray swedishSortKey(QStringView text)
{
    const QString lower = prepared(text);
    QByteArray key;
    appendWeights(key, lower);
    // Names that weigh the same (Andre, André) still have an order of their own.
    return key.append('\0').append(lower.toUtf8());
}

QByteArray swedishNameKey(QStringView familyName, QStringView givenName)
{
    const QString family = prepared(familyName);
    const QString given = prepared(givenName);
    QByteArray key;
    appendWeights(key, family);
    key.append(EndOfName);
    appendWeights(key, given);
    return key.append('\0').append(family.toUtf8()).append(' ').append(given.toUtf8());
}

} // namespace utfall::storage
