// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/security/passphrase_advice.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace utfall::security {

class PassphraseAdviceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void adviceFollowsStrength_data();
    void adviceFollowsStrength();
    void longerIsNeverWeaker();
};

void PassphraseAdviceTest::adviceFollowsStrength_data()
{
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::addColumn<QString>("reason");

    const int tooWeak = static_cast<int>(Strength::TooWeak);
    const int weak = static_cast<int>(Strength::Weak);
    const int good = static_cast<int>(Strength::Good);
    const int strong = static_cast<int>(Strength::Strong);
    QTest::newRow("nothing") << u""_s << tooWeak << tooWeak << u"passphrase-short"_s;
    QTest::newRow("seven") << u"aK3!x_9"_s << tooWeak << tooWeak << u"passphrase-short"_s;
    QTest::newRow("common") << u"lösenord"_s << tooWeak << tooWeak << u"passphrase-common"_s;
    QTest::newRow("common with digits") << u"Sommar2026!"_s << tooWeak << weak << u"passphrase-common"_s;
    QTest::newRow("one key") << u"aaaaaaaaaaaaaaaaaaaa"_s << tooWeak << tooWeak << u"passphrase-repeats"_s;
    QTest::newRow("one part") << u"k7xk7xk7xk7xk7xk7x"_s << tooWeak << tooWeak << u"passphrase-repeats"_s;
    QTest::newRow("counting") << u"1234567890123456"_s << tooWeak << tooWeak << QString();
    QTest::newRow("alphabet") << u"abcdefghijklmnop"_s << tooWeak << tooWeak << u"passphrase-sequence"_s;
    QTest::newRow("number") << u"19900101-1234"_s << tooWeak << tooWeak << u"passphrase-person-number"_s;
    QTest::newRow("short number") << u"mitt 900101-1234"_s << tooWeak << weak
                                  << u"passphrase-person-number"_s;
    QTest::newRow("organisation") << u"norrbacken norrbacken"_s << tooWeak << tooWeak
                                  << u"passphrase-own-name"_s;
    QTest::newRow("two words") << u"gullregn cykel"_s << tooWeak << weak << QString();
    QTest::newRow("four words") << u"gullregn cyklar baklänges tisdagseftermiddag"_s << good << strong
                                << QString();
    QTest::newRow("six words") << u"sax tegel blåbär fönster vante korsdrag lykta"_s << strong << strong
                               << u""_s;
    QTest::newRow("random") << u"vT9#kQ2!mZ7&xR4%pL8?wN3+"_s << good << strong << QString();
}

void PassphraseAdviceTest::adviceFollowsStrength()
{
    QFETCH(QString, passphrase);
    QFETCH(int, least);
    QFETCH(int, most);
    QFETCH(QString, reason);
    const PassphraseAdvice advice = advise(passphrase, {u"Region Norrbacken"_s, u"2321000131"_s});
    const int strength = static_cast<int>(advice.strength);
    QVERIFY2(strength >= least && strength <= most, QByteArray::number(strength).constData());
    if (!reason.isNull())
        QCOMPARE(advice.reason, reason);
}

void PassphraseAdviceTest::longerIsNeverWeaker()
{
    const QString words = u"sax tegel blåbär fönster vante korsdrag lykta"_s;
    Strength before = Strength::TooWeak;
    for (qsizetype size = 1; size <= words.size(); ++size) {
        const Strength now = advise(words.first(size)).strength;
        QVERIFY2(now >= before, QByteArray::number(size).constData());
        before = now;
    }
}

} // namespace utfall::security

QTEST_GUILESS_MAIN(utfall::security::PassphraseAdviceTest)
#include "passphrase_advice_test.moc"
