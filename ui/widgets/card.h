// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace utfall {

class SectionHeader;

/// A surface that holds what belongs together: one-pixel border, rounded corners, no shadow; with or without
/// a heading.
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget* parent = nullptr);
    explicit Card(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// One muted line under the heading.
    void setCaption(const QString& caption);
    /// At the right of the heading: badges, buttons.
    void addHeaderWidget(QWidget* widget);
    /// Below the heading.
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    /// For content that draws to the card's edges (tables): no padding around the body.
    void setFlush(bool flush);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    SectionHeader* m_header = nullptr;
    QVBoxLayout* m_outer = nullptr;
    QVBoxLayout* m_body = nullptr;
};

} // namespace utfall
