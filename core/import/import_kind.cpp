// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/import_kind.h"

#include "core/import/table_frame.h"

#include <algorithm>
#include <array>
#include <utility>

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

using KeyedKind = std::pair<ImportKind, QLatin1String>;
constexpr std::array Kinds{
    KeyedKind{ImportKind::Providers, QLatin1String("providers")},
    KeyedKind{ImportKind::Prepatients, QLatin1String("prepatients")},
    KeyedKind{ImportKind::Switches, QLatin1String("switches")},
    KeyedKind{ImportKind::Exits, QLatin1String("exits")},
    KeyedKind{ImportKind::Results, QLatin1String("results")},
};

constexpr bool Required = true;
constexpr bool Optional = false;

QList<ImportColumn> prepatientColumns()
{
    return {
        {u"personalNumber"_s, u"personnummer"_s, Required},
        {u"givenName"_s, u"förnamn"_s, Required},
        {u"familyName"_s, u"efternamn"_s, Required},
        {u"identifiedBy"_s, u"identifierare"_s, Required},
        {u"enrolled"_s, u"inskriven"_s, Required},
        {u"intake"_s, u"omgång"_s, Optional},
        {u"provider"_s, u"utförare"_s, Optional},
        {u"method"_s, u"metod"_s, Optional},
        {u"consent"_s, u"samtycke"_s, Required},
        {u"consentVersion"_s, u"samtyckesversion"_s, Optional},
        {u"inclusionDate"_s, u"inklusionsdatum"_s, Required},
        {u"inclusionValue"_s, u"inklusionsvärde"_s, Required},
        {u"unit"_s, u"enhet"_s, Required},
        {u"address"_s, u"adress"_s, Optional},
        {u"postalCode"_s, u"postnummer"_s, Optional},
        {u"city"_s, u"ort"_s, Optional},
        {u"phone"_s, u"telefon"_s, Optional},
        {u"email"_s, u"epost"_s, Optional},
        {u"protection"_s, u"skydd"_s, Optional},
    };
}

QList<ImportColumn> resultColumns()
{
    return {
        {u"personalNumber"_s, u"personnummer"_s, Required},
        {u"sampled"_s, u"provdatum"_s, Required},
        {u"code"_s, u"analyskod"_s, Required},
        {u"value"_s, u"värde"_s, Required},
        {u"unit"_s, u"enhet"_s, Required},
        {u"status"_s, u"status"_s, Optional},
        {u"laboratory"_s, u"laboratorium"_s, Optional},
        {u"method"_s, u"metod"_s, Optional},
        {u"sampleId"_s, u"provnummer"_s, Optional},
        {u"reported"_s, u"svarsdatum"_s, Optional},
    };
}

} // namespace

QString importKindKey(ImportKind kind)
{
    const auto* found =
        std::find_if(Kinds.begin(), Kinds.end(), [&](const auto& k) { return k.first == kind; });
    return found == Kinds.end() ? QString() : QString(found->second);
}

std::optional<ImportKind> importKindFromKey(const QString& key)
{
    const auto* found =
        std::find_if(Kinds.begin(), Kinds.end(), [&](const auto& k) { return k.second == key; });
    return found == Kinds.end() ? std::nullopt : std::optional(found->first);
}

QList<ImportColumn> importColumns(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Providers:
        return {
            {u"organisationNumber"_s, u"organisationsnummer"_s, Required},
            {u"name"_s, u"namn"_s, Required},
            {u"method"_s, u"metod"_s, Optional},
            {u"contact"_s, u"kontakt"_s, Optional},
            {u"email"_s, u"epost"_s, Optional},
            {u"phone"_s, u"telefon"_s, Optional},
            {u"bankgiro"_s, u"bankgiro"_s, Optional},
        };
    case ImportKind::Prepatients:
        return prepatientColumns();
    case ImportKind::Switches:
        return {
            {u"personalNumber"_s, u"personnummer"_s, Required},
            {u"date"_s, u"datum"_s, Required},
            {u"provider"_s, u"utförare"_s, Required},
            {u"method"_s, u"metod"_s, Optional},
        };
    case ImportKind::Exits:
        return {
            {u"personalNumber"_s, u"personnummer"_s, Required},
            {u"date"_s, u"datum"_s, Required},
            {u"reason"_s, u"orsak"_s, Required},
        };
    case ImportKind::Results:
        return resultColumns();
    }
    return {};
}

std::optional<ImportKind> guessImportKind(const QStringList& header)
{
    std::optional<ImportKind> guess;
    for (const ImportKind kind : ImportOrder) {
        if (!namesRequiredColumns(kind, header, {}))
            continue;
        if (guess)
            return std::nullopt;
        guess = kind;
    }
    return guess;
}

} // namespace utfall
