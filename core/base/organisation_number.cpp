// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/organisation_number.h"

#include "core/base/luhn.h"
#include "core/base/written_number.h"

namespace utfall {

Result<OrganisationNumber> OrganisationNumber::parse(QStringView text)
{
    if (text.trimmed().isEmpty())
        return Error(ErrorKind::BadInput, QStringLiteral("organisation-number-missing"));
    const Error form(ErrorKind::BadInput, QStringLiteral("organisation-number-form"));
    const std::optional<WrittenNumber> written = readWrittenNumber(text);
    if (!written || !written->allDigits() || written->separator == WrittenNumber::Separator::Plus)
        return form;

    QString digits = written->text;
    if (digits.size() == 12 && digits.startsWith(QLatin1String("16")))
        digits = digits.sliced(2);
    // Under 2 in third place it would be a month: a sole trader's personnummer.
    if (digits.size() != 10 || digits.at(2) < QLatin1Char('2'))
        return form;
    if (!endsWithLuhnDigit(digits))
        return Error(ErrorKind::BadInput, QStringLiteral("organisation-number-check-digit"));
    OrganisationNumber number;
    number.m_digits = digits;
    return number;
}

QString OrganisationNumber::display() const
{
    return isEmpty() ? QString() : m_digits.first(6) + QLatin1Char('-') + m_digits.sliced(6);
}

} // namespace utfall
