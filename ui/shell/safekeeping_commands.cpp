// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/safekeeping_commands.h"

#include "ui/shell/main_window.h"
#include "ui/shell/register_document.h"
#include "ui/shell/safekeeping_flow.h"
#include "ui/shell/window_lock.h"

#include <QCoreApplication>

namespace utfall {

namespace {

class CommandText
{
    Q_DECLARE_TR_FUNCTIONS(utfall::Commands)
};

void addCopyCommands(MainWindow& window)
{
    CommandRegistry& registry = window.commands();
    registry.add({commands::BackUp,
                  CommandText::tr("&Back up now"),
                  QStringLiteral("backup"),
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S),
                  CommandText::tr("Make a checked copy of the register beside it"),
                  CommandMenu::Register,
                  2,
                  true,
                  {},
                  false});
    registry.add({commands::SaveCopy,
                  CommandText::tr("Save a cop&y as…"),
                  QStringLiteral("document-save-as"),
                  {},
                  CommandText::tr("Make a checked copy of the register in another place"),
                  CommandMenu::Register,
                  2,
                  true,
                  {},
                  false},
                 [&window] { window.safekeeping().saveCopy(); });
    registry.add({commands::Restore,
                  CommandText::tr("&Restore from a copy…"),
                  QStringLiteral("shallow-history"),
                  {},
                  CommandText::tr("See what differs between a copy and the register, and go back to it"),
                  CommandMenu::Register,
                  2,
                  true,
                  {},
                  false},
                 [&window] { window.safekeeping().restore(window.document().session()->path()); });
    registry.add({commands::Salvage,
                  CommandText::tr("Sal&vage a damaged register…"),
                  QStringLiteral("run-build"),
                  {},
                  CommandText::tr("Save what can be read of a damaged register into a new one"),
                  CommandMenu::File,
                  0,
                  false,
                  {},
                  false},
                 [&window] { window.safekeeping().salvage(); });
}

void addKeyCommands(MainWindow& window)
{
    CommandRegistry& registry = window.commands();
    registry.add({commands::LockRegister,
                  CommandText::tr("&Lock the register"),
                  QStringLiteral("object-locked"),
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L),
                  CommandText::tr("Show nothing and forget the keys until the passphrase is given"),
                  CommandMenu::File,
                  3,
                  true,
                  {},
                  false},
                 [&window] { window.windowLock().lock(WindowLock::Cause::Asked); });
    registry.add({commands::ChangePassphrase,
                  CommandText::tr("Change the passp&hrase…"),
                  QStringLiteral("password-generate"),
                  {},
                  CommandText::tr("Choose what opens the register from now on"),
                  CommandMenu::Register,
                  3,
                  true,
                  {},
                  false},
                 [&window] { window.safekeeping().changePassphrase(); });
    registry.add({commands::NewRecoveryKey,
                  CommandText::tr("&New recovery key…"),
                  QStringLiteral("document-print"),
                  {},
                  CommandText::tr("Make a new key on paper in place of the old one"),
                  CommandMenu::Register,
                  3,
                  true,
                  {},
                  false},
                 [&window] { window.safekeeping().makeRecoveryKey(); });
}

} // namespace

void addSafekeepingCommands(MainWindow& window)
{
    addCopyCommands(window);
    addKeyCommands(window);
    window.commands().setChanging({commands::ImportFiles, commands::AddPrepatient, commands::AddProvider,
                                   commands::MappingProfiles, commands::Restore, commands::ChangePassphrase,
                                   commands::NewRecoveryKey});
}

} // namespace utfall
