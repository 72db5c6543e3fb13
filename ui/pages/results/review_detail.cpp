// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/results/review_detail.h"

#include "core/import/entity_fields.h"
#include "core/import/row_issue_codes.h"
#include "ui/models/issue_words.h"
#include "ui/models/person_words.h"
#include "ui/models/review_words.h"
#include "ui/shell/change_guard.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace utfall {

namespace {

/// The cells of the row under the file's Swedish headers, in the order of the kind; the one that is meant is
/// marked with a word.
QWidget* cellsOf(const HeldRow& row, QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::Gap);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    int line = 0;
    const QList<ImportColumn> columns = importColumns(row.kind);
    for (const ImportColumn& column : columns) {
        const bool isMeant = column.header == row.issue.column;
        const bool hidden = row.isProtected && identifyingColumns().contains(column.key);
        const QString cell = hidden ? words::protection(true) : row.cells.value(column.key);
        if (cell.isEmpty() && !isMeant && !column.required)
            continue;
        auto* name = new TextLabel(column.header, TextRole::Body, TextTone::Muted, box);
        auto* value = new TextLabel(cell.isEmpty() ? QStringLiteral("–") : cell, TextRole::Body,
                                    isMeant ? TextTone::Error : TextTone::Normal, box);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(name, line, 0, Qt::AlignTop);
        grid->addWidget(value, line, 1);
        if (isMeant)
            grid->addWidget(new Badge(NoticeKind::Warning, ReviewDetail::tr("this one"), box), line, 2,
                            Qt::AlignTop);
        ++line;
    }
    return box;
}

TextLabel* wrapped(const QString& text, TextTone tone, QWidget* parent)
{
    auto* label = new TextLabel(text, TextRole::Body, tone, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

bool mayBeAdmitted(const HeldRow& row)
{
    static const QStringList aboutIdentity{
        issue::text(issue::TooManyCells),           issue::text(issue::PersonNumberMissing),
        issue::text(issue::PersonNumberForm),       issue::text(issue::PersonNumberDate),
        issue::text(issue::PersonNumberCheckDigit), issue::text(issue::PersonAmbiguous),
        issue::text(issue::EnrolmentDiffers),
    };
    return row.kind == ImportKind::Prepatients && row.issue.severity == Severity::Held &&
           !aboutIdentity.contains(row.issue.code);
}

bool mayBeAmended(const HeldRow& row)
{
    static const QStringList notInTheRow{issue::text(issue::TooManyCells), issue::text(issue::SampleConflict),
                                         issue::text(issue::SwitchTied)};
    return row.issue.severity == Severity::Held && !row.cells.isEmpty() &&
           !notInTheRow.contains(row.issue.code);
}

ReviewDetail::ReviewDetail(const ReviewItem& item, const ChosenThings& chosen, const SnapshotPtr& snapshot,
                           const CommandRegistry& commands, QWidget* parent)
    : QWidget(parent), m_commands(commands)
{
    m_layout = new QVBoxLayout(this);
    m_layout->setSpacing(12);
    m_layout->addWidget(wrapped(issueSentence(item.row.issue), TextTone::Normal, this));
    if (snapshot)
        addStake(item, *snapshot);
    addActions(item, chosen);
    if (chosen.size() > 1)
        m_layout->addWidget(wrapped(tr("%Ln rows are chosen. The cells are those of one of them.", nullptr,
                                       static_cast<int>(chosen.size())),
                                    TextTone::Muted, this));
    m_layout->addWidget(
        new TextLabel(tr("The row as it was read"), TextRole::Section, TextTone::Normal, this));
    m_cells = cellsOf(item.row, this);
    m_layout->addWidget(m_cells);
    if (item.isFlag()) {
        // An inclusion value stands with its person.
        m_cells->hide();
        m_layout->itemAt(m_layout->count() - 2)->widget()->setVisible(item.flag->result.isValid());
    }
    m_layout->addStretch(1);
}

void ReviewDetail::addStake(const ReviewItem& item, const EvaluationSnapshot& snapshot)
{
    m_layout->addWidget(new TextLabel(tr("What it could change"), TextRole::Section, TextTone::Normal, this));
    auto* amount = new TextLabel(words::stake(item), TextRole::Title, TextTone::Normal, this);
    amount->setObjectName(QStringLiteral("stakeAmount"));
    amount->setAccessibleName(tr("Could change the payout by %1").arg(words::stake(item)));
    m_layout->addWidget(amount);
    auto* change = wrapped(words::stakeSentences(item, snapshot).join(u' '), TextTone::Muted, this);
    change->setObjectName(QStringLiteral("stakeSentence"));
    m_layout->addWidget(change);
}

QPushButton* ReviewDetail::addButton(const QString& icon, const QString& text, const QString& name)
{
    auto* button = new QPushButton(themedIcon(icon), text, this);
    button->setObjectName(name);
    new ChangeGuard(button, m_commands);
    m_buttons->addWidget(button);
    m_actions.append(button);
    return button;
}

QPushButton* ReviewDetail::action(const QString& name) const
{
    const auto found = std::ranges::find(m_actions, name, &QPushButton::objectName);
    return found == m_actions.cend() ? nullptr : *found;
}

void ReviewDetail::focusFirstAction()
{
    const auto enabled = std::ranges::find_if(m_actions, &QPushButton::isEnabled);
    if (enabled != m_actions.cend())
        (*enabled)->setFocus(Qt::OtherFocusReason);
}

void ReviewDetail::addActions(const ReviewItem& item, const ChosenThings& chosen)
{
    const auto& [held, flags] = chosen;
    const bool isOne = chosen.size() == 1;
    m_buttons = new QBoxLayout(isOne && held.isEmpty() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_buttons->setSpacing(metrics::Grid);
    if (!flags.isEmpty()) {
        auto* approve = addButton(
            QStringLiteral("dialog-ok-apply"),
            flags.size() > 1 ? tr("Approve %Ln…", nullptr, static_cast<int>(flags.size())) : tr("Approve…"),
            QStringLiteral("approveResult"));
        connect(approve, &QPushButton::clicked, this, [this, flags] { Q_EMIT approveRequested(flags); });
    }
    const auto unclear = isOne && !item.isFlag() ? unclearTextOf(item.row) : std::nullopt;
    if (unclear) {
        auto* map = addButton(QStringLiteral("tag"),
                              unclear->what == UnclearText::What::Code ? tr("This code means…")
                                                                       : tr("This unit means…"),
                              QStringLiteral("mapRow"));
        connect(map, &QPushButton::clicked, this, [this, row = item.row] { Q_EMIT mapRequested(row); });
    }
    if (isOne && !item.isFlag() && mayBeChosen(item.row)) {
        auto* choose = addButton(QStringLiteral("dialog-ok-apply"),
                                 item.row.kind == ImportKind::Results ? tr("Choose which value counts…")
                                                                      : tr("Choose which provider applies…"),
                                 QStringLiteral("chooseRow"));
        connect(choose, &QPushButton::clicked, this, [this, row = item.row] { Q_EMIT chooseRequested(row); });
    }
    if (isOne && !item.isFlag() && mayBeAmended(item.row)) {
        auto* amend =
            addButton(QStringLiteral("document-edit"), tr("Correct the row…"), QStringLiteral("amendRow"));
        connect(amend, &QPushButton::clicked, this, [this, row = item.row] { Q_EMIT amendRequested(row); });
    }
    if (isOne && !item.isFlag() && mayBeAdmitted(item.row)) {
        auto* admit = addButton(QStringLiteral("list-add-user"), tr("Let in…"), QStringLiteral("admitRow"));
        connect(admit, &QPushButton::clicked, this, [this, id = item.row.id] { Q_EMIT admitRequested(id); });
    }
    if (!held.isEmpty()) {
        auto* discard =
            addButton(QStringLiteral("edit-delete"),
                      held.size() > 1 ? tr("Discard %Ln rows…", nullptr, static_cast<int>(held.size()))
                                      : tr("Discard the row…"),
                      QStringLiteral("discardRow"));
        connect(discard, &QPushButton::clicked, this, [this, held] { Q_EMIT discardRequested(held); });
    }
    auto* beside = new QHBoxLayout;
    beside->addLayout(m_buttons);
    beside->addStretch(1);
    m_layout->addLayout(beside);
}

void ReviewDetail::showCells(const HeldRow& row)
{
    auto* cells = cellsOf(row, this);
    delete m_layout->replaceWidget(m_cells, cells);
    m_cells->deleteLater();
    m_cells = cells;
    m_cells->show();
}

} // namespace utfall
