// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contract/terms_text.h"

#include "core/contract/terms_sentences.h"
#include "core/text/format.h"

#include <QCoreApplication>

namespace utfall {

namespace {

struct TermsText
{
    Q_DECLARE_TR_FUNCTIONS(TermsText)
};

TermSentence sentence(const char* key, const QString& heading, const QString& text)
{
    return {QString::fromLatin1(key), heading, text};
}

QString enrolmentText(const EnrolmentPeriod& enrolment)
{
    const QString from = text::longDate(enrolment.from);
    const QString to = text::longDate(enrolment.to);
    if (enrolment.plannedPersons == 0)
        return TermsText::tr("Prepatients are enrolled from %1 to %2. No number of people is planned.")
            .arg(from, to);
    return TermsText::tr("Prepatients are enrolled from %1 to %2. The plan is %3 people.")
        .arg(from, to, text::count(enrolment.plannedPersons));
}

QString measureText(const Outcome& outcome)
{
    if (outcome.analyses.size() == 1)
        return TermsText::tr("The outcome is measured by the analysis %1, in %2.")
            .arg(outcome.analyses.first(), outcome.unit.text());
    return TermsText::tr(
               "The outcome is measured by the analyses %1, in %2; each of them is as good as the other.")
        .arg(outcome.analyses.join(QStringLiteral(", ")), outcome.unit.text());
}

QString inclusionText(const Inclusion& inclusion, const QString& unit)
{
    if (inclusion.atLeast && inclusion.below)
        return TermsText::tr("A person is admitted with a value from %1 to under %2 %3 at inclusion.")
            .arg(text::decimal(*inclusion.atLeast), text::decimal(*inclusion.below), unit);
    if (inclusion.atLeast)
        return TermsText::tr("A person is admitted with a value of %1 %2 or more at inclusion.")
            .arg(text::decimal(*inclusion.atLeast), unit);
    if (inclusion.below)
        return TermsText::tr("A person is admitted with a value under %1 %2 at inclusion.")
            .arg(text::decimal(*inclusion.below), unit);
    return TermsText::tr("A person is admitted with any value at inclusion.");
}

QString inclusionAgeText(const std::optional<int>& maxAgeDays)
{
    if (!maxAgeDays)
        return TermsText::tr("The inclusion sample may be of any age.");
    if (*maxAgeDays == 0)
        return TermsText::tr("The inclusion sample is taken on the day of enrolment.");
    return TermsText::tr("The inclusion sample is at most %Ln day(s) old on the day of enrolment.", nullptr,
                         *maxAgeDays);
}

QString criterionText(const Criterion& criterion, const QString& unit)
{
    const QString limit = text::decimal(criterion.value);
    switch (criterion.comparator) {
    case Comparator::Less:
        return TermsText::tr(
                   "A prepatient has reached the goal with a value under %1 %2; exactly %1 is not enough.")
            .arg(limit, unit);
    case Comparator::LessOrEqual:
        return TermsText::tr(
                   "A prepatient has reached the goal with a value of %1 %2 or less; exactly %1 is enough.")
            .arg(limit, unit);
    case Comparator::Greater:
        return TermsText::tr(
                   "A prepatient has reached the goal with a value over %1 %2; exactly %1 is not enough.")
            .arg(limit, unit);
    case Comparator::GreaterOrEqual:
        return TermsText::tr(
                   "A prepatient has reached the goal with a value of %1 %2 or more; exactly %1 is enough.")
            .arg(limit, unit);
    }
    Q_UNREACHABLE();
}

QString targetText(const ContractTerms& terms)
{
    if (terms.followUp.anchor == FollowUpAnchor::ContractEnd)
        return TermsText::tr("The target date is the contract's last day, %1, for everyone.")
            .arg(text::longDate(terms.end));
    if (terms.followUp.months == 0)
        return TermsText::tr("Each person's target date is the day of enrolment.");
    return TermsText::tr("Each person's target date is %Ln month(s) after enrolment.", nullptr,
                         terms.followUp.months);
}

QString dayFromTarget(int days)
{
    if (days < 0)
        return TermsText::tr("%Ln day(s) before the target date", nullptr, -days);
    if (days > 0)
        return TermsText::tr("%Ln day(s) after the target date", nullptr, days);
    return TermsText::tr("the target date itself");
}

QString windowText(const FollowUp& followUp)
{
    if (followUp.earliestDays == followUp.latestDays)
        return TermsText::tr("The final sample is taken on one day: %1.")
            .arg(dayFromTarget(followUp.earliestDays));
    //: %1 and %2 are days such as "90 days before the target date" or "the target date itself"
    return TermsText::tr("The final sample is taken from %1 to %2, both days included.")
        .arg(dayFromTarget(followUp.earliestDays), dayFromTarget(followUp.latestDays));
}

QString selectionText(SampleSelection selection)
{
    switch (selection) {
    case SampleSelection::Latest:
        return TermsText::tr("Of several valid samples in that time the latest decides.");
    case SampleSelection::First:
        return TermsText::tr("Of several valid samples in that time the first decides.");
    case SampleSelection::ClosestToTarget:
        return TermsText::tr(
            "Of several valid samples in that time the one closest to the target date decides, the later of "
            "two that are equally close.");
    case SampleSelection::Mean:
        return TermsText::tr("The exact mean of all valid samples in that time decides.");
    case SampleSelection::ConfirmedTwice:
        return TermsText::tr(
            "Valid samples from two different days are needed, and the latest two days must both reach the "
            "goal.");
    }
    Q_UNREACHABLE();
}

QString cutOffText(int months)
{
    if (months == 0)
        return TermsText::tr(
            "A prepatient may change provider up to the target date (change cut-off). The provider on that "
            "day is credited with the outcome.");
    return TermsText::tr(
        "A prepatient may change provider until %Ln month(s) before the target date (change cut-off). The "
        "provider on that day is credited with the outcome.",
        nullptr, months);
}

QString reasonName(ExitReason reason)
{
    switch (reason) {
    case ExitReason::Deceased:
        return TermsText::tr("Deceased");
    case ExitReason::Moved:
        return TermsText::tr("Moved away");
    case ExitReason::ConsentWithdrawn:
        return TermsText::tr("Consent withdrawn");
    case ExitReason::Pregnancy:
        return TermsText::tr("Pregnancy");
    case ExitReason::DiabetesDiagnosis:
        return TermsText::tr("Diabetes diagnosis");
    case ExitReason::WronglyEnrolled:
        return TermsText::tr("Wrongly enrolled");
    }
    Q_UNREACHABLE();
}

QString exitText(ExitReason reason, ExitRule rule)
{
    //: In these sentences %1 is the reason of an exit, such as "Moved away"
    switch (rule) {
    case ExitRule::Stays:
        return TermsText::tr("%1: the person stays among those counted, also without a final sample.")
            .arg(reasonName(reason));
    case ExitRule::Leaves:
        return TermsText::tr("%1: the person leaves every count when it happens before the target date, and "
                             "otherwise stays.")
            .arg(reasonName(reason));
    case ExitRule::Void:
        return TermsText::tr("%1: the person is taken out of every count, whenever it is found.")
            .arg(reasonName(reason));
    }
    Q_UNREACHABLE();
}

void addExits(QList<TermSentence>& sentences, const ContractTerms& terms)
{
    for (const ExitReason reason : allExitReasons()) {
        QString text =
            exitText(reason, terms.exits.value(reason, ContractTerms::defaultExits().value(reason)));
        if (reason == ExitReason::WronglyEnrolled)
            text += u' ' + TermsText::tr("This is set only with the evaluator's consent.");
        sentences.append({QStringLiteral("exits.") + exitReasonKey(reason), TermsText::tr("Exit"), text});
    }
}

} // namespace

QList<TermSentence> termSentences(const ContractTerms& terms)
{
    const Outcome& outcome = terms.outcome;
    const QString unit = outcome.unit.text();
    QList<TermSentence> sentences{
        sentence("start", TermsText::tr("Contract period"),
                 TermsText::tr("The contract runs from %1 to %2.")
                     .arg(text::longDate(terms.start), text::longDate(terms.end))),
        sentence("enrolment", TermsText::tr("Enrolment"), enrolmentText(terms.enrolment)),
        sentence("outcome.analyses", TermsText::tr("Measure"), measureText(outcome)),
        sentence("outcome.inclusion", TermsText::tr("Inclusion"), inclusionText(outcome.inclusion, unit)),
        sentence("outcome.inclusion.maxAgeDays", TermsText::tr("Inclusion sample"),
                 inclusionAgeText(outcome.inclusion.maxAgeDays)),
        sentence("outcome.criterion", TermsText::tr("Goal"), criterionText(outcome.criterion, unit)),
        sentence("followUp.anchor", TermsText::tr("Target date"), targetText(terms)),
        sentence("followUp.earliestDays", TermsText::tr("Final sample"), windowText(terms.followUp)),
        sentence("selection", TermsText::tr("Sample that decides"), selectionText(terms.selection)),
        sentence("switching.cutOffMonths", TermsText::tr("Change of provider"),
                 cutOffText(terms.cutOffMonths)),
    };
    addExits(sentences, terms);
    sentences.append(paymentSentences(terms));
    sentences.append(moneySentences(terms));
    return sentences;
}

} // namespace utfall
