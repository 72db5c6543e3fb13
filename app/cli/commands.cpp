// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "app/cli/credentials.h"
#include "core/register/contract_service.h"

namespace utfall::cli {

using namespace Qt::StringLiterals;

namespace {

using Session = Result<std::unique_ptr<RegisterSession>>;

/// Tries `credential`; when it is none what was given, and asks on the terminal when nothing was. Then it is
/// what was tried, for an opening that follows: what was given can be taken only once.
Session openWith(const CommandContext& context, const QString& path, RegisterAccess access,
                 security::Credential& credential)
{
    if (credential.isNone()) {
        auto given = givenCredential(context.line);
        if (!given)
            return given.error();
        credential = *given;
    }
    auto session = RegisterSession::open(path, context.work, credential, access);
    if (!session && credential.isNone() &&
        (session.error().code == u"passphrase-needed"_qs ||
         session.error().code == u"passphrase-to-choose"_qs)) {
        auto asked = askCredential();
        if (!asked)
            return asked.error();
        credential = *asked;
        session = RegisterSession::open(path, context.work, credential, access);
    }
    return session;
}

Session withWantedContract(Session session, const CommandLine& line)
{
    if (!session)
        return session.error();
    const QString wanted = line.value(u"contract"_qs);
    if (!wanted.isEmpty()) {
        const auto info = (*session)->contract().info().result();
        if (!info)
            return info.error();
        if (info->terms.name != wanted)
            return Error(ErrorKind::BadInput, u"contract-unknown"_qs, {{u"name"_qs, wanted}});
    }
    return session;
}

} // namespace

Session CommandContext::open(const QString& path, security::Credential* used) const
{
    security::Credential credential;
    auto session = openWith(*this, path, RegisterAccess::Write, credential);
    if (session && used)
        *used = credential;
    if (session && (*session)->readOnlyReason())
        return *(*session)->readOnlyReason();
    return withWantedContract(std::move(session), line);
}

Session CommandContext::openForReading() const
{
    const QString path = line.arguments.first();
    security::Credential credential;
    auto session = openWith(*this, path, RegisterAccess::Read, credential);
    if (!session &&
        (session.error().code == u"register-older"_qs || session.error().code == u"register-unfinished"_qs))
        session = openWith(*this, path, RegisterAccess::Write, credential);
    return withWantedContract(std::move(session), line);
}

Command findCommand(const QString& name)
{
    static const QHash<QString, Command> commands{
        {u"create"_qs, runCreate},         {u"terms"_qs, runTerms},       {u"templates"_qs, runTemplates},
        {u"import"_qs, runImport},         {u"batches"_qs, runBatches},   {u"undo"_qs, runUndo},
        {u"attainment"_qs, runAttainment}, {u"payout"_qs, runPayout},     {u"explain"_qs, runExplain},
        {u"report"_qs, runReport},         {u"export"_qs, runExport},     {u"charts"_qs, runCharts},
        {u"check"_qs, runCheck},           {u"backup"_qs, runBackup},     {u"restore"_qs, runRestore},
        {u"salvage"_qs, runSalvage},       {u"demo"_qs, runDemo},         {u"passphrase"_qs, runPassphrase},
        {u"recovery"_qs, runRecovery},     {u"profiles"_qs, runProfiles}, {u"review"_qs, runReview},
    };
    return commands.value(name, nullptr);
}

} // namespace utfall::cli
