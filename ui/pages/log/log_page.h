// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/register/audit_service.h"
#include "ui/shell/page.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QTimer;

namespace utfall {

class AuditTableModel;
class DateField;
class DetailPane;
class FactList;
class ListDetail;
class TableView;
class TextLabel;

/// Logg: who did what, when and why. Narrowed by time, person, user and kind; what is sealed in an entry is
/// shown on request, and that leaves an entry of its own.
class LogPage final : public Page
{
    Q_OBJECT
public:
    explicit LogPage(const PageContext& context, QWidget* parent = nullptr);

protected:
    void showSession(RegisterSession* session) override;
    void showSnapshot(const SnapshotPtr& snapshot) override;

private:
    [[nodiscard]] QWidget* makeFilters();
    [[nodiscard]] QWidget* makeList();
    [[nodiscard]] AuditQuery query() const;
    void readAgain();
    void readFrom(qint64 offset);
    void readUsers();
    void showHead();
    void showChosen();
    void openSealed(qint64 sequence);

    DateField* m_from = nullptr;
    DateField* m_to = nullptr;
    QComboBox* m_user = nullptr;
    QComboBox* m_group = nullptr;
    QLineEdit* m_subject = nullptr;
    QTimer* m_settle = nullptr; ///< until typing has paused
    AuditTableModel* m_model = nullptr;
    TableView* m_table = nullptr;
    DetailPane* m_pane = nullptr;
    ListDetail* m_split = nullptr;
    TextLabel* m_head = nullptr;
    FactList* m_sealed = nullptr; ///< in the pane; of the shown entry
    qint64 m_shown = 0;
    QuestionRound m_round;
    QuestionRound m_sealedRound;
};

} // namespace utfall
