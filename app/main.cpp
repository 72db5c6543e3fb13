// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language.h"
#include "app/screenshots.h"
#include "app/start_options.h"
#include "app/user_name.h"
#include "core/security/process.h"
#include "core/text/error_text.h"
#include "ui/shell/dialog_answers.h"
#include "ui/shell/icons.h"
#include "ui/shell/main_window.h"
#include "ui/shell/register_document.h"
#include "ui/shell/settings.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QFileOpenEvent>
#include <QFontDatabase>
#include <QTimer>

#include <cstdio>
#include <cstdlib>

using namespace utfall;

namespace {

constexpr int EnvironmentExit = 6;

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("utfall"));
    QCoreApplication::setOrganizationName(QStringLiteral("utfall"));
    QCoreApplication::setApplicationVersion(QStringLiteral(UTFALL_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Utfall"));
    QGuiApplication::setDesktopFileName(QStringLiteral("se.utfall.Utfall"));
}

[[noreturn]] void refuse(const Error& error)
{
    std::fputs(qPrintable(text::describe(error) + QLatin1Char('\n')), stderr);
    std::exit(exitCode(error.kind));
}

std::unique_ptr<Settings> openSettings(const StartOptions& options)
{
    if (!options.settingsFile.isEmpty() && !Settings::isUsable(options.settingsFile)) {
        installLanguage(options.language.isEmpty() ? QStringLiteral("sv") : options.language);
        refuse(Error(ErrorKind::BadInput, QStringLiteral("settings-file-unusable"),
                     {{QStringLiteral("file"), QFileInfo(options.settingsFile).fileName()}}));
    }
    return options.settingsFile.isEmpty() ? std::make_unique<Settings>()
                                          : std::make_unique<Settings>(options.settingsFile);
}

void chooseLanguage(const StartOptions& options, const Settings& settings)
{
    installLanguage(options.language.isEmpty() ? settings.value(Setting::Language).toString()
                                               : options.language);
}

/// Without a desktop there is no system font worth the name: the one that the program carries takes its
/// place.
void chooseFont()
{
    if (QGuiApplication::platformName() != QLatin1String("offscreen"))
        return;
    QString family;
    for (const char* face : {"Regular", "Italic", "SemiBold", "Bold"}) {
        const int id = QFontDatabase::addApplicationFont(
            QStringLiteral(":/fonts/Inter-%1.otf").arg(QLatin1String(face)));
        if (family.isEmpty() && id >= 0)
            family = QFontDatabase::applicationFontFamilies(id).value(0);
    }
    QFont font(family);
    font.setPointSizeF(9.75);
    QApplication::setFont(font);
}

void chooseTheme(QApplication& application, const Settings& settings)
{
    const QString mode = settings.value(Setting::Theme).toString();
    Theme::current().setMode(mode == QLatin1String("dark")    ? ThemeMode::Dark
                             : mode == QLatin1String("light") ? ThemeMode::Light
                                                              : ThemeMode::System);
    Theme::current().install(application);
}

WorkContext workContext(const StartOptions& options)
{
    WorkContext context;
    if (options.today.isValid())
        context.clock = std::make_shared<FixedClock>(options.today);
    else
        context.clock = std::make_shared<SystemClock>();
    context.user = systemUserName();
    return context;
}

/// Taken out of the environment, so that no program started from here inherits it.
security::Credential passphraseOfEnvironment()
{
    const char* const variable = "UTFALL_PASSPHRASE";
    QString passphrase = qEnvironmentVariable(variable);
    qunsetenv(variable);
    const auto credential = security::Credential::passphrase(passphrase);
    security::wipe(passphrase);
    return credential;
}

/// On macOS the system hands files over while the program runs, instead of naming them on the command line.
class FileOpener final : public QObject
{
public:
    FileOpener(QApplication& application, MainWindow& window) : m_window(window)
    {
        application.installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::FileOpen)
            return QObject::eventFilter(watched, event);
        m_window.takeFiles({static_cast<QFileOpenEvent*>(event)->file()});
        return true;
    }

private:
    MainWindow& m_window;
};

/// Leaves the program once the register has been evaluated, or at once when none was asked for; a failure
/// becomes the exit code.
void leaveWhenReady(MainWindow& window, const StartOptions& options)
{
    const auto finish = [&window, options] {
        const bool fine = options.screenshots.isEmpty() || saveScreenshots(window, options.screenshots);
        QCoreApplication::exit(fine ? 0 : EnvironmentExit);
    };
    if (options.files.isEmpty()) {
        QTimer::singleShot(0, &window, finish);
        return;
    }
    QObject::connect(&window.document(), &RegisterDocument::snapshotChanged, &window, finish,
                     Qt::SingleShotConnection);
    const auto giveUp = [](const Error& error) {
        std::fputs(qPrintable(text::describe(error) + QLatin1Char('\n')), stderr);
        QCoreApplication::exit(exitCode(error.kind));
    };
    QObject::connect(&window.document(), &RegisterDocument::failed, &window, giveUp);
    QObject::connect(&window.document(), &RegisterDocument::openFailed, &window,
                     [giveUp](const QString&, const Error& error) { giveUp(error); });
    // Nobody is there to type it, so the window does not ask.
    QObject::disconnect(&window.document(), &RegisterDocument::passphraseWanted, &window, nullptr);
    QObject::connect(&window.document(), &RegisterDocument::passphraseWanted, &window,
                     [giveUp](const QString&, const Error& why, RegisterAccess) { giveUp(why); });
}

} // namespace

int main(int argc, char** argv)
{
    security::hardenProcess();
    nameProgram();
    QApplication application(argc, argv);
    const StartOptions options = parseStartOptions(application);
    const std::unique_ptr<Settings> settings = openSettings(options);
    chooseLanguage(options, *settings);
    chooseFont();
    chooseTheme(application, *settings);
    QGuiApplication::setWindowIcon(programIcon());

    MainWindow window(*settings, workContext(options));
    window.document().setOfferedCredential(passphraseOfEnvironment());
    if (options.exitAfterStartup || !options.screenshots.isEmpty()) {
        DialogAnswers::setTesting(true); // nobody is there to answer
        leaveWhenReady(window, options);
    }
    const FileOpener opener(application, window);
    window.show();
    window.takeFiles(options.files);
    return QApplication::exec();
}
