// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/register/contract_service.h"
#include "ui/shell/page.h"

namespace utfall {

class Card;
class EmptyState;
class FigureTableModel;
class TermsPreview;
class TextLabel;

/// Avtal: the parties and the terms in words, with a worked example; the terms are changed and the contract
/// signed here.
class ContractPage final : public Page
{
    Q_OBJECT
public:
    explicit ContractPage(const PageContext& context, QWidget* parent = nullptr);

protected:
    void showSession(RegisterSession* session) override;
    void showSnapshot(const SnapshotPtr& snapshot) override;

private:
    void addCommands();
    void loadInfo();
    void show(const ContractInfo& info);
    void changeTerms();
    void sign();

    ContractInfo m_info;
    QuestionRound m_infoRound;
    QuestionRound m_historyRound;
    Card* m_card = nullptr;
    FigureTableModel* m_facts = nullptr;
    FigureTableModel* m_history = nullptr;
    TermsPreview* m_terms = nullptr;
};

} // namespace utfall
