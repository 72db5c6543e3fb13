// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/import_actions.h"

#include <vector>

namespace utfall {

/// The verdicts on the rows of an import of results, small: there are few findings, however many rows.
/// Results are never updated field by field.
class ResultVerdicts
{
public:
    explicit ResultVerdicts(qsizetype rows) : m_entries(static_cast<std::size_t>(rows)) {}

    void set(qsizetype row, const RowVerdict& verdict);
    [[nodiscard]] RowVerdict operator[](qsizetype row) const;
    [[nodiscard]] qsizetype size() const { return std::ssize(m_entries); }

private:
    /// What many verdicts have in common.
    struct Kind
    {
        Verdict verdict = Verdict::Held;
        Finding finding;
        QList<Finding> notes;
    };
    struct Entry
    {
        quint32 fact = 0; ///< place + 1; 0: none
        quint32 kind = 0; ///< place + 1; 0: no verdict yet
    };

    std::vector<Entry> m_entries;
    std::vector<Kind> m_kinds;
};

} // namespace utfall
