// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/inline_notice.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QToolButton>

namespace utfall {

namespace {

constexpr int Bar = 4;
constexpr int Glyph = 20;

} // namespace

InlineNotice::InlineNotice(QWidget* parent) : QFrame(parent)
{
    setFrameShape(QFrame::NoFrame);
    m_text = new TextLabel(TextRole::Body, this);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_actions = new QHBoxLayout;
    m_actions->setSpacing(metrics::Grid);
    m_close = new QToolButton(this);
    m_close->setIcon(themedIcon(QStringLiteral("document-close")));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close the notice"));
    m_close->hide();
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Bar + metrics::CardPadding + Glyph + 12, metrics::Grid, metrics::Grid,
                            metrics::Grid);
    row->setSpacing(12);
    row->addWidget(m_text, 1);
    row->addLayout(m_actions);
    row->addWidget(m_close, 0, Qt::AlignTop);
    setMinimumHeight(metrics::ControlHeight + metrics::Grid);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void InlineNotice::show(NoticeKind kind, const QString& text)
{
    m_kind = kind;
    m_text->setText(text);
    setAccessibleName(text);
    while (QLayoutItem* item = m_actions->takeAt(0)) {
        if (item->widget() != nullptr)
            item->widget()->deleteLater();
        delete item;
    }
    update();
    QFrame::show();
}

QPushButton* InlineNotice::addAction(const QString& text, std::function<void()> run)
{
    auto* button = new QPushButton(text, this);
    connect(button, &QPushButton::clicked, this, [run = std::move(run)] { run(); });
    m_actions->addWidget(button);
    return button;
}

void InlineNotice::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

QString InlineNotice::text() const
{
    return m_text->text();
}

void InlineNotice::paintEvent(QPaintEvent*)
{
    const NoticeColors colors = noticeColors(m_kind);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::Corner, metrics::Corner);
    painter.fillPath(shape, colors.surface);
    painter.setClipPath(shape);
    painter.fillRect(QRect(0, 0, Bar, height()), colors.line);
    painter.setClipping(false);
    painter.setPen(QPen(colors.line, 1));
    painter.drawPath(shape);
    const qreal top = std::min<qreal>((height() - Glyph) / 2.0, 12);
    drawNoticeGlyph(painter, QRectF(Bar + metrics::CardPadding - 2, top, Glyph, Glyph), m_kind);
}

} // namespace utfall
