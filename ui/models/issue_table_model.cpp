// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/issue_table_model.h"

#include "core/text/format.h"
#include "ui/models/issue_words.h"

namespace utfall {

void IssueTableModel::setIssues(const QList<RowIssue>& issues)
{
    beginResetModel();
    m_issues = issues;
    m_bySeverity.clear();
    for (const RowIssue& issue : issues) {
        ++m_bySeverity[issue.severity];
    }
    narrow();
    endResetModel();
}

void IssueTableModel::setFilter(const QSet<Severity>& severities, const QString& code)
{
    if (severities == m_severities && code == m_code)
        return;
    beginResetModel();
    m_severities = severities;
    m_code = code;
    narrow();
    endResetModel();
}

void IssueTableModel::setText(const QString& text)
{
    const QString folded = text.trimmed().toCaseFolded();
    if (folded == m_text)
        return;
    beginResetModel();
    m_text = folded;
    m_sentenceFits.clear();
    narrow();
    endResetModel();
}

bool IssueTableModel::holdsText(const RowIssue& issue) const
{
    if (m_text.isEmpty() || QString::number(issue.row).contains(m_text) ||
        issue.file.toCaseFolded().contains(m_text))
        return true;
    // Thousands of rows share a sentence, and making one is slow.
    QString key = issue.code + QChar(0x1F) + issue.column;
    for (auto arg = issue.args.cbegin(); arg != issue.args.cend(); ++arg)
        key += QChar(0x1F) + arg.key() + QChar(0x1F) + *arg;
    auto known = m_sentenceFits.constFind(key);
    if (known == m_sentenceFits.cend())
        known = m_sentenceFits.insert(key, issueSentence(issue).toCaseFolded().contains(m_text));
    return *known;
}

std::optional<int> IssueTableModel::rowOf(const RowIssue& issue) const
{
    std::optional<int> found;
    for (qsizetype row = 0; row < m_shown.size(); ++row) {
        const RowIssue& other = m_issues[m_shown[row]];
        if (other.record != issue.record || other.row != issue.row || other.file != issue.file)
            continue;
        if (other.code == issue.code)
            return static_cast<int>(row);
        if (!found)
            found = static_cast<int>(row);
    }
    return found;
}

void IssueTableModel::narrow()
{
    m_shown.clear();
    m_shown.reserve(m_issues.size());
    for (qsizetype i = 0; i < m_issues.size(); ++i) {
        const RowIssue& issue = m_issues[i];
        const bool severityFits = m_severities.isEmpty() || m_severities.contains(issue.severity);
        if (severityFits && (m_code.isEmpty() || m_code == issue.code) && holdsText(issue))
            m_shown << i;
    }
}

int IssueTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int IssueTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant IssueTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) ||
        role != Qt::DisplayRole)
        return {};
    const RowIssue& issue = m_issues[m_shown[index.row()]];
    switch (index.column()) {
    case SeverityColumn:
        return severityName(issue.severity);
    case RowColumn:
        return issue.row > 0 ? text::count(issue.row) : QString();
    case SentenceColumn:
        return issueSentence(issue);
    case FileColumn:
        return issue.file;
    default:
        return {};
    }
}

QVariant IssueTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SeverityColumn:
        return tr("Outcome");
    case RowColumn:
        return tr("Row");
    case SentenceColumn:
        return tr("What and why");
    case FileColumn:
        return tr("File");
    default:
        return {};
    }
}

} // namespace utfall
