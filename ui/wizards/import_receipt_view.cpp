// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizards/import_receipt_view.h"

#include "core/base/answered.h"
#include "core/register/audit_service.h"
#include "core/register/register_session.h"
#include "core/report/csv_writer.h"
#include "core/text/error_text.h"
#include "ui/models/issue_words.h"
#include "ui/shell/await.h"
#include "ui/shell/dialog_answers.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/inline_notice.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

/// The most frequent first.
QList<ReceiptReason> reasonsOf(const QList<RowIssue>& issues)
{
    QMap<QString, ReceiptReason> reasons;
    for (const RowIssue& issue : issues) {
        ReceiptReason& reason = reasons[issue.code];
        reason.reason = issueReason(issue.code);
        reason.severity = issue.severity;
        ++reason.rows;
    }
    QList<ReceiptReason> sorted = reasons.values();
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const ReceiptReason& a, const ReceiptReason& b) { return a.rows > b.rows; });
    return sorted;
}

} // namespace

ImportReceiptView::ImportReceiptView(QWidget* parent) : QWidget(parent)
{
    m_card = new Card(tr("Receipt"), this);
    const auto button = [this](const QString& icon, const QString& text, const QString& name) {
        auto* made = new QPushButton(themedIcon(icon), text, m_card);
        made->setObjectName(name);
        made->setAutoDefault(false);
        m_card->addHeaderWidget(made);
        m_lastInHeader = made;
        return made;
    };
    connect(button(u"edit-copy"_s, tr("Copy"), u"copyReceipt"_s), &QPushButton::clicked, this,
            &ImportReceiptView::copy);
    connect(button(u"document-print"_s, tr("Print receipt…"), u"printReceipt"_s), &QPushButton::clicked, this,
            &ImportReceiptView::print);
    connect(button(u"document-export"_s, tr("Save as PDF…"), u"saveReceiptPdf"_s), &QPushButton::clicked,
            this, [this] { save(u"pdf"_s); });
    connect(button(u"document-export"_s, tr("Save as HTML…"), u"saveReceiptHtml"_s), &QPushButton::clicked,
            this, [this] { save(u"html"_s); });
    m_notice = new InlineNotice(this);
    m_notice->setClosable(true);
    m_notice->hide();
    m_text = new TextLabel(TextRole::Body, m_card);
    m_text->setObjectName(u"receiptText"_s);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* area = new QScrollArea(m_card);
    area->setObjectName(u"receiptArea"_s);
    area->setAccessibleName(tr("Receipt"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(m_text);
    area->viewport()->setAutoFillBackground(false);
    m_text->setAutoFillBackground(false);
    m_card->body()->addWidget(area, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Grid);
    layout->addWidget(m_notice);
    layout->addWidget(m_card, 1);
}

void ImportReceiptView::showReceipt(RegisterSession& session, const ImportReceiptFacts& facts)
{
    m_session = &session;
    m_facts = facts;
    m_text->setText(importReceiptText(facts));
}

void ImportReceiptView::addHeaderWidget(QWidget* widget)
{
    m_card->addHeaderWidget(widget);
    setTabOrder(m_lastInHeader, widget);
    m_lastInHeader = widget;
}

void ImportReceiptView::copy() const
{
    QApplication::clipboard()->setText(importReceiptText(m_facts));
}

void ImportReceiptView::logThen(const QString& action, const QString& form,
                                std::function<void(const ReportStamp&)> go)
{
    if (!m_session)
        return;
    await(this,
          m_session->audit().recordLeaving(
              action, {{u"form"_s, form}, {u"batch"_s, QString::number(m_facts.batch.value())}}),
          [this, go = std::move(go)](const Result<QString>& auditHead) {
              if (!m_session)
                  return;
              if (!auditHead.ok()) {
                  m_notice->show(NoticeKind::Error, text::describe(auditHead.error()));
                  return;
              }
              const WorkContext& context = m_session->context();
              go({context.clock->now(), context.user, QCoreApplication::applicationVersion(),
                  auditHead.value()});
          });
}

void ImportReceiptView::print()
{
    logThen(u"batch.printed"_s, u"A4"_s, [this](const ReportStamp& stamp) {
        QPrinter printer(QPrinter::HighResolution);
        printer.setPageSize(QPageSize(QPageSize::A4));
        printer.setDocName(tr("Import receipt"));
        QPrintPreviewDialog dialog(&printer, this);
        dialog.setWindowTitle(tr("Import receipt"));
        dialog.resize(window()->size() * 9 / 10);
        connect(&dialog, &QPrintPreviewDialog::paintRequested, this,
                [facts = m_facts, stamp](QPrinter* target) { printImportReceipt(facts, stamp, *target); });
        (void)runDialog(dialog);
    });
}

void ImportReceiptView::save(const QString& suffix)
{
    const QString proposal = tr("Import receipt %1").arg(m_facts.batch.value()) + u'.' + suffix;
    const QString path = askSaveFile(this, tr("Save the receipt"), proposal,
                                     u"%1 (*.%2)"_s.arg(suffix.toUpper(), suffix), suffix);
    if (path.isEmpty())
        return;
    logThen(u"batch.exported"_s, suffix,
            [this, suffix, path](const ReportStamp& stamp) { write(suffix, path, stamp); });
}

void ImportReceiptView::write(const QString& suffix, const QString& path, const ReportStamp& stamp)
{
    const Async<void> work = QtConcurrent::run([suffix, path, facts = m_facts, stamp] {
        return answered([&]() -> Result<void> {
            const Result<QByteArray> bytes = suffix == u"pdf"
                                                 ? importReceiptPdf(facts, stamp)
                                                 : Result<QByteArray>(importReceiptHtml(facts, stamp));
            return bytes ? writeWholeFile(path, *bytes) : Result<void>(bytes.error());
        });
    });
    await(this, work, [this, path](const Result<void>& written) {
        if (written.ok())
            m_notice->show(NoticeKind::Success, tr("Saved %1.").arg(QFileInfo(path).fileName()));
        else
            m_notice->show(NoticeKind::Error, text::describe(written.error()));
    });
}

ImportReceiptDialog::ImportReceiptDialog(RegisterSession& session, const ImportReceiptFacts& facts,
                                         QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Receipt for import %1").arg(facts.batch.value()));
    auto* view = new ImportReceiptView(this);
    view->showReceipt(session, facts);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::PageMargin, metrics::Gap, metrics::PageMargin, metrics::Gap);
    layout->setSpacing(metrics::Gap);
    layout->addWidget(view, 1);
    layout->addWidget(buttons);
    resize(720, 640);
}

ImportReceiptFacts receiptFacts(const BatchInfo& batch, const QList<RowIssue>& issues,
                                const QString& registerName)
{
    ImportReceiptFacts facts;
    facts.registerName = registerName;
    facts.kind = importKindName(batch.kind);
    facts.batch = batch.id;
    facts.at = batch.at;
    facts.user = batch.user;
    facts.counts = batch.counts;
    for (const BatchFile& file : batch.content)
        facts.files.append({file.name, file.format, file.sheet, file.records, file.bytes, file.sha256});
    facts.undoneAt = batch.undoneAt;
    facts.undoneBy = batch.undoneBy;
    if (!batch.receipt) {
        facts.profile = batch.profile;
        facts.reasons = reasonsOf(issues);
        return facts;
    }
    facts.profile = batch.receipt->profile;
    facts.releasedRows = batch.receipt->releasedRows;
    facts.totals = batch.receipt->totals;
    for (const ReasonCount& reason : batch.receipt->reasons)
        facts.reasons.append({issueReason(reason.code), reason.severity, reason.rows});
    return facts;
}

} // namespace utfall
