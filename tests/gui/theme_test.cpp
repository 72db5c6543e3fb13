// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/icons.h"
#include "ui/shell/page_id.h"
#include "ui/shell/settings.h"
#include "ui/shell/theme.h"

#include <QDir>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace utfall;

/// The look holds its promises: contrast in both themes, icons that exist and take the text's colour,
/// settings with defaults.
class ThemeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::current().install(*qApp); }

    void textIsReadable_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("behind");
        QTest::addColumn<double>("least");
        for (const bool dark : {false, true}) {
            const ThemeColors& c = Theme::colorsOf(dark);
            const auto row = [dark](const char* name, const QColor& a, const QColor& b, double least) {
                QTest::addRow("%s %s", dark ? "dark" : "light", name) << a << b << least;
            };
            constexpr double Text = 4.5;
            constexpr double Line = 3.0;
            for (const QColor& surface : {c.window, c.surface, c.surfaceRaised, c.navigation, c.selection}) {
                row(qPrintable(QStringLiteral("text on ") + surface.name()), c.text, surface, Text);
                row(qPrintable(QStringLiteral("muted on ") + surface.name()), c.textMuted, surface, Text);
            }
            row("link on card", c.link, c.surface, Text);
            row("link on window", c.link, c.window, Text);
            row("accent button", c.onAccent, c.accent, Text);
            row("focus on card", c.accent, c.surface, Line);
            row("focus on window", c.accent, c.window, Line);
            row("outline of fields", c.controlBorder, c.surface, Line);
            row("outline of fields on window", c.controlBorder, c.window, Line);
            for (const QColor& surface : {c.infoSurface, c.warningSurface, c.errorSurface, c.successSurface})
                row(qPrintable(QStringLiteral("notice on ") + surface.name()), c.text, surface, Text);
            row("info line", c.info, c.infoSurface, Line);
            row("warning line", c.warning, c.warningSurface, Line);
            row("error line", c.error, c.errorSurface, Line);
            row("success line", c.success, c.successSurface, Line);
        }
    }

    void textIsReadable()
    {
        QFETCH(QColor, text);
        QFETCH(QColor, behind);
        QFETCH(double, least);
        const double ratio = contrastRatio(text, behind);
        QVERIFY2(ratio >= least,
                 qPrintable(QStringLiteral("%1 on %2: %3").arg(text.name(), behind.name()).arg(ratio)));
    }

    void knownContrast()
    {
        QCOMPARE(qRound(contrastRatio(Qt::black, Qt::white) * 100), 2100);
        QCOMPARE(qRound(contrastRatio(QColor(0x767676), Qt::white) * 100), 454);
    }

    void modeDecides()
    {
        Theme& theme = Theme::current();
        theme.setMode(ThemeMode::Dark);
        QVERIFY(theme.isDark());
        QCOMPARE(QGuiApplication::palette().color(QPalette::Window), Theme::colorsOf(true).window);
        theme.setMode(ThemeMode::Light);
        QVERIFY(!theme.isDark());
        QCOMPARE(QGuiApplication::palette().color(QPalette::Text), Theme::colorsOf(false).text);
    }

    void iconsTakeTheTextColour()
    {
        for (const bool dark : {false, true}) {
            Theme::current().setMode(dark ? ThemeMode::Dark : ThemeMode::Light);
            const QImage image = themedIcon(QStringLiteral("document-print")).pixmap(22).toImage();
            bool drawn = false;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (image.pixelColor(x, y).alpha() < 255)
                        continue;
                    QCOMPARE(image.pixelColor(x, y), Theme::current().colors().text);
                    drawn = true;
                }
            }
            QVERIFY(drawn);
        }
    }

    void pagesHaveNamesAndIcons()
    {
        QStringList keys;
        for (const PageId id : allPages()) {
            QVERIFY(!pageTitle(id).isEmpty());
            QVERIFY(!themedIcon(pageIcon(id)).isNull());
            QVERIFY(!keys.contains(pageKey(id)));
            keys << pageKey(id);
        }
    }

    void settingsKeepAndFallBack()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("settings.ini"));
        {
            Settings settings(path);
            QCOMPARE(settings.value(Setting::Theme).toString(), QStringLiteral("system"));
            settings.setValue(Setting::Theme, QStringLiteral("dark"));
            for (int i = 0; i < 12; ++i)
                settings.addRecentFile(QStringLiteral("/registers/%1.utfall").arg(i));
            settings.addRecentFile(QStringLiteral("/registers/5.utfall"));
        }
        const Settings settings(path);
        QCOMPARE(settings.value(Setting::Theme).toString(), QStringLiteral("dark"));
        QCOMPARE(settings.recentFiles().size(), 10);
        QCOMPARE(settings.recentFiles().constFirst(), QStringLiteral("/registers/5.utfall"));
        QCOMPARE(settings.recentFiles().count(QStringLiteral("/registers/5.utfall")), 1);
    }
};

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
