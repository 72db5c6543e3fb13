// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/backup_rotation.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace utfall::storage;

/// Which backups may go.
class BackupRotationTest final : public QObject
{
    Q_OBJECT
private:
    static QDateTime at(const QString& text)
    {
        QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
        moment.setTimeSpec(Qt::UTC);
        return moment;
    }
    /// Those that stay.
    static QList<QDateTime> kept(QList<QDateTime> times, const RotationRules& rules = {})
    {
        const QList<qsizetype> removed = backupsToRemove(times, rules);
        for (auto it = removed.crbegin(); it != removed.crend(); ++it)
            times.removeAt(*it);
        return times;
    }

private Q_SLOTS:
    void nothingToRemove()
    {
        QVERIFY(backupsToRemove({}).isEmpty());
        QVERIFY(backupsToRemove({at(u"2026-05-04T10:00:00"_s)}).isEmpty());
    }
    void theNewestAreKeptHoweverClose()
    {
        QList<QDateTime> times;
        for (int i = 0; i < 40; ++i)
            times.append(at(u"2026-05-04T10:00:00"_s).addSecs(i));
        QCOMPARE(kept(times), times.last(10));
    }
    void equalTimesKeepTheLater()
    {
        const QDateTime same = at(u"2026-05-04T10:00:00"_s);
        QCOMPARE(backupsToRemove({same, same, same}, {.newest = 1, .days = 0, .months = 0}),
                 (QList<qsizetype>{0, 1}));
    }
    void oneForEachDay()
    {
        QList<QDateTime> times;
        for (int day = 0; day < 60; ++day) {
            times.append(at(u"2026-03-01T08:00:00"_s).addDays(day));
            times.append(at(u"2026-03-01T16:00:00"_s).addDays(day));
        }
        const QList<QDateTime> rest = kept(times, {.newest = 0, .days = 30, .months = 0});
        QCOMPARE(rest.size(), 30);
        for (const QDateTime& moment : rest)
            QCOMPARE(moment.time(), QTime(16, 0)); // the day's last
        QCOMPARE(rest.first().date(), times.last().date().addDays(-29));
    }
    void oneForEachMonthOfAYear()
    {
        QList<QDateTime> times;
        for (int day = 0; day < 800; ++day)
            times.append(at(u"2024-01-01T12:00:00"_s).addDays(day));
        const QList<QDateTime> rest = kept(times, {.newest = 0, .days = 0, .months = 12});
        QCOMPARE(rest.size(), 12);
        for (const QDateTime& moment : rest.first(11))
            QCOMPARE(moment.date().addDays(1).day(), 1); // the month's last
        QCOMPARE(rest.last(), times.last());
    }
    void theOrderOfTheListDoesNotMatter()
    {
        QList<QDateTime> times;
        for (int day = 0; day < 100; ++day)
            times.append(at(u"2026-01-01T12:00:00"_s).addDays(day));
        QList<QDateTime> reversed = times;
        std::reverse(reversed.begin(), reversed.end());
        QList<QDateTime> rest = kept(reversed);
        std::reverse(rest.begin(), rest.end());
        QCOMPARE(rest, kept(times));
    }
    void aRegisterThatRestsKeepsWhatItHas()
    {
        // Counted from the newest backup, not from today.
        QList<QDateTime> times;
        for (int day = 0; day < 30; ++day)
            times.append(at(u"2019-01-01T12:00:00"_s).addDays(day));
        QVERIFY(backupsToRemove(times).isEmpty());
    }
};

QTEST_GUILESS_MAIN(BackupRotationTest)
#include "backup_rotation_test.moc"
