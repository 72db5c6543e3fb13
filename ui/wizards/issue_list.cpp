// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizards/issue_list.h"

#include "core/text/format.h"
#include "ui/models/issue_table_model.h"
#include "ui/models/issue_words.h"
#include "ui/models/reason_table_model.h"
#include "ui/shell/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_chips.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

constexpr Severity Severities[] = {Severity::Held, Severity::Rejected, Severity::Note};
constexpr int ReasonsWidth = 272;
constexpr int NarrowAfterMs = 150; ///< while somebody types

QString keyOf(Severity severity)
{
    return QString::number(static_cast<int>(severity));
}

/// Sentences take two lines in a wide list and up to five in a narrow one.
int linesFor(IssueList::Room room)
{
    return room == IssueList::Room::Wide ? 2 : 5;
}

} // namespace

IssueList::IssueList(Room room, QWidget* parent)
    : QWidget(parent), m_model(new IssueTableModel(this)), m_reasonModel(new ReasonTableModel(this))
{
    m_chips = new FilterChips(FilterChips::Mode::Many, this);
    m_text = new QLineEdit(this);
    m_text->setObjectName(u"issueText"_s);
    m_text->setPlaceholderText(tr("Filter by text or line"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_text->setClearButtonEnabled(true);
    m_text->setFixedWidth(220);
    m_narrowSoon = new QTimer(this);
    m_narrowSoon->setSingleShot(true);
    m_narrowSoon->setInterval(NarrowAfterMs);
    m_cut = new TextLabel(TextRole::Body, TextTone::Muted, this);
    m_cut->setWordWrap(true);
    m_cut->hide();
    buildReasons();
    buildTable(room);
    m_reasons->setVisible(room == Room::Wide);
    m_text->setVisible(room == Room::Wide);
    connect(m_chips, &FilterChips::changed, this, &IssueList::narrow);
    connect(m_text, &QLineEdit::textChanged, m_narrowSoon, qOverload<>(&QTimer::start));
    connect(m_narrowSoon, &QTimer::timeout, this, &IssueList::narrow);

    auto* filters = new QHBoxLayout;
    filters->setSpacing(metrics::Grid);
    filters->addWidget(m_chips, 1);
    filters->addWidget(m_text);
    auto* lists = new QHBoxLayout;
    lists->setSpacing(metrics::Gap);
    lists->addWidget(m_reasons);
    lists->addWidget(m_table, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Grid);
    layout->addLayout(filters);
    layout->addWidget(m_cut);
    layout->addLayout(lists, 1);
}

void IssueList::buildReasons()
{
    m_reasons = new TableView(this);
    m_reasons->setObjectName(u"reasons"_s);
    m_reasons->setAccessibleName(tr("Reasons"));
    m_reasons->setSelectionMode(QAbstractItemView::SingleSelection);
    m_reasons->setModel(m_reasonModel);
    m_reasons->setNumericColumns({ReasonTableModel::RowsColumn});
    m_reasons->setFixedWidth(ReasonsWidth);
    m_reasons->horizontalHeader()->setStretchLastSection(false);
    m_reasons->horizontalHeader()->setSectionResizeMode(ReasonTableModel::ReasonColumn, QHeaderView::Stretch);
    m_reasons->setColumnWidth(ReasonTableModel::RowsColumn, 76);
    connect(m_reasons->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &IssueList::narrow);
}

void IssueList::buildTable(Room room)
{
    m_table = new TableView(this);
    m_table->setObjectName(u"issues"_s);
    m_table->setAccessibleName(tr("Rows with remarks"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->setDefaultSectionSize(linesFor(room) * m_table->fontMetrics().lineSpacing() +
                                                     12);
    m_table->setColumnWidth(IssueTableModel::SeverityColumn, 112);
    m_table->setColumnWidth(IssueTableModel::RowColumn, 72);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(IssueTableModel::SentenceColumn, QHeaderView::Stretch);
    m_table->setColumnWidth(IssueTableModel::FileColumn, 160);
    m_table->setColumnHidden(IssueTableModel::FileColumn, true);
    m_table->setColumnHidden(IssueTableModel::SeverityColumn, room == Room::Narrow);
    connect(m_table->emptyState(), &EmptyState::stepTaken, this, &IssueList::clearFilter);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &IssueList::chosenChanged);
    connect(m_table, &TableView::activated, this, &IssueList::opened);
}

void IssueList::setIssues(const QList<RowIssue>& issues, qint64 total, const QList<ReasonCount>& reasons)
{
    fill(issues, total, reasons);
    clearFilter();
}

void IssueList::renewIssues(const QList<RowIssue>& issues, qint64 total, const QList<ReasonCount>& reasons)
{
    const std::optional<RowIssue> before = chosen();
    const int rowBefore = m_table->currentIndex().row();
    const QString reason = currentReason();
    fill(issues, total, reasons);
    m_reasons->setCurrentIndex(m_reasonModel->index(m_reasonModel->rowOf(reason), 0));
    narrow();
    if (!before || m_model->rowCount() == 0)
        return;
    // A row that is put right is gone; the next one takes its place.
    const int row = m_model->rowOf(*before).value_or(std::min(rowBefore, m_model->rowCount() - 1));
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_table->scrollTo(m_table->currentIndex());
}

void IssueList::fill(const QList<RowIssue>& issues, qint64 total, const QList<ReasonCount>& reasons)
{
    m_model->setIssues(issues);
    QSet<QString> files;
    for (const RowIssue& issue : issues)
        files.insert(issue.file);
    m_table->setColumnHidden(IssueTableModel::FileColumn,
                             files.size() < 2 || m_table->isColumnHidden(IssueTableModel::SeverityColumn));
    QList<FilterChip> chips;
    for (const Severity severity : Severities) {
        if (m_model->countOf(severity) > 0)
            chips.append({keyOf(severity), severityName(severity), m_model->countOf(severity)});
    }
    m_chips->setChips(chips);
    m_cut->setVisible(total > issues.size());
    m_cut->setText(
        tr("Shows the first %1 of %2 remarks.").arg(text::count(issues.size()), text::count(total)));
    m_reasonModel->setReasons(reasons, total);
}

void IssueList::showOnly(Severity severity)
{
    m_reasons->setCurrentIndex(m_reasonModel->index(0, 0));
    m_chips->setChosen({keyOf(severity)});
    narrow();
}

void IssueList::showReason(const QString& code)
{
    m_reasons->setCurrentIndex(m_reasonModel->index(m_reasonModel->rowOf(code), 0));
}

std::optional<RowIssue> IssueList::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt : std::optional(m_model->issueAt(rows.constFirst().row()));
}

QString IssueList::currentReason() const
{
    return m_reasons->currentIndex().data(ReasonTableModel::CodeRole).toString();
}

void IssueList::narrow()
{
    QSet<Severity> severities;
    const QSet<QString> chosen = m_chips->chosen();
    for (const Severity severity : Severities) {
        if (chosen.contains(keyOf(severity)))
            severities.insert(severity);
    }
    m_model->setFilter(severities, currentReason());
    m_model->setText(m_text->text());
    EmptyState* empty = m_table->emptyState();
    if (m_model->issues().isEmpty()) {
        empty->setTexts(u"dialog-ok-apply"_s, tr("No remarks"),
                        tr("Every row can be taken in as it stands."));
        empty->setStep({});
    } else {
        empty->setTexts(u"view-filter"_s, tr("No row fits the filter"),
                        tr("There are remarks, but none with this outcome, reason and text."));
        empty->setStep(tr("Show all remarks"));
    }
    Q_EMIT chosenChanged();
}

void IssueList::clearFilter()
{
    m_text->clear();
    m_narrowSoon->stop();
    m_chips->setChosen({});
    m_reasons->setCurrentIndex(m_reasonModel->index(0, 0));
    narrow();
}

} // namespace utfall
