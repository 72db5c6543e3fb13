// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/error_sentences.h"
#include "core/text/error_text.h"
#include "tests/support/shared_data.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QtTest>

using namespace utfall;

namespace {

/// In these rooms every kebab-case literal is a code, comments included, but for the few in NotCodes. In app/
/// and the other rooms, where options and class names look alike, a code is what follows an ErrorKind or an
/// …Error( call.
const QStringList RoomsOfCodes{QStringLiteral("core/base"),       QStringLiteral("core/contract"),
                               QStringLiteral("core/evaluation"), QStringLiteral("core/import"),
                               QStringLiteral("core/laboratory"), QStringLiteral("core/register")};

/// Keys of the file formats.
const QSet<QString> NotCodes{QStringLiteral("aterkallat-samtycke"),
                             QStringLiteral("felaktigt-inskriven"),
                             QStringLiteral("entered-in-error"),
                             QStringLiteral("mono-s"),
                             QStringLiteral("no-consent"),
                             QStringLiteral("no-inclusion-value"),
                             QStringLiteral("inclusion-unit-unknown"),
                             QStringLiteral("outside-inclusion")};

/// Codes of one word, which no pattern can tell from other texts.
const QStringList SingleWordCodes{QStringLiteral("cancelled"), QStringLiteral("internal")};

bool isRoomOfCodes(const QString& path)
{
    return std::any_of(RoomsOfCodes.cbegin(), RoomsOfCodes.cend(),
                       [&path](const QString& room) { return path.startsWith(room); });
}

void collect(const QString& text, QSet<QString>& codes)
{
    static const QRegularExpression literal(QStringLiteral("\"([a-z][a-z0-9]*(?:-[a-z0-9]+)+)\""));
    for (auto matches = literal.globalMatch(text); matches.hasNext();) {
        const QString code = matches.next().captured(1);
        if (!NotCodes.contains(code))
            codes.insert(code);
    }
}

/// Code → the file where it was first found.
QHash<QString, QString> codesOfSource()
{
    static const QRegularExpression failure(
        QStringLiteral("(?:ErrorKind::\\w+\\s*,|\\w*[eE]rror\\()([^;{}]*)"));
    QHash<QString, QString> found;
    const QDir root(test::sourceFolder());
    for (const QString& top : {QStringLiteral("core"), QStringLiteral("app")}) {
        QDirIterator files(root.filePath(top), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = root.relativeFilePath(files.next());
            QFile file(root.filePath(path));
            if (path.startsWith(QStringLiteral("core/text")) || !file.open(QIODevice::ReadOnly))
                continue;
            const QString text = QString::fromUtf8(file.readAll());
            QSet<QString> codes;
            if (isRoomOfCodes(path)) {
                collect(text, codes);
            } else {
                for (auto matches = failure.globalMatch(text); matches.hasNext();)
                    collect(matches.next().captured(1), codes);
            }
            for (const QString& code : codes)
                found.insert(code, path);
        }
    }
    return found;
}

QStringList placeholdersOf(const QString& sentence)
{
    static const QRegularExpression placeholder(QStringLiteral("%([A-Za-z]+)"));
    QStringList names;
    for (auto matches = placeholder.globalMatch(sentence); matches.hasNext();)
        names.append(matches.next().captured(1));
    return names;
}

RowIssue rowIssue(const char* code, qint64 row = 0, const QString& column = {})
{
    RowIssue issue;
    issue.code = QLatin1String(code);
    issue.row = row;
    issue.column = column;
    return issue;
}

} // namespace

class ErrorTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeOfTheSourceHasASentence();
    void theLastSentenceNeedsNothing();
    void sentencesAreWellFormed();
    void countsStandWithoutTheirNoun();
    void noPlaceholderIsLeft();
    void longestFittingSentenceIsTaken();
    void argumentsAreFilledOnce();
    void emptyArgumentIsMissing();
    void rows();
    void unknownCode();
};

void ErrorTextTest::everyCodeOfTheSourceHasASentence()
{
    const QHash<QString, QString> codes = codesOfSource();
    QVERIFY2(codes.size() > 50, "the search finds too little to be right");
    QVERIFY(codes.contains(QStringLiteral("terms-unknown-key")));
    QVERIFY(codes.contains(QStringLiteral("unit-missing")));
    QStringList silent;
    for (auto it = codes.cbegin(); it != codes.cend(); ++it) {
        if (text::sentencesOf(it.key()).isEmpty())
            silent.append(it.key() + QStringLiteral(" in ") + it.value());
    }
    silent.sort();
    QVERIFY2(silent.isEmpty(),
             qPrintable(QStringLiteral("no sentence in core/text/error_sentences_*.cpp for: ") +
                        silent.join(QStringLiteral(", "))));
    for (const QString& code : SingleWordCodes)
        QVERIFY2(!text::sentencesOf(code).isEmpty(), qPrintable(code));
}

void ErrorTextTest::theLastSentenceNeedsNothing()
{
    for (const QString& code : text::codesWithSentence()) {
        const QStringList sentences = text::sentencesOf(code);
        QVERIFY2(placeholdersOf(sentences.last()).isEmpty(), qPrintable(code));
        // A sentence behind one that always fits would never be seen.
        for (qsizetype i = 0; i + 1 < sentences.size(); ++i)
            QVERIFY2(!placeholdersOf(sentences[i]).isEmpty(), qPrintable(code));
    }
}

void ErrorTextTest::sentencesAreWellFormed()
{
    for (const QString& code : text::codesWithSentence()) {
        for (const QString& sentence : text::sentencesOf(code)) {
            QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
            QVERIFY2(!sentence.front().isUpper(), qPrintable(sentence));
            QVERIFY2(!sentence.contains(u'!'), qPrintable(sentence));
            QVERIFY2(!sentence.contains(QStringLiteral("  ")), qPrintable(sentence));
            QVERIFY2(!sentence.contains(code) || !code.contains(u'-'), qPrintable(sentence));
        }
    }
}

/// An argument has no plural forms: "1 messages" would be wrong in any language.
void ErrorTextTest::countsStandWithoutTheirNoun()
{
    static const QRegularExpression counted(QStringLiteral("%stated [a-z]"));
    for (const QString& code : text::codesWithSentence()) {
        for (const QString& sentence : text::sentencesOf(code))
            QVERIFY2(!sentence.contains(counted), qPrintable(sentence));
    }
}

void ErrorTextTest::noPlaceholderIsLeft()
{
    for (const QString& code : text::codesWithSentence()) {
        Error error(ErrorKind::BadInput, code);
        QVERIFY2(placeholdersOf(text::describe(error)).isEmpty(), qPrintable(text::describe(error)));
        for (const QString& sentence : text::sentencesOf(code)) {
            error.args.clear();
            for (const QString& name : placeholdersOf(sentence))
                error.args.insert(name, QStringLiteral("«%1»").arg(name));
            const QString text = text::describe(error);
            QVERIFY2(placeholdersOf(text).isEmpty(), qPrintable(text));
            for (const QString& value : std::as_const(error.args))
                QVERIFY2(text.contains(value), qPrintable(text));
            QVERIFY2(text.front() == text.front().toUpper(), qPrintable(text));
        }
    }
}

void ErrorTextTest::longestFittingSentenceIsTaken()
{
    RowIssue issue = rowIssue("inclusion-outside", 4);
    issue.args = {{QStringLiteral("atLeast"), QStringLiteral("42")},
                  {QStringLiteral("below"), QString()},
                  {QStringLiteral("unit"), QStringLiteral("mmol/mol")}};
    QVERIFY(text::describe(issue).contains(QStringLiteral("admits from 42 mmol/mol.")));
    issue.args[QStringLiteral("below")] = QStringLiteral("48");
    QVERIFY(text::describe(issue).contains(QStringLiteral("admits from 42 to under 48 mmol/mol.")));
    issue.args[QStringLiteral("atLeast")].clear();
    QVERIFY(text::describe(issue).contains(QStringLiteral("admits under 48 mmol/mol.")));
}

void ErrorTextTest::argumentsAreFilledOnce()
{
    const Error error(ErrorKind::BadInput, QStringLiteral("terms-bad-value"),
                      {{QStringLiteral("path"), QStringLiteral("name")},
                       {QStringLiteral("value"), QStringLiteral("100 %path %1")},
                       {QStringLiteral("allowed"), QStringLiteral("a, b")}});
    QCOMPARE(text::describe(error), QStringLiteral("The term name cannot be 100 %path %1. It can be: a, b."));
}

void ErrorTextTest::emptyArgumentIsMissing()
{
    const Error error(ErrorKind::BadInput, QStringLiteral("terms-not-json"),
                      {{QStringLiteral("line"), QString()}});
    QCOMPARE(text::describe(error),
             text::describe(Error(ErrorKind::BadInput, QStringLiteral("terms-not-json"))));
}

void ErrorTextTest::rows()
{
    QCOMPARE(text::describe(rowIssue("unit-missing", 37, QStringLiteral("enhet"))),
             QStringLiteral(
                 "Row 37: the unit is missing. Write mmol/mol, % NGSP or % Mono-S in the column enhet."));
    QCOMPARE(text::describe(rowIssue("unit-missing")),
             QStringLiteral("The unit is missing. Write mmol/mol, % NGSP or % Mono-S."));
    RowIssue whole = rowIssue("status-column-missing");
    whole.file = QStringLiteral("svar %1.csv");
    QCOMPARE(
        text::describe(whole),
        QStringLiteral("svar %1.csv: the file has no column status. Every row is read as a final result."));
}

void ErrorTextTest::unknownCode()
{
    const QString text = text::describe(Error(ErrorKind::Internal, QStringLiteral("no-such-code")));
    QVERIFY(text.contains(QStringLiteral("no-such-code")));
    QVERIFY(text.front().isUpper());
}

QTEST_APPLESS_MAIN(ErrorTextTest)
#include "error_text_test.moc"
