// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/statement.h"

#include "core/base/iso_date.h"
#include "core/storage/sql_failure.h"

#include <QLoggingCategory>
#include <QSqlError>
#include <QVariant>

namespace utfall::storage {

namespace {

QDate dateOf(QStringView iso)
{
    const Result<QDate> date = parseIsoDate(iso);
    return date ? *date : QDate();
}

} // namespace

Statement::Statement(std::shared_ptr<Prepared> prepared) : m_prepared(std::move(prepared))
{
    m_prepared->inUse = true;
}

Statement::~Statement()
{
    if (!m_prepared)
        return;
    m_prepared->query.finish();
    m_prepared->inUse = false;
}

void Statement::rewind()
{
    if (m_executed)
        m_prepared->query.finish();
    m_executed = false;
}

bool Statement::step()
{
    if (!m_executed) {
        m_executed = true;
        if (!m_prepared->query.exec())
            throw SqlFailure(errorOf(m_prepared->query.lastError()));
    }
    if (m_prepared->query.next())
        return true;
    if (m_prepared->query.lastError().isValid())
        throw SqlFailure(errorOf(m_prepared->query.lastError()));
    return false;
}

void Statement::run()
{
    rewind();
    m_executed = true;
    if (!m_prepared->query.exec())
        throw SqlFailure(errorOf(m_prepared->query.lastError()));
}

qint64 Statement::changedRows() const
{
    return m_prepared->query.numRowsAffected();
}

qint64 Statement::lastInsertId() const
{
    return m_prepared->query.lastInsertId().toLongLong();
}

bool Statement::isNull(int column) const
{
    return m_prepared->query.isNull(column);
}

qint64 Statement::integer(int column) const
{
    return m_prepared->query.value(column).toLongLong();
}

QString Statement::text(int column) const
{
    return m_prepared->query.value(column).toString();
}

QByteArray Statement::blob(int column) const
{
    return m_prepared->query.value(column).toByteArray();
}

QDate Statement::date(int column) const
{
    return dateOf(text(column));
}

QDateTime Statement::dateTime(int column) const
{
    const QString iso = text(column);
    if (iso.isEmpty())
        return {};
    return QDateTime(
        dateOf(QStringView(iso).first(qMin(iso.size(), 10))),
        QTime::fromString(QStringView(iso).sliced(qMin(iso.size(), 11)).chopped(iso.endsWith(u'Z') ? 1 : 0),
                          Qt::ISODateWithMs),
        Qt::UTC);
}

std::optional<OrganisationNumber> Statement::organisationNumber(int column) const
{
    const QString digits = text(column);
    if (digits.isEmpty())
        return std::nullopt;
    const Result<OrganisationNumber> number = OrganisationNumber::parse(digits);
    return number ? std::optional(*number) : std::nullopt;
}

void Statement::bindVariant(int index, const QVariant& value)
{
    m_prepared->query.bindValue(index, value);
}

void Statement::bindAt(int index, std::nullopt_t)
{
    bindVariant(index, QVariant());
}

void Statement::bindAt(int index, OptionalRow value)
{
    bindVariant(index, value.id > 0 ? QVariant::fromValue<qint64>(value.id) : QVariant());
}

void Statement::bindAt(int index, const QString& value)
{
    // QtSql binds a null QString as NULL; to us it is an empty text.
    bindVariant(index, value.isNull() ? QVariant(QStringLiteral("")) : QVariant(value));
}

void Statement::bindAt(int index, const QByteArray& value)
{
    bindVariant(index, value.isNull() ? QVariant(QByteArray("")) : QVariant(value));
}

void Statement::bindAt(int index, QDate value)
{
    bindVariant(index, value.isValid() ? QVariant(toIsoDate(value)) : QVariant());
}

void Statement::bindAt(int index, const QDateTime& value)
{
    bindVariant(index, value.isValid() ? QVariant(value.toUTC().toString(Qt::ISODateWithMs)) : QVariant());
}

} // namespace utfall::storage
