// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/// How files come into the import wizard and are looked at.

#include "core/base/answered.h"
#include "core/import/result_meaning.h"
#include "core/register/contract_service.h"
#include "core/register/register_session.h"
#include "ui/shell/await.h"
#include "ui/shell/dialog_answers.h"
#include "ui/shell/settings.h"
#include "ui/widgets/busy_overlay.h"
#include "ui/wizards/file_drop_area.h"
#include "ui/wizards/import_wizard.h"
#include "ui/wizards/import_wizard_reading.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QPushButton>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTimer>
#include <QtConcurrentRun>

#include <utility>

namespace utfall {

using namespace Qt::StringLiterals;

void ImportWizard::askContext()
{
    QStringList codes;
    for (const StandardCodes& standard : standardCodes()) {
        for (const StandardCodes::Code& code : standard.codes)
            codes << code.code;
    }
    const QDate today = m_session.context().clock->today();
    m_draft.setContext(codes, today);
    await(this, m_session.contract().info(), [this, codes, today](const Result<ContractInfo>& info) {
        if (info.ok())
            m_draft.setContext(info.value().terms.outcome.analyses + codes, today);
    });
}

void ImportWizard::addFiles(const QStringList& paths)
{
    if (currentStep() != Files)
        return; // the plan on screen is about the files that were there
    for (const QString& path : paths) {
        if (ImportFileDraft* file = m_draft.add(path))
            peek(*file);
    }
    showFiles();
}

bool ImportWizard::paste(const QMimeData& copied)
{
    const QStringList files = filesOf(copied);
    if (!files.isEmpty()) {
        addFiles(files);
        return true;
    }
    if (currentStep() != Files || copied.text().trimmed().isEmpty())
        return false;
    if (!m_pasted)
        m_pasted = std::make_unique<QTemporaryDir>();
    const QString path = m_pasted->filePath(tr("Pasted %1.tsv").arg(++m_pastes));
    QSaveFile file(path);
    if (!m_pasted->isValid() || !file.open(QIODevice::WriteOnly) || file.write(copied.text().toUtf8()) < 0 ||
        !file.commit() || !QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        showError(
            Error(ErrorKind::Environment, u"file-not-writable"_s, {{u"file"_s, QFileInfo(path).fileName()}}));
        return true;
    }
    addFiles({path});
    return true;
}

void ImportWizard::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Paste) && paste(*QGuiApplication::clipboard()->mimeData()))
        event->accept();
    // Enter in the filter or in a list of the plan is no yes to the import.
    else if (isEnter && currentStep() == Plan && qobject_cast<QPushButton*>(focusWidget()) == nullptr)
        event->accept();
    else
        WizardDialog::keyPressEvent(event);
}

void ImportWizard::dragEnterEvent(QDragEnterEvent* event)
{
    if (currentStep() == Files && !filesOf(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportWizard::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    addFiles(filesOf(*event->mimeData()));
}

void ImportWizard::chooseFiles()
{
    const QStringList paths = askOpenFiles(
        this, tr("Choose files to import"), m_settings.value(Setting::LastFolder).toString(),
        tr("Tables and laboratory files (*.csv *.txt *.tsv *.xlsx *.xlsm *.hl7 *.json *.ndjson);;"
           "All files (*)"));
    if (!paths.isEmpty())
        addFiles(paths);
}

void ImportWizard::peek(ImportFileDraft& file, const std::optional<Job>& shared)
{
    file.peek.reset();
    file.error.reset();
    file.round = ++m_round;
    file.percentRead = std::make_shared<std::atomic_int>(-1);
    file.look = shared ? *shared : Job([percent = file.percentRead](qint64 done, qint64 total) {
        percent->store(total > 0 ? static_cast<int>(done * 100 / total) : -1);
    });
    const auto look =
        QtConcurrent::run([path = file.path, choices = m_draft.choicesFor(file), job = file.look] {
            return answered([&] { return peekFile(path, choices, job); });
        });
    await(this, look, [this, path = file.path, round = file.round](const Result<FilePeek>& result) {
        if (result.ok())
            screen(path, round, result.value());
        else
            peeked(path, round, result);
    });
    m_progress->start();
}

void ImportWizard::screen(const QString& path, quint64 round, const FilePeek& peek)
{
    QStringList texts = peek.header;
    for (const QStringList& row : peek.preview)
        texts += row;
    await(this, m_session.imports().protectedAmong(texts),
          [this, path, round, peek](const Result<QSet<QString>>& found) {
              if (found.ok())
                  peeked(path, round, peek, found.value());
              else
                  peeked(path, round, found.error());
          });
}

void ImportWizard::peeked(const QString& path, quint64 round, const Result<FilePeek>& result,
                          const QSet<QString>& protectedTexts)
{
    ImportFileDraft* file = m_draft.find(path);
    if (file == nullptr || file->round != round)
        return;
    if (result.ok()) {
        file->peek = result.value();
        file->protectedTexts = protectedTexts;
        if (!file->kind) {
            const KindGuess guess =
                file->peek->byKey ? KindGuess{ImportKind::Results, {}} : guessKind(file->peek->header);
            file->kind = guess.kind;
            file->missing = guess.missing;
        }
    } else {
        file->error = result.error();
        logRefused({file}, result.error());
    }
    if (m_beforeLook && --m_looks == 0)
        lookedAgain();
    if (!isWorking())
        m_progress->stop();
    if (currentStep() == Files)
        showFiles();
    else if (currentStep() == Reading)
        showReading();
}

void ImportWizard::lookAgain(const std::function<void(ImportDraft&)>& change)
{
    if (busy().isBusy())
        return;
    m_beforeLook = m_draft;
    change(m_draft);
    m_job = busy().start(tr("Reading the file…"));
    for (ImportFileDraft& file : m_draft.files()) {
        if (file.kind != m_kind)
            continue;
        ++m_looks;
        peek(file, m_job);
    }
    showReading();
}

void ImportWizard::lookedAgain()
{
    busy().finish();
    const ImportDraft before = *std::exchange(m_beforeLook, std::nullopt);
    if (m_job.isCancelled())
        m_draft = before;
}

} // namespace utfall
