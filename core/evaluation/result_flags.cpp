// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/result_flags.h"

#include "core/base/text_folding.h"

#include <algorithm>

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

/// What laboratories, clinics and journals write for samples that are measured where the patient is: general
/// words, then devices for HbA1c by the names under which they are sold. Folded words with one space between.
constexpr QLatin1StringView PointOfCare[] = {
    "patientnara"_L1,   "pna"_L1, "poc"_L1, "poct"_L1, "point of care"_L1, "near patient"_L1, "bedside"_L1,
    "dca vantage"_L1,   // Siemens
    "dca 2000"_L1,      // Siemens, earlier Bayer
    "afinion"_L1,       // Abbott, earlier Axis-Shield and Alere
    "nycocard"_L1,      // the same
    "quo test"_L1,      // EKF
    "quotest"_L1,       //
    "quo lab"_L1,       // EKF
    "quolab"_L1,        //
    "hemocue hba1c"_L1, // HemoCue HbA1c 501
    "hemocue 501"_L1,   //
    "cobas b 101"_L1,   // Roche
    "cobas b101"_L1,    //
    "a1cnow"_L1,        // PTS
    "a1c now"_L1,       //
    "in2it"_L1,         // Bio-Rad
    "innovastar"_L1,    // DiaSys
    "b analyst"_L1,     // Menarini
    "allegro"_L1,       // Nova
    "lumiradx"_L1,      // LumiraDx
};

/// The words of a text, folded, each between single spaces, also first and last.
QString wordsOf(QStringView text)
{
    QString words(u' ');
    const QString folded = foldText(text);
    for (const QChar letter : folded) {
        if (letter.isLetterOrNumber())
            words += letter;
        else if (!words.endsWith(u' '))
            words += u' ';
    }
    if (!words.endsWith(u' '))
        words += u' ';
    return words;
}

bool isSame(const QString& a, const QString& b)
{
    return a == b || wordsOf(a) == wordsOf(b);
}

/// Conversions between units that laboratories print with one decimal come out up to 0.5 mmol/mol wrong.
const Fraction& nearLimit()
{
    static const Fraction one(1);
    return one;
}

Fraction distance(const Fraction& value, const Decimal& limit)
{
    return abs(Fraction(value - limit.asFraction()));
}

bool isConvertible(const Unit& from, const Unit& contractUnit)
{
    return from.isHba1c() && from != contractUnit && contractUnit.kind() == Unit::Kind::MmolPerMol;
}

class PersonFlags
{
public:
    PersonFlags(const PersonFacts& person, const PersonOutcome& outcome, const ContractTerms& terms,
                QDate asOf)
        : m_person(person), m_outcome(outcome), m_terms(terms), m_asOf(asOf)
    {}

    QList<ResultFlag> take()
    {
        flagInclusion();
        for (const ResolvedSample& sample : m_outcome.chosen) {
            flagConverted(sample);
            flagPointOfCare(sample);
        }
        if (!m_outcome.chosen.isEmpty())
            flagChanges();
        return std::move(m_flags);
    }

private:
    ResultFlag& add(ResultFlagKind kind, const ResolvedSample& sample)
    {
        m_flags.append({kind, m_outcome.pseudonym, sample.row.id, sample.row.sampled, {}, {}, {}, {}});
        return m_flags.last();
    }

    void flagInclusion()
    {
        const bool weighed = m_outcome.listed || (m_outcome.held == HeldReason::OutsideInclusion &&
                                                  !m_outcome.removedBy && m_outcome.enrolled <= m_asOf);
        if (m_person.admitted || !weighed || !m_person.inclusion ||
            !isConvertible(m_person.inclusion->unit, m_terms.outcome.unit))
            return;
        const std::optional<Fraction> value = valueIn(*m_person.inclusion, m_terms.outcome.unit);
        if (!value)
            return;
        std::optional<Decimal> nearest;
        for (const auto& limit : {m_terms.outcome.inclusion.atLeast, m_terms.outcome.inclusion.below}) {
            if (limit && (!nearest || distance(*value, *limit) < distance(*value, *nearest)))
                nearest = limit;
        }
        if (nearest && distance(*value, *nearest) <= nearLimit())
            m_flags.append({ResultFlagKind::ConvertedNearLimit,
                            m_outcome.pseudonym,
                            {},
                            m_outcome.enrolled,
                            *value,
                            *nearest,
                            {},
                            {}});
    }

    /// Under the mean it is the mean that is held against the limit.
    void flagConverted(const ResolvedSample& sample)
    {
        if (!sample.converted)
            return;
        const Fraction& value = m_terms.selection == SampleSelection::Mean ? *m_outcome.value : sample.value;
        const Decimal limit = m_terms.outcome.criterion.value;
        if (distance(value, limit) > nearLimit())
            return;
        ResultFlag& flag = add(ResultFlagKind::ConvertedNearLimit, sample);
        flag.value = value;
        flag.limit = limit;
    }

    void flagPointOfCare(const ResolvedSample& sample)
    {
        for (const QString& text : {sample.row.method, sample.row.laboratory}) {
            if (pointOfCareWords(text).isEmpty())
                continue;
            add(ResultFlagKind::PointOfCare, sample).now = text;
            return;
        }
    }

    void flagChanges()
    {
        const QList<ResolvedSample> samples = resolveSamples(m_person.results, m_terms).samples;
        const auto after = std::find_if(samples.cbegin(), samples.cend(), [this](const ResolvedSample& s) {
            return s.row.sampled > m_person.enrolled;
        });
        if (after == samples.cbegin())
            return;
        const ResultFact& baseline = std::prev(after)->row;
        for (const ResolvedSample& sample : m_outcome.chosen) {
            flagChange(ResultFlagKind::LaboratoryChanged, sample, baseline.laboratory, sample.row.laboratory);
            flagChange(ResultFlagKind::MethodChanged, sample, baseline.method, sample.row.method);
        }
    }

    void flagChange(ResultFlagKind kind, const ResolvedSample& sample, const QString& before,
                    const QString& now)
    {
        if (before.trimmed().isEmpty() || now.trimmed().isEmpty() || isSame(before, now))
            return;
        ResultFlag& flag = add(kind, sample);
        flag.before = before;
        flag.now = now;
    }

    const PersonFacts& m_person;
    const PersonOutcome& m_outcome;
    const ContractTerms& m_terms;
    QDate m_asOf;
    QList<ResultFlag> m_flags;
};

} // namespace

QString resultFlagKey(ResultFlagKind kind)
{
    switch (kind) {
    case ResultFlagKind::ConvertedNearLimit:
        return u"converted-near-limit"_s;
    case ResultFlagKind::PointOfCare:
        return u"point-of-care"_s;
    case ResultFlagKind::LaboratoryChanged:
        return u"laboratory-changed"_s;
    case ResultFlagKind::MethodChanged:
        return u"method-changed"_s;
    }
    Q_UNREACHABLE();
}

QList<ResultFlag> resultFlags(const PersonFacts& person, const PersonOutcome& outcome,
                              const ContractTerms& terms, QDate asOf)
{
    return PersonFlags(person, outcome, terms, asOf).take();
}

QString pointOfCareWords(QStringView text)
{
    if (text.isEmpty())
        return {};
    const QString words = wordsOf(text);
    for (const QLatin1StringView phrase : PointOfCare) {
        if (words.contains(u' ' + phrase + u' '))
            return phrase;
    }
    return {};
}

} // namespace utfall
