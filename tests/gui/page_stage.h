// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/import_service.h"
#include "core/register/register_session.h"
#include "core/storage/prepatient.h"
#include "core/storage/provider.h"
#include "tests/support/quick_folder.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/dialog_answers.h"
#include "ui/shell/page.h"
#include "ui/shell/settings.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <optional>

class QAbstractItemView;

namespace utfall {
class EmptyState;
class TableView;
} // namespace utfall

namespace utfall::test {

/// One page as the window shows it, on a register of its own: figures follow every change of the register,
/// and what the page says it has done is kept.
class PageStage
{
public:
    using MakePage = std::function<std::unique_ptr<Page>(const PageContext&)>;

    /// A register with these terms (without: those of cli.md) and nobody in it; the clock stands still at
    /// `today`.
    PageStage(const MakePage& makePage, QDate today, const std::optional<ContractTerms>& terms = {});
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
    /// As when the header's date is changed; waits for the figures.
    void setAsOf(QDate date);
    [[nodiscard]] const Clock& clock() const { return *m_clock; }
    [[nodiscard]] SnapshotPtr snapshot() const { return m_snapshot; }
    [[nodiscard]] QStringList done() const { return m_done; }
    void undo(); ///< the last thing done

    PersonId add(const Prepatient& person);
    ProviderId add(const Provider& provider);
    /// Takes a file with these lines in, header first; what is held is held.
    ImportReceipt import(ImportKind kind, const QStringList& lines, const MappingProfile& profile = {});
    /// Takes final results in mmol/mol in: number, date, value.
    void addResults(const QList<std::array<QString, 3>>& rows);

private:
    template <typename Write>
    [[nodiscard]] auto written(Write write);
    void refresh();

    QTemporaryDir m_folder{quickFolderTemplate()};
    std::unique_ptr<Settings> m_settings;
    std::shared_ptr<const Clock> m_clock;
    QDate m_asOf;
    std::unique_ptr<RegisterSession> m_session;
    CommandRegistry m_commands;
    std::unique_ptr<Page> m_page;
    SnapshotPtr m_snapshot;
    QStringList m_done;
    std::function<void()> m_undo;
    int m_asked = 0; ///< counts the questions for figures
    int m_answered = 0;
    int m_files = 0;
    int m_changes = 0; ///< that the register has told of
};

/// A page of this class, on a stage.
template <typename T>
[[nodiscard]] std::unique_ptr<PageStage> stageOf(QDate today, const std::optional<ContractTerms>& terms = {})
{
    return std::make_unique<PageStage>(
        [](const PageContext& context) { return std::make_unique<T>(context); }, today, terms);
}

/// The answer to a dialog of ours: it is shown and worked in; true = accepted.
[[nodiscard]] DialogAnswers::Answer filledIn(std::function<bool(QDialog&)> fill);
/// Waits until the dialog has closed itself with success.
[[nodiscard]] bool accepted(QDialog& dialog);
/// The table that screen readers know by this name; nullptr when there is none.
[[nodiscard]] TableView* tableNamed(const QWidget& parent, const QString& name);
/// What a column of the page's table, by its object name, says from the top.
[[nodiscard]] QStringList columnOf(PageStage& stage, const char* table, int column);
/// Clicks the row that says so in the column, and waits until the pane is about it.
void openRow(PageStage& stage, const char* table, int column, const QString& text);
/// The empty state that the page shows; waits for it, nullptr when none comes.
[[nodiscard]] EmptyState* shownEmptyState(PageStage& stage);
/// What the table's rows say, hidden columns too.
[[nodiscard]] QList<QStringList> rowsOf(const QAbstractItemView& table);

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
