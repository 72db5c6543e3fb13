// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/laboratory/byte_source.h"
#include "core/laboratory/fhir_observation.h"

namespace utfall {

/// Streams the results of a file of FHIR R4 in JSON to `sink`, which may return an Error to stop: an
/// Observation by itself, one in other resources (also in another Observation, and in a Parameters), a Bundle
/// of any type, or one resource a line (NDJSON). Each value and each component is one observation, whatever
/// it holds. Decimals are text as written. Resources within resources are gone into three times; what is
/// deeper is a rejected row. What results point at – people, laboratories, specimens, devices – is found in
/// the same file, wherever it stands: the file is read twice, so the device must be random access. Memory is
/// bounded by `limits`. The same bytes give the same rows however the device hands them out. `job` gets
/// (bytes, bytes in all), of both readings.
///
/// Errors (BadInput): "file-empty"; with arg "line" those of JsonPieces and JsonTape, "fhir-not-fhir" (JSON
/// without a resource), "fhir-version" (arg version: another than R4), "file-kind-fhir-xml"; also
/// "fhir-no-observations" (arg found: the first other type), "fhir-index-too-large" (people and the like),
/// "read-failed" (Environment), "cancelled" (Cancelled). Rows that came before an error belong to a file that
/// was not read.
[[nodiscard]] Result<void> readFhir(QIODevice& device, const Job& job, const LabSink& sink,
                                    const LabLimits& limits = {});

} // namespace utfall
