// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizards/salvage_wizard.h"

#include "core/register/safekeeping_service.h"
#include "core/text/error_text.h"
#include "core/text/format.h"
#include "ui/models/figure_table_model.h"
#include "ui/shell/await.h"
#include "ui/shell/dialog_answers.h"
#include "ui/shell/theme.h"
#include "ui/widgets/busy_overlay.h"
#include "ui/widgets/inline_notice.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"
#include "ui/wizards/salvage_report_text.h"
#include "ui/wizards/unlock_form.h"

#include <QFileInfo>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QVBoxLayout>

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize WizardSize(880, 680);
constexpr QSize MinimumWizardSize(680, 480);
constexpr int FormWidth = 560;

enum Step { Key, Report };

} // namespace

SalvageWizard::SalvageWizard(const QString& damagedPath, const WorkContext& context, QWidget* parent)
    : WizardDialog(tr("Salvage %1").arg(QFileInfo(damagedPath).fileName()), parent),
      m_damaged(damagedPath),
      m_context(context)
{
    setObjectName(u"salvageWizard"_s);
    addKeyStep();
    addReportStep();
    resize(WizardSize);
    setMinimumSize(MinimumWizardSize);
    showStep(Key);
    setBackVisible(false);
    setNext(tr("Choose file and begin…"), true);
    m_form->setFocus();
}

void SalvageWizard::addKeyStep()
{
    auto* content = new QWidget;
    m_form = new UnlockForm(content);
    m_form->setMaximumWidth(FormWidth);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    column->addStretch(1);
    addStep(tr("Key"), tr("What opens the register?"),
            tr("Everything that can be read is moved into a new register, row by row around the damage. The "
               "damaged file is only read and stays where it is. A checked copy is usually better, when one "
               "is fresh enough."),
            content);
    connect(m_form, &UnlockForm::submitted, this, &SalvageWizard::next);
}

void SalvageWizard::addReportStep()
{
    auto* content = new QWidget;
    m_tables = new FigureTableModel(this);
    m_tables->setHeadings({tr("What"), tr("Read"), tr("Kept"), tr("Lost")});
    auto* table = new TableView(content);
    table->setObjectName(u"salvaged"_s);
    table->setAccessibleName(tr("What became of the rows"));
    table->setModel(m_tables);
    table->setNumericColumns({1, 2, 3});
    table->setStretchColumn(0);
    m_area = new QScrollArea(content);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setAccessibleName(tr("What is to be known beside it"));
    m_remarks = new TextLabel(TextRole::Body, m_area);
    m_remarks->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_remarks->setObjectName(u"salvageRemarks"_s);
    m_remarks->setWordWrap(true);
    m_remarks->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* save = new QPushButton(tr("Save the report…"), content);
    save->setObjectName(u"saveReport"_s);
    save->setAutoDefault(false);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::Gap);
    m_area->setWidget(m_remarks);
    column->addWidget(table, 3);
    column->addWidget(m_area, 2);
    column->addWidget(save, 0, Qt::AlignLeft);
    addStep(tr("Report"), tr("This could be saved"), QString(), content);
    connect(save, &QPushButton::clicked, this, &SalvageWizard::saveReport);
}

bool SalvageWizard::isWorking() const
{
    return busy().isBusy();
}

void SalvageWizard::next()
{
    if (busy().isBusy())
        return;
    if (currentStep() == Report) {
        accept();
        return;
    }
    m_form->clearError();
    const auto given = m_form->credential();
    if (!given) {
        m_form->showError(given.error());
        return;
    }
    m_credential = *given;
    const QFileInfo damaged(m_damaged);
    const QString proposal =
        damaged.absolutePath() + u'/' + tr("%1 salvaged").arg(damaged.completeBaseName()) + u".utfall"_s;
    const QString fresh = askSaveFile(this, tr("Where is the new register to be kept?"), proposal,
                                      tr("Registers (*.utfall)"), u"utfall"_s);
    if (!fresh.isEmpty())
        salvage(fresh);
}

bool SalvageWizard::mayClose()
{
    if (busy().isBusy())
        m_job.cancel();
    return !busy().isBusy();
}

void SalvageWizard::salvage(const QString& fresh)
{
    clearNotice();
    m_job = busy().start(tr("Reading what can be read…"));
    await(this, safekeeping::salvage(m_damaged, fresh, m_context, m_credential, m_job),
          [this, fresh](const Result<SalvageReport>& result) {
              busy().finish();
              if (!result.ok()) {
                  showError(result.error());
                  return;
              }
              m_fresh = fresh;
              showReport(*result);
          });
}

void SalvageWizard::showReport(const SalvageReport& report)
{
    m_report = report;
    m_form->clear();
    QList<QList<FigureCell>> rows;
    for (const SalvagedTable& table : report.tables) {
        if (table.read > 0 || table.lost() > 0)
            rows.append({salvagedTableName(table.table), text::count(table.read), text::count(table.kept),
                         text::count(table.lost())});
    }
    m_tables->setRows(rows);
    const QStringList remarks = salvageRemarks(report);
    m_remarks->setText(remarks.join(u"\n\n"_s));
    m_area->setVisible(!remarks.isEmpty());
    setExplanation(Report, report.isComplete() ? tr("Everything was read: nothing is lost.")
                                               : tr("Look through what was lost before you go on with it."));
    showStep(Report);
    setNext(tr("Open the new register"), true);
    setCancelText(tr("Close"));
}

void SalvageWizard::saveReport()
{
    const QFileInfo fresh(m_fresh);
    const QString path = askSaveFile(this, tr("Save the report"),
                                     fresh.absolutePath() + u'/' + fresh.completeBaseName() + u".txt"_s,
                                     tr("Text (*.txt)"), u"txt"_s);
    if (path.isEmpty())
        return;
    const QByteArray report = salvageReportText(m_report, QFileInfo(m_damaged).fileName(), fresh.fileName(),
                                                m_context.clock->now(), m_context.user)
                                  .toUtf8();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(report) != report.size() || !file.commit())
        showError(
            Error(ErrorKind::Environment, u"file-not-writable"_s, {{u"file"_s, QFileInfo(path).fileName()}}));
}

} // namespace utfall
