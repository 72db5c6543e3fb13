// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/security/key_slot.h"
#include "core/security/passphrase_advice.h"
#include "core/security/recovery_key.h"
#include "core/security/register_keys.h"
#include "core/security/sealing.h"
#include "core/storage/identity_record.h"
#include "tests/fuzz/fuzz.h"

#include <array>

// Sealed records and what opens them: which of the readers in the first byte, then what it reads.

using namespace utfall;
using namespace utfall::security;
using fuzz::require;

namespace {

constexpr QLatin1StringView Column{"person_identity.record"};

const SecretBytes& someKey()
{
    static const SecretBytes key = SecretBytes::copyOf(QByteArray(static_cast<qsizetype>(KeySize), 'k'));
    return key;
}

/// Bytes of somebody's own never open, whatever they are.
void openStrange(fuzz::Input& input)
{
    const SealedPlace place{Column, input.byte(), input.byte(), input.byte()};
    const QByteArray bytes = input.rest();
    const Result<QByteArray> opened = openSealed(someKey().key(), bytes, place);
    require(!opened.ok() && opened.error().code == QLatin1String("record-forged"), "nobody forges a record");
    std::array<unsigned char, KeySize> room{};
    require(!openSealedKey(someKey().key(), bytes, place, room).ok(), "nobody forges a key");
    require(room == std::array<unsigned char, KeySize>{}, "what does not open writes nothing");
}

/// What is sealed opens where it stands, and nowhere else, and not with one byte altered or cut.
void sealAndOpen(fuzz::Input& input)
{
    const SealedPlace place{Column, input.byte(), 1, 1};
    const int at = input.byte();
    const auto mask = static_cast<char>(1 + input.choice(255));
    const QByteArray plain = input.rest();
    QByteArray sealed = seal(someKey().key(), plain, place);
    require(sealed.size() == plain.size() + SealOverhead, "a seal has its size");
    const auto opened = openSealed(someKey().key(), sealed, place);
    require(opened.ok() && *opened == plain, "what was sealed opens");
    require(!openSealed(someKey().key(), sealed, SealedPlace{Column, place.row + 1, 1, 1}).ok(),
            "a record that was moved does not open");
    require(!openSealed(someKey().key(), QByteArrayView(sealed).chopped(1 + at % sealed.size()), place).ok(),
            "a record that was cut does not open");
    const qsizetype altered = at % sealed.size();
    sealed[altered] = static_cast<char>(sealed.at(altered) ^ mask);
    require(!openSealed(someKey().key(), sealed, place).ok(), "a record that was altered does not open");
}

/// Whatever stands behind a seal (or in a register from before there were any).
void decode(fuzz::Input& input)
{
    using namespace utfall::storage;
    const QByteArray bytes = input.rest();
    Prepatient person;
    if (decodePerson(bytes, person).ok()) {
        Prepatient again;
        require(decodePerson(encodePerson(person), again).ok() && again.identity == person.identity &&
                    again.identifiedBy == person.identifiedBy &&
                    again.inclusionText == person.inclusionText &&
                    again.admittedReason == person.admittedReason,
                "a person is read back equal");
    }
    if (const Result<SourceFile> source = decodeFileSource(bytes); source.ok()) {
        const Result<SourceFile> again = decodeFileSource(encodeFileSource(*source));
        require(again.ok() && *again == *source, "a file's source is read back equal");
    }
    ResultTexts texts{QStringLiteral("final"), QStringLiteral("42"), {}};
    if (decodeResultTexts(bytes, texts).ok()) {
        const ResultTexts plain =
            plainResultTexts(QStringLiteral("final"), Decimal::fromMillionths(42'000'000), {});
        ResultTexts again = plain;
        const auto encoded = encodeResultTexts(texts, plain);
        require((!encoded || decodeResultTexts(*encoded, again).ok()) && again == texts,
                "a result's texts are read back equal");
    }
    if (const auto cells = decodeCells(bytes)) {
        const auto again = decodeCells(encodeCells(*cells));
        require(again.ok() && *again == *cells, "cells are read back equal");
    }
}

/// A slot as a file gives it; dear ones are left to the tests, because trying them takes seconds.
void openSlots(fuzz::Input& input)
{
    const Credential credential = Credential::passphrase(QStringLiteral("gullregn i maj"), KdfCost::least());
    KeySlot slot;
    slot.id = input.byte();
    slot.kind = input.choice(2) == 0 ? SlotKind::Passphrase : SlotKind::RecoveryKey;
    slot.cost = {static_cast<quint32>(input.choice(4)), static_cast<quint32>(input.byte())};
    slot.salt = input.bytes(input.choice(2 * SaltSize));
    slot.wrappedKey = input.bytes(MaxWrappedKey);
    require(!openSlot(slot, credential).ok() && !openAnySlot({slot, slot}, credential).ok(),
            "nobody forges a slot");

    auto made = makeSlot(slot.id, credential, someKey());
    require(made.ok(), "a slot can be made");
    const auto opened = openAnySlot({slot, *made}, credential);
    require(opened.ok() && opened->equals(someKey()), "the right slot opens beside a strange one");
    made->id += 1;
    require(!openSlot(*made, credential).ok(), "a slot with another number does not open");
}

/// A recovery key as somebody types it, and the advice on a passphrase.
void typeKeys(fuzz::Input& input)
{
    const QString text = input.restAsText();
    static const RecoveryKey other = RecoveryKey::random();
    for (int group = -1; group <= RecoveryKey::GroupCount; ++group)
        (void)other.groupMatches(group, text);
    (void)advise(text, {QStringLiteral("Region Test"), text.left(8)});
    const auto key = RecoveryKey::parse(text);
    if (!key)
        return;
    const auto again = RecoveryKey::parse(key->text());
    require(again.ok() && again->text() == key->text() && again->secret().equals(key->secret()),
            "a recovery key is read back equal");
    for (int group = 0; group < RecoveryKey::GroupCount; ++group)
        require(key->groupMatches(group, key->groups().at(group).toLower()), "its groups match");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    fuzz::Input input(data, size);
    constexpr std::array Readers{openStrange, sealAndOpen, decode, openSlots, typeKeys};
    Readers.at(static_cast<std::size_t>(input.choice(static_cast<int>(Readers.size()))))(input);
    return 0;
}
