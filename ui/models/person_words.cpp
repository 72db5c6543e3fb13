// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/person_words.h"

#include "core/report/report_words.h"
#include "core/text/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace utfall {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(utfall::PersonWords)
};

QString comparatorSign(Comparator comparator)
{
    switch (comparator) {
    case Comparator::Less:
        return QStringLiteral("<");
    case Comparator::LessOrEqual:
        return QStringLiteral("≤");
    case Comparator::Greater:
        return QStringLiteral(">");
    case Comparator::GreaterOrEqual:
        return QStringLiteral("≥");
    }
    return {};
}

QString boundSign(ValueBound bound)
{
    return bound == ValueBound::LessThan      ? QStringLiteral("< ")
           : bound == ValueBound::GreaterThan ? QStringLiteral("> ")
                                              : QString();
}

QString withUnit(const QString& number, const QString& unit)
{
    return unit.isEmpty() ? number : number + QChar::Nbsp + unit;
}

QString valueInUnit(const PersonOutcome& person, const ContractTerms& terms)
{
    return person.value ? withUnit(boundSign(person.bound) + text::decimal(*person.value, 2),
                                   terms.outcome.unit.text())
                        : QString();
}

QDate lastChosenDate(const PersonOutcome& person)
{
    QDate last;
    for (const ResolvedSample& sample : person.chosen)
        last = std::max(last, sample.row.sampled);
    return last;
}

QString whyTested(const PersonOutcome& person, const ContractTerms& terms, bool reached)
{
    const QString value = valueInUnit(person, terms);
    const QString limit = words::criterion(terms);
    const QString date = text::longDate(lastChosenDate(person));
    QString sentence;
    if (terms.selection == SampleSelection::Mean)
        sentence =
            reached ? Words::tr("Listed. The mean of the samples in the window is %1, and the goal is %2.")
                    : Words::tr("Listed. The mean of the samples in the window is %1, but the goal is %2.");
    else
        sentence = reached ? Words::tr("Listed. The sample of %3 that decides is %1, and the goal is %2.")
                           : Words::tr("Listed. The sample of %3 that decides is %1, but the goal is %2.");
    sentence = terms.selection == SampleSelection::Mean ? sentence.arg(value, limit)
                                                        : sentence.arg(value, limit, date);
    if (!person.final)
        sentence += QLatin1Char(' ') + Words::tr("This can change until %1, when the window closes.")
                                           .arg(text::longDate(person.windowLast));
    return sentence;
}

QString whyWaiting(const PersonOutcome& person, QDate asOf)
{
    if (asOf < person.windowFirst)
        return Words::tr("Listed. Samples count from %1, when the window opens.")
            .arg(text::longDate(person.windowFirst));
    return Words::tr("Listed. No sample counts yet; the window is open until %1.")
        .arg(text::longDate(person.windowLast));
}

QString whyRemoved(const PersonOutcome& person, const PersonFacts& facts, const ContractTerms& terms)
{
    const ExitReason reason = person.removedBy.value_or(ExitReason::WronglyEnrolled);
    QDate date;
    for (const ExitFact& exit : facts.exits) {
        if (exit.reason == reason && (!date.isValid() || exit.date < date))
            date = exit.date;
    }
    return Words::tr("In no count because of an exit on %1: %2. %3")
        .arg(text::longDate(date), words::exitReason(reason), words::exitRule(terms.exits.value(reason)));
}

bool isIn(const QList<ResolvedSample>& samples, ResultId row)
{
    return std::any_of(samples.cbegin(), samples.cend(),
                       [row](const ResolvedSample& sample) { return sample.row.id == row; });
}

QString roleOfStandingRow(const ResultFact& row, const PersonOutcome& person, const PersonFacts& facts,
                          QDate asOf)
{
    if (isChosen(person, row.id))
        return Words::tr("decides");
    if (isIn(person.inWindow, row.id))
        return Words::tr("in the window, another decides");
    if (row.sampled > asOf)
        return Words::tr("after the date shown");
    const bool withdrawn = std::any_of(facts.exits.cbegin(), facts.exits.cend(), [&](const ExitFact& exit) {
        return exit.reason == ExitReason::ConsentWithdrawn && exit.date < row.sampled && exit.date <= asOf;
    });
    if (withdrawn)
        return Words::tr("after the withdrawal of consent");
    return row.sampled < person.windowFirst ? Words::tr("before the window") : Words::tr("after the window");
}

} // namespace

QString words::personStatus(const PersonOutcome& person, const ContractTerms& terms)
{
    switch (standingOf(person, terms)) {
    case PersonStanding::Reached:
        return person.final ? Words::tr("Reached, final") : Words::tr("Reached, preliminary");
    case PersonStanding::NotReached:
        return person.final ? Words::tr("Not reached, final") : Words::tr("Not reached, preliminary");
    case PersonStanding::NotConfirmed:
        return person.final ? Words::tr("Not confirmed, final") : Words::tr("Not confirmed, preliminary");
    case PersonStanding::NoSample:
        return Words::tr("No sample, final");
    case PersonStanding::NoSampleYet:
        return Words::tr("Listed, no sample yet");
    case PersonStanding::EnrolledLater:
        return Words::tr("Enrolled later");
    case PersonStanding::Held:
        return Words::tr("Held back");
    case PersonStanding::Removed:
        return Words::tr("Removed by an exit");
    }
    return {};
}

QString words::whyStatus(const PersonOutcome& person, const PersonFacts& facts, const ContractTerms& terms,
                         QDate asOf)
{
    switch (standingOf(person, terms)) {
    case PersonStanding::Reached:
        return whyTested(person, terms, true);
    case PersonStanding::NotReached:
        return whyTested(person, terms, false);
    case PersonStanding::NotConfirmed:
        return person.final
                   ? Words::tr("Listed. The goal must hold on two dates, and the window has samples of one.")
                   : Words::tr("Listed. The goal must hold on two dates; a sample of another date can come "
                               "until %1.")
                         .arg(text::longDate(person.windowLast));
    case PersonStanding::NoSample:
        return Words::tr("Listed. The window closed on %1 without a sample that counts, so the goal is not "
                         "reached.")
            .arg(text::longDate(person.windowLast));
    case PersonStanding::NoSampleYet:
        return whyWaiting(person, asOf);
    case PersonStanding::EnrolledLater:
        return Words::tr("Enrolled on %1, after the date shown, and listed from that day.")
            .arg(text::longDate(person.enrolled));
    case PersonStanding::Held:
        return Words::tr("Held back and in no count: %1.").arg(heldReason(person.held));
    case PersonStanding::Removed:
        return whyRemoved(person, facts, terms);
    }
    return {};
}

QString words::criterion(const ContractTerms& terms)
{
    return withUnit(comparatorSign(terms.outcome.criterion.comparator) + QChar::Nbsp +
                        text::decimal(terms.outcome.criterion.value),
                    terms.outcome.unit.text());
}

QString words::reportedValue(const ResultFact& row)
{
    return row.value ? withUnit(boundSign(row.bound) + text::decimal(*row.value), row.unit.text())
                     : Words::tr("no number");
}

QString words::quantity(const Quantity& quantity)
{
    return withUnit(text::decimal(quantity.value), quantity.unit.text());
}

QString words::protection(bool isProtected)
{
    return isProtected ? Words::tr("Protected person") : QString();
}

QString words::sampleRole(const ResultFact& row, RowRole role, const PersonOutcome& person,
                          const PersonFacts& facts, QDate asOf)
{
    switch (role) {
    case RowRole::Chosen:
        return roleOfStandingRow(row, person, facts, asOf);
    case RowRole::Duplicate:
        return Words::tr("duplicate");
    case RowRole::Superseded:
        return Words::tr("corrected by a later answer");
    case RowRole::OtherUnit:
        return Words::tr("the same result in another unit");
    case RowRole::Conflict:
        return Words::tr("conflict, to be decided");
    case RowRole::Voided:
        return Words::tr("entered in error");
    case RowRole::NotCounted:
        return row.statusText.isEmpty() ? Words::tr("status that does not count")
                                        : Words::tr("not final: %1").arg(row.statusText);
    case RowRole::NoValue:
        return Words::tr("held: no number");
    case RowRole::NoUnit:
        return Words::tr("held: no unit");
    case RowRole::UnknownUnit:
        return Words::tr("held: unknown unit");
    case RowRole::UndecidedBound:
        return Words::tr("held: < or > does not decide");
    case RowRole::OtherAnalysis:
        return Words::tr("another analysis");
    case RowRole::PersonAmbiguous:
        return Words::tr("held: two people share the short number");
    case RowRole::SetAside:
        return Words::tr("set aside by a decision");
    }
    return {};
}

QString words::switchRole(SwitchRole role)
{
    switch (role) {
    case SwitchRole::Applied:
        return {};
    case SwitchRole::MethodOnly:
        return Words::tr("Only the method changes.");
    case SwitchRole::AfterCutOff:
        return Words::tr("Does not count: after the change cut-off.");
    case SwitchRole::BeforeEnrolment:
        return Words::tr("Does not count: before the enrolment.");
    case SwitchRole::UnknownProvider:
        return Words::tr("Does not count until the provider is registered.");
    case SwitchRole::Tied:
        return Words::tr("Does not count: two providers on the same day.");
    case SwitchRole::Duplicate:
        return Words::tr("Says the same as another change.");
    case SwitchRole::PersonAmbiguous:
        return Words::tr("Does not count: two people share the short number.");
    case SwitchRole::SetAside:
        return Words::tr("Does not count: another provider was chosen for the day.");
    }
    return {};
}

QString words::exitRule(ExitRule rule)
{
    switch (rule) {
    case ExitRule::Stays:
        return Words::tr("Under the contract the person stays in the counts.");
    case ExitRule::Leaves:
        return Words::tr("Under the contract the person leaves every count when the exit comes before the "
                         "target date.");
    case ExitRule::Void:
        return Words::tr("Under the contract the person is taken out of every count, whenever it is found.");
    }
    return {};
}

bool isChosen(const PersonOutcome& person, ResultId row)
{
    return isIn(person.chosen, row);
}

} // namespace utfall
