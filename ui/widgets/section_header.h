// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QHBoxLayout;

namespace utfall {

class TextLabel;

/// A heading inside a page or card, with an optional muted line under it and widgets at the right.
class SectionHeader : public QWidget
{
    Q_OBJECT
public:
    explicit SectionHeader(QWidget* parent = nullptr);
    explicit SectionHeader(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setCaption(const QString& caption);
    void addWidget(QWidget* widget);

private:
    TextLabel* m_title = nullptr;
    TextLabel* m_caption = nullptr;
    QHBoxLayout* m_row = nullptr;
};

} // namespace utfall
