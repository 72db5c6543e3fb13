// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/file_reading.h"

#include "core/import/row_cells.h"
#include "core/import/row_collector.h"
#include "core/security/file_hash.h"

#include <QFile>
#include <QFileInfo>

#include <optional>

namespace utfall {

namespace {

/// A file that hashes what is read of it, from its beginning to its end, since startHash().
class HashedFile final : public QFile
{
public:
    using QFile::QFile;

    bool seek(qint64 offset) override
    {
        m_at = offset;
        return QFile::seek(offset);
    }

    void startHash()
    {
        m_hash.emplace();
        m_hashed = 0;
    }

    /// Reads what no reader has read in order, as of a workbook. Error "read-failed" (Environment).
    [[nodiscard]] Result<QByteArray> hexHash()
    {
        if (!m_hash || m_hashed != size()) {
            startHash();
            if (!seek(0) || !readToEnd())
                return Error(ErrorKind::Environment, QStringLiteral("read-failed"));
        }
        return m_hash->hex();
    }

protected:
    qint64 readData(char* data, qint64 maxSize) override
    {
        const qint64 size = QFile::readData(data, maxSize);
        if (size <= 0)
            return size;
        if (m_hash && m_at == m_hashed) {
            m_hash->add(QByteArrayView(data, size));
            m_hashed += size;
        }
        m_at += size;
        return size;
    }

private:
    [[nodiscard]] bool readToEnd()
    {
        QByteArray piece(65'536, Qt::Uninitialized);
        qint64 size = 0;
        while ((size = read(piece.data(), piece.size())) > 0) {
        }
        return size == 0 && m_hashed == this->size();
    }

    std::optional<security::FileHash> m_hash;
    qint64 m_at = 0;
    qint64 m_hashed = 0;
};

Error inFile(Error error, const QString& name)
{
    error.args.insert(QStringLiteral("file"), name);
    return error;
}

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
        return ResultRows();
    }
    Q_UNREACHABLE();
}

RowOrigin originOf(const auto& rows, qsizetype index)
{
    return rows[index].origin;
}
RowOrigin originOf(const ResultRows& rows, qsizetype index)
{
    return rows.origin(index);
}

QByteArray cellsOf(const auto& rows, qsizetype index)
{
    return rows[index].cells;
}
QByteArray cellsOf(const ResultRows& rows, qsizetype index)
{
    return rows.cells(index);
}

/// Takes the rows of one file into the import.
class FileRows final : public RecordSink
{
public:
    FileRows(const ImportRequest& request, const ImportLimits& limits, ReadImport& import, ImportedFile& file,
             HashedFile& device, ImportLimits& bounds)
        : m_request(request),
          m_limits(limits),
          m_import(import),
          m_file(file),
          m_device(device),
          m_bounds(bounds),
          m_corrections(request.corrections.value(file.path))
    {}

    void begin() override { m_device.startHash(); }

    [[nodiscard]] Result<void> takeHeader(const QStringList& header, bool byKey) override
    {
        Result<ColumnMap> map = byKey ? ColumnMap::fromKeys(m_request.kind, header)
                                      : ColumnMap::fromHeader(m_request.kind, header, columnsSaid());
        if (!map)
            return map.error();
        m_file.header = header;
        m_file.columns = map->columnsByHeader();
        m_import.columns.append(*map);
        m_collector.emplace(RowInterpreter(*std::move(map), m_import.meaning),
                            static_cast<int>(m_import.files.size()), m_import.rows);
        return {};
    }

    [[nodiscard]] Result<void> takeRow(qint64 line, const RecordCells& cells, const RowMarks& marks) override
    {
        for (const QStringView cell : cells)
            m_bounds.chars += cell.size();
        if (++m_bounds.rows > m_limits.rows || m_bounds.chars > m_limits.chars)
            return tooLarge();
        const qint64 record = ++m_file.records;
        const auto correction = m_corrections.constFind(record);
        if (correction == m_corrections.cend()) {
            m_collector->add(line, record, cells, marks);
        } else {
            RowMarks corrected = marks;
            corrected.insert(*correction);
            m_collector->add(line, record, cells, corrected);
        }
        return {};
    }

    /// After the last row.
    void finish()
    {
        if (m_collector)
            m_collector->finish();
    }

private:
    /// What is said for this import goes before what the sender's profile says.
    [[nodiscard]] QHash<QString, QString> columnsSaid() const
    {
        QHash<QString, QString> columns = m_request.profile.columns;
        columns.insert(m_request.mapping);
        return columns;
    }

    [[nodiscard]] Error tooLarge() const
    {
        return Error(ErrorKind::BadInput, QStringLiteral("import-too-large"),
                     {{QStringLiteral("rows"), QString::number(m_limits.rows)},
                      {QStringLiteral("chars"), QString::number(m_limits.chars)}});
    }

    const ImportRequest& m_request;
    const ImportLimits& m_limits;
    ReadImport& m_import;
    ImportedFile& m_file;
    HashedFile& m_device;
    ImportLimits& m_bounds; ///< what is used of the limits
    QHash<qint64, RowMarks> m_corrections;
    std::optional<RowCollector> m_collector;
};

/// Reads one file after another into the import.
class FileReader
{
public:
    FileReader(const ImportRequest& request, const Job& job, const ImportLimits& limits, ReadImport& import)
        : m_request(request), m_job(job), m_limits(limits), m_import(import)
    {
        for (const QString& path : request.files)
            m_totalBytes += QFileInfo(path).size();
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
        FileRows rows(m_request, m_limits, m_import, imported, file, m_used);
        Result<RecordsFound> found = readRecords(file, choicesFor(path), jobOf(imported.bytes), rows);
        if (!found)
            return inFile(found.error(), imported.name);
        rows.finish();
        imported.found = *std::move(found);
        if (imported.records == 0)
            imported.found.notes.append({.finding = {issue::NoRows, u"", Severity::Note}});
        const Result<QByteArray> hash = file.hexHash();
        if (!hash)
            return inFile(hash.error(), imported.name);
        imported.sha256 = *hash;
        m_doneBytes += imported.bytes;
        m_import.files.append(std::move(imported));
        return {};
    }

private:
    /// One file as a part of the whole work.
    [[nodiscard]] Job jobOf(qint64 bytes) const
    {
        return m_job.reporting([this, bytes](qint64 done, qint64 all) {
            m_job.report(m_doneBytes + (all > 0 ? done * bytes / all : 0), m_totalBytes);
        });
    }

    [[nodiscard]] RecordChoices choicesFor(const QString& path) const
    {
        RecordChoices choices;
        choices.kind = m_request.kind;
        const auto dialect = m_request.dialects.constFind(path);
        choices.dialect = dialect == m_request.dialects.cend() ? m_request.profile.dialect
                                                               : std::optional<CsvDialect>(*dialect);
        choices.sheet = m_request.sheets.value(path, m_request.profile.sheet);
        if (const auto header = m_request.headerRecords.constFind(path);
            header != m_request.headerRecords.cend())
            choices.headerRecord = *header;
        choices.columns = m_request.profile.columns;
        choices.columns.insert(m_request.mapping);
        if (m_import.meaning.codes)
            choices.codes = m_import.meaning.codes->knownCodes();
        choices.today = m_import.meaning.today;
        return choices;
    }

    const ImportRequest& m_request;
    const Job& m_job;
    const ImportLimits& m_limits;
    ReadImport& m_import;
    ImportLimits m_used{0, 0};
    qint64 m_totalBytes = 0;
    qint64 m_doneBytes = 0;
};

} // namespace

qsizetype ReadImport::rowCount() const
{
    return std::visit([](const auto& all) { return all.size(); }, rows);
}

RowOrigin ReadImport::origin(qsizetype index) const
{
    return std::visit([index](const auto& all) { return originOf(all, index); }, rows);
}

QHash<QString, QString> ReadImport::cells(qsizetype index) const
{
    const QByteArray packed = std::visit([index](const auto& all) { return cellsOf(all, index); }, rows);
    return unpackCells(columns[origin(index).file], packed);
}

Result<ReadImport> readImportFiles(const ImportRequest& request, const RowMeaning& meaning, const Job& job,
                                   const ImportLimits& limits)
{
    if (request.files.isEmpty())
        return Error(ErrorKind::Usage, QStringLiteral("no-files"));
    ReadImport import;
    import.kind = request.kind;
    import.meaning = meaning;
    import.profile = request.profile;
    import.rows = noRows(request.kind);
    FileReader reader(request, job, limits, import);
    for (const QString& path : request.files) {
        if (const Result<void> done = reader.read(path); !done)
            return done.error();
    }
    if (auto* results = std::get_if<ResultRows>(&import.rows))
        results->squeeze();
    import.totals = totalsOf(import.rows);
    return import;
}

} // namespace utfall
