// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/start_page.h"

#include "ui/shell/command_registry.h"
#include "ui/shell/icons.h"
#include "ui/shell/settings.h"
#include "ui/shell/theme.h"
#include "ui/widgets/action_row.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

#include <QDir>
#include <QFileInfo>
#include <QScrollArea>
#include <QVBoxLayout>

namespace utfall {

namespace {

constexpr int ColumnWidth = 460;

/// A row of the start page that triggers a command.
ActionRow* rowFor(CommandRegistry& commands, const QString& id, const QString& text,
                  const QString& explanation, QWidget* parent)
{
    QAction* action = commands.action(id);
    auto* row = new ActionRow(action->icon(), text, explanation, parent);
    const auto sync = [row, action] { row->setEnabled(action->isEnabled()); };
    sync();
    QObject::connect(action, &QAction::changed, row, sync);
    QObject::connect(row, &ActionRow::clicked, action, &QAction::trigger);
    return row;
}

} // namespace

StartPage::StartPage(Settings& settings, CommandRegistry& commands, QWidget* parent)
    : QWidget(parent), m_settings(settings)
{
    auto* title = new TextLabel(QStringLiteral("Utfall"), TextRole::Figure, TextTone::Normal, this);
    auto* purpose = new TextLabel(
        tr("Outcome contracts: who takes part, what the lab results say, and what is to be paid."),
        TextRole::Section, TextTone::Muted, this);
    QFont light = purpose->font();
    light.setWeight(QFont::Normal);
    purpose->setFont(light);
    purpose->setWordWrap(true);

    auto* begin = new Card(tr("Begin"), this);
    begin->body()->setSpacing(metrics::HalfGrid);
    begin->body()->addWidget(rowFor(commands, commands::NewRegister, tr("Create a new register"),
                                    tr("A contract from a template, step by step"), begin));
    begin->body()->addWidget(rowFor(commands, commands::OpenRegister, tr("Open a register"),
                                    tr("A file that ends in .utfall; it can also be dropped here"), begin));
    begin->body()->addWidget(rowFor(commands, commands::OpenDemo, tr("Try the demo"),
                                    tr("A made-up contract with 1\u00a0"
                                       "000 people and three providers"),
                                    begin));
    begin->body()->addStretch(1);

    auto* recent = new Card(tr("Opened lately"), this);
    recent->body()->setSpacing(metrics::HalfGrid);
    m_noRecent = new TextLabel(tr("Registers that you open are listed here."), TextRole::Body,
                               TextTone::Muted, recent);
    m_noRecent->setWordWrap(true);
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(metrics::HalfGrid);
    recent->body()->addWidget(m_noRecent);
    recent->body()->addLayout(m_recent);
    recent->body()->addStretch(1);

    auto* cards = new QHBoxLayout;
    cards->setSpacing(metrics::Gap);
    cards->addWidget(begin, 1);
    cards->addWidget(recent, 1);
    auto* column = new QWidget(this);
    column->setMaximumWidth(2 * ColumnWidth + metrics::Gap);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::HalfGrid);
    layout->addWidget(title);
    layout->addWidget(purpose);
    layout->addSpacing(metrics::PageMargin);
    layout->addLayout(cards);

    auto* across = new QHBoxLayout;
    across->setContentsMargins(metrics::PageMargin, 0, metrics::PageMargin, 0);
    across->addStretch(1);
    across->addWidget(column, 1000);
    across->addStretch(1);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addStretch(2);
    outer->addLayout(across);
    outer->addStretch(3);
    refresh();
}

void StartPage::refresh()
{
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList files = m_settings.recentFiles().mid(0, 5);
    m_noRecent->setVisible(files.isEmpty());
    for (const QString& path : files) {
        const QFileInfo info(path);
        QString folder = QDir::toNativeSeparators(info.absolutePath());
        if (!info.exists())
            folder = tr("%1 (not there now)").arg(folder);
        auto* row = new ActionRow(themedIcon(QStringLiteral("document-open-recent")), info.completeBaseName(),
                                  folder, this);
        connect(row, &ActionRow::clicked, this, [this, path] { Q_EMIT fileChosen(path); });
        m_recent->addWidget(row);
    }
}

} // namespace utfall
