// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "core/base/iso_date.h"
#include "core/register/review_service.h"
#include "core/report/evaluation_json.h"
#include "core/text/aligned_table.h"
#include "core/text/error_text.h"
#include "core/text/format.h"

#include <QJsonArray>

namespace utfall::cli {

using namespace Qt::StringLiterals;

namespace {

/// Items that are printed for people; the rest are counted.
constexpr qsizetype MaxPrintedItems = 50;

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject objectOf(const ReviewItem& item)
{
    const RowIssue& issue = item.row.issue;
    return {
        {u"code"_qs, issue.code},
        {u"kind"_qs, importKindKey(item.row.kind)},
        {u"counts"_qs, item.isFlag()},
        {u"batch"_qs, item.row.batch.isValid() ? QJsonValue(qint64{item.row.batch.value()})
                                               : QJsonValue(QJsonValue::Null)},
        {u"file"_qs, textOrNull(issue.file)},
        {u"row"_qs, issue.row > 0 ? QJsonValue(issue.row) : QJsonValue(QJsonValue::Null)},
        {u"column"_qs, textOrNull(issue.column)},
        {u"pseudonym"_qs, textOrNull(item.person.text())},
        {u"date"_qs, item.date.isValid() ? QJsonValue(toIsoDate(item.date)) : QJsonValue(QJsonValue::Null)},
        {u"stakeOre"_qs,
         item.stake ? QJsonValue(qint64{item.stake->amount.ore()}) : QJsonValue(QJsonValue::Null)},
        {u"message"_qs, text::describe(issue)}};
}

QStringList linesOf(const ReviewQueue& queue)
{
    if (queue.items.isEmpty())
        return {Cli::tr("Nothing waits for review.")};
    const int count = static_cast<int>(queue.items.size());
    QStringList lines{Cli::tr("%Ln item(s) to review, by what each could change of %1.", nullptr, count)
                          .arg(text::kronor(queue.payout))};
    QList<QStringList> rows{{Cli::tr("Could change"), Cli::tr("About"), Cli::tr("File"), Cli::tr("Matter")}};
    for (const ReviewItem& item : queue.items.first(std::min(queue.items.size(), MaxPrintedItems)))
        rows.append({item.stake ? text::kronor(item.stake->amount) : u"–"_qs,
                     item.person.isEmpty() ? u"–"_qs : item.person.text(),
                     item.row.issue.file.isEmpty() ? u"–"_qs : item.row.issue.file,
                     text::describe(item.row.issue)});
    lines += text::alignedTable(rows, {0});
    const int left = count - static_cast<int>(MaxPrintedItems);
    if (left > 0)
        lines.append(Cli::tr("… and %Ln more item(s).", nullptr, left));
    return lines;
}

} // namespace

Result<int> runReview(const CommandContext& context)
{
    const auto asOf = context.asOf();
    if (!asOf)
        return asOf.error();
    const auto session = context.openForReading();
    if (!session)
        return session.error();
    const auto queue = (*session)->review().queue(*asOf).result();
    if (!queue)
        return queue.error();
    QJsonArray items;
    for (const ReviewItem& item : queue->items)
        items.append(objectOf(item));
    context.output.answer(document(u"utfall.review"_qs, {{u"asOf"_qs, toIsoDate(queue->asOf)},
                                                         {u"payoutOre"_qs, qint64{queue->payout.ore()}},
                                                         {u"items"_qs, items}}),
                          linesOf(*queue));
    return 0;
}

} // namespace utfall::cli
