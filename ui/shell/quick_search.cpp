// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/quick_search.h"

#include "core/base/text_folding.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/icons.h"

#include <QKeyEvent>
#include <QListWidget>

#include <algorithm>

namespace utfall {

namespace {

constexpr int MaxEntries = 12;

QString withoutMnemonic(QString text)
{
    return text.remove(QLatin1Char('&'));
}

} // namespace

QuickSearch::QuickSearch(CommandRegistry& commands, QWidget* parent) : QLineEdit(parent), m_commands(commands)
{
    setPlaceholderText(tr("Search  Ctrl+K"));
    setAccessibleName(tr("Search pages, commands and prepatients"));
    setClearButtonEnabled(true);
    addAction(themedIcon(QStringLiteral("edit-find")), QLineEdit::LeadingPosition);
    setFixedWidth(260);
    connect(this, &QLineEdit::textEdited, this, &QuickSearch::fill);
}

QStringList QuickSearch::entries() const
{
    QStringList texts;
    for (const Entry& entry : m_entries)
        texts << entry.text;
    return texts;
}

QList<QuickSearch::Entry> QuickSearch::matches(const QString& text)
{
    QList<Entry> found;
    const QString wanted = foldText(text);
    if (wanted.isEmpty())
        return found;
    for (const PageId id : allPages()) {
        if (foldText(pageTitle(id)).contains(wanted))
            found << Entry{pageTitle(id), tr("Page"), pageIcon(id), [this, id] { Q_EMIT pageRequested(id); }};
    }
    for (const Command& command : m_commands.commands()) {
        const bool isPage = command.id.startsWith(QLatin1String("view.page."));
        if (!isPage && foldText(withoutMnemonic(command.text)).contains(wanted) &&
            m_commands.action(command.id)->isEnabled())
            found << Entry{withoutMnemonic(command.text), command.shortcut.toString(QKeySequence::NativeText),
                           command.icon, [this, id = command.id] { m_commands.trigger(id); }};
    }
    if (m_snapshot == nullptr)
        return found;
    for (const Provider& provider : m_snapshot->providers) {
        if (!foldText(provider.name).contains(wanted))
            continue;
        found << Entry{provider.name, tr("Provider's prepatients"), pageIcon(PageId::Providers),
                       [this, provider] {
                           PrepatientQuery query;
                           query.provider = provider.organisationNumber;
                           Q_EMIT peopleRequested(query, provider.name);
                       }};
    }
    found = found.mid(0, MaxEntries - 1);
    // What is searched for may be a person's name or number: it goes to the register's own search, never
    // further.
    found << Entry{tr("Prepatients that match the text"), tr("Search"), QStringLiteral("edit-find-user"),
                   [this, text] {
                       PrepatientQuery query;
                       query.text = text;
                       Q_EMIT peopleRequested(query, tr("Prepatients that match the search"));
                   }};
    return found;
}

void QuickSearch::fill()
{
    if (m_list == nullptr) {
        m_list = new QListWidget(window());
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setAccessibleName(tr("Search results"));
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        connect(m_list, &QListWidget::itemClicked, this,
                [this](QListWidgetItem* item) { take(m_list->row(item)); });
        window()->installEventFilter(this);
    }
    m_entries = matches(text().trimmed());
    m_list->clear();
    for (const Entry& entry : std::as_const(m_entries)) {
        const QString line =
            entry.hint.isEmpty() ? entry.text : QStringLiteral("%1  ·  %2").arg(entry.text, entry.hint);
        m_list->addItem(new QListWidgetItem(themedIcon(entry.iconName), line));
    }
    m_list->setCurrentRow(m_entries.isEmpty() ? -1 : 0);
    m_list->setVisible(!m_entries.isEmpty());
    place();
}

void QuickSearch::place()
{
    if (m_list == nullptr || !m_list->isVisible())
        return;
    const int width = std::max(this->width(), 380);
    const QPoint below = mapTo(window(), QPoint(this->width() - width, height() + 4));
    const int rowHeight = m_list->sizeHintForRow(0) + 2;
    m_list->setGeometry(below.x(), below.y(), width, rowHeight * static_cast<int>(m_entries.size()) + 6);
    m_list->raise();
}

void QuickSearch::take(int row)
{
    if (row < 0 || row >= m_entries.size())
        return;
    const std::function<void()> run = m_entries[row].run;
    clear();
    m_entries.clear();
    m_list->hide();
    run();
}

bool QuickSearch::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QLineEdit::eventFilter(watched, event);
}

void QuickSearch::keyPressEvent(QKeyEvent* event)
{
    const bool open = m_list != nullptr && m_list->isVisible();
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (open) {
            const int step = event->key() == Qt::Key_Down ? 1 : m_list->count() - 1;
            m_list->setCurrentRow((m_list->currentRow() + step) % m_list->count());
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (open)
            take(m_list->currentRow());
        return;
    case Qt::Key_Escape:
        clear();
        if (open)
            m_list->hide();
        else
            clearFocus();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void QuickSearch::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (m_list != nullptr)
        m_list->hide();
}

void QuickSearch::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    place();
}

} // namespace utfall
