// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/damaged_file.h"

#include "core/storage/database.h"
#include "core/storage/sql_failure.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>
#include <QtEndian>

#include <array>

namespace utfall::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 PageSize = 4096; // SQLite's own, which the program never changes
constexpr int PageCountAt = 28;
constexpr int FreeListAt = 32;
/// How far beyond the last row that can be read rows are looked for.
constexpr qint64 BeyondLast = 5'000;

QString newConnection()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/// Copies page by page; a page that the disk does not give becomes zeros.
Result<void> copyWithHoles(const QString& from, const QString& to)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error(ErrorKind::Environment, u"file-not-readable"_s,
                     {{u"file"_s, QFileInfo(from).fileName()}});
    QFile target(to);
    if (!target.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return Error(ErrorKind::Environment, u"file-not-writable"_s);
    target.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const qint64 size = source.size();
    for (qint64 at = 0; at < size; at += PageSize) {
        QByteArray page;
        if (source.seek(at))
            page = source.read(qMin(PageSize, size - at));
        page.resize(qMin(PageSize, size - at), '\0');
        if (target.write(page) != page.size())
            return Error(ErrorKind::Environment, u"disk-full"_s);
    }
    return {};
}

} // namespace

Result<void> writeEmptyRegister(const QString& path, const Migrations& migrations, int version)
{
    QFile::remove(path);
    const QString connection = newConnection();
    Result<void> written;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setDatabaseName(path);
        QStringList statements{u"PRAGMA synchronous = OFF"_s,
                               u"PRAGMA application_id = %1"_s.arg(Database::ApplicationId),
                               u"PRAGMA user_version = %1"_s.arg(version), u"BEGIN"_s};
        for (int step = 1; step <= version; ++step)
            statements.append(migrations.statements(step));
        statements.append(u"COMMIT"_s);
        if (!database.open())
            written = errorOf(database.lastError());
        for (qsizetype i = 0; written && i < statements.size(); ++i) {
            QSqlQuery query(database);
            if (!query.exec(statements.at(i)))
                written = errorOf(query.lastError());
        }
    }
    QSqlDatabase::removeDatabase(connection);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return written;
}

DamagedFile::DamagedFile(QString workPath, const Migrations& migrations)
    : m_workPath(std::move(workPath)), m_migrations(migrations), m_connection(newConnection())
{}

DamagedFile::~DamagedFile()
{
    disconnect();
    QFile::remove(m_workPath);
    QFile::remove(m_workPath + u"-journal"_s);
}

Result<std::unique_ptr<DamagedFile>> DamagedFile::open(const QString& damagedPath, const QString& workPath,
                                                       const Migrations& migrations)
{
    if (!QFileInfo(damagedPath).isFile())
        return Error(ErrorKind::Environment, u"file-missing"_s,
                     {{u"file"_s, QFileInfo(damagedPath).fileName()}});
    std::unique_ptr<DamagedFile> file(new DamagedFile(workPath, migrations));
    if (auto copied = copyWithHoles(damagedPath, workPath); !copied)
        return copied.error();
    // What a crash left half done is taken back in the copy.
    if (const QString journal = damagedPath + u"-journal"_s; QFileInfo::exists(journal)) {
        if (auto copied = copyWithHoles(journal, workPath + u"-journal"_s); !copied)
            return copied.error();
    }
    file->connect();
    if (file->schemaIsReadable()) {
        QSqlQuery query(file->handle());
        const bool known = query.exec(u"PRAGMA user_version"_s) && query.next();
        const int version = known ? query.value(0).toInt() : 0;
        file->m_version = version >= 1 && version <= migrations.latest() ? version : migrations.latest();
        return file;
    }
    for (int version = migrations.latest(); version >= 1; --version) {
        if (file->lendFirstPage(version) && file->schemaIsReadable()) {
            file->m_version = version;
            return file;
        }
    }
    return Error(ErrorKind::BadInput, u"register-not-utfall"_s);
}

QSqlDatabase DamagedFile::handle() const
{
    return QSqlDatabase::database(m_connection, false);
}

void DamagedFile::connect()
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(m_workPath);
    database.open();
    // Reads on where an entry of the schema cannot be understood; functions of a foreign schema stay out.
    for (const QString& pragma : {u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA writable_schema = ON"_s,
                                  u"PRAGMA cell_size_check = OFF"_s, u"PRAGMA mmap_size = 0"_s})
        QSqlQuery(database).exec(pragma);
}

void DamagedFile::disconnect()
{
    handle().close();
    QSqlDatabase::removeDatabase(m_connection);
}

bool DamagedFile::schemaIsReadable() const
{
    QSqlQuery query(handle());
    query.setForwardOnly(true);
    return query.exec(u"SELECT organisation FROM register_info"_s) && query.next();
}

bool DamagedFile::lendFirstPage(int version)
{
    const QString lender = m_workPath + u".forsta"_s;
    QByteArray page;
    if (writeEmptyRegister(lender, m_migrations, version)) {
        QFile file(lender);
        if (file.open(QIODevice::ReadOnly))
            page = file.read(PageSize);
    }
    QFile::remove(lender);
    if (page.size() != PageSize)
        return false;
    disconnect();
    QFile::remove(m_workPath + u"-journal"_s);
    bool lent = false;
    {
        QFile work(m_workPath);
        if (work.open(QIODevice::ReadWrite)) {
            qToBigEndian(static_cast<quint32>(work.size() / PageSize), page.data() + PageCountAt);
            qToBigEndian(quint32(0), page.data() + FreeListAt);
            qToBigEndian(quint32(0), page.data() + FreeListAt + 4);
            lent = work.write(page) == page.size();
        }
    }
    connect();
    return lent;
}

/// Reading one table; see read().
struct DamagedFile::Scan
{
    QSqlDatabase database;
    QString select; ///< up to the order
    const Sink& sink;
    QSet<qint64> seen;
    QSet<qint64> unreadable;

    /// Rows of [from, to] in the direction given, up to the damage; true when it came to the end. `last` is
    /// the row before the damage.
    bool run(qint64 from, qint64 to, bool downwards, std::optional<qint64>& last)
    {
        QSqlQuery query(database);
        query.setForwardOnly(true);
        if (!query.prepare(select + (downwards ? u" ORDER BY rowid DESC"_s : u" ORDER BY rowid"_s)))
            return false;
        query.addBindValue(from);
        query.addBindValue(to);
        if (!query.exec())
            return false;
        QVariantList row(query.record().count());
        while (query.next()) {
            for (int i = 0; i < row.size(); ++i)
                row[i] = query.value(i);
            const qint64 id = row.first().toLongLong();
            last = id;
            if (!seen.contains(id)) {
                seen.insert(id);
                sink(row);
            }
        }
        return !query.lastError().isValid();
    }

    /// Whether any way leads into the table: when its first page is damaged, none does.
    bool leadsAnywhere()
    {
        constexpr int Probes = 40;
        std::optional<qint64> last;
        for (int power = 0; power < Probes; ++power) {
            if (run(qint64{1} << power, qint64{1} << power, false, last))
                return true;
        }
        return last.has_value();
    }

    /// Around the damage by halves.
    void narrow(qint64 from, qint64 to)
    {
        if (from > to)
            return;
        std::optional<qint64> last;
        if (run(from, to, false, last))
            return;
        if (from == to) {
            if (!seen.contains(from))
                unreadable.insert(from);
            return;
        }
        const qint64 begin = last ? *last + 1 : from;
        if (begin > to)
            return;
        const qint64 middle = begin + (to - begin) / 2;
        narrow(begin, middle);
        narrow(middle + 1, to);
    }
};

QSet<qint64> DamagedFile::read(const QString& table, const QStringList& columns, const Sink& sink)
{
    constexpr qint64 Least = std::numeric_limits<qint64>::min();
    constexpr qint64 Most = std::numeric_limits<qint64>::max();
    Scan scan{handle(),
              u"SELECT rowid, %1 FROM \"%2\" WHERE rowid BETWEEN ? AND ?"_s.arg(columns.join(u", "_s), table),
              sink,
              {},
              {}};
    std::optional<qint64> below;
    if (scan.run(Least, Most, false, below))
        return {};
    std::optional<qint64> above;
    if (scan.run(below.value_or(0) + 1, Most, true, above))
        return {};
    if (!below && !above && !scan.leadsAnywhere())
        return {};
    const qint64 from = below.value_or(0) + 1;
    scan.narrow(from, above ? *above - 1 : from + BeyondLast);
    if (!above) {
        // The end itself is damaged: nobody knows how many rows there were.
        qint64 newest = below.value_or(0);
        for (const qint64 id : std::as_const(scan.seen))
            newest = qMax(newest, id);
        scan.unreadable.removeIf([newest](qint64 id) { return id > newest + 1; });
    }
    return scan.unreadable;
}

QHash<qint64, qint64> DamagedFile::indexed(const QString& table, const QString& index, const QString& column)
{
    QHash<qint64, qint64> rows;
    QSqlQuery query(handle());
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT rowid, %3 FROM \"%1\" INDEXED BY \"%2\""_s.arg(table, index, column)))
        return rows;
    while (query.next())
        rows.insert(query.value(0).toLongLong(), query.value(1).toLongLong());
    return rows;
}

} // namespace utfall::storage
