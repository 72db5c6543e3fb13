// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/register/evaluation_service.h"

namespace utfall::test {

/// A made-up contract of `people` persons, three providers that differ and three intakes, evaluated on
/// `asOf`. Always the same. No person has a name or number: only the evaluation's facts are made.
[[nodiscard]] SnapshotPtr sampleSnapshot(int people, QDate asOf);

/// A register with terms and nobody in it.
[[nodiscard]] SnapshotPtr emptySnapshot(QDate asOf);

/// The terms of both.
[[nodiscard]] ContractTerms sampleTerms();

} // namespace utfall::test
