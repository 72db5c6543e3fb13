// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/import_plan.h"

#include <QWidget>

#include <array>

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

/// Step 3 of the import: what would be done, before it is done.
class ImportPlanStep final : public QWidget
{
    Q_OBJECT
public:
    explicit ImportPlanStep(QWidget* parent = nullptr);

    void showPlan(const ImportPlan& plan);
    [[nodiscard]] IssueList* issues() const { return m_issues; }
    [[nodiscard]] TableView* updates() const { return m_updates; }

private:
    void showView(const QString& key);

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
