// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/laboratory/xlsx_reader.h"

#include "core/laboratory/file_kind.h"
#include "core/laboratory/xlsx_package.h"
#include "core/laboratory/xlsx_sheet.h"
#include "core/laboratory/xlsx_strings.h"
#include "core/laboratory/xlsx_styles.h"
#include "core/laboratory/xlsx_workbook.h"

#include <utility>

namespace utfall {

namespace {

constexpr auto RootRelationships = "_rels/.rels";

} // namespace

struct XlsxReader::Private
{
    Private(QIODevice& device_, const Job& job_, const XlsxLimits& limits_)
        : device(device_), job(job_), limits(limits_), package(device, job, limits)
    {}

    Result<void> open();
    Result<void> loadShared();
    Result<void> readSheets(const QString& name, const XlsxSink& sink);

    QIODevice& device;
    const Job& job;
    const XlsxLimits limits;
    XlsxPackage package;
    XlsxWorkbook book;
    QList<XlsxSheet> sheets;
    bool hasShared = false;
    XlsxStrings strings;
    XlsxStyles styles;
};

Result<void> XlsxReader::Private::open()
{
    const Result<FileKind> kind = sniffFile(device);
    if (!kind)
        return kind.error();
    // A ZIP with the names of its members in unusual places may be a workbook all the same.
    if (*kind != FileKind::Xlsx && *kind != FileKind::Archive)
        return isReadable(*kind) ? Error(ErrorKind::BadInput, QStringLiteral("xlsx-not-a-book"))
                                 : refusalOf(*kind);
    if (Result<void> opened = package.open(); !opened)
        return opened;
    if (*kind == FileKind::Archive && !package.has(QLatin1String(RootRelationships)))
        return refusalOf(FileKind::Archive);
    Result<XlsxWorkbook> read = readXlsxWorkbook(package);
    if (!read)
        return read.error();
    book = std::move(*read);
    for (const XlsxWorksheet& sheet : std::as_const(book.sheets))
        sheets.append(sheet.sheet);
    return {};
}

/// Strings and styles; a workbook may have neither.
Result<void> XlsxReader::Private::loadShared()
{
    if (hasShared)
        return {};
    if (package.has(book.strings)) {
        const auto part = package.part(book.strings, limits.partBytes);
        if (!part)
            return part.error();
        Result<XlsxStrings> read = XlsxStrings::read(**part, limits);
        if (!read)
            return read.error();
        strings = std::move(*read);
    }
    if (package.has(book.styles)) {
        const auto part = package.part(book.styles, limits.smallPartBytes);
        if (!part)
            return part.error();
        Result<XlsxStyles> read = XlsxStyles::read(**part, limits);
        if (!read)
            return read.error();
        styles = std::move(*read);
    }
    hasShared = true;
    return {};
}

Result<void> XlsxReader::Private::readSheets(const QString& name, const XlsxSink& sink)
{
    QList<XlsxWorksheet> chosen;
    for (const XlsxWorksheet& sheet : std::as_const(book.sheets)) {
        if (name.isEmpty() ? !sheet.sheet.hidden : sheet.sheet.name.compare(name, Qt::CaseInsensitive) == 0)
            chosen.append(sheet);
    }
    if (chosen.isEmpty() && !name.isEmpty())
        return Error(ErrorKind::BadInput, QStringLiteral("xlsx-sheet-unknown"));
    if (Result<void> loaded = loadShared(); !loaded)
        return loaded;
    for (const XlsxWorksheet& sheet : std::as_const(chosen)) {
        const auto part = package.part(sheet.part, limits.partBytes);
        if (!part)
            return part.error();
        const Result<qint64> rows =
            readXlsxSheet(**part, {strings, styles, book.date1904}, job, sink, limits);
        if (!rows)
            return rows.error();
        if (*rows > 0)
            return {};
    }
    return Error(ErrorKind::BadInput, QStringLiteral("xlsx-no-cells"));
}

XlsxReader::XlsxReader(std::unique_ptr<Private> d_) : d(std::move(d_)) {}

XlsxReader::~XlsxReader() = default;

Result<std::unique_ptr<XlsxReader>> XlsxReader::open(QIODevice& device, const Job& job,
                                                     const XlsxLimits& limits)
{
    auto opened = std::make_unique<Private>(device, job, limits);
    if (Result<void> done = opened->open(); !done)
        return done.error();
    return std::unique_ptr<XlsxReader>(new XlsxReader(std::move(opened)));
}

const QList<XlsxSheet>& XlsxReader::sheets() const
{
    return d->sheets;
}

Result<void> XlsxReader::read(const QString& sheet, const XlsxSink& sink)
{
    return d->readSheets(sheet, sink);
}

Result<void> readXlsx(QIODevice& device, const QString& sheet, const Job& job, const XlsxSink& sink,
                      const XlsxLimits& limits)
{
    const Result<std::unique_ptr<XlsxReader>> book = XlsxReader::open(device, job, limits);
    return book ? (*book)->read(sheet, sink) : Result<void>(book.error());
}

} // namespace utfall
