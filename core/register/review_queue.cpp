// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/register/review_queue.h"

#include "core/import/column_map.h"
#include "core/import/held_rows.h"
#include "core/import/row_interpretation.h"
#include "core/import/stored_register.h"
#include "core/register/possible_settlings.h"
#include "core/storage/batch_repository.h"
#include "core/storage/database.h"

#include <algorithm>
#include <tuple>

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

/// Free text of files in sentences: one line, no control characters, no essays.
QString tidied(const QString& text)
{
    QString tidy = text.simplified();
    tidy.removeIf([](QChar letter) { return !letter.isPrint(); });
    return tidy.left(60);
}

QString withComma(QString number)
{
    return number.replace(u'.', u',');
}

/// The flag as the issue of the row that it is of.
RowIssue issueOf(const ResultFlag& flag, const ContractTerms& terms)
{
    RowIssue issue;
    issue.code = resultFlagKey(flag.kind);
    issue.severity = Severity::Note;
    const bool isInclusion = !flag.result.isValid();
    switch (flag.kind) {
    case ResultFlagKind::ConvertedNearLimit:
        issue.column = columnHeader(isInclusion ? ImportKind::Prepatients : ImportKind::Results,
                                    isInclusion ? u"inclusionValue" : u"value");
        issue.args = {{isInclusion ? u"inclusion"_s : u"value"_s, withComma(toFixedDecimal(flag.value, 2))},
                      {u"limit"_s, withComma(flag.limit.toPlainString())},
                      {u"unit"_s, terms.outcome.unit.text()}};
        break;
    case ResultFlagKind::PointOfCare:
        issue.column = columnHeader(ImportKind::Results, u"method");
        issue.args = {{u"now"_s, tidied(flag.now)}};
        break;
    case ResultFlagKind::LaboratoryChanged:
    case ResultFlagKind::MethodChanged:
        issue.column = columnHeader(ImportKind::Results,
                                    flag.kind == ResultFlagKind::MethodChanged ? u"method" : u"laboratory");
        issue.args = {{u"now"_s, tidied(flag.now)}, {u"before"_s, tidied(flag.before)}};
        break;
    }
    return issue;
}

/// Puts the queue together: whom every row is about, and in which ways it may be settled.
class QueueMaker
{
public:
    QueueMaker(const EvaluationSnapshot& snapshot, const ReviewContent& content)
        : m_snapshot(snapshot),
          m_content(content),
          m_settlings(snapshot.input, snapshot.attainment),
          m_stakes(snapshot.input.terms, snapshot.attainment, snapshot.payout)
    {
        for (const PersonFacts& person : snapshot.input.people)
            m_facts.insert(person.pseudonym, &person);
        for (const PersonOutcome& person : snapshot.attainment.people)
            m_outcomes.insert(person.pseudonym, &person);
        for (const storage::NumberedPerson& person : content.people) {
            m_byNumber.insert(person.number, person.pseudonym);
            if (!person.tenDigits.isEmpty())
                m_byTenDigits.insert(person.tenDigits, person.pseudonym);
        }
        findOwners();
    }

    Result<ReviewQueue> make()
    {
        ReviewQueue queue;
        queue.asOf = m_snapshot.payout.asOf;
        queue.payout = m_snapshot.payout.total;
        queue.items.reserve(m_content.records.size() + m_snapshot.flags.size());
        for (const storage::HeldRowRecord& record : m_content.records) {
            Result<ReviewItem> item = itemOf(record);
            if (!item)
                return item.error();
            queue.items.append(std::move(item).value());
        }
        for (const ResultFlag& flag : m_snapshot.flags) {
            Result<ReviewItem> item = itemOf(flag);
            if (!item)
                return item.error();
            queue.items.append(std::move(item).value());
        }
        std::ranges::stable_sort(queue.items, queuedBefore);
        return queue;
    }

private:
    /// Whose the facts under review are.
    void findOwners()
    {
        QSet<qint64> results;
        QSet<qint64> switches;
        for (const storage::HeldRowRecord& record : m_content.records) {
            if (record.fact > 0)
                (record.kind == importKindKey(ImportKind::Switches) ? switches : results).insert(record.fact);
        }
        if (results.isEmpty() && switches.isEmpty())
            return;
        for (const PersonFacts& person : m_snapshot.input.people) {
            for (const ResultFact& result : person.results) {
                if (results.contains(result.id.value()))
                    m_ownersOfResults.insert(result.id, &person);
            }
            for (const SwitchFact& change : person.switches) {
                if (switches.contains(change.id.value()))
                    m_ownersOfSwitches.insert(change.id, &person);
            }
        }
    }

    /// Everybody whom the number on a row may mean; two when they share the ten digits of a short number.
    [[nodiscard]] QList<const PersonFacts*> meant(const PersonNumber& number) const
    {
        QList<const PersonFacts*> people;
        if (number.isEmpty())
            return people;
        const auto add = [&](const Pseudonym& pseudonym) {
            if (const PersonFacts* person = m_facts.value(pseudonym))
                people.append(person);
        };
        if (number.centuryAssumed() && m_byTenDigits.count(number.tenDigits()) > 1) {
            QList<Pseudonym> sharing = m_byTenDigits.values(number.tenDigits());
            std::ranges::sort(sharing);
            std::ranges::for_each(sharing, add);
        } else if (const auto found = m_byNumber.constFind(number.canonical()); found != m_byNumber.cend()) {
            add(*found);
        }
        return people;
    }

    Result<ReviewItem> itemOf(const storage::HeldRowRecord& record)
    {
        ReviewItem item;
        item.row = m_content.shown.value(record.id);
        item.row.id = record.id;
        std::optional<QList<Settling>> settlings;
        const RowMeaning meaning = m_content.meanings.value(record.batch, m_content.meaning);
        switch (importKindFromKey(record.kind).value_or(ImportKind::Results)) {
        case ImportKind::Providers:
            settlings = ofProvider(m_reader.read<ReadProvider>(record.cells, meaning));
            break;
        case ImportKind::Prepatients: {
            const auto row = m_reader.read<ReadPrepatient>(record.cells, meaning);
            item.date = row.person.enrolled;
            const QList<const PersonFacts*> people = meant(row.person.identity.number);
            if (people.size() == 1)
                item.person = people.first()->pseudonym;
            settlings = m_settlings.ofPrepatient(people.size() == 1 ? people.first() : nullptr, row);
            break;
        }
        case ImportKind::Switches:
            settlings = ofSwitch(record, meaning, item);
            break;
        case ImportKind::Exits: {
            const auto row = m_reader.read<ReadExit>(record.cells, meaning);
            item.date = row.fact.date;
            settlings = ofEach(meant(row.number), item,
                               [&](const PersonFacts& person) { return m_settlings.ofExit(person, row); });
            break;
        }
        case ImportKind::Results:
            settlings = ofResult(record, meaning, item);
            break;
        }
        return withStake(std::move(item), settlings);
    }

    std::optional<QList<Settling>> ofProvider(const ReadProvider& row) const
    {
        const OrganisationNumber& number = row.provider.organisationNumber;
        if (number.isEmpty())
            return std::nullopt;
        return m_snapshot.input.providers.contains(number) ? QList<Settling>()
                                                           : m_settlings.ofProvider(number);
    }

    std::optional<QList<Settling>> ofSwitch(const storage::HeldRowRecord& record, const RowMeaning& meaning,
                                            ReviewItem& item)
    {
        if (record.fact > 0) {
            const SwitchId id(record.fact);
            const PersonFacts* person = m_ownersOfSwitches.value(id);
            if (!person)
                return std::nullopt;
            item.person = person->pseudonym;
            item.date = std::ranges::find(person->switches, id, &SwitchFact::id)->date;
            return m_settlings.ofStoredSwitch(*person, id);
        }
        const auto row = m_reader.read<ReadSwitch>(record.cells, meaning);
        item.date = row.fact.date;
        return ofEach(meant(row.number), item,
                      [&](const PersonFacts& person) { return m_settlings.ofSwitch(person, row); });
    }

    std::optional<QList<Settling>> ofResult(const storage::HeldRowRecord& record, const RowMeaning& meaning,
                                            ReviewItem& item)
    {
        if (record.fact > 0) {
            const ResultId id(record.fact);
            const PersonFacts* person = m_ownersOfResults.value(id);
            if (!person)
                return std::nullopt;
            item.person = person->pseudonym;
            item.date = std::ranges::find(person->results, id, &ResultFact::id)->sampled;
            return m_settlings.ofStoredResult(*person, id);
        }
        const auto row = m_reader.read<ReadResult>(record.cells, meaning);
        item.date = row.fact.sampled;
        return ofEach(meant(row.number), item,
                      [&](const PersonFacts& person) { return m_settlings.ofResult(person, row); });
    }

    template <typename Of>
    static std::optional<QList<Settling>> ofEach(const QList<const PersonFacts*>& people, ReviewItem& item,
                                                 Of of)
    {
        if (people.isEmpty())
            return std::nullopt;
        if (people.size() == 1)
            item.person = people.first()->pseudonym;
        QList<Settling> settlings;
        for (const PersonFacts* person : people)
            settlings += of(*person);
        return settlings;
    }

    Result<ReviewItem> itemOf(const ResultFlag& flag)
    {
        ReviewItem item;
        item.flag = flag;
        item.person = flag.person;
        item.date = flag.date;
        item.row.kind = flag.result.isValid() ? ImportKind::Results : ImportKind::Prepatients;
        item.row.issue = issueOf(flag, m_snapshot.input.terms);
        const storage::ResultOrigin origin = m_content.origins.value(flag.result);
        item.row.batch = origin.batch;
        item.row.issue.file = m_content.files.value(origin.file);
        item.row.issue.row = origin.line;
        QList<Settling> settlings;
        if (!flag.result.isValid())
            settlings = m_settlings.ofInclusion(*m_facts.value(flag.person));
        else if (const PersonOutcome* outcome = m_outcomes.value(flag.person))
            settlings = m_settlings.ofFlippedGoal(*outcome);
        return withStake(std::move(item), settlings);
    }

    Result<ReviewItem> withStake(ReviewItem item, const std::optional<QList<Settling>>& settlings)
    {
        if (settlings) {
            Result<Stake> stake = m_stakes.largest(*settlings);
            if (!stake)
                return stake.error();
            item.stake = std::move(stake).value();
        }
        return item;
    }

    const EvaluationSnapshot& m_snapshot;
    const ReviewContent& m_content;
    PossibleSettlings m_settlings;
    StakeTable m_stakes;
    HeldCellsReader m_reader;
    QHash<Pseudonym, const PersonFacts*> m_facts;
    QHash<Pseudonym, const PersonOutcome*> m_outcomes;
    QHash<QString, Pseudonym> m_byNumber;
    QMultiHash<QString, Pseudonym> m_byTenDigits;
    QHash<ResultId, const PersonFacts*> m_ownersOfResults;
    QHash<SwitchId, const PersonFacts*> m_ownersOfSwitches;
};

} // namespace

ReviewContent readReviewContent(storage::Database& database, const QList<ResultFlag>& flags)
{
    ReviewContent content;
    content.records = storage::HeldRowRepository(database).waiting();
    const QList<HeldRow> rows = readHeldRows(database);
    for (const HeldRow& row : rows)
        content.shown.insert(row.id, row);
    storage::ReviewRepository review(database);
    content.people = review.people();
    StoredRegister stored(database);
    storage::BatchRepository batches(database);
    const QList<storage::BatchRecord> records = batches.all();
    for (const storage::BatchRecord& batch : records)
        content.meanings.insert(batch.id, stored.meaning(batch.today, batch.percentMeaning, batch.profile));
    content.meaning = stored.meaning(database.context().clock->today(), {}, {});
    QList<ResultId> results;
    for (const ResultFlag& flag : flags) {
        if (flag.result.isValid())
            results.append(flag.result);
    }
    content.origins = review.origins(results);
    for (const storage::ResultOrigin& origin : std::as_const(content.origins)) {
        if (origin.file > 0 && !content.files.contains(origin.file))
            content.files.insert(origin.file, batches.fileName(origin.file));
    }
    return content;
}

Result<ReviewQueue> makeReviewQueue(const EvaluationSnapshot& snapshot, const ReviewContent& content)
{
    return QueueMaker(snapshot, content).make();
}

bool queuedBefore(const ReviewItem& a, const ReviewItem& b)
{
    if (a.stake.has_value() != b.stake.has_value())
        return a.stake.has_value();
    if (a.stake && a.stake->amount != b.stake->amount)
        return a.stake->amount > b.stake->amount;
    const auto place = [](const ReviewItem& item) {
        return std::tuple(!item.date.isValid(), item.date, item.isFlag(), item.row.id,
                          item.flag ? item.flag->result : ResultId(), item.row.issue.code, item.person);
    };
    return place(a) < place(b);
}

} // namespace utfall
