// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/prepatients/prepatient_dialog.h"

#include "core/evaluation/attainment.h"
#include "core/report/report_words.h"
#include "core/text/format.h"
#include "ui/dialogs/date_field.h"
#include "ui/dialogs/provider_choice.h"
#include "ui/shell/theme.h"
#include "ui/widgets/inline_notice.h"
#include "ui/widgets/section_header.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

constexpr int NameLength = 200;
constexpr int TextLength = 200;

QHBoxLayout* pair(QVBoxLayout* column)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::Gap);
    column->addLayout(row);
    return row;
}

} // namespace

PrepatientDialog::PrepatientDialog(PrepatientService& service, const Prepatient& person,
                                   const PrepatientChoices& choices, QWidget* parent)
    : FormDialog(person.id.isValid() ? tr("Edit a prepatient") : tr("Add a prepatient"),
                 person.id.isValid() ? tr("Save") : tr("Add"), parent),
      m_service(service),
      m_person(person),
      m_choices(choices),
      m_hidden(person.id.isValid() && person.protection != Protection::None)
{
    auto* columns = new QHBoxLayout;
    columns->setSpacing(2 * metrics::Gap);
    body()->addLayout(columns);
    QVBoxLayout* sides[2];
    for (QVBoxLayout*& side : sides) {
        side = new QVBoxLayout;
        side->setSpacing(metrics::Grid + metrics::HalfGrid);
        columns->addLayout(side, 1);
    }
    buildIdentity(sides[0]);
    if (!m_hidden)
        buildContact(sides[0]);
    buildEnrolment(sides[1]);
    buildInclusion(sides[1]);
    for (QVBoxLayout* side : sides)
        side->addStretch(1);
    fill();
    weigh();
    resize(820, 700);
}

QLineEdit* PrepatientDialog::line(const QString& name, int maximumLength)
{
    auto* edit = new QLineEdit(this);
    edit->setObjectName(name);
    edit->setMaxLength(maximumLength);
    return edit;
}

void PrepatientDialog::buildIdentity(QVBoxLayout* column)
{
    column->addWidget(new SectionHeader(tr("Identity"), this));
    m_number = line(u"number"_s, 32);
    m_givenName = line(u"givenName"_s, NameLength);
    m_familyName = line(u"familyName"_s, NameLength);
    m_protection = new QComboBox(this);
    m_protection->setObjectName(u"protection"_s);
    m_protection->addItem(tr("None"), static_cast<int>(Protection::None));
    m_protection->addItem(tr("Confidentiality marking"), static_cast<int>(Protection::Sekretessmarkering));
    m_protection->addItem(tr("Protected population registration"),
                          static_cast<int>(Protection::SkyddadFolkbokforing));
    m_protection->addItem(tr("Fictitious personal data"), static_cast<int>(Protection::FingeradeUppgifter));
    m_identifiedBy = line(u"identifiedBy"_s, TextLength);
    if (m_hidden) {
        for (QLineEdit* edit : {m_number, m_givenName, m_familyName})
            edit->hide();
        auto* notice = new InlineNotice(this);
        notice->show(NoticeKind::Info,
                     tr("The person is protected. Number, name and address are not shown and stay as they "
                        "are."));
        column->addWidget(notice);
    } else {
        FormField* number = addRequiredField(column, tr("Personal identity number"), m_number, [this] {
            const auto parsed = PersonNumber::parse(m_number->text(), m_choices.today);
            return parsed.ok() ? QString() : fieldProblem(parsed.error());
        });
        number->setHelp(tr("Also coordination numbers and reserve numbers."));
        QHBoxLayout* names = pair(column);
        addRequiredField(names, tr("Given name"), m_givenName,
                         [this] { return problemWhenEmpty(m_givenName->text()); });
        addRequiredField(names, tr("Family name"), m_familyName,
                         [this] { return problemWhenEmpty(m_familyName->text()); });
    }
    addField(column, tr("Protection of personal data"), m_protection);
    FormField* by = addRequiredField(column, tr("Identified by"), m_identifiedBy,
                                     [this] { return problemWhenEmpty(m_identifiedBy->text()); });
    by->setHelp(tr("Who found that the person is at risk, for example a health centre."));
}

void PrepatientDialog::buildContact(QVBoxLayout* column)
{
    column->addWidget(new SectionHeader(tr("Contact"), this));
    m_address = line(u"address"_s, TextLength);
    m_postalCode = line(u"postalCode"_s, 16);
    m_city = line(u"city"_s, TextLength);
    m_phone = line(u"phone"_s, 64);
    m_email = line(u"email"_s, TextLength);
    addField(column, tr("Address"), m_address);
    QHBoxLayout* place = pair(column);
    addField(place, tr("Postal code"), m_postalCode);
    addField(place, tr("City"), m_city);
    QHBoxLayout* ways = pair(column);
    addField(ways, tr("Telephone"), m_phone);
    addField(ways, tr("E-mail"), m_email, [this] { return problemOfEmail(m_email->text()); });
}

void PrepatientDialog::buildEnrolment(QVBoxLayout* column)
{
    column->addWidget(new SectionHeader(tr("Enrolment"), this));
    m_enrolled = new DateField(this);
    m_enrolled->setObjectName(u"enrolled"_s);
    m_intake = new QComboBox(this);
    m_intake->setObjectName(u"intake"_s);
    m_intake->setEditable(true);
    m_intake->setInsertPolicy(QComboBox::NoInsert);
    m_intake->addItem(QString());
    for (const QString& intake : std::as_const(m_choices.intakes)) {
        if (!intake.isEmpty())
            m_intake->addItem(intake);
    }
    m_provider = providerChoice(m_choices.providers, tr("Without a provider"), this);
    m_provider->setObjectName(u"provider"_s);
    m_method = line(u"method"_s, TextLength);
    QHBoxLayout* first = pair(column);
    FormField* enrolled =
        addRequiredField(first, tr("Enrolled"), m_enrolled, [this] { return m_enrolled->problem(true); });
    if (m_choices.hasResults) {
        m_enrolled->setEnabled(false);
        enrolled->setHelp(tr("The person has lab results, so the date stands."));
    }
    addField(first, tr("Intake"), m_intake);
    addField(column, tr("Provider"), m_provider);
    addField(column, tr("Method"), m_method);
}

void PrepatientDialog::buildInclusion(QVBoxLayout* column)
{
    column->addWidget(new SectionHeader(tr("Consent and inclusion"), this));
    m_consent = new DateField(this);
    m_consent->setObjectName(u"consent"_s);
    m_consentVersion = line(u"consentVersion"_s, 64);
    m_inclusionValue = line(u"inclusionValue"_s, 32);
    m_inclusionDate = new DateField(this);
    m_inclusionDate->setObjectName(u"inclusionDate"_s);
    m_unit = new QComboBox(this);
    m_unit->setObjectName(u"unit"_s);
    const Unit& own = m_choices.terms.outcome.unit;
    m_unit->addItem(own.text());
    for (const Unit& unit : {Unit::mmolPerMol(), Unit::percentNgsp(), Unit::percentMonoS()}) {
        if (own.kind() == Unit::Kind::MmolPerMol && !(unit == own))
            m_unit->addItem(unit.text());
    }
    QHBoxLayout* consent = pair(column);
    addField(consent, tr("Consent given on"), m_consent, [this] { return m_consent->problem(false); });
    addField(consent, tr("Version of the consent"), m_consentVersion);
    QHBoxLayout* value = pair(column);
    addField(value, tr("Inclusion value"), m_inclusionValue, [this] { return problemOfInclusion(); });
    addField(value, tr("Unit"), m_unit);
    addField(column, tr("Inclusion sample taken on"), m_inclusionDate,
             [this] { return m_inclusionDate->problem(false); });
    const QList<FormField*> fields = findChildren<FormField*>();
    for (FormField* field : fields)
        connect(field, &FormField::edited, this, &PrepatientDialog::weigh);
}

void PrepatientDialog::fill()
{
    m_protection->setCurrentIndex(m_protection->findData(static_cast<int>(m_person.protection)));
    if (!m_hidden) {
        const PersonIdentity& identity = m_person.identity;
        m_number->setText(identity.number.display());
        m_givenName->setText(identity.givenName);
        m_familyName->setText(identity.familyName);
        m_address->setText(identity.address);
        m_postalCode->setText(identity.postalCode);
        m_city->setText(identity.city);
        m_phone->setText(identity.phone);
        m_email->setText(identity.email);
    }
    m_identifiedBy->setText(m_person.identifiedBy);
    m_enrolled->setDate(m_person.enrolled);
    m_intake->setCurrentText(m_person.intake);
    chooseProvider(*m_provider, m_person.provider);
    m_method->setText(m_person.method);
    m_consent->setDate(m_person.consent);
    m_consentVersion->setText(m_person.consentVersion);
    m_inclusionDate->setDate(m_person.inclusionDate);
    if (m_person.inclusion) {
        m_inclusionValue->setText(text::decimal(m_person.inclusion->value));
        const QString unit = m_person.inclusion->unit.text();
        if (m_unit->findText(unit) < 0)
            m_unit->addItem(unit);
        m_unit->setCurrentText(unit);
    } else {
        m_inclusionValue->setText(m_person.inclusionText);
    }
}

Prepatient PrepatientDialog::entered() const
{
    Prepatient person = m_person;
    if (!m_hidden) {
        PersonIdentity& identity = person.identity;
        identity.number = PersonNumber::parse(m_number->text(), m_choices.today).valueOr(PersonNumber());
        identity.givenName = m_givenName->text();
        identity.familyName = m_familyName->text();
        identity.address = m_address->text();
        identity.postalCode = m_postalCode->text();
        identity.city = m_city->text();
        identity.phone = m_phone->text();
        identity.email = m_email->text();
    }
    person.protection = static_cast<Protection>(m_protection->currentData().toInt());
    person.identifiedBy = m_identifiedBy->text();
    person.enrolled = m_enrolled->date();
    person.intake = m_intake->currentText();
    person.provider = chosenProvider(*m_provider);
    person.method = m_method->text();
    person.consent = m_consent->date();
    person.consentVersion = m_consentVersion->text();
    person.inclusionDate = m_inclusionDate->date();
    const std::optional<Quantity> inclusion = enteredInclusion();
    if (inclusion != m_person.inclusion) {
        person.inclusion = inclusion;
        person.inclusionText.clear();
    }
    return person;
}

std::optional<Quantity> PrepatientDialog::enteredInclusion() const
{
    const auto value = Decimal::parse(m_inclusionValue->text());
    const auto unit = Unit::parse(m_unit->currentText());
    return value.ok() && unit.ok() ? std::optional(Quantity{*value, *unit}) : std::nullopt;
}

QString PrepatientDialog::problemOfInclusion() const
{
    const QString text = m_inclusionValue->text().trimmed();
    if (text.isEmpty() || (!m_person.inclusion && text == m_person.inclusionText))
        return {};
    const auto value = Decimal::parse(text);
    return value.ok() ? QString() : fieldProblem(value.error());
}

/// Says beforehand what the contract will make of the person; nobody is stopped by it.
void PrepatientDialog::weigh()
{
    const Prepatient person = entered();
    PersonFacts facts;
    facts.enrolled = person.enrolled;
    facts.consent = person.consent;
    facts.inclusion = person.inclusion;
    facts.inclusionDate = person.inclusionDate;
    facts.admitted = !person.admittedReason.isEmpty();
    const HeldReason reason = heldReason(facts, m_choices.terms);
    const EnrolmentPeriod& period = m_choices.terms.enrolment;
    if (reason != HeldReason::None)
        showWarning(
            tr("As entered, the person is held back and in no count: %1.").arg(words::heldReason(reason)));
    else if (person.enrolled.isValid() && (person.enrolled < period.from || person.enrolled > period.to))
        showWarning(tr("The enrolment is outside the contract's period, %1 to %2. The person is counted all "
                       "the same.")
                        .arg(text::shortDate(period.from), text::shortDate(period.to)));
    else
        showWarning({});
}

void PrepatientDialog::submit()
{
    submitTo(m_service.save(entered()), [this](PersonId id) { m_saved = id; });
}

} // namespace utfall
