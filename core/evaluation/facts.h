// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/organisation_number.h"
#include "core/base/pseudonym.h"
#include "core/base/quantity.h"
#include "core/base/typed_id.h"
#include "core/contract/terms.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace utfall {

/// What a laboratory says of a reported row (svarsstatus). Compared without case.
enum class ResultStatus {
    Final,
    Corrected,      ///< "corrected" or "amended"
    EnteredInError, ///< voids its sample
    NotCounted,     ///< preliminary, registered, cancelled, unknown and everything else
};

/// A comparator before a value: "<20", ">130".
enum class ValueBound { Exact, LessThan, GreaterThan };

/// What somebody has decided of stated rows that contradict each other. It holds for the rows that were there
/// when it was decided: one that comes later contradicts the chosen row again.
enum class RowChoice : quint8 {
    None,
    Chosen,   ///< counts
    SetAside, ///< takes no part while a row chosen over it is there
};

/// One reported lab row, as the laboratory sent it (svarsrad). Nothing here is derived from other rows.
struct ResultFact
{
    ResultId id;
    QString analysis;   ///< code as reported, trimmed ("NPU27300")
    QDate sampled;      ///< provdatum
    QDateTime reported; ///< svarsdatum; invalid = missing = earliest
    ResultStatus status = ResultStatus::Final;
    QString statusText;           ///< as reported, for people
    std::optional<Decimal> value; ///< missing only for rows that need none (entered in error, not counted)
    ValueBound bound = ValueBound::Exact;
    Unit unit; ///< Kind::Other with empty text when missing on such rows
    QString laboratory;
    QString method;
    QString sampleId;
    /// Written with a short number that another registered person shares: takes no part.
    bool personAmbiguous = false;
    RowChoice choice = RowChoice::None;
};

/// One stated change of provider or method (byte).
struct SwitchFact
{
    SwitchId id;
    QDate date;
    std::optional<OrganisationNumber> provider; ///< none: only the method changes
    QString method;
    bool personAmbiguous = false;
    RowChoice choice = RowChoice::None;
};

/// One stated exit (avslut).
struct ExitFact
{
    ExitId id;
    QDate date;
    ExitReason reason = ExitReason::Deceased;
    bool personAmbiguous = false;
};

/// A prepatient as registered, without anything that identifies the person.
struct PersonFacts
{
    Pseudonym pseudonym;
    QDate enrolled;
    QString intake;                             ///< omgång; empty = none
    std::optional<OrganisationNumber> provider; ///< as stated at enrolment; may be unknown to the register
    QDate consent;                              ///< invalid = missing
    QDate inclusionDate;                        ///< invalid = missing
    std::optional<Quantity> inclusion;          ///< missing value or unit = nothing
    bool admitted = false;                      ///< a named override with a reason lets the person in
    QList<SwitchFact> switches;
    QList<ExitFact> exits;
    QList<ResultFact> results;
};

/// Everything an evaluation reads. Same input, same result, whatever the order of people or rows.
struct EvaluationInput
{
    ContractTerms terms;
    QSet<OrganisationNumber> providers; ///< the registered ones
    QList<PersonFacts> people;
};

} // namespace utfall
