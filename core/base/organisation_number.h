// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QHashFunctions>
#include <QString>
#include <QStringView>

#include <compare>

namespace utfall {

/// Swedish organisation number (organisationsnummer): ten digits, third digit at least 2, Luhn check digit.
class OrganisationNumber
{
public:
    OrganisationNumber() = default;
    /// Accepts "5560000001", "556000-0001" and the twelve-digit form with prefix 16; white space around is
    /// trimmed. A sole trader's organisation number is a personnummer and is refused here, because a
    /// provider's number is printed openly. Errors: "organisation-number-missing",
    /// "organisation-number-form", "organisation-number-check-digit".
    [[nodiscard]] static Result<OrganisationNumber> parse(QStringView text);

    [[nodiscard]] const QString& digits() const { return m_digits; } ///< ten digits
    [[nodiscard]] QString display() const;                           ///< "556000-0001"
    [[nodiscard]] bool isEmpty() const { return m_digits.isEmpty(); }
    std::strong_ordering operator<=>(const OrganisationNumber& other) const
    {
        return m_digits.compare(other.m_digits) <=> 0;
    }
    bool operator==(const OrganisationNumber& other) const = default;
    friend size_t qHash(const OrganisationNumber& n, size_t seed = 0) { return ::qHash(n.m_digits, seed); }

private:
    QString m_digits;
};

} // namespace utfall
