// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/credentials.h"

#include "app/cli/output.h"
#include "core/security/passphrase_advice.h"
#include "core/text/error_text.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#endif

namespace utfall::cli {

using namespace Qt::StringLiterals;
using security::Credential;

namespace {

/// Longer lines are no passphrases; a wrong file must not be read whole.
constexpr qint64 MaxLine = 4096;

Error notGiven()
{
    return {ErrorKind::NotAllowed, u"passphrase-not-given"_qs};
}

/// The first line of a file, without its end. What is no line of text is refused: the start of some other
/// file must not become the passphrase that nobody remembers.
Result<QString> firstLine(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error(ErrorKind::Environment, u"file-missing"_qs, {{u"file"_qs, name}});
    QByteArray line = file.readLine(MaxLine);
    const bool ended = line.endsWith('\n') || line.size() < MaxLine - 1;
    const bool isLine = ended && !line.contains('\0') && line.isValidUtf8();
    if (!isLine) {
        security::wipe(line);
        return Error(ErrorKind::BadInput, u"passphrase-file-not-text"_qs, {{u"file"_qs, name}});
    }
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    QString text = QString::fromUtf8(line);
    security::wipe(line);
    if (text.isEmpty())
        return Error(ErrorKind::BadInput, u"passphrase-file-empty"_qs, {{u"file"_qs, name}});
    return text;
}

/// Taken out of the environment, so that no program started from here inherits it.
QString takeVariable(const char* name)
{
    const QString value = qEnvironmentVariable(name);
    qunsetenv(name);
    return value;
}

Credential passphraseOf(QString text)
{
    const Credential credential = Credential::passphrase(text);
    security::wipe(text);
    return credential;
}

#ifdef Q_OS_UNIX
/// Switches the terminal's echo off for as long as it lives.
class Silence
{
public:
    Silence()
    {
        m_changed = tcgetattr(STDIN_FILENO, &m_before) == 0;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        if (m_changed)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~Silence()
    {
        if (m_changed)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Silence(const Silence&) = delete;
    Silence& operator=(const Silence&) = delete;

private:
    termios m_before{};
    bool m_changed = false;
};
#endif

/// What is typed after the question; empty without a terminal.
QString typed(const QString& question)
{
#ifdef Q_OS_UNIX
    if (!isatty(STDIN_FILENO))
        return {};
    std::fputs(question.toLocal8Bit().constData(), stderr);
    std::fputs(": ", stderr);
    QByteArray line;
    {
        const Silence silence;
        for (int byte = std::getchar(); byte != EOF && byte != '\n' && line.size() < MaxLine;
             byte = std::getchar())
            line.append(static_cast<char>(byte));
    }
    std::fputc('\n', stderr);
    QString text = QString::fromLocal8Bit(line);
    security::wipe(line);
    return text;
#else
    Q_UNUSED(question)
    return {};
#endif
}

void adviseOn(const QString& passphrase)
{
    const auto advice = security::advise(passphrase);
    if (advice.strength > security::Strength::Weak)
        return;
    const QString sentence =
        Cli::tr("The passphrase is weak: %1").arg(text::describe(Error(ErrorKind::BadInput, advice.reason)));
    std::fputs((sentence + u'\n').toLocal8Bit().constData(), stderr);
}

Result<Credential> newPassphrase(const CommandLine& line, const QString& option, const char* variable)
{
    QString passphrase;
    if (line.has(option)) {
        const auto read = firstLine(line.value(option));
        if (!read)
            return read.error();
        passphrase = *read;
    } else {
        passphrase = takeVariable(variable);
    }
    if (passphrase.isEmpty()) {
        passphrase = typed(Cli::tr("New passphrase"));
        if (passphrase.isEmpty())
            return notGiven();
        if (typed(Cli::tr("The same passphrase again")) != passphrase)
            return Error(ErrorKind::BadInput, u"passphrases-differ"_qs);
    }
    adviseOn(passphrase);
    return passphraseOf(passphrase);
}

} // namespace

Result<Credential> givenCredential(const CommandLine& line)
{
    if (line.has(u"passphrase-file"_qs)) {
        const auto read = firstLine(line.value(u"passphrase-file"_qs));
        return read ? Result<Credential>(passphraseOf(*read)) : read.error();
    }
    QString recovery;
    if (line.has(u"recovery-key-file"_qs)) {
        const auto read = firstLine(line.value(u"recovery-key-file"_qs));
        if (!read)
            return read.error();
        recovery = *read;
    } else if (const QString passphrase = takeVariable("UTFALL_PASSPHRASE"); !passphrase.isEmpty()) {
        return passphraseOf(passphrase);
    } else {
        recovery = takeVariable("UTFALL_RECOVERY_KEY");
    }
    if (recovery.isEmpty())
        return Credential();
    const auto key = security::RecoveryKey::parse(recovery);
    return key ? Result<Credential>(Credential::recoveryKey(*key)) : key.error();
}

Result<Credential> askCredential()
{
    const Credential credential = passphraseOf(typed(Cli::tr("Passphrase")));
    return credential.isNone() ? Result<Credential>(notGiven()) : credential;
}

Result<Credential> credentialToOpen(const CommandLine& line)
{
    Result<Credential> credential = givenCredential(line);
    return credential && credential->isNone() ? askCredential() : credential;
}

Result<Credential> newRegisterPassphrase(const CommandLine& line)
{
    return newPassphrase(line, u"passphrase-file"_qs, "UTFALL_PASSPHRASE");
}

Result<Credential> nextPassphrase(const CommandLine& line)
{
    return newPassphrase(line, u"new-passphrase-file"_qs, "UTFALL_NEW_PASSPHRASE");
}

} // namespace utfall::cli
