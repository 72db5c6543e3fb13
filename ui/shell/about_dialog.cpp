// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/about_dialog.h"

#include "ui/widgets/text_label.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace utfall {

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("About Utfall"));
    setMinimumWidth(480);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::PageMargin, metrics::PageMargin, metrics::PageMargin, metrics::Gap);
    layout->addWidget(new TextLabel(QStringLiteral("Utfall"), TextRole::Title, TextTone::Normal, this));
    layout->addWidget(new TextLabel(tr("Version %1").arg(QStringLiteral(UTFALL_VERSION)), TextRole::Body,
                                    TextTone::Muted, this));
    const auto paragraph = [this, layout](const QString& text) {
        auto* label = new TextLabel(text, TextRole::Body, TextTone::Normal, this);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        layout->addSpacing(metrics::HalfGrid);
        layout->addWidget(label);
    };
    paragraph(tr(
        "Administers outcome contracts: who takes part, what the lab results say, and what is to be paid."));
    paragraph(tr("Free software under the GNU General Public License, version 3 or later. It comes without "
                 "any warranty."));
    paragraph(tr("Built with Qt %1 (LGPL-3.0, Qt Charts GPL-3.0), SQLite and Boost. Icons from Breeze "
                 "(LGPL-3.0), the font Inter "
                 "(OFL-1.1).")
                  .arg(QString::fromLatin1(qVersion())));
    layout->addStretch(1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

} // namespace utfall
