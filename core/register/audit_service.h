// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/storage/audit_log.h"

#include <QString>
#include <QStringList>

namespace utfall {

namespace storage {
class Store;
}

/// The audit log of the register: reading it, and the entries of what leaves the register on paper and in
/// files. Changes leave their entries themselves, in their own transaction.
class AuditService
{
public:
    explicit AuditService(storage::Store& store);

    [[nodiscard]] Async<AuditPage> page(const AuditQuery& query);
    /// Everyone who has left an entry.
    [[nodiscard]] Async<QStringList> users();
    /// What an entry seals: before, after, reason. Reading it leaves an entry "log.opened".
    [[nodiscard]] Async<QMap<QString, QString>> open(qint64 sequence);
    /// Length and head of the log as they are printed (security::auditHeadText()).
    [[nodiscard]] Async<QString> head();

    /// To be called before something is printed or written to a file: `action` is "report.printed",
    /// "report.exported", "cases.exported", "chart.exported" …, `detail` says which form and
    /// for which day. Answers the head after the entry, to be printed; an error means that nothing may leave.
    [[nodiscard]] Async<QString> recordLeaving(const QString& action, const QMap<QString, QString>& detail);

private:
    storage::Store& m_store;
};

} // namespace utfall
