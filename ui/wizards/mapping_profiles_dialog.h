// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contract/terms.h"
#include "core/import/mapping_profile.h"
#include "core/register/register_session.h"
#include "ui/widgets/badge.h"

#include <QDialog>
#include <QList>
#include <QPointer>

class QComboBox;
class QLayout;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace utfall {

class CodeMeaningModel;
class InlineNotice;
class TableView;
class UnitMeaningModel;

/// The mapping profiles of the register: what each sender's codes and units mean; renamed, removed, shared
/// with another register as a file.
class MappingProfilesDialog final : public QDialog
{
    Q_OBJECT
public:
    /// The session outlives the dialog or is closed before it is used again.
    explicit MappingProfilesDialog(RegisterSession& session, QWidget* parent = nullptr);
    void reject() override;

private:
    [[nodiscard]] QWidget* makeList();
    [[nodiscard]] QWidget* makeEditor();
    void makeMeanings(QWidget* editor);
    void watchChanges();
    [[nodiscard]] QLayout* makeActions(QWidget* editor);
    [[nodiscard]] QWidget* makeTable(TableView* table, const QString& name, const QString& addName);
    void reload(const QString& choose);
    void showProfile(int row);
    void noteChange();
    [[nodiscard]] std::optional<MappingProfile> edited();
    void save();
    void store(const MappingProfile& profile, const QString& replaced);
    void remove();
    void exportProfile();
    void importProfile();
    [[nodiscard]] bool mayLeave();
    void tell(NoticeKind kind, const QString& text);

    QPointer<RegisterSession> m_session;
    ContractTerms m_terms;
    QList<MappingProfile> m_profiles;
    int m_shown = -1;
    bool m_filling = false;
    bool m_changed = false;

    QListWidget* m_list = nullptr;
    QStackedWidget* m_pages = nullptr; ///< none, the editor
    InlineNotice* m_notice = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_laboratory = nullptr;
    QComboBox* m_percent = nullptr;
    CodeMeaningModel* m_codes = nullptr;
    UnitMeaningModel* m_units = nullptr;
    TableView* m_codeTable = nullptr;
    TableView* m_unitTable = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace utfall
