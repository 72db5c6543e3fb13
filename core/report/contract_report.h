// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/register/evaluation_service.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

class QPagedPaintDevice;

namespace utfall {

/// When and by whom a report is made; printed on every page's foot.
struct ReportStamp
{
    QDateTime madeAt; ///< UTC
    QString user;
    QString programVersion;
    QString auditHead; ///< length and head of the audit log; empty: not stated
};

/// The contract report (avtalsrapport): parties, terms as sentences, the payment curve, attainment, payouts,
/// explanation. One content, four shapes. Nothing in it identifies a person.

/// PDF/A-1b, A4, one embedded font, no transparency. Error "report-failed" (Internal).
[[nodiscard]] Result<QByteArray> contractReportPdf(const EvaluationSnapshot& snapshot,
                                                   const ReportStamp& stamp);
/// One HTML page with the curve as inline SVG and every table, for screen readers and the web.
[[nodiscard]] QByteArray contractReportHtml(const EvaluationSnapshot& snapshot, const ReportStamp& stamp);
/// The report for spreadsheets: its head and key figures, then every table under its caption, with plain
/// numbers.
[[nodiscard]] QByteArray contractReportCsv(const EvaluationSnapshot& snapshot, const ReportStamp& stamp);
/// The PDF's pages onto a printer or a preview.
void printContractReport(const EvaluationSnapshot& snapshot, const ReportStamp& stamp,
                         QPagedPaintDevice& device);

} // namespace utfall
