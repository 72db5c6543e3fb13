// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QHashFunctions>
#include <QString>
#include <QStringView>

#include <compare>

namespace utfall {

/// A number that identifies a prepatient: personnummer, samordningsnummer (day + 60) or a reserve number
/// (reservnummer: the national NRID and the regional forms of domain-facts 4.1). The canonical text has
/// twelve characters for the first two and for NRID; regional reserve numbers keep their own form in
/// capitals.
class PersonNumber
{
public:
    enum class Kind { Personnummer, Samordningsnummer, NationalReserve, LocalReserve };

    PersonNumber() = default;

    /// Reads a number in any written form:
    /// "195704289999", "19570428-9999", "570428-9999", "5704289999", "570428+9999" (in its hundredth year or
    /// later), and also "19570428+9999"; white space around is trimmed, the separator may be a hyphen or any
    /// dash. Ten digits take the latest year that is not after `today`'s year ("+": a hundred years earlier),
    /// compared by year only. Twelve digits of a later year are refused. An invalid `today` reads only what
    /// needs no day: twelve characters, of any year, as when a number that was checked once comes back from
    /// the register. Errors (BadInput): "person-number-missing", "person-number-form", "person-number-date",
    /// "person-number-check-digit". Error args never hold the number.
    [[nodiscard]] static Result<PersonNumber> parse(QStringView text, QDate today);

    /// Whether somebody's number stands in a text that should not hold one: the text is a number, or a
    /// personnummer or samordningsnummer of ten or twelve digits stands in it, with or without a sign before
    /// the last four. More digits than that are something else.
    [[nodiscard]] static bool standsIn(QStringView text, QDate today);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] const QString& canonical() const { return m_canonical; }
    /// "19570428-9999" for people's screens; reserve numbers as canonical.
    [[nodiscard]] QString display() const;
    /// True when it was written with ten digits and without "+": then another century may be meant.
    [[nodiscard]] bool centuryAssumed() const { return m_centuryAssumed; }
    /// The last ten characters: what two people born a hundred years apart may share. Empty for reserve
    /// numbers.
    [[nodiscard]] QString tenDigits() const;
    /// Birth date of a personnummer or samordningsnummer, else invalid; a samordningsnummer may have none.
    [[nodiscard]] QDate birthDate() const;
    [[nodiscard]] bool isEmpty() const { return m_canonical.isEmpty(); }

    bool operator==(const PersonNumber& other) const { return m_canonical == other.m_canonical; }
    std::strong_ordering operator<=>(const PersonNumber& other) const
    {
        return m_canonical.compare(other.m_canonical) <=> 0;
    }
    friend size_t qHash(const PersonNumber& n, size_t seed = 0) { return ::qHash(n.m_canonical, seed); }

private:
    static Result<PersonNumber> parseDigits(const QString& digits, QDate today, bool centuryAssumed);
    static Result<PersonNumber> parseReserve(const QString& text);

    Kind m_kind = Kind::Personnummer;
    QString m_canonical;
    bool m_centuryAssumed = false;
};

} // namespace utfall
