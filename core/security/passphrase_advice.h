// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace utfall::security {

enum class Strength { TooWeak, Weak, Good, Strong };

/// How hard a passphrase is to guess, and the first thing to mend.
struct PassphraseAdvice
{
    Strength strength = Strength::TooWeak;
    /// "passphrase-short", "passphrase-common", "passphrase-repeats", "passphrase-sequence",
    /// "passphrase-person-number", "passphrase-own-name", "passphrase-longer" (good could be strong) or
    /// empty.
    QString reason;
};

/// A cautious estimate: what a guesser tries first (common words, repetitions, sequences, the digits of a
/// personal identity number, `ownWords` such as the name and number of the organisation) counts for next to
/// nothing; what remains counts by length and kinds of characters. Advice, not a measurement.
[[nodiscard]] PassphraseAdvice advise(const QString& passphrase, const QStringList& ownWords = {});

} // namespace utfall::security
