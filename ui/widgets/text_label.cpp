// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/text_label.h"

#include <QEvent>

#include <algorithm>

namespace utfall {

TextLabel::TextLabel(TextRole role, QWidget* parent) : TextLabel(role, TextTone::Normal, parent) {}

TextLabel::TextLabel(TextRole role, TextTone tone, QWidget* parent)
    : QLabel(parent), m_role(role), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    restyle();
}

TextLabel::TextLabel(const QString& text, TextRole role, TextTone tone, QWidget* parent)
    : TextLabel(role, tone, parent)
{
    setText(text);
}

void TextLabel::setTone(TextTone tone)
{
    m_tone = tone;
    restyle();
}

int TextLabel::heightForWidth(int width) const
{
    return QLabel::heightForWidth(std::min(width, maximumWidth()));
}

void TextLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::PaletteChange)
        restyle();
}

void TextLabel::restyle()
{
    if (m_restyling)
        return;
    m_restyling = true;
    const ThemeColors& colors = Theme::current().colors();
    setFont(Theme::font(m_role));
    QPalette own = palette();
    own.setColor(QPalette::WindowText, m_tone == TextTone::Muted   ? colors.textMuted
                                       : m_tone == TextTone::Error ? colors.error
                                                                   : colors.text);
    setPalette(own);
    m_restyling = false;
}

} // namespace utfall
