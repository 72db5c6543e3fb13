// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/evaluation_text.h"
#include "core/report/report_words.h"
#include "core/text/format.h"

#include <QMap>

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

using Kind = ExplanationStepKind;

QString numberText(const ExplanationNumber& number)
{
    struct Writer
    {
        QString operator()(qint64 value) const { return text::count(value); }
        QString operator()(const Fraction& value) const { return text::decimal(value); }
        QString operator()(BasisPoints value) const { return text::percent(value.asFraction(), 2); }
        QString operator()(Money value) const { return text::kronorWithOre(value); }
    };
    return std::visit(Writer{}, number);
}

QString shareText(BasisPoints share)
{
    const int decimals = share.value() % 100 == 0 ? 0 : share.value() % 10 == 0 ? 1 : 2;
    return text::percent(share.asFraction(), decimals);
}

/// Makes the rows of one explanation; the steps are looked up by kind.
class Rows
{
public:
    Rows(const EvaluationSnapshot& snapshot, const PayoutExplanation& explanation)
        : m_terms(snapshot.contract.terms), m_payout(snapshot.payout)
    {
        for (const ExplanationStep& step : explanation.steps)
            m_steps.insert(step.kind, step.number);
    }

    [[nodiscard]] QList<ExplanationRow> make()
    {
        addCounts();
        addCurve();
        addPrincipal();
        addCeiling();
        addInterest();
        add(Report::tr("To be paid"), {}, value(Kind::Total));
        return m_rows;
    }

private:
    [[nodiscard]] bool has(Kind kind) const { return m_steps.contains(kind); }
    [[nodiscard]] QString value(Kind kind) const
    {
        const auto step = m_steps.constFind(kind);
        return step == m_steps.constEnd() ? QString() : numberText(*step);
    }
    [[nodiscard]] Fraction fraction(Kind kind) const
    {
        const auto step = m_steps.constFind(kind);
        if (step == m_steps.constEnd())
            return {};
        if (const auto* whole = std::get_if<qint64>(&*step))
            return Fraction(*whole);
        const auto* exact = std::get_if<Fraction>(&*step);
        return exact ? *exact : Fraction(0);
    }
    void add(const QString& heading, const QString& text, const QString& value)
    {
        m_rows.append({heading, text, value});
    }

    void addCounts()
    {
        const bool pooled = m_payout.pooled.has_value();
        add(Report::tr("Counted prepatients (N)"),
            pooled
                ? Report::tr("%1, the whole contract").arg(words::denominatorInSentence(m_payout.denominator))
                : words::denominatorInSentence(m_payout.denominator),
            value(Kind::Counted));
        add(Report::tr("Reached the goal (S)"),
            pooled ? Report::tr("the whole contract, with a provider") : QString(), value(Kind::Reached));
        add(Report::tr("Floor"),
            Report::tr("%1 of %2").arg(shareText(m_terms.payment.floor), value(Kind::Counted)),
            value(Kind::FloorSuccesses));
        add(Report::tr("Cap"),
            Report::tr("%1 of %2").arg(shareText(m_terms.payment.cap), value(Kind::Counted)),
            value(Kind::CapSuccesses));
    }

    /// What the floor rule made of S, in words and numbers.
    [[nodiscard]] QString paidText() const
    {
        const QString reached = value(Kind::CappedSuccesses);
        const QString floor = value(Kind::FloorSuccesses);
        const bool over = fraction(Kind::Reached) > fraction(Kind::FloorSuccesses);
        if (!over)
            return Report::tr("none, %1 does not pass the floor %2").arg(value(Kind::Reached), floor);
        if (m_terms.payment.floorRule == FloorRule::Cliff)
            return Report::tr("all of them, %1 passes the floor %2").arg(value(Kind::Reached), floor);
        return Report::tr("%1 − %2", "a subtraction").arg(reached, floor);
    }

    void addCurve()
    {
        if (fraction(Kind::Reached) > fraction(Kind::CapSuccesses))
            add(Report::tr("Reached, at most the cap"),
                Report::tr("the lesser of %1 and %2").arg(value(Kind::Reached), value(Kind::CapSuccesses)),
                value(Kind::CappedSuccesses));
        add(Report::tr("Paid successes"), paidText(), value(Kind::PaidSuccesses));
        add(Report::tr("Price per success"), {}, value(Kind::UnitPrice));
    }

    void addPrincipal()
    {
        const QString product =
            Report::tr("%1 × %2", "a product").arg(value(Kind::PaidSuccesses), value(Kind::UnitPrice));
        const QString rounded = m_terms.payment.rounding == MoneyRounding::Krona
                                    ? Report::tr("rounded to whole kronor")
                                    : Report::tr("rounded to whole öre");
        // Only where rounding changes something is it worth a word.
        const Fraction exact = fraction(Kind::Unrounded);
        const Kind result = has(Kind::PooledAmount) ? Kind::PooledAmount : Kind::Principal;
        const auto* amount = std::get_if<Money>(&m_steps[result]);
        const bool changed = amount && exact != amount->asFraction();
        const QString text =
            changed ? Report::tr("%1, %2", "a product and how it is rounded").arg(product, rounded) : product;
        if (has(Kind::PooledAmount)) {
            add(Report::tr("Sum to share"), text, value(Kind::PooledAmount));
            add(Report::tr("Part of the sum"),
                Report::tr("%1 of %2 successes").arg(value(Kind::LineReached), value(Kind::Reached)),
                value(Kind::Principal));
            return;
        }
        add(Report::tr("Principal"), text, value(Kind::Principal));
    }

    void addCeiling()
    {
        if (!has(Kind::Ceiling))
            return;
        add(Report::tr("All lines together"), {}, value(Kind::SumOfPrincipals));
        add(Report::tr("Budget ceiling"), Report::tr("shared in proportion to the principals"),
            value(Kind::Ceiling));
        add(Report::tr("Principal under the ceiling"), {}, value(Kind::ScaledPrincipal));
    }

    void addInterest()
    {
        if (!has(Kind::Interest))
            return;
        const QString years =
            Report::tr("%1 years", "a part of years").arg(text::decimal(fraction(Kind::InterestYears), 4));
        const QString rate = shareText(m_terms.payment.interest.rate);
        add(Report::tr("Interest"),
            m_terms.payment.interest.method == InterestMethod::Compound
                ? Report::tr("%1 a year, compounded for %2").arg(rate, years)
                : Report::tr("%1 a year for %2").arg(rate, years),
            value(Kind::Interest));
    }

    const ContractTerms& m_terms;
    const Payout& m_payout;
    QMap<Kind, ExplanationNumber> m_steps;
    QList<ExplanationRow> m_rows;
};

} // namespace

QList<ExplanationRow> explanationRows(const EvaluationSnapshot& snapshot,
                                      const PayoutExplanation& explanation)
{
    return Rows(snapshot, explanation).make();
}

QList<ExplanationRow> standingRows(const PayoutExplanation& explanation)
{
    QMap<PersonStanding, qint64> standings;
    for (const PersonExplanation& person : explanation.people)
        ++standings[person.standing];
    QList<ExplanationRow> rows;
    for (auto it = standings.cbegin(); it != standings.cend(); ++it)
        rows.append({words::standing(it.key()), {}, text::count(it.value())});
    return rows;
}

} // namespace utfall
