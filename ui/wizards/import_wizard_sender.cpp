// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What the import wizard does with what is said of a sender and of single rows.

#include "core/register/register_session.h"
#include "ui/shell/await.h"
#include "ui/shell/dialog_answers.h"
#include "ui/widgets/busy_overlay.h"
#include "ui/wizards/correct_row_dialog.h"
#include "ui/wizards/import_meaning_dialogs.h"
#include "ui/wizards/import_wizard.h"
#include "ui/wizards/import_wizard_plan.h"

namespace utfall {

using namespace Qt::StringLiterals;

void ImportWizard::askProfiles()
{
    await(this, m_session.imports().profiles(), [this](const Result<QList<MappingProfile>>& profiles) {
        if (!profiles.ok())
            return;
        m_profiles = profiles.value();
        if (currentStep() == Reading)
            showReading();
    });
}

QStringList ImportWizard::otherProfiles() const
{
    QStringList names;
    for (const MappingProfile& profile : m_profiles)
        names << profile.name;
    return names;
}

QString ImportWizard::senderProposal() const
{
    const QString laboratory = m_draft.laboratory(m_kind);
    return otherProfiles().contains(laboratory, Qt::CaseInsensitive) ? QString() : laboratory;
}

void ImportWizard::useProfile(const QString& name)
{
    MappingProfile chosen;
    for (const MappingProfile& profile : std::as_const(m_profiles)) {
        if (profile.name == name)
            chosen = profile;
    }
    lookAgain([&](ImportDraft& draft) { draft.setProfile(m_kind, chosen, true); });
}

void ImportWizard::createProfile()
{
    SenderDialog dialog({{}, senderProposal(), m_profiles}, this);
    if (!runDialog(dialog))
        return;
    // What has been chosen of the files so far is what the new sender's files are like.
    m_draft.setProfile(m_kind, dialog.profile(), false);
    showReading();
}

void ImportWizard::saveProfile()
{
    const MappingProfile profile = m_draft.chosenProfile(m_kind);
    (void)busy().start(tr("Saving…"), false);
    await(this, m_session.imports().saveProfile(profile), [this, profile](const Result<qint64>& saved) {
        busy().finish();
        if (!saved.ok()) {
            showError(saved.error());
            return;
        }
        m_draft.setProfile(m_kind, profile, false);
        askProfiles();
        QString said = tr("The profile %1 is saved.").arg(profile.name);
        if (*saved > 0)
            said += u' ' + tr("%Ln row(s) that waited came in.", nullptr, static_cast<int>(*saved));
        showNotice(NoticeKind::Success, said);
    });
}

void ImportWizard::mapCode(const QString& code)
{
    if (!m_plan)
        return;
    CodeDialog dialog(m_plan->unknownTexts().codes, code, m_plan->terms(),
                      {m_draft.profile(m_kind), senderProposal(), m_profiles}, this);
    useMeaning(dialog);
}

void ImportWizard::stateUnit(const QString& unit)
{
    if (!m_plan)
        return;
    UnitDialog dialog(m_plan->unknownTexts().units, unit, m_plan->terms(),
                      {m_draft.profile(m_kind), senderProposal(), m_profiles}, this);
    useMeaning(dialog);
}

void ImportWizard::useMeaning(MeaningDialog& dialog)
{
    if (!runDialog(dialog))
        return;
    m_draft.setProfile(m_kind, dialog.profile(), false);
    planAgain();
}

void ImportWizard::correctRow(const RowIssue& issue)
{
    const qsizetype file = m_plan ? fileOf(*m_plan, issue) : -1;
    if (file < 0) {
        showNotice(NoticeKind::Info, tr("Two of the files have the same name. Import them one by one to "
                                        "correct single rows."));
        return;
    }
    const QString path = m_plan->files()[file].path;
    await(this, m_session.imports().rowToCorrect(*m_plan, file, issue.record),
          [this, issue, path, asked = m_plan->content()](const Result<RowToCorrect>& row) {
              if (!row.ok())
                  showError(row.error());
              else if (m_plan && m_plan->content() == asked)
                  askCorrection(issue, path, row.value());
          });
}

void ImportWizard::askCorrection(const RowIssue& issue, const QString& path, const RowToCorrect& row)
{
    CorrectRowDialog dialog(m_session.prepatients(), m_kind, issue, row,
                            m_draft.correction(path, issue.record), this);
    if (!runDialog(dialog))
        return;
    m_draft.setCorrection(path, issue.record, dialog.marks());
    planAgain();
}

} // namespace utfall
