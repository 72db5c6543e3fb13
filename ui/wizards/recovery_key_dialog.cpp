// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizards/recovery_key_dialog.h"

#include "core/register/key_service.h"
#include "core/register/register_session.h"
#include "ui/shell/await.h"
#include "ui/shell/dialog_answers.h"
#include "ui/shell/theme.h"
#include "ui/widgets/inline_notice.h"
#include "ui/widgets/text_label.h"
#include "ui/wizards/new_register_keys_page.h"
#include "ui/wizards/unlock_form.h"

#include <QFileInfo>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace utfall {

namespace {

constexpr int DialogWidth = 640;
constexpr int DialogHeight = 500; ///< with room for what is wrong with the answers

TextLabel* paragraph(const QString& text, QWidget* parent)
{
    auto* label = new TextLabel(text, TextRole::Body, TextTone::Normal, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

RecoveryKeyDialog::RecoveryKeyDialog(KeyService& keys, const QString& registerName, const QString& why,
                                     QWidget* parent)
    : FormDialog(tr("New recovery key"), tr("Show the new key"), parent), m_keys(keys)
{
    setMinimumSize(DialogWidth, DialogHeight);
    m_steps = new QStackedWidget(this);
    auto* first = new QWidget(m_steps);
    auto* firstColumn = new QVBoxLayout(first);
    firstColumn->setContentsMargins(0, 0, 0, 0);
    firstColumn->setSpacing(metrics::Gap);
    if (!why.isEmpty()) {
        auto* notice = new InlineNotice(first);
        notice->show(NoticeKind::Info, why);
        firstColumn->addWidget(notice);
    }
    firstColumn->addWidget(paragraph(tr("The recovery key opens the register when the passphrase is "
                                        "forgotten. A new one takes the place of the old one, which then "
                                        "opens only copies that were made before."),
                                     first));
    m_form = new UnlockForm(first);
    firstColumn->addWidget(m_form);
    firstColumn->addStretch(1);

    auto* second = new QWidget(m_steps);
    auto* secondColumn = new QVBoxLayout(second);
    secondColumn->setContentsMargins(0, 0, 0, 0);
    secondColumn->setSpacing(metrics::Gap);
    secondColumn->addWidget(paragraph(tr("Print the key or write it down, and lock it in, apart from the "
                                         "computer. It is shown here and never again, and takes effect when "
                                         "one group of it has been typed back."),
                                      second));
    m_page = new RecoveryKeyPage(security::RecoveryKey::random(), second);
    m_page->setRegisterName(registerName);
    secondColumn->addWidget(m_page, 1);
    m_steps->addWidget(first);
    m_steps->addWidget(second);
    body()->addWidget(m_steps);
    m_form->setFocus();
}

void RecoveryKeyDialog::submit()
{
    if (m_steps->currentIndex() > 0) {
        if (const auto confirmed = m_page->confirmed(); !confirmed)
            showRefusal(confirmed.error());
        else
            submitTo(m_keys.setRecoveryKey(m_current, m_page->key()), [] {});
        return;
    }
    const auto given = m_form->credential();
    if (!given) {
        showRefusal(given.error());
        return;
    }
    m_current = *given;
    setWorking(true);
    await(this, m_keys.verify(m_current), [this](const Result<void>& result) {
        setWorking(false);
        if (result.ok())
            showKey();
        else
            showRefusal(result.error());
    });
}

void RecoveryKeyDialog::showKey()
{
    m_form->clear();
    m_steps->setCurrentIndex(1);
    acceptButton()->setText(tr("Take the new key into use"));
    m_page->setFocus();
}

void withConfirmedRecoveryKey(QWidget* context, RegisterSession& session, const std::function<void()>& goOn,
                              const std::function<void(const std::optional<Error>&)>& stopped)
{
    const QPointer<RegisterSession> asked(&session);
    await(context, session.keys().slotList(), [=](const Result<QList<KeySlotInfo>>& slotList) {
        if (!asked)
            return;
        if (!slotList.ok()) {
            stopped(slotList.error());
            return;
        }
        const bool confirmed = std::ranges::any_of(*slotList, [](const KeySlotInfo& slot) {
            return slot.isRecoveryKey && slot.confirmedAt.isValid();
        });
        if (!confirmed) {
            RecoveryKeyDialog dialog(
                asked->keys(), QFileInfo(asked->path()).completeBaseName(),
                RecoveryKeyDialog::tr("Nobody has yet shown that the recovery key of this register is "
                                      "kept on paper. That has to be done before people are stored in it: "
                                      "without the key a forgotten passphrase means a lost register."),
                context);
            if (!runDialog(dialog)) {
                stopped({});
                return;
            }
            if (!asked)
                return;
        }
        goOn();
    });
}

} // namespace utfall
