// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command_line.h"

#include "core/base/iso_date.h"

namespace utfall::cli {

using namespace Qt::StringLiterals;

namespace {

const QStringList& globalOptions()
{
    static const QStringList names{
        u"passphrase-file"_qs, u"recovery-key-file"_qs, u"user"_qs, u"contract"_qs, u"today"_qs, u"lang"_qs};
    return names;
}

const QStringList& globalFlags()
{
    static const QStringList names{u"json"_qs, u"help"_qs, u"version"_qs};
    return names;
}

const CommandSpec* findSpec(const QString& name)
{
    for (const CommandSpec& spec : commandSpecs()) {
        if (spec.name == name)
            return &spec;
    }
    return nullptr;
}

Error usageError(const QString& code, const QString& argName, const QString& value)
{
    return Error(ErrorKind::Usage, code, {{argName, value}});
}

/// Splits "--name=value"; the value is null when there is no "=".
std::pair<QString, QString> splitOption(const QString& argument)
{
    const QString body = argument == u"-h"_qs ? u"help"_qs : argument.mid(2);
    const qsizetype at = body.indexOf(u'=');
    return at < 0 ? std::pair(body, QString()) : std::pair(body.left(at), body.mid(at + 1));
}

Result<void> checkAgainstSpec(const CommandLine& line)
{
    const CommandSpec* spec = findSpec(line.command);
    if (!spec)
        return usageError(u"usage-unknown-command"_qs, u"command"_qs, line.command);
    for (auto it = line.options.keyBegin(); it != line.options.keyEnd(); ++it) {
        const bool known = globalOptions().contains(*it) || globalFlags().contains(*it) ||
                           spec->options.contains(*it) || spec->flags.contains(*it);
        if (!known)
            return usageError(u"usage-unknown-option"_qs, u"option"_qs, *it);
    }
    const auto count = line.arguments.size();
    if (count < spec->leastArguments || (spec->mostArguments >= 0 && count > spec->mostArguments))
        return wrongArguments(line);
    return {};
}

bool takesValue(const QString& name)
{
    if (globalOptions().contains(name))
        return true;
    for (const CommandSpec& spec : commandSpecs()) {
        if (spec.options.contains(name))
            return true;
    }
    return false;
}

bool isFlag(const QString& name)
{
    if (globalFlags().contains(name))
        return true;
    for (const CommandSpec& spec : commandSpecs()) {
        if (spec.flags.contains(name))
            return true;
    }
    return false;
}

} // namespace

const QList<CommandSpec>& commandSpecs()
{
    static const QString asOf = u"as-of"_qs;
    static const QString paymentDate = u"payment-date"_qs;
    static const QList<CommandSpec> specs{
        {u"create"_qs,
         u"REGISTER --organisation NAME --organisation-number NO [--template ID] [--terms FILE]"_qs,
         1,
         1,
         {u"organisation"_qs, u"organisation-number"_qs, u"template"_qs, u"terms"_qs},
         {}},
        {u"terms"_qs, u"REGISTER show | set FILE [--reason TEXT] | explain"_qs, 2, 3, {u"reason"_qs}, {}},
        {u"import"_qs,
         u"REGISTER providers|prepatients|switches|exits|results FILE… [--profile NAME] [--percent ngsp|mono-s] [--sheet NAME] [--dry-run] [--strict]"_qs,
         3,
         -1,
         {u"percent"_qs, u"profile"_qs, u"sheet"_qs},
         {u"dry-run"_qs, u"strict"_qs}},
        {u"profiles"_qs, u"REGISTER list | show NAME | set FILE | remove NAME"_qs, 2, 3, {}, {}},
        {u"batches"_qs, u"REGISTER"_qs, 1, 1, {}, {}},
        {u"undo"_qs, u"REGISTER BATCH [--dry-run]"_qs, 2, 2, {}, {u"dry-run"_qs}},
        {u"attainment"_qs, u"REGISTER [--as-of DATE]"_qs, 1, 1, {asOf}, {}},
        {u"payout"_qs, u"REGISTER [--as-of DATE] [--payment-date DATE]"_qs, 1, 1, {asOf, paymentDate}, {}},
        {u"explain"_qs,
         u"REGISTER --provider NO [--intake NAME] [--as-of DATE] [--payment-date DATE]"_qs,
         1,
         1,
         {u"provider"_qs, u"intake"_qs, asOf, paymentDate},
         {}},
        {u"review"_qs, u"REGISTER [--as-of DATE]"_qs, 1, 1, {asOf}, {}},
        {u"report"_qs,
         u"REGISTER contract --output FILE.pdf|.html|.csv [--as-of DATE] [--payment-date DATE]"_qs,
         2,
         2,
         {u"output"_qs, asOf, paymentDate},
         {}},
        {u"charts"_qs, u"REGISTER --output DIR [--as-of DATE]"_qs, 1, 1, {u"output"_qs, asOf}, {}},
        {u"export"_qs,
         u"REGISTER cases --output DIR [--as-of DATE] [--payment-date DATE]"_qs,
         2,
         2,
         {u"output"_qs, asOf, paymentDate},
         {}},
        {u"templates"_qs, u"list | show ID"_qs, 1, 2, {}, {}},
        {u"check"_qs, u"REGISTER"_qs, 1, 1, {}, {}},
        {u"backup"_qs, u"REGISTER FILE"_qs, 2, 2, {}, {}},
        {u"restore"_qs, u"FILE REGISTER [--force] [--dry-run]"_qs, 2, 2, {}, {u"force"_qs, u"dry-run"_qs}},
        {u"salvage"_qs, u"DAMAGED NEW"_qs, 2, 2, {}, {}},
        {u"passphrase"_qs,
         u"change REGISTER [--new-passphrase-file FILE]"_qs,
         2,
         2,
         {u"new-passphrase-file"_qs},
         {}},
        {u"recovery"_qs, u"new REGISTER"_qs, 2, 2, {}, {}},
        {u"demo"_qs, u"REGISTER [--people N] [--seed S]"_qs, 1, 1, {u"people"_qs, u"seed"_qs}, {}},
    };
    return specs;
}

Error wrongArguments(const CommandLine& line)
{
    const CommandSpec* spec = findSpec(line.command);
    Q_ASSERT(spec);
    return Error(ErrorKind::Usage, u"usage-arguments"_qs,
                 {{u"command"_qs, spec->name}, {u"usage"_qs, spec->name + u' ' + spec->usage}});
}

Error missingOption(const QString& option)
{
    return usageError(u"usage-option-missing"_qs, u"option"_qs, option);
}

Result<QDate> CommandLine::date(const QString& option, QDate fallback) const
{
    if (!has(option))
        return fallback;
    const auto parsed = parseIsoDate(value(option));
    if (!parsed)
        return usageError(u"usage-date"_qs, u"option"_qs, option);
    return *parsed;
}

Result<CommandLine> parseCommandLine(const QStringList& arguments)
{
    CommandLine line;
    bool onlyArguments = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& argument = arguments.at(i);
        if (argument == u"--"_qs && !onlyArguments) {
            onlyArguments = true;
            continue;
        }
        const bool isOption = !onlyArguments && (argument.startsWith(u"--"_qs) || argument == u"-h"_qs);
        if (!isOption) {
            if (line.command.isEmpty())
                line.command = argument;
            else
                line.arguments.append(argument);
            continue;
        }
        const auto [name, attached] = splitOption(argument);
        if (takesValue(name)) {
            if (attached.isNull() && i + 1 >= arguments.size())
                return usageError(u"usage-option-value"_qs, u"option"_qs, name);
            line.options.insert(name, attached.isNull() ? arguments.at(++i) : attached);
        } else if (isFlag(name) && attached.isNull()) {
            line.options.insert(name, u"true"_qs);
        } else {
            return usageError(u"usage-unknown-option"_qs, u"option"_qs, name);
        }
    }
    if (line.has(u"help"_qs) || line.has(u"version"_qs))
        return line;
    if (line.command.isEmpty())
        return Error(ErrorKind::Usage, u"usage-no-command"_qs);
    if (const auto checked = checkAgainstSpec(line); !checked)
        return checked.error();
    return line;
}

} // namespace utfall::cli
