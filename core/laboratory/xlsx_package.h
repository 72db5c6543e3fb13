// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/laboratory/byte_source.h"
#include "core/laboratory/xlsx_limits.h"

#include <QByteArray>
#include <QHash>
#include <QIODevice>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

#include <memory>
#include <optional>
#include <string>

namespace utfall {

/// A device as the ZIP library needs it: a read gives all that was asked for as long as there is any. Tells
/// progress, and fails when the work is cancelled.
class XlsxBytes final : public QIODevice
{
public:
    XlsxBytes(QIODevice& device, const Job& job) : m_device(device), m_job(job) {}

    [[nodiscard]] bool isSequential() const override { return false; }
    [[nodiscard]] qint64 size() const override { return m_device.size(); }
    bool seek(qint64 position) override;
    /// "cancelled" or "read-failed", when that is why reading stopped.
    [[nodiscard]] std::optional<Error> failure() const;

protected:
    qint64 readData(char* data, qint64 most) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QIODevice& m_device;
    const Job& m_job;
    qint64 m_position = 0;
    qint64 m_done = 0;
    bool m_failed = false;
};

class XlsxPackage;

/// One part of a workbook as UTF-8 without an XML declaration, unpacked piece by piece. Office Open XML knows
/// UTF-8 and UTF-16 alone; what a declaration says otherwise is not believed.
class XlsxPart
{
public:
    XlsxPart(XlsxPackage& package, QString name, const QuaZipFileInfo64& info, qint64 mostBytes);

    [[nodiscard]] bool start();
    /// Appends the next piece, nothing at the end of the part, where its length and checksum are verified.
    /// False when it cannot be read.
    [[nodiscard]] bool append(std::string& text);

    /// Code of what stopped the reading; nullptr when nothing did.
    [[nodiscard]] const char* fault() const { return m_fault; }
    /// A failure of this part, at a line when it is above 0. That of the device comes first.
    [[nodiscard]] Error error(const char* code, qint64 line) const;

private:
    bool stop(const char* code);
    bool begin(std::string& text);
    bool unpack(QByteArray& bytes);
    bool convert(const QByteArray& bytes, std::string& text);

    XlsxPackage& m_package;
    QuaZipFile m_file;
    QString m_name;
    qint64 m_packedBytes;
    qint64 m_declaredBytes;
    qint64 m_mostBytes;
    qint64 m_unpacked = 0;
    bool m_begun = false;
    bool m_ended = false;
    std::optional<Utf16Reader> m_utf16;
    QByteArray m_raw;
    const char* m_fault = nullptr;
};

/// The ZIP around the parts of a workbook. Names are compared without case, as the format says. One part can
/// be open at a time.
class XlsxPackage
{
public:
    XlsxPackage(QIODevice& device, const Job& job, const XlsxLimits& limits);

    /// Reads the table of contents. Errors: see readXlsx().
    [[nodiscard]] Result<void> open();
    [[nodiscard]] bool has(const QString& name) const { return m_members.contains(name.toLower()); }
    /// The part, ready to be read. Errors: "xlsx-part-missing", "xlsx-damaged", "xlsx-too-large",
    /// "file-kind-encrypted" …
    [[nodiscard]] Result<std::unique_ptr<XlsxPart>> part(const QString& name, qint64 mostBytes);
    [[nodiscard]] const XlsxLimits& limits() const { return m_limits; }

private:
    friend class XlsxPart;

    struct Member
    {
        QString name; ///< as the ZIP has it
        QuaZipFileInfo64 info;
    };

    [[nodiscard]] Result<void> list();
    [[nodiscard]] Result<void> add(const QuaZipFileInfo64& info);
    [[nodiscard]] Error damaged() const;

    const XlsxLimits& m_limits;
    XlsxBytes m_bytes;
    QuaZip m_zip;
    QHash<QString, Member> m_members; ///< by lower-case name with slashes
    qint64 m_unpacked = 0;            ///< by all parts
};

} // namespace utfall
