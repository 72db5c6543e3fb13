// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/file_reading.h"

#include "core/import/row_cells.h"
#include "core/import/row_interpretation.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <optional>

namespace utfall {

namespace {

constexpr qsizetype PreviewRecords = 50;

/// A file that hashes what is read of it, from its beginning.
class HashedFile final : public QFile
{
public:
    using QFile::QFile;

    bool seek(qint64 offset) override
    {
        if (offset == 0)
            m_hash.reset();
        return QFile::seek(offset);
    }
    [[nodiscard]] QByteArray hexHash() const { return m_hash.result().toHex(); }

protected:
    qint64 readData(char* data, qint64 maxSize) override
    {
        const qint64 size = QFile::readData(data, maxSize);
        if (size > 0)
            m_hash.addData(QByteArrayView(data, size));
        return size;
    }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

/// One pass over one file as a part of the whole work: looking at a file and reading it are a pass each.
class Pass
{
public:
    Pass(const Job& whole, qint64 doneBefore, qint64 total)
        : m_whole(whole), m_part([this, doneBefore, total](qint64 done, qint64) {
              m_whole.report(doneBefore + done, total);
              follow();
          })
    {
        follow();
    }
    Pass(const Pass&) = delete;
    Pass& operator=(const Pass&) = delete;

    [[nodiscard]] const Job& job() const { return m_part; }

private:
    void follow() const
    {
        if (m_whole.isCancelled())
            m_part.cancel();
    }

    const Job& m_whole;
    Job m_part;
};

Error inFile(Error error, const QString& name)
{
    error.args.insert(QStringLiteral("file"), name);
    return error;
}

/// Adds the row that a record is, whatever the kind.
class RowCollector
{
public:
    RowCollector(ReadRows& rows, const RowInterpreter& interpreter, int file)
        : m_rows(rows), m_interpreter(interpreter), m_file(file)
    {}

    void add(const CsvRecord& record)
    {
        std::visit([&](auto& rows) { append(rows, record); }, m_rows);
    }

private:
    void append(auto& rows, const CsvRecord& record)
    {
        read(rows, record.cells);
        rows.last().origin.file = m_file;
        rows.last().origin.line = record.line;
    }
    void read(QList<ReadProvider>& rows, const QStringList& cells)
    {
        rows.append(m_interpreter.provider(cells));
    }
    void read(QList<ReadPrepatient>& rows, const QStringList& cells)
    {
        rows.append(m_interpreter.prepatient(cells));
    }
    void read(QList<ReadSwitch>& rows, const QStringList& cells)
    {
        rows.append(m_interpreter.providerSwitch(cells));
    }
    void read(QList<ReadExit>& rows, const QStringList& cells) { rows.append(m_interpreter.exit(cells)); }
    void read(QList<ReadResult>& rows, const QStringList& cells) { rows.append(m_interpreter.result(cells)); }

    ReadRows& m_rows;
    const RowInterpreter& m_interpreter;
    int m_file;
};

ReadRows noRows(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Providers:
        return QList<ReadProvider>();
    case ImportKind::Prepatients:
        return QList<ReadPrepatient>();
    case ImportKind::Switches:
        return QList<ReadSwitch>();
    case ImportKind::Exits:
        return QList<ReadExit>();
    case ImportKind::Results:
        return QList<ReadResult>();
    }
    Q_UNREACHABLE();
}

/// Reads one file after another into the import.
class FileReader
{
public:
    FileReader(const ImportRequest& request, const Job& job, const ImportLimits& limits, ReadImport& import)
        : m_request(request), m_job(job), m_limits(limits), m_import(import)
    {
        for (const QString& path : request.files)
            m_totalBytes += 2 * QFileInfo(path).size();
    }

    [[nodiscard]] Result<void> read(const QString& path)
    {
        ImportedFile imported;
        imported.path = path;
        imported.name = QFileInfo(path).fileName();
        HashedFile file(path);
        // Unbuffered, so that every byte passes the hash once and in order.
        if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return inFile(Error(ErrorKind::Environment, QStringLiteral("file-missing")), imported.name);
        imported.bytes = file.size();
        if (const Result<void> done = readRecords(file, imported); !done)
            return inFile(done.error(), imported.name);
        imported.sha256 = file.hexHash();
        m_doneBytes += 2 * imported.bytes;
        m_import.files.append(std::move(imported));
        return {};
    }

private:
    [[nodiscard]] Result<CsvDialect> dialectOf(QIODevice& device, const ImportedFile& file)
    {
        const auto stated = m_request.dialects.constFind(file.path);
        if (stated != m_request.dialects.constEnd())
            return *stated;
        const Pass looking(m_job, m_doneBytes, m_totalBytes);
        return detectCsvDialect(device, looking.job());
    }

    [[nodiscard]] Result<void> readRecords(QIODevice& device, ImportedFile& file)
    {
        const Result<CsvDialect> dialect = dialectOf(device, file);
        if (!dialect)
            return dialect.error();
        file.dialect = *dialect;
        device.seek(0);

        std::optional<RowInterpreter> interpreter;
        std::optional<RowCollector> collector;
        const auto take = [&](const CsvRecord& record) -> Result<void> {
            if (collector) {
                if (!hasRoomFor(record))
                    return tooLarge();
                collector->add(record);
                ++file.records;
                if (file.preview.size() < PreviewRecords)
                    file.preview.append(record.cells);
                return {};
            }
            Result<ColumnMap> map = ColumnMap::fromHeader(m_request.kind, record.cells, m_request.mapping);
            if (!map)
                return map.error();
            file.header = record.cells;
            file.columns = map->columnsByHeader();
            file.ignoredHeaders = map->ignoredHeaders();
            m_import.columns.append(*map);
            interpreter.emplace(*std::move(map), m_request.percent, m_import.today);
            collector.emplace(m_import.rows, *interpreter, static_cast<int>(m_import.files.size()));
            return {};
        };
        const Pass reading(m_job, m_doneBytes + file.bytes, m_totalBytes);
        return readCsv(device, file.dialect, reading.job(), take);
    }

    [[nodiscard]] bool hasRoomFor(const CsvRecord& record)
    {
        for (const QString& cell : record.cells)
            m_chars += cell.size();
        return ++m_rows <= m_limits.rows && m_chars <= m_limits.chars;
    }

    [[nodiscard]] Error tooLarge() const
    {
        return Error(ErrorKind::BadInput, QStringLiteral("import-too-large"),
                     {{QStringLiteral("rows"), QString::number(m_limits.rows)},
                      {QStringLiteral("chars"), QString::number(m_limits.chars)}});
    }

    const ImportRequest& m_request;
    const Job& m_job;
    const ImportLimits& m_limits;
    ReadImport& m_import;
    qsizetype m_rows = 0;
    qint64 m_chars = 0;
    qint64 m_totalBytes = 0;
    qint64 m_doneBytes = 0;
};

} // namespace

qsizetype ReadImport::rowCount() const
{
    return std::visit([](const auto& all) { return all.size(); }, rows);
}

const ReadRow& ReadImport::row(qsizetype index) const
{
    return std::visit([index](const auto& all) -> const ReadRow& { return all[index]; }, rows);
}

QHash<QString, QString> ReadImport::cells(qsizetype index) const
{
    const ReadRow& read = row(index);
    return unpackCells(columns[read.origin.file], read.cells);
}

Result<ReadImport> readImportFiles(const ImportRequest& request, QDate today, const Job& job,
                                   const ImportLimits& limits)
{
    if (request.files.isEmpty())
        return Error(ErrorKind::Usage, QStringLiteral("no-files"));
    ReadImport import;
    import.kind = request.kind;
    import.percent = request.percent;
    import.today = today;
    import.rows = noRows(request.kind);
    FileReader reader(request, job, limits, import);
    for (const QString& path : request.files) {
        if (const Result<void> done = reader.read(path); !done)
            return done.error();
    }
    return import;
}

} // namespace utfall
