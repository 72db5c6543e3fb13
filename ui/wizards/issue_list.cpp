// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizards/issue_list.h"

#include "core/text/format.h"
#include "ui/models/issue_table_model.h"
#include "ui/models/issue_words.h"
#include "ui/shell/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_chips.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QHeaderView>
#include <QVBoxLayout>

namespace utfall {

namespace {

constexpr Severity Severities[] = {Severity::Held, Severity::Rejected, Severity::Note};

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

IssueList::IssueList(Room room, QWidget* parent) : QWidget(parent), m_model(new IssueTableModel(this))
{
    m_chips = new FilterChips(FilterChips::Mode::Many, this);
    m_reasons = new QComboBox(this);
    m_reasons->setAccessibleName(tr("Reason"));
    m_reasons->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_cut = new TextLabel(TextRole::Body, TextTone::Muted, this);
    m_cut->setWordWrap(true);
    m_cut->hide();
    m_table = new TableView(this);
    m_table->setAccessibleName(tr("Rows with remarks"));
    m_table->setModel(m_model);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->setDefaultSectionSize(linesFor(room) * m_table->fontMetrics().lineSpacing() +
                                                     12);
    m_table->setColumnWidth(IssueTableModel::SeverityColumn, 120);
    m_table->setColumnWidth(IssueTableModel::RowColumn, 72);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(IssueTableModel::SentenceColumn, QHeaderView::Stretch);
    m_table->setColumnWidth(IssueTableModel::FileColumn, 180);
    m_table->setColumnHidden(IssueTableModel::FileColumn, true);
    m_table->setColumnHidden(IssueTableModel::SeverityColumn, room == Room::Narrow);
    m_reasons->setVisible(room == Room::Wide);
    connect(m_table->emptyState(), &EmptyState::stepTaken, this, &IssueList::clearFilter);
    connect(m_chips, &FilterChips::changed, this, &IssueList::narrow);
    connect(m_reasons, &QComboBox::currentIndexChanged, this, &IssueList::narrow);

    auto* filters = new QHBoxLayout;
    filters->setSpacing(metrics::Grid);
    filters->addWidget(m_chips, 1);
    filters->addWidget(m_reasons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Grid);
    layout->addLayout(filters);
    layout->addWidget(m_cut);
    layout->addWidget(m_table, 1);
}

void IssueList::setIssues(const QList<RowIssue>& issues, qint64 total)
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
    m_chips->setChosen({});
    m_cut->setVisible(total > issues.size());
    m_cut->setText(
        tr("Shows the first %1 of %2 remarks.").arg(text::count(issues.size()), text::count(total)));
    fillReasons();
    narrow();
}

void IssueList::showOnly(Severity severity)
{
    m_reasons->setCurrentIndex(0);
    m_chips->setChosen({keyOf(severity)});
    narrow();
}

void IssueList::fillReasons()
{
    const QSignalBlocker quiet(m_reasons);
    m_reasons->clear();
    m_reasons->addItem(tr("All reasons"));
    QList<std::pair<qint64, QString>> codes;
    for (auto it = m_model->countsByCode().cbegin(); it != m_model->countsByCode().cend(); ++it)
        codes.append({it.value(), it.key()});
    std::sort(codes.begin(), codes.end(), [](const auto& a, const auto& b) {
        return a.first != b.first ? a.first > b.first : a.second < b.second;
    });
    for (const auto& [count, code] : std::as_const(codes))
        m_reasons->addItem(QStringLiteral("%1 (%2)").arg(issueReason(code), text::count(count)), code);
    m_reasons->setEnabled(codes.size() > 1);
}

void IssueList::narrow()
{
    QSet<Severity> severities;
    const QSet<QString> chosen = m_chips->chosen();
    for (const Severity severity : Severities) {
        if (chosen.contains(keyOf(severity)))
            severities.insert(severity);
    }
    m_model->setFilter(severities, m_reasons->currentData().toString());
    EmptyState* empty = m_table->emptyState();
    if (m_model->issues().isEmpty()) {
        empty->setTexts(QStringLiteral("dialog-ok-apply"), tr("No remarks"),
                        tr("Every row can be taken in as it stands."));
        empty->setStep({});
    } else {
        empty->setTexts(QStringLiteral("view-filter"), tr("No row fits the filter"),
                        tr("There are remarks, but none with this outcome and reason."));
        empty->setStep(tr("Show all remarks"));
    }
}

void IssueList::clearFilter()
{
    m_reasons->setCurrentIndex(0);
    m_chips->clear();
}

} // namespace utfall
