// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/credentials.h"
#include "core/register/key_service.h"
#include "core/report/evaluation_json.h"

namespace utfall::cli {

using namespace Qt::StringLiterals;

Result<int> runPassphrase(const CommandContext& context)
{
    if (context.line.arguments.first() != u"change"_qs)
        return wrongArguments(context.line);
    security::Credential current;
    const auto session = context.open(context.line.arguments.at(1), &current);
    if (!session)
        return session.error();
    const auto next = nextPassphrase(context.line);
    if (!next)
        return next.error();
    if (const auto changed = (*session)->keys().changePassphrase(current, *next).result(); !changed)
        return changed.error();
    context.output.answer(document(u"utfall.passphrase"_qs, {{u"changed"_qs, true}}),
                          {Cli::tr("The passphrase is changed. Copies made before open "
                                   "with the old one.")});
    return 0;
}

Result<int> runRecovery(const CommandContext& context)
{
    if (context.line.arguments.first() != u"new"_qs)
        return wrongArguments(context.line);
    security::Credential current;
    const auto session = context.open(context.line.arguments.at(1), &current);
    if (!session)
        return session.error();
    const auto key = (*session)->keys().newRecoveryKey(current).result();
    if (!key)
        return key.error();
    context.output.answer(document(u"utfall.recovery-key"_qs, {{u"recoveryKey"_qs, key->text()}}),
                          QStringList{Cli::tr("The register has a new recovery key; the old one opens "
                                              "it no longer.")} +
                              recoveryKeyLines(*key));
    return 0;
}

QStringList recoveryKeyLines(const security::RecoveryKey& key)
{
    return {QString(), Cli::tr("Recovery key: %1").arg(key.text()),
            Cli::tr("It is shown only now. Write it down and keep it locked in, apart "
                    "from the computer: without it a forgotten passphrase means a "
                    "lost register.")};
}

} // namespace utfall::cli
