// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/import/import_fixture.h"

#include "core/import/settling.h"
#include "core/storage/contract_repository.h"
#include "core/storage/database.h"
#include "core/storage/evaluation_input_repository.h"
#include "core/storage/identity_record.h"
#include "core/storage/register_seal.h"
#include "tests/support/test_keys.h"

#include <QFile>
#include <QtTest>

namespace utfall::test {

using namespace Qt::StringLiterals;

namespace {

/// The value of a future, or the end of the test program: fixtures have no way to go on.
template <typename T>
T valueOf(Async<T> future, const char* what)
{
    Result<T> result = future.takeResult();
    if (!result)
        qFatal("%s: %s", what, qPrintable(result.error().code));
    if constexpr (!std::is_void_v<T>)
        return std::move(result).value();
}

QString cellsText(const QByteArray& blob)
{
    const Result<QHash<QString, QString>> cells = storage::decodeCells(blob);
    QStringList texts;
    for (auto cell = cells->cbegin(); cell != cells->cend(); ++cell)
        texts.append(cell.key() + u'=' + cell.value());
    texts.sort();
    return texts.join(u'|');
}

/// What seals a blob that a dump shows.
enum class Seal { Person, Held, Text };

/// A sealed column at the end of a query: before it the id of its row and, when a person's key seals it, the
/// person's.
struct SealedColumn
{
    Seal seal = Seal::Held;
    QLatin1StringView place;
    int row = 0;
    int blob = 0;
    int person = 0;
    bool json = false; ///< a text, not cells
};

/// A query that shows content; what is joined in stands for ids, and the first `plain` columns are shown as
/// they are.
struct DumpQuery
{
    QString sql;
    int plain = 0;
    QList<SealedColumn> sealedColumns;
};

const QList<DumpQuery>& dumpQueries()
{
    using namespace storage;
    static const QList<DumpQuery> queries{
        {u"SELECT 'provider', organisation_number, name, method, contact, email, phone, bankgiro FROM provider"_s,
         8,
         {}},
        {u"SELECT 'person', p.enrolled, p.intake, p.provider_number, p.method, p.consent, p.consent_version, "
         "p.inclusion_date, p.inclusion_value, p.inclusion_unit, p.protection, p.id, i.record "
         "FROM person p JOIN person_identity i ON i.person_id = p.id"_s,
         11,
         {{Seal::Person, sealed::Person, 11, 12, 11}}},
        {u"SELECT 'switch', f.switched, f.provider_number, f.method, f.century_assumed, f.line, i.person_id, "
         "i.record FROM provider_switch f JOIN person_identity i ON i.person_id = f.person_id"_s,
         6,
         {{Seal::Person, sealed::Person, 6, 7, 6}}},
        {u"SELECT 'exit', f.exited, f.reason, f.century_assumed, f.line, i.person_id, i.record "
         "FROM person_exit f JOIN person_identity i ON i.person_id = f.person_id"_s,
         5,
         {{Seal::Person, sealed::Person, 5, 6, 5}}},
        {u"SELECT 'result', f.analysis, f.sampled, f.reported, f.status, f.value, f.bound, f.unit, "
         "f.laboratory, f.method, f.century_assumed, f.line, i.person_id, i.record, f.id, f.texts "
         "FROM lab_result f JOIN person_identity i ON i.person_id = f.person_id"_s,
         12,
         {{Seal::Person, sealed::Person, 12, 13, 12}, {Seal::Person, sealed::ResultTexts, 14, 15, 12}}},
        {u"SELECT 'held', line, kind, severity, column_key, code, state, fact_id IS NULL, id, args, cells, "
         "state_reason FROM held_row"_s,
         8,
         {{Seal::Held, sealed::HeldArgs, 8, 9, 0, true},
          {Seal::Held, sealed::HeldCells, 8, 10},
          {Seal::Held, sealed::HeldReason, 8, 11, 0, true}}},
        {u"SELECT 'change', subject, id, before FROM batch_change WHERE subject = 'provider'"_s,
         2,
         {{Seal::Text, sealed::ChangeBefore, 2, 3}}},
        {u"SELECT 'change', subject, id, before, subject_id FROM batch_change WHERE subject = 'person'"_s,
         2,
         {{Seal::Person, sealed::ChangeBefore, 2, 3, 4}}},
        {u"SELECT 'restatement', subject, line FROM batch_restatement"_s, 3, {}},
        {u"SELECT 'index', number, ten_digits, name FROM mem.person_index"_s, 4, {}},
        {u"SELECT 'waiting', number, ten_digits FROM mem.held_index"_s, 3, {}},
    };
    return queries;
}

QString openedText(storage::Database& database, const storage::Statement& statement,
                   const SealedColumn& column)
{
    if (statement.isNull(column.blob))
        return {};
    storage::RegisterSeal& seal = database.seal();
    const qint64 row = statement.integer(column.row);
    const QByteArray blob = statement.blob(column.blob);
    QByteArray plain;
    if (column.seal == Seal::Person)
        plain = seal.openFor(statement.id<PersonId>(column.person), column.place, row, blob);
    else
        plain = column.seal == Seal::Held ? seal.openHeld(column.place, row, blob)
                                          : seal.openText(column.place, row, blob);
    return column.json ? QString::fromUtf8(plain) : cellsText(plain);
}

QString countsText(const Counts& counts)
{
    return u"%1/%2/%3/%4/%5/%6"_s.arg(counts.listed)
        .arg(counts.due)
        .arg(counts.dueOrTested)
        .arg(counts.tested)
        .arg(counts.final)
        .arg(counts.reached);
}

QString numberText(const std::optional<OrganisationNumber>& number)
{
    return number ? number->digits() : u"-"_s;
}

} // namespace

ImportFixture::ImportFixture(const ContractTerms& terms, QDate today)
{
    const WorkContext context{std::make_shared<FixedClock>(today), u"tester"_s};
    auto store = storage::Store::create(m_folder.filePath(u"test.utfall"_s), context, test::testKeys(),
                                        [&](storage::Database& database) -> Result<void> {
                                            storage::ContractRepository(database).create(
                                                u"Region Provköping"_s,
                                                *OrganisationNumber::parse(u"2321000131"), terms);
                                            return {};
                                        });
    if (!store)
        qFatal("The test register cannot be made: %s", qPrintable(store.error().code));
    m_store = std::move(store).value();
    m_service = std::make_unique<ImportService>(*m_store);
}

ContractTerms ImportFixture::prediabetesTerms()
{
    ContractTerms terms;
    terms.name = u"Prov"_s;
    terms.area = u"prediabetes"_s;
    terms.start = QDate(2020, 1, 1);
    terms.end = QDate(2029, 12, 31);
    terms.enrolment.from = QDate(2020, 1, 1);
    terms.enrolment.to = QDate(2026, 12, 31);
    return terms;
}

QString ImportFixture::file(const QString& name, const QStringList& lines)
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(lines.join(u'\n').toUtf8() + '\n') < 0)
        qFatal("The test file cannot be written");
    return path;
}

Result<ImportPlan> ImportFixture::plan(const ImportRequest& request, const Job& job)
{
    return m_service->plan(request, job).takeResult();
}

Result<ImportReceipt> ImportFixture::importRequest(const ImportRequest& request, const Job& job)
{
    const Result<ImportPlan> planned = plan(request, job);
    if (!planned)
        return planned.error();
    return m_service->apply(*planned, job).takeResult();
}

ImportReceipt ImportFixture::import(ImportKind kind, const QStringList& lines, PercentMeaning percent)
{
    ImportRequest request;
    request.kind = kind;
    request.files = {file(u"%1-%2.csv"_s.arg(importKindKey(kind)).arg(++m_files), lines)};
    request.percent = percent;
    Result<ImportReceipt> receipt = importRequest(request);
    if (!receipt)
        qFatal("The import failed: %s", qPrintable(receipt.error().code));
    return std::move(receipt).value();
}

EvaluationInput ImportFixture::input()
{
    return valueOf<EvaluationInput>(m_store->post([](storage::Database& database) {
        return storage::EvaluationInputRepository(database).read();
    }),
                                    "reading the evaluation's input");
}

Attainment ImportFixture::attainment(QDate asOf)
{
    return evaluateAttainment(input(), asOf);
}

Payout ImportFixture::payout(QDate asOf)
{
    const EvaluationInput all = input();
    Result<Payout> payout = computePayout(all.terms, evaluateAttainment(all, asOf), asOf);
    if (!payout)
        qFatal("The payout failed: %s", qPrintable(payout.error().code));
    return std::move(payout).value();
}

QList<HeldRow> ImportFixture::heldRows()
{
    return valueOf<QList<HeldRow>>(m_service->heldRows(), "reading held rows");
}

void ImportFixture::undo(BatchId batch)
{
    valueOf<void>(m_service->undo(batch), "undoing");
}

void ImportFixture::setTerms(const ContractTerms& terms)
{
    valueOf<void>(m_store->write([terms](storage::Database& database) -> Result<void> {
        storage::ContractRepository(database).putTerms(terms, {});
        settleHeldRows(database);
        return {};
    }),
                  "setting the terms");
}

QStringList ImportFixture::dump()
{
    return valueOf<QStringList>(m_store->post([](storage::Database& database) {
        QStringList lines;
        for (const DumpQuery& query : dumpQueries()) {
            storage::Statement statement = database.prepare(query.sql);
            while (statement.step()) {
                QStringList texts;
                for (int column = 0; column < query.plain; ++column)
                    texts.append(statement.text(column));
                for (const SealedColumn& column : query.sealedColumns)
                    texts.append(openedText(database, statement, column));
                lines.append(texts.join(u';'));
            }
        }
        lines.sort();
        return lines;
    }),
                                "reading the tables");
}

QString outcomeText(const Attainment& attainment, const Payout& payout)
{
    QStringList lines{countsText(attainment.all),
                      u"held %1, removed %2"_s.arg(attainment.held).arg(attainment.removed)};
    for (const ProviderIntakeCounts& group : attainment.providerIntakes)
        lines.append(numberText(group.provider) + u' ' + group.intake + u' ' + countsText(group.counts));
    for (const PayoutLine& line : payout.lines)
        lines.append(numberText(line.provider) + u' ' + line.intake + u' ' +
                     QString::number(line.total.ore()));
    lines.append(QString::number(payout.total.ore()) + u' ' + QString::number(payout.evaluatorFee.ore()));
    return lines.join(u'\n');
}

QString countsText(const ImportCounts& counts)
{
    return QStringLiteral("%1/%2/%3/%4/%5")
        .arg(counts.added)
        .arg(counts.updated)
        .arg(counts.duplicates)
        .arg(counts.held)
        .arg(counts.rejected);
}

QStringList codesOf(const QList<RowIssue>& issues)
{
    QStringList codes;
    for (const RowIssue& issue : issues)
        codes.append(issue.code);
    return codes;
}

} // namespace utfall::test
