// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/shared_data.h"
#include "tests/unit/import/csv_reading.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace utfall;
using namespace utfall::test;
using namespace Qt::StringLiterals;

namespace {

/// Looks at a shared file and reads it.
CsvReading readShared(const QString& name)
{
    QFile file(sharedDataFolder() + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        return {{}, {}, Error(ErrorKind::Environment, u"file-missing"_s)};
    const auto dialect = test::detect(file);
    return dialect ? readAll(file, *dialect) : CsvReading{{}, {}, dialect.error()};
}

} // namespace

/// Files that others wrote to try CSV readers.
class CsvSharedFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFileEnds();
    void tablesOfTheWebWorkingGroup_data();
    void tablesOfTheWebWorkingGroup();
    void lineEnds_data();
    void lineEnds();
    void knownContent_data();
    void knownContent();
    void refused_data();
    void refused();
    void naughtyStringsComeBack();
    void cohort_data();
    void cohort();
};

void CsvSharedFilesTest::initTestCase()
{
    if (sharedDataFolder().isEmpty())
        QSKIP("shared data are not beside the clone");
}

void CsvSharedFilesTest::everyFileEnds()
{
    int files = 0;
    QDirIterator all(sharedDataFolder() + u"/csv"_s, QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString name = QDir(sharedDataFolder()).relativeFilePath(all.next());
        const CsvReading reading = readShared(name);
        QVERIFY2(reading.error || !reading.rows.isEmpty(), qPrintable(name));
        QVERIFY2(!reading.error || reading.error->kind == ErrorKind::BadInput, qPrintable(name));
        ++files;
    }
    QVERIFY(files > 700);
}

void CsvSharedFilesTest::tablesOfTheWebWorkingGroup_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name :
         {"test001", "test002", "test003", "test005", "test006", "test007", "test008", "test009", "test010"})
        QTest::newRow(name) << u"csv/csvw/tests/"_s + QLatin1String(name);
}

void CsvSharedFilesTest::tablesOfTheWebWorkingGroup()
{
    QFETCH(QString, name);
    const CsvReading reading = readShared(name + u".csv"_s);
    QVERIFY(!reading.error);
    QFile file(sharedDataFolder() + u'/' + name + u".json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonValue table = QJsonDocument::fromJson(file.readAll())[u"tables"].toArray().at(0);
    const QJsonArray expected = table[u"row"].toArray();
    QVERIFY(!expected.isEmpty());
    QCOMPARE(reading.rows.size() - 1, expected.size());
    const QStringList header = reading.rows.first();
    for (qsizetype row = 0; row < expected.size(); ++row) {
        const QJsonValue cells = expected.at(row)[u"describes"].toArray().at(0);
        for (qsizetype column = 0; column < header.size(); ++column)
            QCOMPARE(reading.rows.at(row + 1).value(column), cells[header.at(column)].toString());
    }
}

void CsvSharedFilesTest::lineEnds_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"eol-cr.csv", "eol-lf.csv", "eol-crlf.csv"})
        QTest::newRow(name) << u"csv/readr/tests/testthat/fixtures/"_s + QLatin1String(name);
}

void CsvSharedFilesTest::lineEnds()
{
    QFETCH(QString, name);
    const CsvReading reading = readShared(name);
    QVERIFY(!reading.error);
    QCOMPARE(reading.rows,
             (QList<QStringList>{{u"x"_s, u"y"_s}, {u"1"_s, u"a"_s}, {u"2"_s, u"b"_s}, {u"3"_s, u"c"_s}}));
    QCOMPARE(reading.lines, (QList<qint64>{1, 2, 3, 4}));
}

void CsvSharedFilesTest::knownContent_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("records");
    QTest::addColumn<int>("row");
    QTest::addColumn<QStringList>("cells");
    QTest::newRow("Latin-1") << u"csv/readr/tests/testthat/fixtures/enc-iso-8859-1.txt"_s << 2 << 0
                             << QStringList{u"français"_s};
    QTest::newRow("Latin-1, more") << u"csv/readr/tests/testthat/fixtures/enc-iso-8859-1.txt"_s << 2 << 1
                                   << QStringList{u"élève"_s};
    QTest::newRow("ASCII called Latin-1")
        << u"csv/rust-csv/examples/data/uspop-latin1.csv"_s << 101 << 1
        << QStringList{u"Davidsons Landing"_s, u"AK"_s, {}, u"65.2419444"_s, u"-165.2716667"_s};
    QTest::newRow("quoted cell") << u"csv/csvw/tests/test116.csv"_s << 4 << 2
                                 << QStringList{u"AE"_s, u"23.424076"_s, u"53.847818"_s,
                                                u"United Arab Emirates"_s};
    QTest::newRow("commas in quotes") << u"csv/readr/tests/testthat/fixtures/basic-df.csv"_s << 11 << 1
                                      << QStringList{u"TRUE"_s, u"7"_s, u"0.181526642525569"_s, u"m"_s};
}

void CsvSharedFilesTest::knownContent()
{
    QFETCH(QString, name);
    QFETCH(int, row);
    const CsvReading reading = readShared(name);
    QVERIFY(!reading.error);
    QTEST(int(reading.rows.size()), "records");
    QTEST(reading.rows.at(row), "cells");
}

void CsvSharedFilesTest::refused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("line");
    QTest::newRow("NUL") << u"csv/readr/tests/testthat/fixtures/raw.csv"_s << u"file-not-text"_s << u"2"_s;
}

void CsvSharedFilesTest::refused()
{
    QFETCH(QString, name);
    const CsvReading reading = readShared(name);
    QVERIFY(reading.error);
    QTEST(reading.error->code, "code");
    QTEST(reading.error->args.value(u"line"_s), "line");
}

void CsvSharedFilesTest::naughtyStringsComeBack()
{
    QFile file(sharedDataFolder() + u"/csv/naughty-strings/blns.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QStringList strings;
    for (const QJsonValue& string : QJsonDocument::fromJson(file.readAll()).array()) {
        const QString text = string.toString();
        const bool readable = std::none_of(text.begin(), text.end(), [](QChar c) {
            return c < u' ' && c != u'\t' && c != u'\n' && c != u'\v' && c != u'\f' && c != u'\r';
        });
        if (readable)
            strings.append(text);
    }
    QVERIFY(strings.size() > 400);

    QByteArray bytes;
    for (QString string : strings)
        bytes += "x;\"" + string.replace(u'"', u"\"\""_s).toUtf8() + "\"\r\n";
    const auto dialect = detect(bytes);
    QVERIFY(dialect.ok());
    const CsvReading reading = readAll(bytes, *dialect);
    QVERIFY(!reading.error);
    QCOMPARE(reading.rows.size(), strings.size());
    for (qsizetype i = 0; i < strings.size(); ++i)
        QCOMPARE(reading.rows.at(i).at(1), strings.at(i));
}

void CsvSharedFilesTest::cohort_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("header");
    QTest::addColumn<int>("columns");
    QTest::newRow("UTF-8 with mark") << u"cohort/providers.csv"_s << u"organisationsnummer"_s << 3;
    QTest::newRow("Windows-1252") << u"cohort/prepatients.csv"_s << u"förnamn"_s << 11;
    QTest::newRow("results") << u"cohort/results.csv"_s << u"värde"_s << 9;
}

void CsvSharedFilesTest::cohort()
{
    QFETCH(QString, name);
    QFETCH(QString, header);
    QFETCH(int, columns);
    const CsvReading reading = readShared(name);
    QVERIFY(!reading.error);
    QVERIFY(reading.rows.first().contains(header));
    for (const QStringList& row : reading.rows)
        QCOMPARE(row.size(), columns);
}

QTEST_APPLESS_MAIN(CsvSharedFilesTest)
#include "csv_shared_files_test.moc"
