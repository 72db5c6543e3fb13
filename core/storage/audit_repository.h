// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/typed_id.h"
#include "core/security/audit_chain.h"
#include "core/storage/audit_log.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace utfall::storage {

class Database;

/// What an entry says beyond who, when and what.
struct AuditContent
{
    QString subject;                ///< pseudonym, organisation number, batch …
    QMap<QString, QString> detail;  ///< identifies nobody; readable in the file
    QMap<QString, QString> secret;  ///< before, after, reason: sealed
    std::optional<PersonId> person; ///< whose key seals `secret`; without, the register's
};

/// The audit log (ändringsloggen). Entries are only ever added, each chained to the one before it
/// (security/audit_chain.h), in the transaction of what they tell. May throw SqlFailure.
class AuditRepository
{
public:
    explicit AuditRepository(Database& database) : m_database(database) {}

    /// Begins the log of a new register.
    void begin();
    /// Takes over an entry from before the log was chained, with its own user and moment.
    void takeOver(const QString& at, const QString& by, const QString& action, const QString& subject,
                  const QString& detail);

    /// Stamps the entry with the context's user and moment.
    void append(const QString& action, const AuditContent& content = {});
    void append(const QString& action, const QString& subject, const QMap<QString, QString>& detail = {})
    {
        append(action, AuditContent{subject, detail, {}, {}});
    }

    /// Chains the entries that are left in a salvaged register anew, in their order; what is sealed in them
    /// stays where it can be opened. An entry that says so ought to follow.
    void chainAnew();

    [[nodiscard]] security::AuditHead head();
    /// Newest first.
    [[nodiscard]] AuditPage page(const AuditQuery& query);
    /// What is sealed in an entry; nothing when it seals nothing, or when its person was destroyed.
    [[nodiscard]] QMap<QString, QString> secretOf(qint64 sequence);
    /// Everyone who has left an entry, in order of name.
    [[nodiscard]] QStringList users();

    /// Follows the whole chain; findings of security::AuditChainCheck.
    [[nodiscard]] QList<Error> check();

private:
    /// Gives the entry its number and chains it.
    void chain(security::AuditEntry entry, const AuditContent& content);

    Database& m_database;
};

} // namespace utfall::storage
