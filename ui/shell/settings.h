// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSettings>
#include <QVariant>

#include <memory>

namespace utfall {

/// Everything the program remembers between runs, one line each in the table of settings.cpp. Nothing that
/// identifies a person is ever a setting.
enum class Setting {
    Theme,       ///< "system", "light" or "dark"
    Language,    ///< "sv" or "en"
    RecentFiles, ///< paths, newest first
    WindowGeometry,
    LastFolder,       ///< where the last register was opened or made
    TableColumns,     ///< with a sub-key: header state of one table
    DetailPaneWidths, ///< with a sub-key: splitter state of one page
    LockAfterMinutes, ///< without anybody at the computer; 0: never
};

/// Typed access to the settings file; the store is passed in so that tests write elsewhere.
class Settings final : public QObject
{
    Q_OBJECT
public:
    /// Keeps the user's own settings file; one that holds no settings is set aside beside it.
    Settings();
    /// Keeps an INI file at `path`, which isUsable().
    explicit Settings(const QString& path);
    /// False for what is no settings file: too large for one, or no text. Reading such a file could take any
    /// memory, and keeping settings in it would write it over.
    [[nodiscard]] static bool isUsable(const QString& path);

    /// The value, or the table's default when nothing fit is stored. `sub` tells tables and panes apart.
    [[nodiscard]] QVariant value(Setting setting, const QString& sub = {}) const;
    void setValue(Setting setting, const QVariant& value, const QString& sub = {});

    [[nodiscard]] QStringList recentFiles() const;
    /// Puts the path first; at most ten are kept.
    void addRecentFile(const QString& path);
    void removeRecentFile(const QString& path);

Q_SIGNALS:
    void changed(utfall::Setting setting);

private:
    std::unique_ptr<QSettings> m_store;
};

} // namespace utfall
