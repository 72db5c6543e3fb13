// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/page_id.h"

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace utfall {

/// Where a command stands in the menu bar. None: only as a button or shortcut.
enum class CommandMenu { None, File, Edit, View, Register, Help };

/// What a command does in words, keys and pictures. The registry is the one list of them: menus, buttons,
/// shortcuts, the help dialog and the test against doubled shortcuts all read it.
struct Command
{
    QString id;   ///< stable: "file.open"; ids of the window itself are in namespace commands
    QString text; ///< as in a menu, with "&" for the mnemonic and "…" when more is asked
    QString icon; ///< name in resources/icons/icons.txt; may be empty
    QKeySequence shortcut;
    QString tip; ///< one sentence for the status bar and the shortcut list
    CommandMenu menu = CommandMenu::None;
    int group = 0; ///< a line parts groups in a menu
    bool needsRegister = true;
    std::optional<PageId>
        page; ///< enabled only while that page is shown; then the shortcut is the page's own
    bool checkable = false;
};

namespace commands {
inline const QString NewRegister = QStringLiteral("file.new");
inline const QString OpenRegister = QStringLiteral("file.open");
inline const QString OpenDemo = QStringLiteral("file.demo");
inline const QString CloseRegister = QStringLiteral("file.close");
inline const QString ImportFiles = QStringLiteral("file.import");
inline const QString PrintReport = QStringLiteral("file.print");
inline const QString ExportReport = QStringLiteral("file.export");
inline const QString Quit = QStringLiteral("file.quit");
inline const QString Find = QStringLiteral("edit.find");
inline const QString Refresh = QStringLiteral("view.refresh");
inline const QString AddPrepatient = QStringLiteral("register.addPrepatient");
inline const QString AddProvider = QStringLiteral("register.addProvider");
inline const QString LockRegister = QStringLiteral("register.lock");
inline const QString BackUp = QStringLiteral("register.backUp");
inline const QString SaveCopy = QStringLiteral("register.saveCopy");
inline const QString Restore = QStringLiteral("register.restore");
inline const QString Salvage = QStringLiteral("file.salvage");
inline const QString ChangePassphrase = QStringLiteral("register.passphrase");
inline const QString NewRecoveryKey = QStringLiteral("register.recoveryKey");
inline const QString CheckRegister = QStringLiteral("register.check");
inline const QString MappingProfiles = QStringLiteral("register.profiles");
inline const QString ExampleFiles = QStringLiteral("help.examples");
inline const QString Shortcuts = QStringLiteral("help.shortcuts");
inline const QString About = QStringLiteral("help.about");
[[nodiscard]] QString showPage(PageId id); ///< "view.page.overview" …
} // namespace commands

class CommandRegistry final : public QObject
{
    Q_OBJECT
public:
    explicit CommandRegistry(QObject* parent = nullptr);

    /// Adds a command; its id must be new. Without `run` it stays disabled until setHandler().
    QAction* add(const Command& command, std::function<void()> run = {});
    /// Gives the command its work; the window offers the commands above and pages or wizards take them over.
    void setHandler(const QString& id, std::function<void()> run);
    /// The action of a known command. Owned by the registry.
    [[nodiscard]] QAction* action(const QString& id) const;
    [[nodiscard]] bool contains(const QString& id) const { return m_entries.contains(id); }
    /// In the order they were added.
    [[nodiscard]] const QList<Command>& commands() const { return m_commands; }
    void trigger(const QString& id) const;

    void setRegisterOpen(bool open);
    void setCurrentPage(PageId id);
    /// For states only the owner knows ("nothing chosen").
    void setAvailable(const QString& id, bool available);
    /// While the window is locked nothing can be done with registers; the program can still be looked at and
    /// left.
    void setLocked(bool locked);
    /// These change the register.
    void setChanging(const QStringList& ids);
    /// Why nothing may be changed, as a sentence; empty: it may.
    void setReadOnly(const QString& reason);
    [[nodiscard]] QString readOnlyReason() const { return m_readOnlyReason; }

Q_SIGNALS:
    void readOnlyChanged();

private:
    struct Entry
    {
        QAction* action = nullptr;
        std::function<void()> run;
        bool available = true;
        bool changes = false;
        QString toolTip;
    };
    void updateEnabled();
    [[nodiscard]] bool mayRun(const Command& command, const Entry& entry) const;

    QList<Command> m_commands;
    QHash<QString, Entry> m_entries;
    bool m_registerOpen = false;
    bool m_locked = false;
    QString m_readOnlyReason;
    PageId m_page = PageId::Overview;
};

} // namespace utfall
