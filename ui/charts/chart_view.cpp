// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chart_view.h"

#include "core/report/chart_painter.h"
#include "ui/charts/series_builder.h"
#include "ui/shell/theme.h"

#include <QAccessible>
#include <QChart>
#include <QChartView>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QLegend>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <limits>

namespace utfall {

namespace {

constexpr qreal NearPoint = 14;
constexpr qreal ReadoutWidth = 300;
constexpr int PageStep = 10;

} // namespace

/// The Qt Charts side: series and their place. Everything written is painted by the code that paints paper.
class ChartView::Canvas final : public QChartView
{
public:
    explicit Canvas(ChartView* owner) : QChartView(owner), m_owner(owner)
    {
        auto* chart = new QChart;
        chart->setBackgroundVisible(false);
        chart->legend()->hide();
        chart->setMargins({});
        setChart(chart);
        setFrameShape(QFrame::NoFrame);
        setRenderHint(QPainter::Antialiasing);
        setFocusPolicy(Qt::NoFocus);
        setBackgroundBrush(Qt::NoBrush);
        viewport()->setAutoFillBackground(false);
        setMouseTracking(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }

    void rebuild()
    {
        series = buildSeries(*chart(), spec, m_owner->style());
        stops = spec.readable();
        current = -1;
        arrange();
    }

    void arrange()
    {
        layout =
            layoutChart(spec, QRectF(QPointF(0, 0), QSizeF(size())).adjusted(0, 3, 0, -3), m_owner->style());
        chart()->resize(size());
        chart()->setPlotArea(layout.plot);
        viewport()->update();
    }

    /// The stop or point under the pointer; −1 when the pointer is off the plot.
    [[nodiscard]] qsizetype stopAt(QPointF place) const
    {
        if (!layout.plot.adjusted(-NearPoint, -NearPoint, NearPoint, NearPoint).contains(place))
            return -1;
        qsizetype nearest = -1;
        qreal least = std::numeric_limits<qreal>::max();
        const bool bars = isBars();
        for (qsizetype i = 0; i < stops.size(); ++i) {
            const QPointF at = layout.map(spec, stops[i].x, stops[i].y);
            const qreal distance = std::abs(bars ? at.y() - place.y() : at.x() - place.x());
            if (distance < least) {
                least = distance;
                nearest = i;
            }
        }
        return nearest;
    }

    /// A point of a series close to the pointer, which speaks before the stop below it.
    [[nodiscard]] const ChartPoint* pointAt(QPointF place) const
    {
        for (auto one = spec.series.crbegin(); one != spec.series.crend(); ++one) {
            if (one->kind != ChartSeries::Kind::Points)
                continue;
            for (const ChartPoint& point : one->points) {
                const QPointF way = layout.map(spec, point.x, point.y) - place;
                if (way.manhattanLength() < NearPoint)
                    return &point;
            }
        }
        return nullptr;
    }

    [[nodiscard]] bool isBars() const
    {
        return std::any_of(spec.series.cbegin(), spec.series.cend(),
                           [](const ChartSeries& one) { return one.kind == ChartSeries::Kind::Bars; });
    }

    void read(const ChartPoint* point)
    {
        const QString text = point != nullptr ? point->readout : QString();
        marked = point != nullptr ? std::optional(QPointF(point->x, point->y)) : std::nullopt;
        key = point != nullptr ? point->key : QString();
        if (text != readout) {
            readout = text;
            m_owner->setAccessibleDescription(text.isEmpty() ? spec.summary : text);
            QAccessibleEvent event(m_owner, QAccessible::DescriptionChanged);
            QAccessible::updateAccessibility(&event);
            Q_EMIT m_owner->readoutChanged(text);
        }
        viewport()->setCursor(key.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
        viewport()->update();
    }

    ChartSpec spec;
    ChartLayout layout;
    QList<SeriesHandle> series;
    QList<ChartPoint> stops;
    qsizetype current = -1;        ///< the keyboard's stop
    std::optional<QPointF> marked; ///< value that is read out
    QString readout;
    QString key;

protected:
    void mouseMoveEvent(QMouseEvent* event) override
    {
        const QPointF at = event->position();
        if (const ChartPoint* point = pointAt(at)) {
            read(point);
            return;
        }
        const qsizetype stop = stopAt(at);
        read(stop >= 0 ? &stops[stop] : nullptr);
    }

    void mousePressEvent(QMouseEvent*) override { m_owner->setFocus(Qt::MouseFocusReason); }

    void mouseReleaseEvent(QMouseEvent*) override
    {
        if (!key.isEmpty())
            Q_EMIT m_owner->activated(key);
    }

    void leaveEvent(QEvent*) override
    {
        read(current >= 0 && m_owner->hasFocus() ? &stops[current] : nullptr);
    }

    void wheelEvent(QWheelEvent* event) override { event->ignore(); }

    void drawBackground(QPainter* painter, const QRectF&) override
    {
        painter->setRenderHint(QPainter::Antialiasing);
        paintChartGrid(*painter, spec, layout, m_owner->style());
    }

    void drawForeground(QPainter* painter, const QRectF&) override
    {
        const ChartStyle style = m_owner->style();
        painter->setRenderHint(QPainter::Antialiasing);
        paintBarDetails(*painter, spec, layout, style);
        paintChartPoints(*painter, spec, layout, style);
        paintChartTexts(*painter, spec, layout, style);
        if (marked)
            drawReadout(*painter, style);
        if (m_owner->hasFocus()) {
            painter->setPen(QPen(Theme::current().colors().accent, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::HalfGrid,
                                     metrics::HalfGrid);
        }
    }

private:
    void drawReadout(QPainter& painter, const ChartStyle& style) const
    {
        const QPointF at = layout.map(spec, marked->x(), marked->y());
        if (!isBars()) {
            painter.setPen(QPen(style.colors.muted, 1));
            painter.drawLine(QPointF(at.x(), layout.plot.top()), QPointF(at.x(), layout.plot.bottom()));
            painter.setPen(QPen(style.colors.text, 2));
            painter.setBrush(style.colors.surface);
            painter.drawEllipse(at, 4.5, 4.5);
        }
        const QFontMetricsF fm(style.font);
        const QRectF text =
            fm.boundingRect(QRectF(0, 0, ReadoutWidth, 400), Qt::TextWordWrap | Qt::AlignLeft, readout);
        QRectF box(0, 0, text.width() + 21, text.height() + 14);
        box.moveTopLeft(at + QPointF(14, -box.height() - 12));
        if (box.right() > width() - 2)
            box.moveRight(std::max(at.x() - 14, box.width() + 2));
        if (box.top() < 2)
            box.moveTop(std::min<qreal>(at.y() + 16, height() - box.height() - 2));
        const ThemeColors& colors = Theme::current().colors();
        painter.setPen(QPen(colors.controlBorder, 1));
        painter.setBrush(colors.surfaceRaised);
        painter.drawRoundedRect(box, metrics::HalfGrid, metrics::HalfGrid);
        painter.setFont(style.font);
        painter.setPen(colors.text);
        painter.drawText(box.adjusted(10, 7, -10, -7), Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignVCenter,
                         readout);
    }

    ChartView* m_owner;
};

ChartView::ChartView(QWidget* parent) : QWidget(parent), m_canvas(new Canvas(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

ChartView::~ChartView() = default;

void ChartView::setSpec(const ChartSpec& spec)
{
    m_canvas->spec = spec;
    setAccessibleName(spec.title);
    setAccessibleDescription(spec.summary);
    m_canvas->readout.clear();
    m_canvas->marked.reset();
    m_canvas->rebuild();
    updateHeight();
}

const ChartSpec& ChartView::spec() const
{
    return m_canvas->spec;
}

QString ChartView::readout() const
{
    return m_canvas->readout;
}

ChartStyle ChartView::style() const
{
    ChartStyle style;
    style.colors = Theme::current().isDark() ? darkChartColors() : lightChartColors();
    style.font = font();
    return style;
}

void ChartView::setFitsBars(bool fits)
{
    m_fitsBars = fits;
    updateHeight();
}

QRectF ChartView::plotArea() const
{
    return m_canvas->chart()->plotArea();
}

QPointF ChartView::placeOf(qsizetype series, qsizetype point) const
{
    return placeOnChart(*m_canvas->chart(), m_canvas->series, m_canvas->spec, series, point);
}

QSize ChartView::sizeHint() const
{
    return {480, 300};
}

QSize ChartView::minimumSizeHint() const
{
    return {260, m_fitsBars ? 80 : 220};
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    const qsizetype last = m_canvas->stops.size() - 1;
    const qsizetype now = m_canvas->current;
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        choose(std::min(now + 1, last));
        return;
    case Qt::Key_Left:
    case Qt::Key_Up:
        choose(std::max<qsizetype>(now - 1, 0));
        return;
    case Qt::Key_PageDown:
        choose(std::min(now + PageStep, last));
        return;
    case Qt::Key_PageUp:
        choose(std::max<qsizetype>(now - PageStep, 0));
        return;
    case Qt::Key_Home:
        choose(0);
        return;
    case Qt::Key_End:
        choose(last);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (!m_canvas->key.isEmpty())
            Q_EMIT activated(m_canvas->key);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        choose(std::max<qsizetype>(m_canvas->current, 0));
    m_canvas->viewport()->update();
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    m_canvas->read(nullptr);
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_canvas->setGeometry(rect());
    m_canvas->arrange();
}

void ChartView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        m_canvas->rebuild();
}

void ChartView::choose(qsizetype index)
{
    if (index < 0 || index >= m_canvas->stops.size())
        return;
    m_canvas->current = index;
    m_canvas->read(&m_canvas->stops[index]);
}

void ChartView::updateHeight()
{
    if (m_fitsBars)
        setFixedHeight(static_cast<int>(naturalBarsHeight(spec(), style())));
}

} // namespace utfall
