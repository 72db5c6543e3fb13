// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/results/choose_row_dialog.h"

#include "core/text/format.h"
#include "ui/models/person_words.h"
#include "ui/models/review_words.h"
#include "ui/shell/theme.h"
#include "ui/widgets/text_label.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

namespace utfall {

namespace {

constexpr int DialogWidth = 560;
constexpr int LongestReason = 500;

/// What the row says, in a few words.
QString headOf(const ChoiceOption& option, ImportKind kind, const SnapshotPtr& snapshot)
{
    if (kind == ImportKind::Results)
        return ChooseRowDialog::tr("%1, sample of %2")
            .arg(words::reportedValue(option.result), text::shortDate(option.result.sampled));
    const auto& provider = option.change.provider;
    const QString name = snapshot ? snapshot->providerName(provider) : provider->display();
    return ChooseRowDialog::tr("%1, from %2").arg(name, text::shortDate(option.change.date));
}

/// Where it comes from: laboratory, report time, file.
QString originOf(const ChoiceOption& option)
{
    QStringList parts{option.result.laboratory, option.result.method, option.change.method};
    if (option.result.reported.isValid())
        parts << ChooseRowDialog::tr("answered %1").arg(text::shortDate(option.result.reported.date()));
    parts << (option.file.isEmpty()
                  ? ChooseRowDialog::tr("entered by hand")
                  : ChooseRowDialog::tr("%1, row %2").arg(option.file, text::count(option.line)));
    if (option.rows > 1)
        parts << ChooseRowDialog::tr("%Ln row(s) say so", nullptr, static_cast<int>(option.rows));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString effectOf(const ChoiceOption& option, ImportKind kind)
{
    const QString money = words::payoutChange(option.difference);
    if (kind != ImportKind::Results)
        return money;
    const QString goal = !option.tested   ? ChooseRowDialog::tr("The sample does not decide the goal.")
                         : option.reached ? ChooseRowDialog::tr("The prepatient has reached the goal.")
                                          : ChooseRowDialog::tr("The prepatient has not reached the goal.");
    return goal + u' ' + money;
}

} // namespace

ChooseRowDialog::ChooseRowDialog(const RowConflict& conflict, const SnapshotPtr& snapshot, QWidget* parent)
    : FormDialog(conflict.kind == ImportKind::Results ? tr("Which value counts?")
                                                      : tr("Which provider applies?"),
                 tr("Decide"), parent)
{
    const QString consequence =
        conflict.kind == ImportKind::Results
            ? tr("The other rows of the sample take no part. A correction from the laboratory still goes "
                 "before the decision, and a row that says something else is asked about again.")
            : tr("The other changes of the day take no part. A change that says something else is asked "
                 "about again.");
    auto* follows = new TextLabel(consequence, TextRole::Body, TextTone::Muted, this);
    follows->setWordWrap(true);
    body()->addWidget(follows);
    addRequiredField(body(), tr("What is said of the prepatient %1").arg(conflict.person.text()),
                     makeOptions(conflict, snapshot),
                     [this] { return chosen() == 0 ? tr("Choose one of them.") : QString(); });
    m_reason = new QLineEdit(this);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setMaxLength(LongestReason);
    FormField* reason = addRequiredField(body(), tr("Reason"), m_reason,
                                         [this] { return problemWhenEmpty(m_reason->text()); });
    reason->setHelp(tr("The reason is kept and shown. Do not write names or personal numbers in it."));
    fitHeight(DialogWidth);
}

QWidget* ChooseRowDialog::makeOptions(const RowConflict& conflict, const SnapshotPtr& snapshot)
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::Gap);
    m_options = new QButtonGroup(this);
    for (const ChoiceOption& one : conflict.options) {
        auto* choice = new QRadioButton(headOf(one, conflict.kind, snapshot), box);
        choice->setObjectName(QStringLiteral("option%1").arg(m_facts.size()));
        const QStringList more{originOf(one), effectOf(one, conflict.kind)};
        choice->setAccessibleDescription(more.join(QStringLiteral(". ")));
        m_options->addButton(choice, static_cast<int>(m_facts.size()));
        m_facts.append(one.fact);
        auto* option = new QVBoxLayout;
        option->setSpacing(2);
        option->addWidget(choice);
        const int indent = choice->style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth) +
                           choice->style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing);
        auto* under = new QVBoxLayout;
        under->setContentsMargins(indent, 0, 0, 0);
        under->setSpacing(2);
        option->addLayout(under);
        for (const QString& line : more) {
            auto* label = new TextLabel(line, TextRole::Body, TextTone::Muted, box);
            label->setWordWrap(true);
            under->addWidget(label);
        }
        column->addLayout(option);
    }
    if (!m_options->buttons().isEmpty())
        box->setFocusProxy(m_options->buttons().constFirst());
    return box;
}

qint64 ChooseRowDialog::chosen() const
{
    const int place = m_options->checkedId();
    return place < 0 ? 0 : m_facts[place];
}

QString ChooseRowDialog::reason() const
{
    return m_reason->text().trimmed();
}

void ChooseRowDialog::submit()
{
    finish();
}

} // namespace utfall
