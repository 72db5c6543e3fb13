// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/security/security_page.h"

#include "core/register/key_service.h"
#include "core/register/register_session.h"
#include "core/register/safekeeping_service.h"
#include "core/text/format.h"
#include "ui/models/backup_table_model.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/icons.h"
#include "ui/shell/settings.h"
#include "ui/shell/theme.h"
#include "ui/widgets/busy_overlay.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/key_figure.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/tile_layout.h"

#include <QAction>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QStorageInfo>
#include <QUrl>
#include <QVBoxLayout>

#include <array>

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

constexpr int FigureWidth = 240;
constexpr std::array LockMinutes{2, 5, 10, 15, 30, 60, 0};

QString sizeText(qint64 bytes)
{
    return text::locale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

/// A button that follows a command of the window.
QPushButton* commandButton(QAction* action, QWidget* parent)
{
    auto* button = new QPushButton(action->icon(), action->text(), parent);
    const auto sync = [button, action] {
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
    };
    sync();
    QObject::connect(action, &QAction::changed, button, sync);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace

SecurityPage::SecurityPage(const PageContext& context, QWidget* parent)
    : Page(PageId::Security, tr("Where are the copies, what opens the register, and when does it lock?"),
           context, parent)
{
    addAction(utfall::commands::SaveCopy);
    addAction(utfall::commands::Restore);
    addAction(utfall::commands::BackUp, true);
    commands().setHandler(utfall::commands::BackUp, [this] {
        Q_EMIT pageRequested(PageId::Security);
        backUp();
    });
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::Gap);
    column->addWidget(makeFigures());
    column->addWidget(makeCopies());
    auto* pair = new QWidget(content);
    auto* tiles = new TileLayout(420, 2, pair);
    tiles->addWidget(makeKeys());
    tiles->addWidget(makeLock());
    column->addWidget(pair);
    column->addStretch(1);
    setScrollingContent(content);
}

QWidget* SecurityPage::makeFigures()
{
    auto* figures = new QWidget;
    auto* tiles = new TileLayout(FigureWidth, 3, figures);
    m_latest = new KeyFigure(tr("Latest checked copy"), figures);
    m_number = new KeyFigure(tr("Copies"), figures);
    m_room = new KeyFigure(tr("Free room on the disk"), figures);
    for (KeyFigure* figure : {m_latest, m_number, m_room})
        tiles->addWidget(figure);
    return figures;
}

QWidget* SecurityPage::makeCopies()
{
    auto* card = new Card(tr("Copies of the register"));
    card->setCaption(tr("One is made and checked before every import, upgrade and restore. Older ones are "
                        "thinned out. They lie on the same disk: save a copy elsewhere as well."));
    m_openFolder = new QPushButton(themedIcon(u"folder"_s), tr("Show in the file manager"), card);
    m_openFolder->setObjectName(u"openBackupFolder"_s);
    connect(m_openFolder, &QPushButton::clicked, this, &SecurityPage::openFolder);
    card->addHeaderWidget(m_openFolder);
    m_folder = new TextLabel(TextRole::Body, card);
    m_folder->setObjectName(u"backupFolder"_s);
    m_folder->setWordWrap(true);
    m_folder->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_model = new BackupTableModel(this);
    m_table = new TableView(card);
    m_table->setObjectName(u"copies"_s);
    m_table->setAccessibleName(tr("Copies of the register"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_model);
    m_table->setNumericColumns({BackupTableModel::SizeColumn});
    m_table->setFixedColumns({BackupTableModel::TimeColumn});
    m_table->setStretchColumn(BackupTableModel::FileColumn);
    m_table->setFitsRows(true);
    m_table->emptyState()->setTexts(u"backup"_s, tr("No copies yet"),
                                    tr("The first one is made before the first import, or when you ask for "
                                       "it."));
    card->body()->addWidget(m_folder);
    card->body()->addWidget(m_table);
    return card;
}

QWidget* SecurityPage::makeKeys()
{
    auto* card = new Card(tr("What opens the register"));
    m_keys = new FactList(card);
    m_keys->setObjectName(u"keyFacts"_s);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::Grid);
    buttons->addWidget(commandButton(commands().action(utfall::commands::ChangePassphrase), card));
    buttons->addWidget(commandButton(commands().action(utfall::commands::NewRecoveryKey), card));
    buttons->addStretch(1);
    card->body()->addWidget(m_keys);
    card->body()->addLayout(buttons);
    card->body()->addStretch(1);
    return card;
}

QWidget* SecurityPage::makeLock()
{
    auto* card = new Card(tr("Locking"));
    auto* explanation = new TextLabel(
        tr("A locked window shows nothing and has forgotten the keys. The passphrase brings you "
           "back to where you were."),
        TextRole::Body, TextTone::Muted, card);
    explanation->setWordWrap(true);
    auto* name =
        new TextLabel(tr("Lock when nobody has been here for"), TextRole::Body, TextTone::Normal, card);
    m_minutes = new QComboBox(card);
    m_minutes->setObjectName(u"lockAfter"_s);
    m_minutes->setAccessibleName(name->text());
    name->setBuddy(m_minutes);
    for (const int minutes : LockMinutes)
        m_minutes->addItem(minutes > 0 ? tr("%Ln minute(s)", nullptr, minutes) : tr("never"), minutes);
    const int chosen = settings().value(Setting::LockAfterMinutes).toInt();
    if (m_minutes->findData(chosen) < 0)
        m_minutes->insertItem(0, tr("%Ln minute(s)", nullptr, chosen), chosen);
    m_minutes->setCurrentIndex(m_minutes->findData(chosen));
    connect(m_minutes, &QComboBox::activated, this,
            [this] { settings().setValue(Setting::LockAfterMinutes, m_minutes->currentData()); });
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::Grid);
    row->addWidget(name);
    row->addWidget(m_minutes);
    row->addStretch(1);
    auto* lock = new QHBoxLayout;
    lock->addWidget(commandButton(commands().action(utfall::commands::LockRegister), card));
    lock->addStretch(1);
    card->body()->addWidget(explanation);
    card->body()->addLayout(row);
    card->body()->addLayout(lock);
    card->body()->addStretch(1);
    return card;
}

QString SecurityPage::chosenCopy() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : m_model->copies()[rows.constFirst().row()].path;
}

void SecurityPage::showSession(RegisterSession* session)
{
    m_keyRound.drop();
    m_model->setCopies({});
    m_keys->setFacts({});
    m_folder->clear();
    if (session != nullptr && isVisible())
        readAll();
}

void SecurityPage::showSnapshot(const SnapshotPtr&)
{
    readAll();
}

void SecurityPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    readAll(); // copies are also made and removed without the register changing
}

void SecurityPage::readAll()
{
    if (session() == nullptr)
        return;
    readCopies();
    readKeys();
}

void SecurityPage::readCopies()
{
    const QString kept = chosenCopy();
    const QString folder = session()->safekeeping().folder();
    const QList<BackupInfo> copies = safekeeping::copies(session()->path());
    m_model->setCopies(copies);
    for (int row = 0; row < copies.size(); ++row) {
        if (copies[row].path == kept)
            m_table->selectRow(row);
    }
    qint64 bytes = 0;
    const BackupInfo* latest = nullptr;
    for (const BackupInfo& copy : copies) {
        bytes += copy.bytes;
        if (latest == nullptr && copy.isVerified)
            latest = &copy;
    }
    m_latest->setFigure(latest != nullptr ? text::moment(latest->at) : tr("none"));
    m_latest->setFraction(latest != nullptr ? backupReasonText(*latest) : tr("make one now"));
    m_latest->setNeedsAction(latest == nullptr);
    m_number->setFigure(text::count(copies.size()));
    m_number->setFraction(tr("%1 in all").arg(sizeText(bytes)));
    const QStorageInfo disk(QFileInfo(session()->path()).absolutePath());
    const qint64 needed = QFileInfo(session()->path()).size();
    m_room->setFigure(disk.isValid() ? sizeText(disk.bytesAvailable()) : tr("not known"));
    m_room->setFraction(tr("the register takes %1").arg(sizeText(needed)));
    m_room->setNeedsAction(disk.isValid() && disk.bytesAvailable() < 3 * needed);
    m_folder->setText(tr("Folder: %1").arg(QDir::toNativeSeparators(folder)));
    m_openFolder->setEnabled(QFileInfo(folder).isDir());
}

void SecurityPage::readKeys()
{
    answerLatest(m_keyRound, session()->keys().slotList(),
                 [this](const QList<KeySlotInfo>& slotList) { showKeys(slotList); });
}

void SecurityPage::showKeys(const QList<KeySlotInfo>& slotList)
{
    QList<Fact> facts;
    bool hasRecoveryKey = false;
    for (const KeySlotInfo& slot : slotList) {
        const QString made = tr("%1 by %2").arg(text::moment(slot.madeAt), slot.madeBy);
        facts.append({slot.isRecoveryKey ? tr("Recovery key made") : tr("Passphrase chosen"), made});
        if (!slot.isRecoveryKey)
            continue;
        hasRecoveryKey = true;
        facts.append({tr("Typed back"), slot.confirmedAt.isValid()
                                            ? text::moment(slot.confirmedAt)
                                            : tr("not yet; it is asked for before people are stored")});
    }
    if (!hasRecoveryKey)
        facts.append({tr("Recovery key made"), tr("none; it is asked for before people are stored")});
    m_keys->setFacts(facts);
}

void SecurityPage::backUp()
{
    if (session() == nullptr || busy().isBusy())
        return;
    const Job job = busy().start(tr("Copying and checking…"), false);
    await(this, session()->safekeeping().backupNow(job), [this](const Result<BackupInfo>& result) {
        busy().finish();
        if (session() == nullptr)
            return;
        readCopies();
        if (!result.ok()) {
            showError(result.error());
            return;
        }
        clearNotice();
        Q_EMIT workDone(tr("A copy is made and checked: %1.").arg(QFileInfo(result->path).fileName()), {});
    });
}

void SecurityPage::openFolder()
{
    if (session() != nullptr)
        QDesktopServices::openUrl(QUrl::fromLocalFile(session()->safekeeping().folder()));
}

} // namespace utfall
