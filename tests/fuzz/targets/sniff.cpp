// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/laboratory/fhir_reader.h"
#include "core/laboratory/file_kind.h"
#include "core/laboratory/hl7_reader.h"
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/lab_rows.h"

#include <QBuffer>

// A file of any kind.

using namespace utfall;
using fuzz::require;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    QBuffer buffer;
    buffer.setData(bytes);
    require(buffer.open(QIODevice::ReadOnly), "a buffer opens");
    const Result<FileKind> kind = sniffFile(buffer);
    require(kind.ok(), "every file has a kind");
    require(buffer.pos() == 0, "the device is left at its beginning");
    require(isReadable(*kind) || refusalOf(*kind).kind == ErrorKind::BadInput,
            "what is refused has a reason");
    // The reader of the kind says something of it.
    if (*kind == FileKind::Hl7v2)
        fuzz::checkLabRows(fuzz::readLab(readHl7, bytes, {}), bytes);
    else if (*kind == FileKind::FhirJson || *kind == FileKind::FhirNdjson || *kind == FileKind::OtherJson)
        fuzz::checkLabRows(fuzz::readLab(readFhir, bytes, {}), bytes);
    return 0;
}
