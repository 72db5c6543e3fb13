// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/badge.h"

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace utfall {

class TextLabel;

/// A sentence that must be read, where it belongs: a glyph and a bar of the kind, the text, and what can be
/// done about it.
class InlineNotice : public QFrame
{
    Q_OBJECT
public:
    explicit InlineNotice(QWidget* parent = nullptr);

    /// Shows the notice; earlier actions are removed.
    void show(NoticeKind kind, const QString& text);
    using QFrame::show;
    /// A button after the text; the notice owns it and removes it with the text.
    QPushButton* addAction(const QString& text, std::function<void()> run);
    void setClosable(bool closable);
    [[nodiscard]] QString text() const;
    [[nodiscard]] NoticeKind kind() const { return m_kind; }

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    NoticeKind m_kind = NoticeKind::Info;
    TextLabel* m_text = nullptr;
    QHBoxLayout* m_actions = nullptr;
    QToolButton* m_close = nullptr;
};

} // namespace utfall
