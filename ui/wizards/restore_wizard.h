// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/work_context.h"
#include "core/security/credential.h"
#include "ui/shell/await.h"
#include "ui/wizards/wizard_dialog.h"

namespace utfall {

class BackupTableModel;
class CopyComparison;
class TableView;
class UnlockForm;

/// Chooses a copy of a register, from its folder of backups or any file, shows what would differ, and tries
/// what opens the copy, before anything is done. Accepted when the person wants it; the restoring itself is
/// the caller's, who closes the register first.
class RestoreWizard final : public WizardDialog
{
    Q_OBJECT
public:
    RestoreWizard(const QString& registerPath, const WorkContext& context, QWidget* parent = nullptr);

    /// Begins with this copy chosen.
    void choose(const QString& copyPath);
    /// The copy to restore, once accepted.
    [[nodiscard]] QString copy() const { return m_copy; }
    /// What opens the copy; once accepted.
    [[nodiscard]] const security::Credential& credential() const { return m_credential; }
    /// True while the files are being read.
    [[nodiscard]] bool isWorking() const;

protected:
    void next() override;
    void back() override;
    [[nodiscard]] bool mayClose() override { return true; }

private:
    void addCopyStep();
    void chooseFile();
    void compare();
    void showDifferences();
    void showKey();
    void tryKey();
    void showCopies();
    void updateButtons();

    QString m_path;
    WorkContext m_context;
    QString m_copy;
    security::Credential m_credential;
    UnlockForm* m_form = nullptr;
    BackupTableModel* m_model = nullptr;
    TableView* m_table = nullptr;
    CopyComparison* m_comparison = nullptr;
    QuestionRound m_round;
};

} // namespace utfall
