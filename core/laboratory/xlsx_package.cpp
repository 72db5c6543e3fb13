// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/laboratory/xlsx_package.h"

#include "core/laboratory/file_kind.h"
#include "core/laboratory/lab_observation.h"

#include <algorithm>
#include <cstring>

namespace utfall {

namespace {

constexpr qsizetype PieceBytes = 65'536;

bool isUnsafeName(const QString& name)
{
    const bool drive = name.size() > 1 && name.at(1) == u':';
    return name.startsWith(u'/') || drive || name.contains(QChar(0)) ||
           name.split(u'/').contains(QStringLiteral(".."));
}

/// The end of the XML declaration that the text begins with, npos when it has none.
std::size_t declarationEnd(const std::string& text)
{
    if (!text.starts_with("<?xml") || text.size() < 6 || std::strchr(" \t\r\n", text[5]) == nullptr)
        return std::string::npos;
    const std::size_t end = text.find("?>");
    return end == std::string::npos ? end : end + 2;
}

} // namespace

bool XlsxBytes::seek(qint64 position)
{
    if (position < 0 || position > m_device.size())
        return false;
    m_position = position;
    return QIODevice::seek(position);
}

qint64 XlsxBytes::readData(char* data, qint64 most)
{
    if (m_failed || m_job.isCancelled())
        return -1;
    if (m_device.pos() != m_position && !m_device.seek(m_position)) {
        m_failed = true;
        return -1;
    }
    qint64 have = 0;
    while (have < most) {
        const qint64 count = m_device.read(data + have, most - have);
        if (count < 0) {
            m_failed = true;
            return -1;
        }
        if (count == 0)
            break;
        have += count;
    }
    m_position += have;
    m_done += have;
    // Some bytes are read twice.
    m_job.report(qMin(m_done, m_device.size()), m_device.size());
    return have;
}

std::optional<Error> XlsxBytes::failure() const
{
    if (m_job.isCancelled())
        return Error(ErrorKind::Cancelled, QStringLiteral("cancelled"));
    if (m_failed)
        return Error(ErrorKind::Environment, QStringLiteral("read-failed"));
    return std::nullopt;
}

XlsxPart::XlsxPart(XlsxPackage& package, QString name, const QuaZipFileInfo64& info, qint64 mostBytes)
    : m_package(package),
      m_file(&package.m_zip),
      m_name(std::move(name)),
      m_packedBytes(static_cast<qint64>(info.compressedSize)),
      m_declaredBytes(static_cast<qint64>(info.uncompressedSize)),
      m_mostBytes(mostBytes),
      m_raw(PieceBytes, Qt::Uninitialized)
{}

bool XlsxPart::start()
{
    return m_file.open(QIODevice::ReadOnly);
}

bool XlsxPart::stop(const char* code)
{
    if (!m_fault)
        m_fault = code;
    return false;
}

/// The next bytes of the member as they are; none at its end.
bool XlsxPart::unpack(QByteArray& bytes)
{
    // Few packed bytes can be many unpacked ones: somebody may have cancelled meanwhile; error() says so.
    if (m_package.m_bytes.failure())
        return stop("xlsx-damaged");
    bytes.resize(PieceBytes);
    const qint64 count = m_file.read(bytes.data(), bytes.size());
    if (count < 0)
        return stop("xlsx-damaged");
    bytes.truncate(static_cast<qsizetype>(count));
    m_unpacked += count;
    m_package.m_unpacked += count;
    const XlsxLimits& limits = m_package.limits();
    if (m_unpacked > limits.ratioFrom && m_unpacked / limits.ratio > m_packedBytes)
        return stop("xlsx-bomb");
    if (m_unpacked > m_mostBytes || m_package.m_unpacked > limits.totalBytes)
        return stop("xlsx-too-large");
    if (count > 0)
        return true;
    m_ended = true;
    m_file.close();
    // A part that ends before its time has no checksum that could tell.
    return (m_unpacked == m_declaredBytes && m_file.getZipError() == UNZ_OK) || stop("xlsx-damaged");
}

bool XlsxPart::convert(const QByteArray& bytes, std::string& text)
{
    if (!m_utf16) {
        text.append(bytes.constData(), static_cast<std::size_t>(bytes.size()));
        return true;
    }
    const bool whole = m_utf16->append(bytes, text) && (!m_ended || m_utf16->isComplete());
    return whole || stop("xlsx-xml-invalid");
}

/// Which encoding it is shows in the first bytes; the declaration is then of no use.
bool XlsxPart::begin(std::string& text)
{
    constexpr qsizetype longestDeclaration = 1'024;
    m_begun = true;
    QByteArray bytes;
    while (!m_ended && bytes.size() < 2 * longestDeclaration) {
        if (!unpack(m_raw))
            return false;
        bytes += m_raw;
    }
    qsizetype mark = 0;
    if (bytes.startsWith("\xEF\xBB\xBF")) {
        mark = 3;
    } else if (bytes.startsWith("\xFF\xFE") || bytes.startsWith(QByteArrayView("<\0", 2))) {
        m_utf16.emplace(false);
        mark = bytes.startsWith('<') ? 0 : 2;
    } else if (bytes.startsWith("\xFE\xFF") || bytes.startsWith(QByteArrayView("\0<", 2))) {
        m_utf16.emplace(true);
        mark = bytes.startsWith('\0') ? 0 : 2;
    }
    if (!convert(bytes.sliced(mark), text))
        return false;
    if (const std::size_t end = declarationEnd(text); end != std::string::npos) {
        // Lines stay where they are.
        const auto lines = std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(end), '\n');
        text.replace(0, end, std::string(static_cast<std::size_t>(lines), '\n'));
    }
    return true;
}

bool XlsxPart::append(std::string& text)
{
    const std::size_t before = text.size();
    if (!m_begun && !begin(text))
        return false;
    while (text.size() == before && !m_ended) {
        if (!unpack(m_raw) || !convert(m_raw, text))
            return false;
    }
    return m_fault == nullptr;
}

Error XlsxPart::error(const char* code, qint64 line) const
{
    if (const std::optional<Error> failure = m_package.m_bytes.failure())
        return *failure;
    Error error(ErrorKind::BadInput, QLatin1String(code));
    const std::string part = harmlessArgument(m_name.section(u'/', -1).toStdString());
    if (!part.empty())
        error.args.insert(QStringLiteral("part"), QString::fromStdString(part));
    if (line > 0)
        error.args.insert(QStringLiteral("line"), QString::number(line));
    return error;
}

XlsxPackage::XlsxPackage(QIODevice& device, const Job& job, const XlsxLimits& limits)
    : m_limits(limits), m_bytes(device, job), m_zip(&m_bytes)
{
    m_zip.setAutoClose(false);
    // Every sequence of bytes is a name of its own.
    m_zip.setFileNameCodec("ISO-8859-1");
}

Error XlsxPackage::damaged() const
{
    return m_bytes.failure().value_or(Error(ErrorKind::BadInput, QStringLiteral("xlsx-damaged")));
}

Result<void> XlsxPackage::open()
{
    if (!m_bytes.open(QIODevice::ReadOnly) || !m_zip.open(QuaZip::mdUnzip))
        return damaged();
    return list();
}

Result<void> XlsxPackage::list()
{
    QuaZipFileInfo64 info;
    for (bool more = m_zip.goToFirstFile(); more; more = m_zip.goToNextFile()) {
        if (!m_zip.getCurrentFileInfo(&info))
            return damaged();
        if (Result<void> added = add(info); !added)
            return added;
    }
    if (m_zip.getZipError() != UNZ_OK || m_members.isEmpty())
        return damaged();
    return {};
}

Result<void> XlsxPackage::add(const QuaZipFileInfo64& info)
{
    QString name = info.name;
    name.replace(u'\\', u'/'); // some programs of Windows write it so
    if (isUnsafeName(name))
        return Error(ErrorKind::BadInput, QStringLiteral("xlsx-unsafe-name"));
    if (name.endsWith(u'/'))
        return {};
    if (m_members.size() >= m_limits.parts)
        return Error(ErrorKind::BadInput, QStringLiteral("xlsx-too-large"));
    Member& member = m_members[name.toLower()];
    if (!member.name.isEmpty())
        return Error(ErrorKind::BadInput, QStringLiteral("xlsx-duplicate-part"));
    member.name = info.name;
    member.info = info;
    member.info.comment.clear();
    member.info.extra.clear();
    return {};
}

Result<std::unique_ptr<XlsxPart>> XlsxPackage::part(const QString& name, qint64 mostBytes)
{
    constexpr quint16 encrypted = 1;
    constexpr quint16 stored = 0;
    constexpr quint16 deflated = 8;
    const auto found = m_members.constFind(name.toLower());
    if (found == m_members.constEnd())
        return Error(ErrorKind::BadInput, QStringLiteral("xlsx-part-missing"));
    const QuaZipFileInfo64& info = found->info;
    if ((info.flags & encrypted) != 0)
        return refusalOf(FileKind::EncryptedOffice);
    if ((info.method != stored && info.method != deflated) ||
        info.compressedSize > static_cast<quint64>(m_bytes.size()))
        return damaged();
    if (info.uncompressedSize > static_cast<quint64>(mostBytes))
        return Error(ErrorKind::BadInput, QStringLiteral("xlsx-too-large"));
    if (!m_zip.setCurrentFile(found->name, QuaZip::csSensitive))
        return damaged();
    auto part = std::make_unique<XlsxPart>(*this, name, info, mostBytes);
    if (!part->start())
        return damaged();
    return part;
}

} // namespace utfall
