// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evaluation/explanation.h"
#include "core/register/evaluation_service.h"

#include <QCoreApplication>
#include <QString>

namespace utfall {

/// The translation context of everything that reports and text tables say.
struct Report
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// What several reports call the same thing, in the language of the program.
namespace words {

[[nodiscard]] QString denominator(Denominator denominator);           ///< "All listed"
[[nodiscard]] QString denominatorInSentence(Denominator denominator); ///< "all listed"
[[nodiscard]] QString basis(PaymentBasis basis);                      ///< "for each provider by itself"
[[nodiscard]] QString standing(PersonStanding standing);              ///< "Reached the goal"
[[nodiscard]] QString heldReason(HeldReason reason);                  ///< "has no date of consent"
[[nodiscard]] QString exitReason(ExitReason reason);                  ///< "died"
[[nodiscard]] QString status(const Attainment& attainment); ///< "Preliminary", "Final" or "Nobody listed"

/// The provider's name, or "Without a provider".
[[nodiscard]] QString provider(const EvaluationSnapshot& snapshot,
                               const std::optional<OrganisationNumber>& number);
/// The intake, or "Without an intake".
[[nodiscard]] QString intake(const QString& intake);
/// The provider, and the intake where lines are paid by intake.
[[nodiscard]] QString lineName(const EvaluationSnapshot& snapshot, const PayoutLine& line);

/// Why the figures can still change: how many windows are open and when the last one closes; that they stand
/// when none is.
[[nodiscard]] QString whyPreliminary(const Attainment& attainment);
/// "23,7 %", or a dash when nobody is counted.
[[nodiscard]] QString share(const std::optional<Fraction>& share);
/// "17,0–32,0 %" of the contracted denominator; empty when nobody is counted.
[[nodiscard]] QString interval(const Attainment& attainment);
/// "31 december 2021", never broken over lines.
[[nodiscard]] QString date(QDate date);
/// "2021-12-31 kl. 14:05", on Swedish clocks.
[[nodiscard]] QString moment(const QDateTime& at);
/// "733 200,00" without unit, for columns of amounts.
[[nodiscard]] QString amount(Money amount);

/// People and rows that are in no count, one sentence each; empty when there are none.
[[nodiscard]] QStringList outsideCounts(const EvaluationSnapshot& snapshot);

} // namespace words

} // namespace utfall
