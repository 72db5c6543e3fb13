// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/job.h"
#include "core/base/typed_id.h"
#include "core/import/import_service.h"
#include "ui/wizards/import_draft.h"
#include "ui/wizards/wizard_dialog.h"

#include <QSet>

#include <functional>
#include <memory>
#include <optional>

class QMimeData;
class QTemporaryDir;
class QTimer;

namespace utfall {

class ImportFilesStep;
class ImportPlanStep;
class ImportReadingStep;
class ImportReceiptStep;
class MeaningDialog;
class RegisterSession;
class Settings;

/// Imports files: choose them, see how they are read, see what would be done and put right what can be, do
/// it. Files of several kinds are imported one kind after the other, each planned on the register as it then
/// is, each a batch of its own.
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
    /// Files that were copied, or a table: it is kept in a private file for as long as the wizard lives.
    /// False when there is neither.
    bool paste(const QMimeData& copied);
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
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void connectFiles();
    void connectReading();
    void connectPlan();
    void askContext();
    void askProfiles();

    void chooseFiles();
    /// `shared`: the job of several files; without, the file gets one of its own.
    void peek(ImportFileDraft& file, const std::optional<Job>& shared = {});
    /// Asks which cells must not be shown before any is.
    void screen(const QString& path, quint64 round, const FilePeek& peek);
    void peeked(const QString& path, quint64 round, const Result<FilePeek>& result,
                const QSet<QString>& protectedTexts = {});
    /// Reads the files of the kind again after `change`; when that is stopped the change is taken back.
    void lookAgain(const std::function<void(ImportDraft&)>& change);
    void lookedAgain();

    void useProfile(const QString& name);
    void createProfile();
    void saveProfile();
    void mapCode(const QString& code);
    void stateUnit(const QString& unit);
    void correctRow(const RowIssue& issue);
    void askCorrection(const RowIssue& issue, const QString& path, const RowToCorrect& row);
    void useMeaning(MeaningDialog& dialog);
    [[nodiscard]] QStringList otherProfiles() const;
    [[nodiscard]] QString senderProposal() const;

    void showFiles();
    void showReading();
    void makePlan();
    void planAgain();
    void showPlan(const ImportPlan& plan);
    void showEarlier();
    void apply();
    void applyPlan();
    void showReceipt(const ImportReceipt& receipt);
    void undo();
    void showUndone();
    void nextKind();
    void updateButtons();
    void updateFilesButtons();
    [[nodiscard]] QString readingHint() const;
    void workFailed(const Error& error);
    /// Leaves an entry about the files that failed, once for each way in which they do.
    void logRefused(const QList<const ImportFileDraft*>& files, const Error& error);

    RegisterSession& m_session;
    Settings& m_settings;
    ImportDraft m_draft;
    std::optional<ImportDraft> m_beforeLook; ///< while files are read another way
    int m_looks = 0;                         ///< of those under way
    QList<MappingProfile> m_profiles;        ///< of the register
    ImportKind m_kind = ImportKind::Results;
    int m_done = 0; ///< kinds imported so far
    std::optional<ImportPlan> m_plan;
    BatchId m_batch;
    Job m_job;
    quint64 m_round = 0;
    std::unique_ptr<QTemporaryDir> m_pasted; ///< tables that were pasted
    int m_pastes = 0;
    QSet<QString> m_refused; ///< what the log has been told: files, and why they were refused
    QTimer* m_progress = nullptr;

    ImportFilesStep* m_filesStep = nullptr;
    ImportReadingStep* m_readingStep = nullptr;
    ImportPlanStep* m_planStep = nullptr;
    ImportReceiptStep* m_receiptStep = nullptr;
};

} // namespace utfall
