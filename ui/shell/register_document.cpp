// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/register_document.h"

#include "ui/shell/await.h"

#include <QFutureWatcher>
#include <QThread>
#include <QTimer>
#include <QtConcurrentRun>

namespace utfall {

namespace {

constexpr int FollowMs = 5'000;

} // namespace

RegisterDocument::RegisterDocument(WorkContext context, QObject* parent)
    : QObject(parent), m_context(std::move(context)), m_asOf(m_context.clock->today())
{
    m_follow = new QTimer(this);
    m_follow->setInterval(FollowMs);
    connect(m_follow, &QTimer::timeout, this, [this] {
        if (m_session)
            m_session->lookForChanges();
    });
}

RegisterDocument::~RegisterDocument() = default;

namespace {

/// Whether somebody who knows the register can still open it.
bool wantsPassphrase(const Error& error)
{
    static const QStringList codes{QStringLiteral("passphrase-needed"), QStringLiteral("wrong-passphrase"),
                                   QStringLiteral("wrong-recovery-key"),
                                   QStringLiteral("passphrase-to-choose")};
    return codes.contains(error.code);
}

} // namespace

void RegisterDocument::open(const QString& path, const security::Credential& credential,
                            RegisterAccess access, bool offered)
{
    using Opened = std::shared_ptr<Result<std::unique_ptr<RegisterSession>>>;
    auto* watcher = new QFutureWatcher<Opened>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, path, access, offered] {
        watcher->deleteLater();
        Opened result = watcher->result();
        if (!result->ok() && wantsPassphrase(result->error())) {
            // What nobody typed was not typed wrong.
            const bool isNew = result->error().code == QLatin1String("passphrase-to-choose");
            Q_EMIT passphraseWanted(path,
                                    offered && !isNew
                                        ? Error(ErrorKind::NotAllowed, QStringLiteral("passphrase-needed"))
                                        : result->error(),
                                    access);
            return;
        }
        if (!result->ok()) {
            Q_EMIT openFailed(path, result->error());
            return;
        }
        adopt(std::move(result->value()));
    });
    // Trying a passphrase takes half a second, and an older register is upgraded while it opens.
    watcher->setFuture(QtConcurrent::run([path, credential, access, context = m_context, home = thread()] {
        auto result = std::make_shared<Result<std::unique_ptr<RegisterSession>>>(
            RegisterSession::open(path, context, credential, access));
        if (result->ok())
            result->value()->moveToThread(home);
        return result;
    }));
}

void RegisterDocument::adopt(std::unique_ptr<RegisterSession> session)
{
    const QString locked = std::exchange(m_lockedPath, {});
    const QString known = m_knownPassphrase;
    close();
    m_session = std::move(session);
    if (m_session->path() == locked)
        m_knownPassphrase = known;
    else
        m_paymentDate = {};
    if (m_session->readOnlyReason())
        m_follow->start();
    connect(m_session.get(), &RegisterSession::changed, this, &RegisterDocument::refresh);
    Q_EMIT opened(m_session.get());
    refresh();
}

void RegisterDocument::close()
{
    m_lockedPath.clear();
    m_knownPassphrase.clear();
    m_follow->stop();
    if (m_session == nullptr)
        return;
    ++m_round;
    Q_EMIT closing();
    m_snapshot.reset();
    m_session.reset();
}

void RegisterDocument::lock()
{
    const QString path = m_session ? m_session->path() : QString();
    const QString known = m_knownPassphrase;
    close();
    m_lockedPath = path;
    m_knownPassphrase = known;
}

void RegisterDocument::setAsOf(QDate date)
{
    if (!date.isValid() || date == m_asOf)
        return;
    m_asOf = date;
    refresh();
}

void RegisterDocument::setPaymentDate(QDate date)
{
    const QDate wanted = date == m_asOf ? QDate() : date;
    if (wanted == m_paymentDate)
        return;
    m_paymentDate = wanted;
    refresh();
}

void RegisterDocument::refresh()
{
    if (m_session == nullptr)
        return;
    const quint64 round = ++m_round;
    Q_EMIT evaluating(true);
    const auto figures = m_session->evaluations().snapshot(m_asOf, m_paymentDate);
    await(this, figures, [this, round](const Result<SnapshotPtr>& result) {
        if (round != m_round)
            return; // a later question is on its way
        Q_EMIT evaluating(false);
        if (!result.ok()) {
            Q_EMIT failed(result.error());
            return;
        }
        m_snapshot = result.value();
        Q_EMIT snapshotChanged(m_snapshot);
    });
}

} // namespace utfall
