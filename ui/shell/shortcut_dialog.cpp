// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/shortcut_dialog.h"

#include "ui/shell/command_registry.h"
#include "ui/widgets/table_view.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace utfall {

ShortcutDialog::ShortcutDialog(const CommandRegistry& commands, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(640, 560);
    auto* model = new QStandardItemModel(0, 3, this);
    model->setHorizontalHeaderLabels({tr("Keys"), tr("Command"), tr("What it does")});
    const auto add = [model](const QString& keys, const QString& name, const QString& tip) {
        model->appendRow({new QStandardItem(keys), new QStandardItem(name), new QStandardItem(tip)});
    };
    for (const Command& command : commands.commands()) {
        if (command.shortcut.isEmpty())
            continue;
        QString name = command.text;
        add(command.shortcut.toString(QKeySequence::NativeText),
            name.remove(QLatin1Char('&')).remove(QStringLiteral("…")), command.tip);
    }
    add(tr("Left, Right"), tr("Read a chart"),
        tr("Move along the line; what is read is spoken and shown under the chart"));
    add(tr("Enter"), tr("Open"), tr("Open what the chosen row or figure is made of"));
    add(tr("Esc"), tr("Close the details"), tr("Return from the details to the list"));
    add(QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText), tr("Copy"),
        tr("Copy the chosen rows with their headings"));

    auto* table = new TableView(this);
    table->setModel(model);
    table->setAccessibleName(windowTitle());
    table->resizeColumnsToContents();
    table->setFrameShape(QFrame::StyledPanel);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
}

} // namespace utfall
