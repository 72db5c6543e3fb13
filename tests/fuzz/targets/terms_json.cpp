// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contract/terms_json.h"

#include "core/contract/pricing.h"
#include "core/contract/terms_text.h"
#include "core/text/error_text.h"
#include "tests/fuzz/fuzz.h"

// terms.json: the whole input is the file.

using namespace utfall;
using fuzz::require;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const Result<ContractTerms> terms = termsFromJson(fuzz::Input(data, size).rest());
    if (!terms) {
        require(terms.error().kind == ErrorKind::BadInput, "terms that cannot be read are bad input");
        require(!text::describe(terms.error()).isEmpty(), "every refusal has its sentence");
        return 0;
    }
    const QByteArray written = termsToJson(*terms);
    require(written.size() <= MaxTermsBytes || size > MaxTermsBytes / 8, "terms do not swell");
    if (written.size() > MaxTermsBytes)
        return 0;
    const Result<ContractTerms> again = termsFromJson(written);
    require(again.ok() && *again == *terms, "what is written is read back equal");
    require(termsToJson(*again) == written, "writing is the same each time");
    for (const TermSentence& sentence : termSentences(*terms))
        require(!sentence.heading.isEmpty() && !sentence.text.isEmpty(), "every term has its sentence");
    (void)workedExample(*terms, 37, 20);
    (void)workedExample(*terms, 1'000'000, 0);
    return 0;
}
