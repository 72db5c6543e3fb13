// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/laboratory/xlsx_limits.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace utfall {

class XlsxPart;

/// What a number format makes of a number, as far as it changes its meaning.
struct XlsxNumberFormat
{
    enum class Kind {
        Plain,
        Date,       ///< a day
        DateTime,   ///< a day and a time
        DateOrTime, ///< one of the two, depending on the language of Excel
        Time,       ///< of day
        Elapsed,    ///< hours, minutes and seconds, more than a day of them too
        Percent,
        Digits, ///< as many as `pattern` has zeros, with signs in between
    };
    Kind kind = Kind::Plain;
    QString pattern;    ///< "000000-0000"
    QString comparator; ///< "<", ">=" … before the number
    bool operator==(const XlsxNumberFormat&) const = default;
};

/// Of a format code such as `yyyy\-mm\-dd` (ECMA-376 part 1, 18.8.31). The section for positive numbers
/// decides.
[[nodiscard]] XlsxNumberFormat xlsxNumberFormat(QStringView code);
/// Of a number that stands for a format that files do not write out (18.8.30).
[[nodiscard]] XlsxNumberFormat builtInXlsxNumberFormat(qint64 id);

/// Number formats by the style of a cell.
class XlsxStyles
{
public:
    /// Errors: those of the XML.
    [[nodiscard]] static Result<XlsxStyles> read(XlsxPart& part, const XlsxLimits& limits);
    /// Plain when there is no such style.
    [[nodiscard]] const XlsxNumberFormat& of(qint64 style) const;

private:
    std::vector<XlsxNumberFormat> m_formats;
};

} // namespace utfall
