// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/identity_record.h"

#include "core/base/utf8.h"

#include <QCborStreamReader>
#include <QVarLengthArray>

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

/// The texts of a person beside the identity.
constexpr std::array<std::pair<const char*, QString Prepatient::*>, 3> PersonFields{{
    {"identifiedBy", &Prepatient::identifiedBy},
    {"inclusionText", &Prepatient::inclusionText},
    {"admittedReason", &Prepatient::admittedReason},
}};

constexpr const char* NameKey = "name";
constexpr const char* Sha256Key = "sha256";
constexpr const char* SheetKey = "sheet";

/// The texts of a result; short keys, because there is a record for nearly every one of a million rows.
constexpr std::array<std::pair<const char*, QString ResultTexts::*>, 3> ResultFields{{
    {"s", &ResultTexts::status},
    {"v", &ResultTexts::value},
    {"i", &ResultTexts::sampleId},
}};

Error damaged()
{
    return {ErrorKind::Integrity, QStringLiteral("register-damaged")};
}

/// The head of a CBOR item: what it is and how long.
void appendHead(QByteArray& blob, unsigned major, qsizetype length)
{
    constexpr qsizetype Direct = 24;
    constexpr int OneByte = 24;
    int bytes = 0;
    for (qsizetype rest = length; length >= Direct && rest > 0; rest >>= 8)
        ++bytes;
    int size = 0; // of the length: 2^size bytes
    while ((1 << size) < bytes)
        ++size;
    const qsizetype small = bytes == 0 ? length : OneByte + size;
    blob += static_cast<char>((major << 5) | static_cast<unsigned>(small));
    for (int place = bytes == 0 ? 0 : 1 << size; place-- > 0;)
        blob += static_cast<char>(length >> (8 * place));
}

constexpr unsigned TextString = 3;

void appendText(QByteArray& blob, QLatin1StringView ascii)
{
    appendHead(blob, TextString, ascii.size());
    blob.append(ascii.data(), ascii.size());
}

void appendText(QByteArray& blob, QStringView text)
{
    const bool isAscii = std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
    if (isAscii) {
        appendHead(blob, TextString, text.size());
        appendUtf8(blob, text);
        return;
    }
    const QByteArray utf8 = text.toUtf8();
    appendHead(blob, TextString, utf8.size());
    blob += utf8;
}

/// A text and its key in the record.
using KeyedText = std::pair<QLatin1StringView, QStringView>;

/// CBOR by hand: there are millions of results, and QCborStreamWriter takes its time with each.
QByteArray encodeTexts(const auto& texts)
{
    constexpr unsigned Map = 5;
    constexpr qsizetype Usual = 64;
    QByteArray blob;
    blob.reserve(Usual);
    appendHead(blob, Map, texts.size());
    for (const auto& [key, text] : texts) {
        appendText(blob, key);
        appendText(blob, text);
    }
    return blob;
}

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

QByteArray encodePerson(const Prepatient& person)
{
    // Empty fields are left out: most people have no more than a number and a name.
    QVarLengthArray<KeyedText, 1 + TextFields.size() + PersonFields.size()> texts{
        {QLatin1String(NumberKey), person.identity.number.canonical()}};
    for (const auto& [key, field] : TextFields) {
        if (!(person.identity.*field).isEmpty())
            texts.append({QLatin1String(key), person.identity.*field});
    }
    for (const auto& [key, field] : PersonFields) {
        if (!(person.*field).isEmpty())
            texts.append({QLatin1String(key), person.*field});
    }
    return encodeTexts(texts);
}

QByteArray encodeFileSource(const SourceFile& source)
{
    const QString sha256 = QString::fromLatin1(source.sha256);
    QVarLengthArray<KeyedText, 3> texts{{QLatin1String(NameKey), source.name},
                                        {QLatin1String(Sha256Key), sha256}};
    if (!source.sheet.isEmpty())
        texts.append({QLatin1String(SheetKey), source.sheet});
    return encodeTexts(texts);
}

Result<SourceFile> decodeFileSource(const QByteArray& blob)
{
    SourceFile source;
    const bool read = readTexts(blob, [&source](const QString& key, const QString& text) {
        if (key == QLatin1String(NameKey))
            source.name = text;
        if (key == QLatin1String(Sha256Key))
            source.sha256 = text.toLatin1();
        if (key == QLatin1String(SheetKey))
            source.sheet = text;
    });
    return read ? Result(source) : damaged();
}

ResultTexts plainResultTexts(const QString& statusKey, const std::optional<Decimal>& value,
                             const QString& bound)
{
    ResultTexts texts{statusKey, {}, {}};
    if (value)
        texts.value = bound + value->toPlainString().replace(u'.', u',');
    return texts;
}

std::optional<QByteArray> encodeResultTexts(const ResultTexts& texts, const ResultTexts& plain)
{
    QVarLengthArray<KeyedText, ResultFields.size()> stated;
    for (const auto& [key, field] : ResultFields) {
        if (texts.*field != plain.*field)
            stated.append({QLatin1String(key), texts.*field});
    }
    return stated.isEmpty() ? std::nullopt : std::optional(encodeTexts(stated));
}

Result<void> decodeResultTexts(const QByteArray& blob, ResultTexts& texts)
{
    const bool read = readTexts(blob, [&texts](const QString& key, const QString& text) {
        for (const auto& [name, field] : ResultFields) {
            if (key == QLatin1String(name))
                texts.*field = text;
        }
    });
    return read ? Result<void>() : damaged();
}

QByteArray encodeCells(const QHash<QString, QString>& cells)
{
    QList<std::pair<QStringView, QStringView>> texts;
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

Result<void> decodePerson(const QByteArray& record, Prepatient& person)
{
    QString numberText;
    const bool read = readTexts(record, [&](const QString& key, const QString& text) {
        if (key == QLatin1String(NumberKey))
            numberText = text;
        for (const auto& [name, field] : TextFields) {
            if (key == QLatin1String(name))
                person.identity.*field = text;
        }
        for (const auto& [name, field] : PersonFields) {
            if (key == QLatin1String(name))
                person.*field = text;
        }
    });
    // The canonical number carries its century, so no day is needed to read it.
    const Result<PersonNumber> number = PersonNumber::parse(numberText, QDate());
    if (!read || !number)
        return damaged();
    person.identity.number = *number;
    return {};
}

} // namespace utfall::storage
