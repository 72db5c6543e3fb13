// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizards/import_wizard_receipt.h"

#include "core/text/format.h"
#include "ui/models/batch_table_model.h"
#include "ui/models/issue_words.h"
#include "ui/shell/dialog_answers.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/inline_notice.h"
#include "ui/widgets/text_label.h"
#include "ui/wizards/import_wizard_plan.h"

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QTextDocument>
#include <QVBoxLayout>

namespace utfall {

namespace {

class ReceiptWords
{
    Q_DECLARE_TR_FUNCTIONS(utfall::ImportReceiptStep)
};

QString line(const QString& name, const QString& value)
{
    return QStringLiteral("%1: %2").arg(name, value);
}

} // namespace

QString receiptText(const ReceiptFacts& facts)
{
    const ImportCounts& counts = facts.receipt.counts;
    QStringList lines{
        ReceiptWords::tr("Receipt for import %1").arg(facts.receipt.batch.value()),
        {},
        line(ReceiptWords::tr("Register"), facts.registerName),
        line(ReceiptWords::tr("Time"), text::moment(facts.at)),
        line(ReceiptWords::tr("By"), facts.user),
        line(ReceiptWords::tr("Holds"), importKindName(facts.receipt.kind)),
        {},
        line(ReceiptWords::tr("Rows read"), text::count(counts.read)),
        line(ReceiptWords::tr("New"), text::count(counts.added)),
        line(ReceiptWords::tr("Updated"), text::count(counts.updated)),
        line(ReceiptWords::tr("Already here"), text::count(counts.duplicates)),
        line(ReceiptWords::tr("To review"), text::count(counts.held)),
        line(ReceiptWords::tr("Rejected"), text::count(counts.rejected)),
        line(ReceiptWords::tr("Came in after waiting"), text::count(facts.receipt.releasedRows)),
    };
    for (const ImportedFile& file : facts.files) {
        lines << QString() << line(ReceiptWords::tr("File"), file.name)
              << line(ReceiptWords::tr("Rows"), text::count(file.records))
              << line(QStringLiteral("SHA-256"), QString::fromLatin1(file.sha256));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

ImportReceiptStep::ImportReceiptStep(QWidget* parent) : QWidget(parent)
{
    m_outcome = new InlineNotice(this);
    m_tiles = new ImportCountTiles(this);
    m_sum = new TextLabel(TextRole::Body, TextTone::Muted, this);
    m_sum->setWordWrap(true);
    m_follows = new TextLabel(TextRole::Body, this);
    m_follows->setWordWrap(true);

    auto* card = new Card(tr("Receipt"), this);
    const auto button = [this, card](const QString& icon, const QString& text, const QString& name) {
        auto* made = new QPushButton(themedIcon(icon), text, card);
        made->setObjectName(name);
        made->setAutoDefault(false);
        card->addHeaderWidget(made);
        return made;
    };
    connect(button(QStringLiteral("edit-copy"), tr("Copy"), QStringLiteral("copyReceipt")),
            &QPushButton::clicked, this, &ImportReceiptStep::copy);
    connect(button(QStringLiteral("document-print"), tr("Print…"), QStringLiteral("printReceipt")),
            &QPushButton::clicked, this, &ImportReceiptStep::print);
    m_undo = button(QStringLiteral("edit-undo"), tr("Undo the import…"), QStringLiteral("undoImport"));
    connect(m_undo, &QPushButton::clicked, this, &ImportReceiptStep::undoRequested);
    m_receipt = new TextLabel(TextRole::Body, card);
    m_receipt->setObjectName(QStringLiteral("receiptText"));
    m_receipt->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_receipt->setWordWrap(true);
    m_receipt->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* area = new QScrollArea(card);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(m_receipt);
    area->viewport()->setAutoFillBackground(false);
    m_receipt->setAutoFillBackground(false);
    card->body()->addWidget(area, 1);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_outcome);
    layout->addWidget(m_tiles);
    layout->addWidget(m_sum);
    layout->addWidget(m_follows);
    layout->addWidget(card, 1);
}

void ImportReceiptStep::showReceipt(const ReceiptFacts& facts)
{
    const ImportCounts& counts = facts.receipt.counts;
    m_text = receiptText(facts);
    m_receipt->setText(m_text);
    m_tiles->showCounts(counts, facts.files.size());
    m_sum->setText(countsAsSum(counts));
    m_outcome->show(NoticeKind::Success, tr("Import %1 is done: %2.")
                                             .arg(facts.receipt.batch.value())
                                             .arg(importKindInText(facts.receipt.kind)));
    QStringList follows;
    if (facts.receipt.releasedRows > 0)
        follows << tr("%n row(s) that waited came in as well.", nullptr,
                      static_cast<int>(facts.receipt.releasedRows));
    if (counts.held > 0)
        follows << tr("%n row(s) wait for review on the page Lab results. They count for nothing until then.",
                      nullptr, static_cast<int>(counts.held));
    m_follows->setText(follows.join(QLatin1Char(' ')));
    m_follows->setVisible(!follows.isEmpty());
    m_undo->setEnabled(true);
}

void ImportReceiptStep::showUndone()
{
    m_outcome->show(NoticeKind::Info, tr("The import is undone. The register is as it was before."));
    m_follows->hide();
    m_undo->setEnabled(false);
}

void ImportReceiptStep::copy() const
{
    QApplication::clipboard()->setText(m_text);
}

void ImportReceiptStep::print()
{
    QPrinter printer;
    QPrintDialog dialog(&printer, this);
    dialog.setWindowTitle(tr("Print the receipt"));
    if (!runDialog(dialog))
        return;
    QTextDocument document;
    document.setPlainText(m_text);
    document.print(&printer);
}

} // namespace utfall
