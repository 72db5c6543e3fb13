// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/prepatients/person_event_dialogs.h"

#include "core/evaluation/provider_attribution.h"
#include "core/report/report_words.h"
#include "core/text/format.h"
#include "ui/dialogs/date_field.h"
#include "ui/dialogs/provider_choice.h"
#include "ui/models/person_words.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

constexpr int DialogWidth = 460;
constexpr int TextLength = 200;

DateField* dateField(const QString& name, QDate day, QWidget* parent)
{
    auto* field = new DateField(parent);
    field->setObjectName(name);
    field->setDate(day);
    return field;
}

QString capitalised(QString words)
{
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

} // namespace

SwitchDialog::SwitchDialog(PrepatientService& service, const PrepatientDetail& detail,
                           const QList<Provider>& providers, const ContractTerms& terms, QDate today,
                           QWidget* parent)
    : FormDialog(tr("Change of provider"), tr("Add the change"), parent),
      m_service(service),
      m_person(detail.person.id),
      m_enrolled(detail.facts.enrolled),
      m_cutOff(cutOffDate(detail.facts.enrolled, terms))
{
    m_date = dateField(u"switchDate"_s, today, this);
    m_provider = providerChoice(providers, tr("The same as before"), this);
    m_provider->setObjectName(u"switchProvider"_s);
    m_method = new QLineEdit(this);
    m_method->setObjectName(u"switchMethod"_s);
    m_method->setMaxLength(TextLength);
    FormField* date =
        addRequiredField(body(), tr("Date of the change"), m_date, [this] { return m_date->problem(true); });
    date->setHelp(tr("Changes count until %1, the person's change cut-off.").arg(text::longDate(m_cutOff)));
    addField(body(), tr("New provider"), m_provider, [this] {
        return !chosenProvider(*m_provider) && m_method->text().trimmed().isEmpty()
                   ? tr("Choose a provider, or write a method if only that changes.")
                   : QString();
    });
    addField(body(), tr("New method"), m_method);
    const QList<FormField*> fields = findChildren<FormField*>();
    for (FormField* field : fields)
        connect(field, &FormField::edited, this, &SwitchDialog::weigh);
    weigh();
    resize(DialogWidth, sizeHint().height());
}

void SwitchDialog::weigh()
{
    const QDate day = m_date->date();
    if (!day.isValid() || !chosenProvider(*m_provider))
        showWarning({});
    else if (day > m_cutOff)
        showWarning(tr("The change is kept but does not count: it is after the change cut-off."));
    else if (day < m_enrolled)
        showWarning(tr("The change is kept but does not count: it is before the enrolment."));
    else
        showWarning({});
}

void SwitchDialog::submit()
{
    submitTo(m_service.addSwitch(m_person, m_date->date(), chosenProvider(*m_provider), m_method->text()),
             [this](SwitchId id) { m_saved = id; });
}

ExitDialog::ExitDialog(PrepatientService& service, PersonId person, const ContractTerms& terms, QDate today,
                       QWidget* parent)
    : FormDialog(tr("Exit"), tr("Add the exit"), parent),
      m_service(service),
      m_person(person),
      m_rules(terms.exits)
{
    m_date = dateField(u"exitDate"_s, today, this);
    m_reason = new QComboBox(this);
    m_reason->setObjectName(u"exitReason"_s);
    m_reason->addItem(tr("Choose a reason"), -1);
    for (const ExitReason each : allExitReasons())
        m_reason->addItem(capitalised(words::exitReason(each)), static_cast<int>(each));
    m_consent = new QCheckBox(tr("The evaluator has consented"), this);
    m_consent->setObjectName(u"evaluatorConsent"_s);
    m_reasonField = addRequiredField(body(), tr("Reason"), m_reason, [this] {
        return m_reason->currentIndex() == 0 ? tr("Choose why the person left.") : QString();
    });
    FormField* date =
        addRequiredField(body(), tr("Date of the exit"), m_date, [this] { return m_date->problem(true); });
    date->setHelp(tr("When it happened or was found."));
    m_consentField = addField(body(), tr("Consent of the evaluator"), m_consent, [this] {
        return m_consent->isChecked()
                   ? QString()
                   : tr("A person counts as wrongly enrolled only with the evaluator's consent. Ask for it "
                        "first, then tick the box.");
    });
    connect(m_reason, &QComboBox::currentIndexChanged, this, &ExitDialog::showReason);
    showReason();
    resize(DialogWidth, sizeHint().height());
}

ExitReason ExitDialog::reason() const
{
    return static_cast<ExitReason>(m_reason->currentData().toInt());
}

void ExitDialog::showReason()
{
    const bool chosen = m_reason->currentIndex() > 0;
    m_reasonField->setHelp(chosen ? words::exitRule(m_rules.value(reason())) : QString());
    m_consentField->setVisible(chosen && reason() == ExitReason::WronglyEnrolled);
}

void ExitDialog::submit()
{
    const bool consent = reason() == ExitReason::WronglyEnrolled && m_consent->isChecked();
    submitTo(m_service.addExit(m_person, m_date->date(), reason(), consent),
             [this](ExitId id) { m_saved = id; });
}

AdmitDialog::AdmitDialog(PrepatientService& service, PersonId person, const QString& why, QWidget* parent)
    : FormDialog(tr("Admit a person who is held back"), tr("Admit"), parent),
      m_service(service),
      m_person(person)
{
    auto* sentence = new TextLabel(why, TextRole::Body, TextTone::Normal, this);
    sentence->setWordWrap(true);
    body()->addWidget(sentence);
    m_reason = new QLineEdit(this);
    m_reason->setObjectName(u"admitReason"_s);
    m_reason->setMaxLength(2 * TextLength);
    FormField* reason = addRequiredField(body(), tr("Reason"), m_reason,
                                         [this] { return problemWhenEmpty(m_reason->text()); });
    reason->setHelp(tr("The reason and your name are kept with the person and shown to the evaluator."));
    resize(DialogWidth, sizeHint().height());
}

void AdmitDialog::submit()
{
    submitTo(m_service.admit(m_person, m_reason->text()), [] {});
}

RevealDialog::RevealDialog(PrepatientService& service, PersonId person, QWidget* parent)
    : FormDialog(tr("Show a protected identity"), tr("Show"), parent), m_service(service), m_person(person)
{
    m_reason = new QLineEdit(this);
    m_reason->setObjectName(u"revealReason"_s);
    m_reason->setMaxLength(2 * TextLength);
    FormField* reason = addRequiredField(body(), tr("Reason"), m_reason,
                                         [this] { return problemWhenEmpty(m_reason->text()); });
    reason->setHelp(tr("The reason, your name and the time are kept in the log. The identity is shown until "
                       "the person is closed."));
    resize(DialogWidth, sizeHint().height());
}

void RevealDialog::submit()
{
    submitTo(m_service.reveal(m_person, m_reason->text()), [] {});
}

} // namespace utfall
