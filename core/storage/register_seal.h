// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/person_number.h"
#include "core/base/typed_id.h"
#include "core/security/register_keys.h"
#include "core/security/sealing.h"

#include <QByteArray>
#include <QHash>
#include <QMap>
#include <QString>

#include <memory>
#include <vector>

namespace utfall::storage {

class Database;

/// Columns that hold sealed records, as they are bound into the seals.
namespace sealed {
inline constexpr QLatin1StringView PersonKey{"person_identity.wrapped_key"};
inline constexpr QLatin1StringView Person{"person_identity.record"};
inline constexpr QLatin1StringView ResultTexts{"lab_result.texts"};
inline constexpr QLatin1StringView HeldCells{"held_row.cells"};
inline constexpr QLatin1StringView HeldArgs{"held_row.args"};
inline constexpr QLatin1StringView HeldReason{"held_row.state_reason"};
inline constexpr QLatin1StringView FileSource{"import_file.source"};
inline constexpr QLatin1StringView ChangeBefore{"batch_change.before"};
inline constexpr QLatin1StringView AuditSecret{"audit_entry.sealed"};
inline constexpr QLatin1StringView ReviewReason{"review_decision.reason"};
} // namespace sealed

/// The open register's keys at work: every person has a random key of their own, wrapped by the register;
/// what is known of a person is sealed with it, so that destroying it destroys the person everywhere. Rows of
/// which nobody knows whose they are, and texts that belong to nobody, are sealed with keys of the register.
///
/// People's keys are unwrapped once and kept in guarded memory until the register is closed. A record that
/// does not open is thrown as SqlFailure "record-forged" (Integrity, arg table).
class RegisterSeal
{
public:
    RegisterSeal(Database& database, security::RegisterKeys keys);
    ~RegisterSeal();
    RegisterSeal(const RegisterSeal&) = delete;
    RegisterSeal& operator=(const RegisterSeal&) = delete;

    [[nodiscard]] const security::RegisterKeys& keys() const { return m_keys; }

    /// Makes a key for somebody new and gives it wrapped, to be stored.
    [[nodiscard]] QByteArray newPersonKey(PersonId person);
    /// Remembers a stored key.
    void learnPersonKey(PersonId person, const QByteArray& wrapped);
    /// Wipes a key from memory; what is in the file is the caller's.
    void forgetPersonKey(PersonId person);
    /// After a transaction was taken back: keys are read again when they are needed.
    void forgetAllPersonKeys();

    /// The key of somebody stored, which stays where it is until it is forgotten: for sealing many records
    /// beside this thread.
    [[nodiscard]] security::KeyView keyOf(PersonId person);

    [[nodiscard]] QByteArray sealFor(PersonId person, QLatin1StringView column, qint64 row,
                                     QByteArrayView plain);
    [[nodiscard]] QByteArray openFor(PersonId person, QLatin1StringView column, qint64 row,
                                     const QByteArray& sealed);
    /// As openFor() with what keyOf() gave, also beside this thread.
    [[nodiscard]] static QByteArray openWith(security::KeyView key, QLatin1StringView column, qint64 row,
                                             const QByteArray& sealed);
    /// Rows that wait.
    [[nodiscard]] QByteArray sealHeld(QLatin1StringView column, qint64 row, QByteArrayView plain) const;
    [[nodiscard]] QByteArray openHeld(QLatin1StringView column, qint64 row, const QByteArray& sealed) const;
    /// Texts that belong to nobody.
    [[nodiscard]] QByteArray sealText(QLatin1StringView column, qint64 row, QByteArrayView plain) const;
    [[nodiscard]] QByteArray openText(QLatin1StringView column, qint64 row, const QByteArray& sealed) const;

    /// What a number is found by in the file.
    [[nodiscard]] QByteArray lookupOf(const PersonNumber& number) const;
    /// What a file is recognised by: a keyed hash, since a file of one row could be guessed from its SHA-256.
    [[nodiscard]] QByteArray contentTagOf(const QByteArray& sha256) const;

private:
    [[nodiscard]] std::span<unsigned char, security::KeySize> roomFor(PersonId person);

    Database& m_database;
    security::RegisterKeys m_keys;
    QHash<PersonId, qsizetype> m_places; ///< of each person's key in m_blocks
    std::vector<qsizetype> m_free;
    std::vector<security::SecretBytes> m_blocks;
};

/// The id that the next row of a table gets; sealed records are bound to it before the row is there.
[[nodiscard]] qint64 nextRowId(Database& database, QLatin1StringView table);

} // namespace utfall::storage
