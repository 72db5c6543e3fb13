// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/laboratory/xlsx_reader.h"

#include "core/laboratory/file_kind.h"
#include "core/laboratory/xlsx_package.h"
#include "core/laboratory/xlsx_sheet.h"
#include "core/laboratory/xlsx_strings.h"
#include "core/laboratory/xlsx_styles.h"
#include "core/laboratory/xlsx_workbook.h"

#include <algorithm>

namespace utfall {

namespace {

constexpr auto RootRelationships = "_rels/.rels";

/// A workbook with what all of its sheets need.
class BookReader
{
public:
    BookReader(QIODevice& device, const Job& job, const XlsxLimits& limits)
        : m_device(device), m_job(job), m_limits(limits), m_package(device, job, limits)
    {}

    Result<void> open();
    [[nodiscard]] const QList<XlsxWorksheet>& sheets() const { return m_book.sheets; }
    Result<void> readSheets(const QString& name, const std::function<Result<void>(const XlsxRow&)>& sink);

private:
    Result<void> loadShared();

    QIODevice& m_device;
    const Job& m_job;
    const XlsxLimits& m_limits;
    XlsxPackage m_package;
    XlsxWorkbook m_book;
    XlsxStrings m_strings;
    XlsxStyles m_styles;
};

Result<void> BookReader::open()
{
    const Result<FileKind> kind = sniffFile(m_device);
    if (!kind)
        return kind.error();
    // A ZIP with the names of its members in unusual places may be a workbook all the same.
    if (*kind != FileKind::Xlsx && *kind != FileKind::Archive)
        return isReadable(*kind) ? Error(ErrorKind::BadInput, QStringLiteral("xlsx-not-a-book"))
                                 : refusalOf(*kind);
    if (Result<void> opened = m_package.open(); !opened)
        return opened;
    if (*kind == FileKind::Archive && !m_package.has(QLatin1String(RootRelationships)))
        return refusalOf(FileKind::Archive);
    Result<XlsxWorkbook> book = readXlsxWorkbook(m_package);
    if (!book)
        return book.error();
    m_book = std::move(*book);
    return {};
}

/// Strings and styles; a workbook may have neither.
Result<void> BookReader::loadShared()
{
    if (m_package.has(m_book.strings)) {
        const auto part = m_package.part(m_book.strings, m_limits.partBytes);
        if (!part)
            return part.error();
        Result<XlsxStrings> strings = XlsxStrings::read(**part, m_limits);
        if (!strings)
            return strings.error();
        m_strings = std::move(*strings);
    }
    if (m_package.has(m_book.styles)) {
        const auto part = m_package.part(m_book.styles, m_limits.smallPartBytes);
        if (!part)
            return part.error();
        Result<XlsxStyles> styles = XlsxStyles::read(**part, m_limits);
        if (!styles)
            return styles.error();
        m_styles = std::move(*styles);
    }
    return {};
}

Result<void> BookReader::readSheets(const QString& name,
                                    const std::function<Result<void>(const XlsxRow&)>& sink)
{
    QList<XlsxWorksheet> chosen;
    for (const XlsxWorksheet& sheet : m_book.sheets) {
        if (name.isEmpty() ? !sheet.sheet.hidden : sheet.sheet.name.compare(name, Qt::CaseInsensitive) == 0)
            chosen.append(sheet);
    }
    if (chosen.isEmpty() && !name.isEmpty())
        return Error(ErrorKind::BadInput, QStringLiteral("xlsx-sheet-unknown"));
    if (Result<void> loaded = loadShared(); !loaded)
        return loaded;
    for (const XlsxWorksheet& sheet : chosen) {
        const auto part = m_package.part(sheet.part, m_limits.partBytes);
        if (!part)
            return part.error();
        const Result<qint64> rows =
            readXlsxSheet(**part, {m_strings, m_styles, m_book.date1904}, m_job, sink, m_limits);
        if (!rows)
            return rows.error();
        if (*rows > 0)
            return {};
    }
    return Error(ErrorKind::BadInput, QStringLiteral("xlsx-no-cells"));
}

} // namespace

Result<QList<XlsxSheet>> xlsxSheets(QIODevice& device, const XlsxLimits& limits)
{
    const Job job;
    BookReader reader(device, job, limits);
    if (Result<void> opened = reader.open(); !opened)
        return opened.error();
    QList<XlsxSheet> sheets;
    for (const XlsxWorksheet& sheet : reader.sheets())
        sheets.append(sheet.sheet);
    return sheets;
}

Result<void> readXlsx(QIODevice& device, const QString& sheet, const Job& job,
                      const std::function<Result<void>(const XlsxRow&)>& sink, const XlsxLimits& limits)
{
    BookReader reader(device, job, limits);
    if (Result<void> opened = reader.open(); !opened)
        return opened;
    return reader.readSheets(sheet, sink);
}

} // namespace utfall
