// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizards/import_meaning_dialogs.h"

#include "core/import/result_meaning.h"
#include "core/text/format.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

constexpr int DialogWidth = 520;
constexpr int NameLength = 80;

class MeaningText
{
    Q_DECLARE_TR_FUNCTIONS(utfall::MeaningDialog)
};

/// Texts of a file with how many rows have them, the most frequent first.
QComboBox* textChoice(const QMap<QString, qint64>& texts, const QString& chosen, const QString& name,
                      QWidget* parent)
{
    auto* choice = new QComboBox(parent);
    choice->setObjectName(name);
    QList<std::pair<qint64, QString>> sorted;
    for (auto text = texts.cbegin(); text != texts.cend(); ++text)
        sorted.append({-*text, text.key()});
    std::sort(sorted.begin(), sorted.end());
    for (const auto& [rows, text] : std::as_const(sorted))
        choice->addItem(MeaningText::tr("%1 (%Ln row(s))", nullptr, text::forPlural(-rows))
                            .arg(text.isEmpty() ? MeaningText::tr("no unit") : text),
                        text);
    choice->setCurrentIndex(std::max(0, choice->findData(chosen)));
    return choice;
}

/// In the review nothing is done before the person has seen what it does.
QString acceptTextOf(const MeaningSender& sender, const QString& inWizard)
{
    return sender.where == MeaningSender::Where::Wizard ? inWizard : MeaningText::tr("See what it changes…");
}

} // namespace

void addPercentMeanings(QComboBox& choice)
{
    choice.addItem(MeaningText::tr("Not said: hold such rows"), static_cast<int>(PercentMeaning::Unstated));
    choice.addItem(MeaningText::tr("% NGSP (international, DCCT)"), static_cast<int>(PercentMeaning::Ngsp));
    choice.addItem(MeaningText::tr("% Mono-S (Swedish, before 2011)"),
                   static_cast<int>(PercentMeaning::MonoS));
}

QStringList unitsUnder(const ContractTerms& terms)
{
    QStringList units{terms.outcome.unit.text()};
    if (terms.outcome.unit == Unit::mmolPerMol())
        units << Unit::percentNgsp().text() << Unit::percentMonoS().text();
    return units;
}

MeaningDialog::MeaningDialog(const QString& title, const QString& acceptText, const MeaningSender& sender,
                             QWidget* parent)
    : FormDialog(title, acceptText, parent), m_profile(sender.profile), m_sender(sender)
{}

void MeaningDialog::addSenderField()
{
    fitHeight(DialogWidth);
    if (m_profile.name.isEmpty() && m_sender.where == MeaningSender::Where::Review)
        addSenderChoice();
    else if (m_profile.name.isEmpty())
        addNameField();
    fitHeight(DialogWidth);
}

void MeaningDialog::addNameField()
{
    m_name = new QLineEdit(m_sender.proposal, this);
    m_name->setObjectName(u"senderName"_s);
    m_name->setMaxLength(NameLength);
    FormField* field = addRequiredField(body(), tr("Sender"), m_name, [this] {
        const QString name = m_name->text().trimmed();
        if (name.isEmpty())
            return tr("Give the sender a name: what its files mean is kept under it.");
        return other(name) != nullptr
                   ? tr("There is a profile with this name. Choose it on the step Reading, or take another "
                        "name.")
                   : QString();
    });
    field->setHelp(
        tr("A mapping profile with this name is saved with the import and used for the next file."));
}

void MeaningDialog::addSenderChoice()
{
    m_senders = new QComboBox(this);
    m_senders->setObjectName(u"senderChoice"_s);
    m_senders->setEditable(true);
    m_senders->setInsertPolicy(QComboBox::NoInsert);
    for (const MappingProfile& profile : m_sender.others)
        m_senders->addItem(profile.name);
    m_senders->lineEdit()->setMaxLength(NameLength);
    m_senders->setEditText(m_sender.proposal);
    FormField* field = addRequiredField(body(), tr("Sender"), m_senders, [this] {
        return m_senders->currentText().trimmed().isEmpty()
                   ? tr("Give the sender a name: what its files mean is kept under it.")
                   : QString();
    });
    field->setHelp(
        tr("The import was made without a mapping profile. Choose the sender's, or write a name for "
           "a new one: it is saved, and the import gets it."));
}

const MappingProfile* MeaningDialog::other(const QString& name) const
{
    const auto found = std::ranges::find_if(m_sender.others, [&name](const MappingProfile& profile) {
        return profile.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == m_sender.others.cend() ? nullptr : &*found;
}

void MeaningDialog::submit()
{
    if (m_name != nullptr) {
        m_profile.name = m_name->text().trimmed();
    } else if (m_senders != nullptr) {
        const QString name = m_senders->currentText().trimmed();
        const MappingProfile* known = other(name);
        m_profile = known != nullptr ? *known : m_sender.profile;
        if (known == nullptr)
            m_profile.name = name;
    }
    fill(m_profile);
    finish();
}

CodeDialog::CodeDialog(const QMap<QString, qint64>& codes, const QString& chosen, const ContractTerms& terms,
                       const MeaningSender& sender, QWidget* parent)
    : MeaningDialog(tr("Map a code"), acceptTextOf(sender, tr("Map and plan again")), sender, parent)
{
    m_code = textChoice(codes, chosen, u"senderCode"_s, this);
    m_analysis = new QComboBox(this);
    m_analysis->setObjectName(u"codeAnalysis"_s);
    m_analysis->addItem(tr("Choose what it means"), -1);
    for (const QString& analysis : terms.outcome.analyses)
        m_analysis->addItem(tr("%1, an analysis of the contract").arg(analysis), analysis);
    m_analysis->addItem(tr("None of the contract's: leave such rows out"), QString());
    m_percent = new QComboBox(this);
    m_percent->setObjectName(u"codePercent"_s);
    addPercentMeanings(*m_percent);
    addField(body(), tr("The sender's code"), m_code);
    addRequiredField(body(), tr("Means"), m_analysis, [this] {
        return m_analysis->currentIndex() == 0
                   ? tr("Choose the analysis, or that the code is none of the contract's.")
                   : QString();
    });
    FormField* percent = addField(body(), tr("A bare % beside this code means"), m_percent);
    percent->setHelp(tr("The code never decides the unit. It only says which percent scale a % stands for."));
    addSenderField();
}

void CodeDialog::fill(MappingProfile& profile) const
{
    profile.codes.insert(m_code->currentData().toString(),
                         {m_analysis->currentData().toString(),
                          static_cast<PercentMeaning>(m_percent->currentData().toInt())});
}

UnitDialog::UnitDialog(const QMap<QString, qint64>& units, const QString& chosen, const ContractTerms& terms,
                       const MeaningSender& sender, QWidget* parent)
    : MeaningDialog(tr("State a unit"), acceptTextOf(sender, tr("State and plan again")), sender, parent)
{
    m_written = textChoice(units, chosen, u"writtenUnit"_s, this);
    m_meant = new QComboBox(this);
    m_meant->setObjectName(u"meantUnit"_s);
    m_meant->addItem(tr("Choose the unit"), QString());
    for (const QString& unit : unitsUnder(terms))
        m_meant->addItem(unit, unit);
    addField(body(), tr("The sender writes"), m_written);
    addRequiredField(body(), tr("and means"), m_meant, [this] {
        return m_meant->currentIndex() == 0 ? tr("Choose the unit that the laboratory means.") : QString();
    });
    showWarning(tr("The unit decides who reaches the goal, and is never guessed. State it only when the "
                   "laboratory has said so. It holds for every row of this sender."));
    addSenderField();
}

void UnitDialog::fill(MappingProfile& profile) const
{
    profile.units.insert(m_written->currentData().toString(), m_meant->currentData().toString());
}

SenderDialog::SenderDialog(const MeaningSender& sender, QWidget* parent)
    : MeaningDialog(tr("New sender"), tr("Create the profile"), sender, parent)
{
    addSenderField();
    m_laboratory = new QLineEdit(sender.proposal, this);
    m_laboratory->setObjectName(u"senderLaboratory"_s);
    m_laboratory->setMaxLength(NameLength);
    addField(body(), tr("Laboratory"), m_laboratory)
        ->setHelp(tr("Stands for the laboratory that a row leaves out; may be empty."));
    fitHeight(DialogWidth);
}

void SenderDialog::fill(MappingProfile& profile) const
{
    profile.laboratory = m_laboratory->text().trimmed();
}

} // namespace utfall
