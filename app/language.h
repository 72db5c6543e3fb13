// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace utfall {

/// Loads the translations (":/i18n/utfall_XX.qm", ":/i18n/qtbase_XX.qm") of "sv" or "en" and sets how numbers
/// and dates look. An unknown language is taken as Swedish.
void installLanguage(const QString& language);

} // namespace utfall
