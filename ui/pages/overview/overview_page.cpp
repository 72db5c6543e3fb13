// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/overview/overview_page.h"

namespace utfall {

OverviewPage::OverviewPage(const PageContext& context)
    : Page(PageId::Overview, tr("How far has the contract come, and what is to be paid?"), context)
{}

void OverviewPage::showSession(RegisterSession*) {}

void OverviewPage::showSnapshot(const SnapshotPtr&) {}

} // namespace utfall
