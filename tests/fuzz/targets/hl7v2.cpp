// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/laboratory/hl7_reader.h"
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/lab_rows.h"

// A file of HL7 v2 messages: size of the pieces and tightness of the limits in two bytes, then the file.

using namespace utfall;
using fuzz::require;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    fuzz::Input input(data, size);
    LabLimits limits;
    limits.pieceBytes = 8192; // all of it
    LabLimits pieces;
    pieces.pieceBytes = 1 + input.choice(64);
    if (input.choice(2) == 1)
        limits.messageBytes = pieces.messageBytes = 200;
    const QByteArray bytes = input.rest();

    const fuzz::LabRows whole = fuzz::readLab(readHl7, bytes, limits);
    require(fuzz::readLab(readHl7, bytes, pieces) == whole, "the size of the pieces changes nothing");
    fuzz::checkLabRows(whole, bytes);
    return 0;
}
