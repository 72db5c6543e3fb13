// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizards/step_trail.h"

#include "ui/shell/theme.h"

#include <QPainter>
#include <QPolygonF>

namespace utfall {

namespace {

constexpr int Mark = 24;
constexpr int NameGap = 8;
constexpr int Line = 40; ///< shortest line between two steps, with the gaps around it

QFont nameFont(bool current)
{
    QFont font = Theme::font(TextRole::Body);
    if (current)
        font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

StepTrail::StepTrail(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepTrail::setSteps(const QStringList& names)
{
    m_names = names;
    updateAccessible();
    updateGeometry();
    update();
}

void StepTrail::setCurrent(int step)
{
    m_current = step;
    updateAccessible();
    update();
}

QSize StepTrail::sizeHint() const
{
    return {fullWidth(), std::max(Mark, QFontMetrics(nameFont(true)).height()) + 4};
}

QSize StepTrail::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

int StepTrail::fullWidth() const
{
    const QFontMetrics metrics(nameFont(true));
    int width = 0;
    for (const QString& name : m_names)
        width += Mark + NameGap + metrics.horizontalAdvance(name) + Line;
    return std::max(0, width - Line);
}

void StepTrail::updateAccessible()
{
    setAccessibleName(
        tr("Step %1 of %2: %3").arg(m_current + 1).arg(m_names.size()).arg(m_names.value(m_current)));
}

void StepTrail::paintMark(QPainter& painter, const QRectF& circle, int step) const
{
    const ThemeColors& colors = Theme::current().colors();
    const bool isCurrent = step == m_current;
    painter.setPen(QPen(isCurrent ? colors.accent : colors.controlBorder, isCurrent ? 1.5 : 1));
    painter.setBrush(isCurrent ? colors.accent : colors.surface);
    painter.drawEllipse(circle);
    if (step < m_current) {
        painter.setPen(QPen(colors.text, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF middle = circle.center();
        painter.drawPolyline(
            QPolygonF{middle + QPointF(-4.5, 0.5), middle + QPointF(-1, 4), middle + QPointF(5, -3.5)});
        return;
    }
    painter.setFont(nameFont(isCurrent));
    painter.setPen(isCurrent ? colors.onAccent : colors.textMuted);
    painter.drawText(circle, Qt::AlignCenter, QString::number(step + 1));
}

void StepTrail::paintEvent(QPaintEvent*)
{
    const ThemeColors& colors = Theme::current().colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool showsAll = fullWidth() <= width();
    const QFontMetrics metrics(nameFont(true));
    const double middle = height() / 2.0;
    double x = 1;
    for (int step = 0; step < m_names.size(); ++step) {
        paintMark(painter, QRectF(x, middle - Mark / 2.0 + 0.5, Mark - 1, Mark - 1), step);
        x += Mark;
        if (showsAll || step == m_current) {
            painter.setFont(nameFont(step == m_current));
            painter.setPen(step == m_current ? colors.text : colors.textMuted);
            const double nameWidth = metrics.horizontalAdvance(m_names[step]);
            painter.drawText(QRectF(x + NameGap, 0, nameWidth + 4, height()),
                             Qt::AlignLeft | Qt::AlignVCenter, m_names[step]);
            x += NameGap + nameWidth;
        }
        if (step + 1 < m_names.size()) {
            painter.setPen(QPen(colors.controlBorder, 1));
            painter.drawLine(QPointF(x + 10, middle), QPointF(x + Line - 10, middle));
            x += Line;
        }
    }
}

} // namespace utfall
