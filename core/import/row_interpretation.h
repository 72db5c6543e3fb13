// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/column_map.h"
#include "core/import/import_rows.h"
#include "core/import/number_memo.h"
#include "core/import/result_meaning.h"
#include "core/import/row_cells.h"
#include "core/import/text_memo.h"

#include <QHash>
#include <QStringList>

#include <array>
#include <optional>

namespace utfall {

/// Turns the records of one file into typed rows, without asking the register: what only it or the terms can
/// tell is left to planning. A row that comes back from the held rows is read by the same functions.
class RowInterpreter
{
public:
    RowInterpreter(ColumnMap map, RowMeaning meaning);

    [[nodiscard]] const ColumnMap& columns() const { return m_map; }
    [[nodiscard]] bool readsLike(ImportKind kind, const RowMeaning& meaning) const
    {
        return m_map.kind() == kind && m_meaning.sameAs(meaning);
    }

    /// Only the function of the map's kind may be called.
    [[nodiscard]] ReadProvider provider(const RecordCells& cells, const RowMarks& marks = {}) const;
    [[nodiscard]] ReadPrepatient prepatient(const RecordCells& cells, const RowMarks& marks = {}) const;
    [[nodiscard]] ReadSwitch providerSwitch(const RecordCells& cells, const RowMarks& marks = {}) const;
    [[nodiscard]] ReadExit exit(const RecordCells& cells, const RowMarks& marks = {}) const;
    [[nodiscard]] ReadResult result(const RecordCells& cells, const RowMarks& marks = {}) const;

private:
    class Cells;
    /// A column, and where it stands in the records of the file; -1 when it does not.
    struct Column
    {
        QLatin1StringView key;
        int position = -1;
    };
    /// Those of results, found once: there may be millions of rows.
    struct ResultColumns
    {
        explicit ResultColumns(const ColumnMap& map);
        Column number, sampled, reported, code, value, unit, status, laboratory, method, sampleId;
        Column hindrance, hindranceColumn, plausible; ///< marks of a row that was held
    };
    // What a text that stands for itself means, whatever row it is in.
    struct ReadUnit
    {
        Unit unit;
        const char16_t* problem = nullptr;
        bool holdsPersonNumber = false;
    };
    struct ReadStatus
    {
        QString text;
        ResultStatus status = ResultStatus::Final;
        bool holdsPersonNumber = false;
    };
    struct ReadableText
    {
        QString text;
        bool holdsPersonNumber = false;
    };
    struct ReadAnalysis
    {
        QString analysis;
        PercentMeaning percent = PercentMeaning::Unstated; ///< what "%" beside it means
        bool leftOut = false;
    };

    void begin(ReadRow& row, const Cells& cells) const;
    [[nodiscard]] PersonNumber readNumber(QStringView written, Finding& unusable) const;
    void readInclusion(const Cells& cells, ReadPrepatient& row) const;
    void readStatus(const Cells& cells, ReadResult& row) const;
    [[nodiscard]] const ReadAnalysis& readAnalysis(QStringView written) const;
    void readValue(const Cells& cells, ReadResult& row, PercentMeaning percent) const;
    [[nodiscard]] bool holdsPersonNumber(QStringView text) const;
    [[nodiscard]] PercentMeaning percentOf(const std::optional<CodeMeaning>& code) const;
    [[nodiscard]] const ReadUnit& readUnit(QStringView written, PercentMeaning percent) const;
    [[nodiscard]] QString shared(QStringView text) const;
    [[nodiscard]] QString readable(QStringView written, const char16_t* column, Finding& unusable) const;

    ColumnMap m_map;
    RowMeaning m_meaning;
    ColumnSet m_columns = 0;
    ResultColumns m_result;
    mutable NumberMemo m_numbers;
    mutable TextMemo<ReadAnalysis> m_analyses;
    mutable TextMemo<ReadStatus> m_statuses;
    mutable std::array<TextMemo<ReadUnit>, 3> m_units; ///< by PercentMeaning
    mutable TextMemo<ReadableText> m_readable;
    mutable TextMemo<QString> m_shared; ///< one copy of the texts that thousands of rows repeat
};

/// Reads rows again from the cells that held rows kept (column key → text). Rows of one file follow on each
/// other, so the interpreter of the last one is kept.
class HeldCellsReader
{
public:
    /// The row type says the kind.
    template <typename Row>
    [[nodiscard]] Row read(const QHash<QString, QString>& cells, const RowMeaning& meaning)
    {
        const RowInterpreter& interpreter = prepare(kindOf(Row()), cells, meaning);
        return interpret(interpreter, Row());
    }

private:
    static ImportKind kindOf(const ReadProvider&) { return ImportKind::Providers; }
    static ImportKind kindOf(const ReadPrepatient&) { return ImportKind::Prepatients; }
    static ImportKind kindOf(const ReadSwitch&) { return ImportKind::Switches; }
    static ImportKind kindOf(const ReadExit&) { return ImportKind::Exits; }
    static ImportKind kindOf(const ReadResult&) { return ImportKind::Results; }
    ReadProvider interpret(const RowInterpreter& by, const ReadProvider&) { return by.provider(m_record); }
    ReadPrepatient interpret(const RowInterpreter& by, const ReadPrepatient&)
    {
        return by.prepatient(m_record);
    }
    ReadSwitch interpret(const RowInterpreter& by, const ReadSwitch&) { return by.providerSwitch(m_record); }
    ReadExit interpret(const RowInterpreter& by, const ReadExit&) { return by.exit(m_record); }
    ReadResult interpret(const RowInterpreter& by, const ReadResult&) { return by.result(m_record); }

    const RowInterpreter& prepare(ImportKind kind, const QHash<QString, QString>& cells,
                                  const RowMeaning& meaning);
    bool fill(const QHash<QString, QString>& cells);

    std::optional<RowInterpreter> m_interpreter;
    QStringList m_record;
};

} // namespace utfall
