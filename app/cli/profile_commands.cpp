// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "core/import/import_service.h"
#include "core/report/evaluation_json.h"
#include "core/text/aligned_table.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace utfall::cli {

using namespace Qt::StringLiterals;

namespace {

Result<int> list(const CommandContext& context)
{
    const auto session = context.openForReading();
    if (!session)
        return session.error();
    const auto profiles = (*session)->imports().profiles().result();
    if (!profiles)
        return profiles.error();
    QJsonArray array;
    QList<QStringList> rows{
        {Cli::tr("Name"), Cli::tr("Laboratory"), Cli::tr("Codes"), Cli::tr("Units"), Cli::tr("Columns")}};
    for (const MappingProfile& profile : *profiles) {
        array.append(QJsonDocument::fromJson(profileToJson(profile)).object());
        rows.append({profile.name, profile.laboratory, QString::number(profile.codes.size()),
                     QString::number(profile.units.size()), QString::number(profile.columns.size())});
    }
    context.output.answer(document(u"utfall.profiles"_qs, {{u"profiles"_qs, array}}),
                          profiles->isEmpty() ? QStringList{Cli::tr("There are no mapping profiles yet.")}
                                              : text::alignedTable(rows, {2, 3, 4}));
    return 0;
}

Result<int> show(const CommandContext& context, const QString& name)
{
    const auto session = context.openForReading();
    if (!session)
        return session.error();
    const auto profile = (*session)->imports().profile(name).result();
    if (!profile)
        return profile.error();
    const QByteArray json = profileToJson(*profile);
    // The file that `set` takes, whatever the form of the answer.
    context.output.answer(QJsonDocument::fromJson(json).object(), {QString::fromUtf8(json.trimmed())});
    return 0;
}

Result<int> set(const CommandContext& context, const QString& path)
{
    const auto profile = readProfileFile(path);
    if (!profile)
        return profile.error();
    const auto session = context.open();
    if (!session)
        return session.error();
    const auto saved = (*session)->imports().saveProfile(*profile).result();
    if (!saved)
        return saved.error();
    QStringList lines{Cli::tr("The mapping profile %1 is saved.").arg(profile->name)};
    if (*saved > 0)
        lines.append(Cli::tr("%Ln row(s) that waited came in.", nullptr, static_cast<int>(*saved)));
    context.output.answer(
        document(u"utfall.profile-saved"_qs, {{u"name"_qs, profile->name}, {u"released"_qs, *saved}}), lines);
    return 0;
}

Result<int> remove(const CommandContext& context, const QString& name)
{
    const auto session = context.open();
    if (!session)
        return session.error();
    if (const auto removed = (*session)->imports().removeProfile(name).result(); !removed)
        return removed.error();
    context.output.answer(document(u"utfall.profile-removed"_qs, {{u"name"_qs, name}}),
                          {Cli::tr("The mapping profile %1 is removed.").arg(name)});
    return 0;
}

} // namespace

Result<int> runProfiles(const CommandContext& context)
{
    const QStringList& arguments = context.line.arguments;
    const QString& action = arguments.at(1);
    if (action == u"list"_qs && arguments.size() == 2)
        return list(context);
    if (arguments.size() == 3) {
        if (action == u"show"_qs)
            return show(context, arguments.at(2));
        if (action == u"set"_qs)
            return set(context, arguments.at(2));
        if (action == u"remove"_qs)
            return remove(context, arguments.at(2));
    }
    return wrongArguments(context.line);
}

} // namespace utfall::cli
