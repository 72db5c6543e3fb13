// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/report_font.h"

#include <QFile>
#include <QFontDatabase>
#include <QList>
#include <QtEndian>

#include <cmath>
#include <utility>

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype HeaderSize = 12;
constexpr qsizetype RecordSize = 16;
constexpr quint16 WindowsPlatform = 3;
constexpr quint16 UnicodeEncoding = 1;
constexpr quint16 AmericanEnglish = 0x409;

struct FontTable
{
    QByteArray tag;
    QByteArray bytes;
};

template <typename T>
T numberAt(const QByteArray& bytes, qsizetype at)
{
    return qFromBigEndian<T>(bytes.constData() + at);
}

template <typename T>
void append(QByteArray& bytes, T number)
{
    const T swapped = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char*>(&swapped), sizeof swapped);
}

QList<FontTable> tablesOf(const QByteArray& sfnt)
{
    QList<FontTable> tables;
    if (sfnt.size() < HeaderSize)
        return tables;
    const auto count = numberAt<quint16>(sfnt, 4);
    if (sfnt.size() < HeaderSize + count * RecordSize)
        return tables;
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype record = HeaderSize + i * RecordSize;
        const qint64 offset = numberAt<quint32>(sfnt, record + 8);
        const qint64 length = numberAt<quint32>(sfnt, record + 12);
        if (offset + length > sfnt.size())
            return {};
        tables.append({sfnt.mid(record, 4), sfnt.mid(offset, length)});
    }
    return tables;
}

QByteArray nameTable(const QList<std::pair<quint16, QString>>& names)
{
    QByteArray records;
    QByteArray strings;
    for (const auto& [id, text] : names) {
        QByteArray encoded;
        for (const QChar c : text)
            append<quint16>(encoded, c.unicode());
        for (const quint16 field :
             {WindowsPlatform, UnicodeEncoding, AmericanEnglish, id, static_cast<quint16>(encoded.size()),
              static_cast<quint16>(strings.size())})
            append<quint16>(records, field);
        strings += encoded;
    }
    QByteArray table;
    append<quint16>(table, 0);
    append<quint16>(table, static_cast<quint16>(names.size()));
    append<quint16>(table, static_cast<quint16>(6 + records.size()));
    return table + records + strings;
}

quint32 checksum(const QByteArray& padded)
{
    quint32 sum = 0;
    for (qsizetype at = 0; at + 4 <= padded.size(); at += 4)
        sum += numberAt<quint32>(padded, at);
    return sum;
}

QByteArray assembled(const QByteArray& version, const QList<FontTable>& tables)
{
    const auto count = static_cast<quint16>(tables.size());
    const auto log = static_cast<quint16>(std::floor(std::log2(count)));
    QByteArray font = version;
    append<quint16>(font, count);
    append<quint16>(font, static_cast<quint16>((1 << log) * RecordSize));
    append<quint16>(font, log);
    append<quint16>(font, static_cast<quint16>((count - (1 << log)) * RecordSize));
    QByteArray body;
    const qsizetype bodyStart = HeaderSize + count * RecordSize;
    for (const FontTable& table : tables) {
        QByteArray padded = table.bytes;
        padded.append((4 - padded.size() % 4) % 4, '\0');
        font += table.tag;
        append<quint32>(font, checksum(padded));
        append<quint32>(font, static_cast<quint32>(bodyStart + body.size()));
        append<quint32>(font, static_cast<quint32>(table.bytes.size()));
        body += padded;
    }
    return font + body;
}

/// A family for each release of the program: a page must not change when an older one's font is registered.
QString family()
{
    return u"Utfall Paper"_qs;
}

struct FaceFile
{
    const char* file;
    const char* style;
    /// A PDF names an embedded subset by six letters and its font's name.
    const char* postScriptName;
};

bool registerFaces()
{
    for (const FaceFile& face : {FaceFile{"Regular", "Regular", "UTFREG+Inter-Regular"},
                                 FaceFile{"SemiBold", "SemiBold", "UTFSEM+Inter-SemiBold"},
                                 FaceFile{"Bold", "Bold", "UTFBOL+Inter-Bold"}}) {
        QFile file(u":/fonts/Inter-%1.otf"_qs.arg(QLatin1String(face.file)));
        if (!file.open(QIODevice::ReadOnly))
            return false;
        const QByteArray font = fontForPaper(file.readAll(), family(), QLatin1String(face.style),
                                             QLatin1String(face.postScriptName));
        if (font.isEmpty() || QFontDatabase::addApplicationFontFromData(font) < 0)
            return false;
    }
    return true;
}

} // namespace

QByteArray fontForPaper(const QByteArray& sfnt, const QString& family, const QString& style,
                        const QString& postScriptName)
{
    QList<FontTable> tables = tablesOf(sfnt);
    if (tables.isEmpty())
        return {};
    tables.removeIf([](const FontTable& table) { return table.tag == "GSUB" || table.tag == "DSIG"; });
    for (FontTable& table : tables) {
        if (table.tag == "name")
            table.bytes = nameTable({{1, family},
                                     {2, style},
                                     {4, family + u' ' + style},
                                     {6, postScriptName},
                                     {16, family},
                                     {17, style}});
    }
    return assembled(sfnt.left(4), tables);
}

bool paperFontsAvailable()
{
    static const bool available = registerFaces();
    return available;
}

QFont pictureFont(int pixels)
{
    // Registers the faces at the first use.
    static_cast<void>(paperFontsAvailable());
    QFont font(family());
    font.setPixelSize(pixels);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::NoFontMerging);
    return font;
}

QFont paperFont(double points, PaperFace face)
{
    QFont font = pictureFont(static_cast<int>(std::lround(points * UnitsPerPoint)));
    font.setWeight(face == PaperFace::Bold       ? QFont::Bold
                   : face == PaperFace::SemiBold ? QFont::DemiBold
                                                 : QFont::Normal);
    return font;
}

} // namespace utfall
