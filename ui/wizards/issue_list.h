// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/row_issue.h"
#include "core/import/import_plan.h"

#include <QSet>
#include <QWidget>

#include <optional>

class QLineEdit;
class QTimer;

namespace utfall {

class EmptyState;
class FilterChips;
class IssueTableModel;
class ReasonTableModel;
class TableView;
class TextLabel;

/// The issues of an import as sentences, narrowed by outcome, reason and text.
class IssueList final : public QWidget
{
    Q_OBJECT
public:
    enum class Room {
        Wide,   ///< with all columns, and the reasons at the left
        Narrow, ///< in a detail pane: row and sentence, broken into more lines
    };
    explicit IssueList(Room room, QWidget* parent = nullptr);

    /// `total`: how many there are when the list had to be cut; `reasons`: of all of them.
    void setIssues(const QList<RowIssue>& issues, qint64 total, const QList<ReasonCount>& reasons = {});
    /// The same import, planned anew: what narrows the list and the chosen row stay.
    void renewIssues(const QList<RowIssue>& issues, qint64 total, const QList<ReasonCount>& reasons);
    void showOnly(Severity severity);
    void showReason(const QString& code);
    [[nodiscard]] std::optional<RowIssue> chosen() const;
    [[nodiscard]] TableView* table() const { return m_table; }
    [[nodiscard]] FilterChips* chips() const { return m_chips; }
    [[nodiscard]] TableView* reasons() const { return m_reasons; }

Q_SIGNALS:
    void chosenChanged();
    /// Enter or a double click.
    void opened();

private:
    void buildTable(Room room);
    void buildReasons();
    void fill(const QList<RowIssue>& issues, qint64 total, const QList<ReasonCount>& reasons);
    [[nodiscard]] QString currentReason() const;
    void narrow();
    void clearFilter();

    IssueTableModel* m_model;
    ReasonTableModel* m_reasonModel;
    FilterChips* m_chips = nullptr;
    QLineEdit* m_text = nullptr;
    QTimer* m_narrowSoon = nullptr;
    TableView* m_reasons = nullptr;
    TextLabel* m_cut = nullptr;
    TableView* m_table = nullptr;
};

} // namespace utfall
