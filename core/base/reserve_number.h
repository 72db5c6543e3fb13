// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace utfall {

/// What a reserve number (reservnummer) turned out to be. Formats: the national one (NRID) and the regions'
/// own published by Inera ("Lokala reservid:n") and in HL7 Sweden's base profiles.
struct ReserveNumber
{
    enum class Fault { None, Form, Date, CheckDigit };
    Fault fault = Fault::Form;
    bool national = false;
};

/// Reads a reserve number in capitals without separator.
[[nodiscard]] ReserveNumber readReserveNumber(QStringView text);

/// True for twelve digits in the form of a reserve number that has no letters: Region Stockholm's (99…) and
/// Inera Carelink's (day 32–59), which no personnummer or samordningsnummer can have.
[[nodiscard]] bool isDigitReserveNumber(QStringView digits);

} // namespace utfall
