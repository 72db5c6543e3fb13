// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/results/last_decision_notice.h"

#include "ui/shell/change_guard.h"

#include <QPushButton>

namespace utfall {

namespace {

const QString ButtonName = QStringLiteral("takeBackDecision");

} // namespace

LastDecisionNotice::LastDecisionNotice(const CommandRegistry& commands, QWidget* parent)
    : InlineNotice(parent), m_commands(commands)
{
    setObjectName(QStringLiteral("lastDecision"));
    setClosable(true);
    hide();
    connect(this, &InlineNotice::closed, this, &LastDecisionNotice::forget);
}

void LastDecisionNotice::tell(const QString& decision)
{
    m_decision = decision;
    show(NoticeKind::Success, tr("%1 It can be undone until the register changes again.").arg(decision));
    QPushButton* undo = addAction(tr("Undo the decision"), [this] { Q_EMIT takeBackRequested(); });
    undo->setObjectName(ButtonName);
    new ChangeGuard(undo, m_commands);
}

void LastDecisionNotice::setOutdated()
{
    if (m_decision.isEmpty() || kind() == NoticeKind::Info)
        return;
    show(NoticeKind::Info, tr("%1 It can no longer be undone, because the register has been changed since. "
                              "Correct what it changed instead.")
                               .arg(m_decision));
    QPushButton* undo = addAction(tr("Undo the decision"), {});
    undo->setObjectName(ButtonName);
    undo->setEnabled(false);
}

void LastDecisionNotice::forget()
{
    m_decision.clear();
    hide();
}

} // namespace utfall
