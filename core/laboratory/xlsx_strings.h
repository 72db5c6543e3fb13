// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/laboratory/xlsx_limits.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace utfall {

class XlsxPart;
class XlsxXml;

/// Appends the text of an element that holds a string (CT_Rst: `si`, `is`): its own text or its runs one
/// after another, without phonetic readings. White space around a text counts where the file says so, and
/// "_x000D_" stands for the character with that number. Leaves the element.
void readXlsxText(XlsxXml& xml, std::string& text, bool preservesSpace = false);

/// What "_xHHHH_" in a text (UTF-8) stands for; control characters and halves of characters stay as they are
/// written.
[[nodiscard]] std::string withoutXlsxEscapes(std::string_view text);

/// The shared strings of a workbook by their number, packed: a workbook may have a million of them.
class XlsxStrings
{
public:
    /// Errors: "xlsx-strings-too-large", "xlsx-cell-too-long", those of the XML.
    [[nodiscard]] static Result<XlsxStrings> read(XlsxPart& part, const XlsxLimits& limits);

    [[nodiscard]] qint64 count() const { return static_cast<qint64>(m_ends.size()); }
    /// `number` is below count().
    [[nodiscard]] QString at(qint64 number) const;

private:
    void append(std::string_view text);
    [[nodiscard]] qint64 bytes() const;

    std::string m_utf8;
    std::vector<quint32> m_ends;
};

} // namespace utfall
