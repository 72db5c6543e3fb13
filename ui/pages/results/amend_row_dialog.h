// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/import_service.h"
#include "ui/dialogs/form_dialog.h"

#include <QHash>

class QCheckBox;
class QLineEdit;

namespace utfall {

/// Puts right what a waiting row says, cell by cell, with a reason that is kept. Of protected people the
/// identifying cells are neither shown nor changed.
class AmendRowDialog final : public FormDialog
{
    Q_OBJECT
public:
    AmendRowDialog(ImportService& service, const HeldRow& row, QWidget* parent = nullptr);

    /// The editor of a column, by its key; null when it cannot be changed.
    [[nodiscard]] QLineEdit* cell(const QString& key) const { return m_cells.value(key); }

protected:
    void submit() override;

private:
    [[nodiscard]] QHash<QString, QString> changedCells() const;
    /// Returns how many stand side by side.
    int addCells(QBoxLayout* to);

    ImportService& m_service;
    HeldRow m_row;
    QHash<QString, QLineEdit*> m_cells;
    QCheckBox* m_plausible = nullptr; ///< only when the value is doubted
    QLineEdit* m_reason = nullptr;
};

} // namespace utfall
