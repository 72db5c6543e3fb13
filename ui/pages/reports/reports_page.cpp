// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/reports/reports_page.h"

#include "core/base/iso_date.h"
#include "core/exchange/case_export.h"
#include "core/register/audit_service.h"
#include "core/register/register_session.h"
#include "core/report/csv_writer.h"
#include "core/text/format.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/dialog_answers.h"
#include "ui/shell/style.h"
#include "ui/widgets/busy_overlay.h"
#include "ui/widgets/card.h"
#include "ui/widgets/inline_notice.h"
#include "ui/widgets/text_label.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

QPushButton* button(const QString& text, const QString& name)
{
    auto* made = new QPushButton(text);
    made->setObjectName(name);
    return made;
}

TextLabel* paragraph(const QString& text, TextTone tone = TextTone::Normal)
{
    auto* label = new TextLabel(text, TextRole::Body, tone);
    label->setWordWrap(true);
    return label;
}

} // namespace

ReportsPage::ReportsPage(const PageContext& context, QWidget* parent)
    : Page(PageId::Reports, tr("What can be printed and handed over?"), context, parent)
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::Gap);
    m_notice = new InlineNotice;
    m_notice->hide();
    column->addWidget(m_notice);
    column->addWidget(makeContractReport());
    column->addWidget(makeCases());
    column->addStretch(1); // cards would share the room with a stretch of 0
    setScrollingContent(content);
    addCommands();
}

QWidget* ReportsPage::makeContractReport()
{
    auto* card = new Card(tr("Contract report"));
    m_about = paragraph({}, TextTone::Muted);
    card->body()->addWidget(paragraph(tr("The parties, the terms as sentences, the payment line, attainment "
                                         "and payouts with their explanation. "
                                         "Nobody can be identified from it.")));
    card->body()->addWidget(m_about);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::Grid);
    auto* print = button(tr("Preview and print…"), u"printReport"_qs);
    makePrimary(print);
    connect(print, &QPushButton::clicked, this, &ReportsPage::printContractReport);
    row->addWidget(print);
    const std::initializer_list<std::tuple<QString, QString, Shape>> shapes{
        {tr("Save as PDF…"), u"savePdf"_qs, Shape::Pdf},
        {tr("Save as HTML…"), u"saveHtml"_qs, Shape::Html},
        {tr("Save as CSV…"), u"saveCsv"_qs, Shape::Csv}};
    for (const auto& [text, name, shape] : shapes) {
        auto* save = button(text, name);
        connect(save, &QPushButton::clicked, this, [this, wanted = shape] { saveContractReport(wanted); });
        row->addWidget(save);
    }
    row->addStretch();
    card->body()->addLayout(row);
    return card;
}

QWidget* ReportsPage::makeCases()
{
    auto* card = new Card(tr("Pseudonymised cases"));
    card->body()->addWidget(paragraph(tr("Every prepatient under a pseudonym, all lab rows and their role, "
                                         "the terms and the result as CSV and JSON: enough "
                                         "to recompute the payout with other tools.")));
    auto* row = new QHBoxLayout;
    auto* save = button(tr("Save in a folder…"), u"saveCases"_qs);
    connect(save, &QPushButton::clicked, this, &ReportsPage::saveCases);
    row->addWidget(save);
    row->addStretch();
    card->body()->addLayout(row);
    return card;
}

void ReportsPage::addCommands()
{
    commands().setHandler(utfall::commands::PrintReport, [this] { printContractReport(); });
    commands().setHandler(utfall::commands::ExportReport, [this] { saveContractReport(Shape::Pdf); });
}

void ReportsPage::showSession(RegisterSession* open)
{
    m_user = open ? open->context().user : QString();
    m_about->clear();
    m_notice->hide();
}

void ReportsPage::showSnapshot(const SnapshotPtr& shown)
{
    if (!shown) {
        m_about->clear();
        m_notice->hide();
        return;
    }
    m_about->setText(
        tr("%1, as of %2.").arg(shown->contract.terms.name, text::longDate(shown->attainment.asOf)));
    if (shown->attainment.preliminary)
        m_notice->show(NoticeKind::Info, tr("The report says that its figures are preliminary, because "
                                            "follow-up windows are still open on this date."));
    else
        m_notice->hide();
}

bool ReportsPage::hasSnapshot()
{
    if (snapshot())
        return true;
    showNotice(tr("The figures are still being computed. Try again in a moment."));
    return false;
}

ReportStamp ReportsPage::stamp(const QString& auditHead) const
{
    return {clock().now(), m_user, QCoreApplication::applicationVersion(), auditHead};
}

void ReportsPage::logThen(const QString& action, const QString& form, std::function<void(const QString&)> go)
{
    answer(session()->audit().recordLeaving(
               action, {{u"form"_qs, form}, {u"asOf"_qs, toIsoDate(snapshot()->attainment.asOf)}}),
           [go = std::move(go)](const QString& auditHead) { go(auditHead); });
}

void ReportsPage::printContractReport()
{
    if (!hasSnapshot())
        return;
    logThen(u"report.printed"_qs, u"A4"_qs, [this, shown = snapshot()](const QString& auditHead) {
        QPrinter printer(QPrinter::HighResolution);
        printer.setPageSize(QPageSize(QPageSize::A4));
        printer.setDocName(tr("Contract report"));
        QPrintPreviewDialog dialog(&printer, window());
        dialog.setWindowTitle(tr("Contract report"));
        dialog.resize(window()->size() * 9 / 10);
        connect(&dialog, &QPrintPreviewDialog::paintRequested, this,
                [shown, made = stamp(auditHead)](QPrinter* target) {
                    utfall::printContractReport(*shown, made, *target);
                });
        (void)runDialog(dialog);
    });
}

void ReportsPage::saveContractReport(Shape shape)
{
    if (!hasSnapshot())
        return;
    const QString suffix = shape == Shape::Pdf ? u"pdf"_qs : shape == Shape::Html ? u"html"_qs : u"csv"_qs;
    const QString proposal =
        tr("Contract report %1").arg(text::shortDate(snapshot()->attainment.asOf)) + u'.' + suffix;
    const QString path = askSaveFile(this, tr("Save the contract report"), proposal,
                                     u"%1 (*.%2)"_qs.arg(suffix.toUpper(), suffix), suffix);
    if (path.isEmpty() || !hasSnapshot())
        return;
    logThen(u"report.exported"_qs, suffix, [this, shape, path, shown = snapshot()](const QString& auditHead) {
        writeContractReport(shape, path, shown, stamp(auditHead));
    });
}

void ReportsPage::writeContractReport(Shape shape, const QString& path, const SnapshotPtr& shown,
                                      const ReportStamp& made)
{
    (void)busy().start(tr("Writing the report"), false);
    const Async<QString> work = QtConcurrent::run([shape, path, shown, made]() -> Result<QString> {
        const Result<QByteArray> bytes = shape == Shape::Pdf ? contractReportPdf(*shown, made)
                                         : shape == Shape::Html
                                             ? Result<QByteArray>(contractReportHtml(*shown, made))
                                             : Result<QByteArray>(contractReportCsv(*shown, made));
        if (!bytes)
            return bytes.error();
        if (const auto written = writeWholeFile(path, *bytes); !written)
            return written.error();
        return path;
    });
    await(this, work, [this](const Result<QString>& done) {
        busy().finish();
        if (done)
            Q_EMIT workDone(tr("Saved %1").arg(QFileInfo(*done).fileName()), {});
        else
            showError(done.error());
    });
}

void ReportsPage::saveCases()
{
    if (!hasSnapshot())
        return;
    const QString folder = askFolder(this, tr("Folder for the cases"), QDir::homePath());
    if (folder.isEmpty() || !hasSnapshot())
        return;
    logThen(u"cases.exported"_qs, u"csv"_qs, [this, folder, shown = snapshot()](const QString&) {
        (void)busy().start(tr("Writing the cases"), false);
        const Async<QStringList> work = QtConcurrent::run(
            [folder, shown]() -> Result<QStringList> { return writeCaseExport(*shown, folder); });
        await(this, work, [this](const Result<QStringList>& done) {
            busy().finish();
            if (done)
                Q_EMIT workDone(tr("Saved %Ln file(s)", nullptr, static_cast<int>(done->size())), {});
            else
                showError(done.error());
        });
    });
}

} // namespace utfall
