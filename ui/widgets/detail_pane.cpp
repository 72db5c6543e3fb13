// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/detail_pane.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/text_label.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace utfall {

namespace {

constexpr int MinimumWidth = 320;
constexpr int UsualWidth = 400;

} // namespace

DetailPane::DetailPane(QWidget* parent) : QFrame(parent)
{
    setFrameShape(QFrame::NoFrame);
    m_title = new TextLabel(TextRole::Section, this);
    m_title->setWordWrap(true);
    m_caption = new TextLabel(TextRole::Body, TextTone::Muted, this);
    m_caption->setWordWrap(true);
    m_caption->hide();
    auto* close = new QToolButton(this);
    close->setIcon(themedIcon(QStringLiteral("document-close")));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close the details"));
    close->setToolTip(tr("Close the details (Esc)"));
    connect(close, &QToolButton::clicked, this, &DetailPane::closeRequested);

    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_caption);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(metrics::HalfGrid);
    m_buttons->addWidget(close);
    auto* header = new QHBoxLayout;
    header->setContentsMargins(metrics::CardPadding, 12, metrics::Grid, 0);
    header->addLayout(texts, 1);
    header->addLayout(m_buttons);
    header->setAlignment(m_buttons, Qt::AlignTop);

    m_area = new QScrollArea(this);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->viewport()->setAutoFillBackground(false);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 1, 1, 1);
    outer->setSpacing(12);
    outer->addLayout(header);
    outer->addWidget(m_area, 1);
    setMinimumWidth(MinimumWidth);
}

void DetailPane::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void DetailPane::setCaption(const QString& caption)
{
    m_caption->setText(caption);
    m_caption->setVisible(!caption.isEmpty());
}

void DetailPane::setContent(QWidget* content)
{
    if (content->layout() != nullptr)
        content->layout()->setContentsMargins(metrics::CardPadding, 0, metrics::CardPadding,
                                              metrics::CardPadding);
    m_area->setWidget(content);
    content->setAutoFillBackground(false);
}

void DetailPane::addHeaderWidget(QWidget* widget)
{
    m_buttons->insertWidget(m_buttons->count() - 1, widget);
}

void DetailPane::paintEvent(QPaintEvent*)
{
    const ThemeColors& colors = Theme::current().colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.border, 1));
    painter.setBrush(colors.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::Corner, metrics::Corner);
}

void DetailPane::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closeRequested();
        return;
    }
    QFrame::keyPressEvent(event);
}

ListDetail::ListDetail(QWidget* list, DetailPane* pane, Settings& settings, const QString& key,
                       QWidget* parent)
    : QSplitter(Qt::Horizontal, parent), m_list(list), m_pane(pane), m_settings(settings), m_key(key)
{
    setChildrenCollapsible(false);
    addWidget(list);
    addWidget(pane);
    setStretchFactor(0, 1);
    setStretchFactor(1, 0);
    if (!restoreState(m_settings.value(Setting::DetailPaneWidths, m_key).toByteArray()))
        setSizes({3 * UsualWidth, UsualWidth});
    pane->hide();
    connect(pane, &DetailPane::closeRequested, this, &ListDetail::closeDetail);
    connect(this, &QSplitter::splitterMoved, this,
            [this] { m_settings.setValue(Setting::DetailPaneWidths, saveState(), m_key); });
}

void ListDetail::openDetail()
{
    m_pane->show();
}

void ListDetail::closeDetail()
{
    const bool hadFocus = m_pane->isAncestorOf(window()->focusWidget());
    m_pane->hide();
    if (hadFocus)
        m_list->setFocus(Qt::OtherFocusReason);
    Q_EMIT detailClosed();
}

bool ListDetail::isDetailOpen() const
{
    return m_pane->isVisibleTo(this);
}

} // namespace utfall
