// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/providers/provider_dialog.h"

#include "ui/dialogs/provider_choice.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace utfall {

using namespace Qt::StringLiterals;

ProviderDialog::ProviderDialog(ProviderService& service, const Provider& provider, QWidget* parent)
    : FormDialog(provider.id.isValid() ? tr("Edit a provider") : tr("Add a provider"),
                 provider.id.isValid() ? tr("Save") : tr("Add"), parent),
      m_service(service),
      m_provider(provider)
{
    m_number = line(u"number"_s, provider.organisationNumber.display(), 32);
    m_name = line(u"name"_s, provider.name);
    m_method = line(u"method"_s, provider.method);
    m_contact = line(u"contact"_s, provider.contact);
    m_email = line(u"email"_s, provider.email);
    m_phone = line(u"phone"_s, provider.phone, 64);
    m_bankgiro = line(u"bankgiro"_s, provider.bankgiro, 16);

    FormField* number = addRequiredField(body(), tr("Organisation number"), m_number, [this] {
        const auto parsed = OrganisationNumber::parse(m_number->text());
        return parsed.ok() ? QString() : fieldProblem(parsed.error());
    });
    number->setHelp(tr("Ten digits. A sole trader's personal identity number is not accepted, because "
                       "providers are printed openly."));
    addRequiredField(body(), tr("Name"), m_name, [this] { return problemWhenEmpty(m_name->text()); });
    addField(body(), tr("Method"), m_method)
        ->setHelp(tr("How the provider works with people, in a few words."));
    addField(body(), tr("Contact person"), m_contact);
    auto* ways = new QHBoxLayout;
    ways->setSpacing(metrics::Gap);
    body()->addLayout(ways);
    addField(ways, tr("E-mail"), m_email, [this] { return problemOfEmail(m_email->text()); });
    addField(ways, tr("Telephone"), m_phone);
    addField(body(), tr("Bankgiro"), m_bankgiro, [this] {
        if (m_bankgiro->text().trimmed().isEmpty())
            return QString();
        const auto normalised = normalisedBankgiro(m_bankgiro->text());
        return normalised.ok() ? QString() : fieldProblem(normalised.error());
    });
    resize(520, 620);
}

QLineEdit* ProviderDialog::line(const QString& name, const QString& text, int maximumLength)
{
    auto* edit = new QLineEdit(text, this);
    edit->setObjectName(name);
    edit->setMaxLength(maximumLength);
    return edit;
}

void ProviderDialog::submit()
{
    Provider provider = m_provider;
    provider.organisationNumber = OrganisationNumber::parse(m_number->text()).valueOr(OrganisationNumber());
    provider.name = m_name->text().trimmed();
    provider.method = m_method->text().trimmed();
    provider.contact = m_contact->text().trimmed();
    provider.email = m_email->text().trimmed();
    provider.phone = m_phone->text().trimmed();
    provider.bankgiro = m_bankgiro->text().trimmed();
    submitTo(m_service.save(provider), [this](ProviderId id) { m_saved = id; });
}

} // namespace utfall
