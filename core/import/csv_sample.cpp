// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/csv_sample.h"

#include "core/import/column_map.h"
#include "core/import/csv_numbers.h"
#include "core/import/csv_parser.h"
#include "core/import/table_frame.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <span>

namespace utfall {

namespace {

using Records = QList<QStringList>;

constexpr qsizetype LookedAtRecords = 200;
constexpr char16_t Apostrophe = u'\'';
constexpr std::array<char16_t, 4> Separators{u';', u'\t', u',', u'|'};

bool isLineEnd(char16_t c)
{
    return c == u'\r' || c == u'\n';
}

/// A sample as one separator and quote make it.
struct Table
{
    QChar separator;
    QChar quote;
    Records records;
    bool broken = false; ///< the file cannot be read that way
};

Table tableOf(const CsvSample& sample, QChar separator, QChar quote, const CsvLimits& limits)
{
    Table table{separator, quote, {}, false};
    const CsvParser::Sink take = [&table](const CsvRecord& record) -> Result<void> {
        table.records.append(record.cells.toList());
        if (table.records.size() == LookedAtRecords)
            return Error(ErrorKind::Cancelled, QStringLiteral("cancelled"));
        return {};
    };
    CsvDialect dialect;
    dialect.separator = separator;
    dialect.quote = quote;
    CsvParser parser(dialect, limits, take);
    Result<void> done = parser.parse(sample.text);
    if (done && sample.whole)
        done = parser.finish();
    table.broken = !done && table.records.size() < LookedAtRecords;
    return table;
}

bool isKnownHeader(const QStringList& cells)
{
    return cells.size() > 1 && std::any_of(ImportOrder.begin(), ImportOrder.end(), [&cells](ImportKind kind) {
               return namesRequiredColumns(kind, cells, {});
           });
}

bool hasKnownHeader(const Table& table)
{
    const auto end = table.records.cbegin() + std::min(table.records.size(), HeaderSearchRecords);
    return std::any_of(table.records.cbegin(), end, isKnownHeader);
}

/// Every record as wide as the first, as no text is by chance.
bool isRectangle(const Records& records)
{
    return records.size() > 1 && records.first().size() > 1 &&
           std::all_of(records.cbegin(), records.cend(), [&records](const QStringList& cells) {
               return cells.size() == records.first().size();
           });
}

/// Whether a cell looks like one: no separators in it, or they are those of a number.
bool isCellLike(const QString& cell)
{
    const bool separated = std::any_of(Separators.begin(), Separators.end(),
                                       [&cell](char16_t separator) { return cell.contains(separator); });
    return !separated || isWrittenAsNumber(cell);
}

/// How much the records are a table: the more records of one width, the wider, and the fewer widths there
/// are, the more; lines above it that are not split do not count. Only what at least two records share speaks
/// for a width. 0 = no table.
double evenness(const Records& records)
{
    const auto isSplit = [](const QStringList& cells) { return cells.size() > 1; };
    const auto begin = std::find_if(records.cbegin(), records.cend(), isSplit);
    if (begin - records.cbegin() >= HeaderSearchRecords)
        return 0;
    std::map<qsizetype, qsizetype> recordsByWidth;
    qsizetype cells = 0;
    qsizetype cellLike = 0;
    for (auto record = begin; record != records.cend(); ++record) {
        ++recordsByWidth[record->size()];
        cells += record->size();
        cellLike += std::count_if(record->cbegin(), record->cend(), isCellLike);
    }
    double sum = 0;
    for (const auto& [width, count] : recordsByWidth) {
        if (count > 1)
            sum += static_cast<double>(count) * static_cast<double>(width - 1) / static_cast<double>(width);
    }
    if (cells == 0)
        return 0;
    const double clean = static_cast<double>(cellLike) / static_cast<double>(cells);
    return sum / static_cast<double>(recordsByWidth.size()) * clean * clean;
}

/// True when cells are written within apostrophes: in every record as many begin with one as end with one,
/// and there are more of them than a name or two would make. `asTheyStand` was read without quotes.
bool isQuotedByApostrophes(const Records& asTheyStand)
{
    qsizetype quoted = 0;
    for (const QStringList& cells : asTheyStand) {
        qsizetype begin = 0;
        qsizetype end = 0;
        for (const QString& cell : cells) {
            if (cell.startsWith(QLatin1Char('"')))
                return false;
            begin += cell.startsWith(Apostrophe) ? 1 : 0;
            end += cell.endsWith(Apostrophe) && cell.size() > 1 ? 1 : 0;
        }
        if (begin != end)
            return false;
        quoted += begin;
    }
    return quoted >= 2;
}

/// The table with the quote that the sample speaks for. Apostrophes that joined the cells of names would make
/// it less even.
Table tableOf(const CsvSample& sample, QChar separator, const CsvLimits& limits)
{
    if (std::find(sample.text.begin(), sample.text.end(), Apostrophe) != sample.text.end()) {
        const Table asItStands = tableOf(sample, separator, QChar(), limits);
        Table table = tableOf(sample, separator, Apostrophe, limits);
        if (isQuotedByApostrophes(asItStands.records) && !table.broken &&
            evenness(table.records) >= evenness(asItStands.records))
            return table;
    }
    return tableOf(sample, separator, CsvDialect().quote, limits);
}

/// What a first line "sep=;" states.
std::optional<QChar> statedSeparator(const CsvSample& sample)
{
    const auto begin = std::find_if_not(sample.text.begin(), sample.text.end(), isLineEnd);
    const auto end = std::find_if(begin, sample.text.end(), isLineEnd);
    QString line(reinterpret_cast<const QChar*>(std::to_address(begin)), end - begin);
    if (line.size() > 2 && line.startsWith(QLatin1Char('"')) && line.endsWith(QLatin1Char('"')))
        line = line.sliced(1, line.size() - 2);
    if (line.size() < 5)
        return std::nullopt;
    const QChar separator = line[4];
    const bool usable = separator == QLatin1Char('\t') || separator.isPunct() || separator.isSymbol();
    if (!usable || separator == CsvDialect().quote || separator == Apostrophe ||
        !isSeparatorLine(line.split(separator)))
        return std::nullopt;
    return separator;
}

Table bestTable(const CsvSample& sample, QChar frequent, const CsvLimits& limits)
{
    if (const std::optional<QChar> stated = statedSeparator(sample))
        return tableOf(sample, *stated, limits);
    Table first = tableOf(sample, frequent, limits);
    if (!first.records.isEmpty() && isKnownHeader(first.records.first()))
        return first;
    QList<Table> tables{first};
    for (const char16_t separator : Separators) {
        if (separator != frequent)
            tables.append(tableOf(sample, separator, limits));
    }
    const auto known = std::find_if(tables.cbegin(), tables.cend(), hasKnownHeader);
    if (known != tables.cend())
        return *known;
    if (isRectangle(first.records))
        return first;
    qsizetype best = 0;
    double bestEvenness = evenness(first.records);
    for (qsizetype i = 1; i < tables.size(); ++i) {
        if (const double even = evenness(tables[i].records); even > bestEvenness) {
            best = i;
            bestEvenness = even;
        }
    }
    return tables[best];
}

LineEnd lineEndOf(std::span<const char16_t> text)
{
    qsizetype lf = 0;
    qsizetype crLf = 0;
    qsizetype cr = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == u'\n')
            ++(i > 0 && text[i - 1] == u'\r' ? crLf : lf);
        else if (text[i] == u'\r' && (i + 1 == text.size() || text[i + 1] != u'\n'))
            ++cr;
    }
    if (crLf + lf + cr == 0)
        return LineEnd::Unknown;
    if (crLf >= lf && crLf >= cr)
        return LineEnd::CrLf;
    return lf >= cr ? LineEnd::Lf : LineEnd::Cr;
}

} // namespace

CsvDetection lookAtSample(const CsvSample& sample, QChar frequent, const CsvLimits& limits)
{
    const Table table = bestTable(sample, frequent, limits);
    const NumberSigns signs = numberSigns(table.records);
    CsvDetection found;
    found.dialect.separator = table.separator;
    found.dialect.quote = table.quote;
    found.dialect.decimal = signs.decimal;
    found.dialect.lineEnd = lineEndOf(sample.text);
    found.ambiguousColumns = signs.ambiguousColumns;
    return found;
}

} // namespace utfall
