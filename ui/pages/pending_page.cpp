// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/pending_page.h"

#include "ui/widgets/empty_state.h"

namespace utfall {

PendingPage::PendingPage(PageId id, const PageContext& context) : Page(id, {}, context)
{
    auto* empty = new EmptyState(this);
    empty->setTexts(pageIcon(id), pageTitle(id), tr("This page is not built yet."));
    setContent(empty);
}

} // namespace utfall
