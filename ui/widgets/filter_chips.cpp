// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/filter_chips.h"

#include "core/text/format.h"
#include "ui/shell/theme.h"
#include "ui/widgets/tile_layout.h"

#include <QPainter>
#include <QToolButton>

namespace utfall {

namespace {

constexpr int Tick = 14;

/// A pill that shows a tick when it is on, so that its state does not hang on colour.
class ChipButton final : public QToolButton
{
public:
    explicit ChipButton(QWidget* parent) : QToolButton(parent)
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics fm(font());
        return {fm.horizontalAdvance(text()) + 24 + (isChecked() ? Tick + 4 : 0), fm.height() + 10};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const ThemeColors& c = Theme::current().colors();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF shape = QRectF(rect()).adjusted(1, 1, -1, -1);
        const QColor line = hasFocus() || isChecked() ? c.accent : c.controlBorder;
        painter.setPen(QPen(line, hasFocus() ? 2 : 1));
        painter.setBrush(isChecked() ? c.selection : underMouse() ? c.surfaceRaised : c.surface);
        painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2);
        painter.setPen(c.text);
        QRect label = rect();
        if (isChecked()) {
            const QPointF at(14, height() / 2.0);
            painter.setPen(QPen(c.text, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.drawPolyline(
                QPolygonF{at + QPointF(0, 0), at + QPointF(3.5, 3.5), at + QPointF(9.5, -3.5)});
            label.setLeft(12 + Tick);
        }
        painter.drawText(label, Qt::AlignCenter, text());
    }
};

QString labelOf(const FilterChip& chip)
{
    return chip.count < 0 ? chip.text : QStringLiteral("%1  %2").arg(chip.text, text::count(chip.count));
}

} // namespace

FilterChips::FilterChips(Mode mode, QWidget* parent) : QWidget(parent), m_mode(mode)
{
    new FlowLayout(this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FilterChips::setChips(const QList<FilterChip>& chips)
{
    m_chips = chips;
    QHash<QString, QToolButton*> kept;
    for (const FilterChip& chip : chips) {
        QToolButton* button = m_buttons.take(chip.key);
        if (button == nullptr) {
            button = new ChipButton(this);
            connect(button, &QToolButton::clicked, this,
                    [this, key = chip.key](bool on) { toggled(key, on); });
        } else {
            layout()->removeWidget(button);
        }
        button->setText(labelOf(chip));
        button->setAccessibleName(chip.text);
        layout()->addWidget(button);
        kept.insert(chip.key, button);
    }
    for (QToolButton* gone : std::as_const(m_buttons))
        gone->deleteLater();
    m_buttons = kept;
    setChosen(m_chosen);
}

QSet<QString> FilterChips::chosen() const
{
    return m_chosen;
}

QString FilterChips::current() const
{
    return m_mode == Mode::One && !m_chosen.isEmpty() ? *m_chosen.cbegin() : QString();
}

void FilterChips::setChosen(const QSet<QString>& keys)
{
    QSet<QString> chosen;
    for (const FilterChip& chip : std::as_const(m_chips)) {
        if (keys.contains(chip.key) && (m_mode == Mode::Many || chosen.isEmpty()))
            chosen.insert(chip.key);
    }
    if (m_mode == Mode::One && chosen.isEmpty() && !m_chips.isEmpty())
        chosen.insert(m_chips.constFirst().key);
    m_chosen = chosen;
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it) {
        it.value()->setChecked(m_chosen.contains(it.key()));
        it.value()->updateGeometry();
    }
    layout()->invalidate();
}

void FilterChips::clear()
{
    setChosen({});
    Q_EMIT changed();
}

bool FilterChips::isNarrowing() const
{
    if (m_mode == Mode::Many)
        return !m_chosen.isEmpty();
    return !m_chips.isEmpty() && !m_chosen.contains(m_chips.constFirst().key);
}

void FilterChips::toggled(const QString& key, bool on)
{
    QSet<QString> keys = m_mode == Mode::One ? QSet<QString>{} : m_chosen;
    if (on)
        keys.insert(key);
    else
        keys.remove(key);
    setChosen(keys);
    Q_EMIT changed();
}

} // namespace utfall
