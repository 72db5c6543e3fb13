// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/theme.h"

#include <QLabel>

namespace utfall {

enum class TextTone { Normal, Muted, Error };

/// A label in one of the program's text sizes and tones that follows theme and font changes. Plain text,
/// never markup, because it may show what people wrote.
class TextLabel : public QLabel
{
    Q_OBJECT
public:
    explicit TextLabel(TextRole role, QWidget* parent = nullptr);
    TextLabel(TextRole role, TextTone tone, QWidget* parent = nullptr);
    TextLabel(const QString& text, TextRole role, TextTone tone = TextTone::Normal,
              QWidget* parent = nullptr);

    void setTone(TextTone tone);
    /// Of the width that the label really gets: a layout also asks for more than its maximum.
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void restyle();

    TextRole m_role;
    TextTone m_tone;
    bool m_restyling = false;
};

} // namespace utfall
