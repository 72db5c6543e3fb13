// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizards/new_register_wizard.h"

#include "core/base/iso_date.h"
#include "core/contract/templates.h"
#include "ui/shell/dialog_answers.h"
#include "ui/shell/theme.h"
#include "ui/wizards/new_register_keys_page.h"
#include "ui/wizards/terms_dialog.h"
#include "ui/wizards/terms_form.h"
#include "ui/wizards/terms_preview.h"

#include <QDir>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollArea>
#include <QVBoxLayout>

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize WizardSize(1120, 760);
constexpr QSize MinimumWizardSize(760, 520);
constexpr int FieldWidth = 520;

/// Fields at the top of a step.
QWidget* atTop(QWidget* content)
{
    auto* step = new QWidget;
    auto* column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(content);
    column->addStretch();
    return step;
}

/// The organisation's name as a file may be called on every system.
QString fileNameFor(const QString& organisation)
{
    static const QRegularExpression unusable(u"[\\x00-\\x1f/\\\\:*?\"<>|]"_s);
    return QString(organisation).replace(unusable, u"-"_s) + u".utfall"_s;
}

/// The template's dates moved so that the contract begins with the next whole month.
ContractTerms startingNextMonth(ContractTerms terms, QDate today)
{
    const QDate first(today.year(), today.month(), 1);
    const QDate start = addMonths(first, 1);
    const qint64 shift = terms.start.daysTo(start);
    const auto moved = [&](QDate date) { return date.addDays(shift); };
    const int months =
        (terms.end.year() - terms.start.year()) * 12 + terms.end.month() - terms.start.month() + 1;
    terms.enrolment.from = moved(terms.enrolment.from);
    terms.enrolment.to = moved(terms.enrolment.to);
    terms.start = start;
    terms.end = addMonths(start, months).addDays(-1);
    if (terms.payment.interest.date.isValid())
        terms.payment.interest.date = moved(terms.payment.interest.date);
    return terms;
}

} // namespace

NewRegisterWizard::NewRegisterWizard(QDate today, QWidget* parent)
    : WizardDialog(tr("New register"), parent), m_today(today)
{
    setObjectName(u"newRegisterWizard"_s);
    addCommissionerStep();
    addTemplateStep();
    addTermsStep();
    addSummaryStep();
    addPassphraseStep();
    addRecoveryKeyStep();
    resize(WizardSize);
    setMinimumSize(MinimumWizardSize);
    goTo(0);
}

void NewRegisterWizard::add(const QString& name, const QString& question, const QString& explanation,
                            QWidget* content, Take take)
{
    addStep(name, question, explanation, content);
    m_takes.append(std::move(take));
}

void NewRegisterWizard::addCommissionerStep()
{
    auto* fields = new QWidget;
    auto* form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_organisation = new QLineEdit;
    m_organisation->setObjectName(u"organisation"_s);
    m_number = new QLineEdit;
    m_number->setObjectName(u"organisationNumber"_s);
    m_number->setPlaceholderText(u"NNNNNN-NNNN"_s);
    for (QLineEdit* edit : {m_organisation, m_number})
        edit->setMaximumWidth(FieldWidth);
    form->addRow(tr("Municipality or region"), m_organisation);
    form->addRow(tr("Organisation number"), m_number);
    add(tr("Commissioner"), tr("Who owns the contract?"),
        tr("The commissioner stands on every report. One register holds one organisation's contract."),
        atTop(fields), [this] { return takeCommissioner(); });
}

void NewRegisterWizard::addTemplateStep()
{
    m_templates = new QListWidget;
    m_templates->setObjectName(u"templates"_s);
    m_templates->setAccessibleName(tr("Templates"));
    m_templates->setWordWrap(true);
    m_templates->setSpacing(metrics::HalfGrid);
    for (const ContractTemplate& entry : contractTemplates()) {
        auto* item = new QListWidgetItem(entry.name + u'\n' + entry.description, m_templates);
        item->setData(Qt::UserRole, entry.id);
    }
    m_templates->setCurrentRow(0);
    add(tr("Template"), tr("Begin from a template"), tr("Every term can be changed in the next step."),
        m_templates, [this] { return takeTemplate(); });
}

void NewRegisterWizard::addTermsStep()
{
    m_form = new TermsForm;
    m_preview = new TermsPreview;
    connect(m_form, &TermsForm::changed, this, &NewRegisterWizard::refreshTerms);
    add(tr("Terms"), tr("The terms"),
        tr("What is written at the left is what the sentences at the right say."),
        besidePreview(m_form, m_preview), [this] { return takeTerms(); });
}

void NewRegisterWizard::addPassphraseStep()
{
    m_passphrase = new PassphrasePage;
    add(tr("Passphrase"), tr("What opens the register?"),
        tr("What identifies people is sealed in the file. Nobody can open it without the passphrase or the "
           "recovery key of the next step; not even we."),
        atTop(m_passphrase), [this] { return takePassphrase(); });
}

void NewRegisterWizard::addRecoveryKeyStep()
{
    m_recoveryKey = new RecoveryKeyPage(m_keys.recoveryKey);
    add(tr("Recovery key"), tr("Keep the recovery key on paper"),
        tr("It opens the register when the passphrase is forgotten. It is shown here and never again: print "
           "it "
           "or write it down, and lock it in."),
        m_recoveryKey, [this] { return takeRecoveryKey(); });
}

void NewRegisterWizard::addSummaryStep()
{
    m_summary = new TermsPreview;
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(m_summary);
    add(tr("Summary"), tr("Is this the contract?"),
        tr("Read the terms once more. They stay a draft that can be changed until the contract is signed."),
        area, [] { return Result<void>(); });
}

void NewRegisterWizard::goTo(int step)
{
    showStep(step);
    setBackVisible(step > 0);
    setNext(isLastStep() ? tr("Choose file and create…") : tr("Next"), true);
    focusStep();
}

void NewRegisterWizard::next()
{
    if (const auto taken = m_takes.at(currentStep())(); !taken)
        showError(taken.error());
    else if (isLastStep())
        finish();
    else
        goTo(currentStep() + 1);
}

void NewRegisterWizard::back()
{
    if (currentStep() > 0)
        goTo(currentStep() - 1);
}

bool NewRegisterWizard::mayClose()
{
    const bool hasWritten = !m_organisation->text().trimmed().isEmpty() || !m_number->text().isEmpty();
    if (!hasWritten)
        return true;
    Question question;
    question.title = tr("Close the new register");
    question.text = tr("Close without making the register?");
    question.consequence = tr("No file has been made. What you have written is forgotten.");
    question.acceptText = tr("Close");
    return ask(this, question);
}

Result<void> NewRegisterWizard::takeCommissioner()
{
    m_content.organisation = m_organisation->text().trimmed();
    if (m_content.organisation.isEmpty())
        return Error(ErrorKind::BadInput, u"field-missing"_s, {{u"field"_s, tr("municipality or region")}});
    const auto number = OrganisationNumber::parse(m_number->text());
    if (!number)
        return number.error();
    m_content.organisationNumber = *number;
    m_passphrase->setOwnWords({m_content.organisation, number->digits()});
    m_recoveryKey->setRegisterName(m_content.organisation);
    return {};
}

Result<void> NewRegisterWizard::takeTemplate()
{
    const QListWidgetItem* item = m_templates->currentItem();
    const QString id = item != nullptr ? item->data(Qt::UserRole).toString() : QString();
    // Going back and forth must not throw away what was written in the terms.
    if (id.isEmpty() || id == m_templateId)
        return {};
    if (const auto chosen = contractTemplate(id)) {
        m_templateId = id;
        const ContractTerms terms = startingNextMonth(chosen->terms, m_today);
        m_form->setTerms(terms);
        m_preview->setTerms(terms);
    }
    return {};
}

Result<void> NewRegisterWizard::takeTerms()
{
    const auto terms = m_form->terms();
    if (!terms)
        return terms.error();
    m_content.terms = *terms;
    m_summary->setTerms(*terms);
    return {};
}

Result<void> NewRegisterWizard::takePassphrase()
{
    const auto chosen = m_passphrase->credential();
    if (!chosen)
        return chosen.error();
    m_keys.passphrase = *chosen;
    return {};
}

Result<void> NewRegisterWizard::takeRecoveryKey()
{
    const auto confirmed = m_recoveryKey->confirmed();
    m_keys.recoveryConfirmed = confirmed.ok();
    return confirmed;
}

void NewRegisterWizard::refreshTerms()
{
    const auto terms = m_form->terms();
    if (!terms) {
        showError(terms.error());
        return;
    }
    clearNotice();
    m_preview->setTerms(*terms);
}

void NewRegisterWizard::finish()
{
    const QString proposal = QDir::home().filePath(fileNameFor(m_content.organisation));
    const QString path = askSaveFile(this, tr("Where is the register to be kept?"), proposal,
                                     tr("Utfall register (*.utfall)"), u"utfall"_s);
    if (path.isEmpty())
        return;
    m_path = path;
    accept();
}

} // namespace utfall
