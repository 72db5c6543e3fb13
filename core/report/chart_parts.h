// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/money.h"
#include "core/contract/terms.h"
#include "core/report/chart_spec.h"

#include <QCoreApplication>
#include <QDate>

/// What several charts share.
namespace utfall::chart {

/// The translation context of charts.
struct Chart
{
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

/// For drawing only.
[[nodiscard]] double drawn(const Fraction& value);

/// 0 to 100 % with a tick every 20.
[[nodiscard]] ChartAxis shareAxis(const QString& title);

/// Floor and cap as rules across a share axis.
[[nodiscard]] QList<ChartRule> floorAndCap(const PaymentTerms& terms, Qt::Orientation orientation);

/// Whole numbers of people from 0.
[[nodiscard]] ChartAxis countAxis(const QString& title, qint64 maximum);

/// Dates as Julian days, ticks on the first of a month so that at most `most` stand.
[[nodiscard]] ChartAxis dateAxis(QDate from, QDate to, int most);

/// Kronor from 0 in a unit that keeps the ticks short ("SEK million"); values stay in öre.
[[nodiscard]] ChartAxis moneyAxis(const QString& title, const QString& titleWithUnit, double maximumOre);

/// "733 200 kr" from exact öre, rounded to whole kronor for reading.
[[nodiscard]] QString kronorText(const Fraction& ore);

} // namespace utfall::chart
