// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/laboratory/xlsx_styles.h"

#include "core/laboratory/xlsx_xml.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace utfall {

namespace {

using Kind = XlsxNumberFormat::Kind;

/// A format code in pieces: literal text, or one sign that means something.
struct Piece
{
    QString literal;
    QChar sign;           ///< null for a literal
    bool elapsed = false; ///< [h], [mm], [ss]
};

/// The first section of a format code.
class FormatPieces
{
public:
    explicit FormatPieces(QStringView code) : m_code(code)
    {
        while (m_at < m_code.size() && m_code.at(m_at) != u';')
            take();
    }
    [[nodiscard]] const QList<Piece>& pieces() const { return m_pieces; }

private:
    void take();
    void takeQuoted();
    void takeBracket();
    void addLiteral(QStringView text) { m_pieces.append({text.toString(), {}, false}); }

    QStringView m_code;
    qsizetype m_at = 0;
    QList<Piece> m_pieces;
};

void FormatPieces::take()
{
    const QChar c = m_code.at(m_at);
    const QStringView rest = m_code.sliced(m_at);
    if (c == u'"') {
        takeQuoted();
    } else if (c == u'[') {
        takeBracket();
    } else if (c == u'\\' || c == u'_' || c == u'*') {
        // An escaped sign; the width of a sign, and one to fill with, are not shown as such.
        if (c == u'\\')
            addLiteral(m_code.sliced(m_at + 1, qMin<qsizetype>(1, m_code.size() - m_at - 1)));
        m_at += 2;
    } else if (rest.startsWith(u"General", Qt::CaseInsensitive)) {
        m_pieces.append({{}, u'#', false});
        m_at += 7;
    } else if (rest.startsWith(u"AM/PM", Qt::CaseInsensitive) ||
               rest.startsWith(u"A/P", Qt::CaseInsensitive)) {
        m_pieces.append({{}, u'h', false});
        m_at += rest.startsWith(u"A/P", Qt::CaseInsensitive) ? 3 : 5;
    } else if (c.toLower() == u'e' && m_at + 1 < m_code.size() &&
               (m_code.at(m_at + 1) == u'+' || m_code.at(m_at + 1) == u'-')) {
        m_pieces.append({{}, u'^', false}); // an exponent
        m_at += 2;
    } else if (QStringView(u" -+():!^&'~{}$<>=").contains(c)) {
        addLiteral(m_code.sliced(m_at, 1));
        ++m_at;
    } else {
        m_pieces.append({{}, c.toLower(), false});
        ++m_at;
    }
}

void FormatPieces::takeQuoted()
{
    const qsizetype end = m_code.indexOf(u'"', m_at + 1);
    const qsizetype length = (end < 0 ? m_code.size() : end) - m_at - 1;
    addLiteral(m_code.sliced(m_at + 1, length));
    m_at += length + 2;
}

/// Elapsed time; colours, conditions, currencies and languages change nothing.
void FormatPieces::takeBracket()
{
    const qsizetype end = m_code.indexOf(u']', m_at + 1);
    const qsizetype length = (end < 0 ? m_code.size() : end) - m_at - 1;
    const QString inside = m_code.sliced(m_at + 1, length).toString().toLower();
    const bool same = !inside.isEmpty() && inside.count(inside.front()) == inside.size();
    if (same && QStringView(u"hms").contains(inside.front()))
        m_pieces.append({{}, inside.front(), true});
    m_at += length + 2;
}

bool has(const QList<Piece>& pieces, QStringView signs)
{
    return std::any_of(pieces.begin(), pieces.end(),
                       [signs](const Piece& piece) { return signs.contains(piece.sign); });
}

/// "m" is a minute after hours and before seconds, and a month anywhere else.
bool hasMonth(const QList<Piece>& pieces)
{
    const auto isUnit = [](const Piece& piece) { return QStringView(u"ydhs").contains(piece.sign); };
    QChar before;
    for (auto piece = pieces.begin(); piece != pieces.end(); ++piece) {
        if (isUnit(*piece))
            before = piece->sign;
        if (piece->sign != u'm' || piece->elapsed || before == u'h')
            continue;
        const auto after = std::find_if(piece, pieces.end(), isUnit);
        if (after == pieces.end() || after->sign != u's')
            return true;
    }
    return false;
}

/// Nothing when no letter stands for a part of a date or a time.
std::optional<Kind> timeKind(const QList<Piece>& pieces)
{
    if (has(pieces, u"0#?^%@") && !has(pieces, u"ydhs"))
        return std::nullopt;
    const bool elapsed =
        std::any_of(pieces.begin(), pieces.end(), [](const Piece& piece) { return piece.elapsed; });
    const bool day = has(pieces, u"ydaegb") || hasMonth(pieces);
    const bool time = has(pieces, u"hs");
    if (day)
        return time ? Kind::DateTime : Kind::Date;
    if (elapsed)
        return Kind::Elapsed;
    if (time)
        return Kind::Time;
    return std::nullopt;
}

/// Zeros, with literal signs between them.
QString digitPattern(const QList<Piece>& pieces)
{
    QString pattern;
    for (const Piece& piece : pieces) {
        const bool literal = piece.sign.isNull() && !piece.literal.contains(u'0');
        if (!literal && piece.sign != u'0')
            return {};
        pattern += literal ? piece.literal : QStringLiteral("0");
    }
    const qsizetype first = pattern.indexOf(u'0');
    const qsizetype last = pattern.lastIndexOf(u'0');
    if (first == last)
        return {};
    return pattern.sliced(first, last - first + 1);
}

QString comparatorOf(const QList<Piece>& pieces)
{
    QString before;
    for (const Piece& piece : pieces) {
        if (!piece.sign.isNull())
            break;
        before += piece.literal;
    }
    before = before.trimmed();
    const QStringList known{QStringLiteral("<"),  QStringLiteral(">"),  QStringLiteral("<="),
                            QStringLiteral(">="), QStringLiteral(u"≤"), QStringLiteral(u"≥")};
    return known.contains(before) ? before : QString();
}

/// Formats and styles of one part.
class StylesReader
{
public:
    StylesReader(XlsxPart& part, const XlsxLimits& limits) : m_xml(part, limits), m_limits(limits) {}
    Result<std::vector<XlsxNumberFormat>> read();

private:
    void readFormats();
    void readStyles();
    [[nodiscard]] qint64 numberFormatId() const { return xmlNumber(m_xml.attribute("numFmtId")); }

    XlsxXml m_xml;
    const XlsxLimits& m_limits;
    QHash<qint64, XlsxNumberFormat> m_own;
    std::vector<qint64> m_styles;
};

Result<std::vector<XlsxNumberFormat>> StylesReader::read()
{
    if (m_xml.nextChild()) {
        while (m_xml.nextChild()) {
            if (m_xml.is("numFmts"))
                readFormats();
            else if (m_xml.is("cellXfs"))
                readStyles();
            else
                m_xml.skip();
        }
    }
    if (Result<void> done = m_xml.finish(); !done)
        return done.error();
    std::vector<XlsxNumberFormat> formats;
    formats.reserve(m_styles.size());
    for (const qint64 id : m_styles) {
        const auto own = m_own.constFind(id);
        formats.push_back(own != m_own.constEnd() ? *own : builtInXlsxNumberFormat(id));
    }
    return formats;
}

void StylesReader::readFormats()
{
    constexpr qsizetype longestCode = 4'096;
    while (m_xml.nextChild()) {
        if (m_xml.is("numFmt")) {
            const QString code = toText(m_xml.attribute("formatCode"));
            if (m_own.size() >= m_limits.styles || code.size() > longestCode)
                m_xml.fail("xlsx-too-large");
            else
                m_own.insert(numberFormatId(), xlsxNumberFormat(code));
        }
        m_xml.skip();
    }
}

void StylesReader::readStyles()
{
    while (m_xml.nextChild()) {
        if (m_xml.is("xf")) {
            if (static_cast<qint64>(m_styles.size()) >= m_limits.styles)
                m_xml.fail("xlsx-too-large");
            m_styles.push_back(numberFormatId());
        }
        m_xml.skip();
    }
}

} // namespace

XlsxNumberFormat xlsxNumberFormat(QStringView code)
{
    const QList<Piece> pieces = FormatPieces(code).pieces();
    XlsxNumberFormat format;
    if (const std::optional<Kind> time = timeKind(pieces)) {
        format.kind = *time;
        return format;
    }
    format.comparator = comparatorOf(pieces);
    format.pattern = digitPattern(pieces);
    if (has(pieces, u"%"))
        format.kind = Kind::Percent;
    else if (!format.pattern.isEmpty())
        format.kind = Kind::Digits;
    return format;
}

XlsxNumberFormat builtInXlsxNumberFormat(qint64 id)
{
    struct Range
    {
        int first;
        int last;
        Kind kind;
    };
    // From 27 on the formats of the languages that have their own: Chinese, Japanese, Korean, Thai.
    static constexpr Range ranges[]{
        {9, 10, Kind::Percent},     {14, 17, Kind::Date},     {18, 21, Kind::Time},
        {22, 22, Kind::DateTime},   {27, 31, Kind::Date},     {32, 33, Kind::Time},
        {34, 35, Kind::DateOrTime}, {36, 36, Kind::Date},     {45, 45, Kind::Time},
        {46, 46, Kind::Elapsed},    {47, 47, Kind::Time},     {50, 51, Kind::Date},
        {52, 53, Kind::DateOrTime}, {54, 54, Kind::Date},     {55, 56, Kind::DateOrTime},
        {57, 58, Kind::Date},       {67, 68, Kind::Percent},  {71, 74, Kind::Date},
        {75, 76, Kind::Time},       {77, 77, Kind::DateTime}, {78, 78, Kind::Time},
        {79, 79, Kind::Elapsed},    {80, 80, Kind::Time},     {81, 81, Kind::Date},
    };
    for (const Range& range : ranges) {
        if (id >= range.first && id <= range.last)
            return {range.kind, {}, {}};
    }
    return {};
}

Result<XlsxStyles> XlsxStyles::read(XlsxPart& part, const XlsxLimits& limits)
{
    Result<std::vector<XlsxNumberFormat>> formats = StylesReader(part, limits).read();
    if (!formats)
        return formats.error();
    XlsxStyles styles;
    styles.m_formats = std::move(*formats);
    return styles;
}

const XlsxNumberFormat& XlsxStyles::of(qint64 style) const
{
    static const XlsxNumberFormat plain;
    return style >= 0 && static_cast<std::size_t>(style) < m_formats.size()
               ? m_formats[static_cast<std::size_t>(style)]
               : plain;
}

} // namespace utfall
