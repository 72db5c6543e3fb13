// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What the window does with a register: opened, locked, read, refused, damaged, closed.

#include "core/register/key_service.h"
#include "core/text/error_text.h"
#include "ui/shell/dialog_answers.h"
#include "ui/shell/header_bar.h"
#include "ui/shell/lock_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigation_list.h"
#include "ui/shell/page.h"
#include "ui/shell/quick_search.h"
#include "ui/shell/recovery_page.h"
#include "ui/shell/register_document.h"
#include "ui/shell/safekeeping_flow.h"
#include "ui/shell/settings.h"
#include "ui/shell/start_page.h"
#include "ui/shell/theme.h"
#include "ui/shell/window_lock.h"
#include "ui/widgets/busy_overlay.h"
#include "ui/widgets/inline_notice.h"
#include "ui/wizards/passphrase_dialog.h"
#include "ui/wizards/unlock_dialog.h"

#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace utfall {

void MainWindow::registerOpened()
{
    const QString path = m_document->session()->path();
    m_opening.clear();
    m_settings.addRecentFile(path);
    m_settings.setValue(Setting::LastFolder, QFileInfo(path).absolutePath());
    statusBar()->clearMessage();
    m_header->setDate(m_document->asOf());
    for (Page* page : std::as_const(m_pages))
        page->setSession(m_document->session());
    m_commands->setRegisterOpen(true);
    showReadOnly();
    updateStatus();
    if (m_lock->isLocked()) {
        m_lock->opened();
    } else {
        showWorkspace();
        showPage(PageId::Overview);
        m_navigation->setFocus(Qt::OtherFocusReason);
    }
    if (m_document->session()->recovery())
        m_safekeeping->showRecovery();
    // Whoever is told that a register is open may still close it again.
    QTimer::singleShot(0, this, [this] {
        replaceForgottenPassphrase();
        if (m_document->session() != nullptr && !m_lock->isLocked())
            importWaitingFiles();
    });
}

void MainWindow::importWaitingFiles()
{
    const QStringList files = std::exchange(m_waitingFiles, {});
    if (files.isEmpty())
        return;
    const RegisterSession* session = m_document->session();
    if (session == nullptr) {
        tellError(this, tr("No register is open"),
                  tr("Tables are imported into a register. Open or create a register first, then drop the "
                     "files again."));
        return;
    }
    if (session->readOnlyReason()) {
        tellError(this, tr("Nothing can be imported"), text::describe(*session->readOnlyReason()));
        return;
    }
    showPage(PageId::Results);
    m_pages[PageId::Results]->showFiles(files);
}

void MainWindow::forgetOpening()
{
    m_opening.clear();
    m_waitingFiles.clear();
}

void MainWindow::showWorkspace()
{
    setWindowTitle(QStringLiteral("%1 – Utfall").arg(QFileInfo(m_document->session()->path()).fileName()));
    m_outer->setCurrentWidget(m_workspace);
}

void MainWindow::showRecovery()
{
    m_outer->setCurrentWidget(m_recovery);
    m_recovery->setFocus(Qt::OtherFocusReason);
}

void MainWindow::hideRecovery()
{
    if (m_document->session() == nullptr) {
        showStartPage();
        return;
    }
    showWorkspace();
    focusPage();
}

void MainWindow::showStartPage()
{
    m_start->refresh();
    m_outer->setCurrentWidget(m_start);
}

void MainWindow::showLocked(bool locked)
{
    m_commands->setLocked(locked);
    m_recentMenu->setEnabled(!locked);
    statusBar()->clearMessage();
    m_done->show(NoticeKind::Success, {}); // with what would undo it
    m_done->hide();
    m_header->search()->clear();
    if (locked) {
        setWindowTitle(tr("Locked – Utfall"));
        m_status->clear();
        m_outer->setCurrentWidget(m_lockPage);
        m_lockPage->setFocus(Qt::OtherFocusReason);
    } else if (m_document->session() != nullptr) {
        showWorkspace();
        updateStatus();
        focusPage();
    }
}

void MainWindow::showReadOnly()
{
    const std::optional<Error>& reason = m_document->session()->readOnlyReason();
    m_readOnlyRow->setVisible(reason.has_value());
    if (!reason) {
        m_commands->setReadOnly({});
        return;
    }
    QString text = text::describe(*reason);
    if (m_heldBy) {
        const QHash<QString, QString>& who = m_heldBy->args;
        text = who.contains(QStringLiteral("holder"))
                   ? tr("Reading only: %1 has had the register open on the computer %2 since %3. Nothing can "
                        "be changed here; what %1 changes is shown here a moment later.")
                         .arg(who.value(QStringLiteral("holder")), who.value(QStringLiteral("computer")),
                              who.value(QStringLiteral("time")))
                   : tr("Reading only: another program has the register open. Nothing can be changed here.");
    }
    m_commands->setReadOnly(text);
    m_readOnly->show(NoticeKind::Info, text);
    m_readOnly->addAction(tr("Try to open for changes"),
                          [this, path = m_document->session()->path()] { openFile(path); });
}

QCborMap MainWindow::place() const
{
    QCborMap pages;
    for (const PageId id : allPages())
        pages.insert(pageKey(id), m_pages.value(id)->place());
    return {{QStringLiteral("page"), pageKey(currentPage())}, {QStringLiteral("pages"), pages}};
}

void MainWindow::returnTo(const QCborMap& place)
{
    const QString current = place.value(QStringLiteral("page")).toString();
    const QCborMap pages = place.value(QStringLiteral("pages")).toMap();
    PageId shown = PageId::Overview;
    for (const PageId id : allPages()) {
        if (pageKey(id) == current)
            shown = id;
    }
    showPage(shown);
    for (const PageId id : allPages())
        m_pages.value(id)->returnTo(pages.value(pageKey(id)).toMap());
    focusPage();
}

bool MainWindow::isWorking() const
{
    return m_busy->isBusy() ||
           std::any_of(m_pages.cbegin(), m_pages.cend(), [](const Page* page) { return page->isWorking(); });
}

void MainWindow::registerClosing()
{
    for (Page* page : std::as_const(m_pages))
        page->setSession(nullptr);
    m_header->search()->setSnapshot(nullptr);
    m_commands->setRegisterOpen(false);
    m_commands->setReadOnly({});
    m_readOnlyRow->hide();
    m_done->hide();
    m_status->clear();
    if (m_lock->isLocked())
        return;
    setWindowTitle(QStringLiteral("Utfall"));
    showStartPage();
}

void MainWindow::askPassphrase(const QString& path, const Error& why, RegisterAccess access)
{
    if (m_lock->isLocked()) {
        m_lock->refuse(why);
        return;
    }
    UnlockDialog dialog(QFileInfo(path).fileName(), why, this);
    if (runDialog(dialog)) {
        rememberTried(dialog.credential());
        m_document->open(path, dialog.credential(), access);
        return;
    }
    forgetOpening();
    statusBar()->clearMessage();
}

void MainWindow::openFailed(const QString& path, const Error& error)
{
    if (m_lock->isLocked()) {
        m_lock->refuse(error);
        return;
    }
    if (error.code == QLatin1String("register-locked")) {
        statusBar()->clearMessage();
        m_heldBy = error;
        if (readsOnly(path)) { // somebody tried to open it for changes, and goes on reading
            showReadOnly();
            tellInformation(this, tr("The register is open already"), text::describe(error));
            return;
        }
        if (ask(this, {tr("The register is open already"), text::describe(error),
                       tr("You can read it meanwhile, and see what is changed there."),
                       tr("Open for reading"), false}))
            m_document->openForReading(path);
        return;
    }
    if (error.kind == ErrorKind::Integrity) {
        statusBar()->clearMessage();
        forgetOpening();
        m_safekeeping->showDamage(path, error);
        return;
    }
    tellFailure(error);
}

bool MainWindow::readsOnly(const QString& path) const
{
    const RegisterSession* session = m_document->session();
    return session != nullptr && session->path() == path && session->readOnlyReason();
}

void MainWindow::rememberTried(const security::Credential& credential)
{
    m_recoveryKey =
        credential.kind() == security::Credential::Kind::RecoveryKey ? credential : security::Credential();
}

void MainWindow::replaceForgottenPassphrase()
{
    RegisterSession* session = m_document->session();
    const security::Credential key = std::exchange(m_recoveryKey, {});
    if (key.isNone() || session == nullptr || session->readOnlyReason() || m_lock->isLocked())
        return;
    PassphraseDialog dialog(session->keys(), key, this);
    if (runDialog(dialog))
        tellDone(tr("The passphrase is changed. Copies made before open with the old one."), {});
    else
        m_document->close();
}

void MainWindow::tellFailure(const Error& error)
{
    statusBar()->clearMessage();
    if (error.code == QLatin1String("file-missing") && !m_opening.isEmpty()) {
        m_settings.removeRecentFile(m_opening);
        m_start->refresh();
    }
    forgetOpening();
    tellError(this, tr("This could not be done"), text::describe(error));
}

} // namespace utfall
