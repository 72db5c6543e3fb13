// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/contract_report.h"

#include "core/report/report_content.h"
#include "core/report/report_csv.h"
#include "core/report/report_html.h"
#include "core/report/report_paper.h"
#include "core/report/report_pdf.h"

namespace utfall {

Result<QByteArray> contractReportPdf(const EvaluationSnapshot& snapshot, const ReportStamp& stamp)
{
    const ReportContent content = contractReportContent(snapshot, stamp);
    return pdfOf(ReportPaper(content), content);
}

QByteArray contractReportHtml(const EvaluationSnapshot& snapshot, const ReportStamp& stamp)
{
    return htmlOf(contractReportContent(snapshot, stamp));
}

QByteArray contractReportCsv(const EvaluationSnapshot& snapshot, const ReportStamp& stamp)
{
    return csvOf(contractReportContent(snapshot, stamp));
}

void printContractReport(const EvaluationSnapshot& snapshot, const ReportStamp& stamp,
                         QPagedPaintDevice& device)
{
    // A device that refuses to be painted on says so by itself.
    static_cast<void>(ReportPaper(contractReportContent(snapshot, stamp)).paint(device));
}

} // namespace utfall
