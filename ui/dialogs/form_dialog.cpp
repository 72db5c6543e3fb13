// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/form_dialog.h"

#include "core/text/error_text.h"
#include "ui/shell/dialog_answers.h"
#include "ui/shell/style.h"
#include "ui/shell/theme.h"
#include "ui/widgets/inline_notice.h"
#include "ui/widgets/text_label.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace utfall {

FormDialog::FormDialog(const QString& title, const QString& acceptText, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(title);
    m_content = new QWidget(this);
    m_body = new QVBoxLayout(m_content);
    m_body->setContentsMargins(metrics::PageMargin, metrics::Gap, metrics::PageMargin, metrics::Gap);
    m_body->setSpacing(metrics::Gap);
    m_area = new QScrollArea(this);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(m_content);

    m_warning = new InlineNotice(this);
    m_warning->hide();
    m_refusal = new InlineNotice(this);
    m_refusal->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(acceptText, QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);
    m_accept->setObjectName(QStringLiteral("accept"));
    makePrimary(m_accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &FormDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &FormDialog::reject);

    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(metrics::PageMargin, metrics::Grid, metrics::PageMargin, metrics::Gap);
    foot->setSpacing(metrics::Grid);
    foot->addWidget(m_warning);
    foot->addWidget(m_refusal);
    foot->addWidget(buttons);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_area, 1);
    outer->addLayout(foot);
}

void FormDialog::accept()
{
    if (m_working)
        return;
    m_refusal->hide();
    FormField* first = nullptr;
    for (FormField* field : std::as_const(m_fields)) {
        if (field->isVisibleTo(this) && !field->check() && first == nullptr)
            first = field;
    }
    if (first != nullptr) {
        first->editor()->setFocus(Qt::OtherFocusReason);
        m_area->ensureWidgetVisible(first);
        return;
    }
    submit();
}

void FormDialog::fitHeight(int width)
{
    layout()->activate();
    m_content->ensurePolished();
    if (!m_fits) {
        m_fits = true;
        m_body->addStretch(1); // fields keep together
        m_content->installEventFilter(this);
    }
    resize(width, neededHeight(width));
}

int FormDialog::neededHeight(int width) const
{
    const auto heightOf = [width](const QLayoutItem& item) {
        return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
    };
    const int content =
        m_body->hasHeightForWidth() ? m_body->totalHeightForWidth(width) : m_body->totalSizeHint().height();
    return std::min(content + heightOf(*layout()->itemAt(1)),
                    screen()->availableGeometry().height() * 9 / 10);
}

bool FormDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_content && event->type() == QEvent::LayoutRequest && isVisible()) {
        // Never lower: what has been read does not jump away.
        const int needed = neededHeight(width());
        if (needed > height())
            resize(width(), needed);
    }
    return QDialog::eventFilter(watched, event);
}

void FormDialog::reject()
{
    if (m_working)
        return;
    if (m_changed && !ask(this, {windowTitle(), tr("Close without saving?"),
                                 tr("What you have written here is lost."), tr("Close"), true}))
        return;
    QDialog::reject();
}

QString FormDialog::refusal() const
{
    return m_refusal->isVisibleTo(this) ? m_refusal->text() : QString();
}

FormField* FormDialog::addField(QBoxLayout* to, const QString& label, QWidget* editor, FormField::Check check)
{
    auto* field = new FormField(label, editor, m_content);
    field->setCheck(std::move(check));
    connect(field, &FormField::edited, this, [this] { m_changed = true; });
    // Side by side they keep their heads level, whatever is said under them.
    const bool across = to->direction() == QBoxLayout::LeftToRight;
    to->addWidget(field, across ? 1 : 0, across ? Qt::AlignTop : Qt::Alignment());
    m_fields << field;
    return field;
}

FormField* FormDialog::addRequiredField(QBoxLayout* to, const QString& label, QWidget* editor,
                                        FormField::Check check)
{
    FormField* field = addField(to, label, editor, std::move(check));
    field->setRequired(true);
    return field;
}

void FormDialog::finish()
{
    QDialog::accept();
}

void FormDialog::showWarning(const QString& text)
{
    if (text.isEmpty())
        m_warning->hide();
    else if (m_warning->isHidden() || m_warning->text() != text)
        m_warning->show(NoticeKind::Warning, text);
}

void FormDialog::setWorking(bool working)
{
    m_refusal->hide();
    m_working = working;
    m_content->setEnabled(!working);
    m_accept->setEnabled(!working);
}

void FormDialog::showRefusal(const Error& error)
{
    m_refusal->show(NoticeKind::Error, fieldProblem(error));
    m_accept->setFocus(Qt::OtherFocusReason);
}

QString problemWhenEmpty(const QString& text)
{
    return text.trimmed().isEmpty() ? FormDialog::tr("Fill in the field.") : QString();
}

QString fieldProblem(const Error& error)
{
    QString sentence = text::describe(error);
    if (!sentence.isEmpty())
        sentence[0] = sentence[0].toUpper();
    return sentence;
}

} // namespace utfall
