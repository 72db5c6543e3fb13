// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/mapping_profile.h"
#include "core/import/result_meaning.h"
#include "core/text/error_text.h"
#include "tests/fuzz/fuzz.h"

// A mapping profile that somebody shares: the whole input is the file.

using namespace utfall;
using fuzz::require;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const Result<MappingProfile> profile = profileFromJson(fuzz::Input(data, size).rest());
    if (!profile) {
        require(profile.error().kind == ErrorKind::BadInput, "a profile that cannot be read is bad input");
        require(!text::describe(profile.error()).isEmpty(), "every refusal has its sentence");
        return 0;
    }
    require(!profile->name.isEmpty(), "a profile has a name");
    const QByteArray written = profileToJson(*profile);
    const Result<MappingProfile> again = profileFromJson(written);
    require(again.ok() && *again == *profile, "what is written is read back equal");
    require(profileToJson(*again) == written, "writing is the same each time");

    const CodeMap codes({QStringLiteral("NPU27300")}, *profile);
    require(codes.of(QStringLiteral("NPU27300"))->analysis == u"NPU27300", "the contract's code is its own");
    for (auto code = profile->codes.cbegin(); code != profile->codes.cend(); ++code)
        require(codes.of(code.key()).has_value(), "every code of the profile means something");
    for (auto unit = profile->units.cbegin(); unit != profile->units.cend(); ++unit)
        require(!codes.unit(unit.key()).isEmpty(), "no unit turns into nothing");
    return 0;
}
