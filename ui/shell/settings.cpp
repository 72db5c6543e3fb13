// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/settings.h"

#include <QFile>
#include <QFileInfo>

#include <array>

namespace utfall {

namespace {

constexpr qsizetype MaxRecentFiles = 10;
/// Far more than all columns of all tables take.
constexpr qint64 MaxBytes = 1'000'000;

struct Entry
{
    Setting setting;
    const char* key;
    QMetaType::Type type;
    const char* fallback; ///< text of the default; null: an empty value of the type
};

constexpr std::array Table{
    Entry{Setting::Theme, "look/theme", QMetaType::QString, "system"},
    Entry{Setting::Language, "look/language", QMetaType::QString, "sv"},
    Entry{Setting::RecentFiles, "files/recent", QMetaType::QStringList, nullptr},
    Entry{Setting::WindowGeometry, "window/geometry", QMetaType::QByteArray, nullptr},
    Entry{Setting::LastFolder, "files/folder", QMetaType::QString, nullptr},
    Entry{Setting::TableColumns, "tables", QMetaType::QByteArray, nullptr},
    Entry{Setting::DetailPaneWidths, "panes", QMetaType::QByteArray, nullptr},
    Entry{Setting::LockAfterMinutes, "security/lockAfterMinutes", QMetaType::Int, "10"},
};

const Entry& entryOf(Setting setting)
{
    for (const Entry& entry : Table) {
        if (entry.setting == setting)
            return entry;
    }
    Q_UNREACHABLE();
}

QString keyOf(const Entry& entry, const QString& sub)
{
    const QString key = QString::fromLatin1(entry.key);
    return sub.isEmpty() ? key : key + QLatin1Char('/') + sub;
}

} // namespace

Settings::Settings()
{
    m_store = std::make_unique<QSettings>();
    const QString path = m_store->fileName();
    if (!QFileInfo(path).isAbsolute() || isUsable(path))
        return; // also where settings are kept in no file
    m_store.reset();
    QFile::rename(path, path + QStringLiteral(".undanlagd"));
    m_store = std::make_unique<QSettings>();
}

Settings::Settings(const QString& path) : m_store(std::make_unique<QSettings>(path, QSettings::IniFormat)) {}

bool Settings::isUsable(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return true;
    QFile file(path);
    if (!info.isFile() || info.size() > MaxBytes || !file.open(QIODevice::ReadOnly))
        return false;
    return !file.read(MaxBytes).contains('\0');
}

QVariant Settings::value(Setting setting, const QString& sub) const
{
    const Entry& entry = entryOf(setting);
    const QMetaType type(entry.type);
    QVariant value = m_store->value(keyOf(entry, sub));
    if (value.isValid() && value.convert(type))
        return value;
    QVariant fallback =
        entry.fallback != nullptr ? QVariant(QString::fromLatin1(entry.fallback)) : QVariant(type);
    fallback.convert(type);
    return fallback;
}

void Settings::setValue(Setting setting, const QVariant& value, const QString& sub)
{
    m_store->setValue(keyOf(entryOf(setting), sub), value);
    Q_EMIT changed(setting);
}

QStringList Settings::recentFiles() const
{
    return value(Setting::RecentFiles).toStringList().mid(0, MaxRecentFiles);
}

void Settings::addRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    setValue(Setting::RecentFiles, files.mid(0, MaxRecentFiles));
}

void Settings::removeRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    setValue(Setting::RecentFiles, files);
}

} // namespace utfall
