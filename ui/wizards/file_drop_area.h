// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QStringList>

class QMimeData;
class QPushButton;

namespace utfall {

class TextLabel;

/// The files of this computer that are dragged or were copied.
[[nodiscard]] QStringList filesOf(const QMimeData& data);

/// Where files are dropped, with a button for those who rather choose them in a dialog.
class FileDropArea final : public QFrame
{
    Q_OBJECT
public:
    explicit FileDropArea(QWidget* parent = nullptr);

    /// Low once there are files to see below it.
    void setCompact(bool compact);
    [[nodiscard]] QPushButton* button() const { return m_button; }

Q_SIGNALS:
    void filesDropped(const QStringList& paths);
    void chooseRequested();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    TextLabel* m_text = nullptr;
    TextLabel* m_detail = nullptr;
    QPushButton* m_button = nullptr;
    bool m_isOver = false;
};

} // namespace utfall
