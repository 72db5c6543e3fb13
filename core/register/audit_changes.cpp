// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/register/audit_changes.h"

#include "core/base/iso_date.h"
#include "core/storage/identity_index.h"

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

using Fields = QMap<QString, QString>;

void compare(Fields& fields, const QString& key, const QString& before, const QString& after)
{
    const auto shown = [](const QString& text) { return text.isEmpty() ? u"–"_s : text; };
    if (before != after)
        fields.insert(key, u"%1 → %2"_s.arg(shown(before), shown(after)));
}

QString dateText(QDate date)
{
    return date.isValid() ? toIsoDate(date) : QString();
}

QString numberText(const std::optional<OrganisationNumber>& number)
{
    return number ? number->digits() : QString();
}

QString quantityText(const std::optional<Quantity>& quantity)
{
    return quantity ? quantity->value.toPlainString() + u' ' + quantity->unit.text() : QString();
}

} // namespace

storage::AuditContent changeOf(const Prepatient& before, const Prepatient& after)
{
    storage::AuditContent content;
    content.subject = after.pseudonym.text();
    content.person = after.id;

    Fields& open = content.detail;
    compare(open, u"enrolled"_s, dateText(before.enrolled), dateText(after.enrolled));
    compare(open, u"intake"_s, before.intake, after.intake);
    compare(open, u"provider"_s, numberText(before.provider), numberText(after.provider));
    compare(open, u"method"_s, before.method, after.method);
    compare(open, u"consent"_s, dateText(before.consent), dateText(after.consent));
    compare(open, u"consentVersion"_s, before.consentVersion, after.consentVersion);
    compare(open, u"inclusionDate"_s, dateText(before.inclusionDate), dateText(after.inclusionDate));
    compare(open, u"inclusionValue"_s, quantityText(before.inclusion), quantityText(after.inclusion));
    compare(open, u"protection"_s, storage::protectionKey(before.protection),
            storage::protectionKey(after.protection));
    compare(open, u"admittedBy"_s, before.admittedBy, after.admittedBy);

    Fields& secret = content.secret;
    const PersonIdentity& was = before.identity;
    const PersonIdentity& is = after.identity;
    compare(secret, u"personalNumber"_s, was.number.canonical(), is.number.canonical());
    compare(secret, u"givenName"_s, was.givenName, is.givenName);
    compare(secret, u"familyName"_s, was.familyName, is.familyName);
    compare(secret, u"address"_s, was.address, is.address);
    compare(secret, u"postalCode"_s, was.postalCode, is.postalCode);
    compare(secret, u"city"_s, was.city, is.city);
    compare(secret, u"phone"_s, was.phone, is.phone);
    compare(secret, u"email"_s, was.email, is.email);
    compare(secret, u"identifiedBy"_s, before.identifiedBy, after.identifiedBy);
    compare(secret, u"reason"_s, before.admittedReason, after.admittedReason);
    return content;
}

storage::AuditContent changeOf(const Provider& before, const Provider& after)
{
    storage::AuditContent content;
    content.subject = after.organisationNumber.digits();
    Fields& open = content.detail;
    compare(open, u"organisationNumber"_s, before.organisationNumber.digits(),
            after.organisationNumber.digits());
    compare(open, u"name"_s, before.name, after.name);
    compare(open, u"method"_s, before.method, after.method);
    compare(open, u"bankgiro"_s, before.bankgiro, after.bankgiro);
    Fields& secret = content.secret;
    compare(secret, u"contact"_s, before.contact, after.contact);
    compare(secret, u"email"_s, before.email, after.email);
    compare(secret, u"phone"_s, before.phone, after.phone);
    return content;
}

} // namespace utfall
