// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/house/source_text.h"

#include <QRegularExpression>

namespace utfall::test {

namespace {

bool beginsWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

class Scanner
{
public:
    explicit Scanner(const QString& text) : m_text(text) {}

    SourceText run()
    {
        while (m_at < m_text.size())
            step();
        return m_found;
    }

private:
    void step()
    {
        const QChar c = m_text[m_at];
        if (c.isSpace())
            skipTo(m_at + 1);
        else if (startsWith(u"//"))
            skipTo(endOf(u"\n", m_at));
        else if (startsWith(u"/*"))
            skipTo(endOf(u"*/", m_at + 2));
        else if (c == u'#' && m_lineIsBlank)
            readDirective();
        else if (c == u'"')
            readLiteral();
        else if (c == u'\'')
            skipTo(endOfQuoted(u'\''));
        else if (beginsWord(c))
            readWord();
        else {
            m_joins = false;
            skipTo(m_at + 1);
        }
    }

    void readDirective()
    {
        static const QRegularExpression include(
            QStringLiteral(R"(#\s*include\s*([<"])([^>"\n]+)[>"][^\n]*)"));
        const auto match = include.match(m_text, m_at, QRegularExpression::NormalMatch,
                                         QRegularExpression::AnchorAtOffsetMatchOption);
        m_joins = false;
        if (match.hasMatch()) {
            m_found.includes.append({m_line, match.captured(2), match.captured(1) == u"<"});
            skipTo(match.capturedEnd());
        } else {
            skipTo(m_at + 1);
        }
    }

    void readWord()
    {
        const bool number = m_text[m_at].isDigit();
        qsizetype end = m_at;
        while (end < m_text.size() && continuesWord(end, number))
            ++end;
        const QStringView word = QStringView(m_text).sliced(m_at, end - m_at);
        const bool quoteFollows = end < m_text.size() && m_text[end] == u'"';
        if (quoteFollows && word.endsWith(u'R')) {
            skipTo(end);
            readRawLiteral();
            return;
        }
        if (!quoteFollows && !m_afterLiteral)
            m_joins = false;
        skipTo(end);
    }

    bool continuesWord(qsizetype at, bool number) const
    {
        if (beginsWord(m_text[at]))
            return true;
        const bool separator = m_text[at] == u'\'' && at + 1 < m_text.size() && beginsWord(m_text[at + 1]);
        return number && separator;
    }

    void readLiteral()
    {
        const qsizetype begin = m_at + 1;
        const qsizetype end = endOfQuoted(u'"');
        keep(begin, qMax(begin, end - 1), end);
    }

    void readRawLiteral()
    {
        const qsizetype open = m_text.indexOf(u'(', m_at);
        if (open < 0) {
            skipTo(m_text.size());
            return;
        }
        const QString close = u')' + m_text.mid(m_at + 1, open - m_at - 1) + u'"';
        const qsizetype end = endOf(close, open);
        keep(open + 1, qMax(open + 1, end - close.size()), end);
    }

    void keep(qsizetype begin, qsizetype end, qsizetype next)
    {
        const QString text = m_text.mid(begin, end - begin);
        if (m_joins)
            m_found.literals.last().text += text;
        else
            m_found.literals.append({m_line, text});
        m_joins = true;
        skipTo(next);
        m_afterLiteral = true; // a suffix such as _qs belongs to it
    }

    /// Just after the closing quote of what begins at the current place, or the end of its line.
    qsizetype endOfQuoted(QChar quote) const
    {
        for (qsizetype i = m_at + 1; i < m_text.size(); ++i) {
            if (m_text[i] == u'\\')
                ++i;
            else if (m_text[i] == quote || m_text[i] == u'\n')
                return i + 1;
        }
        return m_text.size();
    }

    qsizetype endOf(QStringView what, qsizetype from) const
    {
        const qsizetype found = m_text.indexOf(what, from);
        return found < 0 ? m_text.size() : found + what.size();
    }

    bool startsWith(QStringView what) const { return QStringView(m_text).sliced(m_at).startsWith(what); }

    void skipTo(qsizetype end)
    {
        for (; m_at < qMin(end, m_text.size()); ++m_at) {
            if (m_text[m_at] == u'\n') {
                ++m_line;
                m_lineIsBlank = true;
            } else if (!m_text[m_at].isSpace()) {
                m_lineIsBlank = false;
            }
        }
        m_afterLiteral = false;
    }

    const QString& m_text;
    SourceText m_found;
    qsizetype m_at = 0;
    int m_line = 1;
    bool m_lineIsBlank = true;
    bool m_joins = false;
    bool m_afterLiteral = false;
};

} // namespace

SourceText readSourceText(const QString& text)
{
    return Scanner(text).run();
}

} // namespace utfall::test
