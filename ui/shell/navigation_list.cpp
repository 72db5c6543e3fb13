// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/navigation_list.h"

#include "core/text/format.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace utfall {

namespace {

constexpr int PageRole = Qt::UserRole + 1;
constexpr int BadgeRole = Qt::UserRole + 2;
constexpr int RowHeight = 36;
constexpr int IconSize = 22;
constexpr int Inset = 8;

class EntryDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {metrics::NavigationWidth, std::max(RowHeight, option.fontMetrics.height() + 16)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const ThemeColors& c = Theme::current().colors();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect row = option.rect.adjusted(Inset, 1, -Inset, -1);
        const bool chosen = option.state & QStyle::State_Selected;
        if (chosen || option.state & QStyle::State_MouseOver) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(chosen ? c.selection : c.border);
            painter->drawRoundedRect(row, metrics::Corner, metrics::Corner);
        }
        if (chosen) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(c.accent);
            painter->drawRoundedRect(QRectF(row.left(), row.top() + 7, 3, row.height() - 14), 1.5, 1.5);
        }
        const QRect glyph(row.left() + 12, row.center().y() - IconSize / 2 + 1, IconSize, IconSize);
        qvariant_cast<QIcon>(index.data(Qt::DecorationRole)).paint(painter, glyph);
        QFont font = option.font;
        if (chosen)
            font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(c.text);
        QRect label = row.adjusted(12 + IconSize + 10, 0, -12, 0);
        const qint64 badge = index.data(BadgeRole).toLongLong();
        if (badge > 0) {
            const QString number = text::count(badge);
            const int width = std::max(option.fontMetrics.horizontalAdvance(number) + 12, 22);
            const QRect pill(row.right() - Inset - width, row.center().y() - 10, width, 20);
            painter->setBrush(c.warningSurface);
            painter->setPen(QPen(c.warning, 1));
            painter->drawRoundedRect(QRectF(pill).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
            painter->setPen(c.text);
            painter->setFont(option.font);
            painter->drawText(pill, Qt::AlignCenter, number);
            label.setRight(pill.left() - metrics::HalfGrid);
        }
        painter->setFont(font);
        painter->setPen(c.text);
        painter->drawText(
            label, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, label.width()));
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(c.accent, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), metrics::Corner, metrics::Corner);
        }
        painter->restore();
    }
};

} // namespace

NavigationList::NavigationList(QWidget* parent) : QListView(parent), m_model(new QStandardItemModel(this))
{
    setFrameShape(QFrame::NoFrame);
    setFixedWidth(metrics::NavigationWidth);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new EntryDelegate(this));
    setMouseTracking(true);
    setAccessibleName(tr("Pages"));
    setTabKeyNavigation(false);
    setViewportMargins(0, 12, 1, 12);
    for (const PageId id : allPages()) {
        auto* item = new QStandardItem(themedIcon(pageIcon(id)), pageTitle(id));
        item->setData(static_cast<int>(id), PageRole);
        m_model->appendRow(item);
    }
    setModel(m_model);
    viewport()->setAutoFillBackground(false);
    setCurrentPage(PageId::Overview);
}

void NavigationList::setCurrentPage(PageId id)
{
    m_setting = true;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->item(row)->data(PageRole).toInt() == static_cast<int>(id))
            setCurrentIndex(m_model->index(row, 0));
    }
    m_setting = false;
}

PageId NavigationList::currentPage() const
{
    return static_cast<PageId>(currentIndex().data(PageRole).toInt());
}

void NavigationList::setBadge(PageId id, qint64 number)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStandardItem* item = m_model->item(row);
        if (item->data(PageRole).toInt() != static_cast<int>(id))
            continue;
        item->setData(number, BadgeRole);
        item->setData(number > 0 ? tr("%1, %Ln waiting", nullptr, static_cast<int>(number)).arg(pageTitle(id))
                                 : pageTitle(id),
                      Qt::AccessibleTextRole);
    }
}

void NavigationList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (!m_setting && current.isValid())
        Q_EMIT pageChosen(static_cast<PageId>(current.data(PageRole).toInt()));
}

bool NavigationList::event(QEvent* event)
{
    // The margins around the rows have the list's colour too, and a line parts it from the page.
    if (event->type() == QEvent::Paint) {
        const ThemeColors& colors = Theme::current().colors();
        QPainter painter(this);
        painter.fillRect(rect(), colors.navigation);
        painter.fillRect(QRect(width() - 1, 0, 1, height()), colors.border);
        return true;
    }
    return QListView::event(event);
}

} // namespace utfall
