// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "ui/dialogs/form_field.h"
#include "ui/shell/await.h"

#include <QDialog>
#include <QList>

class QBoxLayout;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace utfall {

class InlineNotice;

/// A dialog that creates or changes one thing: fields that say what is wrong with them, and a button that
/// does it. It closes only when the work is done, so that a refusal never costs what was written.
class FormDialog : public QDialog
{
    Q_OBJECT
public:
    /// `acceptText` says what the button does ("Add", not "OK").
    FormDialog(const QString& title, const QString& acceptText, QWidget* parent = nullptr);

    /// Checks all fields and submits when nothing is wrong; else goes to the first field that is.
    void accept() override;
    /// Asks before what was written is thrown away.
    void reject() override;

    [[nodiscard]] QPushButton* acceptButton() const { return m_accept; }
    /// What the register said when it refused; empty when it did not.
    [[nodiscard]] QString refusal() const;

protected:
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    FormField* addField(QBoxLayout* to, const QString& label, QWidget* editor, FormField::Check check = {});
    FormField* addRequiredField(QBoxLayout* to, const QString& label, QWidget* editor,
                                FormField::Check check);
    /// Begins the work; calls submitTo() with it, or closes by finish().
    virtual void submit() = 0;
    /// Waits for the register: `done(value)` (or `done()`) and the dialog closes, or the refusal is shown.
    template <typename T, typename Done>
    void submitTo(const Async<T>& work, Done done)
    {
        setWorking(true);
        await(this, work, [this, done = std::move(done)](const Result<T>& result) mutable {
            setWorking(false);
            if (!result.ok()) {
                showRefusal(result.error());
                return;
            }
            if constexpr (std::is_void_v<T>)
                done();
            else
                done(result.value());
            finish();
        });
    }
    void finish();
    /// As wide as said and as high as the fields ask for, within the screen; also when they ask for more
    /// later, to say what is wrong.
    void fitHeight(int width);
    bool eventFilter(QObject* watched, QEvent* event) override;
    /// A sentence over the buttons that does not stop anybody; empty hides it.
    void showWarning(const QString& text);

    void setWorking(bool working);
    void showRefusal(const Error& error);

private:
    [[nodiscard]] int neededHeight(int width) const;

    QList<FormField*> m_fields;
    QVBoxLayout* m_body = nullptr;
    QWidget* m_content = nullptr;
    QScrollArea* m_area = nullptr;
    InlineNotice* m_warning = nullptr;
    InlineNotice* m_refusal = nullptr;
    QPushButton* m_accept = nullptr;
    bool m_changed = false;
    bool m_fits = false;
    bool m_working = false;
};

/// What a field that may not be empty says; empty when `text` holds something.
[[nodiscard]] QString problemWhenEmpty(const QString& text);

/// The sentence of a failed check for a field, with a capital letter: the same words as in imports.
[[nodiscard]] QString fieldProblem(const Error& error);

} // namespace utfall
