// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/credentials.h"
#include "core/contract/templates.h"
#include "core/contract/terms_json.h"
#include "core/contract/terms_text.h"
#include "core/register/contract_service.h"
#include "core/report/evaluation_json.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace utfall::cli {

using namespace Qt::StringLiterals;

namespace {

/// The group of the worked example that the terms are explained with.
constexpr int ExampleListed = 37;
constexpr int ExampleReached = 20;

Result<ContractTerms> readTermsFile(const QString& path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.exists())
        return Error(ErrorKind::Environment, u"file-missing"_qs, {{u"file"_qs, name}});
    if (!file.open(QIODevice::ReadOnly))
        return Error(ErrorKind::Environment, u"file-not-readable"_qs, {{u"file"_qs, name}});
    return termsFromJson(file.read(MaxTermsBytes + 1));
}

Result<ContractTerms> termsOfNewRegister(const CommandLine& line)
{
    if (line.has(u"terms"_qs))
        return readTermsFile(line.value(u"terms"_qs));
    const QString id = line.has(u"template"_qs) ? line.value(u"template"_qs) : u"prediabetes"_qs;
    const auto chosen = contractTemplate(id);
    if (!chosen)
        return chosen.error();
    return chosen->terms;
}

QJsonObject termsObject(const ContractTerms& terms)
{
    return QJsonDocument::fromJson(termsToJson(terms)).object();
}

Result<int> showTerms(const CommandContext& context, const ContractInfo& info)
{
    const QString json = QString::fromUtf8(termsToJson(info.terms)).trimmed();
    context.output.answer(document(u"utfall.terms"_qs, termsObject(info.terms)), {json});
    return 0;
}

Result<int> explainTerms(const CommandContext& context, const ContractInfo& info)
{
    QJsonArray sentences;
    QStringList lines{info.terms.name, QString()};
    for (const TermSentence& sentence : termSentences(info.terms)) {
        sentences.append(QJsonObject{
            {u"key"_qs, sentence.key}, {u"heading"_qs, sentence.heading}, {u"text"_qs, sentence.text}});
        lines.append(sentence.heading + u": "_qs + sentence.text);
    }
    const QStringList example = workedExample(info.terms, ExampleListed, ExampleReached);
    lines += QStringList{QString(), Cli::tr("Worked example")} + example;
    context.output.answer(
        document(u"utfall.terms-explanation"_qs,
                 {{u"sentences"_qs, sentences}, {u"example"_qs, QJsonArray::fromStringList(example)}}),
        lines);
    return 0;
}

} // namespace

Result<int> runCreate(const CommandContext& context)
{
    const QString organisation = context.line.value(u"organisation"_qs).trimmed();
    for (const QString& option : {u"organisation"_qs, u"organisation-number"_qs}) {
        if (context.line.value(option).trimmed().isEmpty())
            return missingOption(option);
    }
    const auto number = OrganisationNumber::parse(context.line.value(u"organisation-number"_qs));
    if (!number)
        return number.error();
    const auto terms = termsOfNewRegister(context.line);
    if (!terms)
        return terms.error();
    const QString path = context.line.arguments.first();
    const auto passphrase = newRegisterPassphrase(context.line);
    if (!passphrase)
        return passphrase.error();
    const security::NewKeys keys{.passphrase = *passphrase};
    const auto session = RegisterSession::create(path, {organisation, *number, *terms}, context.work, keys);
    if (!session)
        return session.error();
    context.output.answer(
        document(u"utfall.create"_qs, {{u"register"_qs, QFileInfo(path).fileName()},
                                       {u"organisation"_qs, organisation},
                                       {u"organisationNumber"_qs, number->digits()},
                                       {u"contract"_qs, terms->name},
                                       {u"recoveryKey"_qs, keys.recoveryKey.text()}}),
        QStringList{
            Cli::tr("Created %1 with the contract %2.").arg(QFileInfo(path).fileName(), terms->name)} +
            recoveryKeyLines(keys.recoveryKey));
    return 0;
}

Result<int> runTerms(const CommandContext& context)
{
    const QString action = context.line.arguments.at(1);
    const bool isSet = action == u"set"_qs;
    if ((!isSet && action != u"show"_qs && action != u"explain"_qs) ||
        (context.line.arguments.size() == 3) != isSet)
        return wrongArguments(context.line);
    const auto session = isSet ? context.open() : context.openForReading();
    if (!session)
        return session.error();
    ContractService& contract = (*session)->contract();
    if (isSet) {
        const auto terms = readTermsFile(context.line.arguments.at(2));
        if (!terms)
            return terms.error();
        const auto done = contract.setTerms(*terms, context.line.value(u"reason"_qs)).result();
        if (!done)
            return done.error();
    }
    const auto info = contract.info().result();
    if (!info)
        return info.error();
    if (isSet) {
        context.output.answer(
            document(u"utfall.terms"_qs, termsObject(info->terms)),
            {Cli::tr("The terms of %1 are replaced (version %2).").arg(info->terms.name).arg(info->version)});
        return 0;
    }
    return action == u"show"_qs ? showTerms(context, *info) : explainTerms(context, *info);
}

Result<int> runTemplates(const CommandContext& context)
{
    const QString action = context.line.arguments.first();
    if (action == u"list"_qs && context.line.arguments.size() == 1) {
        QJsonArray list;
        QStringList lines;
        for (const ContractTemplate& entry : contractTemplates()) {
            list.append(QJsonObject{
                {u"id"_qs, entry.id}, {u"name"_qs, entry.name}, {u"description"_qs, entry.description}});
            lines.append(entry.id + u": "_qs + entry.name + u". "_qs + entry.description);
        }
        context.output.answer(document(u"utfall.templates"_qs, {{u"templates"_qs, list}}), lines);
        return 0;
    }
    if (action == u"show"_qs && context.line.arguments.size() == 2) {
        const auto chosen = contractTemplate(context.line.arguments.at(1));
        if (!chosen)
            return chosen.error();
        context.output.answer(document(u"utfall.terms"_qs, termsObject(chosen->terms)),
                              {QString::fromUtf8(termsToJson(chosen->terms)).trimmed()});
        return 0;
    }
    return wrongArguments(context.line);
}

} // namespace utfall::cli
