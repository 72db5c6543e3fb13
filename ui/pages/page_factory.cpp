// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/page_factory.h"

#include "ui/pages/overview/overview_page.h"
#include "ui/pages/payout/payout_page.h"
#include "ui/pages/pending_page.h"
#include "ui/pages/prepatients/prepatients_page.h"
#include "ui/pages/providers/providers_page.h"
#include "ui/pages/reports/reports_page.h"
#include "ui/shell/page.h"

namespace utfall {

Page* createPage(PageId id, const PageContext& context)
{
    switch (id) {
    case PageId::Overview:
        return new OverviewPage(context);
    case PageId::Prepatients:
        return new PrepatientsPage(context);
    case PageId::Providers:
        return new ProvidersPage(context);
    case PageId::Contract:
    case PageId::Results:
        return new PendingPage(id, context);
    case PageId::Attainment:
        return new AttainmentPage(context);
    case PageId::Reports:
        return new ReportsPage(context);
    case PageId::Payout:
        return new PayoutPage(context);
    }
    Q_UNREACHABLE();
}

} // namespace utfall
