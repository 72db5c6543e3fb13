// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

class QAbstractButton;

namespace utfall {

class CommandRegistry;

/// Keeps a button that changes the register from being pressed while the register is open for reading, and
/// says why in its tip. Who owns the button goes on enabling and disabling it as before. Owned by the button.
class ChangeGuard final : public QObject
{
    Q_OBJECT
public:
    ChangeGuard(QAbstractButton* button, const CommandRegistry& commands);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();

    QAbstractButton& m_button;
    const CommandRegistry& m_commands;
    QString m_tip; ///< of the button itself
    bool m_wanted = true;
    bool m_holds = false;
    bool m_setting = false;
};

} // namespace utfall
