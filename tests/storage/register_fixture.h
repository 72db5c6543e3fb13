// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/work_context.h"
#include "core/storage/database.h"
#include "core/storage/store.h"

#include <QString>

#include <memory>

namespace utfall::test {

/// A worker "tester" on a day that stands still.
[[nodiscard]] WorkContext testContext(QDate today = QDate(2026, 5, 4));

/// Writes the rows that every register begins with.
[[nodiscard]] Result<void> seedRegister(storage::Database& database);

/// A new register of its own at `path`; the test fails when it cannot be made.
[[nodiscard]] std::unique_ptr<storage::Store> newStore(const QString& path,
                                                       const WorkContext& context = testContext());

} // namespace utfall::test
