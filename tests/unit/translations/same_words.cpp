// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/translations/same_words.h"

#include <QRegularExpression>
#include <QSet>

namespace utfall::test {

using namespace Qt::StringLiterals;

bool isSameInSwedish(const QString& english)
{
    static const QRegularExpression placeholder(u"%(?:L?\\d{1,2}|[A-Za-z]+)"_qs);
    static const QRegularExpression word(u"\\p{L}{2}"_qs);
    static const QSet<QString> same = {
        u"%1, version %2"_qs,
        u"Bankgiro"_qs,
        u"bankgiro"_qs,
        u"form"_qs,
        u"Enter"_qs,
        u"Esc"_qs,
        u"Import"_qs,
        u"Import %1"_qs,
        u"Plan"_qs,
        u"Program: Utfall %1. SHA-256: %2"_qs,
        u"Pseudonym"_qs,
        u"Register"_qs,
        u"Status"_qs,
        u"status"_qs,
        u"UTF-16, big-endian"_qs,
        u"UTF-16, little-endian"_qs,
        u"UTF-8"_qs,
        u"Version"_qs,
        u"version"_qs,
        u"Version %1"_qs,
        u"Windows-1252 (Excel)"_qs,
    };
    return same.contains(english) || !QString(english).remove(placeholder).contains(word);
}

} // namespace utfall::test
