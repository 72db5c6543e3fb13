// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>
#include <QVarLengthArray>

#include <initializer_list>

namespace utfall {

/// The cells of one record, where they stand: a reader has many records and keeps none of them. Whoever wants
/// to keep cells copies them.
class RecordCells
{
public:
    RecordCells() = default;
    /// Of texts that stay for as long as this.
    RecordCells(const QStringList& cells) : m_cells(cells.cbegin(), cells.cend()) {}
    RecordCells(std::initializer_list<QStringView> cells) : m_cells(cells) {}

    void append(QStringView cell) { m_cells.append(cell); }
    void clear() { m_cells.clear(); }

    [[nodiscard]] qsizetype size() const { return m_cells.size(); }
    [[nodiscard]] bool isEmpty() const { return m_cells.isEmpty(); }
    [[nodiscard]] QStringView operator[](qsizetype place) const { return m_cells[place]; }
    /// Empty where the record has no cell.
    [[nodiscard]] QStringView value(qsizetype place) const
    {
        return place >= 0 && place < m_cells.size() ? m_cells[place] : QStringView();
    }
    [[nodiscard]] auto begin() const { return m_cells.cbegin(); }
    [[nodiscard]] auto end() const { return m_cells.cend(); }

    [[nodiscard]] QStringList toList() const
    {
        QStringList cells;
        cells.reserve(m_cells.size());
        for (const QStringView cell : m_cells)
            cells.append(cell.toString());
        return cells;
    }

private:
    QVarLengthArray<QStringView, 32> m_cells; ///< few tables are wider
};

} // namespace utfall
