// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/page_factory.h"

#include "ui/pages/attainment/attainment_page.h"
#include "ui/pages/contract/contract_page.h"
#include "ui/pages/log/log_page.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/payout/payout_page.h"
#include "ui/pages/prepatients/prepatients_page.h"
#include "ui/pages/providers/providers_page.h"
#include "ui/pages/reports/reports_page.h"
#include "ui/pages/results/results_page.h"
#include "ui/pages/security/security_page.h"
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
        return new PrepatientsPage(context);
    case PageId::Providers:
        return new ProvidersPage(context);
    case PageId::Results:
        return new ResultsPage(context);
    case PageId::Attainment:
        return new AttainmentPage(context);
    case PageId::Payout:
        return new PayoutPage(context);
    case PageId::Reports:
        return new ReportsPage(context);
    case PageId::Log:
        return new LogPage(context);
    case PageId::Security:
        return new SecurityPage(context);
    }
    Q_UNREACHABLE();
}

} // namespace utfall
