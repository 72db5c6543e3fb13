// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/person_number.h"
#include "core/contract/terms.h"
#include "core/evaluation/facts.h"
#include "core/import/finding.h"
#include "core/storage/prepatient.h"
#include "core/storage/provider.h"

#include <QByteArray>
#include <QDate>
#include <QList>

#include <optional>

namespace utfall {

/// Where a row comes from: a file of the import under way, or a held row of an earlier one.
struct RowOrigin
{
    int file = 0; ///< among the import's files
    qint64 line = 0;
    HeldRowId held; ///< valid: a held row, and the next two say where it was first read
    BatchId batch;
    qint64 fileId = 0;
    qint64 record = 0; ///< among the file's rows, from 1
};

/// What every read row has. Findings are in the order in which they are weighed: the first one found decides.
struct ReadRow
{
    RowOrigin origin;
    QByteArray cells; ///< what was read, packed (row_cells.h)
    Finding unusable; ///< the row cannot be weighed at all
};

/// Columns that a file may leave out; the register then keeps what it has.
using ColumnSet = quint32; ///< bit n = the column with place n in importColumns()

struct ReadProvider : ReadRow
{
    Provider provider;
    ColumnSet columns = 0;
    Finding note;
};

struct ReadPrepatient : ReadRow
{
    Prepatient person;
    ColumnSet columns = 0;
    Finding problem;      ///< a cell that holds the row, when it is not what the register has already
    QList<Finding> notes; ///< of cells alone
};

struct ReadSwitch : ReadRow
{
    PersonNumber number;
    SwitchFact fact;
    Finding problem;
};

struct ReadExit : ReadRow
{
    PersonNumber number;
    ExitFact fact;
    Finding problem;
};

struct ReadResult : ReadRow
{
    PersonNumber number;
    ResultFact fact;
    QString valueText;    ///< as written
    Finding problem;      ///< date, report time, status, analysis
    Finding valueProblem; ///< only for rows that need a value
    Finding unitProblem;  ///< only for rows that need a unit
    Finding doubt;        ///< of a value that would count
};

/// The provider that a row names, for what is told of it.
[[nodiscard]] inline std::optional<OrganisationNumber> providerNamed(const ReadPrepatient& row)
{
    return row.person.provider;
}
[[nodiscard]] inline std::optional<OrganisationNumber> providerNamed(const ReadSwitch& row)
{
    return row.fact.provider;
}
[[nodiscard]] inline std::optional<OrganisationNumber> providerNamed(const ReadRow&)
{
    return std::nullopt;
}

} // namespace utfall
