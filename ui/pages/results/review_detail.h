// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/register/evaluation_service.h"
#include "core/register/review_service.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace utfall {

class CommandRegistry;

/// What a decision is about.
struct ChosenThings
{
    QList<HeldRowId> held;
    QList<ResultFlag> flags;

    [[nodiscard]] qsizetype size() const { return held.size() + flags.size(); }
};

/// One thing that waits, in full: what is the matter, what it could change, what can be decided and what was
/// read. Nothing in it changes; another item gets another.
class ReviewDetail final : public QWidget
{
    Q_OBJECT
public:
    /// `chosen`: everything chosen, of which `item` is shown; decisions are about all of it. Without a
    /// snapshot nothing is said of kronor.
    ReviewDetail(const ReviewItem& item, const ChosenThings& chosen, const SnapshotPtr& snapshot,
                 const CommandRegistry& commands, QWidget* parent = nullptr);

    /// The cells of a flagged result, once they have been read.
    void showCells(const HeldRow& row);
    /// What can be decided, in the order of the pane.
    [[nodiscard]] QList<QPushButton*> actions() const { return m_actions; }
    /// By object name; null when it cannot be decided.
    [[nodiscard]] QPushButton* action(const QString& name) const;
    /// Where the keyboard goes on from the list.
    void focusFirstAction();

Q_SIGNALS:
    void discardRequested(const QList<utfall::HeldRowId>& rows);
    void admitRequested(utfall::HeldRowId row);
    void mapRequested(const utfall::HeldRow& row);
    void chooseRequested(const utfall::HeldRow& row);
    void amendRequested(const utfall::HeldRow& row);
    void approveRequested(const QList<utfall::ResultFlag>& flags);

private:
    void addStake(const ReviewItem& item, const EvaluationSnapshot& snapshot);
    void addActions(const ReviewItem& item, const ChosenThings& chosen);
    [[nodiscard]] QPushButton* addButton(const QString& icon, const QString& text, const QString& name);

    const CommandRegistry& m_commands;
    QVBoxLayout* m_layout = nullptr;
    QBoxLayout* m_buttons = nullptr;
    QList<QPushButton*> m_actions;
    QWidget* m_cells = nullptr;
};

/// True when the row is a person who could be let in by a decision: what is wrong with it is not who the
/// person is. The register has the last word.
[[nodiscard]] bool mayBeAdmitted(const HeldRow& row);
/// True when what the row says can be put right: it is not stored, and its cells stand in the right columns.
/// The register has the last word.
[[nodiscard]] bool mayBeAmended(const HeldRow& row);

} // namespace utfall
