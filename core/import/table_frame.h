// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/import/import_kind.h"
#include "core/import/record_cells.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace utfall {

/// What a record is of a table that may have titles above it and totals below it. Records come from a CSV
/// file, a sheet or anything else that has lines.
enum class TablePart {
    Preamble, ///< before the header row, and no data: a title, a date of printing
    Header,
    Row,
    RepeatedHeader, ///< the header once more, as where files were pasted together
    Trailer,        ///< a total or footer, see isTrailer()
};

/// How far into a table its header row is looked for.
inline constexpr qsizetype HeaderSearchRecords = 50;

/// True when the cells name every required column of the kind.
[[nodiscard]] bool namesRequiredColumns(ImportKind kind, const QStringList& cells,
                                        const QHash<QString, QString>& mapping);

/// The place of the header among the first records: the first that names every required column of the kind,
/// else the one that names most columns (two at least), else the first with two cells or more. Nothing when
/// none has. `mapping` as for ColumnMap::fromHeader(). Only the first HeaderSearchRecords are looked at.
[[nodiscard]] std::optional<qsizetype> findHeader(const QList<QStringList>& firstRecords, ImportKind kind,
                                                  const QHash<QString, QString>& mapping);

/// True for a record of totals or a footer. A lost row is the worst that can happen, so it must be none that
/// could be data. Its first filled cell begins with a word such as Summa, Totalt, Antal, Sida or Utskriven,
/// and either
/// - this cell stands in the column that identifies a row of the kind (the first required one), where no such
///   word can stand, and another required column is empty or all other filled cells are plain numbers; or
/// - the column that identifies is empty and all other filled cells are plain numbers, and a cell that
///   stands in another column of the kind holds nothing but numbers and words of totals and footers.
/// `positions`: where the columns of the header are, as namedColumns() says.
[[nodiscard]] bool isTrailer(const RecordCells& cells, ImportKind kind, const QHash<QString, int>& positions);

/// What surrounded a table, for people to see.
struct TableFrame
{
    std::optional<qint64> headerRecord; ///< 0-based among the records; nothing before it is known
    qint64 headerLine = 0;
    qint64 preambleRecords = 0;
    qint64 repeatedHeaders = 0;
    qint64 trailerRecords = 0;
};

/// Tells the records of a table apart as they come, and gives each to a sink exactly once, in order, but for
/// data that stands before the header (in a sorted file): it comes after the header. Until the header is
/// found, at most HeaderSearchRecords records or BufferedChars characters are kept; a file that begins with
/// its header keeps none.
class TableFramer
{
public:
    /// May return an error to stop.
    using Sink = std::function<Result<void>(TablePart part, qint64 line, const RecordCells& cells)>;
    static constexpr qsizetype BufferedChars = 1'048'576;

    /// `mapping` as for ColumnMap::fromHeader(). `headerRecord` (0-based) says which record is the header
    /// instead of it being looked for; then all before it is preamble.
    TableFramer(ImportKind kind, QHash<QString, QString> mapping, Sink sink,
                std::optional<qint64> headerRecord = {});

    /// Errors: those of the sink; after one, nothing more is to be taken.
    [[nodiscard]] Result<void> take(qint64 line, const RecordCells& cells);
    /// After the last record. When no header was found the first record is given as one, so that what it
    /// lacks can be told.
    [[nodiscard]] Result<void> finish();
    [[nodiscard]] const TableFrame& frame() const { return m_frame; }

private:
    struct Record
    {
        qint64 line = 0;
        QStringList cells;
    };

    [[nodiscard]] bool isDataBeforeHeader(const QStringList& cells) const;
    [[nodiscard]] Result<void> headerAt(qsizetype bufferedIndex);
    void knowHeader(qint64 line, const RecordCells& cells);
    [[nodiscard]] Result<void> preamble(qint64 line, const RecordCells& cells);
    [[nodiscard]] Result<void> afterHeader(qint64 line, const RecordCells& cells);
    [[nodiscard]] bool repeatsHeader(const RecordCells& cells) const;

    ImportKind m_kind;
    QHash<QString, QString> m_mapping;
    Sink m_sink;
    std::optional<qint64> m_statedHeader;
    QStringList m_header;            ///< trimmed, when it is known
    QHash<QString, int> m_positions; ///< of its columns
    bool m_headerIdentifies = false; ///< it names the column that identifies a row
    TableFrame m_frame;
    qint64 m_taken = 0; ///< records
    QList<Record> m_buffer;
    qsizetype m_bufferedChars = 0;
};

} // namespace utfall
