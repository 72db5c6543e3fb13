// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/change_guard.h"

#include "ui/shell/command_registry.h"

#include <QAbstractButton>
#include <QEvent>

namespace utfall {

ChangeGuard::ChangeGuard(QAbstractButton* button, const CommandRegistry& commands)
    : QObject(button),
      m_button(*button),
      m_commands(commands),
      m_tip(button->toolTip()),
      m_wanted(button->isEnabled())
{
    button->installEventFilter(this);
    connect(&commands, &CommandRegistry::readOnlyChanged, this, &ChangeGuard::follow);
    follow();
}

bool ChangeGuard::eventFilter(QObject* watched, QEvent* event)
{
    // Only what the owner says, not what comes from the widgets around the button.
    if (event->type() == QEvent::EnabledChange && !m_setting && m_holds && m_button.isEnabled()) {
        m_wanted = true;
        m_setting = true;
        m_button.setEnabled(false);
        m_setting = false;
    }
    return QObject::eventFilter(watched, event);
}

void ChangeGuard::follow()
{
    const QString reason = m_commands.readOnlyReason();
    const bool holds = !reason.isEmpty();
    if (holds == m_holds)
        return;
    m_setting = true;
    if (holds) {
        m_wanted = m_button.isEnabledTo(m_button.parentWidget());
        m_tip = m_button.toolTip();
    }
    m_holds = holds;
    m_button.setEnabled(holds ? false : m_wanted);
    m_button.setToolTip(holds ? reason : m_tip);
    m_button.setAccessibleDescription(holds ? reason : QString());
    m_setting = false;
}

} // namespace utfall
