// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QSet>
#include <QString>

namespace utfall::test {

/// Which Qt modules have a header of a given name, read from the installed Qt: `<QWidget>` says nothing of
/// its module.
class QtModules
{
public:
    /// Scans the header folders of the Qt this program was built with.
    QtModules();

    /// True when the scan found Qt Core, that is when the answers can be trusted.
    [[nodiscard]] bool known() const;

    /// The modules an angled include may mean: {"QtWidgets"} for both `QWidget` and `QtWidgets/QWidget`; more
    /// than one where a header lives in two; empty when it is no Qt header.
    [[nodiscard]] QSet<QString> of(const QString& target) const;

private:
    void scan(const QString& module, const QString& folder);

    QSet<QString> m_modules;
    QHash<QString, QSet<QString>> m_byHeader;
};

} // namespace utfall::test
