// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizards/import_wizard_receipt.h"

#include "core/text/format.h"
#include "ui/shell/icons.h"
#include "ui/widgets/inline_notice.h"
#include "ui/widgets/text_label.h"
#include "ui/wizards/import_wizard_plan.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace utfall {

using namespace Qt::StringLiterals;

ImportReceiptStep::ImportReceiptStep(QWidget* parent) : QWidget(parent)
{
    m_outcome = new InlineNotice(this);
    m_tiles = new ImportCountTiles(this);
    m_sum = new TextLabel(TextRole::Body, TextTone::Muted, this);
    m_sum->setWordWrap(true);
    m_follows = new TextLabel(TextRole::Body, this);
    m_follows->setWordWrap(true);
    m_receipt = new ImportReceiptView(this);
    m_undo = new QPushButton(themedIcon(u"edit-undo"_s), tr("Undo the import…"), m_receipt);
    m_undo->setObjectName(u"undoImport"_s);
    m_undo->setAutoDefault(false);
    m_receipt->addHeaderWidget(m_undo);
    connect(m_undo, &QPushButton::clicked, this, &ImportReceiptStep::undoRequested);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_outcome);
    layout->addWidget(m_tiles);
    layout->addWidget(m_sum);
    layout->addWidget(m_follows);
    layout->addWidget(m_receipt, 1);
}

void ImportReceiptStep::showReceipt(RegisterSession& session, const ImportReceiptFacts& facts)
{
    m_session = &session;
    const ImportCounts& counts = facts.counts;
    m_receipt->showReceipt(session, facts);
    m_tiles->showCounts(counts, facts.files.size());
    m_sum->setText(countsAsSum(counts));
    m_outcome->show(NoticeKind::Success,
                    tr("Import %1 is done: %2.").arg(facts.batch.value()).arg(facts.kind.toLower()));
    QStringList follows;
    if (facts.releasedRows.value_or(0) > 0)
        follows << tr("%Ln row(s) that waited came in as well.", nullptr,
                      static_cast<int>(*facts.releasedRows));
    if (counts.held > 0)
        follows << tr(
            "%Ln row(s) wait for review on the page Lab results. They count for nothing until then.", nullptr,
            static_cast<int>(counts.held));
    m_follows->setText(follows.join(u' '));
    m_follows->setVisible(!follows.isEmpty());
    m_undo->setEnabled(true);
}

void ImportReceiptStep::showUndone(const QDateTime& at, const QString& user)
{
    ImportReceiptFacts facts = m_receipt->facts();
    facts.undoneAt = at;
    facts.undoneBy = user;
    m_receipt->showReceipt(*m_session, facts);
    m_outcome->show(NoticeKind::Info, tr("The import is undone. The register is as it was before."));
    m_follows->hide();
    m_undo->setEnabled(false);
}

} // namespace utfall
