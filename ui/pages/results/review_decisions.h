// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/register/evaluation_service.h"
#include "core/register/review_service.h"
#include "ui/shell/await.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

class QWidget;

namespace utfall {

class BusyOverlay;
class RegisterSession;

/// The decisions of the review that are asked about in two steps: what is said, and then what it would
/// change, before anything is changed. Every one of them can be taken back at once.
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

Q_SIGNALS:
    void failed(const utfall::Error& error);
    /// `undo` takes it back, and tells by failed() or takenBack().
    void done(const QString& text, const std::function<void()>& undo);
    void takenBack();

private:
    void askMeaning(const HeldRow& row, const SenderMeaning& sender, QDate asOf);
    void confirmMeaning(const MeaningOrder& order, const MeaningEffect& effect);
    void askChoice(HeldRowId row, const RowConflict& conflict, const SnapshotPtr& snapshot);
    [[nodiscard]] std::function<void()> undoOf(const DecisionUndoPtr& decision);

    /// Waits for the register, under the overlay; `use(value)` on success.
    template <typename T, typename Use>
    void wait(const QString& text, const Async<T>& future, Use use);

    BusyOverlay& m_busy;
    QWidget* m_window;
    QPointer<RegisterSession> m_session;
    QuestionRound m_round;
};

/// What a mapping would do, as sentences: rows first, then kronor.
[[nodiscard]] QString meaningConsequence(const MeaningEffect& effect);

} // namespace utfall
