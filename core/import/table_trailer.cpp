// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text_folding.h"
#include "core/import/column_map.h"
#include "core/import/table_frame.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

/// How the lines begin that are no rows, folded.
const QStringList& beginnings()
{
    static const QStringList all{u"summa"_s, u"totalt"_s,    u"total"_s,          u"antal"_s, u"slut pa"_s,
                                 u"sida"_s,  u"utskriven"_s, u"rapport skapad"_s, u"end of"_s};
    return all;
}

/// The words that may follow, folded, in a cell that could otherwise be a name.
const QSet<QString>& wordsOfFooters()
{
    static const QSet<QString> all{
        u"summa"_s,     u"totalt"_s,       u"total"_s,     u"antal"_s,    u"slut"_s,      u"pa"_s,
        u"sida"_s,      u"sidor"_s,        u"utskriven"_s, u"rapport"_s,  u"rapporten"_s, u"skapad"_s,
        u"end"_s,       u"of"_s,           u"av"_s,        u"rad"_s,      u"rader"_s,     u"post"_s,
        u"poster"_s,    u"prov"_s,         u"svar"_s,      u"provsvar"_s, u"resultat"_s,  u"personer"_s,
        u"patienter"_s, u"prepatienter"_s, u"utforare"_s,  u"byten"_s,    u"avslut"_s,    u"fil"_s,
        u"filen"_s,     u"lista"_s,        u"listan"_s,    u"utdrag"_s,   u"utdraget"_s,  u"kl"_s,
        u"den"_s,       u"st"_s,           u"och"_s,       u"report"_s,   u"file"_s,      u"data"_s,
        u"page"_s,      u"rows"_s,         u"records"_s};
    return all;
}

/// Whether a cell may begin with one of the words: a look at two letters, since every row is asked.
bool mayBegin(QStringView cell)
{
    static constexpr std::array<std::array<char16_t, 2>, 8> Letters{{{u's', u'u'},
                                                                     {u't', u'o'},
                                                                     {u'a', u'n'},
                                                                     {u's', u'l'},
                                                                     {u's', u'i'},
                                                                     {u'u', u't'},
                                                                     {u'r', u'a'},
                                                                     {u'e', u'n'}}};
    if (cell.size() < 2)
        return false;
    const char16_t first = cell[0].toLower().unicode();
    const char16_t second = cell[1].toLower().unicode();
    return std::any_of(Letters.begin(), Letters.end(),
                       [&](const auto& pair) { return pair[0] == first && pair[1] == second; });
}

bool beginsAsFooter(const QString& folded)
{
    return std::any_of(beginnings().cbegin(), beginnings().cend(), [&folded](const QString& words) {
        return folded.startsWith(words) &&
               (folded.size() == words.size() || !folded[words.size()].isLetterOrNumber());
    });
}

/// Nothing but numbers and words of footers.
bool isFooterThroughout(const QString& folded)
{
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= folded.size(); ++at) {
        if (at < folded.size() && folded[at].isLetterOrNumber())
            continue;
        const QStringView word = QStringView(folded).sliced(begin, at - begin);
        const bool number = std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
        if (!number && !wordsOfFooters().contains(word.toString()))
            return false;
        begin = at + 1;
    }
    return true;
}

/// Digits with whatever separates and signs them; also an empty cell.
bool isNumeric(QStringView cell)
{
    return std::all_of(cell.begin(), cell.end(), [](QChar c) {
        return c.isDigit() || c.isSpace() || c == QChar::ByteOrderMark ||
               QStringView(u",.+-\u2212").contains(c);
    });
}

bool othersAreNumeric(const RecordCells& cells, qsizetype except)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i != except && !isNumeric(cells[i]))
            return false;
    }
    return true;
}

} // namespace

bool isTrailer(const RecordCells& cells, ImportKind kind, const QHash<QString, int>& positions)
{
    QStringView text;
    qsizetype place = 0;
    for (; place < cells.size(); ++place) {
        text = cells[place].trimmed();
        if (!text.isEmpty())
            break;
    }
    if (!mayBegin(text))
        return false;
    const QString folded = foldText(text);
    if (!beginsAsFooter(folded))
        return false;

    const QList<ImportColumn> columns = importColumns(kind);
    const int identifying = positions.value(columns.first().key, -1);
    if (identifying < 0)
        return false;
    if (place == identifying) {
        const bool lacksAnother = std::any_of(columns.cbegin() + 1, columns.cend(), [&](const auto& column) {
            const int at = positions.value(column.key, -1);
            return column.required && at >= 0 && trimmedView(cells.value(at)).isEmpty();
        });
        return lacksAnother || othersAreNumeric(cells, place);
    }
    if (!trimmedView(cells.value(identifying)).isEmpty() || !othersAreNumeric(cells, place))
        return false;
    const bool ofKind = std::any_of(positions.cbegin(), positions.cend(),
                                    [place](int position) { return position == place; });
    return !ofKind || isFooterThroughout(folded);
}

} // namespace utfall
