// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/register/register_session.h"
#include "core/storage/prepatient.h"
#include "core/storage/provider.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/page.h"
#include "ui/shell/settings.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace utfall::test {

/// One page as the window shows it, on a register of its own: figures follow every change of the register,
/// and what the page says it has done is kept.
class PageStage
{
public:
    using MakePage = std::function<std::unique_ptr<Page>(const PageContext&)>;

    /// The contract of cli.md, nobody registered; the clock stands still at `today`.
    PageStage(const MakePage& makePage, QDate today);
    ~PageStage();

    [[nodiscard]] RegisterSession& session() { return *m_session; }
    [[nodiscard]] CommandRegistry& commands() { return m_commands; }
    [[nodiscard]] Page& page() { return *m_page; }
    template <typename T>
    [[nodiscard]] T* child(const char* name)
    {
        return m_page->findChild<T*>(QLatin1String(name));
    }

    /// Shows the page with the figures of today.
    void show();
    [[nodiscard]] SnapshotPtr snapshot() const { return m_snapshot; }
    [[nodiscard]] QStringList done() const { return m_done; }
    void undo(); ///< the last thing done

    PersonId add(const Prepatient& person);
    ProviderId add(const Provider& provider);
    /// Takes final results in mmol/mol in: number, date, value.
    void addResults(const QList<std::array<QString, 3>>& rows);

private:
    template <typename Write>
    [[nodiscard]] auto written(Write write);
    void refresh();

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::shared_ptr<const Clock> m_clock;
    QDate m_today;
    std::unique_ptr<RegisterSession> m_session;
    CommandRegistry m_commands;
    std::unique_ptr<Page> m_page;
    SnapshotPtr m_snapshot;
    QStringList m_done;
    std::function<void()> m_undo;
    int m_asked = 0; ///< counts the questions for figures
    int m_answered = 0;
    int m_changes = 0; ///< that the register has told of
};

/// A page of this class, on a stage.
template <typename T>
[[nodiscard]] std::unique_ptr<PageStage> stageOf(QDate today)
{
    return std::make_unique<PageStage>(
        [](const PageContext& context) { return std::make_unique<T>(context); }, today);
}

/// Enrolled on 2026-02-01, in order under the contract, with one of Skatteverket's test numbers.
[[nodiscard]] Prepatient somebody(const QString& number, const QString& familyName, const QString& givenName);
[[nodiscard]] Provider someProvider(const QString& number, const QString& name);

/// Writes into a field of a dialog as a person does.
void write(QWidget& dialog, const char* field, const QString& text);
/// Clicks a button or box by its object name.
void click(QWidget& parent, const char* button);
/// The sentences of all fields that are wrong, in the order of the form.
[[nodiscard]] QStringList fieldErrors(const QWidget& dialog);

} // namespace utfall::test
