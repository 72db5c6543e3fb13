// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/case_export.h"

#include "core/base/iso_date.h"
#include "core/contract/terms_json.h"
#include "core/evaluation/outcome_keys.h"
#include "core/evaluation/sample_resolution.h"
#include "core/report/csv_writer.h"
#include "core/report/evaluation_json.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonDocument>

#include <algorithm>

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

QString yesNo(bool value)
{
    return value ? u"1"_qs : u"0"_qs;
}

QString numberOf(const std::optional<OrganisationNumber>& provider)
{
    return provider ? provider->digits() : QString();
}

QString dateOf(QDate date)
{
    return date.isValid() ? toIsoDate(date) : QString();
}

QString roleKey(RowRole role)
{
    switch (role) {
    case RowRole::Chosen:
        return u"chosen"_qs;
    case RowRole::Duplicate:
        return u"duplicate"_qs;
    case RowRole::Superseded:
        return u"superseded"_qs;
    case RowRole::OtherUnit:
        return u"other-unit"_qs;
    case RowRole::Conflict:
        return u"conflict"_qs;
    case RowRole::Voided:
        return u"voided"_qs;
    case RowRole::NotCounted:
        return u"not-counted"_qs;
    case RowRole::NoValue:
        return u"no-value"_qs;
    case RowRole::NoUnit:
        return u"no-unit"_qs;
    case RowRole::UnknownUnit:
        return u"unknown-unit"_qs;
    case RowRole::UndecidedBound:
        return u"undecided-bound"_qs;
    case RowRole::OtherAnalysis:
        return u"other-analysis"_qs;
    case RowRole::PersonAmbiguous:
        return u"person-ambiguous"_qs;
    case RowRole::SetAside:
        return u"set-aside"_qs;
    }
    return {};
}

QString choiceKey(RowChoice choice)
{
    switch (choice) {
    case RowChoice::None:
        return {};
    case RowChoice::Chosen:
        return u"chosen"_qs;
    case RowChoice::SetAside:
        return u"set-aside"_qs;
    }
    return {};
}

/// People in the order of their pseudonyms, so that the same register gives the same files.
QList<const PersonFacts*> sortedPeople(const EvaluationInput& input)
{
    QList<const PersonFacts*> people;
    people.reserve(input.people.size());
    for (const PersonFacts& person : input.people)
        people.append(&person);
    std::sort(people.begin(), people.end(),
              [](const PersonFacts* a, const PersonFacts* b) { return a->pseudonym < b->pseudonym; });
    return people;
}

QByteArray prepatientsFile(const EvaluationSnapshot& snapshot)
{
    QHash<Pseudonym, const PersonOutcome*> outcomes;
    for (const PersonOutcome& outcome : snapshot.attainment.people)
        outcomes.insert(outcome.pseudonym, &outcome);
    CsvWriter csv;
    csv.addRow({u"pseudonym"_qs,       u"inskriven"_qs,
                u"omgång"_qs,          u"utförare"_qs,
                u"samtycke"_qs,        u"inklusionsdatum"_qs,
                u"inklusionsvärde"_qs, u"enhet"_qs,
                u"insläppt"_qs,        u"måldatum"_qs,
                u"fönster från"_qs,    u"fönster till"_qs,
                u"bytesgräns"_qs,      u"utförare vid bytesgräns"_qs,
                u"vilande skäl"_qs,    u"borttagen av"_qs,
                u"listad"_qs,          u"förfallen"_qs,
                u"provtagen"_qs,       u"färdig"_qs,
                u"nått målet"_qs,      u"värde"_qs});
    for (const PersonFacts* person : sortedPeople(snapshot.input)) {
        const PersonOutcome* outcome = outcomes.value(person->pseudonym);
        QStringList row{person->pseudonym.text(),
                        dateOf(person->enrolled),
                        person->intake,
                        numberOf(person->provider),
                        dateOf(person->consent),
                        dateOf(person->inclusionDate),
                        person->inclusion ? withDecimalComma(person->inclusion->value.toPlainString())
                                          : QString(),
                        person->inclusion ? person->inclusion->unit.text() : QString(),
                        yesNo(person->admitted)};
        if (outcome) {
            row += {dateOf(outcome->target),
                    dateOf(outcome->windowFirst),
                    dateOf(outcome->windowLast),
                    dateOf(outcome->cutOff),
                    numberOf(outcome->provider),
                    heldReasonKey(outcome->held),
                    outcome->removedBy ? exitReasonKey(*outcome->removedBy) : QString(),
                    yesNo(outcome->listed),
                    yesNo(outcome->due),
                    yesNo(outcome->tested),
                    yesNo(outcome->final),
                    yesNo(outcome->reached),
                    outcome->value ? withDecimalComma(toPlainDecimal(*outcome->value)) : QString()};
        }
        csv.addRow(row);
    }
    return csv.bytes();
}

/// Codes for sample ids: the n-th id in order of text gets the n-th code.
QHash<QString, QString> sampleCodes(const EvaluationInput& input)
{
    QStringList ids;
    for (const PersonFacts& person : input.people) {
        for (const ResultFact& result : person.results) {
            if (!result.sampleId.isEmpty())
                ids.append(result.sampleId);
        }
    }
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    QHash<QString, QString> codes;
    const auto width = static_cast<int>(QString::number(ids.size()).size());
    for (qsizetype i = 0; i < ids.size(); ++i)
        codes.insert(ids.at(i), u"S%1"_qs.arg(i + 1, width, 10, QLatin1Char('0')));
    return codes;
}

QString valueText(const ResultFact& result)
{
    if (!result.value)
        return {};
    const QString number = withDecimalComma(result.value->toPlainString());
    switch (result.bound) {
    case ValueBound::Exact:
        return number;
    case ValueBound::LessThan:
        return u'<' + number;
    case ValueBound::GreaterThan:
        return u'>' + number;
    }
    return number;
}

QByteArray resultsFile(const EvaluationSnapshot& snapshot)
{
    const QHash<QString, QString> codes = sampleCodes(snapshot.input);
    CsvWriter csv;
    csv.addRow({u"pseudonym"_qs, u"provdatum"_qs, u"analyskod"_qs, u"värde"_qs, u"enhet"_qs, u"status"_qs,
                u"laboratorium"_qs, u"metod"_qs, u"provnummer"_qs, u"svarsdatum"_qs, u"roll"_qs,
                u"beslut"_qs});
    for (const PersonFacts* person : sortedPeople(snapshot.input)) {
        const SampleResolution resolution = resolveSamples(person->results, snapshot.input.terms);
        QList<QStringList> rows;
        for (qsizetype i = 0; i < person->results.size(); ++i) {
            const ResultFact& result = person->results.at(i);
            rows.append(
                {person->pseudonym.text(), dateOf(result.sampled), result.analysis, valueText(result),
                 result.unit.text(), result.statusText, result.laboratory, result.method,
                 codes.value(result.sampleId),
                 result.reported.isValid() ? result.reported.toString(u"yyyy-MM-dd HH:mm:ss"_qs) : QString(),
                 roleKey(resolution.rows.at(i).role), choiceKey(result.choice)});
        }
        std::sort(rows.begin(), rows.end());
        for (const QStringList& row : rows)
            csv.addRow(row);
    }
    return csv.bytes();
}

QByteArray switchesFile(const EvaluationSnapshot& snapshot)
{
    CsvWriter csv;
    csv.addRow({u"pseudonym"_qs, u"datum"_qs, u"utförare"_qs, u"metod"_qs, u"beslut"_qs});
    for (const PersonFacts* person : sortedPeople(snapshot.input)) {
        QList<QStringList> rows;
        for (const SwitchFact& fact : person->switches)
            rows.append({person->pseudonym.text(), dateOf(fact.date), numberOf(fact.provider), fact.method,
                         choiceKey(fact.choice)});
        std::sort(rows.begin(), rows.end());
        for (const QStringList& row : rows)
            csv.addRow(row);
    }
    return csv.bytes();
}

QByteArray exitsFile(const EvaluationSnapshot& snapshot)
{
    CsvWriter csv;
    csv.addRow({u"pseudonym"_qs, u"datum"_qs, u"orsak"_qs});
    for (const PersonFacts* person : sortedPeople(snapshot.input)) {
        QList<QStringList> rows;
        for (const ExitFact& fact : person->exits)
            rows.append({person->pseudonym.text(), dateOf(fact.date), exitReasonKey(fact.reason)});
        std::sort(rows.begin(), rows.end());
        for (const QStringList& row : rows)
            csv.addRow(row);
    }
    return csv.bytes();
}

QByteArray providersFile(const EvaluationSnapshot& snapshot)
{
    CsvWriter csv;
    csv.addRow({u"organisationsnummer"_qs, u"namn"_qs, u"metod"_qs});
    for (const Provider& provider : snapshot.providers)
        csv.addRow({provider.organisationNumber.digits(), provider.name, provider.method});
    return csv.bytes();
}

QByteArray readmeFile(const EvaluationSnapshot& snapshot)
{
    const QString text =
        QCoreApplication::translate(
            "CaseExport",
            "Pseudonymised cases of the contract %1 as of %2, made by Utfall %3.\n\n"
            "prepatients.csv: one row for each prepatient and what the evaluation made of it.\n"
            "results.csv: every reported lab row and its role in the evaluation. Sample numbers are replaced "
            "by codes that keep "
            "equality and order. The column beslut says what somebody has decided of rows that contradict "
            "each other.\n"
            "switches.csv, exits.csv, providers.csv: changes of provider, exits and providers.\n"
            "terms.json: the terms of the contract. attainment.json, payout.json: the result.\n\n"
            "Text files are UTF-8 with semicolons and decimal commas. SHA-256 of the evaluation's inputs: "
            "%4\n")
            .arg(snapshot.contract.terms.name, toIsoDate(snapshot.attainment.asOf),
                 QCoreApplication::applicationVersion(), QString::fromLatin1(snapshot.inputsHash));
    return text.toUtf8();
}

} // namespace

QList<ExportFile> caseExportFiles(const EvaluationSnapshot& snapshot)
{
    return {
        {u"prepatients.csv"_qs, prepatientsFile(snapshot)},
        {u"results.csv"_qs, resultsFile(snapshot)},
        {u"switches.csv"_qs, switchesFile(snapshot)},
        {u"exits.csv"_qs, exitsFile(snapshot)},
        {u"providers.csv"_qs, providersFile(snapshot)},
        {u"terms.json"_qs, termsToJson(snapshot.contract.terms)},
        {u"attainment.json"_qs, QJsonDocument(attainmentToJson(snapshot)).toJson()},
        {u"payout.json"_qs, QJsonDocument(payoutToJson(snapshot)).toJson()},
        {u"LÄSMIG.txt"_qs, readmeFile(snapshot)},
    };
}

Result<QStringList> writeCaseExport(const EvaluationSnapshot& snapshot, const QString& folder)
{
    QDir dir(folder);
    if (!dir.mkpath(u"."_qs))
        return Error(ErrorKind::Environment, u"file-not-writable"_qs, {{u"file"_qs, dir.dirName()}});
    const QList<ExportFile> files = caseExportFiles(snapshot);
    for (const ExportFile& file : files) {
        if (dir.exists(file.name))
            return Error(ErrorKind::BadInput, u"export-folder-used"_qs,
                         {{u"folder"_qs, dir.dirName()}, {u"file"_qs, file.name}});
    }
    QStringList written;
    for (const ExportFile& file : files) {
        const QString path = dir.filePath(file.name);
        if (const auto done = writeWholeFile(path, file.bytes); !done) {
            for (const QString& earlier : written)
                QFile::remove(earlier);
            return done.error();
        }
        written.append(path);
    }
    return written;
}

} // namespace utfall
