// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/import_receipt.h"

#include "core/base/iso_date.h"
#include "core/report/report_html.h"
#include "core/report/report_paper.h"
#include "core/report/report_pdf.h"
#include "core/report/report_words.h"
#include "core/text/format.h"

#include <algorithm>

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

ReportCell textCell(const QString& text)
{
    return {text, {}};
}

ReportCell countCell(qint64 number)
{
    return {text::count(number), QString::number(number)};
}

QString formatOf(const ReceiptFile& file)
{
    return file.sheet.isEmpty() ? fileFormatName(file.format)
                                : Report::tr("%1, sheet %2").arg(fileFormatName(file.format), file.sheet);
}

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return Report::tr("Note");
    case Severity::Held:
        return Report::tr("To review");
    case Severity::Rejected:
        return Report::tr("Rejected");
    }
    Q_UNREACHABLE();
}

using Lines = QList<std::pair<QString, QString>>;

Lines countLines(const ImportReceiptFacts& facts)
{
    const ImportCounts& counts = facts.counts;
    Lines lines{{Report::tr("Rows read"), text::count(counts.read)},
                {Report::tr("New"), text::count(counts.added)},
                {Report::tr("Updated"), text::count(counts.updated)},
                {Report::tr("Already here"), text::count(counts.duplicates)},
                {Report::tr("To review"), text::count(counts.held)},
                {Report::tr("Rejected", "several rows"), text::count(counts.rejected)}};
    if (facts.releasedRows)
        lines.append({Report::tr("Came in after waiting"), text::count(*facts.releasedRows)});
    return lines;
}

Lines totalLines(const ControlTotals& totals)
{
    const auto day = [](QDate date) { return date.isValid() ? text::shortDate(date) : u"–"_s; };
    return {{Report::tr("People"), text::count(totals.people)},
            {Report::tr("First date"), day(totals.first)},
            {Report::tr("Last date"), day(totals.last)},
            {Report::tr("Rows with a number"), text::count(totals.values)},
            {Report::tr("Sum of the numbers"),
             totals.sumIsWhole ? text::decimal(totals.sum) : Report::tr("too large to add up")}};
}

Lines aboutLines(const ImportReceiptFacts& facts)
{
    Lines lines{{Report::tr("Register"), facts.registerName},
                {Report::tr("Holds"), facts.kind},
                {Report::tr("Imported"), words::moment(facts.at)},
                {Report::tr("By"), facts.user}};
    if (!facts.profile.isEmpty())
        lines.append({Report::tr("Profile"), facts.profile});
    if (facts.undoneAt.isValid())
        lines.append({Report::tr("Undone"), Report::tr("%1 by %2", "a moment and a user")
                                                .arg(words::moment(facts.undoneAt), facts.undoneBy)});
    return lines;
}

ReportTable pairsTable(const QString& caption, const Lines& lines)
{
    ReportTable table;
    table.caption = caption;
    table.columns = {{QString(), false, true}, {QString(), true, false}};
    for (const auto& [name, value] : lines)
        table.rows.append({{textCell(name), textCell(value)}, false});
    return table;
}

ReportTable aboutTable(const ImportReceiptFacts& facts)
{
    ReportTable table = pairsTable(Report::tr("About the import"), aboutLines(facts));
    table.columns = {{QString(), false, false}, {QString(), false, true}};
    return table;
}

ReportTable countsTable(const ImportReceiptFacts& facts)
{
    ReportTable table = pairsTable(Report::tr("What became of the rows"), countLines(facts));
    table.rows.first().strong = true;
    return table;
}

ReportTable filesTable(const QList<ReceiptFile>& files)
{
    ReportTable table;
    table.caption = Report::tr("Files");
    table.columns = {{Report::tr("File"), false, true},
                     {Report::tr("Format"), false, false},
                     {Report::tr("Rows"), true, false},
                     {Report::tr("Bytes"), true, false}};
    for (const ReceiptFile& file : files)
        table.rows.append(
            {{textCell(file.name), textCell(formatOf(file)),
              file.records ? countCell(*file.records) : textCell(u"–"_s), countCell(file.bytes)},
             false});
    return table;
}

ReportTable hashTable(const QList<ReceiptFile>& files)
{
    ReportTable table;
    table.caption = Report::tr("Fingerprints of the files (SHA-256)");
    table.columns = {{Report::tr("File"), false, true}, {u"SHA-256"_s, false, false}};
    table.dense = true;
    for (const ReceiptFile& file : files)
        table.rows.append({{textCell(file.name), textCell(QString::fromLatin1(file.sha256))}, false});
    return table;
}

ReportTable reasonsTable(const QList<ReceiptReason>& reasons)
{
    ReportTable table;
    table.caption = Report::tr("Reasons");
    table.columns = {{Report::tr("Reason"), false, true},
                     {Report::tr("Outcome"), false, false},
                     {Report::tr("Rows"), true, false}};
    for (const ReceiptReason& reason : reasons)
        table.rows.append(
            {{textCell(reason.reason), textCell(severityText(reason.severity)), countCell(reason.rows)},
             false});
    return table;
}

QString titleOf(const ImportReceiptFacts& facts)
{
    return Report::tr("Import %1").arg(facts.batch.value());
}

QList<ReportBlock> blocksOf(const ImportReceiptFacts& facts, const ReportStamp& stamp)
{
    QList<ReportBlock> blocks{ReportHeading{1, Report::tr("What became of the rows")},
                              ReportPair{countsTable(facts), aboutTable(facts)},
                              ReportHeading{1, Report::tr("Files")}, filesTable(facts.files),
                              hashTable(facts.files)};
    blocks.append(ReportHeading{1, Report::tr("Control totals")});
    if (facts.totals) {
        blocks.append(
            ReportParagraph{Report::tr("To hold against the sender's own totals. They are of the rows "
                                       "as read, whatever became of them."),
                            true, true});
        blocks.append(pairsTable(Report::tr("Control totals"), totalLines(*facts.totals)));
    } else {
        blocks.append(ReportParagraph{
            Report::tr("The import was made with an earlier version of Utfall, which did not keep them."),
            true});
    }
    blocks.append(ReportHeading{1, Report::tr("Reasons")});
    if (facts.reasons.isEmpty())
        blocks.append(ReportParagraph{Report::tr("There was nothing to remark on any row.")});
    else
        blocks.append(reasonsTable(facts.reasons));
    if (!stamp.auditHead.isEmpty())
        blocks.append(ReportParagraph{
            Report::tr("Audit log: %1 (entries and head of the chain). A later report has more entries; one "
                       "with fewer, or with as many and another head, shows that the log was rewritten.")
                .arg(stamp.auditHead),
            true});
    return blocks;
}

ReportContent contentOf(const ImportReceiptFacts& facts, const ReportStamp& stamp)
{
    ReportContent content;
    content.kind = Report::tr("Import receipt");
    content.title = titleOf(facts);
    content.organisation = facts.registerName;
    content.date = words::date(toSwedishTime(facts.at).date());
    content.status = facts.undoneAt.isValid() ? Report::tr("Undone") : Report::tr("In force");
    content.statusReason = facts.undoneAt.isValid()
                               ? Report::tr("The import was taken back; the register is as it was before.")
                               : Report::tr("The import stands and can be undone whole.");
    content.creator = u"Utfall "_s + stamp.programVersion;
    content.madeAt = stamp.madeAt;
    content.language = text::locale().bcp47Name();
    content.foot = {
        content.organisation,
        Report::tr("Made %1 by %2 with %3").arg(words::moment(stamp.madeAt), stamp.user, content.creator),
    };
    content.blocks = blocksOf(facts, stamp);
    return content;
}

} // namespace

QString fileFormatName(const QString& key)
{
    if (key == u"csv")
        return Report::tr("CSV");
    if (key == u"xlsx")
        return Report::tr("Excel workbook");
    if (key == u"hl7v2")
        return Report::tr("HL7 v2 messages");
    if (key == u"fhir")
        return Report::tr("FHIR R4 (JSON)");
    if (key == u"fhirNdjson")
        return Report::tr("FHIR R4 (NDJSON)");
    return key;
}

Result<QByteArray> importReceiptPdf(const ImportReceiptFacts& facts, const ReportStamp& stamp)
{
    const ReportContent content = contentOf(facts, stamp);
    return pdfOf(ReportPaper(content), content);
}

QByteArray importReceiptHtml(const ImportReceiptFacts& facts, const ReportStamp& stamp)
{
    return htmlOf(contentOf(facts, stamp));
}

QString importReceiptText(const ImportReceiptFacts& facts)
{
    QStringList lines{titleOf(facts), {}};
    const auto add = [&lines](const Lines& pairs) {
        for (const auto& [name, value] : pairs)
            lines << u"%1: %2"_s.arg(name, value);
        lines << QString();
    };
    add(aboutLines(facts));
    add(countLines(facts));
    if (facts.totals)
        add(totalLines(*facts.totals));
    for (const ReceiptFile& file : facts.files) {
        Lines about{{Report::tr("File"), file.name}, {Report::tr("Format"), formatOf(file)}};
        if (file.records)
            about.append({Report::tr("Rows"), text::count(*file.records)});
        about.append({u"SHA-256"_s, QString::fromLatin1(file.sha256)});
        add(about);
    }
    for (const ReceiptReason& reason : facts.reasons)
        lines << u"%1: %2"_s.arg(reason.reason, text::count(reason.rows));
    return lines.join(u'\n').trimmed() + u'\n';
}

void printImportReceipt(const ImportReceiptFacts& facts, const ReportStamp& stamp, QPagedPaintDevice& device)
{
    // A device that refuses to be painted on says so by itself.
    static_cast<void>(ReportPaper(contentOf(facts, stamp)).paint(device));
}

} // namespace utfall
