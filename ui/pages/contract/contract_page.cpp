// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/contract/contract_page.h"

#include "core/register/register_session.h"
#include "core/text/format.h"
#include "ui/models/figure_table_model.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/dialog_answers.h"
#include "ui/shell/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/table_view.h"
#include "ui/wizards/terms_dialog.h"
#include "ui/wizards/terms_preview.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

const QString ChangeTerms = u"contract.changeTerms"_qs;
const QString SignContract = u"contract.sign"_qs;

TableView* shortTable(FigureTableModel* model, const QString& name, int stretched)
{
    auto* view = new TableView;
    view->setAccessibleName(name);
    view->setModel(model);
    view->setFitsRows(true);
    view->setStretchColumn(stretched);
    return view;
}

} // namespace

ContractPage::ContractPage(const PageContext& context, QWidget* parent)
    : Page(PageId::Contract, tr("What is agreed, between whom, and what does it pay?"), context, parent)
{
    addCommands();
    addAction(SignContract);
    addAction(ChangeTerms, true);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::Gap);

    m_card = new Card(tr("Contract"));
    m_card->setFlush(true);
    m_facts = new FigureTableModel(this);
    m_facts->setHeadings({tr("Fact"), tr("Value")});
    TableView* facts = shortTable(m_facts, tr("Facts of the contract"), 1);
    facts->horizontalHeader()->hide();
    m_card->body()->addWidget(facts);
    column->addWidget(m_card);

    m_terms = new TermsPreview;
    column->addWidget(m_terms);

    auto* history = new Card(tr("Versions of the terms"));
    history->setFlush(true);
    m_history = new FigureTableModel(this);
    m_history->setHeadings({tr("Version"), tr("Set"), tr("By"), tr("Reason")});
    history->body()->addWidget(shortTable(m_history, tr("Versions of the terms"), 3));
    column->addWidget(history);
    column->addStretch(1); // cards would share the room with a stretch of 0
    setScrollingContent(content);
}

void ContractPage::addCommands()
{
    commands().add({ChangeTerms,
                    tr("&Change terms…"),
                    u"document-edit"_qs,
                    {},
                    tr("Change the terms of the contract"),
                    CommandMenu::Register,
                    1,
                    true,
                    {},
                    false},
                   [this] { changeTerms(); });
    commands().add({SignContract,
                    tr("Mark as &signed…"),
                    u"dialog-ok-apply"_qs,
                    {},
                    tr("From then on the terms change only by amendment"),
                    CommandMenu::Register,
                    1,
                    true,
                    {},
                    false},
                   [this] { sign(); });
    commands().setChanging({ChangeTerms, SignContract});
}

void ContractPage::showSession(RegisterSession* open)
{
    m_facts->clear();
    m_history->clear();
    if (open)
        loadInfo();
}

void ContractPage::showSnapshot(const SnapshotPtr& shown)
{
    if (shown)
        loadInfo();
}

void ContractPage::loadInfo()
{
    if (!session())
        return;
    answerLatest(m_infoRound, session()->contract().info(), [this](const ContractInfo& info) { show(info); });
    answerLatest(m_historyRound, session()->contract().history(),
                 [this](const QList<TermsVersion>& versions) {
                     QList<QList<FigureCell>> rows;
                     for (const TermsVersion& version : versions)
                         rows.append({text::count(version.version), text::dayOf(version.setAt), version.setBy,
                                      version.reason});
                     m_history->setRows(rows);
                 });
}

void ContractPage::show(const ContractInfo& info)
{
    m_info = info;
    const bool isSigned = info.state == ContractState::Signed;
    const ContractTerms& terms = info.terms;
    m_card->setTitle(terms.name);
    m_facts->setRows({
        {tr("State"), isSigned ? tr("Signed %1").arg(text::longDate(info.signedOn)) : tr("Draft")},
        {tr("Commissioner"), tr("%1, %2").arg(info.organisation, info.organisationNumber.display())},
        {tr("Runs"), tr("%1 – %2").arg(text::longDate(terms.start), text::longDate(terms.end))},
        {tr("Enrolment"),
         tr("%1 – %2").arg(text::longDate(terms.enrolment.from), text::longDate(terms.enrolment.to))},
        {tr("Planned prepatients"), text::count(terms.enrolment.plannedPersons)},
    });
    m_terms->setTerms(terms);
    commands().setAvailable(SignContract, !isSigned);
}

void ContractPage::changeTerms()
{
    if (!session())
        return;
    TermsDialog dialog(m_info.terms, m_info.state == ContractState::Signed, window());
    if (!runDialog(dialog))
        return;
    answer(session()->contract().setTerms(dialog.terms(), dialog.reason()), [this] {
        clearNotice();
        loadInfo();
        Q_EMIT workDone(tr("The terms are changed."), {});
    });
}

void ContractPage::sign()
{
    if (!session())
        return;
    const QDate today = clock().today();
    const Question question{
        tr("Mark as signed"), tr("Is the contract signed on %1?").arg(text::longDate(today)),
        tr("From then on the terms change only by amendment, with a reason that is kept."),
        tr("Mark as signed"), false};
    if (!ask(this, question))
        return;
    answer(session()->contract().sign(today), [this] {
        loadInfo();
        Q_EMIT workDone(tr("The contract is marked as signed."), {});
    });
}

} // namespace utfall
