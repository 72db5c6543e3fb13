// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/start_options.h"

#include "core/base/iso_date.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

namespace utfall {

namespace {

constexpr int UsageExit = 2;

[[noreturn]] void refuse(const QString& why)
{
    std::fputs(qPrintable(why + QLatin1Char('\n')), stderr);
    std::exit(UsageExit);
}

} // namespace

StartOptions parseStartOptions(const QCoreApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Administers outcome contracts."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption language(QStringLiteral("lang"), QStringLiteral("Language: sv or en."),
                                      QStringLiteral("LANGUAGE"));
    const QCommandLineOption today(QStringLiteral("today"), QStringLiteral("Work as if it were this day."),
                                   QStringLiteral("DATE"));
    const QCommandLineOption settings(QStringLiteral("settings"),
                                      QStringLiteral("Keep settings in this file."), QStringLiteral("FILE"));
    const QCommandLineOption screenshots(QStringLiteral("screenshot"),
                                         QStringLiteral("Save pictures of every page and leave."),
                                         QStringLiteral("FOLDER"));
    const QCommandLineOption leave(QStringLiteral("exit-after-startup"),
                                   QStringLiteral("Leave once the window stands."));
    parser.addOptions({language, today, settings, screenshots, leave});
    parser.addPositionalArgument(
        QStringLiteral("file"),
        QStringLiteral("Register to open, and files to import into it; without a register, into the latest."),
        QStringLiteral("[register.utfall] [file...]"));
    parser.process(application);

    StartOptions options;
    options.files = parser.positionalArguments();
    options.language = parser.value(language);
    options.settingsFile = parser.value(settings);
    options.screenshots = parser.value(screenshots);
    options.exitAfterStartup = parser.isSet(leave);
    if (!options.language.isEmpty() && options.language != QLatin1String("sv") &&
        options.language != QLatin1String("en"))
        refuse(QStringLiteral("--lang takes sv or en."));
    if (parser.isSet(today)) {
        const Result<QDate> date = parseIsoDate(parser.value(today));
        if (!date.ok())
            refuse(QStringLiteral("--today takes a date as YYYY-MM-DD."));
        options.today = date.value();
    }
    return options;
}

} // namespace utfall
