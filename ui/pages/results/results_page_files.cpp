// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What the page Lab results does with files: takes them to the import, and makes templates and examples.

#include "core/demo/example_files.h"
#include "core/register/contract_service.h"
#include "core/register/register_session.h"
#include "ui/pages/results/results_page.h"
#include "ui/shell/dialog_answers.h"
#include "ui/shell/settings.h"
#include "ui/wizards/file_drop_area.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QMimeData>

namespace utfall {

void ResultsPage::showFiles(const QStringList& paths)
{
    openWizard();
    if (m_wizard != nullptr)
        m_wizard->addFiles(paths);
}

void ResultsPage::createTemplates()
{
    const QString folder = askFolder(this, tr("Where are templates and examples to be saved?"),
                                     settings().value(Setting::LastFolder).toString());
    if (folder.isEmpty() || session() == nullptr)
        return;
    answer(session()->contract().info(),
           [this, folder](const ContractInfo& info) { writeExamples(folder, info.terms); });
}

void ResultsPage::writeExamples(const QString& folder, const ContractTerms& terms)
{
    QStringList existing;
    const QList<ExampleFile> files = templateFiles() + exampleFiles(terms);
    for (const ExampleFile& file : files) {
        if (QDir(folder).exists(file.name))
            existing << file.name;
    }
    Question question;
    question.title = tr("Templates and example files");
    question.text = tr("Replace %Ln file(s)?", nullptr, static_cast<int>(existing.size()));
    question.consequence =
        tr("The folder has files with these names: %1.").arg(existing.join(QStringLiteral(", ")));
    question.acceptText = tr("Replace");
    question.destructive = true;
    if (!existing.isEmpty() && !ask(this, question))
        return;
    if (const Result<void> written = writeExampleFiles(folder, terms); !written.ok()) {
        showError(written.error());
        return;
    }
    clearNotice();
    Q_EMIT workDone(tr("%Ln template(s) and example(s) are in %1.", nullptr, static_cast<int>(files.size()))
                        .arg(QDir::toNativeSeparators(folder)),
                    {});
}

void ResultsPage::paste()
{
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    if (session() == nullptr || copied == nullptr ||
        (filesOf(*copied).isEmpty() && copied->text().trimmed().isEmpty()))
        return;
    openWizard();
    if (m_wizard != nullptr)
        m_wizard->paste(*copied);
}

} // namespace utfall
