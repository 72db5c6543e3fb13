// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contract/terms.h"
#include "core/evaluation/attainment.h"
#include "core/evaluation/payout.h"
#include "core/import/import_service.h"
#include "core/storage/store.h"
#include "tests/support/quick_folder.h"

#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace utfall::test {

/// A register of its own in a folder that goes away, with one day, one user and the import service.
class ImportFixture
{
public:
    explicit ImportFixture(const ContractTerms& terms = prediabetesTerms(), QDate today = QDate(2026, 5, 4));

    /// A contract with room for the test numbers: starts 2020, enrolment 2020–2026, 24 months, 90 days.
    [[nodiscard]] static ContractTerms prediabetesTerms();

    /// Writes lines (header first) as a UTF-8 file with that name and gives its path.
    [[nodiscard]] QString file(const QString& name, const QStringList& lines);

    [[nodiscard]] Result<ImportPlan> plan(const ImportRequest& request, const Job& job = {});
    [[nodiscard]] Result<ImportReceipt> importRequest(const ImportRequest& request, const Job& job = {});
    /// Plans and applies lines of one kind; the test fails when it cannot.
    ImportReceipt import(ImportKind kind, const QStringList& lines,
                         PercentMeaning percent = PercentMeaning::Unstated);

    [[nodiscard]] ImportService& service() { return *m_service; }
    [[nodiscard]] storage::Store& store() { return *m_store; }
    [[nodiscard]] EvaluationInput input();
    [[nodiscard]] Attainment attainment(QDate asOf);
    [[nodiscard]] Payout payout(QDate asOf);
    [[nodiscard]] QList<HeldRow> heldRows();
    void undo(BatchId batch);
    void setTerms(const ContractTerms& terms);

    /// Every table as text, ordered by content: without row ids, pseudonyms, moments and what only tells of
    /// batches, so that registers with the same content give the same text.
    [[nodiscard]] QStringList dump();

private:
    QTemporaryDir m_folder{quickFolderTemplate()};
    int m_files = 0;
    std::unique_ptr<storage::Store> m_store;
    std::unique_ptr<ImportService> m_service;
};

/// What an evaluation and its payout come to, as text without pseudonyms.
[[nodiscard]] QString outcomeText(const Attainment& attainment, const Payout& payout);

/// "added/updated/duplicates/held/rejected".
[[nodiscard]] QString countsText(const ImportCounts& counts);

/// Codes of the issues, in order.
[[nodiscard]] QStringList codesOf(const QList<RowIssue>& issues);

} // namespace utfall::test
