// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/recovery_page.h"

#include "core/register/safekeeping_service.h"
#include "core/text/error_text.h"
#include "core/text/format.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/action_row.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/inline_notice.h"
#include "ui/widgets/text_label.h"

#include <QDir>
#include <QFileInfo>
#include <QScrollArea>
#include <QVBoxLayout>

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

constexpr int ColumnWidth = 760;

} // namespace

RecoveryPage::RecoveryPage(QWidget* parent) : QWidget(parent)
{
    setObjectName(u"recoveryPage"_s);
    m_title = new TextLabel(TextRole::Title, this);
    m_title->setObjectName(u"recoveryTitle"_s);
    m_title->setWordWrap(true);
    m_notice = new InlineNotice(this);
    m_notice->setObjectName(u"recoveryNotice"_s);
    auto* found = new Card(tr("What was found"), this);
    m_facts = new FactList(found);
    m_facts->setObjectName(u"recoveryFacts"_s);
    found->body()->addWidget(m_facts);
    m_actions = new Card(tr("What you can do"), this);
    m_actions->body()->setSpacing(metrics::HalfGrid);
    m_goOn = addAction(u"recoveryGoOn"_s, u"go-next"_s, tr("Go on with the register"),
                       tr("Work as usual; nothing more has to be done"), &RecoveryPage::goOnRequested);
    m_copies = addAction(u"recoveryCopies"_s, u"backup"_s, tr("Look at the copies"),
                         tr("When they were made, why, and where they lie"), &RecoveryPage::copiesRequested);
    m_restore = addAction(u"recoveryRestore"_s, u"shallow-history"_s, tr("Restore from a copy…"),
                          tr("Shows what differs before anything is done"), &RecoveryPage::restoreRequested);
    m_salvage =
        addAction(u"recoverySalvage"_s, u"run-build"_s, tr("Save what can be read…"),
                  tr("Into a new register, with a report of what was lost"), &RecoveryPage::salvageRequested);
    m_back = addAction(u"recoveryBack"_s, u"go-previous"_s, tr("Back to the start"),
                       tr("Leave the file as it is"), &RecoveryPage::goOnRequested);

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, metrics::PageMargin, 0, metrics::PageMargin);
    column->setSpacing(metrics::Gap);
    column->addWidget(m_title);
    column->addWidget(m_notice);
    column->addWidget(found);
    column->addWidget(m_actions);
    column->addStretch(1);
    content->setMaximumWidth(ColumnWidth);
    auto* middle = new QWidget;
    auto* across = new QHBoxLayout(middle);
    across->setContentsMargins(metrics::PageMargin, 0, metrics::PageMargin, 0);
    across->addStretch(1);
    across->addWidget(content, 1000);
    across->addStretch(1);
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(middle);
    area->viewport()->setAutoFillBackground(false);
    middle->setAutoFillBackground(false);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(area);
    setFocusProxy(m_goOn);
}

ActionRow* RecoveryPage::addAction(const QString& name, const QString& icon, const QString& text,
                                   const QString& explanation, void (RecoveryPage::*signal)())
{
    auto* row = new ActionRow(themedIcon(icon), text, explanation, m_actions);
    row->setObjectName(name);
    connect(row, &ActionRow::clicked, this, signal);
    m_actions->body()->addWidget(row);
    return row;
}

void RecoveryPage::showCrash(const QString& path, const RecoveryReport& report)
{
    m_path = path;
    m_title->setText(tr("%1 was not closed as it should be").arg(QFileInfo(path).fileName()));
    if (report.isWhole())
        m_notice->show(NoticeKind::Success,
                       tr("The program or the computer stopped while the register was open. Everything that "
                          "was confirmed is there, and the file is whole."));
    else
        m_notice->show(NoticeKind::Error,
                       tr("The program or the computer stopped while the register was open, and the file has "
                          "come to harm. Restore a copy, or save what can be read, before you go on."));
    const storage::LockHolder& last = report.lastSession;
    QStringList findings;
    for (const Error& finding : report.findings)
        findings << text::describe(finding);
    m_facts->setFacts(
        {{tr("Open last"), last.since.isValid() ? tr("by %1 on the computer %2, from %3")
                                                      .arg(last.user, last.computer, text::moment(last.since))
                                                : tr("not known: the marker of the session cannot be read")},
         {tr("Work under way"), report.unfinishedWorkUndone
                                    ? tr("A change that was not finished has been taken back. Do it again.")
                                    : tr("None: no change was half done.")},
         {tr("Checked now"), findings.isEmpty()
                                 ? tr("The whole file: its pages, its structure and its references. Nothing "
                                      "is wrong.")
                                 : findings.join(u'\n')},
         {tr("Latest checked copy"),
          report.latestBackup.isEmpty() ? tr("There is none.") : text::moment(report.latestBackupAt)}});
    for (ActionRow* row : {m_goOn, m_copies})
        row->show();
    m_back->hide();
    setFocusProxy(m_goOn);
}

void RecoveryPage::showDamage(const QString& path, const Error& error)
{
    m_path = path;
    m_title->setText(tr("%1 cannot be opened").arg(QFileInfo(path).fileName()));
    m_notice->show(NoticeKind::Error, text::describe(error));
    const QList<BackupInfo> backups = safekeeping::backups(path);
    m_facts->setFacts(
        {{tr("File"), QDir::toNativeSeparators(path)},
         {tr("Checked now"), tr("Header, structure and keys. The file has not been changed.")},
         {tr("Checked copies"),
          backups.isEmpty() ? tr("There are none beside the file.") : text::count(backups.size())},
         {tr("Latest checked copy"), backups.isEmpty() ? QString() : text::moment(backups.constFirst().at)}});
    for (ActionRow* row : {m_goOn, m_copies})
        row->hide();
    m_back->show();
    setFocusProxy(m_restore);
}

} // namespace utfall
