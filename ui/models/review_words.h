// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/register/evaluation_service.h"
#include "core/register/review_service.h"

#include <QString>
#include <QStringList>

namespace utfall::words {

/// "47 000 kr"; a dash when nothing is at stake until somebody is registered.
[[nodiscard]] QString stake(const ReviewItem& item);

/// What settling would change, as short sentences: who would be counted how, what the claim line comes to,
/// whether it reaches the floor, and the kronor. `snapshot` names the providers and says the day.
[[nodiscard]] QStringList stakeSentences(const ReviewItem& item, const EvaluationSnapshot& snapshot);

/// "The payout rises by 47 000 kr."
[[nodiscard]] QString payoutChange(Money difference);

} // namespace utfall::words
