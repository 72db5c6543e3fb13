// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contract/terms.h"

#include <QList>
#include <QString>

namespace utfall {

/// One term as a sentence in the language of the program (Swedish by default).
struct TermSentence
{
    QString key;     ///< path in terms.json that it explains ("payment.denominator")
    QString heading; ///< "Nämnare"
    QString text;    ///< "Alla listade prepatienter räknas, även de som saknar slutprov."
};

/// Every term of the contract as one readable sentence, in reading order (domain-facts 2.1).
[[nodiscard]] QList<TermSentence> termSentences(const ContractTerms& terms);

/// A worked example on a made-up group ("Om 37 är listade och 20 når målet …") with each step of the
/// arithmetic in words and numbers, one step a line. Computed with the same functions as a real payout.
[[nodiscard]] QStringList workedExample(const ContractTerms& terms, int listed, int reached);

} // namespace utfall
