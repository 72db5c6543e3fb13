// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/lock_page.h"

#include "ui/shell/icons.h"
#include "ui/shell/style.h"
#include "ui/shell/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/inline_notice.h"
#include "ui/widgets/text_label.h"
#include "ui/wizards/unlock_form.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

constexpr int CardWidth = 520;
constexpr int IconSize = 32;

/// Drawn anew when light becomes dark.
class LockPicture final : public QLabel
{
public:
    explicit LockPicture(QWidget* parent) : QLabel(parent) { draw(); }

protected:
    void changeEvent(QEvent* event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::PaletteChange)
            draw();
    }

private:
    void draw() { setPixmap(themedIcon(u"object-locked"_s).pixmap(IconSize, IconSize)); }
};

} // namespace

LockPage::LockPage(QWidget* parent) : QWidget(parent)
{
    setObjectName(u"lockPage"_s);
    auto* card = new Card(this);
    card->setFixedWidth(CardWidth);
    m_title = new TextLabel(TextRole::Title, card);
    m_title->setObjectName(u"lockTitle"_s);
    m_title->setWordWrap(true);
    m_why = new TextLabel(TextRole::Body, TextTone::Muted, card);
    m_why->setWordWrap(true);
    m_known = new TextLabel(TextRole::Body, TextTone::Muted, card);
    m_known->setWordWrap(true);
    m_known->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_known->hide();
    m_work = new InlineNotice(card);
    m_work->setObjectName(u"lockedWork"_s);
    m_form = new UnlockForm(card);
    m_unlock = new QPushButton(tr("Unlock"), card);
    m_unlock->setObjectName(u"unlock"_s);
    makePrimary(m_unlock);
    m_other = new QPushButton(tr("Open another register…"), card);
    m_other->setObjectName(u"openOther"_s);

    auto* heading = new QHBoxLayout;
    heading->setSpacing(12);
    heading->addWidget(new LockPicture(card), 0, Qt::AlignTop);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(metrics::HalfGrid);
    texts->addWidget(m_title);
    texts->addWidget(m_why);
    heading->addLayout(texts, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::Grid);
    buttons->addWidget(m_other);
    buttons->addStretch(1);
    buttons->addWidget(m_unlock);
    card->body()->setContentsMargins(metrics::CardPadding, metrics::CardPadding, metrics::CardPadding,
                                     metrics::CardPadding);
    card->body()->setSpacing(metrics::Gap);
    card->body()->addLayout(heading);
    card->body()->addWidget(m_work);
    card->body()->addWidget(m_form);
    card->body()->addWidget(m_known);
    card->body()->addLayout(buttons);
    auto* across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(card);
    across->addStretch(1);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(metrics::PageMargin, metrics::PageMargin, metrics::PageMargin,
                              metrics::PageMargin);
    outer->addStretch(2);
    outer->addLayout(across); // which asks how high the card is at its width, as an alignment does not
    outer->addStretch(3);

    setFocusProxy(m_form);
    connect(m_form, &UnlockForm::submitted, this, &LockPage::submit);
    connect(m_unlock, &QPushButton::clicked, this, &LockPage::submit);
    connect(m_other, &QPushButton::clicked, this, &LockPage::otherRegisterWanted);
}

void LockPage::showLocked(const QString& registerName, bool byItself, bool keepsWork)
{
    m_title->setText(tr("%1 is locked").arg(registerName));
    m_why->setText(byItself ? tr("Nobody was at the computer for a while, so the register was locked. You "
                                 "come back to where you were.")
                            : tr("You come back to where you were."));
    m_work->show(NoticeKind::Info, tr("A window with work in it was open. It waits as it was, and is shown "
                                      "again when you unlock."));
    m_work->setVisible(keepsWork);
    setAccessibleName(m_title->text());
    clear();
    setTrying(false);
}

void LockPage::setKnownPassphrase(const QString& passphrase)
{
    m_known->setVisible(!passphrase.isEmpty());
    m_known->setText(tr("The passphrase of the demo is: %1").arg(passphrase));
}

void LockPage::setTrying(bool trying)
{
    m_form->setEnabled(!trying);
    m_unlock->setEnabled(!trying);
    m_other->setEnabled(!trying);
    m_unlock->setText(trying ? tr("Unlocking…") : tr("Unlock"));
}

void LockPage::showRefusal(const Error& error)
{
    setTrying(false);
    m_form->showError(error);
    m_form->selectAll();
}

void LockPage::clear()
{
    m_form->clear();
}

void LockPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_form->setFocus();
}

void LockPage::submit()
{
    const auto given = m_form->credential();
    if (!given) {
        m_form->showError(given.error());
        return;
    }
    m_form->clearError();
    setTrying(true);
    Q_EMIT credentialGiven(*given);
}

} // namespace utfall
