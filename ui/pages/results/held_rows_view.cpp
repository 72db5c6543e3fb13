// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/results/held_rows_view.h"

#include "core/import/entity_fields.h"
#include "core/import/row_issue_codes.h"
#include "core/text/format.h"
#include "ui/models/issue_words.h"
#include "ui/models/person_words.h"
#include "ui/shell/change_guard.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/detail_pane.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_chips.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace utfall {

namespace {

/// The cells of the row under the file's Swedish headers, in the order of the kind; the one that is meant is
/// marked with a word.
QWidget* cellsOf(const HeldRow& row, QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::Gap);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    int line = 0;
    const QList<ImportColumn> columns = importColumns(row.kind);
    for (const ImportColumn& column : columns) {
        const bool isMeant = column.header == row.issue.column;
        const bool hidden = row.isProtected && identifyingColumns().contains(column.key);
        const QString cell = hidden ? words::protection(true) : row.cells.value(column.key);
        if (cell.isEmpty() && !isMeant && !column.required)
            continue;
        auto* name = new TextLabel(column.header, TextRole::Body, TextTone::Muted, box);
        auto* value = new TextLabel(cell.isEmpty() ? QStringLiteral("–") : cell, TextRole::Body,
                                    isMeant ? TextTone::Error : TextTone::Normal, box);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(name, line, 0, Qt::AlignTop);
        grid->addWidget(value, line, 1);
        if (isMeant)
            grid->addWidget(new Badge(NoticeKind::Warning, HeldRowsView::tr("this one"), box), line, 2,
                            Qt::AlignTop);
        ++line;
    }
    return box;
}

} // namespace

bool mayBeAdmitted(const HeldRow& row)
{
    static const QStringList aboutIdentity{
        issue::text(issue::TooManyCells),           issue::text(issue::PersonNumberMissing),
        issue::text(issue::PersonNumberForm),       issue::text(issue::PersonNumberDate),
        issue::text(issue::PersonNumberCheckDigit), issue::text(issue::PersonAmbiguous),
        issue::text(issue::EnrolmentDiffers),
    };
    return row.kind == ImportKind::Prepatients && row.issue.severity == Severity::Held &&
           !aboutIdentity.contains(row.issue.code);
}

HeldRowsView::HeldRowsView(Settings& settings, const CommandRegistry& commands, QWidget* parent)
    : QWidget(parent), m_commands(commands)
{
    m_model = new HeldRowModel(this);
    m_filter = new HeldRowFilter(m_model, this);
    m_reasons = new FilterChips(FilterChips::Mode::Many, this);
    connect(m_reasons, &FilterChips::changed, this, &HeldRowsView::narrow);

    auto* card = new Card(this);
    card->setFlush(true);
    card->body()->setContentsMargins(1, 1, 1, 1);
    card->body()->setSpacing(0);
    m_filters = new QWidget(card);
    auto* filters = new QVBoxLayout(m_filters);
    filters->setContentsMargins(12, 12, 12, 12);
    filters->addWidget(m_reasons);
    card->body()->addWidget(m_filters);
    m_table = new TableView(card);
    m_table->setObjectName(QStringLiteral("heldRows"));
    m_table->setAccessibleName(tr("Rows to review"));
    m_table->setModel(m_filter);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_filter->sort(-1);
    m_table->setNumericColumns({HeldRowModel::BatchColumn});
    m_table->setFixedColumns({HeldRowModel::ReasonColumn});
    m_table->setColumnWidth(HeldRowModel::KindColumn, 144);
    m_table->setColumnWidth(HeldRowModel::ReasonColumn, 200);
    m_table->setColumnWidth(HeldRowModel::FileColumn, 140);
    m_table->setColumnWidth(HeldRowModel::RowColumn, 60);
    m_table->setColumnWidth(HeldRowModel::BatchColumn, 84);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(HeldRowModel::SentenceColumn, QHeaderView::Stretch);
    m_table->setColumnHidden(HeldRowModel::BatchColumn, true);
    m_table->setColumnMemory(settings, QStringLiteral("heldRows"));
    connect(m_table->emptyState(), &EmptyState::stepTaken, this, [this] { m_reasons->clear(); });
    card->body()->addWidget(m_table);
    m_pane = new DetailPane(this);
    m_split = new ListDetail(card, m_pane, settings, QStringLiteral("heldRows"), this);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &HeldRowsView::showChosen);
    connect(m_table, &TableView::activated, this, &HeldRowsView::showChosen);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_split, 1);
    narrow();
}

void HeldRowsView::setRows(const QList<HeldRow>& rows)
{
    const QList<HeldRowId> before = chosenIds();
    m_model->setRows(rows);
    QHash<QString, qint64> counts;
    for (const HeldRow& row : rows)
        ++counts[row.issue.code];
    QStringList codes = counts.keys();
    std::sort(codes.begin(), codes.end(), [&counts](const QString& a, const QString& b) {
        return counts[a] != counts[b] ? counts[a] > counts[b] : a < b;
    });
    QList<FilterChip> chips;
    for (const QString& code : std::as_const(codes))
        chips.append({code, issueReason(code), counts[code]});
    m_reasons->setChips(chips);
    m_filters->setVisible(codes.size() > 1);
    narrow();
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex index = m_filter->index(row, 0);
        if (before.contains(m_filter->rowAt(index).id)) {
            m_table->setCurrentIndex(index);
            return;
        }
    }
    m_split->closeDetail();
    m_pane->setContent(new QWidget); // what was read of a row that is gone
}

void HeldRowsView::narrow()
{
    m_filter->setReasons(m_reasons->chosen());
    EmptyState* empty = m_table->emptyState();
    if (m_model->rows().isEmpty()) {
        empty->setTexts(QStringLiteral("dialog-ok-apply"), tr("Nothing to review"),
                        tr("Every imported row has been taken in or decided on."));
        empty->setStep({});
    } else {
        empty->setTexts(QStringLiteral("view-filter"), tr("No row has these reasons"),
                        tr("There are rows to review, but none with the chosen reasons."));
        empty->setStep(tr("Show all rows"));
    }
}

QList<HeldRowId> HeldRowsView::chosenIds() const
{
    QList<HeldRowId> ids;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex& row : rows)
        ids << m_filter->rowAt(row).id;
    return ids;
}

void HeldRowsView::showChosen()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty()) {
        m_split->closeDetail();
        return;
    }
    const QModelIndex current = rows.contains(m_table->currentIndex().siblingAtColumn(0))
                                    ? m_table->currentIndex()
                                    : rows.constFirst();
    const HeldRow& row = m_filter->rowAt(current);
    m_pane->setTitle(issueReason(row.issue.code));
    m_pane->setCaption(row.issue.file.isEmpty()
                           ? importKindName(row.kind)
                           : tr("%1 · %2, row %3")
                                 .arg(importKindName(row.kind), row.issue.file, text::count(row.issue.row)));
    m_pane->setContent(detailOf(row, rows.size()));
    m_split->openDetail();
}

QWidget* HeldRowsView::detailOf(const HeldRow& row, qsizetype chosen)
{
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setSpacing(12);
    auto* sentence = new TextLabel(issueSentence(row.issue), TextRole::Body, TextTone::Normal, content);
    sentence->setWordWrap(true);
    sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(sentence);

    auto* discard = new QPushButton(
        themedIcon(QStringLiteral("edit-delete")),
        chosen > 1 ? tr("Discard %n rows…", nullptr, static_cast<int>(chosen)) : tr("Discard…"), content);
    discard->setObjectName(QStringLiteral("discardRow"));
    new ChangeGuard(discard, m_commands);
    connect(discard, &QPushButton::clicked, this, [this] { Q_EMIT discardRequested(chosenIds()); });
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::Grid);
    if (mayBeAdmitted(row) && chosen == 1) {
        auto* admit = new QPushButton(themedIcon(QStringLiteral("list-add-user")), tr("Let in…"), content);
        admit->setObjectName(QStringLiteral("admitRow"));
        new ChangeGuard(admit, m_commands);
        connect(admit, &QPushButton::clicked, this, [this, id = row.id] { Q_EMIT admitRequested(id); });
        buttons->addWidget(admit);
    }
    buttons->addWidget(discard);
    buttons->addStretch(1);
    layout->addLayout(buttons);

    if (chosen > 1) {
        layout->addWidget(new TextLabel(
            tr("%n rows are chosen. The cells are those of one of them.", nullptr, static_cast<int>(chosen)),
            TextRole::Body, TextTone::Muted, content));
    }
    auto* heading = new TextLabel(tr("The row as it was read"), TextRole::Section, TextTone::Normal, content);
    layout->addWidget(heading);
    layout->addWidget(cellsOf(row, content));
    layout->addStretch(1);
    return content;
}

} // namespace utfall
