// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evaluation/attainment.h"

#include <QList>
#include <QString>

namespace utfall {

/// Why something that counts deserves a look before money follows from it.
enum class ResultFlagKind {
    ConvertedNearLimit, ///< converted from % and within 1 mmol/mol of a limit of the contract
    PointOfCare,        ///< measured on a point-of-care device (patientnära)
    LaboratoryChanged,  ///< another laboratory than the person's baseline sample
    MethodChanged,      ///< another method than the person's baseline sample
};

/// The code of a flag, as lists, the console and decisions say it ("point-of-care").
[[nodiscard]] QString resultFlagKey(ResultFlagKind kind);

/// A chosen sample, or an inclusion value, that counts meanwhile.
struct ResultFlag
{
    ResultFlagKind kind = ResultFlagKind::ConvertedNearLimit;
    Pseudonym person;
    ResultId result; ///< the row that stands for the chosen sample; invalid: the inclusion value
    QDate date;      ///< of the sample; of an inclusion value the enrolment
    Fraction value;  ///< ConvertedNearLimit: in the contract's unit
    Decimal limit;   ///< ConvertedNearLimit: the nearest one
    QString before;  ///< changed laboratory or method: that of the baseline sample
    QString now;     ///< laboratory or method of the chosen sample; PointOfCare: what says so
};

/// What to look at of one person, whose `outcome` was evaluated on `asOf`, derived from stated facts alone:
/// - the chosen samples of somebody who is tested, against the criterion's limit, their own texts and the
///   person's baseline sample, which is the latest sample that counts dated on or before the enrolment;
/// - the inclusion value of somebody whom it lets in or keeps out, and whom nobody has admitted by name.
[[nodiscard]] QList<ResultFlag> resultFlags(const PersonFacts& person, const PersonOutcome& outcome,
                                            const ContractTerms& terms, QDate asOf);

/// The part of a method's, device's or laboratory's text that says that the sample was measured
/// point-of-care; empty when nothing does. Read word by word, without case and accents.
[[nodiscard]] QString pointOfCareWords(QStringView text);

} // namespace utfall
