// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/register/evaluation_service.h"
#include "core/register/review_service.h"
#include "ui/shell/await.h"

#include <QObject>
#include <QPointer>

#include <optional>

class QWidget;

namespace utfall {

class BusyOverlay;
class RegisterSession;

/// The decisions of the review that are asked about in two steps: what is said, and then what it would
/// change, before anything is changed. The latest of them can be taken back until the register changes again.
class ReviewDecisions final : public QObject
{
    Q_OBJECT
public:
    /// `window`: over which the dialogs stand; owns this. The overlay is the page's.
    ReviewDecisions(BusyOverlay& busy, QWidget* window);

    /// The open register, or nullptr; what was asked of the old one is dropped.
    void setSession(RegisterSession* session);
    /// Says what the code or the unit of a waiting row means; in kronor as of that day.
    void map(const HeldRow& row, QDate asOf);
    /// Decides which of the rows that contradict each other behind a waiting one counts.
    void choose(const HeldRow& row, const SnapshotPtr& snapshot, QDate asOf);
    /// Takes the latest decision back; tells by takenBack() or failed().
    void takeBackLatest();
    /// Tells by outdated() when the register has changed since the latest decision.
    void checkLatest();

Q_SIGNALS:
    void failed(const utfall::Error& error);
    /// It is decided; takeBackLatest() is the way back.
    void done(const QString& text);
    void takenBack();
    /// The latest decision can no longer be taken back.
    void outdated();

private:
    void askMeaning(const HeldRow& row, const SenderMeaning& sender, QDate asOf);
    void confirmMeaning(const MeaningOrder& order, const MeaningEffect& effect);
    void askChoice(HeldRowId row, const RowConflict& conflict, const SnapshotPtr& snapshot);
    void finish(const DecisionUndoPtr& decision, const QString& text);

    /// Waits for the register, under the overlay; `use(value)` on success.
    template <typename T, typename Use>
    void wait(const QString& text, const Async<T>& future, Use use);

    BusyOverlay& m_busy;
    QWidget* m_window;
    QPointer<RegisterSession> m_session;
    QuestionRound m_round;
    DecisionUndoPtr m_latest; ///< null: none, or nothing to take back any more
};

/// What a mapping would do, as sentences: rows first, then kronor.
[[nodiscard]] QString meaningConsequence(const MeaningEffect& effect);

} // namespace utfall
