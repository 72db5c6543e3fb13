// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/provider_attribution.h"

#include "core/base/iso_date.h"

#include <algorithm>
#include <vector>

namespace utfall {

namespace {

/// What a switch is before it is held against the others of its date.
SwitchRole roleOfSwitchAlone(const SwitchFact& change, QDate enrolled, QDate cutOff,
                             const QSet<OrganisationNumber>& providers)
{
    if (change.personAmbiguous)
        return SwitchRole::PersonAmbiguous;
    if (!change.provider)
        return SwitchRole::MethodOnly;
    if (!providers.contains(*change.provider))
        return SwitchRole::UnknownProvider;
    if (change.date > cutOff)
        return SwitchRole::AfterCutOff;
    if (change.date < enrolled)
        return SwitchRole::BeforeEnrolment;
    return SwitchRole::Applied;
}

/// A decision among the changes of one date: what was set aside is out, as long as something chosen is in.
void setAside(const QList<SwitchFact>& switches, std::vector<qsizetype>& standing,
              QList<SwitchOutcome>& roles)
{
    QSet<QDate> decided;
    for (const qsizetype i : standing) {
        if (switches[i].choice == RowChoice::Chosen)
            decided.insert(switches[i].date);
    }
    if (decided.isEmpty())
        return;
    std::erase_if(standing, [&](qsizetype i) {
        const bool isOut = switches[i].choice == RowChoice::SetAside && decided.contains(switches[i].date);
        if (isOut)
            roles[i].role = SwitchRole::SetAside;
        return isOut;
    });
}

/// The switches that stand by themselves, by date and then by id, so that the given order never shows.
std::vector<qsizetype> standingSwitches(const QList<SwitchFact>& switches, const QList<SwitchOutcome>& roles)
{
    std::vector<qsizetype> standing;
    for (qsizetype i = 0; i < roles.size(); ++i) {
        if (roles[i].role == SwitchRole::Applied)
            standing.push_back(i);
    }
    std::stable_sort(standing.begin(), standing.end(), [&switches](qsizetype a, qsizetype b) {
        return std::pair(switches[a].date, switches[a].id) < std::pair(switches[b].date, switches[b].id);
    });
    return standing;
}

} // namespace

QDate targetDate(QDate enrolled, const ContractTerms& terms)
{
    return terms.followUp.anchor == FollowUpAnchor::ContractEnd ? terms.end
                                                                : addMonths(enrolled, terms.followUp.months);
}

QDate cutOffDate(QDate enrolled, const ContractTerms& terms)
{
    return addMonths(targetDate(enrolled, terms), -terms.cutOffMonths);
}

ProviderHistory providerHistory(const PersonFacts& person, const ContractTerms& terms,
                                const QSet<OrganisationNumber>& providers)
{
    ProviderHistory history;
    const bool known = person.provider && providers.contains(*person.provider);
    history.periods.append({person.enrolled, known ? person.provider : std::nullopt});
    if (person.switches.isEmpty())
        return history;

    const QDate cutOff = cutOffDate(person.enrolled, terms);
    for (const SwitchFact& change : person.switches)
        history.switches.append({change.id, roleOfSwitchAlone(change, person.enrolled, cutOff, providers)});

    std::vector<qsizetype> standing = standingSwitches(person.switches, history.switches);
    setAside(person.switches, standing, history.switches);
    for (auto first = standing.begin(); first != standing.end();) {
        const SwitchFact& change = person.switches[*first];
        const auto last = std::find_if(first, standing.end(),
                                       [&](qsizetype i) { return person.switches[i].date != change.date; });
        const bool agree = std::all_of(
            first, last, [&](qsizetype i) { return person.switches[i].provider == change.provider; });
        for (auto it = first; it != last; ++it) {
            const SwitchRole among = it == first ? SwitchRole::Applied : SwitchRole::Duplicate;
            history.switches[*it].role = agree ? among : SwitchRole::Tied;
        }
        if (agree) {
            if (change.date == history.periods.last().from)
                history.periods.removeLast();
            history.periods.append({change.date, change.provider});
        }
        first = last;
    }
    return history;
}

std::optional<OrganisationNumber> providerOn(const ProviderHistory& history, QDate date)
{
    const auto after =
        std::upper_bound(history.periods.begin(), history.periods.end(), date,
                         [](QDate day, const ProviderPeriod& period) { return day < period.from; });
    return after == history.periods.begin() ? std::nullopt : std::prev(after)->provider;
}

} // namespace utfall
