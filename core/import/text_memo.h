// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <QStringView>

namespace utfall {

/// What was made of the texts that a file writes over and over: of each it is made once. Bounded, for files
/// of nothing but different texts, or of long ones.
template <typename Made>
class TextMemo
{
public:
    /// What `make(text)` gives; stays until the next text is asked for.
    template <typename Make>
    [[nodiscard]] const Made& of(QStringView text, const Make& make)
    {
        if (text.size() > MostChars)
            return m_unkept = make(text);
        // Many columns say the same from row to row.
        if (m_last && text == m_lastText)
            return *m_last;
        // Looked up without a copy.
        auto known = m_made.constFind(QString::fromRawData(text.data(), text.size()));
        if (known == m_made.cend()) {
            if (m_made.size() >= MostTexts)
                m_made.clear();
            known = m_made.insert(text.toString(), make(text));
        }
        m_lastText = known.key();
        m_last = &*known;
        return *m_last;
    }

private:
    static constexpr qsizetype MostChars = 256;
    static constexpr qsizetype MostTexts = 4'096;

    QHash<QString, Made> m_made;
    QStringView m_lastText;       ///< a key of m_made
    const Made* m_last = nullptr; ///< in m_made, of that key
    Made m_unkept{};
};

} // namespace utfall
