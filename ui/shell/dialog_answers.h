// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMessageBox>
#include <QPointer>
#include <QQueue>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

class QWidget;
class QDialog;

namespace utfall {

/// Every modal question of the program goes through here, so that tests can answer instead of a person.
/// Answers are used in the order given; a question that comes while tests answer and none is left fails the
/// test with its text.
class DialogAnswers
{
public:
    /// What a test says to the next dialog.
    struct Answer
    {
        QMessageBox::StandardButton button = QMessageBox::NoButton;
        QString path;                       ///< for file dialogs; empty = cancelled
        std::function<bool(QDialog&)> fill; ///< for our own dialogs: work in it, true = accept
    };
    static void push(Answer answer);
    static void clear();
    /// From now on nothing is shown; questions without an answer are recorded and take the safe button.
    static void setTesting(bool testing);
    [[nodiscard]] static bool isTesting();
    /// Texts of the questions asked while testing, oldest first.
    [[nodiscard]] static QStringList asked();
    /// The next answer; nothing when a person is to be asked or no answer is left.
    [[nodiscard]] static std::optional<Answer> take(const QString& question);
};

/// One decision: what is asked, what follows, and a button that says what it does ("Delete", not "OK").
struct Question
{
    QString title;
    QString text;             ///< the question
    QString consequence;      ///< what happens; may be empty
    QString acceptText;       ///< the button that does it
    bool destructive = false; ///< then the safe button has the focus
    QStringList details{};    ///< the single things that happen, shown as a list; may be empty
};
/// True when the person said yes.
[[nodiscard]] bool ask(QWidget* parent, const Question& question);

/// Tells what went wrong: what happened, where, what to do. For failures that nothing on the page can show.
void tellError(QWidget* parent, const QString& title, const QString& text);
/// Tells a result that was asked for and has no place of its own on a page.
void tellInformation(QWidget* parent, const QString& title, const QString& text);

/// The file to open, empty when cancelled. `filter` as QFileDialog's.
[[nodiscard]] QString askOpenFile(QWidget* parent, const QString& title, const QString& folder,
                                  const QString& filter);
[[nodiscard]] QStringList askOpenFiles(QWidget* parent, const QString& title, const QString& folder,
                                       const QString& filter);
/// The file to write, with `suffix` ("utfall") when the person gave none.
[[nodiscard]] QString askSaveFile(QWidget* parent, const QString& title, const QString& proposal,
                                  const QString& filter, const QString& suffix);
[[nodiscard]] QString askFolder(QWidget* parent, const QString& title, const QString& folder);

/// Runs a dialog of ours; true = accepted. Tests fill it in instead of a person. The dialog may be hidden
/// meanwhile (HiddenDialogs); it goes on when it is shown again.
[[nodiscard]] bool runDialog(QDialog& dialog);

/// The modal dialogs that stood open, out of sight and reach. What was typed in them stays; dialogs of the
/// system (files, printers), which hold nothing, are closed.
class HiddenDialogs
{
public:
    /// Hides all that are open now.
    HiddenDialogs();

    /// True when none is left that would come back.
    [[nodiscard]] bool isEmpty() const;
    /// Shows them again, in the order they were opened.
    void showAgain();
    /// Closes them without asking; what was typed is lost. Code that waits for them goes on when control is
    /// back in the event loop.
    void discard();

private:
    QList<QPointer<QDialog>> m_dialogs; ///< the topmost last
};

} // namespace utfall
