// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/row_issue.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

#include <optional>

namespace utfall {

/// What an import has to say about single rows, in file and row order; narrowed by severity and reason. Holds
/// up to ImportPlan::MaxListedIssues rows: sentences are made when they are shown.
class IssueTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { SeverityColumn, RowColumn, SentenceColumn, FileColumn, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setIssues(const QList<RowIssue>& issues);
    /// Empty set or code: no narrowing.
    void setFilter(const QSet<Severity>& severities, const QString& code);
    /// Rows whose sentence, line number or file holds the text; empty: all.
    void setText(const QString& text);
    [[nodiscard]] const RowIssue& issueAt(int row) const { return m_issues[m_shown[row]]; }
    /// The shown row that tells of this row of the file; with the same reason when there are several.
    [[nodiscard]] std::optional<int> rowOf(const RowIssue& issue) const;

    /// All issues, whatever the filter says.
    [[nodiscard]] const QList<RowIssue>& issues() const { return m_issues; }
    [[nodiscard]] qint64 countOf(Severity severity) const { return m_bySeverity.value(severity); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void narrow();
    [[nodiscard]] bool holdsText(const RowIssue& issue) const;

    QList<RowIssue> m_issues;
    QList<qsizetype> m_shown; ///< indexes of m_issues
    QSet<Severity> m_severities;
    QString m_code;
    QString m_text;                              ///< folded
    mutable QHash<QString, bool> m_sentenceFits; ///< by what makes the sentence; of m_text
    QHash<Severity, qint64> m_bySeverity;
};

} // namespace utfall
