// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/report_words.h"

#include "core/base/iso_date.h"
#include "core/text/format.h"

#include <algorithm>

namespace utfall::words {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar EnDash = u'–';

} // namespace

QString denominator(Denominator denominator)
{
    switch (denominator) {
    case Denominator::Listed:
        return Report::tr("All listed");
    case Denominator::Due:
        return Report::tr("Due or tested");
    case Denominator::Tested:
        return Report::tr("Tested");
    }
    return {};
}

QString denominatorInSentence(Denominator denominator)
{
    return words::denominator(denominator).toLower();
}

QString basis(PaymentBasis basis)
{
    switch (basis) {
    case PaymentBasis::PerProvider:
        return Report::tr("each provider by itself");
    case PaymentBasis::Pooled:
        return Report::tr("the whole contract, shared by successes");
    case PaymentBasis::PerIntake:
        return Report::tr("each provider and intake by itself");
    }
    return {};
}

QString standing(PersonStanding standing)
{
    switch (standing) {
    case PersonStanding::Reached:
        return Report::tr("Reached the goal");
    case PersonStanding::NotReached:
        return Report::tr("Tested, did not reach the goal");
    case PersonStanding::NotConfirmed:
        return Report::tr("Tested once, not yet confirmed");
    case PersonStanding::NoSample:
        return Report::tr("No sample in the window");
    case PersonStanding::NoSampleYet:
        return Report::tr("No sample yet, the window is open");
    case PersonStanding::EnrolledLater:
        return Report::tr("Enrolled later");
    case PersonStanding::Held:
        return Report::tr("Held back");
    case PersonStanding::Removed:
        return Report::tr("Removed by an exit");
    }
    return {};
}

QString heldReason(HeldReason reason)
{
    switch (reason) {
    case HeldReason::None:
        return {};
    case HeldReason::NoConsent:
        return Report::tr("the date of consent is missing");
    case HeldReason::NoInclusionValue:
        return Report::tr("the inclusion value is missing");
    case HeldReason::InclusionUnitUnknown:
        return Report::tr("the unit of the inclusion value is unknown");
    case HeldReason::OutsideInclusion:
        return Report::tr("the inclusion value is outside the contract's range");
    case HeldReason::InclusionDateMissing:
        return Report::tr("the inclusion date is missing");
    case HeldReason::InclusionAfterEnrolment:
        return Report::tr("the inclusion sample is later than the enrolment");
    case HeldReason::InclusionTooOld:
        return Report::tr("the inclusion sample is too old");
    }
    return {};
}

QString exitReason(ExitReason reason)
{
    switch (reason) {
    case ExitReason::Deceased:
        return Report::tr("deceased");
    case ExitReason::Moved:
        return Report::tr("moved away");
    case ExitReason::ConsentWithdrawn:
        return Report::tr("consent withdrawn");
    case ExitReason::Pregnancy:
        return Report::tr("pregnancy");
    case ExitReason::DiabetesDiagnosis:
        return Report::tr("diabetes diagnosis");
    case ExitReason::WronglyEnrolled:
        return Report::tr("wrongly enrolled");
    }
    return {};
}

QString status(const Attainment& attainment)
{
    if (attainment.all.listed == 0)
        return Report::tr("Nobody listed");
    return attainment.preliminary ? Report::tr("Preliminary") : Report::tr("Final");
}

QString provider(const EvaluationSnapshot& snapshot, const std::optional<OrganisationNumber>& number)
{
    return number ? snapshot.providerName(number) : Report::tr("Without a provider");
}

QString intake(const QString& intake)
{
    return intake.isEmpty() ? Report::tr("Without an intake") : intake;
}

QString lineName(const EvaluationSnapshot& snapshot, const PayoutLine& line)
{
    const QString name = provider(snapshot, line.provider);
    if (snapshot.contract.terms.payment.basis != PaymentBasis::PerIntake)
        return name;
    return Report::tr("%1, intake: %2").arg(name, intake(line.intake));
}

QString whyPreliminary(const Attainment& attainment)
{
    if (attainment.all.listed == 0)
        return Report::tr("There is nothing to evaluate on this date.");
    if (!attainment.preliminary)
        return Report::tr("Every listed prepatient's window is closed: the figures stand unless results are "
                          "corrected.");
    QDate last;
    for (const PersonOutcome& person : attainment.people) {
        if (person.listed && !person.final)
            last = std::max(last, person.windowLast);
    }
    const qint64 open = attainment.all.listed - attainment.all.final;
    return Report::tr("The window is still open for %1 of %2 listed prepatients; the last one closes on %3.")
        .arg(text::count(open), text::count(attainment.all.listed), date(last));
}

QString share(const std::optional<Fraction>& share)
{
    return share ? text::percent(*share) : QString(EnDash);
}

QString interval(const Attainment& attainment)
{
    const auto interval =
        wilsonInterval(attainment.all.reached, attainment.all.under(attainment.denominator));
    if (!interval)
        return {};
    return Report::tr("%1 to %2", "from one share to another")
        .arg(text::percent(interval->low), text::percent(interval->high));
}

QString date(QDate date)
{
    return text::longDate(date).replace(u' ', QChar::Nbsp);
}

QString moment(const QDateTime& at)
{
    return Report::tr("%1 at %2", "a date and a time of day")
        .arg(text::dayOf(at), toSwedishTime(at).toString(QStringLiteral("HH:mm")));
}

QString amount(Money amount)
{
    const std::int64_t ore = amount.ore();
    const std::int64_t kronor = ore / 100;
    const QString sign = ore < 0 && kronor == 0 ? QString(text::locale().negativeSign()) : QString();
    const auto rest = static_cast<int>(ore % 100 < 0 ? -(ore % 100) : ore % 100);
    return sign + text::count(kronor) + text::locale().decimalPoint() +
           u"%1"_qs.arg(rest, 2, 10, QLatin1Char('0'));
}

QStringList outsideCounts(const EvaluationSnapshot& snapshot)
{
    QStringList sentences;
    if (snapshot.attainment.held > 0)
        sentences.append(Report::tr("%Ln registered prepatient(s) held back, in no count.", nullptr,
                                    text::forPlural(snapshot.attainment.held)));
    if (snapshot.attainment.removed > 0)
        sentences.append(Report::tr("%Ln prepatient(s) taken out of every count by an exit.", nullptr,
                                    text::forPlural(snapshot.attainment.removed)));
    if (snapshot.heldRows > 0)
        sentences.append(Report::tr("%Ln imported row(s) waiting for a decision, in no figure.", nullptr,
                                    text::forPlural(snapshot.heldRows)));
    return sentences;
}

} // namespace utfall::words
