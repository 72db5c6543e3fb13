// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/decimal.h"
#include "core/base/fraction.h"
#include "core/base/iso_date.h"
#include "core/base/money.h"
#include "core/base/quantity.h"
#include "core/base/text_folding.h"
#include "tests/fuzz/fuzz.h"

// Values as laboratories and people write them: the whole input is one cell.

using namespace utfall;
using fuzz::require;

namespace {

void checkDecimal(const QString& text)
{
    const Result<Decimal> number = Decimal::parse(text);
    if (!number)
        return;
    const QString plain = number->toPlainString();
    const Result<Decimal> again = Decimal::parse(plain);
    require(again.ok() && *again == *number, "a number is read back equal");
    require(again->toPlainString() == plain, "a number is written the same each time");
    require(toPlainDecimal(number->asFraction()) == plain, "a number and its fraction are written the same");
    (void)Money::fromFractionOfOre(number->asFraction(), MoneyRounding::Krona);
}

void checkDate(const QString& text)
{
    if (const Result<QDate> date = parseIsoDate(text)) {
        const Result<QDate> again = parseIsoDate(toIsoDate(*date));
        require(again.ok() && *again == *date, "a date is read back equal");
        const QDate later = addMonths(*date, 24);
        require(!later.isValid() || later >= *date, "months later is later");
    }
    if (const Result<QDateTime> time = parseReportTime(text)) {
        require(time->isValid() && time->timeSpec() == Qt::UTC, "a report time is a moment");
        const Result<QDateTime> again =
            parseReportTime(time->toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz")));
        require(again.ok() && *again == *time, "a report time is read back equal");
    }
}

void checkUnit(const QString& text)
{
    for (const auto percent : {PercentMeaning::Unstated, PercentMeaning::Ngsp, PercentMeaning::MonoS}) {
        const Result<Unit> unit = Unit::parse(text, percent);
        if (!unit)
            continue;
        const Result<Unit> again = Unit::parse(unit->text(), percent);
        require(again.ok() && *again == *unit, "a unit is read back equal");
        (void)valueIn(Quantity{Decimal::fromMillionths(42'000'000), *unit}, Unit::mmolPerMol());
    }
}

void checkFolding(const QString& text)
{
    for (const auto fold : {foldText, foldKey, foldHeader})
        require(fold(fold(text)) == fold(text), "folding again changes nothing");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QString text = fuzz::Input(data, size).restAsText();
    checkDecimal(text);
    checkDate(text);
    checkUnit(text);
    checkFolding(text);
    return 0;
}
