// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/main_window.h"

#include "core/register/contract_service.h"
#include "ui/pages/page_factory.h"
#include "ui/shell/dialog_answers.h"
#include "ui/shell/drop_overlay.h"
#include "ui/shell/header_bar.h"
#include "ui/shell/icons.h"
#include "ui/shell/lock_page.h"
#include "ui/shell/navigation_list.h"
#include "ui/shell/page.h"
#include "ui/shell/quick_search.h"
#include "ui/shell/recovery_page.h"
#include "ui/shell/register_document.h"
#include "ui/shell/safekeeping_commands.h"
#include "ui/shell/safekeeping_flow.h"
#include "ui/shell/settings.h"
#include "ui/shell/start_page.h"
#include "ui/shell/theme.h"
#include "ui/shell/window_commands.h"
#include "ui/shell/window_lock.h"
#include "ui/widgets/busy_overlay.h"
#include "ui/widgets/inline_notice.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QVBoxLayout>

namespace utfall {

namespace {

constexpr int DoneNoticeMs = 12'000;

struct MenuTitle
{
    CommandMenu menu;
    const char* title;
};

constexpr MenuTitle MenuTitles[] = {
    {CommandMenu::File, QT_TRANSLATE_NOOP("utfall::MainWindow", "&File")},
    {CommandMenu::Edit, QT_TRANSLATE_NOOP("utfall::MainWindow", "&Edit")},
    {CommandMenu::View, QT_TRANSLATE_NOOP("utfall::MainWindow", "&View")},
    {CommandMenu::Register, QT_TRANSLATE_NOOP("utfall::MainWindow", "&Register")},
    {CommandMenu::Help, QT_TRANSLATE_NOOP("utfall::MainWindow", "&Help")},
};

bool isRegister(const QString& path)
{
    return path.endsWith(QLatin1String(".utfall"), Qt::CaseInsensitive);
}

QStringList localFiles(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            paths << url.toLocalFile();
    }
    return paths;
}

} // namespace

MainWindow::MainWindow(Settings& settings, const WorkContext& context, QWidget* parent)
    : QMainWindow(parent), m_settings(settings)
{
    setWindowTitle(QStringLiteral("Utfall"));
    setAcceptDrops(true);
    setMinimumSize(880, 560);
    resize(1280, 800);
    m_commands = new CommandRegistry(this);
    m_document = new RegisterDocument(context, this);
    addWindowCommands(*this);
    addSafekeepingCommands(*this);
    buildWorkspace();
    buildPages();
    buildMenus();
    connectDocument();
    m_lock = new WindowLock(*this, *m_lockPage);
    connect(m_lock, &WindowLock::lockedChanged, this, &MainWindow::showLocked);
    m_safekeeping = new SafekeepingFlow(*this);
    m_drop = new DropOverlay(this);
    m_busy = new BusyOverlay(this);
    restoreGeometry(m_settings.value(Setting::WindowGeometry).toByteArray());
    updateStatus();
    showPage(PageId::Overview);
}

MainWindow::~MainWindow()
{
    // Pages hold on to the session: they let go before it does.
    m_document->close();
}

PageId MainWindow::currentPage() const
{
    const auto* page = qobject_cast<Page*>(m_stack->currentWidget());
    return page != nullptr ? page->id() : PageId::Overview;
}

bool MainWindow::showsStartPage() const
{
    return m_outer->currentWidget() == m_start;
}

void MainWindow::openFile(const QString& path)
{
    if (m_lock->isLocked())
        return; // what waits behind the lock is not taken away by a file that is dropped
    m_opening = QFileInfo(path).absoluteFilePath();
    m_recoveryKey = {};
    m_heldBy.reset();
    statusBar()->showMessage(tr("Opening %1…").arg(QFileInfo(path).fileName()));
    m_document->open(m_opening);
}

void MainWindow::showPage(PageId id)
{
    Page* page = m_pages.value(id);
    if (page == nullptr)
        return;
    const QWidget* left = m_stack->currentWidget();
    const bool hadFocus = left != nullptr && left->isAncestorOf(focusWidget());
    m_navigation->setCurrentPage(id);
    m_stack->setCurrentWidget(page);
    m_commands->setCurrentPage(id);
    if (hadFocus)
        focusPage();
}

void MainWindow::focusPage()
{
    QWidget* first = m_pages[currentPage()]->initialFocus();
    (first != nullptr ? first : m_navigation)->setFocus(Qt::TabFocusReason);
}

void MainWindow::focusNavigation()
{
    m_navigation->setFocus(Qt::TabFocusReason);
}

void MainWindow::showPeople(const PrepatientQuery& query, const QString& title)
{
    showPage(PageId::Prepatients);
    m_pages[PageId::Prepatients]->showPeople(query, title);
}

void MainWindow::takeFiles(const QStringList& paths)
{
    if (paths.isEmpty() || m_lock->isLocked())
        return;
    QStringList tables;
    QString registerFile;
    for (const QString& path : paths) {
        if (!isRegister(path))
            tables << path;
        else if (registerFile.isEmpty())
            registerFile = path;
    }
    if (registerFile.isEmpty() && m_document->session() == nullptr)
        registerFile = m_settings.recentFiles().value(0);
    m_waitingFiles = tables;
    if (!registerFile.isEmpty())
        openFile(registerFile);
    else
        importWaitingFiles();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_settings.setValue(Setting::WindowGeometry, saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const QStringList paths = localFiles(*event->mimeData());
    if (paths.isEmpty())
        return;
    m_drop->announce(isRegister(paths.constFirst())
                         ? tr("Open the register")
                         : tr("Import %Ln file(s)", nullptr, static_cast<int>(paths.size())));
    event->acceptProposedAction();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent*)
{
    m_drop->hide();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    m_drop->hide();
    event->acceptProposedAction();
    takeFiles(localFiles(*event->mimeData()));
}

void MainWindow::buildWorkspace()
{
    m_outer = new QStackedWidget(this);
    m_start = new StartPage(m_settings, *m_commands, m_outer);
    m_recovery = new RecoveryPage(m_outer);
    m_lockPage = new LockPage(m_outer);
    m_workspace = new QWidget(m_outer);
    m_header = new HeaderBar(*m_commands, m_workspace);
    m_navigation = new NavigationList(m_workspace);
    m_stack = new QStackedWidget(m_workspace);
    m_done = new InlineNotice(m_workspace);
    m_done->setClosable(true);
    m_done->hide();

    m_readOnlyRow = new QWidget(m_workspace);
    m_readOnly = new InlineNotice(m_readOnlyRow);
    m_readOnly->setObjectName(QStringLiteral("readOnlyStrip"));
    auto* readOnly = new QVBoxLayout(m_readOnlyRow);
    readOnly->setContentsMargins(metrics::PageMargin, metrics::Grid, metrics::PageMargin, 0);
    readOnly->addWidget(m_readOnly);
    m_readOnlyRow->hide();

    auto* doneRow = new QHBoxLayout;
    doneRow->setContentsMargins(metrics::PageMargin, 0, metrics::PageMargin, metrics::Grid);
    doneRow->addWidget(m_done);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_readOnlyRow);
    right->addWidget(m_stack, 1);
    right->addLayout(doneRow);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_navigation);
    middle->addLayout(right, 1);
    auto* column = new QVBoxLayout(m_workspace);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(middle, 1);
    m_outer->addWidget(m_start);
    m_outer->addWidget(m_workspace);
    m_outer->addWidget(m_recovery);
    m_outer->addWidget(m_lockPage);
    setCentralWidget(m_outer);

    m_status = new QLabel(this);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setContentsMargins(0, 0, metrics::Grid, 0);
    statusBar()->addPermanentWidget(m_status);
    statusBar()->setSizeGripEnabled(false);
    connect(m_navigation, &NavigationList::pageChosen, this, &MainWindow::showPage);
    connect(m_header, &HeaderBar::dateChosen, m_document, &RegisterDocument::setAsOf);
    connect(m_header->search(), &QuickSearch::pageRequested, this, &MainWindow::showPage);
    connect(m_header->search(), &QuickSearch::peopleRequested, this, &MainWindow::showPeople);
    connect(m_start, &StartPage::fileChosen, this, &MainWindow::openFile);
    m_commands->setHandler(commands::Find, [this] {
        m_header->search()->setFocus(Qt::ShortcutFocusReason);
        m_header->search()->selectAll();
    });
}

void MainWindow::buildPages()
{
    const PageContext context{*m_commands, m_settings, m_document->context().clock};
    for (const PageId id : allPages()) {
        Page* page = createPage(id, context);
        page->setParent(m_stack);
        m_pages.insert(id, page);
        m_stack->addWidget(page);
        connect(page, &Page::pageRequested, this, &MainWindow::showPage);
        connect(page, &Page::peopleRequested, this, &MainWindow::showPeople);
        connect(page, &Page::badgeChanged, this,
                [this, id](qint64 number) { m_navigation->setBadge(id, number); });
        connect(page, &Page::workDone, this, &MainWindow::tellDone);
        connect(page, &Page::paymentDateChosen, m_document, &RegisterDocument::setPaymentDate);
    }
}

void MainWindow::buildMenus()
{
    for (const MenuTitle& title : MenuTitles) {
        QMenu* menu = menuBar()->addMenu(tr(title.title));
        int group = -1;
        for (const Command& command : m_commands->commands()) {
            if (command.menu != title.menu)
                continue;
            if (group >= 0 && command.group != group)
                menu->addSeparator();
            group = command.group;
            menu->addAction(m_commands->action(command.id));
            if (command.id == commands::OpenRegister) {
                m_recentMenu =
                    menu->addMenu(themedIcon(QStringLiteral("document-open-recent")), tr("Open &recent"));
                connect(m_recentMenu, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
            }
        }
    }
    // Shortcuts of commands that stand in no menu work all the same.
    for (const Command& command : m_commands->commands())
        addAction(m_commands->action(command.id));
}

void MainWindow::fillRecentMenu()
{
    m_recentMenu->clear();
    const QStringList files = m_settings.recentFiles();
    for (const QString& path : files) {
        QAction* action = m_recentMenu->addAction(QFileInfo(path).fileName());
        action->setStatusTip(path);
        connect(action, &QAction::triggered, this, [this, path] { openFile(path); });
    }
    if (files.isEmpty())
        m_recentMenu->addAction(tr("No register has been opened yet"))->setEnabled(false);
}

void MainWindow::connectDocument()
{
    connect(m_document, &RegisterDocument::opened, this, &MainWindow::registerOpened);
    connect(m_document, &RegisterDocument::closing, this, &MainWindow::registerClosing);
    connect(m_document, &RegisterDocument::failed, this, &MainWindow::tellFailure);
    connect(m_document, &RegisterDocument::openFailed, this, &MainWindow::openFailed);
    connect(m_document, &RegisterDocument::passphraseWanted, this, &MainWindow::askPassphrase);
    connect(m_document, &RegisterDocument::snapshotChanged, this, [this](const SnapshotPtr& snapshot) {
        m_header->showContract(snapshot->contract, m_document->context().clock->today());
        m_header->search()->setSnapshot(snapshot);
        for (Page* page : std::as_const(m_pages))
            page->setSnapshot(snapshot);
        m_navigation->setBadge(PageId::Results, snapshot->toReview());
    });
}

void MainWindow::tellDone(const QString& text, const std::function<void()>& undo)
{
    m_done->show(NoticeKind::Success, text);
    if (undo)
        m_done->addAction(tr("Undo"), [this, undo] {
            m_done->hide();
            undo();
        });
    QTimer::singleShot(DoneNoticeMs, m_done, [this, text] {
        if (m_done->text() == text)
            m_done->hide();
    });
}

void MainWindow::updateStatus()
{
    if (m_document->session() == nullptr)
        return;
    QStringList parts{QFileInfo(m_document->session()->path()).fileName(), m_document->context().user};
    parts.removeAll(QString());
    m_status->setText(parts.join(QStringLiteral("  ·  ")));
}

} // namespace utfall
