// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/job.h"
#include "core/base/work_context.h"
#include "core/register/safekeeping_service.h"
#include "ui/wizards/wizard_dialog.h"

class QScrollArea;

namespace utfall {

class FigureTableModel;
class TextLabel;
class UnlockForm;

/// Saves what can be read of a damaged register into a new one, and shows what became of it. The damaged file
/// is only read. Accepted when the new register is to be opened.
class SalvageWizard final : public WizardDialog
{
    Q_OBJECT
public:
    SalvageWizard(const QString& damagedPath, const WorkContext& context, QWidget* parent = nullptr);

    /// The new register; empty until it is there.
    [[nodiscard]] QString path() const { return m_fresh; }
    /// What opens both; once the new register is there.
    [[nodiscard]] const security::Credential& credential() const { return m_credential; }
    [[nodiscard]] bool isWorking() const;

protected:
    void next() override;
    [[nodiscard]] bool mayClose() override;

private:
    void addKeyStep();
    void addReportStep();
    void salvage(const QString& fresh);
    void showReport(const SalvageReport& report);
    void saveReport();

    QString m_damaged;
    WorkContext m_context;
    QString m_fresh;
    security::Credential m_credential;
    SalvageReport m_report;
    Job m_job;
    UnlockForm* m_form = nullptr;
    FigureTableModel* m_tables = nullptr;
    QScrollArea* m_area = nullptr;
    TextLabel* m_remarks = nullptr;
};

} // namespace utfall
