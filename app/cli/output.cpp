// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/output.h"

#include "core/text/error_text.h"

#include <QJsonDocument>

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace utfall::cli {

using namespace Qt::StringLiterals;

namespace {

void write(FILE* stream, const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

bool errorStreamIsTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stderr)) != 0;
#else
    return isatty(STDERR_FILENO) != 0;
#endif
}

} // namespace

void Output::answer(const QJsonObject& document, const QStringList& lines) const
{
    if (m_json)
        write(stdout, QJsonDocument(document).toJson(QJsonDocument::Indented));
    else if (!lines.isEmpty())
        write(stdout, (lines.join(u'\n') + u'\n').toUtf8());
}

int Output::fail(const Error& error) const
{
    const QString message = text::describe(error);
    if (m_json) {
        QJsonObject args;
        for (auto it = error.args.cbegin(); it != error.args.cend(); ++it)
            args.insert(it.key(), it.value());
        const QJsonObject body{{u"code"_qs, error.code}, {u"args"_qs, args}, {u"message"_qs, message}};
        write(stdout, QJsonDocument(QJsonObject{{u"error"_qs, body}}).toJson(QJsonDocument::Indented));
    } else {
        write(stderr, (message + u'\n').toUtf8());
    }
    return exitCode(error.kind);
}

Job Output::job() const
{
    return Job([](qint64 done, qint64 total) {
        if (errorStreamIsTerminal() && total > 0)
            write(stderr, u"\r%1 %"_qs.arg(100 * done / total, 3).toUtf8());
    });
}

void Output::endProgress() const
{
    if (errorStreamIsTerminal())
        write(stderr, QByteArrayLiteral("\r     \r"));
}

QJsonArray findingsToJson(const QList<Error>& findings)
{
    QJsonArray array;
    for (const Error& finding : findings)
        array.append(QJsonObject{{u"code"_qs, finding.code}, {u"message"_qs, text::describe(finding)}});
    return array;
}

QStringList findingLines(const QList<Error>& findings)
{
    QStringList lines;
    for (const Error& finding : findings)
        lines.append(text::describe(finding));
    return lines;
}

} // namespace utfall::cli
