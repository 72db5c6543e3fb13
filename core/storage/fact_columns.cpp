// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/fact_columns.h"

#include "core/storage/database.h"
#include "core/storage/identity_record.h"
#include "core/storage/register_seal.h"
#include "core/storage/sql_failure.h"

namespace utfall::storage {

using namespace Qt::StringLiterals;

QString resultStatusKey(ResultStatus status)
{
    switch (status) {
    case ResultStatus::Final:
        return u"final"_s;
    case ResultStatus::Corrected:
        return u"corrected"_s;
    case ResultStatus::EnteredInError:
        return u"entered-in-error"_s;
    case ResultStatus::NotCounted:
        return u"not-counted"_s;
    }
    Q_UNREACHABLE();
}

ResultStatus resultStatusFromKey(const QString& key)
{
    if (key == "final"_L1)
        return ResultStatus::Final;
    if (key == "corrected"_L1)
        return ResultStatus::Corrected;
    return key == "entered-in-error"_L1 ? ResultStatus::EnteredInError : ResultStatus::NotCounted;
}

QString valueBoundKey(ValueBound bound)
{
    switch (bound) {
    case ValueBound::Exact:
        return u""_s;
    case ValueBound::LessThan:
        return u"<"_s;
    case ValueBound::GreaterThan:
        return u">"_s;
    }
    Q_UNREACHABLE();
}

ValueBound valueBoundFromKey(const QString& key)
{
    if (key.isEmpty())
        return ValueBound::Exact;
    return key == "<"_L1 ? ValueBound::LessThan : ValueBound::GreaterThan;
}

SwitchFact switchOf(const Statement& statement)
{
    return {statement.id<SwitchId>(2),
            statement.date(3),
            statement.organisationNumber(4),
            statement.text(5),
            false,
            RowChoice::None};
}

ExitFact exitOf(const Statement& statement)
{
    const std::optional<ExitReason> reason = exitReasonFromText(statement.text(4));
    if (!reason)
        throw SqlFailure(Error(ErrorKind::Integrity, u"register-damaged"_s));
    return {statement.id<ExitId>(2), statement.date(3), *reason, false};
}

ResultFact ResultReader::read(const Statement& statement, QString* valueText)
{
    ResultFact fact;
    fact.id = statement.id<ResultId>(2);
    fact.analysis = shared(statement.text(3));
    fact.sampled = statement.date(4);
    fact.reported = statement.dateTime(5);
    const QString status = statement.text(6);
    fact.status = resultStatusFromKey(status);
    if (!statement.isNull(7))
        fact.value = Decimal::fromMillionths(statement.integer(7));
    const QString bound = statement.text(8);
    fact.bound = valueBoundFromKey(bound);
    fact.unit = unitOf(statement.text(9));
    fact.laboratory = shared(statement.text(10));
    fact.method = shared(statement.text(11));
    ResultTexts texts{status, {}, {}};
    if (valueText)
        texts = plainResultTexts(status, fact.value, bound);
    if (!statement.isNull(12)) {
        const QByteArray record = m_database.seal().openFor(
            statement.id<PersonId>(PersonColumn), sealed::ResultTexts, fact.id.value(), statement.blob(12));
        if (const Result<void> read = decodeResultTexts(record, texts); !read)
            throw SqlFailure(read.error());
    }
    fact.statusText = shared(texts.status);
    fact.sampleId = texts.sampleId;
    if (valueText)
        *valueText = texts.value;
    return fact;
}

QString ResultReader::shared(const QString& text)
{
    return *m_texts.insert(text);
}

Unit ResultReader::unitOf(const QString& text)
{
    const auto known = m_units.constFind(text);
    if (known != m_units.cend())
        return *known;
    return *m_units.insert(text, Unit::parse(text).valueOr(Unit()));
}

FactOrigin originOf(const Statement& statement, int firstColumn)
{
    return {statement.id<BatchId>(firstColumn), statement.integer(firstColumn + 1),
            statement.integer(firstColumn + 2), statement.boolean(CenturyColumn)};
}

} // namespace utfall::storage
