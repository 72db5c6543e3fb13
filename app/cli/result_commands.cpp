// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/credentials.h"
#include "core/base/iso_date.h"
#include "core/demo/demo_register.h"
#include "core/evaluation/explanation.h"
#include "core/exchange/case_export.h"
#include "core/register/audit_service.h"
#include "core/register/evaluation_service.h"
#include "core/report/contract_report.h"
#include "core/report/csv_writer.h"
#include "core/report/evaluation_json.h"
#include "core/report/evaluation_text.h"
#include "core/report/explanation_json.h"
#include "core/report/standard_charts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace utfall::cli {

using namespace Qt::StringLiterals;

namespace {

/// A register and its evaluation on the date that the options ask for.
struct Evaluated
{
    std::unique_ptr<RegisterSession> session;
    SnapshotPtr snapshot;
};

/// Figures are read even while another program has the register; what leaves it has to be logged.
enum class Purpose { Reading, Leaving };

Result<Evaluated> evaluate(const CommandContext& context, Purpose purpose = Purpose::Reading)
{
    const auto asOf = context.asOf();
    if (!asOf)
        return asOf.error();
    const auto paymentDate = context.line.date(u"payment-date"_qs, *asOf);
    if (!paymentDate)
        return paymentDate.error();
    auto session = purpose == Purpose::Reading ? context.openForReading() : context.open();
    if (!session)
        return session.error();
    auto snapshot = (*session)->evaluations().snapshot(*asOf, *paymentDate).result();
    if (!snapshot)
        return snapshot.error();
    return Evaluated{std::move(*session), *snapshot};
}

/// The same for what leaves the register: the log says so first, and its head stands on the report.
Result<Evaluated> evaluateToLeave(const CommandContext& context, const QString& action, const QString& form,
                                  QString* auditHead = nullptr)
{
    auto evaluated = evaluate(context, Purpose::Leaving);
    if (!evaluated)
        return evaluated;
    const auto head =
        evaluated->session->audit()
            .recordLeaving(
                action, {{u"form"_qs, form}, {u"asOf"_qs, toIsoDate(evaluated->snapshot->attainment.asOf)}})
            .result();
    if (!head)
        return head.error();
    if (auditHead != nullptr)
        *auditHead = *head;
    return evaluated;
}

ReportStamp stampOf(const CommandContext& context, const QString& auditHead)
{
    return {context.work.clock->now(), context.work.user, QCoreApplication::applicationVersion(), auditHead};
}

Result<QString> requiredOutput(const CommandLine& line)
{
    const QString path = line.value(u"output"_qs);
    return path.isEmpty() ? Result<QString>(missingOption(u"output"_qs)) : path;
}

Result<QByteArray> reportBytes(const QString& suffix, const EvaluationSnapshot& snapshot,
                               const ReportStamp& stamp)
{
    if (suffix == u"pdf"_qs)
        return contractReportPdf(snapshot, stamp);
    if (suffix == u"html"_qs)
        return contractReportHtml(snapshot, stamp);
    if (suffix == u"csv"_qs)
        return contractReportCsv(snapshot, stamp);
    return Error(ErrorKind::Usage, u"usage-report-format"_qs, {{u"value"_qs, suffix}});
}

void answerWritten(const CommandContext& context, const QString& schema, const QStringList& paths)
{
    QStringList lines;
    for (const QString& path : paths)
        lines.append(Cli::tr("Wrote %1").arg(QDir::toNativeSeparators(path)));
    context.output.answer(document(schema, {{u"files"_qs, QJsonArray::fromStringList(paths)}}), lines);
}

} // namespace

Result<int> runAttainment(const CommandContext& context)
{
    const auto evaluated = evaluate(context);
    if (!evaluated)
        return evaluated.error();
    context.output.answer(attainmentToJson(*evaluated->snapshot), attainmentLines(*evaluated->snapshot));
    return 0;
}

Result<int> runPayout(const CommandContext& context)
{
    const auto evaluated = evaluate(context);
    if (!evaluated)
        return evaluated.error();
    context.output.answer(payoutToJson(*evaluated->snapshot), payoutLines(*evaluated->snapshot));
    return 0;
}

Result<int> runExplain(const CommandContext& context)
{
    if (!context.line.has(u"provider"_qs))
        return missingOption(u"provider"_qs);
    const auto number = OrganisationNumber::parse(context.line.value(u"provider"_qs));
    if (!number)
        return number.error();
    const auto evaluated = evaluate(context);
    if (!evaluated)
        return evaluated.error();
    const EvaluationSnapshot& snapshot = *evaluated->snapshot;
    const bool known = std::any_of(snapshot.providers.begin(), snapshot.providers.end(),
                                   [&](const Provider& p) { return p.organisationNumber == *number; });
    if (!known)
        return Error(ErrorKind::BadInput, u"provider-unknown"_qs, {{u"provider"_qs, number->display()}});
    // Without --intake every line of the provider; a contract without intakes has one.
    QList<PayoutExplanation> explanations;
    QStringList text;
    for (const PayoutLine& line : snapshot.payout.lines) {
        if (line.provider != number.value() ||
            (context.line.has(u"intake"_qs) && line.intake != context.line.value(u"intake"_qs)))
            continue;
        auto explanation =
            explainLine(snapshot.contract.terms, snapshot.attainment, snapshot.payout, *number, line.intake);
        if (!text.isEmpty())
            text.append(QString());
        text.append(explanationLines(snapshot, *explanation));
        explanations.append(*std::move(explanation));
    }
    if (explanations.isEmpty())
        return Error(ErrorKind::BadInput, u"claim-line-missing"_qs, {{u"provider"_qs, number->display()}});
    context.output.answer(explanationToJson(snapshot, *number, explanations), text);
    return 0;
}

Result<int> runReport(const CommandContext& context)
{
    if (context.line.arguments.at(1) != u"contract"_qs)
        return Error(ErrorKind::Usage, u"usage-report-kind"_qs,
                     {{u"value"_qs, context.line.arguments.at(1)}});
    const auto path = requiredOutput(context.line);
    if (!path)
        return path.error();
    const QString form = QFileInfo(*path).suffix().toLower();
    QString auditHead;
    const auto evaluated = evaluateToLeave(context, u"report.exported"_qs, form, &auditHead);
    if (!evaluated)
        return evaluated.error();
    const auto bytes = reportBytes(form, *evaluated->snapshot, stampOf(context, auditHead));
    if (!bytes)
        return bytes.error();
    if (const auto written = writeWholeFile(*path, *bytes); !written)
        return written.error();
    answerWritten(context, u"utfall.report"_qs, {*path});
    return 0;
}

Result<int> runCharts(const CommandContext& context)
{
    const auto folder = requiredOutput(context.line);
    if (!folder)
        return folder.error();
    const auto evaluated = evaluateToLeave(context, u"chart.exported"_qs, u"svg"_qs);
    if (!evaluated)
        return evaluated.error();
    const auto written = writeStandardCharts(*evaluated->snapshot, *folder);
    if (!written)
        return written.error();
    answerWritten(context, u"utfall.charts"_qs, *written);
    return 0;
}

Result<int> runExport(const CommandContext& context)
{
    if (context.line.arguments.at(1) != u"cases"_qs)
        return Error(ErrorKind::Usage, u"usage-export-kind"_qs,
                     {{u"value"_qs, context.line.arguments.at(1)}});
    const auto folder = requiredOutput(context.line);
    if (!folder)
        return folder.error();
    const auto evaluated = evaluateToLeave(context, u"cases.exported"_qs, u"csv"_qs);
    if (!evaluated)
        return evaluated.error();
    const auto written = writeCaseExport(*evaluated->snapshot, *folder);
    if (!written)
        return written.error();
    answerWritten(context, u"utfall.export"_qs, *written);
    return 0;
}

Result<int> runCheck(const CommandContext& context)
{
    const auto session = context.openForReading();
    if (!session)
        return session.error();
    const auto findings = (*session)->check().result();
    if (!findings)
        return findings.error();
    context.output.answer(
        document(u"utfall.check"_qs,
                 {{u"ok"_qs, findings->isEmpty()}, {u"findings"_qs, findingsToJson(*findings)}}),
        findings->isEmpty() ? QStringList{Cli::tr("The register is whole.")} : findingLines(*findings));
    return findings->isEmpty() ? 0 : exitCode(ErrorKind::Integrity);
}

Result<int> runDemo(const CommandContext& context)
{
    DemoOptions options;
    bool peopleOk = true;
    bool seedOk = true;
    if (context.line.has(u"people"_qs))
        options.people = context.line.value(u"people"_qs).toInt(&peopleOk);
    if (context.line.has(u"seed"_qs))
        options.seed = context.line.value(u"seed"_qs).toULongLong(&seedOk);
    if (!peopleOk || !seedOk)
        return Error(ErrorKind::Usage, u"usage-number"_qs,
                     {{u"option"_qs, peopleOk ? u"seed"_qs : u"people"_qs}});
    const QString path = context.line.arguments.first();
    const auto given = givenCredential(context.line);
    if (!given)
        return given.error();
    const bool isPassphrase = given->kind() == security::Credential::Kind::Passphrase;
    const auto session =
        createDemoRegister(path, options, context.work, isPassphrase ? *given : demoCredential());
    if (!session)
        return session.error();
    context.output.answer(
        document(u"utfall.demo"_qs,
                 {{u"register"_qs, QFileInfo(path).fileName()}, {u"people"_qs, options.people}}),
        {Cli::tr("Made the demo contract %1 with %Ln prepatient(s).", nullptr, options.people)
             .arg(QFileInfo(path).fileName())});
    return 0;
}

} // namespace utfall::cli
