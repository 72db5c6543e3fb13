// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/import_plan.h"

#include "core/import/planned_import.h"

#include <algorithm>
#include <numeric>

namespace utfall {

ImportPlan::ImportPlan() : m_content(std::make_shared<const Content>()) {}

ImportPlan::ImportPlan(std::shared_ptr<const Content> content) : m_content(std::move(content)) {}

ImportKind ImportPlan::kind() const
{
    return m_content->read.kind;
}

ImportCounts ImportPlan::counts() const
{
    return m_content->planned.counts;
}

const QList<RowIssue>& ImportPlan::issues() const
{
    return m_content->planned.issues;
}

qint64 ImportPlan::issueCount() const
{
    return m_content->planned.issueCount;
}

const QList<ImportedFile>& ImportPlan::files() const
{
    return m_content->read.files;
}

const QList<PlannedUpdate>& ImportPlan::updates() const
{
    return m_content->planned.updates;
}

QList<ReasonCount> ImportPlan::reasons() const
{
    return reasonsOf(m_content->planned);
}

const UnknownTexts& ImportPlan::unknownTexts() const
{
    return m_content->planned.unknown;
}

const ControlTotals& ImportPlan::totals() const
{
    return m_content->read.totals;
}

qint64 ImportPlan::releasedRows() const
{
    return m_content->planned.settlement.released;
}

QHash<QString, QString> ImportPlan::rowCells(qsizetype file, qint64 record) const
{
    const ReadImport& read = m_content->read;
    const auto placeOf = [&read](qsizetype index) {
        const RowOrigin origin = read.origin(index);
        return std::pair<qsizetype, qint64>(origin.file, origin.record);
    };
    // Rows of one file follow on each other in their order.
    const std::pair wanted(file, record);
    qsizetype first = 0;
    qsizetype last = read.rowCount();
    while (first < last) {
        const qsizetype middle = std::midpoint(first, last);
        if (placeOf(middle) < wanted)
            first = middle + 1;
        else
            last = middle;
    }
    const bool isThere = first < read.rowCount() && placeOf(first) == wanted;
    return isThere ? read.cells(first) : QHash<QString, QString>();
}

const ContractTerms& ImportPlan::terms() const
{
    return m_content->planned.terms;
}

std::optional<BatchId> ImportPlan::alreadyImported() const
{
    return m_content->alreadyImported;
}

QList<ReasonCount> reasonsOf(const PlannedImport& planned)
{
    QList<ReasonCount> reasons = planned.reasons.values();
    std::sort(reasons.begin(), reasons.end(), [](const ReasonCount& a, const ReasonCount& b) {
        return std::tie(b.rows, a.code) < std::tie(a.rows, b.code);
    });
    return reasons;
}

} // namespace utfall
