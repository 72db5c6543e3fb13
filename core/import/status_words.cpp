// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/status_words.h"

#include <algorithm>
#include <array>

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array NeverCounted{"preliminary"_L1, "registered"_L1, "cancelled"_L1, "unknown"_L1};

bool isTellable(QStringView word)
{
    constexpr qsizetype longest = 24;
    constexpr int mostDigits = 2;
    int digits = 0;
    bool afterSpace = false;
    for (const QChar c : word) {
        digits += c.isDigit() ? 1 : 0;
        if ((!c.isLetterOrNumber() && !QStringView(u" -_./").contains(c)) || (afterSpace && c.isUpper()))
            return false;
        afterSpace = afterSpace || c.isSpace();
    }
    return !word.isEmpty() && word.size() <= longest && digits <= mostDigits;
}

} // namespace

IssueArgs argsOfStatus(QStringView written)
{
    const bool isKnown =
        std::any_of(NeverCounted.begin(), NeverCounted.end(), [written](QLatin1StringView key) {
            return written.compare(key, Qt::CaseInsensitive) == 0;
        });
    if (isKnown)
        return {};
    IssueArgs args{{u"known"_s, u"final, corrected, amended, entered-in-error"_s}};
    if (isTellable(written))
        args.insert(u"word"_s, written.toString());
    return args;
}

} // namespace utfall
