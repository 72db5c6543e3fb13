// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/security/credential.h"
#include "core/security/register_keys.h"
#include "core/security/sealing.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace utfall::storage {

/// The sealed records of a register that is being salvaged, over the bare connection that rows are rescued
/// through. May throw SqlFailure.
class SealedRows
{
public:
    /// Unlocks with the key slots that were saved. Errors: "salvage-no-keys" (Integrity: none was), those of
    /// security::openAnySlot().
    [[nodiscard]] static Result<SealedRows> unlock(const QString& connection,
                                                   const security::Credential& credential);

    /// Whether key and record of a person open; then what is sealed with that key can be judged.
    [[nodiscard]] bool openPerson(qint64 person, const QByteArray& wrappedKey, const QByteArray& record);
    /// Takes away what does not open; a name or a reason that nobody can read becomes none. Gives the people
    /// who lost a result.
    [[nodiscard]] QSet<qint64> removeForged();

private:
    SealedRows(QString connection, security::RegisterKeys keys)
        : m_connection(std::move(connection)), m_keys(std::move(keys))
    {}

    [[nodiscard]] bool opensFor(qint64 person, QLatin1StringView column, qint64 row,
                                const QByteArray& record) const;
    void execute(const QString& sql) const;

    QString m_connection;
    security::RegisterKeys m_keys;
    QHash<qint64, QByteArray> m_wrapped; ///< of people whose key opens
};

} // namespace utfall::storage
