// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/laboratory/file_kind.h"

#include "core/laboratory/hl7_message.h"

#include <QByteArray>
#include <QStringDecoder>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <optional>

namespace utfall {

namespace {

using namespace std::string_view_literals;

constexpr qint64 Beginning = 65'536; ///< looked at
constexpr std::string_view Blank = " \t\r\n\f\v";

/// Each kind, its name, and what is told of it when it cannot be read.
struct KindRow
{
    FileKind kind;
    std::string_view key;
    const char* refusal;
};
constexpr std::array Kinds{
    KindRow{FileKind::Empty, "empty", "file-empty"},
    KindRow{FileKind::Csv, "csv", nullptr},
    KindRow{FileKind::Xlsx, "xlsx", nullptr},
    KindRow{FileKind::Hl7v2, "hl7v2", nullptr},
    KindRow{FileKind::FhirJson, "fhir", nullptr},
    KindRow{FileKind::FhirNdjson, "fhirNdjson", nullptr},
    KindRow{FileKind::FhirXml, "fhirXml", "file-kind-fhir-xml"},
    KindRow{FileKind::OtherJson, "json", "file-kind-json"},
    KindRow{FileKind::Xml, "xml", "file-kind-xml"},
    KindRow{FileKind::Html, "html", "file-kind-html"},
    KindRow{FileKind::Edifact, "edifact", "file-kind-edifact"},
    KindRow{FileKind::Sie, "sie", "file-kind-sie"},
    KindRow{FileKind::Pdf, "pdf", "file-kind-pdf"},
    KindRow{FileKind::Document, "document", "file-kind-document"},
    KindRow{FileKind::OpenDocument, "openDocument", "file-kind-open-document"},
    KindRow{FileKind::OldExcel, "oldExcel", "file-kind-old-excel"},
    KindRow{FileKind::EncryptedOffice, "encrypted", "file-kind-encrypted"},
    KindRow{FileKind::Archive, "archive", "file-kind-archive"},
    KindRow{FileKind::Register, "register", "file-kind-register"},
    KindRow{FileKind::Binary, "binary", "file-kind-binary"},
};

const KindRow& rowOf(FileKind kind)
{
    return *std::find_if(Kinds.begin(), Kinds.end(), [kind](const KindRow& row) { return row.kind == kind; });
}

std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

/// At most `length` bytes from `from`; nothing when they cannot be read.
std::optional<QByteArray> bytesAt(QIODevice& device, qint64 from, qint64 length)
{
    if (from < 0 || !device.seek(from))
        return std::nullopt;
    QByteArray bytes(static_cast<qsizetype>(length), Qt::Uninitialized);
    qsizetype have = 0;
    while (have < bytes.size()) {
        const qint64 count = device.read(bytes.data() + have, bytes.size() - have);
        if (count < 0)
            return std::nullopt;
        if (count == 0)
            break;
        have += static_cast<qsizetype>(count);
    }
    bytes.truncate(have);
    return bytes;
}

std::string_view withoutSpace(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(Blank);
    return first == std::string_view::npos ? std::string_view() : text.substr(first);
}

/// Names of members of a ZIP stand in clear text in its beginning and in the table at its end.
FileKind zipKind(QIODevice& device, const QByteArray& beginning)
{
    const QByteArray end =
        bytesAt(device, qMax<qint64>(0, device.size() - Beginning), Beginning).value_or(QByteArray());
    const auto names = [&](std::string_view name) {
        return contains(view(beginning), name) || contains(view(end), name);
    };
    // Some programs write the folders of Windows, or none.
    if (names("xl/workbook") || names("xl\\workbook") ||
        (names("[Content_Types].xml") && names("workbook.xml")))
        return FileKind::Xlsx;
    if (names("word/document") || names("ppt/presentation") ||
        names("mimetypeapplication/vnd.oasis.opendocument.text"))
        return FileKind::Document;
    if (names("mimetypeapplication/vnd.oasis.opendocument.spreadsheet"))
        return FileKind::OpenDocument;
    return FileKind::Archive;
}

/// A compound file of old Office; its directory names the streams in UTF-16.
FileKind compoundKind(QIODevice& device, const QByteArray& beginning)
{
    constexpr qsizetype header = 0x34;
    constexpr auto wide = [](std::string_view name) {
        std::string text;
        for (const char c : name)
            text.append({c, '\0'});
        return text;
    };
    QByteArray looked = beginning;
    if (beginning.size() >= header) {
        const auto shift = qFromLittleEndian<quint16>(beginning.constData() + 0x1E);
        const auto sector = qFromLittleEndian<quint32>(beginning.constData() + 0x30);
        if (shift >= 7 && shift <= 16)
            looked += bytesAt(device, (qint64(sector) + 1) << shift, 4096).value_or(QByteArray());
    }
    const std::string_view names = view(looked);
    if (contains(names, wide("EncryptedPackage")))
        return FileKind::EncryptedOffice;
    if (contains(names, wide("WordDocument")) || contains(names, wide("PowerPoint")))
        return FileKind::Document;
    return FileKind::OldExcel;
}

/// Files that begin with bytes of their own.
std::optional<FileKind> kindBySignature(QIODevice& device, const QByteArray& beginning)
{
    const std::string_view bytes = view(beginning);
    if (bytes.starts_with("SQLite format 3\0"sv))
        return FileKind::Register;
    if (bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06"))
        return zipKind(device, beginning);
    if (bytes.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return compoundKind(device, beginning);
    for (const std::string_view biff :
         {"\x09\x00\x04\x00"sv, "\x09\x02\x06\x00"sv, "\x09\x04\x06\x00"sv, "\x09\x08"sv}) {
        if (bytes.starts_with(biff))
            return FileKind::OldExcel;
    }
    for (const std::string_view packed : {"\x1F\x8B"sv, "7z\xBC\xAF\x27\x1C"sv, "Rar!\x1A\x07"sv, "BZh"sv,
                                          "\xFD"
                                          "7zXZ"sv,
                                          "\x28\xB5\x2F\xFD"sv}) {
        if (bytes.starts_with(packed))
            return FileKind::Archive;
    }
    if (contains(bytes.substr(0, 1024), "%PDF-"))
        return FileKind::Pdf;
    return std::nullopt;
}

QByteArray fromUtf16(QByteArrayView bytes, bool little)
{
    QStringDecoder decoder(little ? QStringConverter::Utf16LE : QStringConverter::Utf16BE);
    const QString text = decoder.decode(bytes);
    return text.toUtf8();
}

/// The beginning as UTF-8 where a mark says that it is UTF-16, else as it is.
QByteArray textOf(const QByteArray& beginning)
{
    if (beginning.startsWith("\xEF\xBB\xBF"))
        return beginning.sliced(3);
    if (!beginning.startsWith("\xFF\xFE") && !beginning.startsWith("\xFE\xFF"))
        return beginning;
    return fromUtf16(QByteArrayView(beginning).sliced(2), beginning.startsWith("\xFF\xFE"));
}

bool isBinary(std::string_view text)
{
    // HL7 frames and the end of file sign of old systems are no sign of it.
    constexpr std::string_view harmless = "\t\n\v\f\r\x1A\x1B\x1C\x1D\x1E\x1F";
    const auto controls = std::count_if(text.begin(), text.end(), [harmless](char c) {
        return static_cast<unsigned char>(c) < 0x20 && harmless.find(c) == std::string_view::npos;
    });
    return contains(text, "\0"sv) || static_cast<std::size_t>(controls) * 50 > text.size();
}

FileKind jsonKind(std::string_view text)
{
    if (!contains(text, "\"resourceType\""))
        return FileKind::OtherJson;
    // A first line that closes its object, and a second that opens one.
    const std::size_t end = text.find('\n');
    if (end == std::string_view::npos)
        return FileKind::FhirJson;
    const std::string_view line = text.substr(0, text.find_last_not_of(Blank, end) + 1);
    const bool lines = line.ends_with('}') && contains(line, "\"resourceType\"") &&
                       withoutSpace(text.substr(end)).starts_with('{');
    return lines ? FileKind::FhirNdjson : FileKind::FhirJson;
}

FileKind xmlKind(std::string_view text)
{
    std::string lower(text.substr(0, 4096));
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    if (contains(lower, "<html") || contains(lower, "<!doctype html"))
        return FileKind::Html;
    if (contains(lower, "xmlns=\"http://hl7.org/fhir\"") || contains(lower, "xmlns='http://hl7.org/fhir'"))
        return FileKind::FhirXml;
    return FileKind::Xml;
}

bool isSie(std::string_view text)
{
    return text.starts_with("#FLAGGA") || text.starts_with("#PROGRAM") || text.starts_with("#SIETYP") ||
           text.starts_with("#FORMAT");
}

/// Segments without their header are still HL7: its reader says what is missing.
bool isHl7(std::string_view text)
{
    if (!hl7HeaderName(text).empty())
        return true;
    for (const std::string_view name : {"PID|"sv, "EVN|"sv, "OBR|"sv, "OBX|"sv, "BTS|"sv}) {
        if (text.starts_with(name))
            return true;
    }
    return false;
}

FileKind textKind(std::string_view text)
{
    if (isHl7(text))
        return FileKind::Hl7v2;
    if (text.starts_with("{\\rtf"))
        return FileKind::Document;
    if (text.front() == '{' || text.front() == '[') {
        const std::string_view inside = withoutSpace(text.substr(1));
        const bool json =
            inside.empty() || text.front() == '[' || inside.front() == '"' || inside.front() == '}';
        return json ? jsonKind(text) : FileKind::Csv;
    }
    if (text.front() == '<' && text.size() > 1 && text[1] != ' ' && (text[1] < '0' || text[1] > '9'))
        return xmlKind(text);
    if (isSie(text))
        return FileKind::Sie;
    if (text.starts_with("UNA:+") || text.starts_with("UNB+"))
        return FileKind::Edifact;
    return FileKind::Csv;
}

/// Text in UTF-16 without a mark has a zero in nearly every other byte. Only the reader of CSV knows it.
bool isUnmarkedUtf16Table(const QByteArray& beginning)
{
    std::array<qsizetype, 2> zeros{};
    for (qsizetype i = 0; i < beginning.size(); ++i)
        zeros[static_cast<std::size_t>(i % 2)] += beginning[i] == '\0' ? 1 : 0;
    const bool little = zeros[1] > zeros[0];
    const auto [few, many] = std::minmax(zeros[0], zeros[1]);
    if (many * 4 <= beginning.size() || few * 10 >= many)
        return false;
    const QByteArray bytes = fromUtf16(beginning, little);
    const std::string_view text = withoutSpace(view(bytes));
    return !text.empty() && !isBinary(text) && textKind(text) == FileKind::Csv;
}

} // namespace

Result<FileKind> sniffFile(QIODevice& device)
{
    const std::optional<QByteArray> beginning = bytesAt(device, 0, Beginning);
    if (!beginning)
        return Error(ErrorKind::Environment, QStringLiteral("read-failed"));
    const std::optional<FileKind> bySignature = kindBySignature(device, *beginning);
    if (!device.seek(0))
        return Error(ErrorKind::Environment, QStringLiteral("read-failed"));
    if (bySignature)
        return *bySignature;
    const QByteArray bytes = textOf(*beginning);
    const std::string_view text = withoutSpace(view(bytes));
    if (text.empty())
        return beginning->size() < Beginning ? FileKind::Empty : FileKind::Binary;
    if (!isBinary(text))
        return textKind(text);
    return isUnmarkedUtf16Table(*beginning) ? FileKind::Csv : FileKind::Binary;
}

bool isReadable(FileKind kind)
{
    return rowOf(kind).refusal == nullptr;
}

Error refusalOf(FileKind kind)
{
    const char* const code = rowOf(kind).refusal;
    if (!code)
        return Error(ErrorKind::Internal, QStringLiteral("internal"));
    return Error(ErrorKind::BadInput, QLatin1String(code));
}

std::string_view fileKindKey(FileKind kind)
{
    return rowOf(kind).key;
}

} // namespace utfall
