// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/inert_cell.h"

namespace utfall::text {

namespace {

using namespace Qt::StringLiterals;

bool isPlainNumber(const QString& cell)
{
    qsizetype digits = 0;
    qsizetype marks = 0;
    for (qsizetype i = 0; i < cell.size(); ++i) {
        const QChar c = cell.at(i);
        if (c >= u'0' && c <= u'9')
            ++digits;
        else if (c == u',' || c == u'.')
            ++marks;
        else if (i > 0 || (c != u'-' && c != u'+'))
            return false;
    }
    return digits > 0 && marks <= 1;
}

bool startsFormula(QChar c)
{
    static const QString starters = u"=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20"_qs;
    return starters.contains(c);
}

/// Characters before a formula that a spreadsheet, or what opens the file before it, takes away. Not the
/// apostrophe: what begins with it is text already.
bool isSkipped(QChar c)
{
    static const QString quotes = u"\"\u00B4\u2018\u2019\u201C\u201D\uFF02"_qs;
    return c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
           quotes.contains(c);
}

} // namespace

QString inertCell(const QString& cell)
{
    if (isPlainNumber(cell))
        return cell;
    for (const QChar c : cell) {
        if (startsFormula(c))
            return u'\'' + cell;
        if (!isSkipped(c))
            break;
    }
    return cell;
}

} // namespace utfall::text
