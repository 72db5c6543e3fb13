// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/inline_notice.h"

namespace utfall {

class CommandRegistry;

/// The latest decision of the review, with the way back for as long as there is one; afterwards it says why
/// there is none. Hidden while nothing has been decided.
class LastDecisionNotice final : public InlineNotice
{
    Q_OBJECT
public:
    explicit LastDecisionNotice(const CommandRegistry& commands, QWidget* parent = nullptr);

    /// What was decided, as a sentence; it can be taken back.
    void tell(const QString& decision);
    /// It can no longer be taken back: the register has changed since.
    void setOutdated();
    void forget();

Q_SIGNALS:
    void takeBackRequested();

private:
    const CommandRegistry& m_commands;
    QString m_decision; ///< empty: none
};

} // namespace utfall
