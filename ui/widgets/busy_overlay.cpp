// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/busy_overlay.h"

#include "core/text/format.h"
#include "ui/shell/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

#include <QCoreApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace utfall {

namespace {

constexpr int DelayMs = 500;
constexpr int ProgressSteps = 1000;

} // namespace

BusyOverlay::BusyOverlay(QWidget* parent) : QWidget(parent)
{
    hide();
    setFocusPolicy(Qt::StrongFocus);
    parent->installEventFilter(this);
    m_delay = new QTimer(this);
    m_delay->setSingleShot(true);
    m_delay->setInterval(DelayMs);
    connect(m_delay, &QTimer::timeout, this, &BusyOverlay::appear);

    auto* card = new Card(this);
    card->setFixedWidth(360);
    m_text = new TextLabel(TextRole::Section, card);
    m_text->setWordWrap(true);
    m_bar = new QProgressBar(card);
    m_bar->setTextVisible(false);
    m_number = new TextLabel(TextRole::Body, TextTone::Muted, card);
    m_cancel = new QPushButton(tr("Cancel"), card);
    connect(m_cancel, &QPushButton::clicked, this, &BusyOverlay::cancel);
    auto* row = new QHBoxLayout;
    row->addWidget(m_number, 1);
    row->addWidget(m_cancel);
    card->body()->addWidget(m_text);
    card->body()->addWidget(m_bar);
    card->body()->addLayout(row);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(card, 0, Qt::AlignCenter);
}

Job BusyOverlay::start(const QString& text, bool cancellable)
{
    ++m_round;
    m_busy = true;
    m_text->setText(text);
    setAccessibleName(text);
    m_number->clear();
    m_bar->setRange(0, 0);
    m_cancel->setVisible(cancellable);
    m_cancel->setEnabled(true);
    // Reports come from the working thread and may outlive this round or the page itself.
    m_job = Job([self = QPointer<BusyOverlay>(this), round = m_round](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, round, done, total] {
                if (self && self->m_busy && self->m_round == round)
                    self->showProgress(done, total);
            },
            Qt::QueuedConnection);
    });
    m_delay->start();
    return m_job;
}

void BusyOverlay::finish()
{
    m_busy = false;
    m_delay->stop();
    hide();
}

bool BusyOverlay::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void BusyOverlay::paintEvent(QPaintEvent*)
{
    QColor veil = Theme::current().colors().window;
    veil.setAlpha(200);
    QPainter(this).fillRect(rect(), veil);
}

void BusyOverlay::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_cancel->isVisible())
        cancel();
}

void BusyOverlay::showProgress(qint64 done, qint64 total)
{
    if (total <= 0) {
        m_number->setText(text::count(done));
        return;
    }
    m_bar->setRange(0, ProgressSteps);
    const qint64 share = std::clamp<qint64>(done, 0, total);
    m_bar->setValue(
        static_cast<int>(static_cast<double>(share) / static_cast<double>(total) * ProgressSteps));
    m_number->setText(text::percent(Fraction(share, total), 0));
}

void BusyOverlay::appear()
{
    setGeometry(parentWidget()->rect());
    raise();
    show();
    setFocus(Qt::OtherFocusReason);
}

void BusyOverlay::cancel()
{
    m_job.cancel();
    m_cancel->setEnabled(false);
    m_text->setText(tr("Stopping…"));
    Q_EMIT cancelled();
}

} // namespace utfall
