// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/security/passphrase_advice.h"

#include "core/base/text_folding.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace utfall::security {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LeastLength = 8;
constexpr double WeakBits = 36;
constexpr double GoodBits = 50;
constexpr double StrongBits = 75;
/// What a part costs a guesser who has a list with it.
constexpr double ListedBits = 9;
constexpr double NumberBits = 14;
constexpr double RunBits = 5;

/// Folded (lower case, without rings and dots); what lists of leaked passwords begin with in Sweden, and
/// words that lie near at hand in this program.
constexpr std::array CommonWords{
    "losenord",  "losenfras",  "password",    "passphrase",    "qwerty",     "qwertz",      "asdfgh",
    "zxcvbn",    "hemligt",    "hemlig",      "sommar",        "vinter",     "hosten",      "varen",
    "stockholm", "goteborg",   "malmo",       "uppsala",       "sverige",    "sweden",      "svenska",
    "hejsan",    "hejhej",     "alskling",    "mamma",         "pappa",      "bajskorv",    "fotboll",
    "hammarby",  "djurgarden", "letmein",     "welcome",       "valkommen",  "monkey",      "dragon",
    "iloveyou",  "princess",   "prinsessa",   "sunshine",      "football",   "baseball",    "superman",
    "batman",    "master",     "admin",       "administrator", "default",    "changeme",    "secret",
    "login",     "abc123",     "passw0rd",    "p@ssword",      "utfall",     "demo",        "test",
    "region",    "kommun",     "vardcentral", "sjukhus",       "prepatient", "prediabetes", "register",
    "januari",   "februari",   "mars",        "april",         "juni",       "juli",        "augusti",
    "september", "oktober",    "november",    "december",      "mandag",     "tisdag",      "onsdag",
    "torsdag",   "fredag",     "lordag",      "sondag",        "charlie",    "michael",     "jordan",
    "anna",      "anders",     "erik",        "johan",         "karin",      "eva",         "maria",
};

bool follows(QChar a, QChar b, int step)
{
    return b.unicode() == a.unicode() + step;
}

/// Folded as the words are, keeping every character in its place.
QString characterByCharacter(const QString& text)
{
    QString folded = text;
    for (QChar& character : folded) {
        const QString one = foldText(QStringView(&character, 1));
        if (one.size() == 1)
            character = one.front();
    }
    return folded;
}

/// How many characters from `from` repeat or count up or down.
qsizetype runLength(const QString& text, qsizetype from, int step)
{
    qsizetype end = from + 1;
    while (end < text.size() && follows(text.at(end - 1), text.at(end), step))
        ++end;
    return end - from;
}

/// Bits for each character that is left when the listed parts are gone.
double bitsPerCharacter(const QString& text)
{
    double alphabet = 0;
    const auto any = [&](auto is) { return std::ranges::any_of(text, is); };
    if (any([](QChar c) { return c.isLower(); }))
        alphabet += 29;
    if (any([](QChar c) { return c.isUpper(); }))
        alphabet += 29;
    if (any([](QChar c) { return c.isDigit(); }))
        alphabet += 10;
    if (any([](QChar c) { return !c.isLetterOrNumber(); }))
        alphabet += 15;
    // Words are not random letters: half of what random ones would give.
    return alphabet <= 0 ? 0 : std::log2(alphabet) * 0.5;
}

/// Takes the weak parts out of the passphrase and counts what they are worth.
class Estimate
{
public:
    explicit Estimate(const QString& passphrase) : m_rest(passphrase) {}

    void takeNumbers()
    {
        static const QRegularExpression number(u"(19|20)?\\d{6}[-+ ]?\\d{4}"_s);
        if (m_rest.contains(number)) {
            m_rest.remove(number);
            note(u"passphrase-person-number"_s, NumberBits);
        }
    }

    void takeWord(const QString& folded, const QString& reason)
    {
        if (folded.size() < 3)
            return;
        bool found = false;
        for (qsizetype at = characterByCharacter(m_rest).indexOf(folded); at >= 0;
             at = characterByCharacter(m_rest).indexOf(folded)) {
            m_rest.remove(at, folded.size());
            found = true;
        }
        if (found)
            note(reason, ListedBits);
    }

    void takeRuns()
    {
        for (const int step : {0, 1, -1}) {
            for (qsizetype from = 0; from < m_rest.size(); ++from) {
                const qsizetype length = runLength(m_rest, from, step);
                if (length < 4)
                    continue;
                m_rest.remove(from, length);
                note(step == 0 ? u"passphrase-repeats"_s : u"passphrase-sequence"_s, RunBits);
                --from;
            }
        }
        takeRepeatedPart();
    }

    [[nodiscard]] double bits() const
    {
        return m_bits + static_cast<double>(m_rest.size()) * bitsPerCharacter(m_rest);
    }
    [[nodiscard]] QString reason() const { return m_reason; }

private:
    /// "abcabcabc" is "abc".
    void takeRepeatedPart()
    {
        for (qsizetype part = 1; part <= m_rest.size() / 2; ++part) {
            if (m_rest.size() % part != 0 || m_rest != m_rest.first(part).repeated(m_rest.size() / part))
                continue;
            m_rest.truncate(part);
            note(u"passphrase-repeats"_s, 1);
            return;
        }
    }

    void note(const QString& reason, double bits)
    {
        m_bits += bits;
        if (m_reason.isEmpty())
            m_reason = reason;
    }

    QString m_rest;
    QString m_reason;
    double m_bits = 0;
};

} // namespace

PassphraseAdvice advise(const QString& passphrase, const QStringList& ownWords)
{
    if (passphrase.size() < LeastLength)
        return {Strength::TooWeak, u"passphrase-short"_s};
    Estimate estimate(passphrase);
    estimate.takeNumbers();
    for (const QString& own : ownWords) {
        for (const QString& word : foldText(own).split(u' ', Qt::SkipEmptyParts))
            estimate.takeWord(word, u"passphrase-own-name"_s);
    }
    for (const char* word : CommonWords)
        estimate.takeWord(QLatin1StringView(word), u"passphrase-common"_s);
    estimate.takeRuns();

    const double bits = estimate.bits();
    if (bits >= StrongBits)
        return {Strength::Strong, {}};
    const QString reason = estimate.reason();
    if (bits >= GoodBits)
        return {Strength::Good, reason.isEmpty() ? u"passphrase-longer"_s : reason};
    return {bits >= WeakBits ? Strength::Weak : Strength::TooWeak,
            reason.isEmpty() ? u"passphrase-short"_s : reason};
}

} // namespace utfall::security
