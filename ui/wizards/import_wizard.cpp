// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizards/import_wizard.h"

#include "core/import/import_service.h"
#include "core/register/register_session.h"
#include "core/text/error_text.h"
#include "core/text/format.h"
#include "ui/models/issue_words.h"
#include "ui/shell/await.h"
#include "ui/shell/dialog_answers.h"
#include "ui/shell/settings.h"
#include "ui/widgets/busy_overlay.h"
#include "ui/widgets/inline_notice.h"
#include "ui/wizards/import_wizard_files.h"
#include "ui/wizards/import_wizard_plan.h"
#include "ui/wizards/import_wizard_reading.h"
#include "ui/wizards/import_wizard_receipt.h"
#include "ui/wizards/recovery_key_dialog.h"
#include "ui/wizards/undo_question.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

/// Failures that another file mends, not another way of reading it.
bool isAboutChoiceOfFile(const Error& error)
{
    return error.code == u"file-missing" || error.code == u"read-failed" || error.code == u"file-empty" ||
           error.code == u"file-not-text" || error.code == u"no-files";
}

constexpr int ProgressMs = 200;
constexpr QSize UsualSize(1120, 760);
constexpr QSize LargestSize(1480, 980); ///< more makes lines too long to read

} // namespace

ImportWizard::ImportWizard(RegisterSession& session, Settings& settings, QWidget* parent)
    : WizardDialog(tr("Import"), parent), m_session(session), m_settings(settings)
{
    setObjectName(u"importWizard"_s);
    setAcceptDrops(true);
    m_filesStep = new ImportFilesStep(this);
    m_readingStep = new ImportReadingStep(this);
    m_planStep = new ImportPlanStep(this);
    m_receiptStep = new ImportReceiptStep(this);
    addStep(
        tr("Files"), tr("Which files are to be imported?"),
        tr("Tables as CSV or Excel, or HL7 v2 and FHIR from a laboratory. Nothing changes in the register "
           "until the last step."),
        m_filesStep);
    addStep(tr("Reading"), tr("Is the file read as it should be?"), {}, m_readingStep);
    addStep(tr("Plan"), tr("What would be done"), {}, m_planStep);
    addStep(tr("Receipt"), tr("What was done"), {}, m_receiptStep);
    setMinimumSize(820, 560);
    const QSize room = parent != nullptr ? parent->window()->size() * 9 / 10 : QSize();
    resize(room.expandedTo(UsualSize).boundedTo(LargestSize));
    m_progress = new QTimer(this);
    m_progress->setInterval(ProgressMs);
    connect(m_progress, &QTimer::timeout, this, [this] {
        if (currentStep() == Files)
            m_filesStep->showDraft(m_draft);
    });

    connectFiles();
    connectReading();
    connectPlan();
    connect(m_receiptStep, &ImportReceiptStep::undoRequested, this, &ImportWizard::undo);
    askContext();
    askProfiles();
    showFiles();
}

void ImportWizard::connectFiles()
{
    connect(m_filesStep, &ImportFilesStep::chooseRequested, this, &ImportWizard::chooseFiles);
    connect(m_filesStep, &ImportFilesStep::filesDropped, this, &ImportWizard::addFiles);
    connect(m_filesStep, &ImportFilesStep::removeRequested, this, [this](const QString& path) {
        if (const ImportFileDraft* file = m_draft.find(path))
            file->look.cancel();
        m_draft.remove(path);
        showFiles();
    });
    connect(m_filesStep, &ImportFilesStep::kindChosen, this, [this](const QString& path, ImportKind kind) {
        if (ImportFileDraft* file = m_draft.find(path)) {
            file->kind = kind;
            file->missing.clear();
            m_draft.noteChoice();
            if (!file->peek || !file->peek->byKey)
                peek(*file); // where a table begins depends on what it holds
        }
        showFiles();
    });
}

void ImportWizard::connectReading()
{
    connect(m_readingStep, &ImportReadingStep::dialectChosen, this,
            [this](const QString& path, const CsvDialect& dialect) {
                lookAgain([&](ImportDraft& draft) {
                    if (ImportFileDraft* file = draft.find(path))
                        draft.setDialect(*file, dialect);
                });
            });
    connect(m_readingStep, &ImportReadingStep::sheetChosen, this,
            [this](const QString& path, const QString& sheet) {
                lookAgain([&](ImportDraft& draft) {
                    if (ImportFileDraft* file = draft.find(path))
                        draft.setSheet(*file, sheet);
                });
            });
    connect(m_readingStep, &ImportReadingStep::headerChosen, this,
            [this](const QString& path, std::optional<qint64> record) {
                lookAgain([&](ImportDraft& draft) {
                    if (ImportFileDraft* file = draft.find(path))
                        draft.setHeader(*file, record);
                });
            });
    connect(m_readingStep, &ImportReadingStep::columnChosen, this,
            [this](const QString& header, const QString& column) {
                m_draft.setColumn(m_kind, header, column);
                showReading();
            });
    connect(m_readingStep, &ImportReadingStep::percentChosen, this, [this](PercentMeaning meaning) {
        m_draft.setPercent(m_kind, meaning);
        showReading();
    });
    connect(m_readingStep, &ImportReadingStep::profileChosen, this, &ImportWizard::useProfile);
    connect(m_readingStep, &ImportReadingStep::newProfileRequested, this, &ImportWizard::createProfile);
    connect(m_readingStep, &ImportReadingStep::saveProfileRequested, this, &ImportWizard::saveProfile);
}

void ImportWizard::connectPlan()
{
    connect(m_planStep, &ImportPlanStep::codeRequested, this, &ImportWizard::mapCode);
    connect(m_planStep, &ImportPlanStep::unitRequested, this, &ImportWizard::stateUnit);
    connect(m_planStep, &ImportPlanStep::rowRequested, this, &ImportWizard::correctRow);
    connect(m_planStep, &ImportPlanStep::stopRequested, this, &ImportWizard::reject);
}

ImportWizard::~ImportWizard()
{
    for (const ImportFileDraft& file : std::as_const(m_draft).files())
        file.look.cancel();
    m_job.cancel();
}

bool ImportWizard::isWorking() const
{
    if (busy().isBusy())
        return true;
    return std::any_of(m_draft.files().cbegin(), m_draft.files().cend(),
                       [](const ImportFileDraft& file) { return file.isReading(); });
}

void ImportWizard::showFiles()
{
    if (currentStep() != Files)
        showStep(Files);
    m_filesStep->showDraft(m_draft);
    updateButtons();
}

void ImportWizard::showReading()
{
    const bool isNew = currentStep() != Reading;
    if (isNew)
        showStep(Reading);
    m_readingStep->showDraft(m_draft, m_kind, m_profiles);
    const std::optional<Error> problem = m_draft.problem(m_kind);
    if (problem)
        showError(*problem);
    else
        clearNotice();
    setExplanation(Reading, readingHint());
    updateButtons();
    if (isNew)
        focusNext();
}

QString ImportWizard::readingHint() const
{
    const int kinds = m_done + static_cast<int>(m_draft.kinds().size());
    const QString what = tr("%1, %Ln file(s).", nullptr, static_cast<int>(m_draft.filesOf(m_kind).size()))
                             .arg(importKindName(m_kind));
    return kinds < 2 ? what : tr("Part %1 of %2: %3").arg(m_done + 1).arg(kinds).arg(what);
}

void ImportWizard::updateFilesButtons()
{
    setBackVisible(false);
    setCancelText(tr("Cancel"));
    QString hint;
    bool isReady = !m_draft.files().isEmpty();
    for (const ImportFileDraft& file : std::as_const(m_draft).files()) {
        if (file.error)
            hint = tr("Take away or mend the file that cannot be read.");
        else if (file.isReading())
            hint = tr("Reading…");
        else if (!file.kind)
            hint = tr("Say what each file holds.");
        isReady = isReady && file.peek && file.kind;
    }
    if (hint.isEmpty() && m_draft.kinds().size() > 1) {
        QStringList kinds;
        for (const ImportKind kind : m_draft.kinds())
            kinds << importKindInText(kind);
        hint = tr("Imported in this order: %1.").arg(kinds.join(u", "_s));
    }
    setNext(tr("Next"), isReady, hint);
}

void ImportWizard::updateButtons()
{
    switch (currentStep()) {
    case Files:
        updateFilesButtons();
        break;
    case Reading:
        setBackVisible(m_done == 0);
        setCancelText(m_done == 0 ? tr("Cancel") : tr("Close"));
        setNext(tr("Next"), !m_draft.problem(m_kind) && !isWorking());
        break;
    case Plan: {
        setBackVisible(true);
        const ImportCounts counts = m_plan ? m_plan->counts() : ImportCounts();
        setNext(tr("Import %Ln row(s)", nullptr, static_cast<int>(counts.read)), m_plan && counts.read > 0,
                counts.read == 0 ? tr("There are no rows to import.") : QString());
        break;
    }
    case Receipt: {
        setBackVisible(false);
        const QList<ImportKind> left = m_draft.kinds();
        setCancelVisible(!left.isEmpty());
        setCancelText(tr("Close"));
        setNext(left.isEmpty() ? tr("Done") : tr("Continue with %1").arg(importKindInText(left.constFirst())),
                true);
        break;
    }
    default:
        break;
    }
    Q_EMIT stepChanged();
}

void ImportWizard::next()
{
    if (busy().isBusy())
        return;
    switch (currentStep()) {
    case Files:
        m_kind = m_draft.kinds().constFirst();
        showReading();
        break;
    case Reading:
        makePlan();
        break;
    case Plan:
        apply();
        break;
    default:
        nextKind();
        break;
    }
}

void ImportWizard::back()
{
    if (busy().isBusy())
        return;
    if (currentStep() == Plan)
        showReading();
    else
        showFiles();
}

void ImportWizard::makePlan()
{
    m_plan.reset();
    clearNotice();
    m_job = busy().start(tr("Reading the files…"));
    await(this, m_session.imports().plan(m_draft.request(m_kind), m_job),
          [this](const Result<ImportPlan>& result) {
              busy().finish();
              if (!result.ok()) {
                  workFailed(result.error());
                  return;
              }
              m_planStep->showPlan(result.value());
              showPlan(result.value());
          });
}

void ImportWizard::planAgain()
{
    clearNotice();
    const qint64 heldBefore = m_plan ? m_plan->counts().held : 0;
    m_job = busy().start(tr("Planning again…"));
    await(this, m_session.imports().plan(m_draft.request(m_kind), m_job),
          [this, heldBefore](const Result<ImportPlan>& result) {
              busy().finish();
              if (!result.ok()) {
                  // The plan on screen is no longer what would be done.
                  m_plan.reset();
                  logRefused(m_draft.filesOf(m_kind), result.error());
                  showReading();
                  showError(result.error());
                  return;
              }
              m_planStep->renewPlan(result.value());
              showPlan(result.value());
              const qint64 fewer = heldBefore - result.value().counts().held;
              if (fewer > 0)
                  showNotice(NoticeKind::Success,
                             tr("%Ln row(s) fewer to review.", nullptr, text::forPlural(fewer)));
          });
}

void ImportWizard::showPlan(const ImportPlan& plan)
{
    m_plan = plan;
    setExplanation(Plan, tr("%1 Nothing has changed in the register yet.").arg(readingHint()));
    const bool isNew = currentStep() != Plan;
    showStep(Plan);
    updateButtons();
    if (isNew)
        focusNext();
    if (plan.alreadyImported())
        showEarlier();
}

void ImportWizard::showEarlier()
{
    await(this, m_session.imports().batches(), [this](const Result<QList<BatchInfo>>& batches) {
        if (!batches.ok() || !m_plan || !m_plan->alreadyImported())
            return;
        for (const BatchInfo& batch : batches.value()) {
            if (batch.id == *m_plan->alreadyImported())
                m_planStep->showEarlier(batch);
        }
    });
}

void ImportWizard::workFailed(const Error& error)
{
    logRefused(m_draft.filesOf(m_kind), error);
    if (isAboutChoiceOfFile(error) && m_done == 0)
        showFiles();
    showError(error);
    updateButtons();
}

void ImportWizard::logRefused(const QList<const ImportFileDraft*>& files, const Error& error)
{
    if (error.kind == ErrorKind::Cancelled || files.isEmpty())
        return;
    QStringList paths;
    for (const ImportFileDraft* file : files)
        paths.append(file->path);
    const QString why = text::describe(error);
    const QString key = paths.join(u'\n') + u'\n' + why;
    if (m_refused.contains(key))
        return;
    m_refused.insert(key);
    // Whoever is told of the refusal need not wait for the log.
    [[maybe_unused]] const Async<void> logged =
        m_session.imports().logRefused(files.first()->kind, paths, why);
}

void ImportWizard::apply()
{
    clearNotice();
    m_job = busy().start(tr("Importing…"));
    if (m_kind == ImportKind::Providers) {
        applyPlan();
        return;
    }
    withConfirmedRecoveryKey(
        this, m_session, [this] { applyPlan(); },
        [this](const std::optional<Error>& error) {
            busy().finish();
            if (error)
                workFailed(*error);
        });
}

void ImportWizard::applyPlan()
{
    await(this, m_session.imports().apply(*m_plan, m_job), [this](const Result<ImportReceipt>& result) {
        busy().finish();
        if (result.ok())
            showReceipt(result.value());
        else
            workFailed(result.error());
    });
}

void ImportWizard::showReceipt(const ImportReceipt& receipt)
{
    m_batch = receipt.batch;
    m_receiptStep->showReceipt(m_session,
                               receiptFacts(receipt.stored, {}, QFileInfo(m_session.path()).fileName()));
    m_plan.reset();
    m_planStep->clear();
    m_draft.removeKind(m_kind);
    ++m_done;
    showStep(Receipt);
    updateButtons();
    focusNext();
    Q_EMIT imported(receipt);
}

void ImportWizard::undo()
{
    clearNotice();
    undoAfterQuestion(this, m_session, m_batch, [this](const Result<void>& result) {
        if (!result.ok()) {
            showError(result.error());
            return;
        }
        showUndone();
    });
}

void ImportWizard::showUndone()
{
    await(this, m_session.imports().batches(), [this](const Result<QList<BatchInfo>>& batches) {
        if (!batches.ok())
            showError(batches.error());
        for (const BatchInfo& batch : batches.ok() ? batches.value() : QList<BatchInfo>()) {
            if (batch.id == m_batch)
                m_receiptStep->showUndone(batch.undoneAt, batch.undoneBy);
        }
        Q_EMIT undone(m_batch);
        updateButtons();
    });
}

void ImportWizard::nextKind()
{
    const QList<ImportKind> left = m_draft.kinds();
    if (left.isEmpty()) {
        accept();
        return;
    }
    m_kind = left.constFirst();
    showReading();
}

bool ImportWizard::mayClose()
{
    if (busy().isBusy()) {
        m_job.cancel();
        return false;
    }
    const bool isHalfDone = m_done > 0 && !m_draft.files().isEmpty();
    const bool wouldLose = currentStep() != Receipt && m_draft.hasChoices() && !m_draft.files().isEmpty();
    if (!isHalfDone && !wouldLose)
        return true;
    Question question;
    question.title = tr("Close the import");
    question.text = isHalfDone ? tr("Close although %Ln file(s) are left?", nullptr,
                                    static_cast<int>(m_draft.files().size()))
                               : tr("Close without importing?");
    question.consequence = isHalfDone
                               ? tr("What has been imported stays. The files that are left can be imported "
                                    "later.")
                               : tr("The register is unchanged. What you have said about the files is "
                                    "forgotten.");
    question.acceptText = tr("Close");
    return ask(this, question);
}

} // namespace utfall
