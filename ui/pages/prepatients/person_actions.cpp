// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/prepatients/person_actions.h"

#include "core/evaluation/attainment.h"
#include "core/register/contract_service.h"
#include "core/register/provider_service.h"
#include "core/register/register_session.h"
#include "ui/models/person_words.h"
#include "ui/pages/prepatients/person_event_dialogs.h"
#include "ui/pages/prepatients/prepatient_dialog.h"
#include "ui/shell/await.h"
#include "ui/shell/dialog_answers.h"
#include "ui/wizards/recovery_key_dialog.h"

#include <algorithm>

namespace utfall {

PersonActions::PersonActions(std::shared_ptr<const Clock> clock, QWidget* window)
    : QObject(window), m_clock(std::move(clock)), m_window(window)
{}

void PersonActions::setSession(RegisterSession* session)
{
    m_session = session;
    m_snapshot.reset();
}

template <typename T, typename Done>
void PersonActions::ask(const Async<T>& question, Done done)
{
    await(this, question, [this, session = m_session, done = std::move(done)](const Result<T>& result) {
        if (!session || session != m_session)
            return;
        if (!result.ok()) {
            Q_EMIT failed(result.error());
            return;
        }
        if constexpr (std::is_void_v<T>)
            done();
        else
            done(result.value());
    });
}

template <typename T>
void PersonActions::finish(const Async<T>& work, PersonId person, const QString& text,
                           std::function<void()> undo)
{
    await(this, work,
          [this, session = m_session, person, text, undo = std::move(undo)](const Result<T>& result) {
              if (!session || session != m_session)
                  return;
              if (!result.ok()) {
                  Q_EMIT failed(result.error());
                  return;
              }
              Q_EMIT changed(person);
              if (!text.isEmpty())
                  Q_EMIT done(text, undo);
          });
}

std::function<void()> PersonActions::undoing(std::function<void(PrepatientService&)> work)
{
    return [self = QPointer(this), session = m_session, work = std::move(work)] {
        if (self && session && self->m_session == session)
            work(session->prepatients());
    };
}

/// What the dialog offers is asked for first; figures are not needed to register somebody.
void PersonActions::openDialog(const Prepatient& person, bool hasResults,
                               const std::function<void(PersonId id)>& saved)
{
    if (m_session == nullptr)
        return;
    const auto choices = std::make_shared<PrepatientChoices>();
    choices->today = m_clock->today();
    choices->hasResults = hasResults;
    ask(m_session->contract().info(), [=, this](const ContractInfo& info) {
        choices->terms = info.terms;
        ask(m_session->providers().all(), [=, this](const QList<Provider>& providers) {
            choices->providers = providers;
            ask(m_session->prepatients().intakes(), [=, this](const QStringList& intakes) {
                choices->intakes = intakes;
                PrepatientDialog dialog(m_session->prepatients(), person, *choices, m_window);
                if (runDialog(dialog) && dialog.savedId().isValid())
                    saved(dialog.savedId());
            });
        });
    });
}

void PersonActions::add()
{
    if (m_session == nullptr)
        return;
    withConfirmedRecoveryKey(
        m_window, *m_session, [this] { addConfirmed(); },
        [this](const std::optional<Error>& error) {
            if (error)
                Q_EMIT failed(*error);
        });
}

void PersonActions::addConfirmed()
{
    openDialog({}, false, [this](PersonId id) {
        Q_EMIT changed(id);
        Q_EMIT done(tr("The prepatient was added."), undoing([this, id](PrepatientService& service) {
                        ask(service.remove(id), [this, id] { Q_EMIT removed(id); });
                    }));
    });
}

void PersonActions::edit(PrepatientDetail detail)
{
    openDialog(detail.person, !detail.facts.results.isEmpty(), [this, before = detail.person](PersonId id) {
        Q_EMIT changed(id);
        Q_EMIT done(tr("The prepatient was changed."), undoing([this, before](PrepatientService& service) {
                        finish(service.save(before), before.id, tr("The change was undone."));
                    }));
    });
}

void PersonActions::addSwitch(PrepatientDetail detail)
{
    if (m_session == nullptr || m_snapshot == nullptr)
        return;
    SwitchDialog dialog(m_session->prepatients(), detail, m_snapshot->providers, m_snapshot->contract.terms,
                        m_clock->today(), m_window);
    if (!runDialog(dialog) || !dialog.savedId().isValid())
        return;
    const PersonId person = detail.person.id;
    Q_EMIT changed(person);
    Q_EMIT done(tr("The change of provider was added."),
                undoing([this, person, id = dialog.savedId()](PrepatientService& service) {
                    finish(service.removeSwitch(id), person, tr("The change of provider was taken back."));
                }));
}

void PersonActions::addExit(PrepatientDetail detail)
{
    if (m_session == nullptr || m_snapshot == nullptr)
        return;
    const PersonId person = detail.person.id;
    ExitDialog dialog(m_session->prepatients(), person, m_snapshot->contract.terms, m_clock->today(),
                      m_window);
    if (!runDialog(dialog) || !dialog.savedId().isValid())
        return;
    Q_EMIT changed(person);
    Q_EMIT done(tr("The exit was added."),
                undoing([this, person, id = dialog.savedId()](PrepatientService& service) {
                    finish(service.removeExit(id), person, tr("The exit was taken back."));
                }));
}

void PersonActions::reveal(PrepatientDetail detail)
{
    if (m_session == nullptr)
        return;
    RevealDialog dialog(m_session->prepatients(), detail.person.id, m_window);
    if (runDialog(dialog))
        Q_EMIT revealed(detail.person.id);
}

void PersonActions::admit(PrepatientDetail detail)
{
    if (m_session == nullptr || m_snapshot == nullptr)
        return;
    const ContractTerms& terms = m_snapshot->contract.terms;
    const QDate asOf = m_snapshot->attainment.asOf;
    const PersonOutcome outcome = evaluatePerson(detail.facts, terms, m_snapshot->input.providers, asOf);
    AdmitDialog dialog(m_session->prepatients(), detail.person.id,
                       words::whyStatus(outcome, detail.facts, terms, asOf), m_window);
    if (!runDialog(dialog))
        return;
    Q_EMIT changed(detail.person.id);
    Q_EMIT done(tr("The person was admitted."),
                undoing([this, before = detail.person](PrepatientService& service) {
                    finish(service.save(before), before.id, tr("The admission was taken back."));
                }));
}

void PersonActions::remove(PrepatientDetail detail)
{
    if (m_session == nullptr ||
        !utfall::ask(m_window,
                     {tr("Remove a prepatient"), tr("Remove this person from the register?"),
                      tr("For people registered by mistake. Their results, changes of provider and exits go "
                         "back to the rows to review. Somebody who has left gets an exit instead."),
                      tr("Remove"), true}))
        return;
    const PersonId id = detail.person.id;
    ask(m_session->prepatients().remove(id), [this, id] {
        Q_EMIT removed(id);
        Q_EMIT done(tr("The person was removed from the register."), {});
    });
}

void PersonActions::removeSwitch(const PrepatientDetail& detail, SwitchId id)
{
    const auto fact = std::find_if(detail.facts.switches.cbegin(), detail.facts.switches.cend(),
                                   [id](const SwitchFact& each) { return each.id == id; });
    if (m_session == nullptr || fact == detail.facts.switches.cend())
        return;
    const PersonId person = detail.person.id;
    finish(m_session->prepatients().removeSwitch(id), person, tr("The change of provider was removed."),
           undoing([this, person, before = *fact](PrepatientService& service) {
               finish(service.addSwitch(person, before.date, before.provider, before.method), person,
                      tr("The change of provider is back."));
           }));
}

void PersonActions::removeExit(const PrepatientDetail& detail, ExitId id)
{
    const auto fact = std::find_if(detail.facts.exits.cbegin(), detail.facts.exits.cend(),
                                   [id](const ExitFact& each) { return each.id == id; });
    if (m_session == nullptr || fact == detail.facts.exits.cend())
        return;
    const PersonId person = detail.person.id;
    finish(m_session->prepatients().removeExit(id), person, tr("The exit was removed."),
           undoing([this, person, before = *fact](PrepatientService& service) {
               // What was stated once with the evaluator's consent was consented to.
               const bool consent = before.reason == ExitReason::WronglyEnrolled;
               finish(service.addExit(person, before.date, before.reason, consent), person,
                      tr("The exit is back."));
           }));
}

} // namespace utfall
