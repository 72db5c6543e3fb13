// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/file_peek.h"

#include <QTemporaryDir>
#include <QTest>

using namespace utfall;
using namespace Qt::StringLiterals;

/// What one look through a file tells before anything is planned.
class FilePeekTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tableIsPreviewedAndCounted()
    {
        QByteArray bytes("personnummer;provdatum;enhet;laboratorium\r\n");
        for (int i = 0; i < 120; ++i)
            bytes +=
                QByteArray("195001182046;2026-02-01;") + (i % 3 == 0 ? " % " : "mmol/mol") + ";Unilab\r\n";
        const auto peek = peekFile(write(u"a.csv"_s, bytes), {}, {});
        QVERIFY(peek.ok());
        QCOMPARE(peek->found.format, FileKind::Csv);
        QVERIFY(!peek->byKey);
        QCOMPARE(peek->records, 120);
        QCOMPARE(peek->preview.size(), FilePeek::PreviewRecords);
        QCOMPARE(peek->barePercent, QList<qint64>({0, 0, 40, 0}));
        QCOMPARE(textsInColumn(*peek, 3, 5), QStringList{u"Unilab"_s});
        QCOMPARE(textsInColumn(*peek, 2, 1), QStringList{u"%"_s});
        QCOMPARE(textsInColumn(*peek, 9, 5), QStringList());
    }

    void laboratoryMessagesHaveColumnKeys()
    {
        const auto peek = peekFile(write(u"a.hl7"_s, "MSH|^~\\&|LAB|S|U|R|20260201||ORU^R01|1|P|2.5\r"
                                                     "PID|1||195001182046^^^1.2.752.129.2.1.3.1^NI\r"
                                                     "OBR|1||P1|NPU27300^HbA1c|||20260201\r"
                                                     "OBX|1|NM|NPU27300^HbA1c||41|mmol/mol|||||F\r"),
                                   {}, {});
        QVERIFY(peek.ok());
        QCOMPARE(peek->found.format, FileKind::Hl7v2);
        QVERIFY(peek->byKey);
        QCOMPARE(peek->records, 1);
        QCOMPARE(peek->preview.constFirst().value(peek->header.indexOf(u"value"_s)), u"41"_s);
    }

    void failuresNameTheFile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << QByteArray() << u"file-empty"_s;
        QTest::newRow("pdf") << QByteArray("%PDF-1.7\n%\xE2\xE3\n1 0 obj\n") << u"file-kind-pdf"_s;
        QTest::newRow("open quote") << QByteArray("a;b\n\"1;2\n") << u"csv-quote-open"_s;
    }
    void failuresNameTheFile()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        const auto peek = peekFile(write(u"a.csv"_s, bytes), {}, {});
        QVERIFY(!peek.ok());
        QCOMPARE(peek.error().code, code);
        QCOMPARE(peek.error().args.value(u"file"_s), u"a.csv"_s);
    }

    void folderAndMissingFileAreNoFiles()
    {
        for (const QString& path : {m_folder.path(), m_folder.filePath(u"none.csv"_s)})
            QCOMPARE(peekFile(path, {}, {}).error().code, u"file-missing"_s);
    }

    void cancelledLookGivesNothing()
    {
        const Job job;
        job.cancel();
        QCOMPARE(peekFile(write(u"a.csv"_s, "a;b\n1;2\n"), {}, job).error().code, u"cancelled"_s);
    }

private:
    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) < 0)
            qFatal("cannot write");
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(FilePeekTest)
#include "file_peek_test.moc"
