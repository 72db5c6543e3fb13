// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evaluation/attainment.h"

#include <QList>
#include <QWidget>

#include <optional>

namespace utfall {

/// One person's samples over time against the limit and the window: the sample that decides filled, those
/// that count hollow, those that take no part crossed, the inclusion value as a diamond.
///
/// Left and Right go from sample to sample, Home and End to the first and last; the line under the chart says
/// what the chosen one is, and the pointer does the same.
class SampleChart final : public QWidget
{
    Q_OBJECT
public:
    explicit SampleChart(QWidget* parent = nullptr);

    /// `outcome` was evaluated from `facts` under `terms` on `asOf`.
    void setPerson(const PersonFacts& facts, const PersonOutcome& outcome, const ContractTerms& terms,
                   QDate asOf);
    void clear();
    /// Shows this sample as the chosen one, without emitting.
    void setCurrent(ResultId id);
    [[nodiscard]] bool isEmpty() const { return m_points.isEmpty(); }
    /// "2027-05-03: 41,2 mmol/mol, decides".
    [[nodiscard]] QString readout() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(utfall::ResultId id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum class Shape { Decides, Counts, TakesNoPart, Inclusion };
    struct Point
    {
        ResultId id; ///< invalid for the inclusion value
        QDate date;
        double value = 0; ///< in the contract's unit, for drawing only
        Shape shape = Shape::Counts;
        QString words;
    };

    void measure();
    void setCurrentIndex(int index);
    [[nodiscard]] int nearest(const QPointF& position) const;
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] qreal x(QDate date) const;
    [[nodiscard]] qreal y(double value) const;
    void paintWindow(QPainter& painter) const;
    void paintAxes(QPainter& painter) const;
    void paintLimit(QPainter& painter) const;
    void paintPoints(QPainter& painter) const;

    QList<Point> m_points; ///< by date
    int m_current = -1;
    QDate m_windowFirst;
    QDate m_windowLast;
    QDate m_asOf;
    double m_limit = 0;
    QString m_limitText;
    QDate m_first; ///< the ends of the axes
    QDate m_last;
    double m_low = 0;
    double m_high = 1;
};

} // namespace utfall
