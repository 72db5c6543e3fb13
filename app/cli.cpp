// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/language.h"
#include "app/user_name.h"
#include "core/security/process.h"
#include "core/text/error_text.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <algorithm>
#include <cstring>
#include <memory>
#include <span>

using namespace utfall;
using namespace Qt::StringLiterals;

namespace {

QStringList helpLines()
{
    QStringList lines{
        cli::Cli::tr("Utfall runs outcome contracts from the console."), QString(),
        u"utfall-cli [--json] [--passphrase-file FILE] [--recovery-key-file FILE] [--user NAME] "
        u"[--contract NAME] [--today DATE] [--lang sv|en] COMMAND …"_qs,
        QString()};
    for (const cli::CommandSpec& spec : cli::commandSpecs())
        lines.append(u"  "_qs + spec.name + u' ' + spec.usage);
    return lines;
}

QString userName(const cli::CommandLine& line)
{
    if (line.has(u"user"_qs))
        return line.value(u"user"_qs);
    return systemUserName();
}

Result<WorkContext> workContext(const cli::CommandLine& line)
{
    WorkContext work;
    work.user = userName(line);
    work.clock = std::make_shared<SystemClock>();
    if (line.has(u"today"_qs)) {
        const auto today = line.date(u"today"_qs, {});
        if (!today)
            return today.error();
        work.clock = std::make_shared<FixedClock>(*today);
    }
    return work;
}

Result<int> run(const cli::CommandLine& line, const cli::Output& output)
{
    if (line.has(u"version"_qs)) {
        output.answer(
            {{u"program"_qs, u"utfall-cli"_qs}, {u"version"_qs, QCoreApplication::applicationVersion()}},
            {u"utfall-cli "_qs + QCoreApplication::applicationVersion()});
        return 0;
    }
    if (line.has(u"help"_qs)) {
        output.answer({{u"help"_qs, helpLines().join(u'\n')}}, helpLines());
        return 0;
    }
    const auto work = workContext(line);
    if (!work)
        return work.error();
    return cli::findCommand(line.command)({line, output, *work});
}

/// Reports and charts are painted, which takes Qt Gui but no screen; everything else starts faster without
/// it.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv)
{
    const std::span<char*> arguments(argv, static_cast<std::size_t>(argc));
    const bool paints = std::any_of(arguments.begin(), arguments.end(), [](const char* argument) {
        return std::strcmp(argument, "report") == 0 || std::strcmp(argument, "charts") == 0;
    });
    if (!paints)
        return std::make_unique<QCoreApplication>(argc, argv);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char* argv[])
{
    security::hardenProcess();
    const auto application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(u"utfall-cli"_qs);
    QCoreApplication::setApplicationVersion(QStringLiteral(UTFALL_VERSION));

    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const auto line = cli::parseCommandLine(arguments);
    const bool json = line ? line->has(u"json"_qs) : arguments.contains(u"--json"_qs);
    const QString language = line ? line->value(u"lang"_qs) : QString();
    installLanguage(language.isEmpty() ? u"sv"_qs : language);

    const cli::Output output(json);
    if (!line)
        return output.fail(line.error());
    const auto done = run(*line, output);
    return done ? *done : output.fail(done.error());
}
