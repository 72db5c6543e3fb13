// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/dialog_answers.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QEventLoop>
#include <QFileDialog>
#include <QPushButton>
#include <QTextEdit>

#include <algorithm>
#include <utility>

namespace utfall {

namespace {

constexpr int DetailsWidth = 440; ///< most lines stand on one line

struct State
{
    bool testing = false;
    QQueue<DialogAnswers::Answer> answers;
    QStringList asked;
};

State& state()
{
    static State instance;
    return instance;
}

} // namespace

void DialogAnswers::push(Answer answer)
{
    state().testing = true;
    state().answers.enqueue(std::move(answer));
}

void DialogAnswers::clear()
{
    state().answers.clear();
    state().asked.clear();
}

void DialogAnswers::setTesting(bool testing)
{
    state().testing = testing;
}

bool DialogAnswers::isTesting()
{
    return state().testing;
}

QStringList DialogAnswers::asked()
{
    return state().asked;
}

std::optional<DialogAnswers::Answer> DialogAnswers::take(const QString& question)
{
    if (!state().testing)
        return std::nullopt;
    state().asked << question;
    if (state().answers.isEmpty()) {
        qWarning("No answer is prepared for a dialog");
        return std::nullopt;
    }
    return state().answers.dequeue();
}

namespace {

/// Dialogs of the system cannot be hidden and shown again.
bool belongsToSystem(const QDialog& dialog)
{
    return dialog.inherits("QFileDialog") || dialog.inherits("QAbstractPrintDialog");
}

/// Waits in a loop of its own: QDialog::exec() ends when the dialog is hidden, as it is while the window is
/// locked, and what was typed in it would be lost.
int runModal(QDialog& dialog)
{
    if (belongsToSystem(dialog))
        return dialog.exec();
    QEventLoop loop;
    QObject::connect(&dialog, &QDialog::finished, &loop, &QEventLoop::quit);
    dialog.setModal(true);
    dialog.show();
    loop.exec(QEventLoop::DialogExec);
    return dialog.result();
}

} // namespace

bool ask(QWidget* parent, const Question& question)
{
    if (DialogAnswers::isTesting()) {
        const auto answer = DialogAnswers::take(question.text);
        return answer && (answer->button == QMessageBox::Yes || answer->button == QMessageBox::Ok);
    }
    QMessageBox box(parent);
    box.setWindowTitle(question.title);
    box.setIcon(question.destructive ? QMessageBox::Warning : QMessageBox::Question);
    box.setText(question.text);
    box.setInformativeText(question.consequence);
    QAbstractButton* yes = box.addButton(question.acceptText, QMessageBox::AcceptRole);
    QPushButton* no = box.addButton(QMessageBox::Cancel);
    box.setEscapeButton(no);
    if (question.destructive)
        box.setDefaultButton(no);
    if (!question.details.isEmpty()) {
        box.setDetailedText(question.details.join(u'\n'));
        if (auto* list = box.findChild<QTextEdit*>())
            list->setMinimumWidth(DetailsWidth);
        // Shown from the beginning: it is what the person is asked about.
        for (QAbstractButton* button : box.buttons()) {
            if (box.buttonRole(button) == QMessageBox::ActionRole)
                button->click();
        }
    }
    runModal(box);
    return box.clickedButton() == yes;
}

namespace {

void tell(QWidget* parent, QMessageBox::Icon icon, const QString& title, const QString& text)
{
    if (DialogAnswers::isTesting()) {
        [[maybe_unused]] const auto answer = DialogAnswers::take(text);
        return;
    }
    QMessageBox box(icon, title, text, QMessageBox::Close, parent);
    box.setTextFormat(Qt::PlainText);
    runModal(box);
}

} // namespace

void tellError(QWidget* parent, const QString& title, const QString& text)
{
    tell(parent, QMessageBox::Warning, title, text);
}

void tellInformation(QWidget* parent, const QString& title, const QString& text)
{
    tell(parent, QMessageBox::Information, title, text);
}

QString askOpenFile(QWidget* parent, const QString& title, const QString& folder, const QString& filter)
{
    if (DialogAnswers::isTesting()) {
        const auto answer = DialogAnswers::take(title);
        return answer ? answer->path : QString();
    }
    return QFileDialog::getOpenFileName(parent, title, folder, filter);
}

QStringList askOpenFiles(QWidget* parent, const QString& title, const QString& folder, const QString& filter)
{
    if (DialogAnswers::isTesting()) {
        const auto answer = DialogAnswers::take(title);
        return answer && !answer->path.isEmpty() ? QStringList{answer->path} : QStringList();
    }
    return QFileDialog::getOpenFileNames(parent, title, folder, filter);
}

QString askSaveFile(QWidget* parent, const QString& title, const QString& proposal, const QString& filter,
                    const QString& suffix)
{
    if (DialogAnswers::isTesting()) {
        const auto answer = DialogAnswers::take(title);
        return answer ? answer->path : QString();
    }
    QFileDialog dialog(parent, title, proposal, filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(suffix);
    dialog.selectFile(proposal);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    return dialog.selectedFiles().constFirst();
}

QString askFolder(QWidget* parent, const QString& title, const QString& folder)
{
    if (DialogAnswers::isTesting()) {
        const auto answer = DialogAnswers::take(title);
        return answer ? answer->path : QString();
    }
    return QFileDialog::getExistingDirectory(parent, title, folder);
}

bool runDialog(QDialog& dialog)
{
    if (DialogAnswers::isTesting()) {
        const auto answer = DialogAnswers::take(dialog.windowTitle());
        return answer && answer->fill && answer->fill(dialog);
    }
    return runModal(dialog) == QDialog::Accepted;
}

HiddenDialogs::HiddenDialogs()
{
    while (QWidget* popup = QApplication::activePopupWidget())
        popup->close();
    while (QWidget* modal = QApplication::activeModalWidget()) {
        auto* dialog = qobject_cast<QDialog*>(modal);
        if (dialog == nullptr)
            break;
        if (belongsToSystem(*dialog)) {
            dialog->reject();
        } else {
            m_dialogs.prepend(dialog);
            dialog->hide();
        }
    }
}

bool HiddenDialogs::isEmpty() const
{
    return std::ranges::all_of(m_dialogs, [](const QPointer<QDialog>& dialog) { return dialog.isNull(); });
}

void HiddenDialogs::showAgain()
{
    for (const QPointer<QDialog>& dialog : std::exchange(m_dialogs, {})) {
        if (dialog)
            dialog->show();
    }
}

void HiddenDialogs::discard()
{
    const QList<QPointer<QDialog>> dialogs = std::exchange(m_dialogs, {});
    for (auto dialog = dialogs.crbegin(); dialog != dialogs.crend(); ++dialog) {
        if (*dialog)
            (*dialog)->done(QDialog::Rejected);
    }
}

} // namespace utfall
