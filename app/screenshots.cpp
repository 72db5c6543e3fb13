// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/screenshots.h"

#include "ui/shell/main_window.h"
#include "ui/shell/theme.h"

#include <QDir>
#include <QEventLoop>
#include <QPixmap>
#include <QTimer>

namespace utfall {

namespace {

constexpr int SettleMs = 700;

void settle()
{
    QEventLoop loop;
    QTimer::singleShot(SettleMs, &loop, &QEventLoop::quit);
    loop.exec();
}

bool save(MainWindow& window, const QDir& folder, const QString& page, const QString& theme)
{
    settle();
    const QString name = QStringLiteral("%1-%2-%3.png").arg(page, theme).arg(window.width());
    return window.grab().save(folder.filePath(name));
}

} // namespace

bool saveScreenshots(MainWindow& window, const QString& folder)
{
    const QDir target(folder);
    if (!QDir().mkpath(folder))
        return false;
    bool saved = true;
    for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
        const QString theme = mode == ThemeMode::Dark ? QStringLiteral("dark") : QStringLiteral("light");
        Theme::current().setMode(mode);
        for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
            window.resize(size);
            if (window.showsStartPage()) {
                saved = save(window, target, QStringLiteral("start"), theme) && saved;
                continue;
            }
            for (const PageId id : allPages()) {
                window.showPage(id);
                saved = save(window, target, pageKey(id), theme) && saved;
            }
        }
    }
    return saved;
}

} // namespace utfall
