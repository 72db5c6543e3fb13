// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/security/recovery_key.h"

#include "core/security/sodium.h"

#include <cstring>
#include <sodium.h>

namespace utfall::security {

namespace {

constexpr char Alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr qsizetype GroupSize = 4;
constexpr qsizetype CharacterCount = RecoveryKey::GroupCount * GroupSize;
constexpr qsizetype CheckCount = 2;
constexpr qsizetype RandomCount = CharacterCount - CheckCount;

/// Writes the last two characters from the others.
void putCheck(unsigned char* characters)
{
    unsigned char hash[crypto_generichash_BYTES_MIN];
    crypto_generichash(hash, sizeof hash, characters, static_cast<unsigned long long>(RandomCount), nullptr,
                       0);
    for (qsizetype i = 0; i < CheckCount; ++i)
        characters[RandomCount + i] = static_cast<unsigned char>(Alphabet[hash[i] & 31]);
}

/// The character of the alphabet that is meant; 0 when none is.
char meant(QChar typed)
{
    const char16_t upper = typed.toUpper().unicode();
    if (upper == u'O')
        return '0';
    if (upper == u'I' || upper == u'L')
        return '1';
    if (upper == 0 || upper > 0x7f || !std::strchr(Alphabet, static_cast<char>(upper)))
        return 0;
    return static_cast<char>(upper);
}

bool isFiller(QChar typed)
{
    return typed.isSpace() || typed == u'-' || typed == u'\u2010' || typed == u'\u2011' ||
           typed == u'\u2013' || typed == u'\u2212';
}

/// Fills `characters` from the text; false when it does not hold exactly `count`.
bool readCharacters(const QString& text, SecretBytes& characters, qsizetype count)
{
    qsizetype found = 0;
    for (const QChar typed : text) {
        if (isFiller(typed))
            continue;
        const char character = meant(typed);
        if (character == 0 || found == count)
            return false;
        characters.data()[found++] = static_cast<unsigned char>(character);
    }
    return found == count;
}

} // namespace

RecoveryKey RecoveryKey::random()
{
    auto characters = std::make_shared<SecretBytes>(SecretBytes::random(CharacterCount));
    for (qsizetype i = 0; i < RandomCount; ++i)
        characters->data()[i] = static_cast<unsigned char>(Alphabet[characters->data()[i] & 31]);
    putCheck(characters->data());
    return RecoveryKey(std::move(characters));
}

Result<RecoveryKey> RecoveryKey::parse(const QString& text)
{
    auto characters = std::make_shared<SecretBytes>(CharacterCount);
    bool right = readCharacters(text, *characters, CharacterCount);
    if (right) {
        SecretBytes expected = characters->clone();
        putCheck(expected.data());
        right = expected.equals(*characters);
    }
    if (!right)
        return Error(ErrorKind::BadInput, QStringLiteral("recovery-key-form"));
    return RecoveryKey(std::move(characters));
}

QStringList RecoveryKey::groups() const
{
    QStringList groups;
    for (qsizetype group = 0; group < GroupCount; ++group)
        groups.append(QString::fromLatin1(m_characters->view().sliced(group * GroupSize, GroupSize)));
    return groups;
}

QString RecoveryKey::text() const
{
    return groups().join(u'-');
}

bool RecoveryKey::groupMatches(int group, const QString& typed) const
{
    SecretBytes characters(GroupSize);
    return group >= 0 && group < GroupCount && readCharacters(typed, characters, GroupSize) &&
           std::memcmp(characters.data(), m_characters->data() + group * GroupSize, GroupSize) == 0;
}

} // namespace utfall::security
