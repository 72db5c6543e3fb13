// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/security/file_hash.h"
#include "core/security/register_keys.h"
#include "core/security/sealing.h"

#include <QSet>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;

namespace utfall::security {

namespace {

const SealedPlace Place{"person_identity.record"_L1, 7};

QByteArray hex(const char* text)
{
    return QByteArray::fromHex(text);
}

} // namespace

class SealingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cipherGivesTheKnownAnswer();
    void sealedTextComesBack_data();
    void sealedTextComesBack();
    void everyByteIsGuarded();
    void everyShorterRecordIsRefused();
    void placeIsBound_data();
    void placeIsBound();
    void anotherKeyOpensNothing();
    void sameTextIsSealedDifferently();
    void keysAreSealedAsTheyAre();
    void keyedHashDependsOnKeyAndText();
    void plainHashGivesTheKnownAnswer();
    void fileHashGivesTheKnownAnswer();
    void subkeysDiffer();
    void secretsMoveAndCompare();
    void textIsComposed();

private:
    const SecretBytes m_key = SecretBytes::random(KeySize);
};

/// draft-irtf-cfrg-xchacha-03, appendix A.3.1.
void SealingTest::cipherGivesTheKnownAnswer()
{
    const SecretBytes key =
        SecretBytes::copyOf(hex("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f"));
    const QByteArray nonce = hex("404142434445464748494a4b4c4d4e4f5051525354555657");
    const QByteArray associated = hex("50515253c0c1c2c3c4c5c6c7");
    const QByteArray plain(
        "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the "
        "future, sunscreen would be it.");
    const QByteArray expected =
        hex("bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa6440bf3a82f4eda7e39"
            "ae64c6708c54c216cb96b72e1213b4522f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff9"
            "21f9664c97637da9768812f615c68b13b52e"
            "c0875924c1c7987947deafd8780acf49");
    QCOMPARE(encrypt(key.key(), nonce, plain, associated), expected);
    QByteArray opened(plain.size(), '\0');
    QVERIFY(decrypt(key.key(), nonce, expected, associated, reinterpret_cast<unsigned char*>(opened.data())));
    QCOMPARE(opened, plain);
}

void SealingTest::sealedTextComesBack_data()
{
    QTest::addColumn<QByteArray>("plain");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("one byte") << QByteArray("x");
    QTest::newRow("zero bytes") << QByteArray(3, '\0');
    QTest::newRow("a block") << QByteArray(64, 'a');
    QTest::newRow("long") << QByteArray(100'000, 'b');
}

void SealingTest::sealedTextComesBack()
{
    QFETCH(QByteArray, plain);
    const QByteArray sealed = seal(m_key.key(), plain, Place);
    QCOMPARE(sealed.size(), plain.size() + SealOverhead);
    QVERIFY(plain.size() < 2 || !sealed.contains(plain));
    const auto opened = openSealed(m_key.key(), sealed, Place);
    QVERIFY(opened.ok());
    QCOMPARE(*opened, plain);
}

void SealingTest::everyByteIsGuarded()
{
    const QByteArray sealed = seal(m_key.key(), "Anna Berg", Place);
    for (qsizetype at = 0; at < sealed.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray altered = sealed;
            altered[at] = static_cast<char>(altered.at(at) ^ (1 << bit));
            const auto opened = openSealed(m_key.key(), altered, Place);
            QVERIFY2(!opened.ok(), QByteArray::number(at).constData());
            QCOMPARE(opened.error(), Error(ErrorKind::Integrity, u"record-forged"_s));
        }
    }
}

void SealingTest::everyShorterRecordIsRefused()
{
    const QByteArray sealed = seal(m_key.key(), "Anna Berg", Place);
    for (qsizetype size = 0; size < sealed.size(); ++size)
        QVERIFY(!openSealed(m_key.key(), sealed.first(size), Place).ok());
    QVERIFY(!openSealed(m_key.key(), sealed + 'x', Place).ok());
}

void SealingTest::placeIsBound_data()
{
    QTest::addColumn<int>("part");
    QTest::newRow("column") << 0;
    QTest::newRow("row") << 1;
    QTest::newRow("schema") << 2;
    QTest::newRow("key version") << 3;
}

void SealingTest::placeIsBound()
{
    QFETCH(int, part);
    const std::array others{
        SealedPlace{"person_identity.recor"_L1, Place.row},
        SealedPlace{Place.column, Place.row + 1},
        SealedPlace{Place.column, Place.row, 2},
        SealedPlace{Place.column, Place.row, 1, 2},
    };
    const QByteArray sealed = seal(m_key.key(), "Anna Berg", Place);
    QVERIFY(openSealed(m_key.key(), sealed, Place).ok());
    QVERIFY(!openSealed(m_key.key(), sealed, others.at(static_cast<std::size_t>(part))).ok());
}

void SealingTest::anotherKeyOpensNothing()
{
    const SecretBytes other = SecretBytes::random(KeySize);
    QVERIFY(!openSealed(other.key(), seal(m_key.key(), "Anna Berg", Place), Place).ok());
}

void SealingTest::sameTextIsSealedDifferently()
{
    QSet<QByteArray> seen;
    for (int i = 0; i < 1'000; ++i)
        seen.insert(seal(m_key.key(), "Anna Berg", Place));
    QCOMPARE(seen.size(), 1'000);
}

void SealingTest::keysAreSealedAsTheyAre()
{
    const SecretBytes inner = SecretBytes::random(KeySize);
    const QByteArray sealed = seal(m_key.key(), inner.view(), Place);
    SecretBytes out(KeySize);
    const std::span<unsigned char, KeySize> room(out.data(), KeySize);
    QVERIFY(openSealedKey(m_key.key(), sealed, Place, room).ok());
    QVERIFY(out.equals(inner));
    // A record of another size must not write past the key.
    QVERIFY(!openSealedKey(m_key.key(), seal(m_key.key(), QByteArray(33, 'x'), Place), Place, room).ok());
    QVERIFY(!openSealedKey(m_key.key(), {}, Place, room).ok());
}

void SealingTest::keyedHashDependsOnKeyAndText()
{
    const SecretBytes other = SecretBytes::random(KeySize);
    const QByteArray hash = keyedHash(m_key.key(), "199001011234");
    QCOMPARE(hash.size(), 32);
    QCOMPARE(keyedHash(m_key.key(), "199001011234"), hash);
    QVERIFY(keyedHash(m_key.key(), "199001011235") != hash);
    QVERIFY(keyedHash(other.key(), "199001011234") != hash);
    QCOMPARE(keyedHash(m_key.key(), "199001011234", 16).size(), 16);
}

/// BLAKE2b-256 of "abc", as b2sum -l 256 prints it.
void SealingTest::plainHashGivesTheKnownAnswer()
{
    QCOMPARE(plainHash("abc"), hex("bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319"));
}

/// FIPS 180-4, the two-block example, in whatever pieces it comes.
void SealingTest::fileHashGivesTheKnownAnswer()
{
    const QByteArray text("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq");
    for (const qsizetype piece : {1, 7, 64}) {
        FileHash hash;
        for (qsizetype at = 0; at < text.size(); at += piece)
            hash.add(text.mid(at, piece));
        QCOMPARE(hash.hex(), QByteArray("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"));
    }
    QCOMPARE(FileHash().hex(),
             QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
}

void SealingTest::subkeysDiffer()
{
    const RegisterKeys keys(m_key.clone());
    QSet<QByteArray> seen{m_key.view().toByteArray()};
    for (const KeyView key :
         {keys.personWrappingKey(), keys.lookupKey(), keys.auditKey(), keys.heldRowKey(), keys.textKey()})
        seen.insert(QByteArray(reinterpret_cast<const char*>(key.data()), KeySize));
    QCOMPARE(seen.size(), 6);

    const RegisterKeys again(m_key.clone());
    QVERIFY(std::ranges::equal(keys.auditKey(), again.auditKey()));
    const RegisterKeys other = RegisterKeys::generate();
    QVERIFY(!std::ranges::equal(keys.auditKey(), other.auditKey()));
}

void SealingTest::secretsMoveAndCompare()
{
    SecretBytes secret = SecretBytes::copyOf("hemligt");
    const SecretBytes copy = secret.clone();
    const SecretBytes moved = std::move(secret);
    QVERIFY(moved.equals(copy));
    QVERIFY(!moved.equals(SecretBytes::copyOf("hemligT")));
    QVERIFY(!moved.equals(SecretBytes::copyOf("hemlig")));
    QVERIFY(SecretBytes().equals(SecretBytes(0)));
    QVERIFY(SecretBytes(4).view() == QByteArray(4, '\0'));
}

void SealingTest::textIsComposed()
{
    QVERIFY(SecretBytes::ofText(u"a\u030Angstrom"_s).equals(SecretBytes::ofText(u"\u00E5ngstrom"_s)));
    QString text = u"hem"_s + u"ligt"_s;
    wipe(text);
    QVERIFY(text.isEmpty());
}

} // namespace utfall::security

QTEST_GUILESS_MAIN(utfall::security::SealingTest)
#include "sealing_test.moc"
