// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/register/audit_service.h"

#include "core/storage/audit_repository.h"
#include "core/storage/store.h"

namespace utfall {

using namespace Qt::StringLiterals;
using storage::AuditRepository;
using storage::Database;

AuditService::AuditService(storage::Store& store) : m_store(store) {}

Async<AuditPage> AuditService::page(const AuditQuery& query)
{
    return m_store.post([query](Database& database) { return AuditRepository(database).page(query); });
}

Async<QStringList> AuditService::users()
{
    return m_store.post([](Database& database) { return AuditRepository(database).users(); });
}

Async<QMap<QString, QString>> AuditService::open(qint64 sequence)
{
    return m_store.writeQuietly([sequence](Database& database) {
        AuditRepository log(database);
        const QMap<QString, QString> secret = log.secretOf(sequence);
        log.append(u"log.opened"_s, {}, {{u"entry"_s, QString::number(sequence)}});
        return secret;
    });
}

Async<QString> AuditService::head()
{
    return m_store.post(
        [](Database& database) { return security::auditHeadText(AuditRepository(database).head()); });
}

Async<QString> AuditService::recordLeaving(const QString& action, const QMap<QString, QString>& detail)
{
    return m_store.writeQuietly([action, detail](Database& database) {
        AuditRepository log(database);
        log.append(action, {}, detail);
        return security::auditHeadText(log.head());
    });
}

} // namespace utfall
