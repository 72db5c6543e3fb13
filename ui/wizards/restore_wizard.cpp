// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizards/restore_wizard.h"

#include "core/register/register_session.h"
#include "core/register/safekeeping_service.h"
#include "core/text/format.h"
#include "ui/models/backup_table_model.h"
#include "ui/shell/dialog_answers.h"
#include "ui/shell/theme.h"
#include "ui/widgets/busy_overlay.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/table_view.h"
#include "ui/wizards/copy_comparison.h"
#include "ui/wizards/unlock_form.h"

#include <QFileInfo>
#include <QFutureWatcher>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <optional>

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize WizardSize(1040, 720);
constexpr QSize MinimumWizardSize(720, 520);
constexpr int FormWidth = 560;

enum Step { Copies, Differences, Key };

/// What a failed opening says of the key; nothing when the key is right, or cannot be tried: a copy from an
/// older version is upgraded before it is opened.
std::optional<Error> refusalOf(const QString& copy, const WorkContext& context,
                               const security::Credential& credential)
{
    const auto opened = RegisterSession::open(copy, context, credential, RegisterAccess::Read);
    if (opened || opened.error().code == u"register-older"_s)
        return {};
    return opened.error();
}

} // namespace

RestoreWizard::RestoreWizard(const QString& registerPath, const WorkContext& context, QWidget* parent)
    : WizardDialog(tr("Restore %1").arg(QFileInfo(registerPath).fileName()), parent),
      m_path(registerPath),
      m_context(context)
{
    setObjectName(u"restoreWizard"_s);
    addCopyStep();
    m_comparison = new CopyComparison;
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(m_comparison);
    addStep(tr("What differs"), tr("What would change?"), QString(), area);
    auto* key = new QWidget;
    m_form = new UnlockForm(key);
    m_form->setMaximumWidth(FormWidth);
    auto* keyColumn = new QVBoxLayout(key);
    keyColumn->setContentsMargins(0, 0, 0, 0);
    keyColumn->addWidget(m_form);
    keyColumn->addStretch(1);
    addStep(tr("Key"), tr("What opens the copy?"),
            tr("A copy opens with the passphrase that the register had when the copy was made. It is tried "
               "before anything is done, and the log of the restored register tells of the restore."),
            key);
    connect(m_form, &UnlockForm::submitted, this, &RestoreWizard::next);
    resize(WizardSize);
    setMinimumSize(MinimumWizardSize);
    showCopies();
}

void RestoreWizard::addCopyStep()
{
    auto* content = new QWidget;
    m_model = new BackupTableModel(this);
    m_table = new TableView(content);
    m_table->setObjectName(u"copies"_s);
    m_table->setAccessibleName(tr("Copies of the register"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_model);
    m_table->setNumericColumns({BackupTableModel::SizeColumn});
    m_table->setColumnLetters({18, 28, 12, 28});
    m_table->setStretchColumn(BackupTableModel::FileColumn);
    m_table->emptyState()->setTexts(u"backup"_s, tr("No copies here"),
                                    tr("The folder beside the register holds no copies. A copy that lies "
                                       "elsewhere can be chosen as a file."));
    auto* other = new QPushButton(tr("Choose another file…"), content);
    other->setObjectName(u"chooseFile"_s);
    other->setAutoDefault(false);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::Gap);
    column->addWidget(m_table, 1);
    column->addWidget(other, 0, Qt::AlignLeft);
    addStep(tr("Copy"), tr("Which copy?"),
            tr("Choose a copy. What differs is shown before anything is done."), content);
    connect(other, &QPushButton::clicked, this, &RestoreWizard::chooseFile);
    connect(m_table, &TableView::activated, this, [this] { next(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RestoreWizard::updateButtons);
    m_model->setCopies(safekeeping::copies(m_path));
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
}

bool RestoreWizard::isWorking() const
{
    return busy().isBusy();
}

void RestoreWizard::choose(const QString& copyPath)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->copies()[row].path == copyPath)
            m_table->selectRow(row);
    }
}

void RestoreWizard::showCopies()
{
    showStep(Copies);
    setBackVisible(false);
    updateButtons();
    m_table->setFocus();
}

void RestoreWizard::updateButtons()
{
    if (currentStep() != Copies)
        return;
    const bool chosen = m_table->selectionModel()->hasSelection();
    setNext(tr("Show what differs"), chosen,
            chosen ? QString() : tr("Choose a copy in the list, or a file."));
}

void RestoreWizard::next()
{
    if (busy().isBusy())
        return;
    if (currentStep() == Differences) {
        showKey();
        return;
    }
    if (currentStep() == Key) {
        tryKey();
        return;
    }
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    m_copy = m_model->copies()[rows.constFirst().row()].path;
    compare();
}

void RestoreWizard::back()
{
    if (busy().isBusy())
        return;
    if (currentStep() == Key)
        showDifferences();
    else
        showCopies();
}

void RestoreWizard::chooseFile()
{
    const QString path =
        askOpenFile(this, tr("Choose a copy"), QFileInfo(m_path).absolutePath(), tr("Registers (*.utfall)"));
    if (path.isEmpty())
        return;
    m_copy = path;
    compare();
}

void RestoreWizard::compare()
{
    clearNotice();
    (void)busy().start(tr("Reading both…"), false);
    const quint64 round = m_round.begin();
    await(this, safekeeping::previewRestore(m_copy, m_path, m_context),
          [this, round](const Result<RestorePreview>& result) {
              if (!m_round.isLatest(round))
                  return;
              busy().finish();
              if (!result.ok()) {
                  showError(result.error());
                  return;
              }
              m_comparison->show(*result);
              setExplanation(Differences, QFileInfo(m_copy).fileName());
              showDifferences();
          });
}

void RestoreWizard::showDifferences()
{
    showStep(Differences);
    setBackVisible(true);
    setNext(tr("Next"), true);
}

void RestoreWizard::showKey()
{
    m_form->clear();
    showStep(Key);
    setNext(tr("Restore this copy"), true);
    m_form->setFocus();
}

void RestoreWizard::tryKey()
{
    m_form->clearError();
    const auto given = m_form->credential();
    if (!given) {
        m_form->showError(given.error());
        return;
    }
    m_credential = *given;
    (void)busy().start(tr("Trying the key…"), false);
    auto* watcher = new QFutureWatcher<std::optional<Error>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        busy().finish();
        const std::optional<Error> refusal = watcher->result();
        if (!refusal) {
            m_form->clear();
            accept();
            return;
        }
        m_form->showError(*refusal);
        m_form->selectAll();
    });
    watcher->setFuture(QtConcurrent::run(&refusalOf, m_copy, m_context, m_credential));
}

} // namespace utfall
