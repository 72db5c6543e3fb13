// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/import/import_fixture.h"

#include "core/import/settling.h"
#include "core/storage/contract_repository.h"
#include "core/storage/database.h"
#include "core/storage/evaluation_input_repository.h"
#include "core/storage/identity_record.h"

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

/// Queries that show content; what is joined in stands for ids. The last column of some is a blob of cells.
const QStringList DumpQueries{
    u"SELECT 'provider', organisation_number, name, method, contact, email, phone, bankgiro, NULL FROM provider"_s,
    u"SELECT 'person', p.identified_by, p.enrolled, p.intake, p.provider_number, p.method, p.consent, "
    "p.consent_version, p.inclusion_date, p.inclusion_value, p.inclusion_text, p.inclusion_unit, "
    "p.protection, "
    "p.admitted_reason, i.record FROM person p JOIN person_identity i ON i.person_id = p.id"_s,
    u"SELECT 'switch', f.switched, f.provider_number, f.method, f.century_assumed, f.line, i.record "
    "FROM provider_switch f JOIN person_identity i ON i.person_id = f.person_id"_s,
    u"SELECT 'exit', f.exited, f.reason, f.century_assumed, f.line, i.record "
    "FROM person_exit f JOIN person_identity i ON i.person_id = f.person_id"_s,
    u"SELECT 'result', f.analysis, f.sampled, f.reported, f.status, f.status_text, f.value, f.value_text, "
    u"f.bound, "
    "f.unit, f.laboratory, f.method, f.sample_id, f.century_assumed, f.line, i.record "
    "FROM lab_result f JOIN person_identity i ON i.person_id = f.person_id"_s,
    u"SELECT 'held', line, kind, severity, column_key, code, args, state, state_reason, fact_id IS NULL, "
    u"cells "
    "FROM held_row"_s,
    u"SELECT 'change', subject, before FROM batch_change"_s,
    u"SELECT 'restatement', subject, line, NULL FROM batch_restatement"_s,
    u"SELECT 'index', number, ten_digits, name, NULL FROM mem.person_index"_s,
    u"SELECT 'waiting', number, ten_digits, NULL FROM mem.held_index"_s,
};

int columnCount(const QString& query)
{
    return int(query.left(query.indexOf("FROM"_L1)).count(u',')) + 1;
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
    auto store = storage::Store::create(
        m_folder.filePath(u"test.utfall"_s), context, [&](storage::Database& database) -> Result<void> {
            storage::ContractRepository(database).create(u"Region Provköping"_s,
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
        for (const QString& query : DumpQueries) {
            const int columns = columnCount(query);
            storage::Statement statement = database.prepare(query);
            while (statement.step()) {
                QStringList texts;
                for (int column = 0; column < columns - 1; ++column)
                    texts.append(statement.text(column));
                if (!statement.isNull(columns - 1))
                    texts.append(cellsText(statement.blob(columns - 1)));
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

QStringList codesOf(const QList<RowIssue>& issues)
{
    QStringList codes;
    for (const RowIssue& issue : issues)
        codes.append(issue.code);
    return codes;
}

} // namespace utfall::test
