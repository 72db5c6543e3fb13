// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/result_rows.h"

#include "core/base/utf8.h"

#include <QHash>

#include <algorithm>
#include <limits>
#include <string_view>
#include <vector>

namespace utfall {

namespace {

constexpr qsizetype ChunkRows = 4096;
constexpr qint64 NotReported = std::numeric_limits<qint64>::min();
constexpr qint32 NotSampled = std::numeric_limits<qint32>::min();

/// A piece of a chunk's texts.
struct Piece
{
    quint32 at = 0;
    quint32 size = 0;
};

/// Most equal texts are one and the same.
bool sameText(const QString& a, const QString& b)
{
    return (a.constData() == b.constData() && a.size() == b.size()) || a == b;
}

/// What tells most texts apart, whatever their length.
quint64 sketchOf(QStringView text)
{
    constexpr qsizetype Chars = 3;
    quint64 sketch = static_cast<quint64>(text.size());
    for (const QChar c : text.last(std::min(text.size(), Chars)))
        sketch = (sketch << 16) | c.unicode();
    return sketch;
}

struct NumberKey
{
    QString canonical;
    bool centuryAssumed = false;
    bool operator==(const NumberKey&) const = default;
    friend size_t qHash(const NumberKey& key, size_t seed = 0)
    {
        return qHashMulti(seed, key.canonical, key.centuryAssumed);
    }
};

bool same(const Finding& a, const Finding& b)
{
    return a.code == b.code && a.column == b.column && a.severity == b.severity;
}

QString textOf(const QByteArray& texts, Piece piece)
{
    return QString::fromUtf8(QByteArrayView(texts).sliced(piece.at, piece.size));
}

quint32 narrow(qint64 number)
{
    Q_ASSERT(number >= 0 && number <= std::numeric_limits<quint32>::max());
    return static_cast<quint32>(number);
}

} // namespace

struct ResultRows::Row
{
    qint64 reported = NotReported; ///< ms since 1970, UTC
    qint64 value = 0;
    qint32 sampled = NotSampled; ///< Julian day
    quint32 number = 0;
    quint32 shared = 0;
    quint32 line = 0;
    quint32 record = 0;
    quint32 cellsAt = 0;
    quint32 cellsSize = 0;
    Piece valueText;
    Piece sampleId;
};

/// What rows have in common.
struct ResultRows::Shared
{
    QString analysis;
    QString statusText;
    QString laboratory;
    QString method;
    QString unitText;
    Unit unit;
    int file = 0;
    ResultStatus status = ResultStatus::Final;
    ValueBound bound = ValueBound::Exact;
    bool hasValue = false;
    Finding unusable;
    Finding problem;
    Finding valueProblem;
    Finding unitProblem;
    Finding doubt;

    explicit Shared(const ReadResult& row)
        : analysis(row.fact.analysis),
          statusText(row.fact.statusText),
          laboratory(row.fact.laboratory),
          method(row.fact.method),
          unitText(row.fact.unit.text()),
          unit(row.fact.unit),
          file(row.origin.file),
          status(row.fact.status),
          bound(row.fact.bound),
          hasValue(row.fact.value.has_value()),
          unusable(row.unusable),
          problem(row.problem),
          valueProblem(row.valueProblem),
          unitProblem(row.unitProblem),
          doubt(row.doubt)
    {}

    [[nodiscard]] bool isOf(const ReadResult& row) const
    {
        const ResultFact& fact = row.fact;
        return sameText(laboratory, fact.laboratory) && sameText(analysis, fact.analysis) &&
               sameText(statusText, fact.statusText) && sameText(method, fact.method) &&
               sameText(unitText, fact.unit.text()) && unit.kind() == fact.unit.kind() &&
               file == row.origin.file && status == fact.status && bound == fact.bound &&
               hasValue == fact.value.has_value() && same(unusable, row.unusable) &&
               same(problem, row.problem) && same(valueProblem, row.valueProblem) &&
               same(unitProblem, row.unitProblem) && same(doubt, row.doubt);
    }
    [[nodiscard]] static size_t hashOf(const ReadResult& row)
    {
        return qHashMulti(QHashSeed::globalSeed(), sketchOf(row.fact.analysis), sketchOf(row.fact.statusText),
                          sketchOf(row.fact.laboratory), sketchOf(row.fact.method),
                          sketchOf(row.fact.unit.text()), row.origin.file, row.fact.value.has_value());
    }
};

struct ResultRows::Chunk
{
    std::vector<Row> rows;
    QByteArray texts;
};

struct ResultRows::Data
{
    std::vector<Chunk> chunks;
    qsizetype size = 0;
    std::vector<Shared> shared;
    QList<PersonNumber> numbers;
    // Only while rows are added.
    QMultiHash<size_t, quint32> sharedPlaces; ///< by hash
    QHash<NumberKey, quint32> numberPlaces;
    QHash<const QChar*, quint32> copyPlaces; ///< by where the text of a number among `numbers` stands
    QByteArray written;                      ///< a text as it is put

    quint32 placeOfShared(const ReadResult& row)
    {
        const size_t hash = Shared::hashOf(row);
        for (auto known = sharedPlaces.constFind(hash); known != sharedPlaces.cend() && known.key() == hash;
             ++known) {
            if (shared[*known].isOf(row))
                return *known;
        }
        shared.emplace_back(row);
        return *sharedPlaces.insert(hash, narrow(std::ssize(shared) - 1));
    }

    quint32 placeOfNumber(const PersonNumber& number)
    {
        // Most equal numbers are copies of one.
        const auto copied = copyPlaces.constFind(number.canonical().constData());
        if (copied != copyPlaces.cend())
            return *copied;
        NumberKey key{number.canonical(), number.centuryAssumed()};
        const auto known = numberPlaces.constFind(key);
        if (known != numberPlaces.cend())
            return *known;
        const quint32 place = narrow(numbers.size());
        numbers.append(number);
        copyPlaces.insert(number.canonical().constData(), place);
        return *numberPlaces.insert(std::move(key), place);
    }

    Chunk& room()
    {
        if (chunks.empty() || std::ssize(chunks.back().rows) == ChunkRows) {
            if (!chunks.empty())
                chunks.back().texts.squeeze();
            chunks.emplace_back().rows.reserve(ChunkRows);
        }
        return chunks.back();
    }

    /// Most texts of a row stand in its cells, which are kept anyhow.
    Piece put(QByteArray& texts, qsizetype cellsAt, const QString& text)
    {
        if (text.isEmpty())
            return {};
        written.resize(0); // keeps its room
        appendUtf8(written, text);
        const std::string_view cells(texts.constData() + cellsAt,
                                     static_cast<std::size_t>(texts.size() - cellsAt));
        const std::size_t found = cells.find({written.constData(), static_cast<std::size_t>(written.size())});
        const bool stands = found != std::string_view::npos;
        const qsizetype at = stands ? cellsAt + static_cast<qsizetype>(found) : texts.size();
        if (!stands)
            texts += written;
        return {narrow(at), narrow(written.size())};
    }
};

ResultRows::ResultRows() : d(std::make_shared<Data>()) {}

void ResultRows::append(const ReadResult& row)
{
    Q_ASSERT(d.use_count() == 1);
    Q_ASSERT(!row.origin.held.isValid() && !row.fact.personAmbiguous);
    Chunk& chunk = d->room();
    Row packed;
    packed.shared = d->placeOfShared(row);
    packed.number = d->placeOfNumber(row.number);
    packed.line = narrow(row.origin.line);
    packed.record = narrow(row.origin.record);
    if (row.fact.sampled.isValid())
        packed.sampled = static_cast<qint32>(row.fact.sampled.toJulianDay());
    if (row.fact.reported.isValid())
        packed.reported = row.fact.reported.toMSecsSinceEpoch();
    if (row.fact.value)
        packed.value = row.fact.value->millionths();
    packed.cellsAt = narrow(chunk.texts.size());
    packed.cellsSize = narrow(row.cells.size());
    chunk.texts += row.cells;
    packed.valueText = d->put(chunk.texts, packed.cellsAt, row.valueText);
    packed.sampleId = d->put(chunk.texts, packed.cellsAt, row.fact.sampleId);
    chunk.rows.push_back(packed);
    ++d->size;
}

void ResultRows::squeeze()
{
    if (d->chunks.empty())
        return;
    d->chunks.back().texts.squeeze();
    d->chunks.back().rows.shrink_to_fit();
    d->shared.shrink_to_fit();
    d->numbers.squeeze();
    d->sharedPlaces = {};
    d->numberPlaces = {};
    d->copyPlaces = {};
    d->written = {};
}

qsizetype ResultRows::size() const
{
    return d->size;
}

const ResultRows::Chunk& ResultRows::chunkOf(qsizetype index) const
{
    Q_ASSERT(index >= 0 && index < d->size);
    return d->chunks[static_cast<std::size_t>(index / ChunkRows)];
}

const ResultRows::Row& ResultRows::rowAt(qsizetype index) const
{
    return chunkOf(index).rows[static_cast<std::size_t>(index % ChunkRows)];
}

ReadResult ResultRows::operator[](qsizetype index) const
{
    const Row& packed = rowAt(index);
    const QByteArray& texts = chunkOf(index).texts;
    const Shared& shared = d->shared[packed.shared];
    ReadResult row;
    row.origin = origin(index);
    row.unusable = shared.unusable;
    row.number = d->numbers[packed.number];
    ResultFact& fact = row.fact;
    fact.analysis = shared.analysis;
    fact.sampled = sampled(index);
    if (packed.reported != NotReported)
        fact.reported = QDateTime::fromMSecsSinceEpoch(packed.reported, Qt::UTC);
    fact.status = shared.status;
    fact.statusText = shared.statusText;
    fact.value = value(index);
    fact.bound = shared.bound;
    fact.unit = shared.unit;
    fact.laboratory = shared.laboratory;
    fact.method = shared.method;
    fact.sampleId = textOf(texts, packed.sampleId);
    row.valueText = textOf(texts, packed.valueText);
    row.problem = shared.problem;
    row.valueProblem = shared.valueProblem;
    row.unitProblem = shared.unitProblem;
    row.doubt = shared.doubt;
    return row;
}

QByteArray ResultRows::cells(qsizetype index) const
{
    const Row& packed = rowAt(index);
    return chunkOf(index).texts.sliced(packed.cellsAt, packed.cellsSize);
}

RowOrigin ResultRows::origin(qsizetype index) const
{
    const Row& packed = rowAt(index);
    RowOrigin origin;
    origin.file = d->shared[packed.shared].file;
    origin.line = packed.line;
    origin.record = packed.record;
    return origin;
}

const Finding& ResultRows::unusable(qsizetype index) const
{
    return d->shared[rowAt(index).shared].unusable;
}

QDate ResultRows::sampled(qsizetype index) const
{
    const qint32 day = rowAt(index).sampled;
    return day == NotSampled ? QDate() : QDate::fromJulianDay(day);
}

std::optional<Decimal> ResultRows::value(qsizetype index) const
{
    const Row& packed = rowAt(index);
    return d->shared[packed.shared].hasValue ? std::optional(Decimal::fromMillionths(packed.value))
                                             : std::nullopt;
}

qsizetype ResultRows::numberPlace(qsizetype index) const
{
    return rowAt(index).number;
}

const QList<PersonNumber>& ResultRows::numbers() const
{
    return d->numbers;
}

} // namespace utfall
