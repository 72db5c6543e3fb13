// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/error_text.h"

#include "core/text/error_sentences.h"
#include "core/text/format.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <optional>

namespace utfall::text {

namespace {

using Arguments = QHash<QString, QString>;
using SentenceTable = QHash<QString, QList<const char*>>;

const SentenceTable& sentenceTable()
{
    static const SentenceTable table = [] {
        SentenceTable all;
        for (const auto part : {valueSentences(), contractSentences(), importSentences(), resultSentences(),
                                laboratorySentences(), workbookSentences(), registerSentences(),
                                securitySentences(), usageSentences()}) {
            for (const ErrorSentence& sentence : part)
                all[QLatin1String(sentence.code)].append(sentence.english);
        }
        return all;
    }();
    return table;
}

/// The sentence with its arguments, or nothing when one is missing. Goes through the text once, so that an
/// argument that looks like a placeholder is left as it is.
std::optional<QString> filled(const QString& sentence, const Arguments& arguments)
{
    static const QRegularExpression placeholder(QStringLiteral("%([A-Za-z]+)"));
    QString text;
    qsizetype end = 0;
    for (auto matches = placeholder.globalMatch(sentence); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString value = arguments.value(match.captured(1));
        if (value.isEmpty())
            return std::nullopt;
        text += QStringView(sentence).mid(end, match.capturedStart() - end);
        text += value;
        end = match.capturedEnd();
    }
    text += QStringView(sentence).mid(end);
    return text;
}

QString sentenceFor(const QString& code, const Arguments& arguments)
{
    for (const char* english : sentenceTable().value(code)) {
        const QString translated = QCoreApplication::translate("ErrorText", english);
        if (const std::optional<QString> text = filled(translated, arguments))
            return *text;
    }
    // A fault of the program that a test is there to catch; still no bare code in front of a person.
    return QCoreApplication::translate("ErrorText", "something went wrong that has no description here (%1).")
        .arg(code);
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

QStringList sentencesOf(const QString& code)
{
    QStringList sentences;
    for (const char* english : sentenceTable().value(code))
        sentences.append(QString::fromUtf8(english));
    return sentences;
}

QStringList codesWithSentence()
{
    return sentenceTable().keys();
}

QString describe(const Error& error)
{
    return capitalised(sentenceFor(error.code, error.args));
}

/// How many rows a notice about a file concerns, when it does not concern the file as a whole.
static QString extentOf(const RowIssue& issue)
{
    const int rows = issue.args.value(QStringLiteral("rows")).toInt();
    if (rows <= 0)
        return {};
    return u' ' + QCoreApplication::translate("ErrorText", "It concerns %Ln row(s), the first on line %1.",
                                              nullptr, rows)
                      .arg(issue.args.value(QStringLiteral("firstRow")));
}

QString describe(const RowIssue& issue)
{
    Arguments arguments = issue.args;
    arguments.insert(QStringLiteral("file"), issue.file);
    arguments.insert(QStringLiteral("column"), issue.column);
    if (issue.row > 0)
        arguments.insert(QStringLiteral("row"), text::count(issue.row));

    const QString sentence = sentenceFor(issue.code, arguments) + extentOf(issue);
    const QString place = issue.args.value(QStringLiteral("place"));
    if (issue.row > 0 && !place.isEmpty())
        //: %1 is a line in the file, %2 where on it, as a laboratory's message names it, %3 what is the
        //: matter
        return QCoreApplication::translate("ErrorText", "Row %1 (%2): %3")
            .arg(text::count(issue.row), place, sentence);
    if (issue.row > 0)
        //: %1 is the row's number in the file, %2 what is the matter
        return QCoreApplication::translate("ErrorText", "Row %1: %2").arg(text::count(issue.row), sentence);
    if (!issue.file.isEmpty())
        //: %1 is a file's name, %2 what is the matter with the whole of it
        return QCoreApplication::translate("ErrorText", "%1: %2").arg(issue.file, sentence);
    return capitalised(sentence);
}

} // namespace utfall::text
