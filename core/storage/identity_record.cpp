// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/identity_record.h"

#include <QCborStreamReader>
#include <QCborStreamWriter>

#include <algorithm>
#include <array>
#include <functional>
#include <utility>

namespace utfall::storage {

namespace {

constexpr const char* NumberKey = "number";

/// Every text of an identity but the number, with its key in the record.
constexpr std::array<std::pair<const char*, QString PersonIdentity::*>, 7> TextFields{{
    {"givenName", &PersonIdentity::givenName},
    {"familyName", &PersonIdentity::familyName},
    {"address", &PersonIdentity::address},
    {"postalCode", &PersonIdentity::postalCode},
    {"city", &PersonIdentity::city},
    {"phone", &PersonIdentity::phone},
    {"email", &PersonIdentity::email},
}};

Error damaged()
{
    return {ErrorKind::Integrity, QStringLiteral("register-damaged")};
}

QByteArray encodeTexts(const QList<std::pair<QString, QString>>& texts)
{
    QByteArray blob;
    QCborStreamWriter writer(&blob);
    writer.startMap(static_cast<quint64>(texts.size()));
    for (const auto& [key, text] : texts) {
        writer.append(QStringView(key));
        writer.append(QStringView(text));
    }
    writer.endMap();
    return blob;
}

/// One whole text at the reader; nothing when something else stands there.
bool readText(QCborStreamReader& reader, QString& text)
{
    if (!reader.isString())
        return false;
    auto chunk = reader.readString();
    text.clear();
    while (chunk.status == QCborStreamReader::Ok) {
        text += chunk.data;
        chunk = reader.readString();
    }
    return chunk.status == QCborStreamReader::EndOfString;
}

/// Hands every pair of the map to `take`; false when the blob is no map of texts.
bool readTexts(const QByteArray& blob, const std::function<void(const QString&, const QString&)>& take)
{
    QCborStreamReader reader(blob);
    if (!reader.isMap() || !reader.enterContainer())
        return false;
    QString key;
    QString text;
    while (reader.lastError() == QCborError::NoError && reader.hasNext()) {
        if (!readText(reader, key) || !readText(reader, text))
            return false;
        take(key, text);
    }
    return reader.lastError() == QCborError::NoError;
}

} // namespace

QByteArray encodeIdentity(const PersonIdentity& identity)
{
    // Empty fields are left out: most people have no more than a number and a name.
    QList<std::pair<QString, QString>> texts{{QLatin1String(NumberKey), identity.number.canonical()}};
    for (const auto& [key, field] : TextFields) {
        if (!(identity.*field).isEmpty())
            texts.append({QLatin1String(key), identity.*field});
    }
    return encodeTexts(texts);
}

QByteArray encodeCells(const QHash<QString, QString>& cells)
{
    QList<std::pair<QString, QString>> texts;
    for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell)
        texts.append({cell.key(), cell.value()});
    std::ranges::sort(texts); // the same cells make the same blob
    return encodeTexts(texts);
}

Result<QHash<QString, QString>> decodeCells(const QByteArray& blob)
{
    QHash<QString, QString> cells;
    const bool read =
        readTexts(blob, [&cells](const QString& key, const QString& text) { cells.insert(key, text); });
    return read ? Result(cells) : damaged();
}

Result<PersonIdentity> decodeIdentity(const QByteArray& record)
{
    PersonIdentity identity;
    QString numberText;
    const bool read = readTexts(record, [&](const QString& key, const QString& text) {
        if (key == QLatin1String(NumberKey))
            numberText = text;
        for (const auto& [name, field] : TextFields) {
            if (key == QLatin1String(name))
                identity.*field = text;
        }
    });
    // The canonical number carries its century, so no day is needed to read it.
    const Result<PersonNumber> number = PersonNumber::parse(numberText, QDate());
    if (!read || !number)
        return damaged();
    identity.number = *number;
    return identity;
}

} // namespace utfall::storage
