// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/unit/house/qt_modules.h"
#include "tests/unit/house/source_text.h"

#include <QList>
#include <QRegularExpression>
#include <QString>

#include <functional>

namespace utfall::test {

/// One breach of a rule of the house.
struct Finding
{
    QString file;
    int line = 0; ///< 1-based, 0 for the whole file
    QString reason;

    [[nodiscard]] QString text() const;
};

/// Who may know whom: which Qt modules, rooms and system headers a file may include, decided by the folder it
/// lies in. A file under app/, core/ or ui/ whose folder has no rule is a finding too; files elsewhere have
/// none.
[[nodiscard]] QList<Finding> checkIncludes(const QString& path, const QString& text,
                                           const QtModules& modules);

/// What a file sees through the headers it includes, however many lie between: Qt SQL under core/storage and
/// the services alone, painting and widgets nowhere in core but core/report. `read` gives the text of a
/// project file.
[[nodiscard]] QList<Finding> checkReach(const QString& path,
                                        const std::function<QList<Include>(const QString&)>& includesOf,
                                        const QtModules& modules);

/// SQL stands in core/storage (and resources/migrations) alone; it is recognised by its capitals.
[[nodiscard]] QList<Finding> checkSql(const QString& path, const QString& text);

/// C++ files have at most `longestFile` lines.
constexpr int longestFile = 700;
/// From here on a file asks to be split.
constexpr int longFile = 500;
[[nodiscard]] QList<Finding> checkLength(const QString& path, const QString& text);

/// No notes to do later what should have been done.
[[nodiscard]] QList<Finding> checkPromises(const QString& path, const QString& text);

/// Which files say copyright and licence elsewhere than in their first lines: `Files:` of .reuse/dep5.
class LicencesElsewhere
{
public:
    explicit LicencesElsewhere(const QString& dep5);
    [[nodiscard]] bool cover(const QString& path) const;

private:
    QList<QRegularExpression> m_patterns;
};

/// Every file says its copyright and licence in its first lines, or is covered elsewhere.
[[nodiscard]] QList<Finding> checkLicence(const QString& path, const QString& text,
                                          const LicencesElsewhere& elsewhere);

} // namespace utfall::test
