// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace utfall {

class TextLabel;

/// What a page or list shows instead of nothing: what belongs here, why it is empty, and the one next step as
/// a button.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget* parent = nullptr);

    /// `what`: "No lab results yet". `why`: one or two sentences. `iconName` from the icon set.
    void setTexts(const QString& iconName, const QString& what, const QString& why);
    /// The next step; an empty text removes the button.
    void setStep(const QString& text);
    [[nodiscard]] QPushButton* stepButton() const { return m_step; }
    /// Another way to the same end, beside the step; an empty text removes the button.
    void setOtherStep(const QString& text);
    [[nodiscard]] QPushButton* otherStepButton() const { return m_other; }

Q_SIGNALS:
    void stepTaken();
    void otherStepTaken();

protected:
    void changeEvent(QEvent* event) override;

private:
    void drawIcon();

    QString m_iconName;
    QLabel* m_icon = nullptr;
    TextLabel* m_what = nullptr;
    TextLabel* m_why = nullptr;
    QPushButton* m_step = nullptr;
    QPushButton* m_other = nullptr;
};

} // namespace utfall
