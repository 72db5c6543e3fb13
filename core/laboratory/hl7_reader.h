// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/laboratory/byte_source.h"
#include "core/laboratory/hl7_message.h"

namespace utfall {

/// Streams the results of a file of HL7 v2 messages (ORU^R01, versions 2.3–2.8) to `sink`, which may return
/// an Error to stop: each OBX as one observation, whatever it holds, and one row for each message that could
/// not be read, with the reason. Messages may stand one after another, in frames of MLLP or in batches (FHS,
/// BHS), whose counts are verified. Memory is bounded by `limits`. The same bytes give the same rows however
/// the device hands them out. `job` gets (bytes read, bytes in all).
///
/// Errors (BadInput): "file-empty"; with arg "line" "hl7-no-header" (the file does not begin with a MSH, FHS
/// or BHS), "hl7-delimiters-invalid" (no message declares usable delimiters), "hl7-not-results" (no message
/// holds results; arg message, the first one's type), "hl7-type-unread" (only types for results that are not
/// read; arg message), "hl7-version-wrong" (arg version), "hl7-batch-count" and "hl7-file-count" (args
/// stated, found), "hl7-frame-open", "hl7-message-too-long", "hl7-not-text"; also "read-failed"
/// (Environment), "cancelled" (Cancelled). Rows that came before an error belong to a file that was not read.
[[nodiscard]] Result<void> readHl7(QIODevice& device, const Job& job, const LabSink& sink,
                                   const LabLimits& limits = {});

} // namespace utfall
