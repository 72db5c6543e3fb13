// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/results/import_history_view.h"

#include "core/text/format.h"
#include "ui/models/batch_table_model.h"
#include "ui/models/issue_words.h"
#include "ui/shell/change_guard.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/detail_pane.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"
#include "ui/wizards/issue_list.h"

#include <QFormLayout>
#include <QGridLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace utfall {

namespace {

constexpr int IssueHeight = 320;

void addLine(QFormLayout* form, const QString& name, const QString& value)
{
    auto* label = new TextLabel(name, TextRole::Body, TextTone::Muted);
    auto* text = new TextLabel(value, TextRole::Body, TextTone::Normal);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    form->addRow(label, text);
}

/// The counts in two columns, so that what follows is seen without scrolling.
QWidget* countsOf(const ImportCounts& counts, QWidget* parent)
{
    const std::pair<QString, qint64> lines[] = {
        {ImportHistoryView::tr("Rows read"), counts.read},
        {ImportHistoryView::tr("Already here"), counts.duplicates},
        {ImportHistoryView::tr("New"), counts.added},
        {ImportHistoryView::tr("To review"), counts.held},
        {ImportHistoryView::tr("Updated"), counts.updated},
        {ImportHistoryView::tr("Rejected"), counts.rejected},
    };
    auto* box = new QWidget(parent);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::Gap);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    int at = 0;
    for (const auto& [name, number] : lines) {
        const int column = at % 2 * 2;
        grid->addWidget(new TextLabel(name, TextRole::Body, TextTone::Muted, box), at / 2, column);
        grid->addWidget(new TextLabel(text::count(number), TextRole::Body, TextTone::Normal, box), at / 2,
                        column + 1);
        ++at;
    }
    return box;
}

} // namespace

ImportHistoryView::ImportHistoryView(Settings& settings, const CommandRegistry& commands, QWidget* parent)
    : QWidget(parent), m_commands(commands)
{
    m_model = new BatchTableModel(this);
    m_sorted = new QSortFilterProxyModel(this);
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(BatchTableModel::SortRole);
    m_sorted->setSortLocaleAware(true);
    auto* card = new Card(this);
    card->setFlush(true);
    card->body()->setContentsMargins(1, 1, 1, 1);
    m_table = new TableView(card);
    m_table->setObjectName(QStringLiteral("importHistory"));
    m_table->setAccessibleName(tr("Import history"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_sorted->sort(-1);
    m_table->setNumericColumns({BatchTableModel::ReadColumn, BatchTableModel::AddedColumn,
                                BatchTableModel::UpdatedColumn, BatchTableModel::DuplicatesColumn,
                                BatchTableModel::HeldColumn, BatchTableModel::RejectedColumn});
    m_table->setFixedColumns({BatchTableModel::TimeColumn});
    m_table->setColumnWidth(BatchTableModel::TimeColumn, 152);
    m_table->setColumnWidth(BatchTableModel::KindColumn, 144);
    for (int column = BatchTableModel::ReadColumn; column <= BatchTableModel::RejectedColumn; ++column)
        m_table->setColumnWidth(column, 84);
    for (const int wide :
         {BatchTableModel::UpdatedColumn, BatchTableModel::DuplicatesColumn, BatchTableModel::HeldColumn})
        m_table->setColumnWidth(wide, 108);
    // The pane has these too; who wants them in the list can show them.
    for (const int spare : {BatchTableModel::UpdatedColumn, BatchTableModel::UserColumn})
        m_table->setColumnHidden(spare, true);
    m_table->setColumnWidth(BatchTableModel::UserColumn, 110);
    m_table->setColumnWidth(BatchTableModel::StateColumn, 84);
    // Beside the pane, which has the counts of one import, the list says which imports there are.
    m_table->setSpareColumns({BatchTableModel::UserColumn, BatchTableModel::UpdatedColumn,
                              BatchTableModel::DuplicatesColumn, BatchTableModel::RejectedColumn,
                              BatchTableModel::ReadColumn, BatchTableModel::AddedColumn,
                              BatchTableModel::HeldColumn},
                             BatchTableModel::FilesColumn);
    m_table->setToldColumns(
        {BatchTableModel::KindColumn, BatchTableModel::FilesColumn, BatchTableModel::UserColumn});
    m_table->setColumnMemory(settings, QStringLiteral("importHistory"));
    m_table->emptyState()->setTexts(QStringLiteral("document-import"), tr("No imports yet"),
                                    tr("Every import is listed here, and can be undone as a whole."));
    card->body()->addWidget(m_table);
    m_pane = new DetailPane(this);
    m_split = new ListDetail(card, m_pane, settings, QStringLiteral("importHistory"), this);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ImportHistoryView::showChosen);
    connect(m_table, &TableView::activated, this, &ImportHistoryView::showChosen);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_split, 1);
}

void ImportHistoryView::setBatches(const QList<BatchInfo>& batches)
{
    const BatchInfo* before = chosen();
    const BatchId kept = before != nullptr ? before->id : BatchId();
    m_model->setBatches(batches);
    m_shown = {};
    m_split->closeDetail();
    if (kept.isValid())
        choose(kept);
}

void ImportHistoryView::choose(BatchId batch)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->batches()[row].id == batch) {
            m_table->setCurrentIndex(m_sorted->mapFromSource(m_model->index(row, 0)));
            return;
        }
    }
}

const BatchInfo* ImportHistoryView::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model->batches()[m_sorted->mapToSource(rows.constFirst()).row()];
}

void ImportHistoryView::showChosen()
{
    const BatchInfo* batch = chosen();
    if (batch == nullptr) {
        m_split->closeDetail();
        return;
    }
    m_shown = batch->id;
    m_pane->setTitle(tr("Import %1").arg(batch->id.value()));
    m_pane->setCaption(tr("%1 · %2").arg(importKindName(batch->kind), text::moment(batch->at)));
    m_pane->setContent(detailOf(*batch));
    m_split->openDetail();
    Q_EMIT issuesRequested(m_shown);
}

void ImportHistoryView::showIssues(BatchId batch, const QList<RowIssue>& issues)
{
    if (batch == m_shown && m_issues != nullptr)
        m_issues->setIssues(issues, issues.size());
}

QWidget* ImportHistoryView::detailOf(const BatchInfo& batch)
{
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setSpacing(12);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(metrics::Gap);
    form->setVerticalSpacing(6);
    addLine(form, tr("Files"), batch.files.join(QLatin1Char('\n')));
    addLine(form, tr("By"), batch.user);
    if (batch.undoneAt.isValid())
        addLine(form, tr("Undone"), tr("%1 by %2").arg(text::moment(batch.undoneAt), batch.undoneBy));
    layout->addLayout(form);
    layout->addWidget(countsOf(batch.counts, content));
    auto* actions = new QHBoxLayout;
    actions->setSpacing(metrics::Grid);
    auto* receipt =
        new QPushButton(themedIcon(QStringLiteral("document-print")), tr("Show receipt…"), content);
    receipt->setObjectName(QStringLiteral("showReceipt"));
    connect(receipt, &QPushButton::clicked, this, [this, id = batch.id] { Q_EMIT receiptRequested(id); });
    actions->addWidget(receipt);
    if (!batch.undoneAt.isValid()) {
        auto* undo =
            new QPushButton(themedIcon(QStringLiteral("edit-undo")), tr("Undo the import…"), content);
        undo->setObjectName(QStringLiteral("undoBatch"));
        new ChangeGuard(undo, m_commands);
        connect(undo, &QPushButton::clicked, this, [this, id = batch.id] { Q_EMIT undoRequested(id); });
        actions->addWidget(undo);
    }
    actions->addStretch(1);
    layout->addLayout(actions);
    layout->addWidget(new TextLabel(tr("Remarks"), TextRole::Section, TextTone::Normal, content));
    m_issues = new IssueList(IssueList::Room::Narrow, content);
    m_issues->setMinimumHeight(IssueHeight);
    layout->addWidget(m_issues, 1);
    return content;
}

} // namespace utfall
