// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/register/evaluation_service.h"
#include "core/register/row_choice.h"
#include "ui/dialogs/form_dialog.h"

class QButtonGroup;
class QLineEdit;

namespace utfall {

/// Chooses which of the rows that contradict each other counts, with a reason: what each of them says, where
/// it was read, and what the payout becomes.
class ChooseRowDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// The snapshot names the providers; null: their numbers do.
    ChooseRowDialog(const RowConflict& conflict, const SnapshotPtr& snapshot, QWidget* parent = nullptr);

    /// Names the option that was chosen; 0 while none is.
    [[nodiscard]] qint64 chosen() const;
    [[nodiscard]] QString reason() const;

protected:
    void submit() override;

private:
    [[nodiscard]] QWidget* makeOptions(const RowConflict& conflict, const SnapshotPtr& snapshot);

    QButtonGroup* m_options = nullptr;
    QList<qint64> m_facts;
    QLineEdit* m_reason = nullptr;
};

} // namespace utfall
