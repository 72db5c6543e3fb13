// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/report_content.h"

#include "core/report/report_words.h"
#include "core/text/format.h"

namespace utfall {

using namespace Qt::StringLiterals;

ReportContent contractReportContent(const EvaluationSnapshot& snapshot, const ReportStamp& stamp)
{
    const ContractInfo& contract = snapshot.contract;
    ReportContent content;
    content.kind = Report::tr("Contract report");
    content.title = contract.terms.name;
    content.organisation = Report::tr("%1, %2", "an organisation and its number")
                               .arg(contract.organisation, contract.organisationNumber.display());
    content.date = words::date(snapshot.attainment.asOf);
    content.status = words::status(snapshot.attainment);
    content.statusReason = words::whyPreliminary(snapshot.attainment);
    content.creator = u"Utfall "_qs + stamp.programVersion;
    content.madeAt = stamp.madeAt;
    content.language = text::locale().bcp47Name();
    content.foot = {
        content.organisation,
        Report::tr("Made %1 by %2 with %3").arg(words::moment(stamp.madeAt), stamp.user, content.creator),
        Report::tr("SHA-256 of the inputs: %1").arg(QString::fromLatin1(snapshot.inputsHash)),
    };
    for (const QList<ReportBlock>& section :
         {sections::summary(snapshot), sections::parties(snapshot), sections::terms(snapshot),
          sections::attainment(snapshot), sections::payout(snapshot), sections::explanations(snapshot),
          sections::remarks(snapshot, stamp)})
        content.blocks += section;
    return content;
}

} // namespace utfall
