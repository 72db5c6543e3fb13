// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/organisation_number.h"
#include "core/base/person_number.h"
#include "core/base/pseudonym.h"
#include "core/base/reserve_number.h"
#include "core/base/written_number.h"
#include "tests/fuzz/fuzz.h"

#include <QSet>
#include <QtEndian>

// Numbers of identity: the day in the first byte, then the number as somebody wrote it.

using namespace utfall;
using fuzz::require;

namespace {

void checkPersonNumber(const QString& text, QDate today)
{
    const Result<PersonNumber> number = PersonNumber::parse(text, today);
    if (!number) {
        const QSet<QString> codes{QStringLiteral("person-number-missing"),
                                  QStringLiteral("person-number-form"), QStringLiteral("person-number-date"),
                                  QStringLiteral("person-number-check-digit")};
        require(codes.contains(number.error().code), "only the documented refusals");
        require(number.error().args.isEmpty(), "a refusal never holds the number");
        return;
    }
    require(!number->isEmpty(), "a number that was read is not empty");
    // Checked once, it comes back from the register without a day; and from people's screens with one.
    for (const auto& [form, day] :
         {std::pair(number->canonical(), QDate()), std::pair(number->display(), today)}) {
        const Result<PersonNumber> again = PersonNumber::parse(form, day);
        require(again.ok() && *again == *number && again->kind() == number->kind(),
                "the canonical and the displayed form are the same number");
        require(again->canonical() == number->canonical() && again->tenDigits() == number->tenDigits(),
                "the canonical form is its own");
    }
    const QDate birth = number->birthDate();
    require(!birth.isValid() || !today.isValid() || birth.year() <= today.year(),
            "nobody is born in the future");
}

void checkOrganisationNumber(const QString& text)
{
    const Result<OrganisationNumber> number = OrganisationNumber::parse(text);
    if (!number)
        return;
    require(number->digits().size() == 10, "ten digits");
    for (const QString& form :
         {number->digits(), number->display(), QStringLiteral("16") + number->digits()}) {
        const Result<OrganisationNumber> again = OrganisationNumber::parse(form);
        require(again.ok() && *again == *number, "every form is the same organisation");
    }
}

void checkReserveNumber(const QString& text)
{
    (void)isDigitReserveNumber(text);
    if (readReserveNumber(text).fault != ReserveNumber::Fault::None)
        return;
    const Result<PersonNumber> number = PersonNumber::parse(text, QDate());
    require(number.ok() && number->canonical() == text, "a reserve number identifies a person as it stands");
}

void checkWrittenNumber(const QString& text)
{
    const std::optional<WrittenNumber> written = readWrittenNumber(text);
    if (!written)
        return;
    const std::optional<WrittenNumber> again = readWrittenNumber(written->text);
    require(again && again->text == written->text && again->separator == WrittenNumber::Separator::None,
            "letters and digits alone are written the same");
}

void checkPseudonym(const QByteArray& bytes)
{
    if (bytes.size() < 16)
        return;
    const auto high = qFromLittleEndian<quint64>(bytes.constData());
    const auto low = qFromLittleEndian<quint64>(bytes.constData() + 8);
    const Pseudonym pseudonym = Pseudonym::fromBits(high, low);
    require(pseudonym == Pseudonym::fromBits(high, low), "the same bits give the same name");
    require(pseudonym.text().startsWith(QLatin1String("P-")) && pseudonym.text().size() == 15,
            "thirteen characters after P-");
    require(Pseudonym(pseudonym.text()) == pseudonym, "a name is its text");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    fuzz::Input input(data, size);
    const std::uint8_t day = input.byte();
    const QDate today = day == 0 ? QDate() : QDate(1900 + day, 1, 1);
    const QByteArray bytes = input.rest();
    const QString text = QString::fromUtf8(bytes);
    checkPersonNumber(text, today);
    checkOrganisationNumber(text);
    checkReserveNumber(text);
    checkWrittenNumber(text);
    checkPseudonym(bytes);
    return 0;
}
