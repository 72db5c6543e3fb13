// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/import_service.h"

#include <QWidget>

class QSortFilterProxyModel;

namespace utfall {

class BatchTableModel;
class CommandRegistry;
class DetailPane;
class IssueList;
class ListDetail;
class Settings;
class TableView;

/// The import history: every batch with its counts; the remarks of the chosen one, and undoing it.
class ImportHistoryView final : public QWidget
{
    Q_OBJECT
public:
    ImportHistoryView(Settings& settings, const CommandRegistry& commands, QWidget* parent = nullptr);

    /// Keeps the chosen batch when it is still there.
    void setBatches(const QList<BatchInfo>& batches);
    /// The remarks of the batch that was asked for; dropped when another one is chosen meanwhile.
    void showIssues(BatchId batch, const QList<RowIssue>& issues);
    void choose(BatchId batch);
    [[nodiscard]] TableView* table() const { return m_table; }

Q_SIGNALS:
    void issuesRequested(utfall::BatchId batch);
    void undoRequested(utfall::BatchId batch);
    void receiptRequested(utfall::BatchId batch);

private:
    void showChosen();
    [[nodiscard]] const BatchInfo* chosen() const;
    [[nodiscard]] QWidget* detailOf(const BatchInfo& batch);

    const CommandRegistry& m_commands;
    BatchTableModel* m_model = nullptr;
    QSortFilterProxyModel* m_sorted = nullptr;
    TableView* m_table = nullptr;
    DetailPane* m_pane = nullptr;
    ListDetail* m_split = nullptr;
    IssueList* m_issues = nullptr; ///< in the pane; of m_shown
    BatchId m_shown;
};

} // namespace utfall
