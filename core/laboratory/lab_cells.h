// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/laboratory/lab_observation.h"

#include <QDate>
#include <QStringList>

namespace utfall {

/// The bridge from what a laboratory sent to the columns of a file of results, so that every format is
/// interpreted by the same rules.

/// The keys of the columns, in the order in which labCells() gives the cells.
[[nodiscard]] QStringList labCellKeys();

/// What only the importer knows.
struct LabCellChoices
{
    QStringList analyses; ///< codes that the contract asks for; the first of a result's codes that is one of
                          ///< them is taken
    QDate today;          ///< decides the centuries of short numbers
};

/// The cells of an observation. Dates and times become YYYY-MM-DD and YYYY-MM-DDTHH:MM…, those with a zone in
/// Swedish time; what cannot be read as one stays as sent. Among the person's numbers the cell gets the
/// national one: by the OID or URI of who gave it, else by its form. A number of another sort comes with its
/// issuer's name, so that it is never taken for a national one. Findings that the choice gives rise to are
/// appended to `findings`.
[[nodiscard]] QStringList labCells(const LabObservation& observation, const LabCellChoices& choices,
                                   std::vector<LabFinding>& findings);

/// A time as HL7 (YYYYMMDD[HH[MM[SS[.ssss]]]][±ZZZZ]) or FHIR writes it, as ISO text; as sent when it is
/// neither.
[[nodiscard]] QString labTimeText(std::string_view sent);

} // namespace utfall
