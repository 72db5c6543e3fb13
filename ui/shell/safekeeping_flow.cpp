// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/safekeeping_flow.h"

#include "core/register/key_service.h"
#include "core/register/register_session.h"
#include "core/register/safekeeping_service.h"
#include "core/text/error_text.h"
#include "core/text/format.h"
#include "ui/shell/await.h"
#include "ui/shell/dialog_answers.h"
#include "ui/shell/main_window.h"
#include "ui/shell/recovery_page.h"
#include "ui/shell/register_document.h"
#include "ui/shell/settings.h"
#include "ui/widgets/busy_overlay.h"
#include "ui/wizards/passphrase_dialog.h"
#include "ui/wizards/recovery_key_dialog.h"
#include "ui/wizards/restore_wizard.h"
#include "ui/wizards/salvage_wizard.h"

#include <QDir>
#include <QFileInfo>

#include <memory>

namespace utfall {

SafekeepingFlow::SafekeepingFlow(MainWindow& window) : QObject(&window), m_window(window)
{
    RecoveryPage& page = window.recoveryPage();
    connect(&page, &RecoveryPage::goOnRequested, &window, &MainWindow::hideRecovery);
    connect(&page, &RecoveryPage::copiesRequested, this, [this] {
        m_window.hideRecovery();
        m_window.showPage(PageId::Security);
    });
    connect(&page, &RecoveryPage::restoreRequested, this, [this, &page] { restore(page.path()); });
    connect(&page, &RecoveryPage::salvageRequested, this, [this, &page] { salvage(page.path()); });
}

void SafekeepingFlow::showRecovery()
{
    const RegisterSession& session = *m_window.document().session();
    m_window.recoveryPage().showCrash(session.path(), *session.recovery());
    m_window.showRecovery();
}

void SafekeepingFlow::showDamage(const QString& path, const Error& error)
{
    m_window.document().close();
    m_window.recoveryPage().showDamage(path, error);
    m_window.showRecovery();
}

void SafekeepingFlow::saveCopy()
{
    RegisterSession* session = m_window.document().session();
    if (session == nullptr)
        return;
    const QFileInfo file(session->path());
    const QString proposal = QDir::home().filePath(
        tr("%1 copy %2.utfall", "register's name, date")
            .arg(file.completeBaseName(), text::shortDate(m_window.document().context().clock->today())));
    const QString target = askSaveFile(&m_window, tr("Where is the copy to be kept?"), proposal,
                                       tr("Registers (*.utfall)"), QStringLiteral("utfall"));
    if (target.isEmpty())
        return;
    const Job job = m_window.busy().start(tr("Copying and checking…"), false);
    await(this, session->safekeeping().backupTo(target, job), [this, target](const Result<void>& result) {
        m_window.busy().finish();
        if (result.ok())
            m_window.tellDone(
                tr("The copy is in %1, and has been checked.").arg(QDir::toNativeSeparators(target)), {});
        else
            tellError(&m_window, tr("The copy could not be made"), text::describe(result.error()));
    });
}

void SafekeepingFlow::restore(const QString& registerPath, const QString& copy)
{
    RestoreWizard wizard(registerPath, m_window.document().context(), &m_window);
    if (!copy.isEmpty())
        wizard.choose(copy);
    if (runDialog(wizard))
        restoreNow(wizard.copy(), wizard.credential(), registerPath);
}

void SafekeepingFlow::restoreNow(const QString& copy, const security::Credential& credential,
                                 const QString& registerPath)
{
    // The register has to be closed: what stands in its place becomes another file.
    m_window.document().close();
    const Job job = m_window.busy().start(tr("Restoring and checking…"), false);
    await(
        this, safekeeping::restore(copy, registerPath, true, m_window.document().context(), credential, job),
        [this, copy, credential, registerPath](const Result<RestoreReceipt>& result) {
            m_window.busy().finish();
            if (!result.ok()) {
                tellError(&m_window, tr("The copy could not be restored"),
                          tr("%1 The register is as it was.").arg(text::describe(result.error())));
                m_window.openFile(registerPath);
                return;
            }
            const QString kept = QDir::toNativeSeparators(result->kept);
            QString told = tr("%1 is restored from %2.")
                               .arg(QFileInfo(registerPath).fileName(), QFileInfo(copy).fileName());
            if (!kept.isEmpty())
                told += u' ' + (result->keptIsVerified
                                    ? tr("What stood there is kept, checked, as %1.").arg(kept)
                                    : tr("What stood there could not be checked; it is kept as it was in %1.")
                                          .arg(kept));
            if (result->notLogged)
                told += u' ' + tr("The log of the restored register does not tell of this: %1")
                                   .arg(text::describe(*result->notLogged));
            connect(
                &m_window.document(), &RegisterDocument::opened, this,
                [this, told] { m_window.tellDone(told, {}); }, Qt::SingleShotConnection);
            m_window.rememberTried(credential);
            m_window.document().open(registerPath, credential);
        });
}

void SafekeepingFlow::salvage(const QString& damagedPath)
{
    QString path = damagedPath;
    if (path.isEmpty())
        path = askOpenFile(&m_window, tr("Which register is damaged?"),
                           m_window.settings().value(Setting::LastFolder).toString(),
                           tr("Registers (*.utfall)"));
    if (path.isEmpty())
        return;
    SalvageWizard wizard(path, m_window.document().context(), &m_window);
    if (!runDialog(wizard))
        return;
    m_window.rememberTried({});
    m_window.document().open(wizard.path(), wizard.credential());
}

void SafekeepingFlow::changePassphrase()
{
    RegisterSession* session = m_window.document().session();
    if (session == nullptr)
        return;
    PassphraseDialog dialog(session->keys(), {}, &m_window);
    if (runDialog(dialog))
        m_window.tellDone(tr("The passphrase is changed. Copies made before open with the old one."), {});
}

void SafekeepingFlow::makeRecoveryKey()
{
    RegisterSession* session = m_window.document().session();
    if (session == nullptr)
        return;
    RecoveryKeyDialog dialog(session->keys(), QFileInfo(session->path()).completeBaseName(), {}, &m_window);
    if (runDialog(dialog))
        m_window.tellDone(tr("The register has a new recovery key; the old one opens it no longer."), {});
}

} // namespace utfall
