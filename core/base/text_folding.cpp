// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text_folding.h"

namespace utfall {

namespace {

bool isMark(QChar c)
{
    switch (c.category()) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
        return true;
    default:
        return false;
    }
}

} // namespace

QString foldText(QStringView text)
{
    const QString decomposed = text.toString().toLower().normalized(QString::NormalizationForm_D);
    QString folded;
    folded.reserve(decomposed.size());
    bool gap = false;
    for (const QChar c : decomposed) {
        if (c.isSpace()) {
            gap = !folded.isEmpty();
        } else if (!isMark(c)) {
            if (gap)
                folded.append(QLatin1Char(' '));
            gap = false;
            folded.append(c);
        }
    }
    return folded;
}

QString foldKey(QStringView text)
{
    QString key = foldText(text);
    key.replace(QLatin1Char(' '), QLatin1Char('-'));
    key.replace(QLatin1Char('_'), QLatin1Char('-'));
    return key;
}

QString foldHeader(QStringView text)
{
    QString header = foldText(text);
    header.removeIf(
        [](QChar c) { return c == QLatin1Char(' ') || c == QLatin1Char('-') || c == QLatin1Char('_'); });
    return header;
}

} // namespace utfall
