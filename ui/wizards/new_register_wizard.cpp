// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizards/new_register_wizard.h"

#include "core/base/iso_date.h"
#include "core/contract/templates.h"
#include "core/contract/terms_json.h"
#include "core/text/error_text.h"
#include "ui/shell/dialog_answers.h"
#include "ui/shell/style.h"
#include "ui/shell/theme.h"
#include "ui/widgets/inline_notice.h"
#include "ui/widgets/text_label.h"
#include "ui/wizards/terms_dialog.h"
#include "ui/wizards/terms_form.h"
#include "ui/wizards/terms_preview.h"

#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize WizardSize(1120, 760);
constexpr int FieldWidth = 520;

TextLabel* intro(const QString& text)
{
    auto* label = new TextLabel(text, TextRole::Body, TextTone::Muted);
    label->setWordWrap(true);
    return label;
}

QWidget* stepWidget(const QString& title, const QString& why, QWidget* content, bool fills)
{
    auto* step = new QWidget;
    auto* column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::Gap);
    column->addWidget(new TextLabel(title, TextRole::Title));
    column->addWidget(intro(why));
    column->addWidget(content, fills ? 1 : 0);
    if (!fills)
        column->addStretch();
    return step;
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

NewRegisterWizard::NewRegisterWizard(QDate today, QWidget* parent) : QDialog(parent), m_today(today)
{
    setWindowTitle(tr("New register"));
    resize(WizardSize);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(metrics::Gap);

    auto* names = new QHBoxLayout;
    names->setSpacing(metrics::Gap);
    const QStringList titles{tr("1 Commissioner"), tr("2 Template"), tr("3 Terms"), tr("4 Summary")};
    for (const QString& title : titles) {
        m_stepNames.append(new TextLabel(title, TextRole::Section));
        names->addWidget(m_stepNames.last());
    }
    names->addStretch();
    column->addLayout(names);
    m_notice = new InlineNotice;
    m_notice->hide();
    column->addWidget(m_notice);

    m_steps = new QStackedWidget;
    m_steps->addWidget(makeCommissionerStep());
    m_steps->addWidget(makeTemplateStep());
    m_steps->addWidget(makeTermsStep());
    m_steps->addWidget(makeSummaryStep());
    column->addWidget(m_steps, 1);

    auto* buttons = new QHBoxLayout;
    auto* cancel = new QPushButton(tr("Cancel"));
    m_back = new QPushButton(tr("Back"));
    m_back->setObjectName(u"wizardBack"_qs);
    m_next = new QPushButton;
    m_next->setObjectName(u"wizardNext"_qs);
    m_next->setDefault(true);
    makePrimary(m_next);
    buttons->addWidget(cancel);
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(m_steps->currentIndex() - 1); });
    connect(m_next, &QPushButton::clicked, this, &NewRegisterWizard::next);
    goTo(CommissionerStep);
}

QWidget* NewRegisterWizard::makeCommissionerStep()
{
    auto* fields = new QWidget;
    auto* form = new QFormLayout(fields);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_organisation = new QLineEdit;
    m_organisation->setObjectName(u"organisation"_qs);
    m_number = new QLineEdit;
    m_number->setObjectName(u"organisationNumber"_qs);
    m_number->setPlaceholderText(u"NNNNNN-NNNN"_qs);
    for (QLineEdit* edit : {m_organisation, m_number})
        edit->setMaximumWidth(FieldWidth);
    form->addRow(tr("Municipality or region"), m_organisation);
    form->addRow(tr("Organisation number"), m_number);
    return stepWidget(
        tr("Who owns the contract?"),
        tr("The commissioner stands on every report. One register holds one organisation's contract."),
        fields, false);
}

QWidget* NewRegisterWizard::makeTemplateStep()
{
    m_templates = new QListWidget;
    m_templates->setObjectName(u"templates"_qs);
    m_templates->setWordWrap(true);
    m_templates->setSpacing(metrics::HalfGrid);
    for (const ContractTemplate& entry : contractTemplates()) {
        auto* item = new QListWidgetItem(entry.name + u'\n' + entry.description, m_templates);
        item->setData(Qt::UserRole, entry.id);
    }
    m_templates->setCurrentRow(0);
    return stepWidget(tr("Begin from a template"), tr("Every term can be changed in the next step."),
                      m_templates, true);
}

QWidget* NewRegisterWizard::makeTermsStep()
{
    m_form = new TermsForm;
    m_preview = new TermsPreview;
    connect(m_form, &TermsForm::changed, this, &NewRegisterWizard::refreshTerms);
    return stepWidget(tr("The terms"),
                      tr("What is written at the left is what the sentences at the right say."),
                      besidePreview(m_form, m_preview), true);
}

QWidget* NewRegisterWizard::makeSummaryStep()
{
    m_summary = new TermsPreview;
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(m_summary);
    return stepWidget(
        tr("Is this the contract?"),
        tr("Read the terms once more. They stay a draft that can be changed until the contract is signed."),
        area, true);
}

void NewRegisterWizard::goTo(int step)
{
    m_notice->hide();
    m_steps->setCurrentIndex(step);
    for (qsizetype i = 0; i < m_stepNames.size(); ++i) {
        m_stepNames.at(i)->setTone(i == step ? TextTone::Normal : TextTone::Muted);
        m_stepNames.at(i)->setAccessibleDescription(i == step ? tr("current step") : QString());
    }
    m_back->setEnabled(step > 0);
    m_next->setText(step == SummaryStep ? tr("Choose file and create…") : tr("Next"));
    if (QWidget* first = m_steps->currentWidget()->nextInFocusChain())
        first->setFocus();
}

void NewRegisterWizard::next()
{
    const int step = m_steps->currentIndex();
    if (const auto taken = take(step); !taken) {
        m_notice->show(NoticeKind::Warning, text::describe(taken.error()));
        return;
    }
    if (step == SummaryStep)
        finish();
    else
        goTo(step + 1);
}

Result<void> NewRegisterWizard::take(int step)
{
    if (step == CommissionerStep) {
        m_content.organisation = m_organisation->text().trimmed();
        if (m_content.organisation.isEmpty())
            return Error(ErrorKind::BadInput, u"field-missing"_qs,
                         {{u"field"_qs, tr("municipality or region")}});
        const auto number = OrganisationNumber::parse(m_number->text());
        if (!number)
            return number.error();
        m_content.organisationNumber = *number;
    } else if (step == TemplateStep) {
        useTemplate();
    } else if (step == TermsStep) {
        const auto terms = m_form->terms();
        if (!terms)
            return terms.error();
        m_content.terms = *terms;
        m_summary->setTerms(*terms);
    }
    return {};
}

void NewRegisterWizard::useTemplate()
{
    const QString id =
        m_templates->currentItem() ? m_templates->currentItem()->data(Qt::UserRole).toString() : QString();
    // Going back and forth must not throw away what was written in the terms.
    if (id.isEmpty() || id == m_templateId)
        return;
    if (const auto chosen = contractTemplate(id)) {
        m_templateId = id;
        const ContractTerms terms = startingNextMonth(chosen->terms, m_today);
        m_form->setTerms(terms);
        m_preview->setTerms(terms);
    }
}

void NewRegisterWizard::refreshTerms()
{
    const auto terms = m_form->terms();
    if (!terms) {
        m_notice->show(NoticeKind::Warning, text::describe(terms.error()));
        return;
    }
    m_notice->hide();
    m_preview->setTerms(*terms);
}

void NewRegisterWizard::finish()
{
    const QString proposal = QDir::home().filePath(m_content.organisation + u".utfall"_qs);
    const QString path = askSaveFile(this, tr("Where is the register to be kept?"), proposal,
                                     tr("Utfall register (*.utfall)"), u"utfall"_qs);
    if (path.isEmpty())
        return;
    m_path = path;
    accept();
}

} // namespace utfall
