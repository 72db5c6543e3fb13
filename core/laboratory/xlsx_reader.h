// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/laboratory/xlsx_limits.h"

#include <QIODevice>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace utfall {

struct XlsxSheet
{
    QString name;
    bool hidden = false;
    bool operator==(const XlsxSheet&) const = default;
};

struct XlsxRow
{
    qint64 row = 0; ///< 1-based number of the row in the sheet
    /// From column A to the last cell that holds anything.
    QStringList cells;
    bool operator==(const XlsxRow&) const = default;
};

/// Takes a row; may return an Error to stop.
using XlsxSink = std::function<Result<void>(const XlsxRow&)>;

/// An Excel workbook (.xlsx, .xlsm, Office Open XML transitional or strict) whose sheets are read one after
/// another: what all of them need is read once, and `limits` bound all of it together. What is given to
/// open() must live as long; the device must be random access and is read in place.
class XlsxReader
{
public:
    /// Errors as readXlsx(). `job` gets (bytes read, bytes in all).
    [[nodiscard]] static Result<std::unique_ptr<XlsxReader>> open(QIODevice& device, const Job& job,
                                                                  const XlsxLimits& limits = {});
    ~XlsxReader();
    XlsxReader(const XlsxReader&) = delete;
    XlsxReader& operator=(const XlsxReader&) = delete;

    /// The worksheets in the order of the book; sheets that are nothing but a chart are left out.
    [[nodiscard]] const QList<XlsxSheet>& sheets() const;
    /// As readXlsx(), any number of times.
    [[nodiscard]] Result<void> read(const QString& sheet, const XlsxSink& sink);

private:
    struct Private;
    explicit XlsxReader(std::unique_ptr<Private> d);

    std::unique_ptr<Private> d;
};

/// Streams the rows of one sheet to `sink`. An empty name stands for the
/// first visible sheet that holds a cell; otherwise case does not matter. Rows without anything but white
/// space are skipped; hidden rows and columns are read. Of merged cells the first has the value and the
/// others are empty.
///
/// Cells are texts as people see them in Excel, in this form: numbers with at most 15 significant digits, a
/// decimal point and no exponent; dates by their number format as YYYY-MM-DD, with a time as
/// YYYY-MM-DDTHH:MM:SS, a time of day alone as HH:MM:SS (1900 has the 29 February that Excel believes in);
/// percentages with their sign; leading zeros, and signs between digits, of a format such as 000000-0000; a
/// comparator that the format puts before the number (`"<"0`). Otherwise formats change nothing: decimals are
/// not rounded, and units and currencies of formats are left out. Logical values are TRUE and FALSE, errors
/// as #N/A. A formula gives the value that Excel saved with it.
///
/// Memory is bounded by `limits`, apart from the row; nothing is unpacked to disk. `job` gets (bytes read,
/// bytes in all).
///
/// Errors (BadInput): "xlsx-damaged" (no whole ZIP, a wrong checksum), "xlsx-part-missing",
/// "xlsx-xml-invalid" and "xlsx-xml-dtd" (args part, line), "xlsx-not-a-book", "xlsx-binary" (.xlsb),
/// "xlsx-no-sheets", "xlsx-sheet-unknown", "xlsx-no-cells", "xlsx-formula-uncalculated" (arg cell, "C7"),
/// "xlsx-string-missing" (cell), "xlsx-cell-too-long" (cell), "xlsx-row-too-long" (cell),
/// "xlsx-too-many-columns" (cell), "xlsx-cell-misplaced" (args part, line: a place that no sheet has, or one
/// that was taken), "xlsx-too-large", "xlsx-strings-too-large", "xlsx-bomb" (unpacks to more than any
/// workbook), "xlsx-unsafe-name" and "xlsx-duplicate-part" (members of the ZIP); what refusalOf() tells of
/// files that are none, such as "file-kind-encrypted" and "file-kind-old-excel"; also "read-failed"
/// (Environment), "cancelled". Rows that came before an error belong to a file that was not read.
[[nodiscard]] Result<void> readXlsx(QIODevice& device, const QString& sheet, const Job& job,
                                    const XlsxSink& sink, const XlsxLimits& limits = {});

} // namespace utfall
