// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/import_service.h"
#include "core/import/row_cells.h"
#include "core/register/prepatient_service.h"
#include "ui/dialogs/form_dialog.h"

class QCheckBox;
class QLineEdit;
class QListWidget;

namespace utfall {

/// Finds a person of the register by name or number, for a row whose number is wrong. Protected people are
/// found by their whole number alone, and shown without their name.
class PersonFinder final : public QWidget
{
    Q_OBJECT
public:
    explicit PersonFinder(PrepatientService& people, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const QString& number);

private:
    void search();
    void showPage(const PrepatientPage& page);

    PrepatientService& m_people;
    QLineEdit* m_text = nullptr;
    QListWidget* m_found = nullptr;
    QString m_asked;
    QuestionRound m_round;
};

/// Puts right what one row of a file says, for this import: cells, and that an unusual value is right. Of
/// protected people the identifying cells are neither shown nor changed; what was put right of them before
/// can be taken back.
class CorrectRowDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// `row`: what the row says now; `said`: what was put right of it before.
    CorrectRowDialog(PrepatientService& people, ImportKind kind, const RowIssue& issue,
                     const RowToCorrect& row, const RowMarks& said, QWidget* parent = nullptr);

    /// What stands instead of the file's cells; empty: nothing is put right any more.
    [[nodiscard]] const RowMarks& marks() const { return m_marks; }

protected:
    void submit() override;

private:
    void addCells(ImportKind kind, const QString& issueColumn);
    void addProtection();
    [[nodiscard]] bool isHidden(const QString& key) const;
    [[nodiscard]] bool isShown(const ImportColumn& column, const QString& issueColumn) const;

    QHash<QString, QString> m_cells;
    bool m_isProtected = false;
    RowMarks m_said;
    RowMarks m_marks;
    QList<std::pair<QString, QLineEdit*>> m_edits; ///< column key, field
    QCheckBox* m_plausible = nullptr;
    QCheckBox* m_takeBack = nullptr; ///< what was put right of hidden cells
};

} // namespace utfall
