// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/providers/provider_detail_view.h"

#include "core/report/report_words.h"
#include "core/text/format.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/people_link.h"
#include "ui/widgets/section_header.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace utfall {

using namespace Qt::StringLiterals;

ProviderDetailView::ProviderDetailView(QWidget* parent) : QWidget(parent)
{
    m_explanation = new TextLabel(TextRole::Body, this);
    m_explanation->setWordWrap(true);
    m_figuresHeader = new SectionHeader(tr("Figures"), this);
    m_figures = new FactList(this);
    m_figures->setObjectName(u"figures"_s);
    m_people = new PeopleLink(this);
    m_people->setObjectName(u"people"_s);
    m_reached = new PeopleLink(this);
    m_contactBlock = new QWidget(this);
    auto* edit = new QPushButton(themedIcon(u"document-edit"_s), tr("Edit…"), m_contactBlock);
    edit->setObjectName(u"editProvider"_s);
    auto* remove = new QPushButton(themedIcon(u"edit-delete"_s), tr("Remove…"), m_contactBlock);
    remove->setObjectName(u"removeProvider"_s);
    auto* header = new SectionHeader(tr("Contact and payment"), m_contactBlock);
    header->addWidget(edit);
    m_contact = new FactList(m_contactBlock);
    m_contact->setObjectName(u"contact"_s);

    auto* contact = new QVBoxLayout(m_contactBlock);
    contact->setContentsMargins(0, 0, 0, 0);
    contact->setSpacing(metrics::Grid);
    contact->addWidget(header);
    contact->addWidget(m_contact);
    contact->addSpacing(metrics::Gap);
    contact->addWidget(remove, 0, Qt::AlignLeft);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(metrics::Grid);
    column->addWidget(m_explanation);
    column->addWidget(m_figuresHeader);
    column->addWidget(m_figures);
    column->addWidget(m_people);
    column->addWidget(m_reached);
    column->addSpacing(metrics::Grid);
    column->addWidget(m_contactBlock);
    column->addStretch(1);
    connect(edit, &QPushButton::clicked, this, &ProviderDetailView::editRequested);
    connect(remove, &QPushButton::clicked, this, &ProviderDetailView::removeRequested);
    for (PeopleLink* link : {m_people, m_reached})
        connect(link, &PeopleLink::peopleRequested, this, &ProviderDetailView::peopleRequested);
}

void ProviderDetailView::showRow(const ProviderTableModel::Row& row, const SnapshotPtr& snapshot)
{
    m_explanation->setVisible(!row.provider);
    m_explanation->setText(
        tr("These people have no provider on the day that counts. They stand in the counts, but their "
           "successes are never paid. State their provider under Prepatients."));
    showFigures(row, snapshot);
    m_contactBlock->setVisible(row.provider.has_value());
    if (!row.provider)
        return;
    const Provider& provider = *row.provider;
    const auto orMissing = [](const QString& text) { return text.isEmpty() ? tr("missing") : text; };
    m_contact->setFacts({{tr("Method"), provider.method},
                         {tr("Contact person"), orMissing(provider.contact)},
                         {tr("E-mail"), provider.email},
                         {tr("Telephone"), provider.phone},
                         {tr("Bankgiro"), orMissing(provider.bankgiro)}});
}

void ProviderDetailView::showFigures(const ProviderTableModel::Row& row, const SnapshotPtr& snapshot)
{
    m_figuresHeader->setVisible(snapshot != nullptr);
    m_figures->setVisible(snapshot != nullptr);
    m_people->setVisible(snapshot != nullptr);
    m_reached->setVisible(snapshot != nullptr);
    if (snapshot == nullptr)
        return;
    const Counts& counts = row.counts;
    const Denominator denominator = snapshot->attainment.denominator;
    const qint64 counted = counts.under(denominator);
    m_figuresHeader->setCaption(
        tr("As of %1, %2")
            .arg(text::shortDate(snapshot->attainment.asOf), words::status(snapshot->attainment)));
    m_figures->setFacts(
        {{tr("Attainment"), counted > 0 ? tr("%1, %2").arg(words::share(Fraction(counts.reached, counted)),
                                                           text::outOf(counts.reached, counted))
                                        : tr("nobody is counted yet")},
         {tr("Counted on"), words::denominator(denominator)},
         {tr("Listed"), text::count(counts.listed)},
         {tr("Due"), text::count(counts.due)},
         {tr("Tested"), text::count(counts.tested)},
         {tr("Final"), text::count(counts.final)},
         {tr("Payout"), row.amount ? text::kronor(*row.amount) : QString()}});

    const std::optional<OrganisationNumber> number =
        row.provider ? std::optional(row.provider->organisationNumber) : std::nullopt;
    const QString name = words::provider(*snapshot, number);
    const QList<Pseudonym> people = peopleOf(*snapshot, number);
    QList<Pseudonym> reached;
    for (const PersonOutcome& person : snapshot->attainment.people) {
        if (person.reached && person.listed && person.provider == number)
            reached << person.pseudonym;
    }
    m_people->setPeople(tr("Show %Ln prepatient(s)", nullptr, static_cast<int>(people.size())), people,
                        tr("%Ln listed, %1", nullptr, static_cast<int>(people.size())).arg(name));
    m_reached->setPeople(
        tr("Show %Ln who reached the goal", nullptr, static_cast<int>(reached.size())), reached,
        tr("%Ln who reached the goal, %1", nullptr, static_cast<int>(reached.size())).arg(name));
}

} // namespace utfall
