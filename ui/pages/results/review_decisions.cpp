// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/results/review_decisions.h"

#include "core/register/register_session.h"
#include "core/text/format.h"
#include "ui/models/review_words.h"
#include "ui/pages/results/choose_row_dialog.h"
#include "ui/shell/dialog_answers.h"
#include "ui/widgets/busy_overlay.h"
#include "ui/wizards/import_meaning_dialogs.h"

#include <memory>

namespace utfall {

QString meaningConsequence(const MeaningEffect& effect)
{
    QStringList sentences;
    if (effect.takenIn > 0)
        sentences << ReviewDecisions::tr("%Ln row(s) come in.", nullptr, text::forPlural(effect.takenIn));
    if (effect.leftOut > 0)
        sentences << ReviewDecisions::tr("%Ln row(s) are left out.", nullptr,
                                         text::forPlural(effect.leftOut));
    if (effect.otherReason > 0)
        sentences << ReviewDecisions::tr("%Ln row(s) go on waiting, for another reason.", nullptr,
                                         text::forPlural(effect.otherReason));
    if (effect.toReview > 0)
        sentences << ReviewDecisions::tr("%Ln of the rows that come in have to be looked at.", nullptr,
                                         text::forPlural(effect.toReview));
    if (sentences.isEmpty())
        sentences << ReviewDecisions::tr("No row comes in by it. It is kept for the sender's next file.");
    sentences << words::payoutChange(Money::fromOre(effect.after.ore() - effect.before.ore()));
    return sentences.join(u' ');
}

ReviewDecisions::ReviewDecisions(BusyOverlay& busy, QWidget* window)
    : QObject(window), m_busy(busy), m_window(window)
{}

void ReviewDecisions::setSession(RegisterSession* session)
{
    m_session = session;
    m_round.drop();
    m_latest.reset();
}

template <typename T, typename Use>
void ReviewDecisions::wait(const QString& text, const Async<T>& future, Use use)
{
    (void)m_busy.start(text, false);
    await(this, future,
          [this, use = std::move(use), number = m_round.begin()](const Result<T>& result) mutable {
              m_busy.finish();
              if (!m_round.isLatest(number))
                  return;
              if (!result.ok())
                  Q_EMIT failed(result.error());
              else if constexpr (std::is_void_v<T>)
                  use();
              else
                  use(result.value());
          });
}

void ReviewDecisions::map(const HeldRow& row, QDate asOf)
{
    if (!m_session || m_busy.isBusy())
        return;
    wait(tr("Reading what waits…"), m_session->review().sender(row.id),
         [this, row, asOf](const SenderMeaning& sender) { askMeaning(row, sender, asOf); });
}

void ReviewDecisions::askMeaning(const HeldRow& row, const SenderMeaning& sender, QDate asOf)
{
    const std::optional<UnclearText> unclear = unclearTextOf(row);
    if (!unclear || !m_session)
        return;
    // The laboratory that the row names is most likely the sender.
    const MeaningSender of{sender.profile, sender.laboratory, sender.others, MeaningSender::Where::Review};
    std::unique_ptr<MeaningDialog> dialog;
    if (unclear->what == UnclearText::What::Code)
        dialog = std::make_unique<CodeDialog>(sender.codes, unclear->text, sender.terms, of, m_window);
    else
        dialog = std::make_unique<UnitDialog>(sender.units, unclear->text, sender.terms, of, m_window);
    if (!runDialog(*dialog) || !m_session)
        return;
    const MeaningOrder order{row.id, dialog->profile()};
    wait(tr("Working out what it changes…"), m_session->review().meaningEffect(order, asOf),
         [this, order](const MeaningEffect& effect) { confirmMeaning(order, effect); });
}

void ReviewDecisions::confirmMeaning(const MeaningOrder& order, const MeaningEffect& effect)
{
    Question question;
    question.title = tr("What the sender means");
    question.text = tr("Keep this for the sender %1?").arg(order.profile.name);
    question.consequence = meaningConsequence(effect);
    question.acceptText = tr("Keep it");
    if (!ask(m_window, question) || !m_session)
        return;
    wait(tr("Weighing the rows again…"), m_session->review().useMeaning(order),
         [this, effect](const DecisionUndoPtr& decision) {
             finish(decision, effect.takenIn > 0
                                  ? tr("%Ln row(s) came in.", nullptr, text::forPlural(effect.takenIn))
                                  : tr("It is kept for the sender."));
         });
}

void ReviewDecisions::choose(const HeldRow& row, const SnapshotPtr& snapshot, QDate asOf)
{
    if (!m_session || m_busy.isBusy())
        return;
    wait(tr("Working out what it changes…"), m_session->review().conflict(row.id, asOf),
         [this, id = row.id, snapshot](const RowConflict& conflict) { askChoice(id, conflict, snapshot); });
}

void ReviewDecisions::askChoice(HeldRowId row, const RowConflict& conflict, const SnapshotPtr& snapshot)
{
    ChooseRowDialog dialog(conflict, snapshot, m_window);
    if (!runDialog(dialog) || !m_session)
        return;
    ChoiceOrder order{row, dialog.chosen(), {}, dialog.reason()};
    for (const ChoiceOption& option : conflict.options)
        order.among.append(option.fact);
    wait(tr("Weighing the rows again…"), m_session->review().choose(order),
         [this, kind = conflict.kind](const DecisionUndoPtr& decision) {
             finish(decision, kind == ImportKind::Results ? tr("It is decided which value counts.")
                                                          : tr("It is decided which provider applies."));
         });
}

void ReviewDecisions::finish(const DecisionUndoPtr& decision, const QString& text)
{
    m_latest = decision;
    Q_EMIT done(text);
}

void ReviewDecisions::takeBackLatest()
{
    if (!m_session || !m_latest || m_busy.isBusy())
        return;
    wait(tr("Taking it back…"), m_session->review().takeBack(m_latest), [this] {
        m_latest.reset();
        Q_EMIT takenBack();
    });
}

void ReviewDecisions::checkLatest()
{
    if (!m_session || !m_latest)
        return;
    await(this, m_session->review().mayTakeBack(m_latest),
          [this, about = m_latest](const Result<bool>& mayBe) {
              if (about != m_latest || !mayBe.ok() || *mayBe)
                  return;
              m_latest.reset();
              Q_EMIT outdated();
          });
}

} // namespace utfall
