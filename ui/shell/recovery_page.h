// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/register/register_session.h"

#include <QWidget>

namespace utfall {

class ActionRow;
class Card;
class FactList;
class InlineNotice;
class TextLabel;

/// What the window shows before anything else when a register was not closed as it should be, or cannot be
/// opened because it is damaged: what was found, what was checked, and what can be done.
class RecoveryPage final : public QWidget
{
    Q_OBJECT
public:
    explicit RecoveryPage(QWidget* parent = nullptr);

    /// The register is open; the session before did not end well.
    void showCrash(const QString& path, const RecoveryReport& report);
    /// The register cannot be opened.
    void showDamage(const QString& path, const Error& error);
    /// The register that it is about.
    [[nodiscard]] QString path() const { return m_path; }

Q_SIGNALS:
    /// Goes on with the register, or back to the start when it is not open.
    void goOnRequested();
    void copiesRequested();
    void restoreRequested();
    void salvageRequested();

private:
    ActionRow* addAction(const QString& name, const QString& icon, const QString& text,
                         const QString& explanation, void (RecoveryPage::*signal)());

    QString m_path;
    TextLabel* m_title = nullptr;
    InlineNotice* m_notice = nullptr;
    FactList* m_facts = nullptr;
    Card* m_actions = nullptr;
    ActionRow* m_goOn = nullptr;
    ActionRow* m_copies = nullptr;
    ActionRow* m_restore = nullptr;
    ActionRow* m_salvage = nullptr;
    ActionRow* m_back = nullptr;
};

} // namespace utfall
