// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evaluation/explanation.h"
#include "ui/models/figure_table_model.h"
#include "ui/shell/page.h"

namespace utfall {

class Card;
class DateSelector;
class DetailPane;
class InlineNotice;
class KeyFigure;
class ListDetail;
class TableView;

/// Ersättning: what each provider is to be paid, why, and what it would be on the other denominators.
class PayoutPage final : public Page
{
    Q_OBJECT
public:
    explicit PayoutPage(const PageContext& context, QWidget* parent = nullptr);

protected:
    void showSession(RegisterSession* session) override;
    void showSnapshot(const SnapshotPtr& snapshot) override;

private:
    [[nodiscard]] QWidget* makeFigures();
    [[nodiscard]] QWidget* makeLines();
    [[nodiscard]] QWidget* makeAlternatives();
    [[nodiscard]] QWidget* makePaymentDate();
    void fillPaymentDate(const EvaluationSnapshot& shown);
    void fillFigures(const EvaluationSnapshot& shown);
    void fillLines(const EvaluationSnapshot& shown);
    void fillAlternatives(const EvaluationSnapshot& shown);
    /// "Varför detta belopp?" for the line at `row`.
    void explainRow(int row);
    [[nodiscard]] QWidget* makeExplanation(const EvaluationSnapshot& shown,
                                           const PayoutExplanation& explanation);

    InlineNotice* m_notice = nullptr;
    KeyFigure* m_total = nullptr;
    KeyFigure* m_principal = nullptr;
    KeyFigure* m_interest = nullptr;
    KeyFigure* m_fee = nullptr;
    QWidget* m_paymentRow = nullptr; ///< hidden where the contract has no interest
    DateSelector* m_paymentDate = nullptr;
    FigureTableModel* m_lines = nullptr;
    TableView* m_linesView = nullptr;
    DetailPane* m_pane = nullptr;
    ListDetail* m_split = nullptr;
    FigureTableModel* m_alternatives = nullptr;
};

} // namespace utfall
