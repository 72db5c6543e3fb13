// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/security/key_slot.h"
#include "core/security/register_keys.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace utfall::security {

namespace {

const Credential Right = Credential::passphrase(u"en lång gullregn i maj"_s, KdfCost::least());
const Credential Wrong = Credential::passphrase(u"en lång gullregn i juni"_s, KdfCost::least());

} // namespace

class KeySlotTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void argonGivesTheKnownAnswer();
    void hostileCostsAreRefused_data();
    void hostileCostsAreRefused();
    void measuredCostIsAcceptable();
    void passphraseOpensItsSlot();
    void recoveryKeyOpensItsSlot();
    void nothingOpensNothing();
    void everythingInASlotIsBound_data();
    void everythingInASlotIsBound();
    void recoveryKeyIsReadTolerantly_data();
    void recoveryKeyIsReadTolerantly();
    void mistypedRecoveryKeyIsRefused();
    void groupsAreCompared();
    void recoveryKeysDiffer();

private:
    const SecretBytes m_identityKey = SecretBytes::random(KeySize);
};

/// printf 123 | argon2 ABCDEFGHIJKLMNOP -id -v 13 -k 1024 -t 5
void KeySlotTest::argonGivesTheKnownAnswer()
{
    const auto key = deriveKey(SecretBytes::copyOf("123"), "ABCDEFGHIJKLMNOP", {5, 1024});
    QVERIFY(key.ok());
    QCOMPARE(key->view().toByteArray().toHex(),
             "3c5d010180ba0cf5b6b858cba23b318e42d33088983c404598599c3b029ecac6");
}

void KeySlotTest::hostileCostsAreRefused_data()
{
    QTest::addColumn<quint32>("operations");
    QTest::addColumn<quint32>("memoryKib");
    QTest::addColumn<int>("saltSize");
    QTest::newRow("no passes") << 0U << 8U << 16;
    QTest::newRow("too many passes") << 21U << 8U << 16;
    QTest::newRow("all passes") << ~0U << 8U << 16;
    QTest::newRow("no memory") << 1U << 0U << 16;
    QTest::newRow("too little memory") << 1U << 7U << 16;
    QTest::newRow("more than 1 GiB") << 1U << 1024U * 1024U + 1 << 16;
    QTest::newRow("five passes over 1 GiB") << 5U << 1024U * 1024U << 16;
    QTest::newRow("all memory") << 1U << ~0U << 16;
    QTest::newRow("no salt") << 1U << 8U << 0;
    QTest::newRow("short salt") << 1U << 8U << 15;
    QTest::newRow("long salt") << 1U << 8U << 17;
}

void KeySlotTest::hostileCostsAreRefused()
{
    QFETCH(quint32, operations);
    QFETCH(quint32, memoryKib);
    QFETCH(int, saltSize);
    auto slot = makeSlot(1, Right, m_identityKey);
    QVERIFY(slot.ok());
    slot->cost = {operations, memoryKib};
    slot->salt = QByteArray(saltSize, 's');
    const auto opened = openSlot(*slot, Right);
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().code, u"key-slot-refused"_s);
}

void KeySlotTest::measuredCostIsAcceptable()
{
    const KdfCost cost = KdfCost::measured();
    QVERIFY(cost.isAcceptable());
    QVERIFY(cost.memoryKib >= 64 * 1024);
    QCOMPARE(KdfCost::measured(), cost);
    QVERIFY(KdfCost::least().isAcceptable());
}

void KeySlotTest::passphraseOpensItsSlot()
{
    const auto slot = makeSlot(3, Right, m_identityKey);
    QVERIFY(slot.ok());
    QCOMPARE(slot->kind, SlotKind::Passphrase);
    const auto opened = openSlot(*slot, Right);
    QVERIFY(opened.ok());
    QVERIFY(opened->equals(m_identityKey));
    const auto refused = openSlot(*slot, Wrong);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error(), Error(ErrorKind::NotAllowed, u"wrong-passphrase"_s));
    // The same passphrase makes another slot each time.
    QVERIFY(makeSlot(3, Right, m_identityKey)->wrappedKey != slot->wrappedKey);
}

void KeySlotTest::recoveryKeyOpensItsSlot()
{
    const RecoveryKey key = RecoveryKey::random();
    const auto slot = makeSlot(2, Credential::recoveryKey(key), m_identityKey);
    QVERIFY(slot.ok());
    QCOMPARE(slot->kind, SlotKind::RecoveryKey);
    const QList<KeySlot> both{*makeSlot(1, Right, m_identityKey), *slot};
    const auto typed = RecoveryKey::parse(key.text());
    QVERIFY(typed.ok());
    QVERIFY(openAnySlot(both, Credential::recoveryKey(*typed))->equals(m_identityKey));
    QVERIFY(openAnySlot(both, Right)->equals(m_identityKey));
    const auto other = openAnySlot(both, Credential::recoveryKey(RecoveryKey::random()));
    QVERIFY(!other.ok());
    QCOMPARE(other.error().code, u"wrong-recovery-key"_s);
    // What is on paper is no passphrase.
    QCOMPARE(openAnySlot(both, Credential::passphrase(key.text(), KdfCost::least())).error().code,
             u"wrong-passphrase"_s);
}

void KeySlotTest::nothingOpensNothing()
{
    QVERIFY(Credential::passphrase(QString()).isNone());
    const QList<KeySlot> slotList{*makeSlot(1, Right, m_identityKey)};
    QCOMPARE(openAnySlot(slotList, {}).error(), Error(ErrorKind::NotAllowed, u"passphrase-needed"_s));
    QCOMPARE(openAnySlot({}, Right).error().code, u"wrong-passphrase"_s);
    QVERIFY(!makeSlot(1, {}, m_identityKey).ok());
}

void KeySlotTest::everythingInASlotIsBound_data()
{
    QTest::addColumn<int>("part");
    QTest::newRow("number") << 0;
    QTest::newRow("kind") << 1;
    QTest::newRow("passes") << 2;
    QTest::newRow("memory") << 3;
    QTest::newRow("salt") << 4;
    QTest::newRow("wrapped key") << 5;
    QTest::newRow("length of the wrapped key") << 6;
}

void KeySlotTest::everythingInASlotIsBound()
{
    QFETCH(int, part);
    auto slot = makeSlot(1, Right, m_identityKey);
    QVERIFY(slot.ok());
    QVERIFY(openSlot(*slot, Right).ok());
    switch (part) {
    case 0:
        slot->id = 2;
        break;
    case 1:
        slot->kind = SlotKind::RecoveryKey;
        break;
    case 2:
        slot->cost.operations = 2;
        break;
    case 3:
        slot->cost.memoryKib = 16;
        break;
    case 4:
        slot->salt[0] = static_cast<char>(slot->salt.at(0) ^ 1);
        break;
    case 5:
        slot->wrappedKey[40] = static_cast<char>(slot->wrappedKey.at(40) ^ 1);
        break;
    default:
        slot->wrappedKey.chop(1);
    }
    QVERIFY(!openSlot(*slot, Right).ok());
}

void KeySlotTest::recoveryKeyIsReadTolerantly_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("as shown") << 0;
    QTest::newRow("lower case") << 1;
    QTest::newRow("without hyphens") << 2;
    QTest::newRow("spaces") << 3;
    QTest::newRow("O and I") << 4;
    QTest::newRow("o and l") << 5;
    QTest::newRow("typographic hyphens and lines") << 6;
}

void KeySlotTest::recoveryKeyIsReadTolerantly()
{
    QFETCH(int, way);
    for (int i = 0; i < 20; ++i) {
        const RecoveryKey key = RecoveryKey::random();
        const QString text = key.text();
        QString typed = text;
        switch (way) {
        case 1:
            typed = text.toLower();
            break;
        case 2:
            typed.remove(u'-');
            break;
        case 3:
            typed = u"  "_s + typed.replace(u'-', u' ') + u"\n"_s;
            break;
        case 4:
            typed.replace(u'0', u'O').replace(u'1', u'I');
            break;
        case 5:
            typed = typed.toLower().replace(u'0', u'o').replace(u'1', u'l');
            break;
        case 6:
            typed.replace(u'-', u"\u2011\n"_s);
            break;
        default:
            break;
        }
        const auto read = RecoveryKey::parse(typed);
        QVERIFY2(read.ok(), qPrintable(typed));
        QCOMPARE(read->text(), text);
        QVERIFY(read->secret().equals(key.secret()));
    }
}

void KeySlotTest::mistypedRecoveryKeyIsRefused()
{
    const QString text = RecoveryKey::random().text();
    for (const QString& bad : {QString(), u"ABCD"_s, text.chopped(1), text + u'0', text + u"-0000"_s,
                               u'U' + text.mid(1), u'ö' + text.mid(1)}) {
        const auto read = RecoveryKey::parse(bad);
        QVERIFY2(!read.ok(), qPrintable(bad));
        QCOMPARE(read.error(), Error(ErrorKind::BadInput, u"recovery-key-form"_s));
    }
    // The two check characters let one mistake in a thousand through; five in 3 100 would be odd.
    int unseen = 0;
    for (int i = 0; i < 100; ++i) {
        QString key = RecoveryKey::random().text().remove(u'-');
        const QString alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s;
        const qsizetype at = i % key.size();
        const QChar right = key.at(at);
        for (const QChar other : alphabet) {
            key[at] = other;
            unseen += other != right && RecoveryKey::parse(key).ok();
        }
    }
    QVERIFY2(unseen < 20, QByteArray::number(unseen).constData());
}

void KeySlotTest::groupsAreCompared()
{
    const RecoveryKey key = RecoveryKey::random();
    const QStringList groups = key.groups();
    QCOMPARE(groups.size(), RecoveryKey::GroupCount);
    for (int i = 0; i < RecoveryKey::GroupCount; ++i) {
        QCOMPARE(groups.at(i).size(), 4);
        QVERIFY(key.groupMatches(i, groups.at(i)));
        QVERIFY(key.groupMatches(i, u' ' + groups.at(i).toLower() + u' '));
        QVERIFY(!key.groupMatches(i, groups.at(i).first(3)));
        QVERIFY(!key.groupMatches(i, QString()));
        QVERIFY(!key.groupMatches(i, groups.at(i) + u'0'));
        QString other = groups.at(i);
        other[0] = other.at(0) == u'A' ? u'B' : u'A';
        QVERIFY(!key.groupMatches(i, other));
    }
    QVERIFY(!key.groupMatches(-1, groups.first()));
    QVERIFY(!key.groupMatches(8, groups.first()));
}

void KeySlotTest::recoveryKeysDiffer()
{
    QSet<QString> seen;
    for (int i = 0; i < 1'000; ++i)
        seen.insert(RecoveryKey::random().text());
    QCOMPARE(seen.size(), 1'000);
}

} // namespace utfall::security

QTEST_GUILESS_MAIN(utfall::security::KeySlotTest)
#include "key_slot_test.moc"
