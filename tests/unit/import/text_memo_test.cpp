// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/number_memo.h"
#include "core/import/record_cells.h"
#include "core/import/text_memo.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace utfall;

class TextMemoTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachTextIsMadeOnce();
    void longTextsAreMadeAnew();
    void manyTextsAreMadeRight();
    void eachNumberIsReadOnce();
    void manyNumbersAreReadRight();
    void cellsStandWhereTheyStood();
};

void TextMemoTest::eachTextIsMadeOnce()
{
    TextMemo<qsizetype> memo;
    int made = 0;
    const auto sizeOf = [&made](QStringView text) {
        ++made;
        return text.size();
    };
    for (const QString& text : {u"a"_s, u"bc"_s, u"a"_s, u""_s, u"bc"_s, QString()})
        QCOMPARE(memo.of(text, sizeOf), text.size());
    QCOMPARE(made, 3);
    // The same text twice, and a text after one that was too long to keep.
    for (const QString& text : {u"bc"_s, u"bc"_s, QString(1'000, u'x'), u"a"_s})
        QCOMPARE(memo.of(text, sizeOf), text.size());
    QCOMPARE(made, 4);
    // The memo keeps texts that are gone.
    QString passing = u"def"_s;
    QCOMPARE(memo.of(passing, sizeOf), 3);
    passing[0] = u'x';
    QCOMPARE(memo.of(u"def", sizeOf), 3);
    QCOMPARE(made, 5);
}

void TextMemoTest::longTextsAreMadeAnew()
{
    TextMemo<QString> memo;
    const QString text(10'000, u'x');
    for (const QString& ending : {u"1"_s, u"2"_s})
        QCOMPARE(memo.of(text + ending, [](QStringView of) { return of.toString(); }), text + ending);
}

void TextMemoTest::manyTextsAreMadeRight()
{
    TextMemo<QString> memo;
    for (int round = 0; round < 2; ++round) {
        for (int i = 0; i < 10'000; ++i) {
            const QString text = QString::number(i);
            QCOMPARE(memo.of(text, [](QStringView of) { return of.toString(); }), text);
        }
    }
}

void TextMemoTest::eachNumberIsReadOnce()
{
    NumberMemo memo;
    int read = 0;
    const auto parse = [&read](QStringView text) -> NumberMemo::Number {
        ++read;
        const auto number = PersonNumber::parse(text, QDate(2026, 11, 23));
        return {number.valueOr(PersonNumber()), number ? nullptr : u"unread"};
    };
    for (int round = 0; round < 2; ++round) {
        const NumberMemo::Number whole = memo.of(u"189001019802", parse);
        const NumberMemo::Number brief = memo.of(u"9001019802", parse);
        const NumberMemo::Number none = memo.of(u"", parse);
        QCOMPARE(whole.number.canonical(), u"189001019802"_s);
        QVERIFY(!whole.number.centuryAssumed() && !whole.problem);
        QVERIFY(brief.number.isEmpty() || brief.number.centuryAssumed());
        QVERIFY(none.number.isEmpty() && none.problem);
    }
    QCOMPARE(read, 3);
    QVERIFY(memo.of(QString(100, u'1'), parse).problem);
    QCOMPARE(read, 4);
}

void TextMemoTest::manyNumbersAreReadRight()
{
    NumberMemo memo;
    const auto remember = [](QStringView text) -> NumberMemo::Number {
        return {{}, text.endsWith(u'7') ? u"seven" : nullptr};
    };
    for (int i = 0; i < 200'000; ++i) {
        const QString text = QString::number(i);
        QCOMPARE(memo.of(text, remember).problem != nullptr, text.endsWith(u'7'));
    }
}

void TextMemoTest::cellsStandWhereTheyStood()
{
    const QStringList texts{u"a"_s, QString(), u"bcd"_s};
    const RecordCells cells(texts);
    QCOMPARE(cells.toList(), texts);
    QCOMPARE(cells.size(), 3);
    QVERIFY(cells[2].data() == texts[2].constData());
    QVERIFY(cells.value(-1).isEmpty() && cells.value(3).isEmpty());
    QStringList wide;
    for (int i = 0; i < 1'000; ++i)
        wide.append(QString::number(i));
    QCOMPARE(RecordCells(wide).toList(), wide);
}

QTEST_APPLESS_MAIN(TextMemoTest)

#include "text_memo_test.moc"
