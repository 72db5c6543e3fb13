// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/evaluation_text.h"
#include "core/report/report_content.h"
#include "core/report/report_words.h"
#include "core/text/format.h"

namespace utfall::sections {

using namespace Qt::StringLiterals;

namespace {

ReportTable arithmetic(const EvaluationSnapshot& snapshot, const PayoutExplanation& explanation)
{
    ReportTable table;
    table.caption = Report::tr("Arithmetic: %1").arg(words::lineName(snapshot, explanation.line));
    table.columns = {{}, {{}, false, true}, {{}, true}};
    table.dense = true;
    for (const ExplanationRow& row : explanationRows(snapshot, explanation))
        table.rows.append({{{row.heading, {}}, {row.text, {}}, {row.value, {}}}, false});
    if (!table.rows.isEmpty())
        table.rows.last().strong = true;
    return table;
}

ReportTable standings(const EvaluationSnapshot& snapshot, const PayoutExplanation& explanation)
{
    ReportTable table;
    table.caption = Report::tr("People behind the line: %1").arg(words::lineName(snapshot, explanation.line));
    table.columns = {{}, {{}, true}};
    table.dense = true;
    for (const ExplanationRow& row : standingRows(explanation))
        table.rows.append({{{row.heading, {}}, {row.value, {}}}, false});
    return table;
}

} // namespace

QList<ReportBlock> explanations(const EvaluationSnapshot& snapshot)
{
    QList<ReportBlock> blocks;
    for (const PayoutLine& line : snapshot.payout.lines) {
        if (!line.provider)
            continue;
        const auto explanation = explainLine(snapshot.contract.terms, snapshot.attainment, snapshot.payout,
                                             *line.provider, line.intake);
        if (!explanation)
            continue;
        blocks.append(ReportHeading{2, words::lineName(snapshot, line)});
        blocks.append(ReportPair{arithmetic(snapshot, *explanation), standings(snapshot, *explanation)});
    }
    if (!blocks.isEmpty())
        blocks.prepend(ReportHeading{1, Report::tr("Why these amounts?")});
    return blocks;
}

QList<ReportBlock> remarks(const EvaluationSnapshot& snapshot, const ReportStamp& stamp)
{
    QList<ReportBlock> blocks{ReportHeading{1, Report::tr("What is not in this report")}};
    blocks.append(ReportList{{
        Report::tr(
            "Names, numbers and other things that identify a prepatient. Lists of people by pseudonym are in "
            "the export of cases."),
        Report::tr(
            "Earlier payments. The amounts are everything that the contract gives on the date, and nothing "
            "paid before is taken off."),
        snapshot.heldRows > 0
            ? Report::tr("%Ln imported row(s) that wait for a decision. They can change the figures.",
                         nullptr, static_cast<int>(std::min<qint64>(snapshot.heldRows, 1'000'000'000)))
            : Report::tr("No imported rows wait for a decision."),
        Report::tr("Savings, forecasts and effects beyond what the contract pays on."),
    }});
    blocks.append(ReportHeading{1, Report::tr("How to check it")});
    blocks.append(ReportParagraph{Report::tr(
        "The SHA-256 on every page is taken over the inputs of the evaluation: the terms, the providers, "
        "and every prepatient's facts by pseudonym. The same inputs give the same figures and the same "
        "SHA-256, whatever the order they were imported in. The export of cases holds them for "
        "recomputation with other tools. The report as HTML and CSV says the same for screen readers "
        "and spreadsheets.")});
    blocks.append(ReportParagraph{Report::tr("Program: Utfall %1. SHA-256: %2")
                                      .arg(stamp.programVersion, QString::fromLatin1(snapshot.inputsHash)),
                                  true});
    if (!stamp.auditHead.isEmpty()) {
        blocks.append(ReportParagraph{
            Report::tr("Audit log: %1 (entries and head of the chain). A later report has more entries; one "
                       "with fewer, or with as many and another head, shows that the log was rewritten.")
                .arg(stamp.auditHead),
            true});
    }
    blocks.append(ReportHeading{1, Report::tr("Signatures")});
    blocks.append(ReportSignatures{{
        Report::tr("For the commissioner, %1").arg(snapshot.contract.organisation),
        Report::tr("For the evaluator"),
    }});
    return blocks;
}

} // namespace utfall::sections
