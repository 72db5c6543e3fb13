// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/results/results_page.h"

#include "core/register/register_session.h"
#include "core/text/format.h"
#include "ui/models/batch_table_model.h"
#include "ui/models/issue_words.h"
#include "ui/pages/results/amend_row_dialog.h"
#include "ui/pages/results/import_history_view.h"
#include "ui/pages/results/last_decision_notice.h"
#include "ui/pages/results/reason_dialog.h"
#include "ui/pages/results/results_empty_view.h"
#include "ui/pages/results/review_decisions.h"
#include "ui/pages/results/review_view.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/dialog_answers.h"
#include "ui/shell/icons.h"
#include "ui/shell/settings.h"
#include "ui/shell/theme.h"
#include "ui/widgets/busy_overlay.h"
#include "ui/widgets/filter_chips.h"
#include "ui/widgets/key_figure.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/tile_layout.h"
#include "ui/wizards/import_receipt_view.h"
#include "ui/wizards/undo_question.h"

#include <QFileInfo>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

constexpr int FigureWidth = 208; ///< three beside each other in half of 1920 pixels
const QString QueueView = QStringLiteral("review");
const QString RejectedView = QStringLiteral("rejected");
const QString HistoryView = QStringLiteral("history");

/// What the rules decided. What waits comes with the queue; that it is read here too is nothing the window's
/// thread should have to clear away.
Async<QList<ReviewItem>> rejectedRows(RegisterSession& session)
{
    return session.imports().heldRows().then(
        QtFuture::Launch::Async, [](const Result<QList<HeldRow>>& rows) -> Result<QList<ReviewItem>> {
            if (!rows)
                return rows.error();
            QList<ReviewItem> rejected;
            for (const HeldRow& row : *rows) {
                if (row.issue.severity != Severity::Rejected)
                    continue;
                ReviewItem item;
                item.row = row;
                rejected.append(item);
            }
            return rejected;
        });
}

} // namespace

ResultsPage::ResultsPage(const PageContext& context, QWidget* parent)
    : Page(PageId::Results, tr("What has been taken in, and what waits for a decision?"), context, parent)
{
    auto* templates =
        new QPushButton(themedIcon(u"labplot-spreadsheet"_s), tr("Templates and example files…"), this);
    templates->setObjectName(u"createTemplates"_s);
    connect(templates, &QPushButton::clicked, this, &ResultsPage::createTemplates);
    addHeaderWidget(templates);
    addAction(utfall::commands::ImportFiles, true);
    commands().setHandler(utfall::commands::ImportFiles, [this] {
        Q_EMIT pageRequested(id());
        openWizard();
    });

    if (commands().contains(utfall::commands::ExampleFiles))
        commands().setHandler(utfall::commands::ExampleFiles, [this] { createTemplates(); });
    auto* paste = new QShortcut(QKeySequence::Paste, this);
    paste->setContext(Qt::WidgetWithChildrenShortcut);
    connect(paste, &QShortcut::activated, this, &ResultsPage::paste);

    makeContent();
    connectViews();
    setContent(m_outer);
}

ResultsPage::~ResultsPage() = default;

void ResultsPage::makeContent()
{
    m_outer = new QStackedWidget;
    m_blank = new QWidget(m_outer);
    m_empty = new ResultsEmptyView(m_outer);
    m_content = new QWidget(m_outer);
    buildFigures(m_content);
    m_views = new FilterChips(FilterChips::Mode::One, m_content);
    m_views->setObjectName(u"resultViews"_s);
    m_queueView = new ReviewView(ReviewView::Lists::Queue, settings(), commands(), m_content);
    m_queueView->setObjectName(u"waitingRows"_s);
    m_rejectedView = new ReviewView(ReviewView::Lists::Rejected, settings(), commands(), m_content);
    m_rejectedView->setObjectName(u"rejectedRows"_s);
    m_latest = new LastDecisionNotice(commands(), m_content);
    m_history = new ImportHistoryView(settings(), commands(), m_content);
    m_stack = new QStackedWidget(m_content);
    m_stack->addWidget(m_queueView);
    m_stack->addWidget(m_rejectedView);
    m_stack->addWidget(m_history);

    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_figures);
    column->addWidget(m_views);
    column->addWidget(m_latest);
    column->addWidget(m_stack, 1);
    m_outer->addWidget(m_blank);
    m_outer->addWidget(m_empty);
    m_outer->addWidget(m_content);
}

void ResultsPage::connectViews()
{
    connect(m_empty, &ResultsEmptyView::templatesRequested, this, &ResultsPage::createTemplates);
    connect(m_empty, &ResultsEmptyView::importRequested, this, &ResultsPage::openWizard);
    connect(m_views, &FilterChips::changed, this, [this] { showView(m_views->current()); });
    for (ReviewView* view : {m_queueView, m_rejectedView})
        connect(view, &ReviewView::discardRequested, this, &ResultsPage::discard);
    connectDecisions();
    connect(m_queueView, &ReviewView::admitRequested, this, &ResultsPage::admit);
    connect(m_queueView, &ReviewView::amendRequested, this, &ResultsPage::amend);
    connect(m_queueView, &ReviewView::approveRequested, this, &ResultsPage::approve);
    connect(m_queueView, &ReviewView::storedWanted, this, [this](const ReviewItem& item) {
        if (session() == nullptr)
            return;
        answerLatest(m_storedRound, session()->review().stored(item),
                     [this](const HeldRow& row) { m_queueView->showStored(row); });
    });
    connect(m_history, &ImportHistoryView::undoRequested, this, &ResultsPage::undo);
    connect(m_history, &ImportHistoryView::receiptRequested, this, &ResultsPage::showReceipt);
    connect(m_history, &ImportHistoryView::issuesRequested, this, [this](BatchId batch) {
        answerLatest(m_issueRound, session()->imports().issuesOf(batch),
                     [this, batch](const QList<RowIssue>& issues) { m_history->showIssues(batch, issues); });
    });
}

void ResultsPage::buildFigures(QWidget* parent)
{
    m_figures = new QWidget(parent);
    auto* tiles = new TileLayout(FigureWidth, 3, m_figures);
    m_taken = new KeyFigure(tr("Rows taken in"), m_figures);
    m_toReview = new KeyFigure(tr("To review"), m_figures);
    m_toReview->setOpens(tr("List the rows to review"));
    m_last = new KeyFigure(tr("Last import"), m_figures);
    m_last->setOpens(tr("Show the import history"));
    for (KeyFigure* figure : {m_taken, m_toReview, m_last})
        tiles->addWidget(figure);
    connect(m_toReview, &KeyFigure::clicked, this, [this] { showView(QueueView); });
    connect(m_last, &KeyFigure::clicked, this, [this] { showView(HistoryView); });
}

void ResultsPage::connectDecisions()
{
    m_decisions = new ReviewDecisions(busy(), this);
    connect(m_queueView, &ReviewView::mapRequested, m_decisions,
            [this](const HeldRow& row) { m_decisions->map(row, asOf()); });
    connect(m_queueView, &ReviewView::chooseRequested, m_decisions,
            [this](const HeldRow& row) { m_decisions->choose(row, snapshot(), asOf()); });
    connect(m_decisions, &ReviewDecisions::failed, this, [this](const Error& error) {
        showError(error);
        m_decisions->checkLatest();
    });
    connect(m_decisions, &ReviewDecisions::done, this, [this](const QString& text) {
        clearNotice();
        m_latest->tell(text);
        reload();
    });
    connect(m_decisions, &ReviewDecisions::outdated, m_latest, &LastDecisionNotice::setOutdated);
    connect(m_latest, &LastDecisionNotice::takeBackRequested, m_decisions, &ReviewDecisions::takeBackLatest);
    connect(m_decisions, &ReviewDecisions::takenBack, this, [this] {
        clearNotice();
        m_latest->forget();
        // Its button is gone; the keyboard goes on in the list, not in the header's date.
        m_queueView->table()->setFocus(Qt::OtherFocusReason);
        Q_EMIT workDone(tr("The decision is taken back."), {});
        reload();
    });
}

QDate ResultsPage::asOf() const
{
    return snapshot() != nullptr ? snapshot()->payout.asOf : clock().today();
}

void ResultsPage::openWizard()
{
    if (session() == nullptr)
        return;
    if (m_wizard == nullptr) {
        m_wizard = new ImportWizard(*session(), settings(), this);
        m_wizard->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_wizard, &ImportWizard::imported, this, &ResultsPage::reload);
        connect(m_wizard, &ImportWizard::undone, this, &ResultsPage::reload);
        connect(m_wizard, &QDialog::finished, this, [this] {
            if (!m_queue.items.isEmpty())
                showView(QueueView);
        });
        m_wizard->open();
    }
    m_wizard->raise();
    m_wizard->activateWindow();
}

QCborMap ResultsPage::place() const
{
    QCborMap place = Page::place();
    if (m_outer->currentWidget() == m_content)
        place.insert(u"view"_s, m_views->current());
    return place;
}

void ResultsPage::returnTo(const QCborMap& place)
{
    Page::returnTo(place);
    m_wantedView = place.value(u"view"_s).toString();
}

void ResultsPage::showSession(RegisterSession* newSession)
{
    delete m_wizard;
    m_decisions->setSession(newSession);
    m_latest->forget();
    m_round.drop();
    m_issueRound.drop();
    m_batches.clear();
    m_storedRound.drop();
    m_queue = {};
    m_rejected.clear();
    m_queueView->setItems({}, nullptr);
    m_rejectedView->setItems({}, nullptr);
    m_history->setBatches({});
    m_wantedView.clear();
    m_outer->setCurrentWidget(m_blank);
    if (newSession != nullptr && isVisible())
        reload();
}

void ResultsPage::showSnapshot(const SnapshotPtr&)
{
    reload();
}

void ResultsPage::reload()
{
    if (session() == nullptr)
        return;
    m_decisions->checkLatest();
    answerLatest(m_round, session()->imports().batches(), [this](const QList<BatchInfo>& batches) {
        answerLatest(m_round, rejectedRows(*session()), [this, batches](const QList<ReviewItem>& rejected) {
            answerLatest(m_round, session()->review().queue(asOf()),
                         [this, batches, rejected](const ReviewQueue& queue) {
                             showBatches(batches);
                             showQueue(queue, rejected);
                             updateView();
                         });
        });
    });
}

void ResultsPage::showBatches(const QList<BatchInfo>& batches)
{
    m_batches = batches;
    m_history->setBatches(batches);
    qint64 taken = 0;
    qint64 read = 0;
    int inForce = 0;
    const BatchInfo* last = nullptr;
    for (const BatchInfo& batch : std::as_const(m_batches)) {
        if (batch.undoneAt.isValid())
            continue;
        ++inForce;
        taken += batch.counts.added + batch.counts.updated;
        read += batch.counts.read;
        if (last == nullptr || batch.at > last->at)
            last = &batch;
    }
    m_taken->setFigure(text::count(taken));
    m_taken->setFraction(tr("of %1 read in %Ln import(s)", nullptr, inForce).arg(text::count(read)));
    m_last->setFigure(last != nullptr ? text::dayOf(last->at) : QString());
    m_last->setFraction(
        last != nullptr ? tr("%1: %2").arg(importKindName(last->kind), last->files.join(QStringLiteral(", ")))
                        : tr("none in force"));
}

void ResultsPage::showQueue(const ReviewQueue& queue, const QList<ReviewItem>& rejected)
{
    m_queue = queue;
    m_rejected = rejected;
    m_queueView->setItems(m_queue.items, snapshot());
    m_rejectedView->setItems(m_rejected, snapshot());
    const qsizetype waiting = m_queue.items.size();
    m_toReview->setFigure(text::count(waiting));
    m_toReview->setNeedsAction(waiting > 0);
    QSet<QString> reasons;
    for (const ReviewItem& item : std::as_const(m_queue.items))
        reasons.insert(item.row.issue.code);
    m_toReview->setFraction(waiting == 0
                                ? tr("nothing waits")
                                : tr("for %Ln reason(s)", nullptr, static_cast<int>(reasons.size())));
    Q_EMIT badgeChanged(waiting);
}

void ResultsPage::updateView()
{
    const bool isFirst = m_outer->currentWidget() != m_content;
    QList<FilterChip> chips{{QueueView, tr("Review queue"), m_queue.items.size()}};
    if (!m_rejected.isEmpty())
        chips.append({RejectedView, tr("Rejected"), m_rejected.size()});
    chips.append({HistoryView, tr("Import history"), m_batches.size()});
    m_views->setChips(chips);
    const bool nothing = m_batches.isEmpty() && m_queue.items.isEmpty() && m_rejected.isEmpty();
    m_outer->setCurrentWidget(nothing ? static_cast<QWidget*>(m_empty) : m_content);
    const QString wanted = std::exchange(m_wantedView, {});
    if (isFirst && !wanted.isEmpty() && (wanted != RejectedView || !m_rejected.isEmpty()))
        showView(wanted);
    else if (isFirst)
        showView(m_queue.items.isEmpty() ? HistoryView : QueueView);
    else if (m_rejected.isEmpty() && m_stack->currentWidget() == m_rejectedView)
        showView(QueueView);
}

void ResultsPage::showView(const QString& key)
{
    m_views->setChosen({key});
    m_stack->setCurrentWidget(key == HistoryView    ? static_cast<QWidget*>(m_history)
                              : key == RejectedView ? m_rejectedView
                                                    : m_queueView);
}

void ResultsPage::discard(const QList<HeldRowId>& rows)
{
    if (rows.isEmpty())
        return;
    const int number = static_cast<int>(rows.size());
    ReasonDialog dialog(tr("Discard %Ln row(s)", nullptr, number),
                        tr("The row counts for nothing and its content is erased. The reason stays in the "
                           "register. This cannot be undone; the file can be imported again."),
                        tr("Discard"), this);
    if (!runDialog(dialog) || session() == nullptr)
        return;
    (void)busy().start(tr("Discarding…"), false);
    await(this, session()->imports().discard(rows, dialog.reason()),
          [this, number, of = session()](const Result<void>& done) {
              busy().finish();
              if (of != session())
                  return;
              if (!done.ok()) {
                  showError(done.error());
              } else {
                  clearNotice();
                  Q_EMIT workDone(tr("%Ln row(s) discarded.", nullptr, number), {});
              }
              reload();
          });
}

void ResultsPage::admit(HeldRowId row)
{
    ReasonDialog dialog(tr("Let the person in"),
                        tr("The person is registered and counted like everybody else, with your name and the "
                           "reason. What has waited for the person comes in by itself."),
                        tr("Let in"), this);
    if (!runDialog(dialog) || session() == nullptr)
        return;
    answer(session()->imports().admitHeld(row, dialog.reason()), [this] {
        clearNotice();
        Q_EMIT workDone(tr("The person is let in."), {});
        reload();
    });
}

void ResultsPage::amend(const HeldRow& row)
{
    if (session() == nullptr)
        return;
    AmendRowDialog dialog(session()->imports(), row, this);
    if (!runDialog(dialog))
        return;
    clearNotice();
    Q_EMIT workDone(tr("The row is corrected and weighed again."), {});
    reload();
}

void ResultsPage::approve(const QList<ResultFlag>& flags)
{
    if (flags.isEmpty() || session() == nullptr)
        return;
    const int number = static_cast<int>(flags.size());
    ReasonDialog dialog(tr("Approve %Ln result(s)", nullptr, number),
                        tr("It counts meanwhile and goes on counting; it leaves the queue, and your name and "
                           "the reason stay in the log. An inclusion value is approved by letting the person "
                           "in by name."),
                        tr("Approve"), this);
    if (!runDialog(dialog) || session() == nullptr)
        return;
    answer(session()->review().approve(flags, dialog.reason()), [this, number] {
        clearNotice();
        Q_EMIT workDone(tr("%Ln result(s) approved.", nullptr, number), {});
        reload();
    });
}

void ResultsPage::undo(BatchId batch)
{
    undoAfterQuestion(this, *session(), batch, [this, batch](const Result<void>& result) {
        if (!result.ok()) {
            showError(result.error());
            return;
        }
        clearNotice();
        Q_EMIT workDone(tr("Import %1 is undone.").arg(batch.value()), {});
        reload();
    });
}

void ResultsPage::showReceipt(BatchId batch)
{
    answer(session()->imports().issuesOf(batch), [this, batch](const QList<RowIssue>& issues) {
        const auto found = std::find_if(m_batches.cbegin(), m_batches.cend(),
                                        [batch](const BatchInfo& info) { return info.id == batch; });
        if (found == m_batches.cend())
            return;
        ImportReceiptDialog dialog(
            *session(), receiptFacts(*found, issues, QFileInfo(session()->path()).fileName()), this);
        (void)runDialog(dialog);
    });
}

} // namespace utfall
