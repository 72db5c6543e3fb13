// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/page.h"

namespace utfall {

/// Overview (Översikt): how far the contract has come and what it costs, on one screen.
class OverviewPage final : public Page
{
    Q_OBJECT
public:
    explicit OverviewPage(const PageContext& context);

protected:
    void showSession(RegisterSession* session) override;
    void showSnapshot(const SnapshotPtr& snapshot) override;
};

} // namespace utfall
