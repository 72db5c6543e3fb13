// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizards/wizard_dialog.h"

#include "core/text/error_text.h"
#include "ui/shell/style.h"
#include "ui/shell/theme.h"
#include "ui/widgets/busy_overlay.h"
#include "ui/widgets/inline_notice.h"
#include "ui/widgets/text_label.h"
#include "ui/wizards/step_trail.h"

#include <QFrame>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace utfall {

namespace {

QFrame* thinLine(QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    return line;
}

} // namespace

WizardDialog::WizardDialog(const QString& title, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(title);
    setSizeGripEnabled(false);
    m_trail = new StepTrail(this);
    m_question = new TextLabel(TextRole::Title, this);
    m_question->setWordWrap(true);
    m_explanation = new TextLabel(TextRole::Body, TextTone::Muted, this);
    m_explanation->setWordWrap(true);
    m_noticeArea = new QWidget(this);
    m_noticeArea->hide();
    m_notice = new InlineNotice(m_noticeArea);
    auto* noticeRow = new QVBoxLayout(m_noticeArea);
    noticeRow->setContentsMargins(0, 0, 0, metrics::Grid);
    noticeRow->addWidget(m_notice);
    m_stack = new QStackedWidget(this);

    m_hint = new TextLabel(TextRole::Body, TextTone::Muted, this);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_cancel->setObjectName(QStringLiteral("wizardCancel"));
    m_cancel->setAutoDefault(false);
    m_back = new QPushButton(tr("Back"), this);
    m_back->setObjectName(QStringLiteral("wizardBack"));
    m_back->setAutoDefault(false);
    m_next = new QPushButton(tr("Next"), this);
    m_next->setObjectName(QStringLiteral("wizardNext"));
    m_next->setDefault(true);
    makePrimary(m_next);
    connect(m_cancel, &QPushButton::clicked, this, &WizardDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] { back(); });
    connect(m_next, &QPushButton::clicked, this, [this] { next(); });

    auto* head = new QVBoxLayout;
    head->setContentsMargins(metrics::PageMargin, metrics::Gap, metrics::PageMargin, metrics::Gap);
    head->addWidget(m_trail);
    auto* body = new QVBoxLayout;
    body->setContentsMargins(metrics::PageMargin, metrics::Gap, metrics::PageMargin, metrics::Gap);
    body->setSpacing(metrics::HalfGrid);
    body->addWidget(m_question);
    body->addWidget(m_explanation);
    body->addSpacing(metrics::Grid);
    body->addWidget(m_noticeArea);
    body->addWidget(m_stack, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(metrics::PageMargin, 12, metrics::PageMargin, 12);
    buttons->setSpacing(metrics::Grid);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_hint, 1);
    buttons->addSpacing(metrics::Grid);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addLayout(head);
    outer->addWidget(thinLine(this));
    outer->addLayout(body, 1);
    outer->addWidget(thinLine(this));
    outer->addLayout(buttons);
    m_busy = new BusyOverlay(this);
}

WizardDialog::~WizardDialog() = default;

int WizardDialog::currentStep() const
{
    return m_stack->currentIndex();
}

void WizardDialog::reject()
{
    if (mayClose())
        QDialog::reject();
}

void WizardDialog::keyPressEvent(QKeyEvent* event)
{
    // A dialog gives Enter to its default button, whichever button one has gone to.
    auto* button = qobject_cast<QPushButton*>(focusWidget());
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && button != nullptr && button->isEnabled())
        button->click();
    else
        QDialog::keyPressEvent(event);
}

void WizardDialog::addStep(const QString& name, const QString& question, const QString& explanation,
                           QWidget* content)
{
    m_steps.append({name, question, explanation});
    m_stack->addWidget(content);
    QStringList names;
    for (const Step& step : std::as_const(m_steps))
        names << step.name;
    m_trail->setSteps(names);
    updateTexts();
}

void WizardDialog::showStep(int step)
{
    clearNotice();
    m_stack->setCurrentIndex(step);
    updateTexts();
}

void WizardDialog::focusStep()
{
    QWidget* step = m_stack->currentWidget();
    if (step == nullptr)
        return;
    QWidget* next = step; // a step may be one field, or hold several
    do {
        const bool isInStep = next == step || step->isAncestorOf(next);
        if (isInStep && (next->focusPolicy() & Qt::TabFocus) && next->isEnabled() &&
            next->isVisibleTo(this)) {
            next->setFocus(Qt::TabFocusReason);
            return;
        }
        next = next->nextInFocusChain();
    } while (next != step);
}

void WizardDialog::focusNext()
{
    if (m_next->isEnabled())
        m_next->setFocus(Qt::OtherFocusReason);
    else
        focusStep();
}

void WizardDialog::setExplanation(int step, const QString& explanation)
{
    m_steps[step].explanation = explanation;
    updateTexts();
}

void WizardDialog::updateTexts()
{
    const Step step = m_steps.value(currentStep());
    m_trail->setCurrent(currentStep());
    m_question->setText(step.question);
    m_explanation->setText(step.explanation);
    m_explanation->setVisible(!step.explanation.isEmpty());
}

void WizardDialog::setNext(const QString& text, bool enabled, const QString& hint)
{
    m_next->setText(text);
    m_next->setEnabled(enabled);
    m_next->setAccessibleDescription(hint);
    m_hint->setText(hint);
}

void WizardDialog::setBackVisible(bool visible)
{
    m_back->setVisible(visible);
}

void WizardDialog::setCancelText(const QString& text)
{
    m_cancel->setText(text);
}

void WizardDialog::setCancelVisible(bool visible)
{
    m_cancel->setVisible(visible);
}

void WizardDialog::showError(const Error& error)
{
    showNotice(error.kind == ErrorKind::Cancelled ? NoticeKind::Info : NoticeKind::Error,
               text::describe(error));
}

void WizardDialog::showNotice(NoticeKind kind, const QString& text)
{
    m_notice->show(kind, text);
    m_noticeArea->show();
}

void WizardDialog::clearNotice()
{
    m_noticeArea->hide();
}

void WizardDialog::back()
{
    if (currentStep() > 0)
        showStep(currentStep() - 1);
}

} // namespace utfall
