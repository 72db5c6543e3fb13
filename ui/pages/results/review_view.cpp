// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/results/review_view.h"

#include "core/text/format.h"
#include "ui/models/issue_words.h"
#include "ui/pages/results/review_detail.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/detail_pane.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_chips.h"
#include "ui/widgets/table_view.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSet>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace utfall {

namespace {

constexpr int TypingMs = 150;

} // namespace

/// Things that wait, to find them again when the queue has been read anew.
class ReviewItemSet
{
public:
    void reserve(qsizetype number) { m_held.reserve(number); }
    void insert(const ReviewItem& item)
    {
        if (item.flag)
            m_flags.insert(keyOf(item));
        else
            m_held.insert(item.row.id);
    }
    [[nodiscard]] bool contains(const ReviewItem& item) const
    {
        return item.flag ? m_flags.contains(keyOf(item)) : m_held.contains(item.row.id);
    }

private:
    /// A flag has no id of its own.
    static QString keyOf(const ReviewItem& item)
    {
        return item.row.issue.code + u'/' + QString::number(item.flag->result.value()) + u'/' +
               item.person.text();
    }

    QSet<HeldRowId> m_held;
    QSet<QString> m_flags;
};

ReviewView::ReviewView(Lists lists, Settings& settings, const CommandRegistry& commands, QWidget* parent)
    : QWidget(parent), m_lists(lists), m_commands(commands)
{
    m_model = new ReviewQueueModel(this);
    m_filter = new ReviewQueueFilter(m_model, this);
    auto* card = new Card(this);
    card->setFlush(true);
    card->body()->setContentsMargins(1, 1, 1, 1);
    card->body()->setSpacing(0);
    buildFilters(card);
    card->body()->addWidget(m_filters);
    m_table = new TableView(card);
    buildTable(settings);
    card->body()->addWidget(m_table);
    m_pane = new DetailPane(this);
    m_split = new ListDetail(card, m_pane, settings, QStringLiteral("heldRows"), this);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ReviewView::showChosen);
    connect(m_table, &TableView::activated, this, [this] {
        showChosen();
        if (m_detail)
            m_detail->focusFirstAction();
    });
    connectKeys();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_split, 1);
    narrow();
}

void ReviewView::connectKeys()
{
    auto* discard = new QAction(m_table);
    discard->setShortcut(QKeySequence::Delete);
    discard->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(discard);
    connect(discard, &QAction::triggered, this, [this] {
        if (auto* button = m_detail ? m_detail->action(QStringLiteral("discardRow")) : nullptr)
            button->click();
    });
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &ReviewView::showMenu);
}

/// The same as the buttons of the pane, for the hand that is at the row.
void ReviewView::showMenu(const QPoint& at)
{
    if (!m_detail || !m_table->selectionModel()->hasSelection())
        return;
    auto* menu = new QMenu(m_table);
    menu->setObjectName(QStringLiteral("reviewMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<QPushButton*> buttons = m_detail->actions();
    for (QPushButton* button : buttons) {
        QAction* action = menu->addAction(button->icon(), button->text());
        action->setEnabled(button->isEnabled());
        connect(action, &QAction::triggered, button, &QPushButton::click);
    }
    if (!menu->isEmpty())
        menu->addSeparator();
    menu->addAction(themedIcon(QStringLiteral("edit-copy")), tr("Copy"), m_table, &TableView::copySelection);
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void ReviewView::buildFilters(QWidget* parent)
{
    m_filters = new QWidget(parent);
    m_reasons = new FilterChips(FilterChips::Mode::Many, m_filters);
    m_reasons->setAccessibleName(tr("Reasons"));
    connect(m_reasons, &FilterChips::changed, this, &ReviewView::narrow);
    m_search = new QLineEdit(m_filters);
    m_search->setObjectName(QStringLiteral("reviewSearch"));
    m_search->setPlaceholderText(tr("Reason, file, row or pseudonym"));
    m_search->setAccessibleName(tr("Search in what waits"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themedIcon(QStringLiteral("edit-find")), QLineEdit::LeadingPosition);
    m_search->setMaximumWidth(360);
    m_typing = new QTimer(this);
    m_typing->setSingleShot(true);
    m_typing->setInterval(TypingMs);
    connect(m_search, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, &ReviewView::narrow);
    connect(m_typing, &QTimer::timeout, this, &ReviewView::narrow);
    auto* filters = new QVBoxLayout(m_filters);
    filters->setContentsMargins(12, 12, 12, 12);
    filters->setSpacing(metrics::Grid);
    filters->addWidget(m_search);
    filters->addWidget(m_reasons);
}

void ReviewView::buildTable(Settings& settings)
{
    const bool isQueue = m_lists == Lists::Queue;
    m_table->setObjectName(QStringLiteral("heldRows"));
    m_table->setAccessibleName(isQueue ? tr("Review queue") : tr("Rejected rows"));
    m_table->setModel(m_filter);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_filter->sort(-1);
    m_table->setNumericColumns({ReviewQueueModel::StakeColumn, ReviewQueueModel::BatchColumn});
    m_table->setFixedColumns({ReviewQueueModel::StakeColumn, ReviewQueueModel::ReasonColumn});
    m_table->setColumnWidth(ReviewQueueModel::StakeColumn, 128);
    m_table->setColumnWidth(ReviewQueueModel::ReasonColumn, 200);
    m_table->setColumnWidth(ReviewQueueModel::PersonColumn, 150);
    m_table->setColumnWidth(ReviewQueueModel::DateColumn, 104);
    m_table->setColumnWidth(ReviewQueueModel::FileColumn, 150);
    m_table->setColumnWidth(ReviewQueueModel::RowColumn, 84);
    m_table->setColumnWidth(ReviewQueueModel::KindColumn, 130);
    m_table->setColumnWidth(ReviewQueueModel::BatchColumn, 84);
    // The pane says in full what can be done; beside it the list is narrow.
    m_table->setYieldingColumn(ReviewQueueModel::SentenceColumn, ReviewQueueModel::ReasonColumn);
    m_table->setToldColumns({ReviewQueueModel::ReasonColumn, ReviewQueueModel::FileColumn,
                             ReviewQueueModel::KindColumn, ReviewQueueModel::SentenceColumn});
    m_table->setColumnHidden(ReviewQueueModel::BatchColumn, true);
    m_table->setColumnHidden(ReviewQueueModel::KindColumn, isQueue);
    // The pane says where a row was read; the room is needed for what can be done about it.
    m_table->setColumnHidden(ReviewQueueModel::FileColumn, isQueue);
    m_table->setColumnHidden(ReviewQueueModel::RowColumn, isQueue);
    m_table->setColumnMemory(settings,
                             isQueue ? QStringLiteral("reviewQueue") : QStringLiteral("rejectedRows"));
    // Rejected rows are at no stake and are about nobody in particular.
    for (const int column :
         {ReviewQueueModel::StakeColumn, ReviewQueueModel::PersonColumn, ReviewQueueModel::DateColumn}) {
        if (!isQueue)
            m_table->setColumnHidden(column, true);
    }
    connect(m_table->emptyState(), &EmptyState::stepTaken, this, [this] {
        m_search->clear();
        m_reasons->clear();
        narrow();
    });
}

void ReviewView::setItems(const QList<ReviewItem>& items, const SnapshotPtr& snapshot)
{
    m_snapshot = snapshot;
    ReviewItemSet current;
    ReviewItemSet chosen;
    if (const QModelIndex shown = shownIndex(); shown.isValid())
        current.insert(m_filter->itemAt(shown));
    const QList<int> rows = chosenRows();
    chosen.reserve(rows.size());
    for (const int row : rows)
        chosen.insert(m_filter->itemAt(m_filter->index(row, 0)));
    m_model->setItems(items);
    showReasons(items);
    m_filters->setVisible(items.size() > 1);
    narrow();
    if (!rows.isEmpty() && chooseAgain(current, chosen))
        return;
    m_split->closeDetail();
    m_pane->setContent(new QWidget); // what was read of a row that is gone
}

void ReviewView::showReasons(const QList<ReviewItem>& items)
{
    QHash<QString, qint64> counts;
    for (const ReviewItem& item : items)
        ++counts[item.row.issue.code];
    QStringList codes = counts.keys();
    std::sort(codes.begin(), codes.end(), [&counts](const QString& a, const QString& b) {
        return counts[a] != counts[b] ? counts[a] > counts[b] : a < b;
    });
    QList<FilterChip> chips;
    for (const QString& code : std::as_const(codes))
        chips.append({code, issueReason(code), counts[code]});
    m_reasons->setChips(chips);
    m_reasons->setVisible(codes.size() > 1);
}

bool ReviewView::chooseAgain(const ReviewItemSet& current, const ReviewItemSet& chosen)
{
    const int lastColumn = m_filter->columnCount() - 1;
    QItemSelection selection;
    QModelIndex currentIndex;
    int first = -1; // of the rows in one piece that end above `row`
    for (int row = 0; row <= m_filter->rowCount(); ++row) {
        const QModelIndex index = m_filter->index(row, 0);
        const bool isChosen = index.isValid() && chosen.contains(m_filter->itemAt(index));
        if (isChosen && first < 0)
            first = row;
        if (isChosen && current.contains(m_filter->itemAt(index)))
            currentIndex = index;
        if (!isChosen && first >= 0) {
            selection.append(
                QItemSelectionRange(m_filter->index(first, 0), m_filter->index(row - 1, lastColumn)));
            first = -1;
        }
    }
    if (selection.isEmpty())
        return false;
    // The selection tells last, and the pane is filled once.
    if (!currentIndex.isValid())
        currentIndex = selection.constFirst().topLeft();
    QItemSelectionModel* model = m_table->selectionModel();
    model->setCurrentIndex(currentIndex, QItemSelectionModel::NoUpdate);
    model->select(selection, QItemSelectionModel::ClearAndSelect);
    return true;
}

void ReviewView::narrow()
{
    m_typing->stop();
    m_filter->setReasons(m_reasons->chosen());
    m_filter->setSearch(m_search->text());
    EmptyState* empty = m_table->emptyState();
    if (m_model->items().isEmpty()) {
        empty->setTexts(QStringLiteral("dialog-ok-apply"), tr("Nothing to review"),
                        tr("Every imported row has been taken in or decided on."));
        empty->setStep({});
    } else {
        empty->setTexts(QStringLiteral("view-filter"), tr("Nothing is like that"),
                        tr("There is more to review, but nothing with the chosen reasons and words."));
        empty->setStep(tr("Show everything"));
    }
}

/// The chosen rows from the top. The selection knows them as ranges; to ask it for each row takes a blink
/// when all of ten thousand are chosen.
QList<int> ReviewView::chosenRows() const
{
    QList<int> rows;
    const QItemSelection selection = m_table->selectionModel()->selection();
    for (const QItemSelectionRange& range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

QModelIndex ReviewView::shownIndex() const
{
    const QModelIndex current = m_table->currentIndex().siblingAtColumn(0);
    if (current.isValid() && m_table->selectionModel()->isSelected(current))
        return current;
    const QList<int> rows = chosenRows();
    return rows.isEmpty() ? QModelIndex() : m_filter->index(rows.constFirst(), 0);
}

void ReviewView::showChosen()
{
    const QModelIndex current = shownIndex();
    if (!current.isValid()) {
        m_split->closeDetail();
        return;
    }
    const ReviewItem item = m_filter->itemAt(current);
    ChosenThings chosen;
    const QList<int> rows = chosenRows();
    for (const int row : rows) {
        const ReviewItem& one = m_filter->itemAt(m_filter->index(row, 0));
        if (one.flag)
            chosen.flags.append(*one.flag);
        else
            chosen.held.append(one.row.id);
    }
    const RowIssue& issue = item.row.issue;
    m_pane->setTitle(issueReason(issue.code));
    m_pane->setCaption(
        issue.file.isEmpty()
            ? importKindName(item.row.kind)
            : tr("%1 · %2, row %3").arg(importKindName(item.row.kind), issue.file, text::count(issue.row)));
    m_detail = new ReviewDetail(item, chosen, m_lists == Lists::Queue ? m_snapshot : nullptr, m_commands);
    connect(m_detail, &ReviewDetail::discardRequested, this, &ReviewView::discardRequested);
    connect(m_detail, &ReviewDetail::admitRequested, this, &ReviewView::admitRequested);
    connect(m_detail, &ReviewDetail::mapRequested, this, &ReviewView::mapRequested);
    connect(m_detail, &ReviewDetail::chooseRequested, this, &ReviewView::chooseRequested);
    connect(m_detail, &ReviewDetail::amendRequested, this, &ReviewView::amendRequested);
    connect(m_detail, &ReviewDetail::approveRequested, this, &ReviewView::approveRequested);
    m_pane->setContent(m_detail);
    m_split->openDetail();
    if (item.flag && item.flag->result.isValid())
        Q_EMIT storedWanted(item);
}

void ReviewView::showStored(const HeldRow& row)
{
    if (m_detail)
        m_detail->showCells(row);
}

} // namespace utfall
