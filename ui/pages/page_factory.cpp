// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/page_factory.h"

#include "ui/pages/contract/contract_page.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/payout/payout_page.h"
#include "ui/pages/pending_page.h"
#include "ui/pages/reports/reports_page.h"
#include "ui/pages/results/results_page.h"
#include "ui/shell/page.h"

namespace utfall {

Page* createPage(PageId id, const PageContext& context)
{
    switch (id) {
    case PageId::Overview:
        return new OverviewPage(context);
    case PageId::Contract:
        return new ContractPage(context);
    case PageId::Prepatients:
    case PageId::Providers:
    case PageId::Attainment:
        return new PendingPage(id, context);
    case PageId::Results:
        return new ResultsPage(context);
    case PageId::Payout:
        return new PayoutPage(context);
    case PageId::Reports:
        return new ReportsPage(context);
    }
    Q_UNREACHABLE();
}

} // namespace utfall
