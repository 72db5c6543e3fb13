// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contract/terms.h"
#include "core/import/import_plan.h"
#include "ui/dialogs/form_dialog.h"

class QComboBox;
class QLineEdit;

namespace utfall {

/// Whose files the meaning is of, and where it is asked for.
struct MeaningSender
{
    enum class Where {
        Wizard, ///< an import is being planned; another sender is chosen on an earlier step
        Review, ///< rows wait; one of the others may turn out to be the sender
    };
    MappingProfile profile;       ///< without a name: nobody has said whose the files are
    QString proposal;             ///< a name for a profile without one
    QList<MappingProfile> others; ///< of other senders
    Where where = Where::Wizard;
};

/// Says something of a sender's files that is kept in the sender's mapping profile. A profile that has no
/// name yet gets one here.
class MeaningDialog : public FormDialog
{
    Q_OBJECT
public:
    /// `profile` with what the dialog says.
    [[nodiscard]] const MappingProfile& profile() const { return m_profile; }

protected:
    MeaningDialog(const QString& title, const QString& acceptText, const MeaningSender& sender,
                  QWidget* parent);
    void addSenderField();
    void submit() override;
    /// Writes what the fields say.
    virtual void fill(MappingProfile& profile) const = 0;

private:
    void addNameField();
    void addSenderChoice();
    [[nodiscard]] const MappingProfile* other(const QString& name) const;

    MappingProfile m_profile;
    MeaningSender m_sender;
    QLineEdit* m_name = nullptr;
    QComboBox* m_senders = nullptr; ///< names of others, or a new one
};

/// What one of the sender's codes means.
class CodeDialog final : public MeaningDialog
{
    Q_OBJECT
public:
    /// `codes`: those without a meaning, with how many rows have them; `chosen` is shown first.
    CodeDialog(const QMap<QString, qint64>& codes, const QString& chosen, const ContractTerms& terms,
               const MeaningSender& sender, QWidget* parent = nullptr);

protected:
    void fill(MappingProfile& profile) const override;

private:
    QComboBox* m_code = nullptr;
    QComboBox* m_analysis = nullptr;
    QComboBox* m_percent = nullptr;
};

/// What the sender means by a unit, or by leaving it out.
class UnitDialog final : public MeaningDialog
{
    Q_OBJECT
public:
    UnitDialog(const QMap<QString, qint64>& units, const QString& chosen, const ContractTerms& terms,
               const MeaningSender& sender, QWidget* parent = nullptr);

protected:
    void fill(MappingProfile& profile) const override;

private:
    QComboBox* m_written = nullptr;
    QComboBox* m_meant = nullptr;
};

/// A name for a new sender, and the laboratory that stands for one that a row leaves out.
class SenderDialog final : public MeaningDialog
{
    Q_OBJECT
public:
    explicit SenderDialog(const MeaningSender& sender, QWidget* parent = nullptr);

protected:
    void fill(MappingProfile& profile) const override;

private:
    QLineEdit* m_laboratory = nullptr;
};

/// Adds the meanings of "%" to a choice, with their PercentMeaning as int.
void addPercentMeanings(QComboBox& choice);
/// The units that results can have under the terms.
[[nodiscard]] QStringList unitsUnder(const ContractTerms& terms);

} // namespace utfall
