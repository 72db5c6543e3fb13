// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/column_map.h"
#include "core/import/import_rows.h"

#include <QDate>
#include <QSet>
#include <QStringList>

namespace utfall {

/// Turns the records of one file into typed rows, without asking the register: what only it or the terms can
/// tell is left to planning. A row that comes back from the held rows is read by the same functions.
class RowInterpreter
{
public:
    /// `today` decides the centuries of short numbers and `percent` what a bare "%" means; both belong to the
    /// batch.
    RowInterpreter(ColumnMap map, PercentMeaning percent, QDate today);

    [[nodiscard]] const ColumnMap& columns() const { return m_map; }

    /// Only the function of the map's kind may be called.
    [[nodiscard]] ReadProvider provider(const QStringList& cells) const;
    [[nodiscard]] ReadPrepatient prepatient(const QStringList& cells) const;
    [[nodiscard]] ReadSwitch providerSwitch(const QStringList& cells) const;
    [[nodiscard]] ReadExit exit(const QStringList& cells) const;
    [[nodiscard]] ReadResult result(const QStringList& cells) const;

private:
    class Cells;

    void begin(ReadRow& row, const Cells& cells) const;
    [[nodiscard]] PersonNumber readNumber(const Cells& cells, Finding& unusable) const;
    void readInclusion(const Cells& cells, ReadPrepatient& row) const;
    void readStatus(const Cells& cells, ReadResult& row) const;
    void readValue(const Cells& cells, ReadResult& row) const;
    [[nodiscard]] QString shared(const QString& text) const;

    ColumnMap m_map;
    PercentMeaning m_percent;
    QDate m_today;
    ColumnSet m_columns = 0;
    mutable QSet<QString> m_shared; ///< one copy of the texts that thousands of rows repeat
};

/// A row of any kind from the cells that a held row kept (column key → text).
[[nodiscard]] ReadRows interpretHeldCells(ImportKind kind, const QHash<QString, QString>& cells,
                                          PercentMeaning percent, QDate today);

} // namespace utfall
