// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/page.h"

#include <functional>

namespace utfall {

class Card;
class ChartCard;
class EmptyState;
class KeyFigure;
class OverviewGrid;
class ProviderOverviewModel;
class TableView;

/// Overview (Översikt): how far the contract has come and what it costs, on one screen.
class OverviewPage final : public Page
{
    Q_OBJECT
public:
    explicit OverviewPage(const PageContext& context);

protected:
    void showSession(RegisterSession* session) override;
    void showSnapshot(const SnapshotPtr& snapshot) override;

private:
    void buildContent();
    /// The empty state, the content, or nothing yet.
    void showOnly(const QWidget* part);
    [[nodiscard]] QWidget* buildFigures(QWidget* parent);
    [[nodiscard]] QWidget* buildProviders(QWidget* parent);
    void connectContent();
    void showFigures(const EvaluationSnapshot& snapshot);
    void showEmpty(const EvaluationSnapshot& snapshot);
    void openStep(const QString& key);
    void openPeople(const QString& title, const std::function<bool(const PersonOutcome&)>& wanted);

    EmptyState* m_empty = nullptr;
    QWidget* m_content = nullptr;
    KeyFigure* m_attainment = nullptr;
    KeyFigure* m_payout = nullptr;
    KeyFigure* m_final = nullptr;
    KeyFigure* m_review = nullptr;
    ChartCard* m_line = nullptr;
    ChartCard* m_funnel = nullptr;
    ChartCard* m_enrolment = nullptr;
    TableView* m_providers = nullptr;
    ProviderOverviewModel* m_model = nullptr;
};

} // namespace utfall
