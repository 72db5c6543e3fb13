// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/import_service.h"

#include <QWidget>

#include <array>

class QPushButton;
class QStackedWidget;

namespace utfall {

class FilterChips;
class InlineNotice;
class IssueList;
class KeyFigure;
class PlannedUpdateModel;
class TableView;
class TextLabel;

/// The six counts of an import as tiles that add up: read = new + updated + already here + to review +
/// rejected.
class ImportCountTiles final : public QWidget
{
    Q_OBJECT
public:
    explicit ImportCountTiles(QWidget* parent = nullptr);
    /// `files`: how many files were read.
    void showCounts(const ImportCounts& counts, qsizetype files);
    /// Tiles of what can be listed open it.
    void setOpens(bool opens);

Q_SIGNALS:
    void heldClicked();
    void rejectedClicked();
    void updatedClicked();

private:
    enum Tile { Read, Added, Updated, Duplicates, Held, Rejected, TileCount };
    std::array<KeyFigure*, TileCount> m_tiles{};
};

/// "114 rows read = 100 new + 4 updated + 6 already here + 4 to review + 0 rejected".
[[nodiscard]] QString countsAsSum(const ImportCounts& counts);

/// The place among the plan's files of the one that an issue names; -1 when several have the name.
[[nodiscard]] qsizetype fileOf(const ImportPlan& plan, const RowIssue& issue);

/// Step 3 of the import: what would be done, before it is done.
class ImportPlanStep final : public QWidget
{
    Q_OBJECT
public:
    explicit ImportPlanStep(QWidget* parent = nullptr);

    void showPlan(const ImportPlan& plan);
    /// The same files, planned anew after something was put right: filters and the chosen row stay.
    void renewPlan(const ImportPlan& plan);
    /// Lets go of the plan: it holds every row.
    void clear();
    /// The same file was taken in before, on that day.
    void showEarlier(const BatchInfo& batch);
    [[nodiscard]] IssueList* issues() const { return m_issues; }
    [[nodiscard]] TableView* updates() const { return m_updates; }

Q_SIGNALS:
    /// Empty: the one that most rows have.
    void codeRequested(const QString& code);
    void unitRequested(const QString& unit);
    void rowRequested(const utfall::RowIssue& issue);
    /// The import is not to be made.
    void stopRequested();

private:
    [[nodiscard]] QWidget* makeIssuesPage();
    [[nodiscard]] QWidget* makeUpdatesPage();
    void showFigures(const ImportPlan& plan);
    void showView(const QString& key);
    void showRemedies();
    void mend();

    ImportPlan m_plan;
    QWidget* m_issuesPage = nullptr;
    QPushButton* m_mapCode = nullptr;
    QPushButton* m_setUnit = nullptr;
    QPushButton* m_correct = nullptr;
    TextLabel* m_remedy = nullptr;
    InlineNotice* m_again = nullptr;
    InlineNotice* m_released = nullptr;
    ImportCountTiles* m_tiles = nullptr;
    TextLabel* m_sum = nullptr;
    FilterChips* m_views = nullptr;
    QStackedWidget* m_stack = nullptr;
    IssueList* m_issues = nullptr;
    QWidget* m_updatesPage = nullptr;
    TextLabel* m_updatesCut = nullptr;
    PlannedUpdateModel* m_updateModel = nullptr;
    TableView* m_updates = nullptr;
};

} // namespace utfall
