// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace utfall {

enum class NoticeKind { Info, Warning, Error, Success };

/// A word in a small outlined shape: "Preliminary", "Draft". Each kind has its own glyph, so that colour
/// never speaks alone.
class Badge : public QWidget
{
    Q_OBJECT
public:
    Badge(NoticeKind kind, const QString& text, QWidget* parent = nullptr);

    void setText(const QString& text);
    void setKind(NoticeKind kind);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    NoticeKind m_kind;
    QString m_text;
};

/// The colours of a kind in the theme in force.
struct NoticeColors
{
    QColor line;
    QColor surface;
};
[[nodiscard]] NoticeColors noticeColors(NoticeKind kind);

/// Draws the kind's glyph (circle i, triangle, octagon, tick) in `rect`.
void drawNoticeGlyph(QPainter& painter, const QRectF& rect, NoticeKind kind);

} // namespace utfall
