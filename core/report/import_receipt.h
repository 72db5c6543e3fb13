// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/base/row_issue.h"
#include "core/import/import_service.h"
#include "core/report/contract_report.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

class QPagedPaintDevice;

namespace utfall {

/// One file as the receipt tells of it.
struct ReceiptFile
{
    QString name;                  ///< without folder
    QString format;                ///< fileKindKey()
    QString sheet;                 ///< of a workbook
    std::optional<qint64> records; ///< nothing: not known any more
    qint64 bytes = 0;
    QByteArray sha256; ///< hex
};

struct ReceiptReason
{
    QString reason;
    Severity severity = Severity::Note;
    qint64 rows = 0;
};

/// What came in with one import (inläsningskvitto). It names nobody.
struct ImportReceiptFacts
{
    QString registerName; ///< file name without folder
    QString kind;         ///< "Lab results", in the language of the program
    BatchId batch;
    QDateTime at; ///< UTC
    QString user;
    QString profile; ///< name of the mapping profile; empty: none
    ImportCounts counts;
    std::optional<qint64> releasedRows; ///< that came in after waiting; nothing: not known any more
    QList<ReceiptFile> files;
    std::optional<ControlTotals> totals; ///< nothing: not known any more
    QList<ReceiptReason> reasons;
    QDateTime undoneAt; ///< UTC; invalid: in force
    QString undoneBy;
};

/// "HL7 v2 messages", "Excel workbook" … of a fileKindKey(), in the language of the program.
[[nodiscard]] QString fileFormatName(const QString& key);

/// One content, four shapes, in the look of the other reports. PDF: error "report-failed" (Internal).
[[nodiscard]] Result<QByteArray> importReceiptPdf(const ImportReceiptFacts& facts, const ReportStamp& stamp);
[[nodiscard]] QByteArray importReceiptHtml(const ImportReceiptFacts& facts, const ReportStamp& stamp);
/// To paste into a message or a case file.
[[nodiscard]] QString importReceiptText(const ImportReceiptFacts& facts);
void printImportReceipt(const ImportReceiptFacts& facts, const ReportStamp& stamp, QPagedPaintDevice& device);

} // namespace utfall
