// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizards/unlock_dialog.h"

#include "core/text/error_text.h"
#include "ui/shell/theme.h"
#include "ui/widgets/inline_notice.h"
#include "ui/widgets/text_label.h"
#include "ui/wizards/new_register_keys_page.h"
#include "ui/wizards/unlock_form.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

constexpr int DialogWidth = 520;

} // namespace

UnlockDialog::UnlockDialog(const QString& fileName, const Error& why, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Open %1").arg(fileName));
    setMinimumWidth(DialogWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::PageMargin, metrics::PageMargin, metrics::PageMargin, metrics::Gap);
    column->setSpacing(metrics::Gap);
    m_notice = new InlineNotice(this);
    m_notice->hide();
    column->addWidget(m_notice);

    const bool isNew = why.code == "passphrase-to-choose"_L1;
    if (isNew) {
        auto* explanation = new TextLabel(text::describe(why), TextRole::Body, TextTone::Normal, this);
        explanation->setWordWrap(true);
        column->addWidget(explanation);
        m_choice = new PassphrasePage(this);
        column->addWidget(m_choice);
        m_choice->setFocus();
    } else {
        m_form = new UnlockForm(this);
        m_form->setUsesRecoveryKey(why.code == "wrong-recovery-key"_L1);
        column->addWidget(m_form);
        if (why.code != "passphrase-needed"_L1)
            m_form->showError(why);
        m_form->setFocus();
    }

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* open = buttons->addButton(isNew ? tr("Seal and open") : tr("Open"), QDialogButtonBox::AcceptRole);
    open->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &UnlockDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &UnlockDialog::reject);
    column->addWidget(buttons);
}

void UnlockDialog::accept()
{
    const auto given = m_choice ? m_choice->credential() : m_form->credential();
    if (given) {
        m_credential = *given;
        QDialog::accept();
    } else if (m_choice) {
        m_notice->show(NoticeKind::Error, text::describe(given.error()));
    } else if (given.error().code != "passphrase-needed"_L1) {
        m_form->showError(given.error());
    }
}

} // namespace utfall
