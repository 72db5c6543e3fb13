// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace utfall {

/// Builds a CSV text that opens right in Swedish Excel (cli.md, CSV files): UTF-8 with BOM, `;`, CRLF.
/// Callers write numbers with a decimal comma (withDecimalComma()).
class CsvWriter
{
public:
    CsvWriter();
    /// Adds one record. A cell that a spreadsheet would run as a formula is made inert (inert_cell.h).
    void addRow(const QStringList& cells);
    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// "41.9" → "41,9".
[[nodiscard]] QString withDecimalComma(const QString& plainDecimal);

/// Writes the whole file or nothing: to a temporary file beside it, then renamed. Errors (Environment):
/// "file-not-writable" (arg file: name without folder), "disk-full".
[[nodiscard]] Result<void> writeWholeFile(const QString& path, const QByteArray& bytes);

} // namespace utfall
