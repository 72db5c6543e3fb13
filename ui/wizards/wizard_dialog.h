// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "ui/widgets/badge.h"

#include <QDialog>

class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace utfall {

class BusyOverlay;
class InlineNotice;
class StepTrail;
class TextLabel;

/// The frame of a wizard: where one is, what the step asks, a line for what is wrong with it, and the buttons
/// Back, Next and Cancel. Steps keep what was chosen in them when one goes back.
class WizardDialog : public QDialog
{
    Q_OBJECT
public:
    ~WizardDialog() override;

    [[nodiscard]] int currentStep() const;
    [[nodiscard]] InlineNotice& notice() const { return *m_notice; }
    void reject() override;

protected:
    /// Enter presses the button that has the keyboard, else the main button.
    void keyPressEvent(QKeyEvent* event) override;
    explicit WizardDialog(const QString& title, QWidget* parent = nullptr);

    /// `name` stands in the trail; `question` is the heading, `explanation` the muted line below it. Takes
    /// the widget over.
    void addStep(const QString& name, const QString& question, const QString& explanation, QWidget* content);
    void showStep(int step);
    /// Gives the keyboard to the first field of the step.
    void focusStep();
    /// Gives it to the main button, or to the step when the button cannot be pressed.
    void focusNext();
    void setExplanation(int step, const QString& explanation);
    /// The main button: what it does, whether it can, and when it cannot the reason, shown beside it.
    void setNext(const QString& text, bool enabled, const QString& hint = {});
    void setBackVisible(bool visible);
    void setCancelText(const QString& text);
    void setCancelVisible(bool visible);
    void showError(const Error& error);
    void showNotice(NoticeKind kind, const QString& text);
    void clearNotice();
    [[nodiscard]] BusyOverlay& busy() const { return *m_busy; }

    virtual void next() = 0;
    virtual void back();
    /// Asked before the wizard closes; asks the person when something would be lost.
    [[nodiscard]] virtual bool mayClose() = 0;

private:
    struct Step
    {
        QString name;
        QString question;
        QString explanation;
    };
    void updateTexts();

    QList<Step> m_steps;
    StepTrail* m_trail = nullptr;
    TextLabel* m_question = nullptr;
    TextLabel* m_explanation = nullptr;
    QWidget* m_noticeArea = nullptr; ///< the notice with air below it
    InlineNotice* m_notice = nullptr;
    QStackedWidget* m_stack = nullptr;
    TextLabel* m_hint = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_cancel = nullptr;
    BusyOverlay* m_busy = nullptr;
};

} // namespace utfall
