// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/evaluation/result_flags.h"
#include "core/evaluation/review_stake.h"
#include "core/import/import_service.h"
#include "core/register/row_choice.h"
#include "core/register/sender_meaning.h"

#include <QDate>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace utfall {

namespace storage {
class Store;
}
class EvaluationService;
struct DecisionUndo;
/// How a decision is taken back.
using DecisionUndoPtr = std::shared_ptr<const DecisionUndo>;

/// One thing that somebody should look at: a held row, or something that counts meanwhile.
struct ReviewItem
{
    /// What waits. Of a flag the id is invalid, there are no cells, and batch, file and line are those of the
    /// result, as far as it was imported.
    HeldRow row;
    std::optional<ResultFlag> flag;
    Pseudonym person; ///< whom it is about; empty: nobody registered, or one of two
    QDate date;       ///< of sample, change, exit or enrolment; invalid: unreadable
    /// Nothing: whoever or whatever it is about is not registered, so it changes nothing until then.
    std::optional<Stake> stake;

    [[nodiscard]] bool isFlag() const { return flag.has_value(); }
};

/// The review queue (granskningskö) on one day.
struct ReviewQueue
{
    QDate asOf;
    Money payout; ///< total of the contract, which the stakes are changes of
    /// The highest stake first, those without one last; then by date, unreadable last; then held rows before
    /// flags, and by id.
    QList<ReviewItem> items;
};

/// The review queue: everything held and everything that counts but deserves a look, with what is at stake in
/// kronor, and the decision to let something stand.
class ReviewService
{
public:
    /// Both have to outlive the service.
    ReviewService(storage::Store& store, EvaluationService& evaluations);
    ~ReviewService();

    /// Errors "amount-too-large", "cancelled" (the register was closed meanwhile). Rows that the rules
    /// rejected are not in it.
    [[nodiscard]] Async<ReviewQueue> queue(QDate asOf);
    /// What is stored behind a flag, as a row that was read (ImportService::heldRows() says how people are
    /// protected). Without cells when it is gone, or when the flag is of an inclusion value.
    [[nodiscard]] Async<HeldRow> stored(const ReviewItem& item);
    /// Lets flags stand, with a reason that is kept sealed and in the audit log; of an inclusion value by
    /// letting the person in by name. All or none. Errors (BadInput): "review-reason-missing",
    /// "review-item-unknown", also when it was decided already.
    [[nodiscard]] Async<void> approve(const QList<ResultFlag>& flags, const QString& reason);

    /// What the sender of a waiting row has left unsaid. Error "held-row-unknown" (BadInput).
    [[nodiscard]] Async<SenderMeaning> sender(HeldRowId row);
    /// What saying so would do, in rows and in kronor on that day; nothing is changed. Errors as
    /// useMeaning(), and those of queue().
    [[nodiscard]] Async<MeaningEffect> meaningEffect(const MeaningOrder& order, QDate asOf);
    /// Keeps what a sender's code or unit means in the sender's profile, and weighs the sender's rows again.
    /// Errors (BadInput): "held-row-unknown", "meaning-without-import" (the row was entered by hand),
    /// "profile-unknown" (arg profile; the import has another one by now); "profile-unnamed" (Usage).
    [[nodiscard]] Async<DecisionUndoPtr> useMeaning(const MeaningOrder& order);
    /// The rows that contradict each other behind a waiting one (mayBeChosen()), with what it would change on
    /// that day if each of them counted. Errors "held-row-unknown" (BadInput), and those of queue().
    [[nodiscard]] Async<RowConflict> conflict(HeldRowId row, QDate asOf);
    /// Decides which of them counts; the others take no part. It holds until another row contradicts it.
    /// Errors (BadInput): "held-row-unknown", "review-reason-missing", "choice-outdated" (other rows
    /// contradict each other by now).
    [[nodiscard]] Async<DecisionUndoPtr> choose(const ChoiceOrder& order);
    /// Takes a decision back: the register is as if it had not been made, but for the log. Error
    /// "decision-outdated" (BadInput): something else has changed the register since.
    [[nodiscard]] Async<void> takeBack(const DecisionUndoPtr& decision);
    /// Whether takeBack() would do so now: nothing has changed the register since.
    [[nodiscard]] Async<bool> mayTakeBack(const DecisionUndoPtr& decision);

private:
    class Door;
    std::shared_ptr<Door> m_door; ///< shared with work under way, which may outlive the service
    EvaluationService& m_evaluations;
};

} // namespace utfall
