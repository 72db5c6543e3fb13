// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizards/new_register_keys_page.h"

#include "core/security/passphrase_advice.h"
#include "core/text/error_text.h"
#include "ui/shell/dialog_answers.h"
#include "ui/shell/theme.h"
#include "ui/widgets/text_label.h"

#include <QDir>
#include <QFileInfo>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSaveFile>
#include <QVBoxLayout>

namespace utfall {

using namespace Qt::StringLiterals;
using security::PassphraseAdvice;
using security::RecoveryKey;
using security::Strength;

namespace {

constexpr int FieldWidth = 520;
constexpr int GroupsPerLine = 4;

QLineEdit* secretField(const char* name)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(QLatin1String(name));
    edit->setEchoMode(QLineEdit::Password);
    edit->setMaximumWidth(FieldWidth);
    return edit;
}

/// The recovery key on paper, with room for nothing else.
void paintKey(QPrinter& printer, const QString& title, const QStringList& lines, const QStringList& groups)
{
    QPainter painter(&printer);
    QFont font = painter.font();
    font.setPointSize(16);
    painter.setFont(font);
    const int margin = printer.resolution();
    int y = margin;
    painter.drawText(margin, y, title);
    font.setPointSize(11);
    painter.setFont(font);
    for (const QString& line : lines) {
        y += printer.resolution() / 3;
        painter.drawText(margin, y, line);
    }
    font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSize(22);
    painter.setFont(font);
    for (qsizetype first = 0; first < groups.size(); first += GroupsPerLine) {
        y += printer.resolution() * 3 / 4;
        painter.drawText(margin, y, groups.mid(first, GroupsPerLine).join(u"  "_s));
    }
}

} // namespace

PassphrasePage::PassphrasePage(QWidget* parent) : QWidget(parent)
{
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_passphrase = secretField("passphrase");
    m_again = secretField("passphraseAgain");
    m_advice = new TextLabel(TextRole::Body, TextTone::Muted, this);
    m_advice->setObjectName(u"passphraseAdvice"_s);
    m_advice->setWordWrap(true);
    m_firstName = new QLabel(tr("Passphrase"), this);
    m_firstName->setBuddy(m_passphrase);
    m_againName = new QLabel(tr("The same passphrase again"), this);
    m_againName->setBuddy(m_again);
    form->addRow(m_firstName, m_passphrase);
    form->addRow(m_advice);
    form->addRow(m_againName, m_again);
    connect(m_passphrase, &QLineEdit::textChanged, this, &PassphrasePage::refreshAdvice);
    setFocusProxy(m_passphrase);
    refreshAdvice();
}

void PassphrasePage::setOwnWords(const QStringList& words)
{
    m_ownWords = words;
    refreshAdvice();
}

void PassphrasePage::setNames(const QString& first, const QString& again)
{
    m_firstName->setText(first);
    m_againName->setText(again);
}

void PassphrasePage::refreshAdvice()
{
    if (m_passphrase->text().isEmpty()) {
        m_advice->setTone(TextTone::Muted);
        m_advice->setText(tr("Take four or more words that have nothing to do with each other."));
        return;
    }
    const PassphraseAdvice advice = security::advise(m_passphrase->text(), m_ownWords);
    QString strength;
    switch (advice.strength) {
    case Strength::TooWeak:
        strength = tr("Too weak");
        break;
    case Strength::Weak:
        strength = tr("Weak");
        break;
    case Strength::Good:
        strength = tr("Good");
        break;
    case Strength::Strong:
        strength = tr("Strong");
        break;
    }
    m_advice->setTone(advice.strength == Strength::TooWeak ? TextTone::Error : TextTone::Muted);
    m_advice->setText(
        advice.reason.isEmpty()
            ? strength
            : tr("%1. %2").arg(strength, text::describe(Error(ErrorKind::BadInput, advice.reason))));
}

Result<security::Credential> PassphrasePage::credential() const
{
    const PassphraseAdvice advice = security::advise(m_passphrase->text(), m_ownWords);
    if (advice.strength == Strength::TooWeak)
        return Error(ErrorKind::BadInput, advice.reason);
    if (m_passphrase->text() != m_again->text())
        return Error(ErrorKind::BadInput, u"passphrases-differ"_s);
    return security::Credential::passphrase(m_passphrase->text());
}

RecoveryKeyPage::RecoveryKeyPage(const RecoveryKey& key, QWidget* parent)
    : QWidget(parent),
      m_key(key),
      m_asked(static_cast<int>(QRandomGenerator::system()->bounded(RecoveryKey::GroupCount)))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::Gap);

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::PageMargin);
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const QStringList groups = key.groups();
    for (int i = 0; i < groups.size(); ++i) {
        auto* number = new TextLabel(QString::number(i + 1), TextRole::Small, TextTone::Muted, this);
        auto* group = new QLabel(groups.at(i), this);
        QFont large = fixed;
        large.setPointSizeF(fixed.pointSizeF() * 1.6);
        group->setFont(large);
        group->setObjectName(u"recoveryGroup%1"_s.arg(i + 1));
        grid->addWidget(number, (i / GroupsPerLine) * 2, i % GroupsPerLine);
        grid->addWidget(group, (i / GroupsPerLine) * 2 + 1, i % GroupsPerLine);
    }
    grid->setColumnStretch(GroupsPerLine, 1);
    column->addLayout(grid);

    auto* printButton = new QPushButton(tr("Print…"), this);
    printButton->setObjectName(u"printRecoveryKey"_s);
    connect(printButton, &QPushButton::clicked, this, &RecoveryKeyPage::print);
    auto* saveButton = new QPushButton(tr("Save as a file…"), this);
    saveButton->setObjectName(u"saveRecoveryKey"_s);
    connect(saveButton, &QPushButton::clicked, this, &RecoveryKeyPage::save);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::Grid);
    buttons->addWidget(printButton);
    buttons->addWidget(saveButton);
    buttons->addStretch(1);
    column->addLayout(buttons);

    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_typed = new QLineEdit(this);
    m_typed->setObjectName(u"recoveryGroupTyped"_s);
    m_typed->setMaximumWidth(FieldWidth / 2);
    form->addRow(tr("Read group %1 from the paper and write it here").arg(askedGroup()), m_typed);
    column->addLayout(form);
    column->addStretch();
    setFocusProxy(m_typed);
}

Result<void> RecoveryKeyPage::confirmed() const
{
    if (m_key.groupMatches(m_asked, m_typed->text()))
        return {};
    return Error(ErrorKind::BadInput, u"recovery-group-differs"_s,
                 {{u"group"_s, QString::number(askedGroup())}});
}

void RecoveryKeyPage::save()
{
    const QString path =
        askSaveFile(this, tr("Save the recovery key"), QDir::home().filePath(tr("recovery key") + u".txt"_s),
                    tr("Text (*.txt)"), u"txt"_s);
    if (path.isEmpty())
        return;
    // Nobody else may ever read it, whatever the folder allows.
    QSaveFile file(path);
    const QStringList lines{tr("Recovery key for a register in Utfall"), m_registerName, m_key.text(),
                            tr("Keep it locked in, apart from the computer. Whoever has it can open the "
                               "register.")};
    QByteArray content = lines.join(u'\n').toUtf8() + '\n';
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                         file.write(content) == content.size() && file.commit();
    security::wipe(content);
    if (!written)
        tellError(this, tr("The recovery key could not be saved"),
                  text::describe(Error(ErrorKind::Environment, u"file-not-writable"_s,
                                       {{u"file"_s, QFileInfo(path).fileName()}})));
}

void RecoveryKeyPage::print()
{
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, this);
    dialog.setWindowTitle(tr("Print the recovery key"));
    if (!runDialog(dialog))
        return;
    QStringList lines{
        tr("Keep it locked in, apart from the computer. Whoever has it can open the register.")};
    if (!m_registerName.isEmpty())
        lines.prepend(m_registerName);
    paintKey(printer, tr("Recovery key for a register in Utfall"), lines, m_key.groups());
}

} // namespace utfall
