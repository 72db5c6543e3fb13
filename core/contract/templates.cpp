// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contract/templates.h"

#include "core/contract/strict_json.h"
#include "core/contract/terms_reader.h"

#include <QDir>
#include <QFile>
#include <QtDebug>

#include <algorithm>

/// Resources of a static library are registered by hand, and the macro wants to stand outside every
/// namespace.
static void registerTemplateResources()
{
    Q_INIT_RESOURCE(utfall_templates);
}

namespace utfall {

namespace {

QString textOf(const JsonValue& object, const char* key)
{
    const JsonValue* value = object.member(QString::fromLatin1(key));
    return value && value->kind == JsonValue::Kind::String ? value->text : QString();
}

std::optional<ContractTemplate> readTemplate(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const Result<JsonValue> document = readStrictJson(file.readAll());
    if (!document)
        return std::nullopt;
    const JsonValue* termsValue = document->member(u"terms");
    if (!termsValue)
        return std::nullopt;
    Result<ContractTerms> terms = termsFromValue(*termsValue);
    if (!terms)
        return std::nullopt;
    return ContractTemplate{textOf(*document, "id"), textOf(*document, "name"),
                            textOf(*document, "description"), std::move(*terms)};
}

} // namespace

QList<ContractTemplate> contractTemplates()
{
    registerTemplateResources();
    QList<ContractTemplate> templates;
    const QDir folder(QStringLiteral(":/templates"));
    for (const QString& name : folder.entryList({QStringLiteral("*.json")}, QDir::Files)) {
        if (std::optional<ContractTemplate> found = readTemplate(folder.filePath(name)))
            templates.append(std::move(*found));
        else
            qCritical("contract template %s cannot be read", qUtf8Printable(name));
    }
    std::sort(templates.begin(), templates.end(),
              [](const ContractTemplate& a, const ContractTemplate& b) { return a.id < b.id; });
    return templates;
}

Result<ContractTemplate> contractTemplate(const QString& id)
{
    for (const ContractTemplate& candidate : contractTemplates()) {
        if (candidate.id == id)
            return candidate;
    }
    return Error(ErrorKind::BadInput, QStringLiteral("template-unknown"), {{QStringLiteral("id"), id}});
}

} // namespace utfall
