// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/window_commands.h"

#include "core/demo/demo_register.h"
#include "core/text/error_text.h"
#include "ui/shell/about_dialog.h"
#include "ui/shell/await.h"
#include "ui/shell/dialog_answers.h"
#include "ui/shell/main_window.h"
#include "ui/shell/new_register.h"
#include "ui/shell/register_document.h"
#include "ui/shell/settings.h"
#include "ui/shell/shortcut_dialog.h"
#include "ui/shell/theme.h"
#include "ui/wizards/mapping_profiles_dialog.h"

#include <QActionGroup>
#include <QApplication>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFutureWatcher>
#include <QStandardPaths>
#include <QtConcurrentRun>

namespace utfall {

namespace {

/// Texts of the menus; one context for the translator.
class CommandText
{
    Q_DECLARE_TR_FUNCTIONS(utfall::Commands)
};

QString registerFilter()
{
    return CommandText::tr("Registers (*.utfall)");
}

void openWithDialog(MainWindow& window)
{
    const QString folder = window.settings().value(Setting::LastFolder).toString();
    const QString path = askOpenFile(&window, CommandText::tr("Open a register"), folder, registerFilter());
    if (!path.isEmpty())
        window.openFile(path);
}

/// Makes the demo register anew in the cache folder, in the background, and shows it.
void openDemo(MainWindow& window)
{
    using Made = std::shared_ptr<Result<std::unique_ptr<RegisterSession>>>;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
    QDir().mkpath(folder);
    const QString path = QDir(folder).filePath(QStringLiteral("demo.utfall"));
    window.document().close();
    window.setEnabled(false);
    auto* watcher = new QFutureWatcher<Made>(&window);
    QObject::connect(watcher, &QFutureWatcherBase::finished, &window, [watcher, &window] {
        watcher->deleteLater();
        window.setEnabled(true);
        const Made made = watcher->result();
        if (made->ok()) {
            window.document().adopt(std::move(made->value()));
            window.document().setKnownPassphrase(QString::fromUtf16(DemoPassphrase));
        } else {
            tellError(&window, CommandText::tr("The demo could not be made"), text::describe(made->error()));
        }
    });
    watcher->setFuture(QtConcurrent::run([path, context = window.document().context(),
                                          home = window.thread()] {
        QFile::remove(path);
        auto made =
            std::make_shared<Result<std::unique_ptr<RegisterSession>>>(createDemoRegister(path, {}, context));
        if (made->ok())
            made->value()->moveToThread(home);
        return made;
    }));
}

void addFileCommands(MainWindow& window)
{
    CommandRegistry& registry = window.commands();
    registry.add({commands::NewRegister,
                  CommandText::tr("&New register…"),
                  QStringLiteral("document-new"),
                  QKeySequence::New,
                  CommandText::tr("Create a register with a contract from a template"),
                  CommandMenu::File,
                  0,
                  false,
                  {},
                  false},
                 [&window] { createRegister(window); });
    registry.add({commands::OpenRegister,
                  CommandText::tr("&Open…"),
                  QStringLiteral("document-open"),
                  QKeySequence::Open,
                  CommandText::tr("Open a register"),
                  CommandMenu::File,
                  0,
                  false,
                  {},
                  false},
                 [&window] { openWithDialog(window); });
    registry.add({commands::OpenDemo,
                  CommandText::tr("Open the &demo"),
                  QStringLiteral("tools-wizard"),
                  {},
                  CommandText::tr("Make a register of made-up people and show it"),
                  CommandMenu::File,
                  0,
                  false,
                  {},
                  false},
                 [&window] { openDemo(window); });
    registry.add({commands::ImportFiles,
                  CommandText::tr("&Import…"),
                  QStringLiteral("document-import"),
                  QKeySequence(Qt::CTRL | Qt::Key_I),
                  CommandText::tr("Read providers, prepatients or lab results from files"),
                  CommandMenu::File,
                  1,
                  true,
                  {},
                  false});
    registry.add({commands::ExportReport,
                  CommandText::tr("&Export report…"),
                  QStringLiteral("document-export"),
                  QKeySequence(Qt::CTRL | Qt::Key_E),
                  CommandText::tr("Save the contract report as PDF, HTML or CSV"),
                  CommandMenu::File,
                  2,
                  true,
                  {},
                  false});
    registry.add({commands::PrintReport,
                  CommandText::tr("&Print report…"),
                  QStringLiteral("document-print"),
                  QKeySequence::Print,
                  CommandText::tr("Show and print the contract report"),
                  CommandMenu::File,
                  2,
                  true,
                  {},
                  false});
    registry.add({commands::CloseRegister,
                  CommandText::tr("&Close register"),
                  QStringLiteral("document-close"),
                  QKeySequence(Qt::CTRL | Qt::Key_W),
                  CommandText::tr("Close the register and show the start page"),
                  CommandMenu::File,
                  3,
                  true,
                  {},
                  false},
                 [&window] { window.document().close(); });
    registry.add({commands::Quit,
                  CommandText::tr("&Quit"),
                  QStringLiteral("application-exit"),
                  QKeySequence(Qt::CTRL | Qt::Key_Q),
                  CommandText::tr("Close the program"),
                  CommandMenu::File,
                  3,
                  false,
                  {},
                  false},
                 [&window] { window.close(); });
}

void addLookCommands(MainWindow& window)
{
    CommandRegistry& registry = window.commands();
    struct Look
    {
        ThemeMode mode;
        QString key;
        QString text;
        QString tip;
    };
    const Look looks[] = {
        {ThemeMode::System, QStringLiteral("system"), CommandText::tr("Colours as the &system"),
         CommandText::tr("Light or dark as the rest of the computer")},
        {ThemeMode::Light, QStringLiteral("light"), CommandText::tr("&Light colours"),
         CommandText::tr("Dark text on light")},
        {ThemeMode::Dark, QStringLiteral("dark"), CommandText::tr("&Dark colours"),
         CommandText::tr("Light text on dark")},
    };
    auto* group = new QActionGroup(&window);
    const QString chosen = window.settings().value(Setting::Theme).toString();
    for (const Look& look : looks) {
        QAction* action = registry.add({QStringLiteral("view.theme.") + look.key,
                                        look.text,
                                        {},
                                        {},
                                        look.tip,
                                        CommandMenu::View,
                                        2,
                                        false,
                                        {},
                                        true},
                                       [&window, look] {
                                           window.settings().setValue(Setting::Theme, look.key);
                                           Theme::current().setMode(look.mode);
                                       });
        group->addAction(action);
        action->setChecked(chosen == look.key);
    }
}

/// Each language under its own name, as people look for it.
void addLanguageCommands(MainWindow& window)
{
    CommandRegistry& registry = window.commands();
    auto* group = new QActionGroup(&window);
    const QString chosen = window.settings().value(Setting::Language).toString();
    for (const auto& [key, name] : {std::pair(QStringLiteral("sv"), QStringLiteral("S&venska")),
                                    std::pair(QStringLiteral("en"), QStringLiteral("&English"))}) {
        QAction* action = registry.add(
            {QStringLiteral("view.language.") + key,
             name,
             {},
             {},
             CommandText::tr("Takes effect when the program starts next time"),
             CommandMenu::View,
             3,
             false,
             {},
             true},
            [&window, key = key] {
                window.settings().setValue(Setting::Language, key);
                tellInformation(&window, CommandText::tr("Language"),
                                CommandText::tr("The language changes when the program starts next time."));
            });
        group->addAction(action);
        action->setChecked(chosen == key);
    }
}

void addViewCommands(MainWindow& window)
{
    CommandRegistry& registry = window.commands();
    registry.add({commands::Find,
                  CommandText::tr("&Search"),
                  QStringLiteral("edit-find"),
                  QKeySequence(Qt::CTRL | Qt::Key_K),
                  CommandText::tr("Find a page, a command, a provider or prepatients"),
                  CommandMenu::Edit,
                  0,
                  true,
                  {},
                  false});
    int number = 0;
    for (const PageId id : allPages()) {
        ++number;
        registry.add({commands::showPage(id),
                      pageTitle(id),
                      pageIcon(id),
                      QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number % 10)),
                      CommandText::tr("Show the page %1").arg(pageTitle(id)),
                      CommandMenu::View,
                      0,
                      true,
                      {},
                      false},
                     [&window, id] { window.showPage(id); });
    }
    registry.add({commands::Refresh,
                  CommandText::tr("&Refresh"),
                  QStringLiteral("view-refresh"),
                  QKeySequence::Refresh,
                  CommandText::tr("Count all figures again"),
                  CommandMenu::View,
                  1,
                  true,
                  {},
                  false},
                 [&window] { window.document().refresh(); });
    registry.add({QStringLiteral("view.focus.page"),
                  CommandText::tr("Go to the page's &content"),
                  {},
                  QKeySequence(Qt::Key_F6),
                  CommandText::tr("Move the keyboard to the content of the page"),
                  CommandMenu::View,
                  1,
                  true,
                  {},
                  false},
                 [&window] { window.focusPage(); });
    registry.add({QStringLiteral("view.focus.navigation"),
                  CommandText::tr("Go to the list of &pages"),
                  {},
                  QKeySequence(Qt::SHIFT | Qt::Key_F6),
                  CommandText::tr("Move the keyboard to the list of pages"),
                  CommandMenu::View,
                  1,
                  true,
                  {},
                  false},
                 [&window] { window.focusNavigation(); });
    addLookCommands(window);
    addLanguageCommands(window);
}

void checkRegister(MainWindow& window)
{
    await(&window, window.document().session()->check(), [&window](const Result<QList<Error>>& result) {
        if (!result.ok()) {
            tellError(&window, CommandText::tr("The register could not be checked"),
                      text::describe(result.error()));
            return;
        }
        QStringList findings;
        for (const Error& finding : result.value())
            findings << text::describe(finding);
        if (findings.isEmpty())
            tellInformation(
                &window, CommandText::tr("Check of the register"),
                CommandText::tr("The file is whole, every reference leads somewhere, and the sums add up."));
        else
            tellError(&window, CommandText::tr("Check of the register"), findings.join(QLatin1Char('\n')));
    });
}

void addRegisterAndHelpCommands(MainWindow& window)
{
    CommandRegistry& registry = window.commands();
    registry.add({commands::AddPrepatient,
                  CommandText::tr("Add a &prepatient…"),
                  QStringLiteral("list-add-user"),
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
                  CommandText::tr("Register a person"),
                  CommandMenu::Register,
                  0,
                  true,
                  {},
                  false});
    registry.add({commands::AddProvider,
                  CommandText::tr("Add a pro&vider…"),
                  QStringLiteral("list-add"),
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U),
                  CommandText::tr("Register a provider"),
                  CommandMenu::Register,
                  0,
                  true,
                  {},
                  false});
    registry.add({commands::MappingProfiles,
                  CommandText::tr("&Mapping profiles…"),
                  QStringLiteral("labplot-spreadsheet"),
                  {},
                  CommandText::tr("What the codes and units of each sender mean"),
                  CommandMenu::Register,
                  0,
                  true,
                  {},
                  false},
                 [&window] {
                     MappingProfilesDialog dialog(*window.document().session(), &window);
                     (void)runDialog(dialog);
                 });
    registry.add({commands::CheckRegister,
                  CommandText::tr("Chec&k the register"),
                  QStringLiteral("dialog-ok-apply"),
                  {},
                  CommandText::tr("Check the file, its references and its sums"),
                  CommandMenu::Register,
                  1,
                  true,
                  {},
                  false},
                 [&window] { checkRegister(window); });
    registry.add(
        {commands::ExampleFiles,
         CommandText::tr("&Templates and example files…"),
         QStringLiteral("text-csv"),
         {},
         CommandText::tr("Save files to fill in, and small files of every format to try the import with"),
         CommandMenu::Help,
         0,
         true,
         {},
         false});
    registry.add({commands::Shortcuts,
                  CommandText::tr("&Keyboard shortcuts"),
                  QStringLiteral("help-keybord-shortcuts"),
                  QKeySequence::HelpContents,
                  CommandText::tr("List every shortcut"),
                  CommandMenu::Help,
                  0,
                  false,
                  {},
                  false},
                 [&window] {
                     ShortcutDialog dialog(window.commands(), &window);
                     (void)runDialog(dialog);
                 });
    registry.add({commands::About,
                  CommandText::tr("&About Utfall"),
                  QStringLiteral("help-about"),
                  {},
                  CommandText::tr("Version, licence and what the program is built of"),
                  CommandMenu::Help,
                  1,
                  false,
                  {},
                  false},
                 [&window] {
                     AboutDialog dialog(&window);
                     (void)runDialog(dialog);
                 });
}

} // namespace

void addWindowCommands(MainWindow& window)
{
    addFileCommands(window);
    addViewCommands(window);
    addRegisterAndHelpCommands(window);
}

} // namespace utfall
