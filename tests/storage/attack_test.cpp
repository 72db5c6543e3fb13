// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/register/safekeeping_service.h"
#include "tests/support/register_fixture.h"
#include "tests/support/shared_data.h"
#include "tests/support/test_keys.h"

#include <QFile>
#include <QMap>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace utfall;
using namespace utfall::test;

/// Bytes of a register that are not what they were: each is found when the register is opened or checked, or
/// it changes no figure. UTFALL_ATTACK_FLIPS says how many; tests/storage/faults says 1 000.
class AttackTest final : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    QByteArray m_bytes;
    QString m_path;
    WorkContext m_context{std::make_shared<FixedClock>(QDate(2027, 7, 1)), u"test"_s};

    struct Figures
    {
        QByteArray inputs;
        qint64 ore = 0;
        int reached = 0;
        bool operator==(const Figures&) const = default;
    };
    Figures m_figures;

    static Figures figuresOf(RegisterSession& session)
    {
        const auto snapshot = session.evaluations().snapshot(QDate(2027, 7, 1)).result();
        if (!snapshot)
            return {};
        return {(*snapshot)->inputsHash, (*snapshot)->payout.total.ore(),
                static_cast<int>((*snapshot)->attainment.all.reached)};
    }

    /// "" when nothing is found and every figure stands; a code when it is found; "figure" when it is not.
    QString verdict()
    {
        const auto session =
            RegisterSession::open(m_path, m_context, test::testCredential(), RegisterAccess::Read);
        if (!session)
            return session.error().code;
        const auto findings = (*session)->check().result();
        if (!findings)
            return findings.error().code;
        if (!findings->isEmpty())
            return findings->first().code;
        return figuresOf(**session) == m_figures ? QString() : u"figure"_s;
    }
    void write(const QByteArray& bytes)
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

private Q_SLOTS:
    void initTestCase();
    void flippedBytes();
    void editedLabValue();
};

void AttackTest::initTestCase()
{
    const QString golden = sourceFolder() + u"/tests/golden/hard-cohort/"_s;
    RegisterFixture fixture(termsFromFile(golden + u"terms.json"_s), QDate(2027, 7, 1));
    QVERIFY(fixture.take(ImportKind::Providers, {golden + u"providers.csv"_s}).ok());
    QVERIFY(fixture.take(ImportKind::Prepatients, {golden + u"prepatients.csv"_s}).ok());
    QVERIFY(
        fixture.take(ImportKind::Results, {golden + u"results-1.csv"_s, golden + u"results-2.csv"_s}).ok());
    QVERIFY(fixture.take(ImportKind::Switches, {golden + u"switches.csv"_s}).ok());
    QVERIFY(fixture.take(ImportKind::Exits, {golden + u"exits.csv"_s}).ok());
    m_figures = figuresOf(fixture.session());
    QVERIFY(!m_figures.inputs.isEmpty());
    m_path = m_folder.filePath(u"register.utfall"_s);
    QVERIFY(fixture.session().safekeeping().backupTo(m_path).result().ok());
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_bytes = file.readAll();
    QCOMPARE(verdict(), QString());
}

void AttackTest::flippedBytes()
{
    bool given = false;
    const int asked = qEnvironmentVariableIntValue("UTFALL_ATTACK_FLIPS", &given);
    const int flips = given ? asked : 150;
    QRandomGenerator random(20'270'701);
    QMap<QString, int> verdicts;
    for (int i = 0; i < flips; ++i) {
        const auto at = random.bounded(m_bytes.size());
        const auto mask = static_cast<char>(1U << random.bounded(8U));
        QByteArray bytes = m_bytes;
        bytes[at] = static_cast<char>(bytes.at(at) ^ (i % 2 == 0 ? mask : static_cast<char>(0xff)));
        write(bytes);
        const QString found = verdict();
        QVERIFY2(found != u"figure"_s, qPrintable(u"byte %1 changes a figure unseen"_s.arg(at)));
        ++verdicts[found.isEmpty() ? u"no effect"_s : found];
    }
    QTextStream out(stdout);
    out << "\n| flipped bytes | " << flips << " |\n|---|---|\n";
    for (auto it = verdicts.cbegin(); it != verdicts.cend(); ++it)
        out << "| " << it.key() << " | " << it.value() << " |\n";
    out << "| a figure changed unseen | 0 |\n| crashes | 0 |\n";
}

void AttackTest::editedLabValue()
{
    // One digit of a date, in the table and in its index alike, as an attentive editor would do it.
    QByteArray bytes = m_bytes;
    QVERIFY(bytes.contains("NPU27300"));
    bytes.replace("NPU27300", "NPU27301");
    write(bytes);
    const QString found = verdict();
    QVERIFY2(found == u"check-content"_s, qPrintable(found));
}

QTEST_GUILESS_MAIN(AttackTest)
#include "attack_test.moc"
