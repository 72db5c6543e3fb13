// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/settings.h"

#include <QFrame>
#include <QSplitter>

class QHBoxLayout;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace utfall {

class TextLabel;

/// What is known of the chosen row: a heading, a close button, and content that scrolls.
class DetailPane : public QFrame
{
    Q_OBJECT
public:
    explicit DetailPane(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setCaption(const QString& caption);
    /// Replaces the content; owned by the pane.
    void setContent(QWidget* content);
    void addHeaderWidget(QWidget* widget);

Q_SIGNALS:
    void closeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    TextLabel* m_title = nullptr;
    TextLabel* m_caption = nullptr;
    QHBoxLayout* m_buttons = nullptr;
    QScrollArea* m_area = nullptr;
};

/// A list at the left and the detail pane at the right; Escape or the close button hides the pane and returns
/// to the list.
class ListDetail : public QSplitter
{
    Q_OBJECT
public:
    /// `key`: under which the widths are remembered.
    ListDetail(QWidget* list, DetailPane* pane, Settings& settings, const QString& key,
               QWidget* parent = nullptr);

    void openDetail();
    void closeDetail();
    [[nodiscard]] bool isDetailOpen() const;
    [[nodiscard]] DetailPane* pane() const { return m_pane; }

Q_SIGNALS:
    void detailClosed();

private:
    QWidget* m_list;
    DetailPane* m_pane;
    Settings& m_settings;
    QString m_key;
};

} // namespace utfall
