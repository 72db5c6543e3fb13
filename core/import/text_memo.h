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
        // Looked up without a copy.
        const auto known = m_made.constFind(QString::fromRawData(text.data(), text.size()));
        if (known != m_made.cend())
            return *known;
        if (m_made.size() >= MostTexts)
            m_made.clear();
        return *m_made.insert(text.toString(), make(text));
    }

private:
    static constexpr qsizetype MostChars = 256;
    static constexpr qsizetype MostTexts = 4'096;

    QHash<QString, Made> m_made;
    Made m_unkept{};
};

} // namespace utfall
