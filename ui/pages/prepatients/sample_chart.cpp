// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/prepatients/sample_chart.h"

#include "core/text/format.h"
#include "ui/models/person_words.h"
#include "ui/shell/theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace utfall {

namespace {

constexpr qreal Dot = 5;
constexpr int Air = 10;
constexpr qreal Reach = 24; ///< how near the pointer must be to a dot

double forDrawing(const Fraction& value)
{
    return value.convert_to<double>();
}

} // namespace

SampleChart::SampleChart(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Samples over time"));
}

void SampleChart::setPerson(const PersonFacts& facts, const PersonOutcome& outcome,
                            const ContractTerms& terms, QDate asOf)
{
    m_points.clear();
    m_windowFirst = outcome.windowFirst;
    m_windowLast = outcome.windowLast;
    m_asOf = asOf;
    m_limit = forDrawing(terms.outcome.criterion.value.asFraction());
    m_limitText = words::criterion(terms);
    const SampleResolution resolution = resolveSamples(facts.results, terms);
    for (qsizetype i = 0; i < facts.results.size(); ++i) {
        const ResultFact& row = facts.results[i];
        const RowRole role = resolution.rows[i].role;
        const auto value =
            row.value ? valueIn({*row.value, row.unit}, terms.outcome.unit) : std::optional<Fraction>();
        // Rows that say the same as another would only lie on top of it.
        if (!value || !row.sampled.isValid() || role == RowRole::Duplicate || role == RowRole::OtherUnit)
            continue;
        const Shape shape = isChosen(outcome, row.id) ? Shape::Decides
                            : role == RowRole::Chosen ? Shape::Counts
                                                      : Shape::TakesNoPart;
        m_points << Point{row.id, row.sampled, forDrawing(*value), shape,
                          QStringLiteral("%1, %2").arg(words::reportedValue(row),
                                                       words::sampleRole(row, role, outcome, facts, asOf))};
    }
    const QDate inclusionDate = facts.inclusionDate.isValid() ? facts.inclusionDate : facts.enrolled;
    if (facts.inclusion) {
        if (const auto value = valueIn(*facts.inclusion, terms.outcome.unit))
            m_points << Point{{},
                              inclusionDate,
                              forDrawing(*value),
                              Shape::Inclusion,
                              tr("%1, inclusion value").arg(words::quantity(*facts.inclusion))};
    }
    std::stable_sort(m_points.begin(), m_points.end(),
                     [](const Point& a, const Point& b) { return a.date < b.date; });
    m_first = std::min(facts.enrolled, m_windowFirst);
    measure();
    m_current = -1;
    for (qsizetype i = 0; i < m_points.size(); ++i) {
        if (m_points[i].shape == Shape::Decides)
            m_current = static_cast<int>(i);
    }
    setAccessibleDescription(readout());
    updateGeometry();
    update();
}

void SampleChart::clear()
{
    m_points.clear();
    m_current = -1;
    update();
}

void SampleChart::setCurrent(ResultId id)
{
    for (qsizetype i = 0; i < m_points.size(); ++i) {
        if (m_points[i].id == id && id.isValid()) {
            m_current = static_cast<int>(i);
            setAccessibleDescription(readout());
            update();
        }
    }
}

QString SampleChart::readout() const
{
    if (m_current < 0)
        return m_points.isEmpty() ? QString()
                                  : tr("%Ln sample(s)", nullptr, static_cast<int>(m_points.size()));
    const Point& point = m_points[m_current];
    return QStringLiteral("%1: %2").arg(text::shortDate(point.date), point.words);
}

QSize SampleChart::sizeHint() const
{
    return {320, 150 + 3 * fontMetrics().height()};
}

QSize SampleChart::minimumSizeHint() const
{
    return {220, sizeHint().height()};
}

/// The ends of both axes, with air around what is drawn.
void SampleChart::measure()
{
    m_last = m_windowLast;
    m_low = m_high = m_limit;
    for (const Point& point : std::as_const(m_points)) {
        m_first = std::min(m_first, point.date);
        m_last = std::max(m_last, point.date);
        m_low = std::min(m_low, point.value);
        m_high = std::max(m_high, point.value);
    }
    const double air = std::max((m_high - m_low) * 0.15, std::max(std::abs(m_limit) * 0.04, 0.1));
    m_low -= air;
    m_high += air;
    const qint64 days = std::max<qint64>(m_first.daysTo(m_last) / 30, 7);
    m_first = m_first.addDays(-days);
    m_last = m_last.addDays(days);
}

void SampleChart::setCurrentIndex(int index)
{
    if (index < 0 || index >= m_points.size() || index == m_current)
        return;
    m_current = index;
    setAccessibleDescription(readout());
    update();
    if (m_points[index].id.isValid())
        Q_EMIT currentChanged(m_points[index].id);
}

int SampleChart::nearest(const QPointF& position) const
{
    int found = -1;
    qreal least = Reach * Reach;
    for (qsizetype i = 0; i < m_points.size(); ++i) {
        const QPointF way = QPointF(x(m_points[i].date), y(m_points[i].value)) - position;
        const qreal distance = QPointF::dotProduct(way, way);
        if (distance < least) {
            least = distance;
            found = static_cast<int>(i);
        }
    }
    return found;
}

QRectF SampleChart::plot() const
{
    const int line = fontMetrics().height();
    const int left =
        std::max(fontMetrics().horizontalAdvance(QString::number(std::ceil(m_high))), 2 * line) + 6;
    return QRectF(rect()).adjusted(left, line + 4, -Air, -2 * line - 12);
}

qreal SampleChart::x(QDate date) const
{
    const QRectF area = plot();
    const double whole = static_cast<double>(std::max<qint64>(m_first.daysTo(m_last), 1));
    return area.left() + area.width() * static_cast<double>(m_first.daysTo(date)) / whole;
}

qreal SampleChart::y(double value) const
{
    const QRectF area = plot();
    return area.bottom() - area.height() * (value - m_low) / (m_high - m_low);
}

void SampleChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintWindow(painter);
    paintAxes(painter);
    paintLimit(painter);
    paintPoints(painter);
    const ThemeColors& colors = Theme::current().colors();
    painter.setPen(colors.text);
    const QRect line(2, height() - fontMetrics().height() - 2, width() - 4, fontMetrics().height());
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(readout(), Qt::ElideRight, line.width()));
    if (hasFocus()) {
        painter.setPen(QPen(colors.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::HalfGrid, metrics::HalfGrid);
    }
}

void SampleChart::paintWindow(QPainter& painter) const
{
    const ThemeColors& colors = Theme::current().colors();
    const QRectF area = plot();
    const QRectF band(QPointF(x(m_windowFirst), area.top()), QPointF(x(m_windowLast), area.bottom()));
    painter.fillRect(band, colors.infoSurface);
    painter.setPen(QPen(colors.controlBorder, 1, Qt::DashLine));
    painter.drawLine(band.topLeft(), band.bottomLeft());
    painter.drawLine(band.topRight(), band.bottomRight());
    painter.setPen(colors.textMuted);
    const QString name = tr("window");
    const int wide = fontMetrics().horizontalAdvance(name);
    const qreal left = std::clamp<qreal>(band.center().x() - wide / 2.0, 0, width() - wide - 2);
    painter.drawText(QPointF(left, area.top() - 5), name);
}

void SampleChart::paintAxes(QPainter& painter) const
{
    const ThemeColors& colors = Theme::current().colors();
    const QRectF area = plot();
    painter.setPen(QPen(colors.controlBorder, 1));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    painter.setPen(colors.textMuted);
    const int line = fontMetrics().height();
    // Years where they begin; a chart within one year shows its ends.
    int marks = 0;
    for (QDate year(m_first.year() + 1, 1, 1); year < m_last; year = year.addYears(1)) {
        const qreal at = x(year);
        painter.drawLine(QPointF(at, area.bottom()), QPointF(at, area.bottom() + 4));
        painter.drawText(QRectF(at - 30, area.bottom() + 4, 60, line), Qt::AlignHCenter | Qt::AlignTop,
                         QString::number(year.year()));
        ++marks;
    }
    if (marks == 0)
        painter.drawText(QRectF(area.left(), area.bottom() + 4, area.width(), line), Qt::AlignHCenter,
                         QString::number(m_first.year()));
    for (const double value : {std::ceil(m_low), std::floor(m_high)}) {
        if (std::abs(y(value) - y(m_limit)) < line)
            continue;
        painter.drawText(QRectF(0, y(value) - line / 2.0, area.left() - 6, line),
                         Qt::AlignRight | Qt::AlignVCenter, text::locale().toString(value, 'f', 0));
    }
    if (m_asOf > m_first && m_asOf < m_last) {
        painter.setPen(QPen(colors.textMuted, 1, Qt::DotLine));
        painter.drawLine(QPointF(x(m_asOf), area.top()), QPointF(x(m_asOf), area.bottom()));
    }
}

void SampleChart::paintLimit(QPainter& painter) const
{
    const ThemeColors& colors = Theme::current().colors();
    const QRectF area = plot();
    painter.setPen(QPen(colors.text, 1.4, Qt::DashLine));
    painter.drawLine(QPointF(area.left(), y(m_limit)), QPointF(area.right(), y(m_limit)));
    painter.setPen(colors.text);
    painter.drawText(QPointF(2, area.top() - 5), tr("goal %1").arg(m_limitText));
    const int line = fontMetrics().height();
    painter.drawText(QRectF(0, y(m_limit) - line / 2.0, area.left() - 6, line),
                     Qt::AlignRight | Qt::AlignVCenter, text::locale().toString(m_limit, 'g', 6));
}

void SampleChart::paintPoints(QPainter& painter) const
{
    const ThemeColors& colors = Theme::current().colors();
    for (qsizetype i = 0; i < m_points.size(); ++i) {
        const Point& point = m_points[i];
        const QPointF at(x(point.date), y(point.value));
        painter.setPen(QPen(colors.info, 1.8));
        painter.setBrush(colors.surface);
        switch (point.shape) {
        case Shape::Decides:
            painter.setBrush(colors.info);
            painter.drawEllipse(at, Dot + 1, Dot + 1);
            break;
        case Shape::Counts:
            painter.drawEllipse(at, Dot - 0.5, Dot - 0.5);
            break;
        case Shape::TakesNoPart:
            painter.setPen(QPen(colors.textMuted, 1.8));
            painter.drawLine(at + QPointF(-Dot + 1, -Dot + 1), at + QPointF(Dot - 1, Dot - 1));
            painter.drawLine(at + QPointF(-Dot + 1, Dot - 1), at + QPointF(Dot - 1, -Dot + 1));
            break;
        case Shape::Inclusion:
            painter.setPen(QPen(colors.textMuted, 1.8));
            painter.drawPolygon(QPolygonF{at + QPointF(0, -Dot), at + QPointF(Dot, 0), at + QPointF(0, Dot),
                                          at + QPointF(-Dot, 0)});
            break;
        }
        if (static_cast<int>(i) == m_current) {
            painter.setPen(QPen(colors.text, 1.4));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(at, Dot + 4, Dot + 4);
        }
    }
}

void SampleChart::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_points.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        setCurrentIndex(m_current < 0 ? last : std::max(m_current - 1, 0));
        return;
    case Qt::Key_Right:
        setCurrentIndex(std::min(m_current + 1, last));
        return;
    case Qt::Key_Home:
        setCurrentIndex(0);
        return;
    case Qt::Key_End:
        setCurrentIndex(last);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void SampleChart::mouseMoveEvent(QMouseEvent* event)
{
    setCurrentIndex(nearest(event->position()));
}

void SampleChart::mousePressEvent(QMouseEvent* event)
{
    setCurrentIndex(nearest(event->position()));
    QWidget::mousePressEvent(event);
}

void SampleChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace utfall
