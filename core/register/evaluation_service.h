// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/evaluation/payout.h"
#include "core/evaluation/result_flags.h"
#include "core/register/contract_service.h"
#include "core/register/provider_service.h"

#include <QByteArray>

#include <memory>

namespace utfall {

namespace storage {
class Store;
}

/// Everything the pages, the console and the reports show of one date: computed once, shared, never changed.
struct EvaluationSnapshot
{
    ContractInfo contract;
    QList<Provider> providers; ///< by organisation number
    EvaluationInput input;
    Attainment attainment;
    Payout payout;
    qint64 heldRows = 0; ///< imported rows that wait for a decision
    /// What counts but deserves a look, by pseudonym; what somebody has let stand is left out.
    QList<ResultFlag> flags;
    QByteArray inputsHash; ///< SHA-256 (hex) over a canonical text of `input` and the dates
    qint64 revision = 0;   ///< of the register when it was read

    /// Everything in the review queue (ReviewService::queue()).
    [[nodiscard]] qint64 toReview() const { return heldRows + flags.size(); }
    /// The registered name; the number's display form when it is not registered; empty optional → empty
    /// string.
    [[nodiscard]] QString providerName(const std::optional<OrganisationNumber>& number) const;
};
using SnapshotPtr = std::shared_ptr<const EvaluationSnapshot>;

/// Computes attainment and payout of the whole register. Reads on the storage thread, computes on a worker,
/// and keeps the last few results until the register changes.
class EvaluationService
{
public:
    explicit EvaluationService(storage::Store& store);
    ~EvaluationService();

    /// `paymentDate` invalid = asOf. Error "amount-too-large".
    [[nodiscard]] Async<SnapshotPtr> snapshot(QDate asOf, QDate paymentDate = {});
    /// Attainment counts on several dates, for the curve over time.
    [[nodiscard]] Async<QList<Attainment>> overTime(const QList<QDate>& dates);
    /// The inputs alone, for exports and recomputation.
    [[nodiscard]] Async<EvaluationInput> input();

private:
    struct Private;
    std::shared_ptr<Private> d; ///< shared with work under way
};

/// SHA-256 (hex) over the canonical text of the inputs: people by pseudonym, rows in evaluation order, never
/// identities.
[[nodiscard]] QByteArray hashOfInputs(const EvaluationInput& input, QDate asOf, QDate paymentDate);

} // namespace utfall
