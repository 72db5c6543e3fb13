// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizards/terms_dialog.h"

#include "core/text/error_text.h"
#include "ui/shell/style.h"
#include "ui/shell/theme.h"
#include "ui/widgets/inline_notice.h"
#include "ui/wizards/terms_form.h"
#include "ui/wizards/terms_preview.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize DialogSize(1120, 720);

QScrollArea* scrolling(QWidget* content)
{
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* margin = new QWidget;
    auto* column = new QVBoxLayout(margin);
    column->setContentsMargins(0, 0, metrics::Gap, 0);
    column->addWidget(content);
    area->setWidget(margin);
    return area;
}

} // namespace

QWidget* besidePreview(TermsForm* form, TermsPreview* preview)
{
    auto* split = new QSplitter(Qt::Horizontal);
    split->setChildrenCollapsible(false);
    split->addWidget(scrolling(form));
    split->addWidget(scrolling(preview));
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setHandleWidth(metrics::Gap);
    return split;
}

TermsDialog::TermsDialog(const ContractTerms& terms, bool isAmendment, QWidget* parent)
    : QDialog(parent), m_terms(terms)
{
    setWindowTitle(isAmendment ? tr("Amend the contract") : tr("Change the terms"));
    resize(DialogSize);
    auto* column = new QVBoxLayout(this);
    m_notice = new InlineNotice;
    m_notice->hide();
    column->addWidget(m_notice);
    m_form = new TermsForm;
    m_form->setTerms(terms);
    m_preview = new TermsPreview;
    m_preview->setTerms(terms);
    column->addWidget(besidePreview(m_form, m_preview), 1);
    if (isAmendment) {
        m_reason = new QLineEdit;
        m_reason->setObjectName(u"amendmentReason"_qs);
        auto* row = new QFormLayout;
        row->addRow(tr("Reason for the amendment"), m_reason);
        column->addLayout(row);
        connect(m_reason, &QLineEdit::textChanged, this, &TermsDialog::update);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_save = buttons->addButton(tr("Save the terms"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"saveTerms"_qs);
    makePrimary(m_save);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_form, &TermsForm::changed, this, &TermsDialog::update);
    update();
}

QString TermsDialog::reason() const
{
    return m_reason ? m_reason->text().trimmed() : QString();
}

void TermsDialog::update()
{
    const auto read = m_form->terms();
    const bool reasonGiven = !m_reason || !reason().isEmpty();
    m_save->setEnabled(read.ok() && reasonGiven);
    if (!read) {
        m_notice->show(NoticeKind::Warning, text::describe(read.error()));
        return;
    }
    m_notice->hide();
    m_terms = *read;
    m_preview->setTerms(m_terms);
}

} // namespace utfall
