// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/import_service.h"
#include "core/register/review_service.h"
#include "ui/shell/page.h"
#include "ui/wizards/import_wizard.h"

#include <QPointer>

class QStackedWidget;

namespace utfall {

class FilterChips;
class ImportHistoryView;
class KeyFigure;
class LastDecisionNotice;
class ResultsEmptyView;
class ReviewDecisions;
class ReviewView;

/// Lab results (Provsvar): what has been taken in, what waits for a decision, and every import with the way
/// back.
class ResultsPage final : public Page
{
    Q_OBJECT
public:
    explicit ResultsPage(const PageContext& context, QWidget* parent = nullptr);
    ~ResultsPage() override;

    /// Begins an import of these files, or adds them to the one at hand.
    void showFiles(const QStringList& paths) override;
    [[nodiscard]] QCborMap place() const override;
    void returnTo(const QCborMap& place) override;
    /// The import at hand, if any.
    [[nodiscard]] ImportWizard* wizard() const { return m_wizard; }

protected:
    void showSession(RegisterSession* session) override;
    void showSnapshot(const SnapshotPtr& snapshot) override;

private:
    void makeContent();
    void connectViews();
    void buildFigures(QWidget* parent);
    void connectDecisions();
    [[nodiscard]] QDate asOf() const;
    void openWizard();
    void reload();
    void showBatches(const QList<BatchInfo>& batches);
    void showQueue(const ReviewQueue& queue, const QList<ReviewItem>& rejected);
    void updateView();
    void showView(const QString& key);
    void discard(const QList<HeldRowId>& rows);
    void admit(HeldRowId row);
    void amend(const HeldRow& row);
    void approve(const QList<ResultFlag>& flags);
    void undo(BatchId batch);
    void createTemplates();
    void writeExamples(const QString& folder, const ContractTerms& terms);
    void showReceipt(BatchId batch);
    void paste();

    QList<BatchInfo> m_batches;
    ReviewQueue m_queue;
    QList<ReviewItem> m_rejected; ///< decided by the rules; can be looked at and discarded
    QuestionRound m_round;
    QuestionRound m_issueRound;
    QuestionRound m_storedRound;
    QString m_wantedView; ///< where one was before the window was locked

    QStackedWidget* m_outer = nullptr; ///< nothing yet, empty, content
    QWidget* m_blank = nullptr;
    ResultsEmptyView* m_empty = nullptr;
    QWidget* m_content = nullptr;
    QWidget* m_figures = nullptr;
    KeyFigure* m_taken = nullptr;
    KeyFigure* m_toReview = nullptr;
    KeyFigure* m_last = nullptr;
    FilterChips* m_views = nullptr;
    QStackedWidget* m_stack = nullptr;
    ReviewView* m_queueView = nullptr;
    ReviewView* m_rejectedView = nullptr;
    ImportHistoryView* m_history = nullptr;
    LastDecisionNotice* m_latest = nullptr;
    ReviewDecisions* m_decisions = nullptr;
    QPointer<ImportWizard> m_wizard;
};

} // namespace utfall
