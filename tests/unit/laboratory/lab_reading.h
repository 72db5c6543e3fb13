// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/laboratory/hl7_reader.h"
#include "core/laboratory/lab_cells.h"

#include <QBuffer>
#include <QDate>

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace utfall::test {

/// What reading a file of a laboratory gave: all rows before the end or the failure.
struct LabReading
{
    std::vector<LabObservation> rows;
    std::optional<Error> error;

    /// Rows that are about a result.
    [[nodiscard]] std::vector<LabObservation> results() const
    {
        std::vector<LabObservation> found;
        std::copy_if(rows.begin(), rows.end(), std::back_inserter(found), [](const LabObservation& row) {
            return row.about == LabObservation::About::Observation;
        });
        return found;
    }
    [[nodiscard]] bool tells(const char16_t* code) const
    {
        return std::any_of(rows.begin(), rows.end(),
                           [code](const LabObservation& row) { return row.has(code); });
    }
    [[nodiscard]] QString errorCode() const { return error ? error->code : QString(); }
    [[nodiscard]] QString errorArgument(const char* name) const
    {
        return error ? error->args.value(QLatin1String(name)) : QString();
    }
};

template <typename Reader>
LabReading readLab(Reader reader, QIODevice& device, const LabLimits& limits = {})
{
    LabReading reading;
    const Result<void> done = reader(
        device, Job(),
        [&](const LabObservation& row) -> Result<void> {
            reading.rows.push_back(row);
            return {};
        },
        limits);
    if (!done)
        reading.error = done.error();
    return reading;
}

template <typename Reader>
LabReading readLab(Reader reader, QByteArray bytes, const LabLimits& limits = {})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readLab(reader, buffer, limits);
}

inline const QDate Today(2026, 3, 1);

/// One cell of an observation, by column key.
inline QString cellOf(const LabObservation& row, const char* key, const QStringList& analyses = {})
{
    std::vector<LabFinding> findings;
    const QStringList cells = labCells(row, {analyses, Today}, findings);
    return cells.value(labCellKeys().indexOf(QLatin1String(key)));
}

/// What making cells of an observation found.
inline std::vector<LabFinding> cellFindings(const LabObservation& row)
{
    std::vector<LabFinding> findings;
    [[maybe_unused]] const QStringList cells = labCells(row, {{}, Today}, findings);
    return findings;
}

inline bool cellsFind(const LabObservation& row, const char16_t* code)
{
    const std::vector<LabFinding> findings = cellFindings(row);
    return std::any_of(findings.begin(), findings.end(), [code](const LabFinding& finding) {
        return std::u16string_view(finding.code) == code;
    });
}

} // namespace utfall::test
