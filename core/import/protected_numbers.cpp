// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/protected_numbers.h"

#include "core/base/person_number.h"
#include "core/storage/database.h"
#include "core/storage/identity_index.h"

#include <QRegularExpression>

namespace utfall {

ProtectedNumbers::ProtectedNumbers(storage::Database& database)
{
    const QList<storage::IdentityIndex::Entry> entries = storage::IdentityIndex(database).protectedEntries();
    for (const storage::IdentityIndex::Entry& entry : entries) {
        if (entry.tenDigits.isEmpty())
            m_reserve.insert(entry.number);
        else
            m_tenDigits.insert(entry.tenDigits);
    }
}

bool ProtectedNumbers::standIn(const QString& text) const
{
    if (!m_tenDigits.isEmpty()) {
        // The last ten digits, with any of the signs that people write before the last four.
        static const QRegularExpression written(
            QStringLiteral("(\\d{6})\\s*[-+\u2010-\u2015\u2212]?\\s*(\\d{4})(?!\\d)"));
        for (auto found = written.globalMatch(text); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            if (m_tenDigits.contains(match.captured(1) + match.captured(2)))
                return true;
        }
    }
    if (m_reserve.isEmpty())
        return false;
    const Result<PersonNumber> number = PersonNumber::parse(text, QDate());
    return number && m_reserve.contains(number->canonical());
}

} // namespace utfall
