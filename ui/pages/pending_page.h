// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/page.h"

namespace utfall {

/// Stands in for a page that is not built.
class PendingPage final : public Page
{
    Q_OBJECT
public:
    PendingPage(PageId id, const PageContext& context);

protected:
    void showSession(RegisterSession*) override {}
    void showSnapshot(const SnapshotPtr&) override {}
};

} // namespace utfall
