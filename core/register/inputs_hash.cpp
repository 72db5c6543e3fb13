// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/iso_date.h"
#include "core/contract/terms_json.h"
#include "core/register/evaluation_service.h"

#include <QCryptographicHash>

#include <algorithm>

namespace utfall {

namespace {

/// One line of the canonical text. Every field is written with its length, so that no content can pass for
/// two fields.
class Line
{
public:
    explicit Line(const char* kind) : m_bytes(kind) {}

    Line& add(const QByteArray& field)
    {
        m_bytes += ' ' + QByteArray::number(field.size()) + ':' + field;
        return *this;
    }
    Line& add(const QString& text) { return add(text.toUtf8()); }
    Line& add(QDate date) { return add(date.isValid() ? toIsoDate(date) : QString()); }
    Line& add(const QDateTime& moment)
    {
        return add(moment.isValid() ? moment.toString(Qt::ISODateWithMs) : QString());
    }
    /// What nobody has decided leaves no mark, so that the hash of a register without decisions stays.
    Line& add(RowChoice choice)
    {
        return choice == RowChoice::None ? *this : add(QByteArray::number(static_cast<int>(choice)));
    }
    Line& add(bool flag) { return add(QByteArray(flag ? "1" : "0")); }
    Line& add(const std::optional<Decimal>& value)
    {
        return add(value ? QByteArray::number(static_cast<qint64>(value->millionths())) : QByteArray());
    }
    Line& add(const std::optional<OrganisationNumber>& number)
    {
        return add(number ? number->digits() : QString());
    }

    [[nodiscard]] QByteArray bytes() const { return m_bytes + '\n'; }

private:
    QByteArray m_bytes;
};

QByteArray lineOf(const SwitchFact& fact)
{
    return Line("switch")
        .add(fact.date)
        .add(fact.provider)
        .add(fact.method)
        .add(fact.personAmbiguous)
        .add(fact.choice)
        .bytes();
}

QByteArray lineOf(const ExitFact& fact)
{
    return Line("exit").add(fact.date).add(exitReasonKey(fact.reason)).add(fact.personAmbiguous).bytes();
}

QByteArray lineOf(const ResultFact& fact)
{
    return Line("result")
        .add(fact.sampled)
        .add(fact.reported)
        .add(fact.sampleId)
        .add(fact.analysis)
        .add(fact.laboratory)
        .add(QByteArray::number(static_cast<int>(fact.status)))
        .add(fact.value)
        .add(QByteArray::number(static_cast<int>(fact.bound)))
        .add(fact.unit.text())
        .add(fact.method)
        .add(fact.personAmbiguous)
        .add(fact.choice)
        .bytes();
}

QByteArray lineOf(const PersonFacts& person)
{
    Line line("person");
    line.add(person.pseudonym.text())
        .add(person.enrolled)
        .add(person.intake)
        .add(person.provider)
        .add(person.consent)
        .add(person.inclusionDate)
        .add(person.inclusion ? std::optional(person.inclusion->value) : std::nullopt)
        .add(person.inclusion ? person.inclusion->unit.text() : QString())
        .add(person.admitted);
    return line.bytes();
}

/// The order in which rows came in decides nothing, so it must not show.
template <typename Fact>
void addSorted(QCryptographicHash& hash, const QList<Fact>& facts)
{
    QList<QByteArray> lines;
    lines.reserve(facts.size());
    for (const Fact& fact : facts)
        lines.append(lineOf(fact));
    std::ranges::sort(lines);
    for (const QByteArray& line : lines)
        hash.addData(line);
}

} // namespace

QByteArray hashOfInputs(const EvaluationInput& input, QDate asOf, QDate paymentDate)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(Line("utfall.inputs.1").add(asOf).add(paymentDate.isValid() ? paymentDate : asOf).bytes());
    hash.addData(Line("terms").add(termsToJson(input.terms)).bytes());

    QList<OrganisationNumber> providers(input.providers.cbegin(), input.providers.cend());
    std::ranges::sort(providers);
    for (const OrganisationNumber& provider : providers)
        hash.addData(Line("provider").add(provider.digits()).bytes());

    QList<const PersonFacts*> people;
    people.reserve(input.people.size());
    for (const PersonFacts& person : input.people)
        people.append(&person);
    std::ranges::sort(people, {}, [](const PersonFacts* person) { return person->pseudonym; });
    for (const PersonFacts* person : people) {
        hash.addData(lineOf(*person));
        addSorted(hash, person->switches);
        addSorted(hash, person->exits);
        addSorted(hash, person->results);
    }
    return hash.result().toHex();
}

} // namespace utfall
