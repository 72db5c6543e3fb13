// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/work_context.h"
#include "core/register/prepatient_service.h"
#include "core/register/register_session.h"
#include "core/security/credential.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/page_id.h"

#include <QCborMap>
#include <QHash>
#include <QMainWindow>

#include <functional>
#include <memory>
#include <optional>

class QLabel;
class QMenu;
class QStackedWidget;

namespace utfall {

class BusyOverlay;
class DropOverlay;
class HeaderBar;
class InlineNotice;
class LockPage;
class NavigationList;
class Page;
class RecoveryPage;
class RegisterDocument;
class SafekeepingFlow;
class Settings;
class StartPage;
class WindowLock;

/// The window: header, navigation, pages, status bar. Without a register it shows the start page.
///
/// Work that other parts own is hooked in through the command registry:
/// commands().setHandler(commands::NewRegister, …) begins the wizard, which hands its session to
/// document().adopt().
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    /// `settings` outlives the window.
    MainWindow(Settings& settings, const WorkContext& context, QWidget* parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] CommandRegistry& commands() const { return *m_commands; }
    [[nodiscard]] RegisterDocument& document() const { return *m_document; }
    [[nodiscard]] Settings& settings() const { return m_settings; }
    [[nodiscard]] Page* page(PageId id) const { return m_pages.value(id); }
    [[nodiscard]] PageId currentPage() const;
    [[nodiscard]] bool showsStartPage() const;
    [[nodiscard]] WindowLock& windowLock() const { return *m_lock; }
    [[nodiscard]] SafekeepingFlow& safekeeping() const { return *m_safekeeping; }
    /// Covers the whole window while a register is closed and worked on.
    [[nodiscard]] BusyOverlay& busy() const { return *m_busy; }

    void openFile(const QString& path);
    void showPage(PageId id);
    void showPeople(const PrepatientQuery& query, const QString& title);
    /// The keyboard to the content of the page, or to the list of pages.
    void focusPage();
    void focusNavigation();
    /// Takes files from a drop, the command line or "Open with": a register to open, files to import, or
    /// both. Without a register that is open or named, the latest one is opened; the import begins once it
    /// is.
    void takeFiles(const QStringList& paths);

    /// Which page is shown, and where one is on each; may identify people.
    [[nodiscard]] QCborMap place() const;
    void returnTo(const QCborMap& place);
    /// Something goes on that is not to be interrupted.
    [[nodiscard]] bool isWorking() const;
    void showStartPage();
    /// Instead of all else, until a register is opened or hideRecovery().
    void showRecovery();
    void hideRecovery();
    [[nodiscard]] RecoveryPage& recoveryPage() const { return *m_recovery; }
    /// What was given to open the register: whoever opens it by the recovery key has to choose a new
    /// passphrase.
    void rememberTried(const security::Credential& credential);
    void replaceForgottenPassphrase();
    void tellDone(const QString& text, const std::function<void()>& undo);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildWorkspace();
    void buildPages();
    void buildMenus();
    void fillRecentMenu();
    void connectDocument();
    void registerOpened();
    void registerClosing();
    void showWorkspace();
    void askPassphrase(const QString& path, const Error& why, RegisterAccess access);
    void openFailed(const QString& path, const Error& error);
    void importWaitingFiles();
    void forgetOpening();
    void tellFailure(const Error& error);
    void showLocked(bool locked);
    void showReadOnly();
    [[nodiscard]] bool readsOnly(const QString& path) const;
    void updateStatus();

    Settings& m_settings;
    CommandRegistry* m_commands = nullptr;
    RegisterDocument* m_document = nullptr;

    QStackedWidget* m_outer = nullptr; ///< start page, workspace
    StartPage* m_start = nullptr;
    LockPage* m_lockPage = nullptr;
    RecoveryPage* m_recovery = nullptr;
    QWidget* m_workspace = nullptr;
    HeaderBar* m_header = nullptr;
    NavigationList* m_navigation = nullptr;
    QStackedWidget* m_stack = nullptr;
    QWidget* m_readOnlyRow = nullptr;
    InlineNotice* m_readOnly = nullptr;
    InlineNotice* m_done = nullptr;
    QHash<PageId, Page*> m_pages;
    QMenu* m_recentMenu = nullptr;
    QLabel* m_status = nullptr;
    DropOverlay* m_drop = nullptr;
    BusyOverlay* m_busy = nullptr;
    WindowLock* m_lock = nullptr;
    SafekeepingFlow* m_safekeeping = nullptr;
    QString m_opening;                  ///< the path that is being opened
    QStringList m_waitingFiles;         ///< to import once it is open
    std::optional<Error> m_heldBy;      ///< who writes in the register that is open for reading
    security::Credential m_recoveryKey; ///< that the register was opened with
};

} // namespace utfall
