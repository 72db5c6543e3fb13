// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/laboratory/xlsx_styles.h"

#include <QString>

namespace utfall {

/// The text that a stored number, without white space around it, is shown as; see readXlsx(). What is no
/// number is left as it stands.
[[nodiscard]] QString xlsxNumberText(const QString& stored, const XlsxNumberFormat& format, bool date1904);

/// The text of a date that is stored as ISO 8601 (t="d").
[[nodiscard]] QString xlsxIsoDateText(const QString& stored, const XlsxNumberFormat& format);

} // namespace utfall
