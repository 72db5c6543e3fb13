// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/job.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace utfall {

class TextLabel;

/// Covers its parent while work goes on: what is done, how far as a number, and Cancel. Work under half a
/// second never shows it.
class BusyOverlay : public QWidget
{
    Q_OBJECT
public:
    explicit BusyOverlay(QWidget* parent);

    /// Begins: shows `text` after half a second. The job reports progress from any thread; Cancel cancels it.
    [[nodiscard]] Job start(const QString& text, bool cancellable = true);
    void finish();
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void cancelled();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showProgress(qint64 done, qint64 total);
    void appear();
    void cancel();

    Job m_job;
    quint64 m_round = 0;
    bool m_busy = false;
    QTimer* m_delay = nullptr;
    TextLabel* m_text = nullptr;
    TextLabel* m_number = nullptr;
    QProgressBar* m_bar = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace utfall
