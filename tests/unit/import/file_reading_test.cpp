// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/file_reading.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace utfall;

/// What one import may hold, whatever its files are.
class FileReadingTest final : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString fileOf(const QString& name, const QByteArray& rows)
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write("personnummer;datum;orsak\n" + rows);
        return file.fileName();
    }
    [[nodiscard]] static QString codeOf(const QStringList& files, const ImportLimits& limits)
    {
        ImportRequest request;
        request.kind = ImportKind::Exits;
        request.files = files;
        const auto read =
            readImportFiles(request, {QDate(2026, 11, 23), PercentMeaning::Unstated, nullptr}, Job(), limits);
        return read.ok() ? QString() : read.error().code;
    }

private Q_SLOTS:
    void rowsOfAllFilesAreBounded();
    void charactersOfAllRowsAreBounded();
    void deviceIsNoFile();
};

void FileReadingTest::rowsOfAllFilesAreBounded()
{
    const QStringList files{fileOf(u"a.csv"_s, "a;b;c\na;b;c\n"), fileOf(u"b.csv"_s, "a;b;c\n")};
    QCOMPARE(codeOf(files, {.rows = 3, .chars = 1'000}), QString());
    QCOMPARE(codeOf(files, {.rows = 2, .chars = 1'000}), u"import-too-large"_s);
}

void FileReadingTest::charactersOfAllRowsAreBounded()
{
    const QStringList files{fileOf(u"c.csv"_s, "abc;d;e\nabcd;;\n")};
    QCOMPARE(codeOf(files, {.rows = 10, .chars = 9}), QString());
    QCOMPARE(codeOf(files, {.rows = 10, .chars = 8}), u"import-too-large"_s);
}

void FileReadingTest::deviceIsNoFile()
{
    QCOMPARE(codeOf({u"/dev/zero"_s}, {}), u"file-missing"_s);
}

QTEST_GUILESS_MAIN(FileReadingTest)
#include "file_reading_test.moc"
