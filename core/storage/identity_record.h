// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/storage/prepatient.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace utfall::storage {

/// The blobs that hold what identifies people: person_identity.record and held_row.cells, CBOR maps with text
/// keys. Nothing else reads or writes those columns, so that sealing them is a change in one place.

[[nodiscard]] QByteArray encodeIdentity(const PersonIdentity& identity);
/// Error "register-damaged" (Integrity) when the blob is no identity record.
[[nodiscard]] Result<PersonIdentity> decodeIdentity(const QByteArray& record);

/// The cells of a held row: column key → text as read.
[[nodiscard]] QByteArray encodeCells(const QHash<QString, QString>& cells);
/// Error "register-damaged" (Integrity) when the blob is no map of texts.
[[nodiscard]] Result<QHash<QString, QString>> decodeCells(const QByteArray& blob);

} // namespace utfall::storage
