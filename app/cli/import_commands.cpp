// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "core/import/import_service.h"
#include "core/report/evaluation_json.h"
#include "core/report/import_json.h"
#include "core/text/aligned_table.h"
#include "core/text/error_text.h"
#include "core/text/format.h"

#include <QJsonArray>

namespace utfall::cli {

using namespace Qt::StringLiterals;

namespace {

/// Issues that are printed for people; the rest are counted.
constexpr qsizetype MaxPrintedIssues = 50;

Result<ImportRequest> requestOf(const CommandLine& line)
{
    ImportRequest request;
    const auto kind = importKindFromKey(line.arguments.at(1));
    if (!kind)
        return Error(ErrorKind::Usage, u"usage-import-kind"_qs, {{u"kind"_qs, line.arguments.at(1)}});
    request.kind = *kind;
    request.files = line.arguments.mid(2);
    if (line.has(u"sheet"_qs)) {
        for (const QString& file : request.files)
            request.sheets.insert(file, line.value(u"sheet"_qs));
    }
    if (line.has(u"percent"_qs)) {
        const auto meaning = percentMeaningFromKey(line.value(u"percent"_qs));
        if (!meaning || *meaning == PercentMeaning::Unstated)
            return Error(ErrorKind::Usage, u"usage-percent"_qs, {{u"value"_qs, line.value(u"percent"_qs)}});
        request.percent = *meaning;
    }
    return request;
}

QStringList linesFor(const ImportCounts& counts, const QList<RowIssue>& issues,
                     const std::optional<BatchId>& earlier, const QString& heading)
{
    const auto line = [](const QString& label, qint64 value) {
        return QStringList{label, text::count(value)};
    };
    QStringList lines{heading};
    lines += text::alignedTable(
        {line(Cli::tr("Rows read"), counts.read), line(Cli::tr("Added"), counts.added),
         line(Cli::tr("Updated"), counts.updated), line(Cli::tr("Already there"), counts.duplicates),
         line(Cli::tr("To review"), counts.held), line(Cli::tr("Rejected"), counts.rejected)},
        {1});
    if (earlier)
        lines.append(Cli::tr("The same file was read before, as import %1.").arg(earlier->value()));
    for (qsizetype i = 0; i < std::min(issues.size(), MaxPrintedIssues); ++i) {
        const RowIssue& issue = issues.at(i);
        // What is said of a file as a whole begins with its name.
        lines.append((issue.row > 0 ? issue.file + u": "_qs : QString()) + text::describe(issue));
    }
    const int left = static_cast<int>(issues.size() - MaxPrintedIssues);
    if (left > 0)
        lines.append(Cli::tr("… and %Ln more notice(s).", nullptr, left));
    return lines;
}

int exitFor(const CommandLine& line, const ImportCounts& counts)
{
    const bool imperfect = counts.held > 0 || counts.rejected > 0;
    return line.has(u"strict"_qs) && imperfect ? exitCode(ErrorKind::BadInput) : 0;
}

/// Leaves word of it in the log; where there is no room for a word, the failure itself is what to tell.
Error refused(ImportService& imports, const ImportRequest& request, const Error& error)
{
    if (error.kind != ErrorKind::Cancelled)
        imports.logRefused(request.kind, request.files, text::describe(error)).waitForFinished();
    return error;
}

} // namespace

Result<int> runImport(const CommandContext& context)
{
    auto request = requestOf(context.line);
    if (!request)
        return request.error();
    const auto session = context.line.has(u"dry-run"_qs) ? context.openForReading() : context.open();
    if (!session)
        return session.error();
    const Output& output = context.output;
    const Job job = output.job();
    ImportService& imports = (*session)->imports();
    if (context.line.has(u"profile"_qs)) {
        auto profile = imports.profile(context.line.value(u"profile"_qs)).result();
        if (!profile)
            return profile.error();
        request->profile = *std::move(profile);
    }
    const auto plan = imports.plan(*request, job).result();
    output.endProgress();
    if (!plan)
        return refused(imports, *request, plan.error());

    const int exit = exitFor(context.line, plan->counts());
    // --strict promises that an imperfect file changes nothing, so it stops at the plan.
    if (context.line.has(u"dry-run"_qs) || exit != 0) {
        output.answer(importToJson(std::nullopt, plan->counts(), plan->issues(), plan->releasedRows(),
                                   plan->files(), plan->totals(), plan->alreadyImported()),
                      linesFor(plan->counts(), plan->issues(), plan->alreadyImported(),
                               Cli::tr("Plan only, nothing is changed.")));
        return exit;
    }
    const auto receipt = imports.apply(*plan, job).result();
    output.endProgress();
    if (!receipt)
        return refused(imports, *request, receipt.error());
    output.answer(importToJson(receipt->batch, receipt->counts, receipt->issues, receipt->releasedRows,
                               receipt->files, receipt->totals, plan->alreadyImported()),
                  linesFor(receipt->counts, receipt->issues, plan->alreadyImported(),
                           Cli::tr("Import %1 is done.").arg(receipt->batch.value())));
    return exitFor(context.line, receipt->counts);
}

Result<int> runBatches(const CommandContext& context)
{
    const auto session = context.openForReading();
    if (!session)
        return session.error();
    const auto batches = (*session)->imports().batches().result();
    if (!batches)
        return batches.error();
    QJsonArray list;
    QList<QStringList> rows{{Cli::tr("No."), Cli::tr("Time"), Cli::tr("Kind"), Cli::tr("Rows read"),
                             Cli::tr("To review"), Cli::tr("Files"), QString()}};
    for (const BatchInfo& batch : *batches) {
        list.append(batchToJson(batch));
        rows.append({QString::number(batch.id.value()), text::moment(batch.at), importKindKey(batch.kind),
                     text::count(batch.counts.read), text::count(batch.counts.held),
                     batch.files.join(u", "_qs), batch.undoneAt.isValid() ? Cli::tr("undone") : QString()});
    }
    context.output.answer(document(u"utfall.batches"_qs, {{u"batches"_qs, list}}),
                          batches->isEmpty() ? QStringList{Cli::tr("Nothing is imported yet.")}
                                             : text::alignedTable(rows, {0, 3, 4}));
    return 0;
}

namespace {

QString keyOf(UndoLine::What what)
{
    switch (what) {
    case UndoLine::What::PersonRemoved:
        return u"prepatient-removed"_qs;
    case UndoLine::What::ProviderRemoved:
        return u"provider-removed"_qs;
    case UndoLine::What::SwitchRemoved:
        return u"switch-removed"_qs;
    case UndoLine::What::ExitRemoved:
        return u"exit-removed"_qs;
    case UndoLine::What::ResultRemoved:
        return u"result-removed"_qs;
    case UndoLine::What::PersonRestored:
        return u"prepatient-restored"_qs;
    case UndoLine::What::ProviderRestored:
        return u"provider-restored"_qs;
    }
    Q_UNREACHABLE();
}

QJsonArray undoLinesToJson(const QList<UndoLine>& lines)
{
    QJsonArray array;
    for (const UndoLine& line : lines) {
        QJsonObject object{{u"change"_qs, keyOf(line.what)}, {u"subject"_qs, line.subject}};
        if (line.date.isValid())
            object.insert(u"date"_qs, line.date.toString(Qt::ISODate));
        if (!line.analysis.isEmpty())
            object.insert(u"analysis"_qs, line.analysis);
        if (!line.columns.isEmpty())
            object.insert(u"columns"_qs, QJsonArray::fromStringList(line.columns));
        array.append(object);
    }
    return array;
}

} // namespace

Result<int> runUndo(const CommandContext& context)
{
    bool isNumber = false;
    const BatchId batch(context.line.arguments.at(1).toLongLong(&isNumber));
    if (!isNumber || !batch.isValid())
        return Error(ErrorKind::Usage, u"usage-batch"_qs, {{u"value"_qs, context.line.arguments.at(1)}});
    const bool dry = context.line.has(u"dry-run"_qs);
    const auto session = context.open();
    if (!session)
        return session.error();
    ImportService& imports = (*session)->imports();
    const auto preview = imports.undoPreview(batch).result();
    if (!preview)
        return preview.error();
    if (!dry) {
        const auto done = imports.undo(batch).result();
        if (!done)
            return done.error();
    }
    const QString sentence =
        dry ? Cli::tr("Undoing import %1 would remove %2 and restore %3; %4 would wait again.")
            : Cli::tr("Import %1 is undone: %2 removed, %3 restored, %4 wait again.");
    context.output.answer(document(u"utfall.undo"_qs, {{u"batch"_qs, qint64{batch.value()}},
                                                       {u"removed"_qs, preview->removed},
                                                       {u"restored"_qs, preview->restored},
                                                       {u"heldAgain"_qs, preview->heldAgain},
                                                       {u"changes"_qs, undoLinesToJson(preview->lines)}}),
                          {sentence.arg(batch.value())
                               .arg(text::count(preview->removed), text::count(preview->restored),
                                    text::count(preview->heldAgain))});
    return 0;
}

} // namespace utfall::cli
