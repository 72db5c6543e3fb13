// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace utfall {

/// The pages of the window, in the order of the navigation.
enum class PageId {
    Overview,    ///< Översikt
    Contract,    ///< Avtal
    Prepatients, ///< Prepatienter
    Providers,   ///< Utförare
    Results,     ///< Provsvar
    Attainment,  ///< Måluppfyllelse
    Payout,      ///< Ersättning
    Reports,     ///< Rapporter
    Log,         ///< Logg
    Security,    ///< Säkerhet
};

[[nodiscard]] const QList<PageId>& allPages();
[[nodiscard]] QString pageKey(PageId id);   ///< stable, for file names and tests: "overview"
[[nodiscard]] QString pageTitle(PageId id); ///< in the program's language
[[nodiscard]] QString pageIcon(PageId id);

} // namespace utfall
