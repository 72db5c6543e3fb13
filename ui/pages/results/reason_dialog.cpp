// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/results/reason_dialog.h"

#include "ui/shell/style.h"
#include "ui/shell/theme.h"
#include "ui/widgets/text_label.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace utfall {

ReasonDialog::ReasonDialog(const QString& title, const QString& consequence, const QString& acceptText,
                           QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(title);
    auto* heading = new TextLabel(title, TextRole::Section, TextTone::Normal, this);
    heading->setWordWrap(true);
    auto* follows = new TextLabel(consequence, TextRole::Body, TextTone::Muted, this);
    follows->setWordWrap(true);
    auto* label = new TextLabel(tr("&Reason"), TextRole::Body, TextTone::Normal, this);
    m_edit = new QLineEdit(this);
    m_edit->setObjectName(QStringLiteral("reason"));
    m_edit->setMaxLength(500);
    m_edit->setMinimumWidth(420);
    m_edit->setAccessibleName(tr("Reason"));
    label->setBuddy(m_edit);
    auto* hint =
        new TextLabel(tr("The reason is kept and shown. Do not write names or personal numbers in it."),
                      TextRole::Body, TextTone::Muted, this);
    hint->setWordWrap(true);
    // In the order of the system, as in every dialog.
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(acceptText, QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);
    m_accept->setEnabled(false);
    makePrimary(m_accept);
    connect(m_edit, &QLineEdit::textChanged, this, [this] { m_accept->setEnabled(!reason().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::PageMargin, metrics::PageMargin, metrics::PageMargin, metrics::Gap);
    layout->setSpacing(metrics::Grid);
    layout->addWidget(heading);
    layout->addWidget(follows);
    layout->addSpacing(metrics::Grid);
    layout->addWidget(label);
    layout->addWidget(m_edit);
    layout->addWidget(hint);
    layout->addSpacing(metrics::Grid);
    layout->addWidget(buttons);
}

QString ReasonDialog::reason() const
{
    return m_edit->text().trimmed();
}

} // namespace utfall
