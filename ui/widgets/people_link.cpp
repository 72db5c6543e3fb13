// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/people_link.h"

#include "ui/shell/theme.h"

#include <QPainter>

namespace utfall {

PeopleLink::PeopleLink(QWidget* parent) : QPushButton(parent)
{
    setFlat(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(this, &QPushButton::clicked, this,
            [this] { Q_EMIT peopleRequested(queryFor(m_people), m_title); });
}

void PeopleLink::setPeople(const QString& text, const QList<Pseudonym>& people, const QString& title)
{
    m_people = people;
    m_title = title;
    setText(text);
    setAccessibleDescription(title);
    setEnabled(!people.isEmpty());
    updateGeometry();
}

void PeopleLink::paintEvent(QPaintEvent*)
{
    const ThemeColors& colors = Theme::current().colors();
    QPainter painter(this);
    QFont underlined = font();
    underlined.setUnderline(isEnabled());
    painter.setFont(underlined);
    painter.setPen(isEnabled() ? colors.link : colors.textMuted);
    painter.drawText(rect().adjusted(2, 0, -2, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colors.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    }
}

QSize PeopleLink::sizeHint() const
{
    const QFontMetrics fm(font());
    return {fm.horizontalAdvance(text()) + 6, fm.height() + 6};
}

PrepatientQuery queryFor(const QList<Pseudonym>& people)
{
    PrepatientQuery query;
    query.only = people;
    return query;
}

} // namespace utfall
