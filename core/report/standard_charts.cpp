// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/standard_charts.h"

#include "core/report/chart_builders.h"
#include "core/report/chart_painter.h"
#include "core/report/csv_writer.h"
#include "core/report/report_font.h"
#include "core/report/report_words.h"

#include <QBuffer>
#include <QDir>

#include <algorithm>

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize PictureSize(960, 540);
constexpr int FontPixels = 14;
constexpr int Margin = 32;
constexpr qreal Scale = 2;

ChartStyle pictureStyle()
{
    ChartStyle style;
    style.colors = lightChartColors();
    style.font = pictureFont(FontPixels);
    style.title = true;
    return style;
}

/// Charts of bars grow with their rows.
QSize sizeOf(const ChartSpec& spec, const ChartStyle& style)
{
    const bool bars = std::any_of(spec.series.begin(), spec.series.end(), [](const ChartSeries& series) {
        return series.kind == ChartSeries::Kind::Bars;
    });
    const int height =
        bars ? static_cast<int>(naturalBarsHeight(spec, style)) + 3 * Margin : PictureSize.height();
    return {PictureSize.width(), std::max(height, PictureSize.height())};
}

ChartSpec overTime(const EvaluationSnapshot& snapshot)
{
    QList<Attainment> dates;
    for (const QDate date : attainmentDates(snapshot.contract.terms, snapshot.attainment.asOf))
        dates.append(evaluateAttainment(snapshot.input, date));
    return attainmentOverTimeChart(snapshot.contract.terms, dates);
}

QByteArray pngOf(const ChartSpec& spec, const ChartStyle& style)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    chartImage(spec, style, sizeOf(spec, style), Scale).save(&buffer, "PNG");
    return bytes;
}

QByteArray svgOf(const ChartSpec& spec, const ChartStyle& style)
{
    // A picture that leaves the program says a family that others have.
    return chartSvg(spec, style, sizeOf(spec, style)).replace("Utfall Paper", "Inter, system-ui, sans-serif");
}

} // namespace

QList<StandardChart> standardCharts(const EvaluationSnapshot& snapshot)
{
    const ContractTerms& terms = snapshot.contract.terms;
    const QList<StandardChart> all{
        {u"payment-line"_qs, paymentLineChart(snapshot)},
        {u"funnel"_qs, funnelChart(snapshot.attainment)},
        {u"enrolment"_qs, enrolmentChart(snapshot)},
        {u"attainment-over-time"_qs, overTime(snapshot)},
        {u"attainment-by-provider"_qs,
         attainmentBarsChart(terms, providerGroups(snapshot), Report::tr("Attainment by provider"))},
        {u"attainment-by-intake"_qs,
         attainmentBarsChart(terms, intakeGroups(snapshot), Report::tr("Attainment by intake"))},
    };
    QList<StandardChart> shown;
    std::copy_if(all.begin(), all.end(), std::back_inserter(shown),
                 [](const StandardChart& chart) { return !chart.spec.isEmpty(); });
    return shown;
}

Result<QStringList> writeStandardCharts(const EvaluationSnapshot& snapshot, const QString& folder)
{
    if (!paperFontsAvailable())
        return Error(ErrorKind::Internal, u"report-failed"_qs);
    const QDir dir(folder);
    if (!dir.mkpath(u"."_qs))
        return Error(ErrorKind::Environment, u"file-not-writable"_qs, {{u"file"_qs, dir.dirName()}});
    const ChartStyle style = pictureStyle();
    QStringList written;
    for (const StandardChart& chart : standardCharts(snapshot)) {
        for (const auto& [suffix, bytes] :
             {std::pair(u".png"_qs, pngOf(chart.spec, style)), {u".svg"_qs, svgOf(chart.spec, style)}}) {
            const QString path = dir.filePath(chart.name + suffix);
            if (const auto done = writeWholeFile(path, bytes); !done)
                return done.error();
            written.append(path);
        }
    }
    return written;
}

} // namespace utfall
