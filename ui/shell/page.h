// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/register/evaluation_service.h"
#include "core/register/prepatient_service.h"
#include "ui/shell/await.h"
#include "ui/shell/page_id.h"

#include <QCborMap>
#include <QWidget>

#include <functional>
#include <memory>

class QAbstractButton;
class QAction;
class QBoxLayout;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace utfall {

class BusyOverlay;
class CommandRegistry;
class InlineNotice;
class RegisterSession;
class Settings;

/// What every page gets from the window; lives as long as the window.
struct PageContext
{
    CommandRegistry& commands;
    Settings& settings;
    std::shared_ptr<const Clock> clock;
};

/// One page of the window: title, the question it answers, actions at the right, a notice line, content.
///
/// A page that is not on screen does no work: the window hands it the session and the snapshot, and the page
/// shows them when it is seen. Pages ask services through the session and wait with answer(); they never
/// block.
class Page : public QWidget
{
    Q_OBJECT
public:
    /// `question`: one line that says what the page answers.
    Page(PageId id, const QString& question, const PageContext& context, QWidget* parent = nullptr);
    ~Page() override;

    [[nodiscard]] PageId id() const { return m_id; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString question() const;

    /// The open register; nullptr when it is closed, before it goes away.
    void setSession(RegisterSession* session);
    /// The evaluation on the header's date; nullptr while there is none.
    void setSnapshot(const SnapshotPtr& snapshot);

    /// Shows these people (page Prepatients alone); `title` says who they are: "27 who reached the goal".
    virtual void showPeople(const PrepatientQuery& query, const QString& title);
    /// Shows what these files hold (page Lab results: the import).
    virtual void showFiles(const QStringList& paths);
    /// Where the keyboard begins; the first focusable widget of the content by default.
    [[nodiscard]] virtual QWidget* initialFocus() const;

    /// Where one is on the page: what narrows it, which rows are chosen, how far it is scrolled. Kept while
    /// the window is locked; may identify people.
    [[nodiscard]] virtual QCborMap place() const;
    /// Goes back there; after the session was set, before its rows are read.
    virtual void returnTo(const QCborMap& place);
    /// Something goes on that is not to be interrupted.
    [[nodiscard]] bool isWorking() const;

Q_SIGNALS:
    void pageRequested(utfall::PageId id);
    void peopleRequested(const utfall::PrepatientQuery& query, const QString& title);
    /// Number beside the page's name in the navigation; 0 hides it.
    void badgeChanged(qint64 number);
    /// Interest is to run to this date in every figure; an invalid one follows the header's date.
    void paymentDateChosen(QDate date);
    /// Work is done: what changed, and how it is undone where it can be.
    void workDone(const QString& text, const std::function<void()>& undo);

protected:
    /// A new session, or nullptr: forget everything of the old one at once.
    virtual void showSession(RegisterSession* session) = 0;
    /// New figures to show; nullptr: show that there are none yet. Called only while the page is on screen.
    virtual void showSnapshot(const SnapshotPtr& snapshot) = 0;

    [[nodiscard]] RegisterSession* session() const { return m_session; }
    [[nodiscard]] const SnapshotPtr& snapshot() const { return m_snapshot; }
    [[nodiscard]] CommandRegistry& commands() const { return m_context.commands; }
    [[nodiscard]] Settings& settings() const { return m_context.settings; }
    [[nodiscard]] const Clock& clock() const { return *m_context.clock; }
    [[nodiscard]] const PageContext& context() const { return m_context; }

    /// Fills the page below its title, within the page's margins. Owned by the page.
    void setContent(QWidget* content);
    /// The same inside a vertical scroll area, for pages of cards; `content` gets the page's margins.
    void setScrollingContent(QWidget* content);
    /// A button at the right of the title, from the command registry; `primary` for the page's one main
    /// action.
    void addAction(const QString& commandId, bool primary = false);
    void addHeaderWidget(QWidget* widget);
    /// The button changes the register: it cannot be pressed while the register is open for reading.
    void guardChanges(QAbstractButton* button);

    /// What went wrong, at the top of the page until the next success or until it is closed.
    void showError(const Error& error);
    void showNotice(const QString& text);
    void clearNotice();
    [[nodiscard]] BusyOverlay& busy() const { return *m_busy; }

    /// Waits for a service without blocking: `done(value)` (or `done()` for void) on success, else the error
    /// is shown. What a register answers once it has been closed is dropped.
    template <typename T, typename Done>
    void answer(const Async<T>& future, Done done)
    {
        await(this, future,
              [this, done = std::move(done), opened = m_opened](const Result<T>& result) mutable {
                  if (opened == m_opened)
                      use(result, done);
              });
    }

    /// The same for a question that is asked again and again: only the latest of the round is answered.
    template <typename T, typename Done>
    void answerLatest(QuestionRound& round, const Async<T>& future, Done done)
    {
        await(this, future,
              [this, done = std::move(done), opened = m_opened, &round,
               number = round.begin()](const Result<T>& result) mutable {
                  if (opened == m_opened && round.isLatest(number))
                      use(result, done);
              });
    }

    void showEvent(QShowEvent* event) override;

private:
    template <typename T, typename Done>
    void use(const Result<T>& result, Done& done)
    {
        if (!result.ok()) {
            showError(result.error());
            return;
        }
        if constexpr (std::is_void_v<T>)
            done();
        else
            done(result.value());
    }
    void deliver();

    PageId m_id;
    PageContext m_context;
    RegisterSession* m_session = nullptr;
    SnapshotPtr m_snapshot;
    bool m_stale = false;
    quint64 m_opened = 0; ///< counts the registers that were opened and closed

    QLabel* m_title = nullptr;
    QLabel* m_question = nullptr;
    QBoxLayout* m_actions = nullptr;
    QVBoxLayout* m_body = nullptr;
    QWidget* m_content = nullptr;
    QScrollArea* m_scroll = nullptr; ///< of setScrollingContent()
    int m_wantedScroll = 0;
    QWidget* m_noticeArea = nullptr;
    InlineNotice* m_notice = nullptr;
    BusyOverlay* m_busy = nullptr;
};

} // namespace utfall
