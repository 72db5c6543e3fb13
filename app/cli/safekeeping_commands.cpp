// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/credentials.h"
#include "core/register/safekeeping_service.h"
#include "core/report/evaluation_json.h"
#include "core/text/aligned_table.h"
#include "core/text/error_text.h"
#include "core/text/format.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace utfall::cli {

using namespace Qt::StringLiterals;

namespace {

QString moment(const QDateTime& at)
{
    return at.isValid() ? text::moment(at) : u"–"_qs;
}

QJsonArray batchesToJson(const QList<BatchSummary>& batches)
{
    QJsonArray list;
    for (const BatchSummary& batch : batches)
        list.append(QJsonObject{{u"batch"_qs, batch.id},
                                {u"kind"_qs, batch.kind},
                                {u"at"_qs, batch.at.toString(Qt::ISODate)},
                                {u"read"_qs, batch.rowsRead},
                                {u"undone"_qs, batch.undone}});
    return list;
}

QJsonObject summaryToJson(const RegisterSummary& summary)
{
    return {{u"organisation"_qs, summary.organisation},
            {u"organisationNumber"_qs, summary.organisationNumber},
            {u"contract"_qs, summary.contract},
            {u"createdAt"_qs, summary.createdAt.toString(Qt::ISODate)},
            {u"programVersion"_qs, summary.programVersion},
            {u"schemaVersion"_qs, summary.schemaVersion},
            {u"revision"_qs, summary.revision},
            {u"people"_qs, summary.people},
            {u"providers"_qs, summary.providers},
            {u"results"_qs, summary.results},
            {u"newestChange"_qs, summary.newestChange.toString(Qt::ISODate)},
            {u"batches"_qs, batchesToJson(summary.batches)}};
}

QJsonObject previewToJson(const RestorePreview& preview)
{
    QJsonObject object{{u"copy"_qs, summaryToJson(preview.copy)},
                       {u"onlyInCopy"_qs, batchesToJson(preview.onlyInCopy)},
                       {u"onlyInCurrent"_qs, batchesToJson(preview.onlyInCurrent)},
                       {u"sameRegister"_qs, preview.isSameRegister()}};
    object.insert(u"current"_qs,
                  preview.current ? QJsonValue(summaryToJson(*preview.current)) : QJsonValue());
    if (preview.currentProblem)
        object.insert(u"currentProblem"_qs, text::describe(*preview.currentProblem));
    return object;
}

QStringList summaryCells(const RegisterSummary& summary)
{
    return {summary.organisation,         summary.contract,
            moment(summary.createdAt),    QString::number(summary.revision),
            text::count(summary.people),  text::count(summary.providers),
            text::count(summary.results), moment(summary.newestChange)};
}

/// Copy and register side by side.
QStringList comparison(const RestorePreview& preview)
{
    const QStringList labels{Cli::tr("Organisation"), Cli::tr("Contract"),     Cli::tr("Created"),
                             Cli::tr("Changes"),      Cli::tr("Prepatients"),  Cli::tr("Providers"),
                             Cli::tr("Results"),      Cli::tr("Newest change")};
    const QStringList copy = summaryCells(preview.copy);
    const QStringList current = preview.current ? summaryCells(*preview.current) : QStringList();
    QList<QStringList> rows{{QString(), Cli::tr("The copy"), Cli::tr("The register")}};
    for (qsizetype i = 0; i < labels.size(); ++i)
        rows.append({labels.at(i), copy.at(i), current.value(i, u"–"_qs)});
    QStringList lines = text::alignedTable(rows, {});
    for (const BatchSummary& batch : preview.onlyInCurrent)
        lines.append(Cli::tr("Import %1 (%2, %3) is only in the register.")
                         .arg(QString::number(batch.id), batch.kind, moment(batch.at)));
    for (const BatchSummary& batch : preview.onlyInCopy)
        lines.append(Cli::tr("Import %1 (%2, %3) is only in the copy.")
                         .arg(QString::number(batch.id), batch.kind, moment(batch.at)));
    if (preview.currentProblem)
        lines.append(text::describe(*preview.currentProblem));
    return lines;
}

} // namespace

Result<int> runBackup(const CommandContext& context)
{
    // For writing, so that the log tells of it; a register that somebody else has open is copied all the
    // same.
    auto session = context.open(context.line.arguments.first());
    if (!session && session.error().kind != ErrorKind::Integrity)
        session = context.openForReading();
    if (!session)
        return session.error();
    const QString target = context.line.arguments.at(1);
    const auto done = (*session)->safekeeping().backupTo(target, context.output.job()).result();
    context.output.endProgress();
    if (!done)
        return done.error();
    context.output.answer(document(u"utfall.backup"_qs, {{u"file"_qs, QFileInfo(target).fileName()},
                                                         {u"bytes"_qs, QFileInfo(target).size()},
                                                         {u"verified"_qs, true}}),
                          {Cli::tr("Wrote and checked the copy %1.").arg(QDir::toNativeSeparators(target))});
    return 0;
}

Result<int> runRestore(const CommandContext& context)
{
    const QString copy = context.line.arguments.at(0);
    const QString path = context.line.arguments.at(1);
    const auto preview = safekeeping::previewRestore(copy, path, context.work).result();
    if (!preview)
        return preview.error();
    if (context.line.has(u"dry-run"_qs)) {
        context.output.answer(document(u"utfall.restore-preview"_qs, previewToJson(*preview)),
                              comparison(*preview));
        return 0;
    }
    const auto credential = credentialToOpen(context.line);
    if (!credential)
        return credential.error();
    const auto done = safekeeping::restore(copy, path, context.line.has(u"force"_qs), context.work,
                                           *credential, context.output.job())
                          .result();
    context.output.endProgress();
    if (!done)
        return done.error();
    QJsonObject object = previewToJson(*preview);
    object.insert(u"kept"_qs, QFileInfo(done->kept).fileName());
    object.insert(u"keptIsVerified"_qs, done->keptIsVerified);
    QStringList lines = comparison(*preview);
    lines.append(Cli::tr("%1 is restored.").arg(QFileInfo(path).fileName()));
    if (!done->kept.isEmpty())
        lines.append((done->keptIsVerified
                          ? Cli::tr("What stood there is kept as %1.")
                          : Cli::tr("What stood there could not be checked; it is kept as it was in %1."))
                         .arg(QDir::toNativeSeparators(done->kept)));
    object.insert(u"logged"_qs, !done->notLogged.has_value());
    if (done->notLogged)
        lines.append(Cli::tr("The log does not tell of it: %1").arg(text::describe(*done->notLogged)));
    context.output.answer(document(u"utfall.restore"_qs, object), lines);
    return 0;
}

Result<int> runSalvage(const CommandContext& context)
{
    const QString fresh = context.line.arguments.at(1);
    const auto credential = credentialToOpen(context.line);
    if (!credential)
        return credential.error();
    const auto report = safekeeping::salvage(context.line.arguments.at(0), fresh, context.work, *credential,
                                             context.output.job())
                            .result();
    context.output.endProgress();
    if (!report)
        return report.error();
    QJsonArray tables;
    QList<QStringList> rows{{Cli::tr("Table"), Cli::tr("Read"), Cli::tr("Kept"), Cli::tr("Lost")}};
    for (const SalvagedTable& table : report->tables) {
        tables.append(QJsonObject{{u"table"_qs, table.table},
                                  {u"read"_qs, table.read},
                                  {u"kept"_qs, table.kept},
                                  {u"lost"_qs, table.lost()}});
        rows.append(
            {table.table, text::count(table.read), text::count(table.kept), text::count(table.lost())});
    }
    QStringList batches;
    for (const qint64 batch : report->batches)
        batches.append(QString::number(batch));
    QStringList lines{Cli::tr("Saved what can be read into %1.").arg(QFileInfo(fresh).fileName())};
    lines += text::alignedTable(rows, {1, 2, 3});
    if (!report->people.isEmpty())
        lines.append(Cli::tr("These people lost something: %1").arg(report->people.join(u", "_qs)));
    if (!batches.isEmpty())
        lines += {Cli::tr("Rows of these imports are lost: %1").arg(batches.join(u", "_qs)),
                  Cli::tr("Read these files in again, or compare with the latest backup.")};
    const QList<Error> findings = report->altered + report->findings;
    lines += findingLines(findings);
    if (report->isComplete())
        lines.append(Cli::tr("%1 was whole: nothing is lost.")
                         .arg(QFileInfo(context.line.arguments.at(0)).fileName()));
    context.output.answer(
        document(u"utfall.salvage"_qs, {{u"complete"_qs, report->isComplete()},
                                        {u"tables"_qs, tables},
                                        {u"people"_qs, QJsonArray::fromStringList(report->people)},
                                        {u"batches"_qs, QJsonArray::fromStringList(batches)},
                                        {u"findings"_qs, findingsToJson(findings)}}),
        lines);
    return report->findings.isEmpty() ? 0 : exitCode(ErrorKind::Integrity);
}

} // namespace utfall::cli
