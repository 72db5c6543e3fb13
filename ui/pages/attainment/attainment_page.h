// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/figure_table_model.h"
#include "ui/shell/page.h"

namespace utfall {

class Card;
class ChartCard;
class EmptyState;
class InlineNotice;
class KeyFigure;
class TableView;

/// Måluppfyllelse: how many reached the goal, how sure that is, over time, by provider and by intake.
class AttainmentPage final : public Page
{
    Q_OBJECT
public:
    explicit AttainmentPage(const PageContext& context, QWidget* parent = nullptr);

protected:
    void showSession(RegisterSession* session) override;
    void showSnapshot(const SnapshotPtr& snapshot) override;

private:
    struct Groups
    {
        FigureTableModel* model = nullptr;
        TableView* view = nullptr;
        QList<QList<Pseudonym>> people; ///< of each row
    };

    [[nodiscard]] QWidget* makeFigures();
    [[nodiscard]] Card* makeGroups(Groups& groups, const QString& title, const QString& heading);
    void fillFigures(const EvaluationSnapshot& shown);
    void fillProviders(const EvaluationSnapshot& shown);
    void fillIntakes(const EvaluationSnapshot& shown);
    void askForCurve(const SnapshotPtr& shown);
    void openReached();

    EmptyState* m_empty = nullptr;
    QWidget* m_content = nullptr;
    InlineNotice* m_notice = nullptr;
    KeyFigure* m_share = nullptr;
    KeyFigure* m_tested = nullptr;
    KeyFigure* m_final = nullptr;
    KeyFigure* m_held = nullptr;
    ChartCard* m_overTime = nullptr;
    ChartCard* m_byProvider = nullptr;
    ChartCard* m_byIntake = nullptr;
    Groups m_providers;
    Groups m_intakes;
    QuestionRound m_curveRound;
};

} // namespace utfall
