// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/lab_hindrance.h"

#include "core/import/import_kind.h"
#include "core/laboratory/lab_issue_codes.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace utfall {

namespace {

/// Those of lab_issue_codes.h that keep a row apart.
constexpr std::array Hindrances{
    issue::MessageNotResults, issue::MessageBroken,     issue::MessageVersion,    issue::MessageEmpty,
    issue::SegmentsStray,     issue::ValueKind,         issue::ValueKindMissing,  issue::ValueRepeated,
    issue::ValueNotSingle,    issue::ValueAbsent,       issue::SampleTimeSpread,  issue::UnitContradicted,
    issue::SubjectAmbiguous,  issue::SubjectUnresolved, issue::IdentifiersDiffer, issue::MeaningExtended,
    issue::FocusOther,        issue::ResultDeleted,     issue::ValueAsText,       issue::MessageTypeUnread,
    issue::NestedTooDeep,
};

constexpr std::array Refusals{issue::MessageNotResults, issue::MessageTypeUnread, issue::MessageBroken,
                              issue::MessageVersion,    issue::MessageEmpty,      issue::SegmentsStray,
                              issue::NestedTooDeep};

constexpr std::array Columns{u"personalNumber", u"sampled",    u"code",   u"value",    u"unit",
                             u"status",         u"laboratory", u"method", u"sampleId", u"reported"};

} // namespace

void markHindrance(RowMarks& marks, const LabFinding& finding)
{
    marks.insert(mark::Hindrance, QString::fromUtf16(finding.code));
    marks.insert(mark::HindranceColumn, QString::fromUtf16(finding.column));
    if (const QString name = QString::fromUtf16(finding.argument); !name.isEmpty())
        marks.insert(mark::HindranceArgument, name + u'=' + QString::fromStdString(finding.value));
}

Finding labHindrance(const QString& code, const QString& column)
{
    if (code.isEmpty())
        return {};
    const auto* found = std::find_if(Hindrances.begin(), Hindrances.end(),
                                     [&](const char16_t* one) { return code == QStringView(one); });
    if (found == Hindrances.end())
        return {};
    const auto* place = std::find_if(Columns.begin(), Columns.end(),
                                     [&](const char16_t* one) { return column == QStringView(one); });
    const bool refused = std::find(Refusals.begin(), Refusals.end(), *found) != Refusals.end();
    return {*found, place == Columns.end() ? u"" : *place, refused ? Severity::Rejected : Severity::Held};
}

QHash<QString, QString> argumentsOfMarks(const QHash<QString, QString>& cells)
{
    QHash<QString, QString> arguments;
    if (const QString place = cells.value(mark::Place); !place.isEmpty())
        arguments.insert(QStringLiteral("place"), place);
    const QString argument = cells.value(mark::HindranceArgument);
    if (const qsizetype sign = argument.indexOf(u'='); sign > 0)
        arguments.insert(argument.left(sign), argument.mid(sign + 1));
    return arguments;
}

} // namespace utfall
