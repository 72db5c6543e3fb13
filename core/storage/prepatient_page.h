// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/prepatient.h"

#include <QList>

namespace utfall {

/// One line of the register view. Protected people come with name and number replaced by the caller's text.
struct PrepatientRow
{
    PersonId id;
    Pseudonym pseudonym;
    QString number; ///< display form; empty when protected
    QString name;   ///< "Efternamn, Förnamn"; empty when protected
    Protection protection = Protection::None;
    QDate enrolled;
    QString intake;
    QString identifiedBy;
    std::optional<OrganisationNumber> provider; ///< current, by stated facts
    QDate target;
    QDate lastSample;  ///< invalid: none
    QString lastValue; ///< as reported, "41,9"; empty: none
    bool hasExit = false;
};

enum class PrepatientColumn { Number, Name, Enrolled, Intake, Provider, IdentifiedBy, Target, LastSample };

struct PrepatientQuery
{
    QString text;   ///< folded search in name, number and pseudonym; empty = all
    QString intake; ///< exact; empty = all
    std::optional<OrganisationNumber> provider;
    bool withoutProvider = false;
    std::optional<QList<Pseudonym>> only; ///< only these, as a page or chart asks for "the people behind it"
    PrepatientColumn sort = PrepatientColumn::Name;
    bool descending = false;
    qint64 offset = 0;
    qint64 limit = 200;
};

struct PrepatientPage
{
    qint64 total = 0; ///< rows that match
    qint64 all = 0;   ///< rows in the register
    qint64 offset = 0;
    QList<PrepatientRow> rows;
};

} // namespace utfall
