// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/work_context.h"
#include "core/register/prepatient_service.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/page_id.h"

#include <QHash>
#include <QMainWindow>

#include <functional>
#include <memory>

class QLabel;
class QMenu;
class QStackedWidget;

namespace utfall {

class DropOverlay;
class HeaderBar;
class InlineNotice;
class NavigationList;
class Page;
class RegisterDocument;
class Settings;
class StartPage;
struct Error;

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

    void openFile(const QString& path);
    void showPage(PageId id);
    void showPeople(const PrepatientQuery& query, const QString& title);
    /// The keyboard to the content of the page, or to the list of pages.
    void focusPage();
    void focusNavigation();
    /// Takes files from a drop or the command line: one register to open, or tables to import.
    void takeFiles(const QStringList& paths);

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
    void askPassphrase(const QString& path, const Error& why);
    void tellFailure(const Error& error);
    void tellDone(const QString& text, const std::function<void()>& undo);
    void updateStatus();

    Settings& m_settings;
    CommandRegistry* m_commands = nullptr;
    RegisterDocument* m_document = nullptr;

    QStackedWidget* m_outer = nullptr; ///< start page, workspace
    StartPage* m_start = nullptr;
    QWidget* m_workspace = nullptr;
    HeaderBar* m_header = nullptr;
    NavigationList* m_navigation = nullptr;
    QStackedWidget* m_stack = nullptr;
    InlineNotice* m_done = nullptr;
    QHash<PageId, Page*> m_pages;
    QMenu* m_recentMenu = nullptr;
    QLabel* m_status = nullptr;
    DropOverlay* m_drop = nullptr;
    QString m_opening; ///< the path that is being opened
};

} // namespace utfall
