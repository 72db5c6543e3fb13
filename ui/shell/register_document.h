// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/register/evaluation_service.h"
#include "core/register/register_session.h"

#include <QObject>

#include <memory>

class QTimer;

namespace utfall {

/// The register that the window has open: opens and closes it, knows the header's date, and keeps the
/// snapshot of that date fresh when the register changes. Everything slow happens on other threads; signals
/// come on the window's.
class RegisterDocument final : public QObject
{
    Q_OBJECT
public:
    explicit RegisterDocument(WorkContext context, QObject* parent = nullptr);
    ~RegisterDocument() override;

    /// What is tried before anybody is asked, such as the passphrase of the environment.
    void setOfferedCredential(const security::Credential& credential) { m_offered = credential; }
    /// Opens in the background; opened(), passphraseWanted() or failed() follows. A register that was open
    /// stays open on failure.
    void open(const QString& path) { open(path, m_offered, RegisterAccess::Write, true); }
    void open(const QString& path, const security::Credential& credential,
              RegisterAccess access = RegisterAccess::Write)
    {
        open(path, credential, access, false);
    }
    /// As open(path), beside somebody who writes.
    void openForReading(const QString& path) { open(path, m_offered, RegisterAccess::Read, true); }
    /// Takes over a session that was just made (wizard, demo).
    void adopt(std::unique_ptr<RegisterSession> session);
    void close();
    /// As close(), but dates and what is asked for stay for when the same register is opened again.
    void lock();

    /// The passphrase of a register that is no secret (the demo), for as long as it is open or locked.
    void setKnownPassphrase(const QString& passphrase) { m_knownPassphrase = passphrase; }
    [[nodiscard]] QString knownPassphrase() const { return m_knownPassphrase; }
    [[nodiscard]] RegisterSession* session() const { return m_session.get(); }
    [[nodiscard]] const WorkContext& context() const { return m_context; }
    [[nodiscard]] SnapshotPtr snapshot() const { return m_snapshot; }
    [[nodiscard]] QDate asOf() const { return m_asOf; }
    void setAsOf(QDate date);
    /// The day that interest runs to; an invalid date means the header's date, as when a register opens.
    void setPaymentDate(QDate date);
    /// Asks for the figures again.
    void refresh();

Q_SIGNALS:
    /// A register is open now.
    void opened(utfall::RegisterSession* session);
    /// The session is about to go away: let go of it.
    void closing();
    void snapshotChanged(const utfall::SnapshotPtr& snapshot);
    /// Figures are being counted (true) or stand (false).
    void evaluating(bool on);
    void failed(const utfall::Error& error);
    /// The register at the path could not be opened.
    void openFailed(const QString& path, const utfall::Error& error);
    /// The register is sealed (or is to be): open it again with a credential. `why` is "passphrase-needed",
    /// "wrong-passphrase", "wrong-recovery-key" or "passphrase-to-choose".
    void passphraseWanted(const QString& path, const utfall::Error& why, utfall::RegisterAccess access);

private:
    void open(const QString& path, const security::Credential& credential, RegisterAccess access,
              bool offered);

    WorkContext m_context;
    security::Credential m_offered;
    std::unique_ptr<RegisterSession> m_session;
    SnapshotPtr m_snapshot;
    QDate m_asOf;
    QDate m_paymentDate;
    QString m_knownPassphrase;
    QString m_lockedPath; ///< of the register whose dates are kept
    quint64 m_round = 0;
    QTimer* m_follow = nullptr; ///< looks for what others change in a register that is read
};

} // namespace utfall
