// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/laboratory/hl7_reader.h"
#include "core/laboratory/lab_issue_codes.h"
#include "tests/unit/laboratory/hl7_lines.h"
#include "tests/unit/laboratory/lab_reading.h"

#include <QtTest>

using namespace utfall;
using namespace utfall::test;
using namespace Qt::StringLiterals;

namespace {

LabReading readAll(const QByteArray& bytes)
{
    return readLab(readHl7, bytes);
}

} // namespace

/// Messages of other types and versions than those that are read.
class Hl7MessageTypesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void otherMessages();
    void typesOfResultsThatAreNotRead_data();
    void typesOfResultsThatAreNotRead();
    void nothingButOtherMessages();
    void brokenMessageAmongOthers();
    void versions_data();
    void versions();
};

void Hl7MessageTypesTest::otherMessages()
{
    QByteArray admission = Msh;
    admission.replace("ORU^R01^ORU_R01", "ADT^A01");
    const LabReading reading = readAll(lines({admission, Pid}) + message({Obx}));
    QVERIFY(!reading.error);
    QCOMPARE(reading.rows.size(), std::size_t(2));
    QCOMPARE(reading.rows[0].about, LabObservation::About::Message);
    const LabFinding& finding = reading.rows[0].findings.front();
    QCOMPARE(QString::fromUtf16(finding.code), QString::fromUtf16(issue::MessageNotResults));
    QCOMPARE(finding.severity, Severity::Rejected);
    QCOMPARE(finding.value, std::string("ADT^A01"));
    QCOMPARE(reading.rows[1].path, std::string("MSH[2].OBR[1].OBX[1]"));
    QVERIFY(cellOf(reading.rows[0], "personalNumber").isEmpty());
}

void Hl7MessageTypesTest::typesOfResultsThatAreNotRead_data()
{
    QTest::addColumn<QByteArray>("type");
    for (const char* type : {"ORU^R03", "ORU^R30", "ORF^R04", "OUL^R22", "OPU^R25"})
        QTest::newRow(type) << QByteArray(type);
}

void Hl7MessageTypesTest::typesOfResultsThatAreNotRead()
{
    QFETCH(QByteArray, type);
    QByteArray header = Msh;
    header.replace("ORU^R01^ORU_R01", type);
    QByteArray admission = Msh;
    admission.replace("ORU^R01^ORU_R01", "ADT^A01");
    const QByteArray other = lines({header, Pid, Obr, Obx});
    const LabReading among = readAll(other + message({Obx}));
    QVERIFY(!among.error);
    const LabFinding& finding = among.rows[0].findings.front();
    QCOMPARE(QString::fromUtf16(finding.code), QString::fromUtf16(issue::MessageTypeUnread));
    QCOMPARE(finding.severity, Severity::Rejected);
    QCOMPARE(QByteArray::fromStdString(finding.value), type);
    // What the file does hold matters more than what stands first in it.
    const LabReading alone = readAll(lines({admission, Pid}) + other);
    QCOMPARE(alone.errorCode(), u"hl7-type-unread"_s);
    QCOMPARE(alone.errorArgument("message"), QString::fromLatin1(type));
    QCOMPARE(alone.errorArgument("line"), u"3"_s);
    QVERIFY(alone.results().empty());
}

void Hl7MessageTypesTest::nothingButOtherMessages()
{
    QByteArray admission = Msh;
    admission.replace("ORU^R01^ORU_R01", "ADT^A01");
    const LabReading reading = readAll(lines({admission, Pid, Obx}));
    QCOMPARE(reading.errorCode(), u"hl7-not-results"_s);
    QCOMPARE(reading.errorArgument("message"), u"ADT^A01"_s);
    QVERIFY(reading.results().empty());
}

void Hl7MessageTypesTest::brokenMessageAmongOthers()
{
    const LabReading reading = readAll(message({Obx}) + "MSH|^~\rPID|1||4711\r" + message({Obx}));
    QVERIFY(!reading.error);
    QCOMPARE(reading.results().size(), std::size_t(2));
    QCOMPARE(reading.rows.size(), std::size_t(3));
    QCOMPARE(reading.rows[1].line, 5);
    QVERIFY(reading.rows[1].has(issue::MessageBroken));
}

void Hl7MessageTypesTest::versions_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<bool>("read");
    QTest::addColumn<bool>("noted");
    for (const char* known :
         {"2.3", "2.3.1", "2.4", "2.5", "2.5.1", "2.6", "2.7", "2.7.1", "2.8", "2.8.2", "2.5^SWE"})
        QTest::newRow(known) << QByteArray(known) << true << false;
    for (const char* odd : {"2.1", "2.2", "2.9", "2", ""})
        QTest::newRow(*odd ? odd : "none") << QByteArray(odd) << true << true;
    for (const char* wrong : {"1.0", "3.0", "4.0.1", "X"})
        QTest::newRow(wrong) << QByteArray(wrong) << false << false;
}

void Hl7MessageTypesTest::versions()
{
    QFETCH(QByteArray, version);
    QFETCH(bool, read);
    QFETCH(bool, noted);
    QByteArray header = Msh;
    header.replace("2.5.1", version);
    const LabReading reading = readAll(lines({header, Pid, Obr, Obx}));
    QCOMPARE(reading.results().size(), std::size_t(read ? 1 : 0));
    QCOMPARE(reading.tells(issue::MessageVersionOdd), noted);
    QCOMPARE(reading.errorCode(), read ? QString() : u"hl7-version-wrong"_s);
}

QTEST_GUILESS_MAIN(Hl7MessageTypesTest)
#include "hl7_message_types_test.moc"
