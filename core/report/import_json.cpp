// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/import_json.h"

#include "core/base/iso_date.h"
#include "core/report/evaluation_json.h"
#include "core/text/error_text.h"

#include <QJsonArray>

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

QString severityKey(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return u"note"_qs;
    case Severity::Held:
        return u"held"_qs;
    case Severity::Rejected:
        return u"rejected"_qs;
    }
    return {};
}

QJsonObject countsObject(const ImportCounts& counts)
{
    return {{u"read"_qs, counts.read},       {u"added"_qs, counts.added},
            {u"updated"_qs, counts.updated}, {u"duplicates"_qs, counts.duplicates},
            {u"held"_qs, counts.held},       {u"rejected"_qs, counts.rejected}};
}

QJsonObject issueObject(const RowIssue& issue)
{
    QJsonObject args;
    for (auto it = issue.args.cbegin(); it != issue.args.cend(); ++it)
        args.insert(it.key(), it.value());
    return {{u"file"_qs, issue.file},
            {u"row"_qs, issue.row},
            {u"column"_qs, issue.column.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(issue.column)},
            {u"code"_qs, issue.code},
            {u"severity"_qs, severityKey(issue.severity)},
            {u"args"_qs, args},
            {u"message"_qs, text::describe(issue)}};
}

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonArray filesArray(const QList<ImportedFile>& files)
{
    QJsonArray array;
    for (const ImportedFile& file : files)
        array.append(QJsonObject{{u"name"_qs, file.name},
                                 {u"sha256"_qs, QString::fromLatin1(file.sha256)},
                                 {u"bytes"_qs, file.bytes},
                                 {u"format"_qs, QString::fromUtf8(fileKindKey(file.found.format))},
                                 {u"sheet"_qs, textOrNull(file.found.sheet)},
                                 {u"rows"_qs, file.records}});
    return array;
}

QJsonObject totalsObject(const ControlTotals& totals)
{
    return {{u"people"_qs, totals.people},
            {u"first"_qs, textOrNull(toIsoDate(totals.first))},
            {u"last"_qs, textOrNull(toIsoDate(totals.last))},
            {u"values"_qs, totals.values},
            {u"sum"_qs, totals.sumIsWhole ? QJsonValue(totals.sum.toPlainString()) : QJsonValue()}};
}

} // namespace

QJsonObject importToJson(const std::optional<BatchId>& batch, const ImportCounts& counts,
                         const QList<RowIssue>& issues, qint64 releasedRows, const QList<ImportedFile>& files,
                         const ControlTotals& totals, const std::optional<BatchId>& earlier)
{
    const auto numberOrNull = [](const std::optional<BatchId>& one) {
        return one ? QJsonValue(qint64{one->value()}) : QJsonValue(QJsonValue::Null);
    };
    QJsonObject object = countsObject(counts);
    object.insert(u"batch"_qs, numberOrNull(batch));
    object.insert(u"alreadyImported"_qs, numberOrNull(earlier));
    object.insert(u"released"_qs, releasedRows);
    object.insert(u"files"_qs, filesArray(files));
    object.insert(u"totals"_qs, totalsObject(totals));
    QJsonArray list;
    for (const RowIssue& issue : issues)
        list.append(issueObject(issue));
    object.insert(u"issues"_qs, list);
    return document(u"utfall.import"_qs, object);
}

QJsonObject batchToJson(const BatchInfo& batch)
{
    QJsonObject object = countsObject(batch.counts);
    object.insert(u"batch"_qs, qint64{batch.id.value()});
    object.insert(u"kind"_qs, importKindKey(batch.kind));
    object.insert(u"at"_qs, batch.at.toString(Qt::ISODate));
    object.insert(u"user"_qs, batch.user);
    object.insert(u"files"_qs, QJsonArray::fromStringList(batch.files));
    object.insert(u"undoneAt"_qs, batch.undoneAt.isValid() ? QJsonValue(batch.undoneAt.toString(Qt::ISODate))
                                                           : QJsonValue(QJsonValue::Null));
    return object;
}

} // namespace utfall
