// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/csv_numbers.h"

#include <QRegularExpression>

#include <algorithm>

namespace utfall {

namespace {

/// Without comparator, sign and the white space around.
QStringView magnitude(QStringView cell)
{
    cell = cell.trimmed();
    while (!cell.isEmpty() && QStringView(u"<>=+-\u2212").contains(cell.front()))
        cell = cell.sliced(1);
    return cell.trimmed();
}

/// What one number says of a sign.
enum class Says { Nothing, Decimal, Thousands, Either };

Says saysOf(QStringView number, QChar sign)
{
    const qsizetype first = number.indexOf(sign);
    if (first < 0)
        return Says::Nothing;
    const qsizetype last = number.lastIndexOf(sign);
    if (first != last)
        return Says::Thousands;
    if (first > 3 || number.size() - last - 1 != 3 || number.front() == QLatin1Char('0'))
        return Says::Decimal;
    return Says::Either;
}

/// What the numbers of one column say.
struct ColumnSigns
{
    qsizetype decimalCommas = 0;
    qsizetype decimalPoints = 0;
    qsizetype eitherCommas = 0;
    qsizetype eitherPoints = 0;

    void add(QStringView number);
};

void ColumnSigns::add(QStringView number)
{
    const qsizetype comma = number.lastIndexOf(QLatin1Char(','));
    const qsizetype point = number.lastIndexOf(QLatin1Char('.'));
    if (comma >= 0 && point >= 0) { // the other sign separates thousands
        ++(comma > point ? decimalCommas : decimalPoints);
        return;
    }
    const Says commas = saysOf(number, QLatin1Char(','));
    const Says points = saysOf(number, QLatin1Char('.'));
    decimalCommas += commas == Says::Decimal || points == Says::Thousands ? 1 : 0;
    decimalPoints += points == Says::Decimal || commas == Says::Thousands ? 1 : 0;
    eitherCommas += commas == Says::Either ? 1 : 0;
    eitherPoints += points == Says::Either ? 1 : 0;
}

} // namespace

bool isWrittenAsNumber(QStringView cell)
{
    // Digits with a fraction, or in threes with one sign between them and another before the fraction.
    static const QRegularExpression number(
        QStringLiteral("^\\s*[<>=+\\x{2212}-]*\\s*"
                       "(?:[0-9]+(?:[.,][0-9]+)?|[0-9]{1,3}([ "
                       "\\x{A0}.,])[0-9]{3}(?:\\1[0-9]{3})*(?:(?!\\1)[.,][0-9]+)?)\\s*$"));
    return number.match(cell).hasMatch();
}

NumberSigns numberSigns(const QList<QStringList>& records)
{
    QList<ColumnSigns> columns;
    for (const QStringList& cells : records) {
        columns.resize(std::max(columns.size(), cells.size()));
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (isWrittenAsNumber(cells[i]))
                columns[i].add(magnitude(cells[i]));
        }
    }
    qsizetype commas = 0;
    qsizetype points = 0;
    for (const ColumnSigns& column : std::as_const(columns)) {
        commas += column.decimalCommas;
        points += column.decimalPoints;
    }
    NumberSigns signs;
    if (commas != points)
        signs.decimal = commas > points ? DecimalSign::Comma : DecimalSign::Point;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const ColumnSigns& column = columns[i];
        const bool commaOpen =
            column.eitherCommas > 0 && column.decimalCommas == 0 && signs.decimal != DecimalSign::Comma;
        const bool pointOpen =
            column.eitherPoints > 0 && column.decimalPoints == 0 && signs.decimal != DecimalSign::Point;
        if (commaOpen || pointOpen)
            signs.ambiguousColumns.append(static_cast<int>(i));
    }
    return signs;
}

} // namespace utfall
