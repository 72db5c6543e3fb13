// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <functional>

namespace utfall {

class TextLabel;

/// One field of a form: its name, the editor, and under it what is wrong with it or else what it is for.
///
/// The check runs when the reader leaves a field that was changed, and at every change once something was
/// found wrong, so that nobody is corrected while still writing.
class FormField : public QWidget
{
    Q_OBJECT
public:
    /// What is wrong with the field as it stands, as a sentence; empty when nothing is.
    using Check = std::function<QString()>;

    /// `editor` becomes the field's child.
    FormField(const QString& label, QWidget* editor, QWidget* parent = nullptr);

    /// Marks the field as one that must be filled in.
    void setRequired(bool required);
    void setHelp(const QString& help);
    void setCheck(Check check);
    /// Runs the check and shows what it finds; true when nothing is wrong.
    bool check();
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] QWidget* editor() const { return m_editor; }

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void watchEditor();
    void changed();
    void showLine();

    QString m_name;
    QString m_help;
    QString m_error;
    Check m_check;
    bool m_touched = false;
    QWidget* m_editor = nullptr;
    TextLabel* m_label = nullptr;
    QWidget* m_glyph = nullptr;
    TextLabel* m_line = nullptr;
};

} // namespace utfall
