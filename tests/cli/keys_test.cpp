// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/security/recovery_key.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Answer
{
    int exit = -1;
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] QString code() const
    {
        return json().value(u"error"_s).toObject().value(u"code"_s).toString();
    }
};

const QString Right = u"gullregn cyklar baklänges"_s;
const QString Next = u"sax tegel blåbär fönster"_s;

} // namespace

/// Passphrase and recovery key as scripts give them.
class KeysTest final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_recoveryKey;

    using Variables = QHash<QString, QString>;

    [[nodiscard]] QString reg() const { return m_folder.filePath(u"register.utfall"_s); }
    static Answer run(const QStringList& arguments, const Variables& variables = {})
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString& name :
             {u"UTFALL_PASSPHRASE"_s, u"UTFALL_NEW_PASSPHRASE"_s, u"UTFALL_RECOVERY_KEY"_s})
            environment.remove(name);
        for (auto variable = variables.cbegin(); variable != variables.cend(); ++variable)
            environment.insert(variable.key(), variable.value());
        process.setProcessEnvironment(environment);
        process.setStandardInputFile(QProcess::nullDevice());
        process.start(QStringLiteral(UTFALL_CLI), QStringList{u"--json"_s} + arguments);
        if (!process.waitForFinished(120'000))
            qFatal("the console does not answer");
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    static Variables passphrase(const QString& text) { return {{u"UTFALL_PASSPHRASE"_s, text}}; }
    [[nodiscard]] QString file(const QString& name, const QByteArray& content) const
    {
        const QString path = m_folder.filePath(name);
        QFile written(path);
        if (!written.open(QIODevice::WriteOnly) || written.write(content) != content.size())
            qFatal("no room for a test file");
        return path;
    }
    Answer attainment(const Variables& variables, const QStringList& options = {}) const
    {
        return run(QStringList{u"attainment"_s, reg()} + options, variables);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const Answer made = run({u"create"_s, reg(), u"--organisation"_s, u"Region Test"_s,
                                 u"--organisation-number"_s, u"2321000131"_s},
                                passphrase(Right));
        QVERIFY2(made.exit == 0, made.out.constData());
        m_recoveryKey = made.json().value(u"recoveryKey"_s).toString();
        QVERIFY(utfall::security::RecoveryKey::parse(m_recoveryKey).ok());
    }

    void noRegisterIsMadeWithoutAPassphrase()
    {
        const QString path = m_folder.filePath(u"none.utfall"_s);
        const Answer answer = run({u"create"_s, path, u"--organisation"_s, u"Region Test"_s,
                                   u"--organisation-number"_s, u"2321000131"_s});
        QCOMPARE(answer.exit, 4);
        QCOMPARE(answer.code(), u"passphrase-not-given"_s);
        QVERIFY(answer.json()
                    .value(u"error"_s)
                    .toObject()
                    .value(u"message"_s)
                    .toString()
                    .contains(u"UTFALL_PASSPHRASE"_s));
        QVERIFY(!QFile::exists(path));
    }

    /// It is opened twice, to be read and then to be upgraded, and asks once.
    void olderRegisterOpensWithThePassphrase()
    {
        const QString path = m_folder.filePath(u"older.utfall"_s);
        QVERIFY(QFile::copy(QStringLiteral(UTFALL_SOURCE_DIR "/tests/data/register-v4.utfall"), path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        QCOMPARE(run({u"batches"_s, path}, passphrase(u"fel"_s)).code(), u"wrong-passphrase"_s);
        QCOMPARE(run({u"batches"_s, path}, passphrase(u"utfall-demo"_s)).exit, 0);
        QCOMPARE(run({u"check"_s, path}, passphrase(u"utfall-demo"_s)).exit, 0);
    }

    void rightPassphraseOpens()
    {
        QCOMPARE(attainment(passphrase(Right)).exit, 0);
        QCOMPARE(attainment({}, {u"--passphrase-file"_s, file(u"right.txt"_s, Right.toUtf8() + "\r\n")}).exit,
                 0);
        // A file that was named is believed before the environment.
        QCOMPARE(attainment(passphrase(u"fel"_s), {u"--passphrase-file"_s, m_folder.filePath(u"right.txt"_s)})
                     .exit,
                 0);
    }

    void wrongPassphraseExitsWith4()
    {
        for (const QString& wrong : {Right + u' ', Right.toUpper(), u"x"_s}) {
            const Answer answer = attainment(passphrase(wrong));
            QCOMPARE(answer.exit, 4);
            QCOMPARE(answer.code(), u"wrong-passphrase"_s);
            QVERIFY(!answer.out.contains(wrong.toUtf8()) || wrong.size() < 2);
        }
        const Answer without = attainment({});
        QCOMPARE(without.exit, 4);
        QCOMPARE(without.code(), u"passphrase-not-given"_s);
        QCOMPARE(attainment({}, {u"--passphrase-file"_s, file(u"empty.txt"_s, "\n")}).exit, 3);
        QCOMPARE(attainment({}, {u"--passphrase-file"_s, m_folder.filePath(u"gone.txt"_s)}).exit, 6);
    }

    void recoveryKeyOpensAndIsRenewed()
    {
        QCOMPARE(attainment({{u"UTFALL_RECOVERY_KEY"_s, m_recoveryKey.toLower()}}).exit, 0);
        QCOMPARE(attainment({}, {u"--recovery-key-file"_s, file(u"key.txt"_s, m_recoveryKey.toUtf8())}).exit,
                 0);
        QCOMPARE(attainment({{u"UTFALL_RECOVERY_KEY"_s, m_recoveryKey.chopped(1)}}).exit, 3);

        const Answer renewed = run({u"recovery"_s, u"new"_s, reg()}, passphrase(Right));
        QVERIFY2(renewed.exit == 0, renewed.out.constData());
        const QString old = std::exchange(m_recoveryKey, renewed.json().value(u"recoveryKey"_s).toString());
        QVERIFY(old != m_recoveryKey);
        QCOMPARE(attainment({{u"UTFALL_RECOVERY_KEY"_s, old}}).exit, 4);
        QCOMPARE(attainment({{u"UTFALL_RECOVERY_KEY"_s, m_recoveryKey}}).exit, 0);
    }

    void passphraseIsChanged()
    {
        // Somebody who has forgotten it comes in with the recovery key.
        const Answer changed =
            run({u"passphrase"_s, u"change"_s, reg()},
                {{u"UTFALL_RECOVERY_KEY"_s, m_recoveryKey}, {u"UTFALL_NEW_PASSPHRASE"_s, Next}});
        QVERIFY2(changed.exit == 0, changed.out.constData());
        QCOMPARE(attainment(passphrase(Right)).exit, 4);
        QCOMPARE(attainment(passphrase(Next)).exit, 0);
        QCOMPARE(attainment({{u"UTFALL_RECOVERY_KEY"_s, m_recoveryKey}}).exit, 0);
        QCOMPARE(run({u"passphrase"_s, u"change"_s, reg()}, passphrase(Next)).exit, 4);
        QCOMPARE(run({u"passphrase"_s, u"forget"_s, reg()}, passphrase(Next)).exit, 2);
    }

    void demoIsOpenedByItsPublicPassphrase()
    {
        const QString path = m_folder.filePath(u"demo.utfall"_s);
        QCOMPARE(run({u"demo"_s, path, u"--people"_s, u"20"_s}).exit, 0);
        QCOMPARE(run({u"payout"_s, path}, passphrase(u"utfall-demo"_s)).exit, 0);
        QCOMPARE(run({u"payout"_s, path}).exit, 4);
    }
};

QTEST_GUILESS_MAIN(KeysTest)
#include "keys_test.moc"
