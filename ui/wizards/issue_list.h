// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/row_issue.h"

#include <QSet>
#include <QWidget>

class QComboBox;

namespace utfall {

class EmptyState;
class FilterChips;
class IssueTableModel;
class TableView;
class TextLabel;

/// The issues of an import as sentences, narrowed by outcome and reason.
class IssueList final : public QWidget
{
    Q_OBJECT
public:
    enum class Room {
        Wide,   ///< with all columns
        Narrow, ///< in a detail pane: row and sentence, broken into more lines
    };
    explicit IssueList(Room room, QWidget* parent = nullptr);

    /// `total`: how many there are when the list had to be cut.
    void setIssues(const QList<RowIssue>& issues, qint64 total);
    void showOnly(Severity severity);
    [[nodiscard]] TableView* table() const { return m_table; }
    [[nodiscard]] FilterChips* chips() const { return m_chips; }
    [[nodiscard]] QComboBox* reasons() const { return m_reasons; }

private:
    void fillReasons();
    void narrow();
    void clearFilter();

    IssueTableModel* m_model;
    FilterChips* m_chips = nullptr;
    QComboBox* m_reasons = nullptr;
    TextLabel* m_cut = nullptr;
    TableView* m_table = nullptr;
};

} // namespace utfall
