// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QIODevice>

#include <string_view>

namespace utfall {

/// What a file holds, told from its content and never from its name.
enum class FileKind {
    Empty, ///< nothing, or nothing but white space
    Csv,   ///< text in lines; whether it is a table is for the reader to say
    Xlsx,
    Hl7v2,
    FhirJson,
    FhirNdjson,
    // What is recognised so that people can be told what to do with it:
    FhirXml,
    OtherJson,
    Xml,
    Html,
    Edifact,
    Sie,
    Pdf,
    Document, ///< Word, RTF and the like
    OpenDocument,
    OldExcel,
    EncryptedOffice,
    Archive,
    Register, ///< a register of Utfall, or another SQLite database
    Binary,
};

/// Looks at the beginning of a file, and at the table of contents of a ZIP or an old Office document. The
/// device must be random access and is left at 0. Errors: "read-failed" (Environment).
[[nodiscard]] Result<FileKind> sniffFile(QIODevice& device);

/// What to tell somebody who imports a file of a kind that holds no results: "file-empty", "file-kind-pdf" …
/// (BadInput). Internal error for kinds that can be read.
[[nodiscard]] Error refusalOf(FileKind kind);
[[nodiscard]] bool isReadable(FileKind kind);

/// "csv", "hl7v2" …, stable, for logs and tests.
[[nodiscard]] std::string_view fileKindKey(FileKind kind);

} // namespace utfall
