// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/error_sentences.h"

#include <QtGlobal>

namespace utfall::text {

std::span<const ErrorSentence> contractSentences()
{
    static constexpr ErrorSentence Sentences[]{
        {"terms-not-json",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the terms are not written as JSON. Look at line %line of the file.")},
        {"terms-not-json",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the terms are not written as JSON. Check that the file holds the terms of one "
                           "contract.")},
        {"terms-too-large",
         QT_TRANSLATE_NOOP(
             "ErrorText", "the file with the terms is larger than %allowed bytes. Check that it is the right "
                          "file.")},
        {"terms-too-large",
         QT_TRANSLATE_NOOP("ErrorText", "the file with the terms is too large. Check that it is the "
                                        "right file.")},
        {"terms-unknown-key",
         QT_TRANSLATE_NOOP("ErrorText", "the terms have no key %path. The keys there are %allowed.")},
        {"terms-unknown-key",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the terms hold a key that is not known. Compare them with a template.")},
        {"terms-duplicate-key",
         QT_TRANSLATE_NOOP("ErrorText", "the terms hold the key %path twice. Keep the one that is meant.")},
        {"terms-duplicate-key",
         QT_TRANSLATE_NOOP("ErrorText", "the terms hold the same key twice. Keep the one that is meant.")},
        {"terms-missing-key", QT_TRANSLATE_NOOP("ErrorText", "the terms do not say %path. Add it.")},
        {"terms-missing-key",
         QT_TRANSLATE_NOOP("ErrorText", "the terms are not complete. Compare them with a template.")},
        {"terms-wrong-type",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the term %path is %value, which is the wrong kind of value. Write it like this: "
                           "%allowed.")},
        {"terms-wrong-type",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the term %path has the wrong kind of value. Write it like this: %allowed.")},
        {"terms-wrong-type",
         QT_TRANSLATE_NOOP("ErrorText",
                           "a term has the wrong kind of value. Compare the terms with a template.")},
        {"terms-bad-value",
         QT_TRANSLATE_NOOP("ErrorText", "the term %path cannot be %value. It can be: %allowed.")},
        {"terms-bad-value",
         QT_TRANSLATE_NOOP("ErrorText", "the term %path has no value. It can be: %allowed.")},
        {"terms-bad-value", QT_TRANSLATE_NOOP("ErrorText", "the term %path cannot be %value. Change it.")},
        {"terms-bad-value", QT_TRANSLATE_NOOP("ErrorText", "the term %path is empty. Fill it in.")},
        {"terms-bad-value",
         QT_TRANSLATE_NOOP("ErrorText",
                           "a term has a value that cannot be used. Compare the terms with a template.")},
        {"terms-out-of-range",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the term %path is %value, which is outside what is allowed: %allowed.")},
        {"terms-out-of-range",
         QT_TRANSLATE_NOOP("ErrorText",
                           "a term is outside what is allowed. Compare the terms with a template.")},
        {"outcome-kind-not-supported",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the outcome kind %value is not built yet. This version measures %allowed.")},
        {"outcome-kind-not-supported",
         QT_TRANSLATE_NOOP("ErrorText",
                           "this kind of outcome is not built yet. This version measures thresholds.")},
        {"terms-fee-depends-on-outcome",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the evaluator's fee must never depend on the outcome, so %value is refused. It "
                           "can be: %allowed.")},
        {"terms-fee-depends-on-outcome",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the evaluator's fee must never depend on the outcome. Choose another fee.")},

        {"terms-amendment-reason",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the contract is signed, so new terms are an amendment. Give the reason for it.")},
        {"contract-already-signed",
         QT_TRANSLATE_NOOP("ErrorText", "the contract is signed already. Change its terms by an amendment.")},
        {"claim-line-missing",
         QT_TRANSLATE_NOOP("ErrorText",
                           "nobody is listed with the provider %provider on this date, so there is "
                           "no claim line to explain. Choose another date or provider.")},
        {"claim-line-missing",
         QT_TRANSLATE_NOOP("ErrorText",
                           "there is no such claim line on this date. Choose another date or provider.")},
        {"contract-unknown",
         QT_TRANSLATE_NOOP("ErrorText", "the register has no contract with the name %name. Check the name.")},
        {"contract-unknown",
         QT_TRANSLATE_NOOP("ErrorText", "the register has no such contract. Check the name.")},
        {"template-unknown",
         QT_TRANSLATE_NOOP("ErrorText",
                           "there is no contract template %id. Choose one from the list of templates.")},
        {"template-unknown",
         QT_TRANSLATE_NOOP("ErrorText",
                           "there is no such contract template. Choose one from the list of templates.")},
        {"pricing-nobody-payable",
         QT_TRANSLATE_NOOP("ErrorText",
                           "no price follows from the budget, because nobody is left to pay for between the "
                           "floor and the cap. Raise the number of people or the cap, or lower the floor.")},
        {"pricing-budget-negative",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the budget is less than nothing. Give the budget as a positive amount.")},
    };
    return Sentences;
}

} // namespace utfall::text
