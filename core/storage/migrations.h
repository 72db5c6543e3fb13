// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace utfall::storage {

/// The numbered steps that lead from nothing to the schema of this program: folders "0001", "0002" … of files
/// with one SQL statement each, run in name order. What a released version holds is never changed again.
class Migrations
{
public:
    /// Reads `folder` (a resource or a test's folder). A gap in the numbers is a fault of the program.
    explicit Migrations(const QString& folder);
    /// Those in the program's resources.
    [[nodiscard]] static const Migrations& builtIn();

    /// The schema version after the last step; 0 when there is none.
    [[nodiscard]] int latest() const { return static_cast<int>(m_versions.size()); }
    /// The statements that lead from `version` − 1 to `version`.
    [[nodiscard]] const QStringList& statements(int version) const { return m_versions.at(version - 1); }

private:
    QList<QStringList> m_versions;
};

} // namespace utfall::storage
