// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/command_registry.h"

#include "ui/shell/icons.h"

namespace utfall {

QString commands::showPage(PageId id)
{
    return QStringLiteral("view.page.") + pageKey(id);
}

CommandRegistry::CommandRegistry(QObject* parent) : QObject(parent) {}

QAction* CommandRegistry::add(const Command& command, std::function<void()> run)
{
    Q_ASSERT_X(!m_entries.contains(command.id), "CommandRegistry::add", qPrintable(command.id));
    auto* action = new QAction(themedIcon(command.icon), command.text, this);
    action->setObjectName(command.id);
    action->setShortcut(command.shortcut);
    action->setStatusTip(command.tip);
    action->setCheckable(command.checkable);
    QString plain = command.text;
    plain.remove(QLatin1Char('&'));
    const QString keys = command.shortcut.toString(QKeySequence::NativeText);
    action->setToolTip(keys.isEmpty() ? plain : QStringLiteral("%1 (%2)").arg(plain, keys));
    connect(action, &QAction::triggered, this, [this, id = command.id] {
        if (const auto entry = m_entries.constFind(id); entry != m_entries.cend() && entry->run)
            entry->run();
    });
    m_commands << command;
    m_entries.insert(command.id, Entry{action, std::move(run), true, false, action->toolTip()});
    updateEnabled();
    return action;
}

void CommandRegistry::setHandler(const QString& id, std::function<void()> run)
{
    Q_ASSERT_X(m_entries.contains(id), "CommandRegistry::setHandler", qPrintable(id));
    m_entries[id].run = std::move(run);
    updateEnabled();
}

QAction* CommandRegistry::action(const QString& id) const
{
    const auto entry = m_entries.constFind(id);
    Q_ASSERT_X(entry != m_entries.cend(), "CommandRegistry::action", qPrintable(id));
    return entry->action;
}

void CommandRegistry::trigger(const QString& id) const
{
    action(id)->trigger();
}

void CommandRegistry::setRegisterOpen(bool open)
{
    m_registerOpen = open;
    updateEnabled();
}

void CommandRegistry::setCurrentPage(PageId id)
{
    m_page = id;
    updateEnabled();
}

void CommandRegistry::setAvailable(const QString& id, bool available)
{
    Q_ASSERT_X(m_entries.contains(id), "CommandRegistry::setAvailable", qPrintable(id));
    m_entries[id].available = available;
    updateEnabled();
}

void CommandRegistry::setLocked(bool locked)
{
    m_locked = locked;
    updateEnabled();
}

void CommandRegistry::setChanging(const QStringList& ids)
{
    for (const QString& id : ids) {
        Q_ASSERT_X(m_entries.contains(id), "CommandRegistry::setChanging", qPrintable(id));
        m_entries[id].changes = true;
    }
    updateEnabled();
}

void CommandRegistry::setReadOnly(const QString& reason)
{
    if (reason == m_readOnlyReason)
        return;
    m_readOnlyReason = reason;
    updateEnabled();
    Q_EMIT readOnlyChanged();
}

bool CommandRegistry::mayRun(const Command& command, const Entry& entry) const
{
    if (m_locked && (command.needsRegister || command.menu == CommandMenu::File) &&
        command.id != commands::Quit)
        return false;
    return entry.run && entry.available && (!command.needsRegister || m_registerOpen) &&
           (!entry.changes || m_readOnlyReason.isEmpty()) && (!command.page || *command.page == m_page);
}

void CommandRegistry::updateEnabled()
{
    for (const Command& command : std::as_const(m_commands)) {
        const Entry& entry = m_entries[command.id];
        const bool isHeld = entry.changes && !m_readOnlyReason.isEmpty();
        entry.action->setEnabled(mayRun(command, entry));
        entry.action->setToolTip(isHeld ? m_readOnlyReason : entry.toolTip);
        entry.action->setStatusTip(isHeld ? m_readOnlyReason : command.tip);
    }
}

} // namespace utfall
