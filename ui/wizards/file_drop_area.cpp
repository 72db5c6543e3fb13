// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizards/file_drop_area.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/text_label.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace utfall {

namespace {

constexpr int CompactHeight = 64;
constexpr int TallHeight = 200;

} // namespace

QStringList filesOf(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            paths << url.toLocalFile();
    }
    return paths;
}

FileDropArea::FileDropArea(QWidget* parent) : QFrame(parent)
{
    setFrameShape(QFrame::NoFrame);
    setAcceptDrops(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_text = new TextLabel(tr("Drop or paste files here"), TextRole::Section, TextTone::Normal, this);
    m_detail = new TextLabel(tr("or"), TextRole::Body, TextTone::Muted, this);
    m_button = new QPushButton(themedIcon(QStringLiteral("document-open")), tr("Choose files…"), this);
    m_button->setObjectName(QStringLiteral("chooseFiles"));
    m_button->setAutoDefault(false);
    connect(m_button, &QPushButton::clicked, this, &FileDropArea::chooseRequested);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::Gap, metrics::Grid, metrics::Gap, metrics::Grid);
    row->setSpacing(12);
    row->addStretch(1);
    row->addWidget(m_text);
    row->addWidget(m_detail);
    row->addWidget(m_button);
    row->addStretch(1);
    setCompact(false);
}

void FileDropArea::setCompact(bool compact)
{
    setMinimumHeight(compact ? CompactHeight : TallHeight);
    setMaximumHeight(compact ? CompactHeight : QWIDGETSIZE_MAX);
    m_text->setText(compact ? tr("Drop more files here") : tr("Drop or paste files here"));
}

void FileDropArea::dragEnterEvent(QDragEnterEvent* event)
{
    if (filesOf(*event->mimeData()).isEmpty())
        return;
    m_isOver = true;
    update();
    event->acceptProposedAction();
}

void FileDropArea::dragLeaveEvent(QDragLeaveEvent*)
{
    m_isOver = false;
    update();
}

void FileDropArea::dropEvent(QDropEvent* event)
{
    m_isOver = false;
    update();
    event->acceptProposedAction();
    Q_EMIT filesDropped(filesOf(*event->mimeData()));
}

void FileDropArea::paintEvent(QPaintEvent*)
{
    const ThemeColors& colors = Theme::current().colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_isOver ? colors.accent : colors.controlBorder, m_isOver ? 2 : 1, Qt::DashLine));
    painter.setBrush(m_isOver ? colors.selection : colors.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::Corner, metrics::Corner);
}

} // namespace utfall
