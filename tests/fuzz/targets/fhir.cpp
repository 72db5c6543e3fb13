// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/laboratory/fhir_reader.h"
#include "core/laboratory/json_tape.h"
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/lab_rows.h"

#include <QJsonDocument>

// A file of FHIR in JSON: size of the pieces and tightness of the limits in two bytes, then the file.

using namespace utfall;
using fuzz::require;

namespace {

/// What is read here is JSON for others too.
void checkJson(const QByteArray& bytes)
{
    JsonTape tape;
    if (tape.parse(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size()))))
        return;
    QJsonParseError error;
    (void)QJsonDocument::fromJson('[' + bytes + ']', &error);
    // Qt refuses numbers that no double can hold.
    require(error.error == QJsonParseError::NoError || error.error == QJsonParseError::IllegalNumber,
            "what is read is JSON");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    fuzz::Input input(data, size);
    LabLimits limits;
    limits.pieceBytes = 8192; // all of it
    LabLimits pieces;
    pieces.pieceBytes = 1 + input.choice(64);
    if (input.choice(2) == 1) {
        limits.messageBytes = pieces.messageBytes = 200;
        limits.indexBytes = pieces.indexBytes = 400;
    }
    const QByteArray bytes = input.rest();

    const fuzz::LabRows whole = fuzz::readLab(readFhir, bytes, limits);
    require(fuzz::readLab(readFhir, bytes, pieces) == whole, "the size of the pieces changes nothing");
    fuzz::checkLabRows(whole, bytes);
    checkJson(bytes);
    return 0;
}
