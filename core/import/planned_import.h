// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/file_reading.h"
#include "core/import/import_actions.h"
#include "core/import/import_plan.h"
#include "core/import/settlement.h"

#include <QHash>
#include <QList>
#include <QMap>

namespace utfall {

/// Named arguments of an issue's sentence. There may be one for every row of a large import, and a QHash
/// takes up room for dozens of texts.
using IssueArgs = QMap<QString, QString>;

/// A row of the batch that is kept beside the register: held, rejected, or taken in with a note.
struct HeldWrite
{
    qsizetype row = -1; ///< among the read rows; -1: about a whole file
    int file = 0;
    Finding finding;
    IssueArgs args;
    qsizetype fact =
        -1; ///< place in the actions' list: the fact is stored, the row tells that it needs a look
    bool keepsCells = false; ///< may come in later by itself or by hand
    qint64 line = 0;         ///< in the file, of what is no row
};

/// What an import would do to the register as it is.
struct PlannedImport
{
    ContractTerms terms; ///< under which it was planned
    ImportCounts counts;
    QList<RowIssue> issues; ///< at most ImportPlan::MaxListedIssues
    qint64 issueCount = 0;
    QList<PlannedUpdate> updates; ///< as many
    ImportActions actions;
    QList<HeldWrite> held;
    Settlement settlement;
    QHash<QString, ReasonCount> reasons; ///< by code
    UnknownTexts unknown;
};

/// Error "cancelled". May throw storage::SqlFailure.
[[nodiscard]] Result<PlannedImport> planImport(const ReadImport& read, RegisterState& state,
                                               WaitingRows& waiting, const Job& job);

/// Of all issues; the most frequent first.
[[nodiscard]] QList<ReasonCount> reasonsOf(const PlannedImport& planned);

/// What is told of the terms and of the provider that the row names; nothing of a person.
[[nodiscard]] IssueArgs issueArgs(const Finding& finding, const ContractTerms& terms,
                                  const std::optional<OrganisationNumber>& provider);

/// All that a plan knows.
struct ImportPlan::Content
{
    ReadImport read;
    PlannedImport planned;
    std::optional<BatchId> alreadyImported;
    qint64 revision = 0; ///< of the register when it was planned
};

} // namespace utfall
