// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/review_stake.h"

#include "core/evaluation/code_point_order.h"

#include <algorithm>

namespace utfall {

namespace {

/// The groups of an attainment, with people moved among them.
class MovedGroups
{
public:
    explicit MovedGroups(const Attainment& attainment)
    {
        m_moved.asOf = attainment.asOf;
        m_moved.denominator = attainment.denominator;
        m_moved.all = attainment.all;
        m_moved.providerIntakes = attainment.providerIntakes;
    }

    void add(const CountedAs& person, int sign)
    {
        if (!person.listed)
            return;
        add(m_moved.all, person, sign);
        add(groupOf(person), person, sign);
    }

    [[nodiscard]] Attainment take()
    {
        m_moved.providerIntakes.removeIf(
            [](const ProviderIntakeCounts& group) { return group.counts.listed == 0; });
        for (const ProviderIntakeCounts& group : std::as_const(m_moved.providerIntakes)) {
            if (m_moved.providers.isEmpty() || m_moved.providers.last().provider != group.provider)
                m_moved.providers.append({group.provider, {}});
            m_moved.providers.last().counts.add(group.counts);
        }
        return std::move(m_moved);
    }

private:
    static void add(Counts& counts, const CountedAs& person, int sign)
    {
        counts.listed += sign;
        counts.due += person.due ? sign : 0;
        counts.dueOrTested += person.due || person.tested ? sign : 0;
        counts.tested += person.tested ? sign : 0;
        counts.final += person.final ? sign : 0;
        counts.reached += person.reached ? sign : 0;
    }

    Counts& groupOf(const CountedAs& person)
    {
        const auto comesBefore = [](const ProviderIntakeCounts& group, const CountedAs& wanted) {
            if (group.provider != wanted.provider)
                return group.provider < wanted.provider;
            return compareByCodePoint(group.intake, wanted.intake) < 0;
        };
        QList<ProviderIntakeCounts>& groups = m_moved.providerIntakes;
        auto place = std::lower_bound(groups.begin(), groups.end(), person, comesBefore);
        if (place == groups.end() || place->provider != person.provider || place->intake != person.intake)
            place = groups.insert(place, {person.provider, person.intake, {}});
        return place->counts;
    }

    Attainment m_moved;
};

void appendKey(QByteArray& key, const CountedAs& person)
{
    if (!person.listed) {
        key += "-\n";
        return;
    }
    const int flags = person.due * 1 + person.tested * 2 + person.final * 4 + person.reached * 8;
    key += person.provider ? person.provider->digits().toLatin1() : QByteArray();
    key += '/' + QByteArray::number(flags) + '/' + person.intake.toUtf8() + '\n';
}

QByteArray keyOf(const Settling& moves)
{
    QByteArray key;
    for (const CountMove& move : moves) {
        appendKey(key, move.before);
        appendKey(key, move.after);
    }
    return key;
}

Counts countsOf(const Attainment& attainment, const StakeLine& line, bool perIntake)
{
    if (!perIntake) {
        const auto group = std::ranges::find(attainment.providers, line.provider, &ProviderCounts::provider);
        return group == attainment.providers.end() ? Counts() : group->counts;
    }
    const auto group =
        std::ranges::find_if(attainment.providerIntakes, [&line](const ProviderIntakeCounts& one) {
            return one.provider == line.provider && one.intake == line.intake;
        });
    return group == attainment.providerIntakes.end() ? Counts() : group->counts;
}

bool isPaid(const Payout& payout, const StakeLine& line)
{
    if (payout.pooled)
        return payout.pooled->paidSuccesses > 0;
    return std::ranges::any_of(payout.lines, [&line](const PayoutLine& one) {
        return one.provider == line.provider && one.intake == line.intake && one.paidSuccesses &&
               *one.paidSuccesses > 0;
    });
}

/// The lines of the first moved person: the one left and the one come to.
QList<StakeLine> linesOf(const CountMove& move, bool perIntake)
{
    QList<StakeLine> lines;
    for (const CountedAs* person : {&move.before, &move.after}) {
        if (!person->listed)
            continue;
        StakeLine line;
        line.provider = person->provider;
        line.intake = perIntake ? person->intake : QString();
        const bool known = std::ranges::any_of(lines, [&line](const StakeLine& other) {
            return other.provider == line.provider && other.intake == line.intake;
        });
        if (!known)
            lines.append(line);
    }
    return lines;
}

} // namespace

CountedAs CountedAs::of(const PersonOutcome& person)
{
    if (!person.listed)
        return {};
    return {person.provider, person.intake, true, person.due, person.tested, person.final, person.reached};
}

StakeTable::StakeTable(const ContractTerms& terms, const Attainment& attainment, const Payout& payout)
    : m_terms(terms), m_attainment(attainment), m_payout(payout)
{}

Result<Stake> StakeTable::largest(const QList<Settling>& settlings)
{
    Stake largest;
    for (const Settling& settling : settlings) {
        Settling moves = settling;
        moves.removeIf([](const CountMove& move) { return move.before == move.after; });
        if (moves.isEmpty())
            continue;
        Result<Stake> stake = stakeOf(moves);
        if (!stake)
            return stake.error();
        if (largest.moves.isEmpty() || stake->amount > largest.amount)
            largest = std::move(stake).value();
    }
    return largest;
}

Result<Stake> StakeTable::stakeOf(const Settling& moves)
{
    const QByteArray key = keyOf(moves);
    const auto known = m_known.constFind(key);
    if (known != m_known.cend())
        return *known;
    Result<Stake> stake = compute(moves);
    if (stake)
        m_known.insert(key, *stake);
    return stake;
}

Result<Stake> StakeTable::compute(const Settling& moves) const
{
    MovedGroups groups(m_attainment);
    for (const CountMove& move : moves) {
        groups.add(move.before, -1);
        groups.add(move.after, +1);
    }
    const Attainment moved = groups.take();
    const Result<Payout> payout = computePayout(m_terms, moved, m_payout.paymentDate);
    if (!payout)
        return payout.error();
    const Result<Money> difference = payout->total.minus(m_payout.total);
    if (!difference)
        return difference.error();

    Stake stake;
    stake.difference = *difference;
    stake.amount = Money::fromOre(std::abs(difference->ore()));
    stake.moves = moves;
    const bool perIntake = m_terms.payment.basis == PaymentBasis::PerIntake;
    stake.lines = linesOf(moves.first(), perIntake);
    for (StakeLine& line : stake.lines) {
        const Counts before = countsOf(m_attainment, line, perIntake);
        const Counts after = countsOf(moved, line, perIntake);
        line.countedBefore = before.under(m_terms.payment.denominator);
        line.countedAfter = after.under(m_terms.payment.denominator);
        line.reachedBefore = before.reached;
        line.reachedAfter = after.reached;
        line.paidBefore = isPaid(m_payout, line);
        line.paidAfter = isPaid(*payout, line);
    }
    return stake;
}

} // namespace utfall
