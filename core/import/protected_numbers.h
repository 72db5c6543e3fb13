// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QString>

namespace utfall {

namespace storage {
class Database;
}

/// The numbers of the register's protected people, to find them in what a file says. May throw
/// storage::SqlFailure.
class ProtectedNumbers
{
public:
    explicit ProtectedNumbers(storage::Database& database);

    /// True when one of the numbers stands in the text, however it is written. A number of ten digits counts
    /// in every century.
    [[nodiscard]] bool standIn(const QString& text) const;

private:
    QSet<QString> m_tenDigits;
    QSet<QString> m_reserve; ///< canonical numbers that have no ten digits
};

} // namespace utfall
