// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/prepatients/person_detail_view.h"

#include "core/report/report_words.h"
#include "core/text/format.h"
#include "ui/models/person_words.h"
#include "ui/models/sample_table_model.h"
#include "ui/pages/prepatients/sample_chart.h"
#include "ui/pages/prepatients/status_delegate.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/entry_list.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/inline_notice.h"
#include "ui/widgets/section_header.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/tile_layout.h"

#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

QString date(QDate day)
{
    return day.isValid() ? text::shortDate(day) : QString();
}

} // namespace

PersonDetailView::PersonDetailView(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setSpacing(metrics::Gap);
    buildStatus(column);
    buildSamples(column);
    buildFacts(column);
    buildLists(column);
    column->addStretch(1);
}

void PersonDetailView::buildStatus(QVBoxLayout* column)
{
    m_statusBlock = new QWidget(this);
    m_sign = new StandingSign(m_statusBlock);
    m_status = new TextLabel(TextRole::Section, m_statusBlock);
    m_status->setWordWrap(true);
    m_status->setObjectName(u"personStatus"_s);
    m_why = new TextLabel(TextRole::Body, m_statusBlock);
    m_why->setWordWrap(true);
    m_why->setObjectName(u"personWhy"_s);
    m_admit = new QPushButton(tr("Admit all the same…"), m_statusBlock);
    m_admit->setObjectName(u"admitPerson"_s);
    connect(m_admit, &QPushButton::clicked, this, &PersonDetailView::admitRequested);
    m_outcome = new FactList(m_statusBlock);
    m_outcome->setObjectName(u"outcomeFacts"_s);
    auto* line = new QHBoxLayout;
    line->setSpacing(metrics::Grid);
    line->addWidget(m_sign);
    line->addWidget(m_status, 1);
    auto* layout = new QVBoxLayout(m_statusBlock);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Grid);
    layout->addLayout(line);
    layout->addWidget(m_why);
    layout->addWidget(m_admit, 0, Qt::AlignLeft);
    layout->addWidget(m_outcome);
    column->addWidget(m_statusBlock);
}

void PersonDetailView::buildSamples(QVBoxLayout* column)
{
    m_samplesBlock = new QWidget(this);
    m_chart = new SampleChart(m_samplesBlock);
    m_sampleModel = new SampleTableModel(this);
    m_samples = new TableView(m_samplesBlock);
    m_samples->setObjectName(u"samples"_s);
    m_samples->setAccessibleName(tr("Samples"));
    m_samples->setSelectionMode(QAbstractItemView::SingleSelection);
    m_samples->setFitsRows(true);
    m_samples->setModel(m_sampleModel);
    m_samples->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_noSamples =
        new TextLabel(tr("No samples are reported."), TextRole::Body, TextTone::Muted, m_samplesBlock);
    auto* layout = new QVBoxLayout(m_samplesBlock);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Grid);
    layout->addWidget(new SectionHeader(tr("Samples"), m_samplesBlock));
    layout->addWidget(m_chart);
    layout->addWidget(m_samples);
    layout->addWidget(m_noSamples);
    column->addWidget(m_samplesBlock);
    connect(m_chart, &SampleChart::currentChanged, this, [this](ResultId id) {
        if (const int row = m_sampleModel->rowOf(id); row >= 0)
            m_samples->selectRow(row);
    });
    connect(m_samples->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) { m_chart->setCurrent(m_sampleModel->idOf(current.row())); });
}

void PersonDetailView::buildFacts(QVBoxLayout* column)
{
    auto* edit = new QPushButton(themedIcon(u"document-edit"_s), tr("Edit…"), this);
    edit->setObjectName(u"editPerson"_s);
    connect(edit, &QPushButton::clicked, this, &PersonDetailView::editRequested);
    auto* header = new SectionHeader(tr("Identity"), this);
    header->addWidget(edit);
    m_protected = new InlineNotice(this);
    m_protected->hide();
    m_identity = new FactList(this);
    m_identity->setObjectName(u"identityFacts"_s);
    column->addWidget(header);
    column->addWidget(m_protected);
    column->addWidget(m_identity);
    column->addWidget(new SectionHeader(tr("Enrolment"), this));
    m_enrolment = new FactList(this);
    m_enrolment->setObjectName(u"enrolmentFacts"_s);
    column->addWidget(m_enrolment);
}

void PersonDetailView::buildLists(QVBoxLayout* column)
{
    const auto section = [this, column](const QString& title, const QString& name, const QString& buttonText,
                                        void (PersonDetailView::*signal)()) {
        auto* header = new SectionHeader(title, this);
        auto* button = new QPushButton(themedIcon(u"list-add"_s), buttonText, this);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, signal);
        header->addWidget(button);
        column->addWidget(header);
    };
    section(tr("Provider"), u"addSwitch"_s, tr("Change…"), &PersonDetailView::switchRequested);
    m_periods = new EntryList(this);
    m_switches = new EntryList(this);
    m_switches->setObjectName(u"switches"_s);
    column->addWidget(m_periods);
    column->addWidget(m_switches);
    section(tr("Exits"), u"addExit"_s, tr("Add an exit…"), &PersonDetailView::exitRequested);
    m_exits = new EntryList(this);
    m_exits->setObjectName(u"exits"_s);
    column->addWidget(m_exits);
    connect(m_switches, &EntryList::removeRequested, this,
            [this](qint64 id) { Q_EMIT switchRemovalRequested(SwitchId(id)); });
    connect(m_exits, &EntryList::removeRequested, this,
            [this](qint64 id) { Q_EMIT exitRemovalRequested(ExitId(id)); });

    auto* remove = new QPushButton(themedIcon(u"edit-delete"_s), tr("Remove from the register…"), this);
    remove->setObjectName(u"removePerson"_s);
    connect(remove, &QPushButton::clicked, this, &PersonDetailView::removeRequested);
    column->addSpacing(metrics::Grid);
    column->addWidget(remove, 0, Qt::AlignLeft);
}

void PersonDetailView::showPerson(const PrepatientDetail& detail, const SnapshotPtr& snapshot, bool revealed)
{
    showIdentity(detail.person, revealed);
    showEnrolment(detail, snapshot);
    showExits(detail.facts, snapshot);
    m_statusBlock->setVisible(snapshot != nullptr);
    m_samplesBlock->setVisible(snapshot != nullptr);
    m_periods->setVisible(snapshot != nullptr);
    m_switches->setVisible(snapshot != nullptr);
    if (snapshot == nullptr)
        return;
    const PersonOutcome outcome = evaluatePerson(detail.facts, snapshot->contract.terms,
                                                 snapshot->input.providers, snapshot->attainment.asOf);
    showOutcome(detail, outcome, *snapshot);
    showSamples(detail, outcome, *snapshot);
    showProviders(detail, *snapshot);
}

QString PersonDetailView::protectedText(Protection protection)
{
    switch (protection) {
    case Protection::None:
        break;
    case Protection::Sekretessmarkering:
        return tr("Protected person (confidentiality marking). Number, name and address are not shown.");
    case Protection::SkyddadFolkbokforing:
        return tr("Protected person (protected population registration). Number, name and address are not "
                  "shown.");
    case Protection::FingeradeUppgifter:
        return tr("Protected person (fictitious personal data). Number, name and address are not shown. Who "
                  "the person was before must not be written anywhere.");
    }
    return {};
}

void PersonDetailView::showIdentity(const Prepatient& person, bool revealed)
{
    m_protected->setVisible(person.protection != Protection::None);
    if (person.protection != Protection::None && !revealed) {
        m_protected->show(NoticeKind::Warning, protectedText(person.protection));
        m_protected->addAction(tr("Show the identity…"), [this] { Q_EMIT revealRequested(); });
        m_identity->setFacts({{tr("Pseudonym"), person.pseudonym.text()}});
        return;
    }
    if (revealed)
        m_protected->show(
            NoticeKind::Warning,
            tr("Protected person. The identity is shown until the person is closed, and the log "
               "says why."));
    const PersonIdentity& identity = person.identity;
    const QString place = QStringLiteral("%1 %2").arg(identity.postalCode, identity.city).trimmed();
    QStringList address{identity.address, place};
    address.removeAll(QString());
    m_identity->setFacts(
        {{tr("Name"), revealed ? identity.givenName + u' ' + identity.familyName : QString()},
         {tr("Number"), identity.number.display()},
         {tr("Address"), address.join(u'\n')},
         {tr("Telephone"), identity.phone},
         {tr("E-mail"), identity.email},
         {tr("Pseudonym"), person.pseudonym.text()}});
}

void PersonDetailView::showOutcome(const PrepatientDetail& detail, const PersonOutcome& outcome,
                                   const EvaluationSnapshot& snapshot)
{
    const ContractTerms& terms = snapshot.contract.terms;
    m_sign->setStanding(standingOf(outcome, terms));
    m_status->setText(words::personStatus(outcome, terms));
    m_why->setText(words::whyStatus(outcome, detail.facts, terms, snapshot.attainment.asOf));
    m_admit->setVisible(outcome.held != HeldReason::None);
    m_outcome->setFacts(
        {{tr("As of"), date(snapshot.attainment.asOf)},
         {tr("Target date"), date(outcome.target)},
         {tr("Window"), tr("%1 to %2").arg(date(outcome.windowFirst), date(outcome.windowLast))},
         {tr("Change cut-off"), date(outcome.cutOff)},
         {tr("Provider that counts"), words::provider(snapshot, outcome.provider)}});
}

void PersonDetailView::showSamples(const PrepatientDetail& detail, const PersonOutcome& outcome,
                                   const EvaluationSnapshot& snapshot)
{
    const ContractTerms& terms = snapshot.contract.terms;
    m_chart->setPerson(detail.facts, outcome, terms, snapshot.attainment.asOf);
    m_sampleModel->setPerson(detail.facts, outcome, terms, snapshot.attainment.asOf);
    const bool some = m_sampleModel->rowCount() > 0;
    m_chart->setVisible(some || !m_chart->isEmpty());
    m_samples->setVisible(some);
    m_noSamples->setVisible(!some);
}

void PersonDetailView::showEnrolment(const PrepatientDetail& detail, const SnapshotPtr& snapshot)
{
    const Prepatient& person = detail.person;
    QString consent = date(person.consent);
    if (!person.consentVersion.isEmpty())
        consent = tr("%1, version %2").arg(consent, person.consentVersion);
    QString inclusion = person.inclusion ? words::quantity(*person.inclusion) : person.inclusionText;
    if (person.inclusionDate.isValid() && !inclusion.isEmpty())
        inclusion = tr("%1 on %2").arg(inclusion, date(person.inclusionDate));
    QString provider = person.provider ? person.provider->display() : tr("Without a provider");
    if (snapshot != nullptr)
        provider = words::provider(*snapshot, person.provider);
    QString admitted = person.admittedReason;
    if (!admitted.isEmpty() && !person.admittedBy.isEmpty())
        admitted = tr("%1 (by %2)").arg(admitted, person.admittedBy);
    m_enrolment->setFacts({{tr("Enrolled"), date(person.enrolled)},
                           {tr("Intake"), person.intake},
                           {tr("Identified by"), person.identifiedBy},
                           {tr("Provider then"), provider},
                           {tr("Method then"), person.method},
                           {tr("Consent"), person.consent.isValid() ? consent : tr("missing")},
                           {tr("Inclusion value"), inclusion.isEmpty() ? tr("missing") : inclusion},
                           {tr("Admitted because"), admitted}});
}

void PersonDetailView::showProviders(const PrepatientDetail& detail, const EvaluationSnapshot& snapshot)
{
    const ProviderHistory history =
        providerHistory(detail.facts, snapshot.contract.terms, snapshot.input.providers);
    QList<EntryList::Entry> periods;
    for (qsizetype i = 0; i < history.periods.size(); ++i) {
        const ProviderPeriod& period = history.periods[i];
        const bool last = i + 1 == history.periods.size();
        periods << EntryList::Entry{
            words::provider(snapshot, period.provider),
            last ? tr("from %1").arg(date(period.from))
                 : tr("from %1 to %2").arg(date(period.from), date(history.periods[i + 1].from.addDays(-1))),
            {},
            0};
    }
    m_periods->setEntries(periods, tr("Without a provider."));
    QList<EntryList::Entry> switches;
    for (qsizetype i = 0; i < detail.facts.switches.size(); ++i) {
        const SwitchFact& fact = detail.facts.switches[i];
        QStringList what;
        if (fact.provider)
            what << snapshot.providerName(fact.provider);
        if (!fact.method.isEmpty())
            what << tr("method %1").arg(fact.method);
        switches << EntryList::Entry{tr("Change on %1: %2").arg(date(fact.date), what.join(u", "_s)),
                                     words::switchRole(history.switches[i].role), tr("Remove the change"),
                                     fact.id.value()};
    }
    m_switches->setVisible(!switches.isEmpty());
    m_switches->setEntries(switches, {});
}

void PersonDetailView::showExits(const PersonFacts& facts, const SnapshotPtr& snapshot)
{
    QList<EntryList::Entry> entries;
    for (const ExitFact& exit : facts.exits) {
        const QString rule = snapshot != nullptr
                                 ? words::exitRule(snapshot->contract.terms.exits.value(exit.reason))
                                 : QString();
        entries << EntryList::Entry{
            QStringLiteral("%1: %2").arg(date(exit.date), words::exitReason(exit.reason)), rule,
            tr("Remove the exit"), exit.id.value()};
    }
    m_exits->setEntries(entries, tr("The person has not left."));
}

} // namespace utfall
