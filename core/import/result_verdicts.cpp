// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/result_verdicts.h"

#include <algorithm>

namespace utfall {

namespace {

bool same(const Finding& a, const Finding& b)
{
    return a.code == b.code && a.column == b.column && a.severity == b.severity;
}

} // namespace

void ResultVerdicts::set(qsizetype row, const RowVerdict& verdict)
{
    Q_ASSERT(verdict.changes.isEmpty());
    const auto isThis = [&verdict](const Kind& kind) {
        return kind.verdict == verdict.verdict && same(kind.finding, verdict.finding) &&
               std::ranges::equal(kind.notes, verdict.notes, same);
    };
    auto kind = std::ranges::find_if(m_kinds, isThis);
    if (kind == m_kinds.end())
        kind = m_kinds.insert(kind, {verdict.verdict, verdict.finding, verdict.notes});
    m_entries[static_cast<std::size_t>(row)] = {static_cast<quint32>(verdict.fact + 1),
                                                static_cast<quint32>(kind - m_kinds.begin() + 1)};
}

RowVerdict ResultVerdicts::operator[](qsizetype row) const
{
    const Entry& entry = m_entries[static_cast<std::size_t>(row)];
    RowVerdict verdict;
    if (entry.kind > 0) {
        const Kind& kind = m_kinds[entry.kind - 1];
        verdict.verdict = kind.verdict;
        verdict.finding = kind.finding;
        verdict.notes = kind.notes;
    }
    verdict.fact = qsizetype{entry.fact} - 1;
    return verdict;
}

} // namespace utfall
