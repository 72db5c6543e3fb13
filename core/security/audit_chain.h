// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/security/secret_bytes.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace utfall::security {

inline constexpr qsizetype AuditHashSize = 32;

/// One entry of the audit log (ändringsloggen) as it is chained. Texts stand exactly as they are stored.
struct AuditEntry
{
    qint64 sequence = 0; ///< 1, 2, 3 … without gaps
    QString at;          ///< UTC, ISO
    QString by;          ///< the user's name
    QString action;      ///< "person.changed"
    QString subject;     ///< pseudonym, organisation number, batch …; never what identifies a prepatient
    QString detail;      ///< JSON object of texts that identify nobody
    QByteArray sealed;   ///< what identifies: before, after and reason, under the person's own key
};

/// Where the chain ends. Printed on every report: two prints of the same length with different hashes, or a
/// later print that is shorter, prove that the log was rewritten.
struct AuditHead
{
    qint64 length = 0;
    QByteArray hash; ///< of the last entry; of an empty chain auditStart()

    friend bool operator==(const AuditHead&, const AuditHead&) = default;
};

/// Every field with its length before it, so that no text can flow over into the next.
[[nodiscard]] QByteArray canonicalForm(const AuditEntry& entry);

/// What the first entry is chained to.
[[nodiscard]] QByteArray auditStart();
/// Keyed BLAKE2b over the previous hash and the entry's canonical form.
[[nodiscard]] QByteArray auditHash(KeyView key, QByteArrayView previous, const AuditEntry& entry);

/// Stands beside the stored head: nobody without the key can write a head that fits a shortened log.
[[nodiscard]] QByteArray auditHeadMark(KeyView key, const AuditHead& head);

/// "12345 · 9f3a 51c0 77de 0011 2233": length and the first bytes of the hash, for paper.
[[nodiscard]] QString auditHeadText(const AuditHead& head);

/// Follows a chain from its first entry. Feed every entry in order, then finish().
class AuditChainCheck
{
public:
    explicit AuditChainCheck(KeyView key) : m_key(key) {}

    /// Errors (Integrity, arg "entry"): "audit-entry-missing" when the sequence has a gap or goes back,
    /// "audit-entry-altered" when the hash does not fit. Following goes on behind the fault.
    [[nodiscard]] std::optional<Error> feed(const AuditEntry& entry, const QByteArray& hash);
    /// "audit-log-cut" (args "entries", "expected") when the chain does not end at `head`,
    /// "audit-head-altered" when `mark` does not fit `head`.
    [[nodiscard]] std::optional<Error> finish(const AuditHead& head, const QByteArray& mark) const;

private:
    KeyView m_key;
    AuditHead m_end{0, auditStart()};
};

} // namespace utfall::security
