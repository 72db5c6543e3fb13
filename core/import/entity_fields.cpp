// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/entity_fields.h"

#include "core/base/iso_date.h"
#include "core/base/text_folding.h"
#include "core/import/import_kind.h"
#include "core/import/row_interpretation.h"

#include <array>
#include <span>

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

/// One column of a file as a field of what is stored.
template <typename Entity>
struct Field
{
    const char* key;
    QString (*text)(const Entity&);
    void (*take)(Entity& to, const Entity& from);
};

template <typename Entity, auto Member>
constexpr Field<Entity> textField(const char* key)
{
    return {key, [](const Entity& e) { return e.*Member; },
            [](Entity& to, const Entity& from) { to.*Member = from.*Member; }};
}

template <auto Member>
constexpr Field<Prepatient> identityField(const char* key)
{
    return {key, [](const Prepatient& p) { return p.identity.*Member; },
            [](Prepatient& to, const Prepatient& from) { to.identity.*Member = from.identity.*Member; }};
}

template <auto Member>
constexpr Field<Prepatient> dateField(const char* key)
{
    return {key, [](const Prepatient& p) { return (p.*Member).isValid() ? toIsoDate(p.*Member) : QString(); },
            [](Prepatient& to, const Prepatient& from) { to.*Member = from.*Member; }};
}

QString protectionText(const Prepatient& person)
{
    switch (person.protection) {
    case Protection::None:
        return {};
    case Protection::Sekretessmarkering:
        return u"sekretessmarkering"_s;
    case Protection::SkyddadFolkbokforing:
        return u"skyddad folkbokföring"_s;
    case Protection::FingeradeUppgifter:
        return u"fingerade uppgifter"_s;
    }
    Q_UNREACHABLE();
}

void takeInclusion(Prepatient& to, const Prepatient& from)
{
    to.inclusion = from.inclusion;
    to.inclusionText = from.inclusionText;
}

/// All but the number, which says which provider is meant.
constexpr std::array<Field<Provider>, 6> ProviderFields{{
    textField<Provider, &Provider::name>("name"),
    textField<Provider, &Provider::method>("method"),
    textField<Provider, &Provider::contact>("contact"),
    textField<Provider, &Provider::email>("email"),
    textField<Provider, &Provider::phone>("phone"),
    textField<Provider, &Provider::bankgiro>("bankgiro"),
}};

/// All but the number and the enrolment date: a row with another date is held.
constexpr std::array<Field<Prepatient>, 17> PrepatientFields{{
    identityField<&PersonIdentity::givenName>("givenName"),
    identityField<&PersonIdentity::familyName>("familyName"),
    textField<Prepatient, &Prepatient::identifiedBy>("identifiedBy"),
    textField<Prepatient, &Prepatient::intake>("intake"),
    {"provider", [](const Prepatient& p) { return p.provider ? p.provider->digits() : QString(); },
     [](Prepatient& to, const Prepatient& from) { to.provider = from.provider; }},
    textField<Prepatient, &Prepatient::method>("method"),
    dateField<&Prepatient::consent>("consent"),
    textField<Prepatient, &Prepatient::consentVersion>("consentVersion"),
    dateField<&Prepatient::inclusionDate>("inclusionDate"),
    {"inclusionValue",
     [](const Prepatient& p) { return p.inclusion ? p.inclusion->value.toPlainString() : p.inclusionText; },
     takeInclusion},
    {"unit", [](const Prepatient& p) { return p.inclusion ? p.inclusion->unit.text() : QString(); },
     takeInclusion},
    identityField<&PersonIdentity::address>("address"),
    identityField<&PersonIdentity::postalCode>("postalCode"),
    identityField<&PersonIdentity::city>("city"),
    identityField<&PersonIdentity::phone>("phone"),
    identityField<&PersonIdentity::email>("email"),
    {"protection", protectionText,
     [](Prepatient& to, const Prepatient& from) { to.protection = from.protection; }},
}};

std::span<const Field<Provider>> fieldsOf(const Provider&)
{
    return ProviderFields;
}
std::span<const Field<Prepatient>> fieldsOf(const Prepatient&)
{
    return PrepatientFields;
}

ColumnSet columnBit(ImportKind kind, QLatin1StringView key)
{
    const QList<ImportColumn> columns = importColumns(kind);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns[i].key == key)
            return ColumnSet(1) << i;
    }
    Q_UNREACHABLE();
}

template <typename Entity>
QList<ColumnSet> columnBits(ImportKind kind)
{
    QList<ColumnSet> bits;
    for (const Field<Entity>& field : fieldsOf(Entity()))
        bits.append(columnBit(kind, QLatin1StringView(field.key)));
    return bits;
}

/// The column of each field, in the order of the fields.
const QList<ColumnSet>& columnsOf(const Provider&)
{
    static const QList<ColumnSet> bits = columnBits<Provider>(ImportKind::Providers);
    return bits;
}
const QList<ColumnSet>& columnsOf(const Prepatient&)
{
    static const QList<ColumnSet> bits = columnBits<Prepatient>(ImportKind::Prepatients);
    return bits;
}

template <typename Entity>
void takeColumns(Entity& to, const Entity& from, ColumnSet columns)
{
    const auto fields = fieldsOf(to);
    for (size_t i = 0; i < fields.size(); ++i) {
        if (columns & columnsOf(to)[qsizetype(i)])
            fields[i].take(to, from);
    }
}

template <typename Entity>
QList<FieldChange> changes(const Entity& before, const Entity& after)
{
    QList<FieldChange> found;
    for (const Field<Entity>& field : fieldsOf(before)) {
        const QString textBefore = field.text(before);
        const QString textAfter = field.text(after);
        if (textBefore != textAfter)
            found.append({QLatin1StringView(field.key), textBefore, textAfter});
    }
    return found;
}

template <typename Entity>
bool holdsOutside(const Entity& entity, ColumnSet columns)
{
    const auto fields = fieldsOf(entity);
    for (size_t i = 0; i < fields.size(); ++i) {
        if (!(columns & columnsOf(entity)[qsizetype(i)]) && !fields[i].text(entity).isEmpty())
            return true;
    }
    return false;
}

template <typename Entity>
QHash<QString, QString> cells(const Entity& entity)
{
    QHash<QString, QString> texts;
    for (const Field<Entity>& field : fieldsOf(entity))
        texts.insert(QLatin1StringView(field.key), field.text(entity));
    return texts;
}

Provider readBack(const Provider&, const QHash<QString, QString>& texts)
{
    return HeldCellsReader().read<ReadProvider>(texts, RowMeaning()).provider;
}
Prepatient readBack(const Prepatient&, const QHash<QString, QString>& texts)
{
    return HeldCellsReader().read<ReadPrepatient>(texts, RowMeaning()).person;
}

template <typename Entity>
void restore(Entity& entity, const QList<FieldChange>& changed)
{
    QHash<QString, QString> texts = cells(entity);
    ColumnSet columns = 0;
    const auto fields = fieldsOf(entity);
    for (size_t i = 0; i < fields.size(); ++i) {
        for (const FieldChange& change : changed) {
            if (change.column != QLatin1StringView(fields[i].key) ||
                texts.value(change.column) != change.after)
                continue;
            texts.insert(change.column, change.before);
            columns |= columnsOf(entity)[qsizetype(i)];
        }
    }
    takeColumns(entity, readBack(entity, texts), columns);
}

} // namespace

Provider withColumns(Provider stored, const Provider& stated, ColumnSet columns)
{
    takeColumns(stored, stated, columns);
    return stored;
}

Prepatient withColumns(Prepatient stored, const Prepatient& stated, ColumnSet columns)
{
    takeColumns(stored, stated, columns);
    return stored;
}

QList<FieldChange> changesBetween(const Provider& before, const Provider& after)
{
    return changes(before, after);
}

QList<FieldChange> changesBetween(const Prepatient& before, const Prepatient& after)
{
    return changes(before, after);
}

bool holdsMoreThan(const Provider& provider, ColumnSet columns)
{
    return holdsOutside(provider, columns);
}

bool holdsMoreThan(const Prepatient& person, ColumnSet columns)
{
    return holdsOutside(person, columns);
}

void takeBack(Provider& provider, const QList<FieldChange>& changed)
{
    restore(provider, changed);
}

void takeBack(Prepatient& person, const QList<FieldChange>& changed)
{
    restore(person, changed);
}

const QStringList& identifyingColumns()
{
    static const QStringList keys{u"personalNumber"_s, u"givenName"_s,  u"familyName"_s, u"identifiedBy"_s,
                                  u"address"_s,        u"postalCode"_s, u"city"_s,       u"phone"_s,
                                  u"email"_s,          u"sampleId"_s};
    return keys;
}

QHash<QString, QString> cellsOf(const Prepatient& person)
{
    QHash<QString, QString> texts = cells(person);
    texts.insert(u"personalNumber"_s, person.identity.number.display());
    texts.insert(u"enrolled"_s, toIsoDate(person.enrolled));
    return texts;
}

} // namespace utfall
