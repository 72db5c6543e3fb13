// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/job.h"
#include "core/base/typed_id.h"
#include "ui/wizards/import_draft.h"
#include "ui/wizards/wizard_dialog.h"

#include <optional>

namespace utfall {

class ImportFilesStep;
class ImportPlanStep;
class ImportReadingStep;
class ImportReceiptStep;
class RegisterSession;
class Settings;
struct ImportReceipt;

/// Imports files: choose them, see how they are read, see what would be done, do it. Files of several kinds
/// are imported one kind after the other, each planned on the register as it then is, each a batch of its
/// own.
///
/// Show it with open(); it works beside the window's thread and never blocks. The session outlives it.
class ImportWizard final : public WizardDialog
{
    Q_OBJECT
public:
    ImportWizard(RegisterSession& session, Settings& settings, QWidget* parent = nullptr);
    ~ImportWizard() override;

    enum Step { Files, Reading, Plan, Receipt };
    void addFiles(const QStringList& paths);
    [[nodiscard]] const ImportDraft& draft() const { return m_draft; }
    [[nodiscard]] bool isWorking() const;

Q_SIGNALS:
    void imported(const utfall::ImportReceipt& receipt);
    void undone(utfall::BatchId batch);
    /// A step is shown or its choices have changed; for tests that wait.
    void stepChanged();

protected:
    void next() override;
    void back() override;
    [[nodiscard]] bool mayClose() override;

private:
    void chooseFiles();
    void peek(ImportFileDraft& file);
    void peeked(const QString& path, quint64 round, const Result<FilePeek>& result);
    void chooseDialect(const QString& path, const CsvDialect& dialect);

    void showFiles();
    void showReading();
    void makePlan();
    void showPlan(const ImportPlan& plan);
    void apply();
    void applyPlan();
    void showReceipt(const ImportReceipt& receipt);
    void undo();
    void nextKind();
    void updateButtons();
    [[nodiscard]] QString readingHint() const;
    void workFailed(const Error& error);

    RegisterSession& m_session;
    Settings& m_settings;
    ImportDraft m_draft;
    ImportKind m_kind = ImportKind::Results;
    int m_done = 0; ///< kinds imported so far
    std::optional<ImportPlan> m_plan;
    BatchId m_batch;
    Job m_peeks; ///< of all files being looked at
    Job m_job;
    quint64 m_round = 0;

    ImportFilesStep* m_filesStep = nullptr;
    ImportReadingStep* m_readingStep = nullptr;
    ImportPlanStep* m_planStep = nullptr;
    ImportReceiptStep* m_receiptStep = nullptr;
};

} // namespace utfall
