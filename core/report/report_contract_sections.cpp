// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contract/terms_text.h"
#include "core/report/report_content.h"
#include "core/report/report_words.h"
#include "core/text/format.h"

namespace utfall::sections {

using namespace Qt::StringLiterals;

namespace {

// The group of the worked example: model.md's smallest case that passes the floor.
constexpr int ExampleListed = 37;
constexpr int ExampleReached = 20;

QString feeText(const EvaluatorFee& fee)
{
    switch (fee.method) {
    case EvaluatorFeeMethod::None:
        return Report::tr("No fee in the contract");
    case EvaluatorFeeMethod::Fixed:
        return Report::tr("Fixed fee, %1").arg(text::kronorWithOre(fee.amount));
    case EvaluatorFeeMethod::PerYear:
        return Report::tr("%1 for each contract year begun").arg(text::kronorWithOre(fee.amount));
    case EvaluatorFeeMethod::PerReviewedCase:
        return Report::tr("%1 for each prepatient tested").arg(text::kronorWithOre(fee.amount));
    }
    return {};
}

QString stateText(const ContractInfo& contract)
{
    if (contract.state == ContractState::Signed)
        return Report::tr("Signed %1, terms version %2")
            .arg(words::date(contract.signedOn), text::count(contract.version));
    return Report::tr("Draft, terms version %1").arg(text::count(contract.version));
}

QString period(QDate from, QDate to)
{
    return Report::tr("%1 to %2", "from one date to another").arg(words::date(from), words::date(to));
}

ReportTable contractFacts(const EvaluationSnapshot& snapshot)
{
    const ContractInfo& contract = snapshot.contract;
    const ContractTerms& terms = contract.terms;
    ReportTable table;
    table.caption = Report::tr("The contract");
    table.columns = {{}, {{}, false, true}};
    const auto add = [&](const QString& name, const QString& value) {
        table.rows.append({{{name, {}}, {value, {}}}, false});
    };
    add(Report::tr("Contract"), terms.name);
    add(Report::tr("Area"), terms.area);
    add(Report::tr("State"), stateText(contract));
    add(Report::tr("Contract period"), period(terms.start, terms.end));
    add(Report::tr("Enrolment"), period(terms.enrolment.from, terms.enrolment.to));
    add(Report::tr("Planned prepatients"), text::count(terms.enrolment.plannedPersons));
    add(Report::tr("Evaluator's fee"), feeText(terms.evaluatorFee));
    return table;
}

} // namespace

QList<ReportBlock> parties(const EvaluationSnapshot& snapshot)
{
    const ContractInfo& contract = snapshot.contract;
    ReportTable table;
    table.caption = Report::tr("Parties and roles");
    table.columns = {
        {Report::tr("Role")}, {Report::tr("Name"), false, true}, {Report::tr("Organisation number")}};
    const auto add = [&](const QString& role, const QString& name, const QString& number) {
        table.rows.append({{{role, {}}, {name, {}}, {number, {}}}, false});
    };
    add(Report::tr("Commissioner"), contract.organisation, contract.organisationNumber.display());
    for (const Provider& provider : snapshot.providers)
        add(Report::tr("Provider"), provider.name, provider.organisationNumber.display());
    // The register holds neither; they belong among the parties all the same.
    for (const QString& role :
         {Report::tr("Evaluator"), Report::tr("Outcome financier"), Report::tr("Operating financier")})
        add(role, Report::tr("Not in the register, see the signed contract"), {});

    QList<ReportBlock> blocks{ReportHeading{1, Report::tr("Parties and contract")}, table};
    if (snapshot.providers.isEmpty())
        blocks.append(ReportParagraph{Report::tr("No provider is registered yet."), true});
    blocks.append(contractFacts(snapshot));
    return blocks;
}

QList<ReportBlock> terms(const EvaluationSnapshot& snapshot)
{
    const ContractTerms& terms = snapshot.contract.terms;
    ReportTable table;
    table.caption = Report::tr("The terms in words");
    table.columns = {{}, {{}, false, true}};
    for (const TermSentence& sentence : termSentences(terms))
        table.rows.append({{{sentence.heading, {}}, {sentence.text, {}}}, false});
    QList<ReportBlock> blocks{ReportHeading{1, Report::tr("The terms in words")}, table,
                              ReportHeading{2, Report::tr("A worked example")}};
    blocks.append(ReportList{workedExample(terms, ExampleListed, ExampleReached)});
    return blocks;
}

} // namespace utfall::sections
