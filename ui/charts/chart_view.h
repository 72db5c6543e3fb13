// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/chart_layout.h"
#include "core/report/chart_spec.h"

#include <QWidget>

#include <memory>

namespace utfall {

/// A chart on screen, drawn by Qt Charts from a ChartSpec. The pointer and the arrow keys read it out: left
/// and right go along the stops, Home and End to its ends, Page Up and Down ten at a time; what is read is
/// shown beside the place and is the widget's accessible description. Enter or a click opens what the place
/// is made of.
class ChartView : public QWidget
{
    Q_OBJECT
public:
    explicit ChartView(QWidget* parent = nullptr);
    ~ChartView() override;

    void setSpec(const ChartSpec& spec);
    [[nodiscard]] const ChartSpec& spec() const;
    /// The sentence that is read out now; empty when nothing is.
    [[nodiscard]] QString readout() const;
    /// The look that the chart is drawn in, from the theme in force.
    [[nodiscard]] ChartStyle style() const;
    /// As high as its bars ask for (charts of bars).
    void setFitsBars(bool fits);

    /// What Qt Charts made of the spec, for tests: the plot's place, and where a point of a series landed.
    [[nodiscard]] QRectF plotArea() const;
    [[nodiscard]] QPointF placeOf(qsizetype series, qsizetype point) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The key of a point was opened.
    void activated(const QString& key);
    void readoutChanged(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    class Canvas;
    void choose(qsizetype index);
    void updateHeight();

    Canvas* m_canvas;
    bool m_fitsBars = false;
};

} // namespace utfall
