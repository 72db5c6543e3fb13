// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace utfall {

/// A number that matters (nyckeltal): caption, large number with its unit, the fraction it is made of, and a
/// click that opens what it is made of.
class KeyFigure : public QAbstractButton
{
    Q_OBJECT
public:
    explicit KeyFigure(const QString& caption, QWidget* parent = nullptr);

    /// "23,7" "%" or "733 200" "kr"; an empty number shows a dash.
    void setFigure(const QString& number, const QString& unit = {});
    /// "27 of 114 listed".
    void setFraction(const QString& fraction);
    /// A word at the right of the caption ("preliminary"); empty removes it.
    void setMarker(const QString& marker);
    /// Something waits to be acted on: drawn with a warning glyph beside the number.
    void setNeedsAction(bool needs);
    /// What a click opens, for screen readers and the status bar; empty: the figure opens nothing and takes
    /// no focus.
    void setOpens(const QString& what);

    [[nodiscard]] QString number() const { return m_number; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    void updateAccessible();
    [[nodiscard]] int markerWidth() const;

    QString m_caption;
    QString m_number;
    QString m_unit;
    QString m_fraction;
    QString m_marker;
    QString m_opens;
    bool m_needsAction = false;
};

} // namespace utfall
