// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/page.h"

#include "core/text/error_text.h"
#include "ui/shell/change_guard.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/style.h"
#include "ui/shell/table_places.h"
#include "ui/shell/theme.h"
#include "ui/widgets/busy_overlay.h"
#include "ui/widgets/inline_notice.h"
#include "ui/widgets/text_label.h"

#include <QAbstractButton>
#include <QAction>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

#include <utility>

namespace utfall {

namespace {

/// A push button that follows an action: text, icon, enabled state and tip.
QPushButton* buttonFor(QAction* action, QWidget* parent)
{
    auto* button = new QPushButton(parent);
    const auto sync = [button, action] {
        button->setText(action->text());
        button->setIcon(action->icon());
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
        button->setStatusTip(action->statusTip());
    };
    sync();
    QObject::connect(action, &QAction::changed, button, sync);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace

Page::Page(PageId id, const QString& question, const PageContext& context, QWidget* parent)
    : QWidget(parent), m_id(id), m_context(context)
{
    setObjectName(QStringLiteral("page.") + pageKey(id));
    setAccessibleName(pageTitle(id));
    setAccessibleDescription(question);

    m_title = new TextLabel(TextRole::Title, this);
    m_title->setText(pageTitle(id));
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_question = new TextLabel(TextRole::Body, TextTone::Muted, this);
    m_question->setText(question);
    m_question->setWordWrap(true);
    m_question->setObjectName(QStringLiteral("pageQuestion"));

    auto* titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(m_title);
    titles->addWidget(m_question);
    m_actions = new QHBoxLayout;
    m_actions->setSpacing(metrics::Grid);
    auto* header = new QHBoxLayout;
    header->setContentsMargins(metrics::PageMargin, 20, metrics::PageMargin, metrics::Gap);
    header->setSpacing(metrics::Gap);
    header->addLayout(titles, 1);
    header->addLayout(m_actions);
    header->setAlignment(m_actions, Qt::AlignTop);

    m_noticeArea = new QWidget(this);
    m_noticeArea->hide();
    m_notice = new InlineNotice(m_noticeArea);
    m_notice->setClosable(true);
    connect(m_notice, &InlineNotice::closed, m_noticeArea, &QWidget::hide);
    auto* noticeRow = new QHBoxLayout(m_noticeArea);
    noticeRow->setContentsMargins(metrics::PageMargin, 0, metrics::PageMargin, metrics::Gap);
    noticeRow->addWidget(m_notice);

    m_body = new QVBoxLayout(this);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    m_body->addLayout(header);
    m_body->addWidget(m_noticeArea);
    m_busy = new BusyOverlay(this);
}

Page::~Page() = default;

QString Page::title() const
{
    return m_title->text();
}

QString Page::question() const
{
    return m_question->text();
}

void Page::setSession(RegisterSession* session)
{
    ++m_opened;
    m_session = session;
    m_snapshot.reset();
    m_stale = false;
    m_wantedScroll = 0;
    clearNotice();
    showSession(session);
}

void Page::setSnapshot(const SnapshotPtr& snapshot)
{
    m_snapshot = snapshot;
    m_stale = true;
    if (isVisible())
        deliver();
}

QCborMap Page::place() const
{
    return {{QStringLiteral("scroll"), m_scroll != nullptr ? m_scroll->verticalScrollBar()->value() : 0},
            {QStringLiteral("tables"), tablePlaces(*this)}};
}

void Page::returnTo(const QCborMap& place)
{
    // The page is scrolled once it is high enough again.
    m_wantedScroll = static_cast<int>(place.value(QStringLiteral("scroll")).toInteger());
    returnToTablePlaces(*this, place.value(QStringLiteral("tables")).toMap());
}

bool Page::isWorking() const
{
    return m_busy->isBusy();
}

void Page::showPeople(const PrepatientQuery&, const QString&) {}

void Page::showFiles(const QStringList&) {}

QWidget* Page::initialFocus() const
{
    if (m_content == nullptr)
        return nullptr;
    for (QWidget* next = m_content->nextInFocusChain(); next != m_content; next = next->nextInFocusChain()) {
        if (m_content->isAncestorOf(next) && (next->focusPolicy() & Qt::TabFocus) && next->isEnabled() &&
            next->isVisibleTo(this))
            return next;
    }
    return nullptr;
}

void Page::setContent(QWidget* content)
{
    Q_ASSERT(m_content == nullptr);
    m_content = content;
    content->setParent(this);
    auto* margins = new QVBoxLayout;
    margins->setContentsMargins(metrics::PageMargin, 0, metrics::PageMargin, metrics::Gap);
    margins->addWidget(content);
    m_body->addLayout(margins, 1);
    m_busy->raise();
}

void Page::setScrollingContent(QWidget* content)
{
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    if (content->layout() != nullptr)
        // The bar stands in the margin, so that cards end where the page's title row ends.
        content->layout()->setContentsMargins(
            metrics::PageMargin, 0, metrics::PageMargin - style()->pixelMetric(QStyle::PM_ScrollBarExtent),
            metrics::PageMargin);
    area->setWidget(content);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    Q_ASSERT(m_content == nullptr);
    m_content = area;
    m_scroll = area;
    connect(area->verticalScrollBar(), &QAbstractSlider::rangeChanged, this, [this](int, int most) {
        if (m_wantedScroll > 0 && most >= m_wantedScroll)
            m_scroll->verticalScrollBar()->setValue(std::exchange(m_wantedScroll, 0));
    });
    m_body->addWidget(area, 1);
    m_busy->raise();
}

void Page::addAction(const QString& commandId, bool primary)
{
    QPushButton* button = buttonFor(m_context.commands.action(commandId), this);
    if (primary)
        makePrimary(button);
    m_actions->addWidget(button);
}

void Page::addHeaderWidget(QWidget* widget)
{
    m_actions->addWidget(widget);
}

void Page::guardChanges(QAbstractButton* button)
{
    if (button->findChild<ChangeGuard*>() == nullptr)
        new ChangeGuard(button, m_context.commands);
}

void Page::showError(const Error& error)
{
    m_notice->show(NoticeKind::Error, text::describe(error));
    m_noticeArea->show();
}

void Page::showNotice(const QString& text)
{
    m_notice->show(NoticeKind::Info, text);
    m_noticeArea->show();
}

void Page::clearNotice()
{
    m_noticeArea->hide();
}

void Page::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    deliver();
}

void Page::deliver()
{
    if (!m_stale)
        return;
    m_stale = false;
    showSnapshot(m_snapshot);
}

} // namespace utfall
