// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/prepatients/people_filter_bar.h"

#include "core/text/format.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/filter_chips.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QSignalBlocker>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

constexpr int TypingMs = 250; ///< how long a pause in typing asks the register
const QString NoProvider = u"-"_s;

/// The outcomes one can ask for, as keys of the chips.
namespace outcomes {
const QString All = u"all"_s;
const QString Reached = u"reached"_s;
const QString NotReached = u"notReached"_s;
const QString NoSample = u"noSample"_s;
const QString Outside = u"outside"_s;
} // namespace outcomes

QString outcomeKey(PersonStanding standing)
{
    switch (standing) {
    case PersonStanding::Reached:
        return outcomes::Reached;
    case PersonStanding::NotReached:
    case PersonStanding::NotConfirmed:
        return outcomes::NotReached;
    case PersonStanding::NoSample:
    case PersonStanding::NoSampleYet:
        return outcomes::NoSample;
    case PersonStanding::EnrolledLater:
    case PersonStanding::Held:
    case PersonStanding::Removed:
        return outcomes::Outside;
    }
    return {};
}

QList<Pseudonym> peopleWith(const EvaluationSnapshot& snapshot, const QString& key)
{
    QList<Pseudonym> people;
    for (const PersonOutcome& person : snapshot.attainment.people) {
        if (outcomeKey(standingOf(person, snapshot.contract.terms)) == key)
            people << person.pseudonym;
    }
    return people;
}

/// A combo box that never widens the row by its longest entry.
QComboBox* narrowCombo(const QString& name, QWidget* parent)
{
    auto* combo = new QComboBox(parent);
    combo->setAccessibleName(name);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(14);
    return combo;
}

} // namespace

PeopleFilterBar::PeopleFilterBar(QWidget* parent) : QWidget(parent)
{
    m_search = new QLineEdit(this);
    m_search->setPlaceholderText(tr("Name, number or pseudonym"));
    m_search->setAccessibleName(tr("Search among the prepatients"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themedIcon(u"edit-find"_s), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(160);
    m_intake = narrowCombo(tr("Intake"), this);
    m_provider = narrowCombo(tr("Provider"), this);
    m_columns = new QToolButton(this);
    m_columns->setText(tr("Columns"));
    m_columns->setIcon(themedIcon(u"view-list-details"_s));
    m_columns->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_columns->setPopupMode(QToolButton::InstantPopup);
    m_outcome = new FilterChips(FilterChips::Mode::One, this);
    m_outcome->setAccessibleName(tr("Outcome"));
    m_clear = new QPushButton(tr("Clear the filters"), this);
    m_clear->setFlat(true);
    m_clear->hide();
    m_count = new TextLabel(TextRole::Body, TextTone::Muted, this);
    m_typing = new QTimer(this);
    m_typing->setSingleShot(true);
    m_typing->setInterval(TypingMs);

    auto* first = new QHBoxLayout;
    first->setSpacing(metrics::Grid);
    first->addWidget(m_search, 2);
    first->addWidget(m_intake, 1);
    first->addWidget(m_provider, 1);
    first->addWidget(m_columns);
    auto* second = new QHBoxLayout;
    second->setSpacing(metrics::Grid);
    second->addWidget(m_outcome, 1);
    second->addWidget(m_clear);
    second->addWidget(m_count);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Grid);
    layout->addLayout(first);
    layout->addLayout(second);
    setIntakes({});
    fillProviders();
    fillOutcomes();

    const auto filtersChanged = [this] {
        updateClear();
        Q_EMIT changed();
    };
    connect(m_search, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_typing->isActive())
            m_typing->setInterval(0);
    });
    connect(m_typing, &QTimer::timeout, this, [this, filtersChanged] {
        m_typing->setInterval(TypingMs);
        filtersChanged();
    });
    connect(m_intake, &QComboBox::activated, this, filtersChanged);
    connect(m_provider, &QComboBox::activated, this, filtersChanged);
    connect(m_outcome, &FilterChips::changed, this, filtersChanged);
    connect(m_clear, &QPushButton::clicked, this, &PeopleFilterBar::clearRequested);
}

void PeopleFilterBar::setIntakes(const QStringList& intakes)
{
    const QString kept = m_intake->currentData().toString();
    const QSignalBlocker blocker(m_intake);
    m_intake->clear();
    m_intake->addItem(tr("All intakes"), QString());
    for (const QString& intake : intakes) {
        if (!intake.isEmpty())
            m_intake->addItem(intake, intake);
    }
    m_intake->setCurrentIndex(std::max(m_intake->findData(kept), 0));
}

void PeopleFilterBar::setSnapshot(const SnapshotPtr& snapshot)
{
    m_snapshot = snapshot;
    fillProviders();
    fillOutcomes();
}

void PeopleFilterBar::setQuery(const PrepatientQuery& query)
{
    m_search->setText(query.text);
    m_typing->stop(); // nobody typed
    if (m_intake->findData(query.intake) < 0)
        m_intake->addItem(query.intake, query.intake);
    m_intake->setCurrentIndex(m_intake->findData(query.intake));
    const QString provider = query.withoutProvider ? NoProvider
                             : query.provider      ? query.provider->digits()
                                                   : QString();
    if (query.provider && m_provider->findData(provider) < 0)
        m_provider->addItem(query.provider->display(), provider);
    m_provider->setCurrentIndex(std::max(m_provider->findData(provider), 0));
    m_outcome->setChosen({});
    updateClear();
}

PrepatientQuery PeopleFilterBar::query(const std::optional<QList<Pseudonym>>& given) const
{
    PrepatientQuery query;
    query.text = m_search->text().trimmed();
    query.intake = m_intake->currentData().toString();
    const QString provider = m_provider->currentData().toString();
    query.withoutProvider = provider == NoProvider;
    if (!provider.isEmpty() && !query.withoutProvider) {
        if (const auto number = OrganisationNumber::parse(provider); number.ok())
            query.provider = *number;
    }
    query.only = given;
    if (!asksForOutcome() || m_snapshot == nullptr)
        return query;
    QList<Pseudonym> people = peopleWith(*m_snapshot, m_outcome->current());
    if (given) {
        const QSet<Pseudonym> allowed(given->cbegin(), given->cend());
        people.removeIf([&allowed](const Pseudonym& person) { return !allowed.contains(person); });
    }
    query.only = people;
    return query;
}

QCborMap PeopleFilterBar::place() const
{
    return {{u"search"_s, m_search->text()},
            {u"intake"_s, m_intake->currentData().toString()},
            {u"provider"_s, m_provider->currentData().toString()},
            {u"outcome"_s, asksForOutcome() ? m_outcome->current() : QString()}};
}

void PeopleFilterBar::returnTo(const QCborMap& place)
{
    PrepatientQuery query;
    query.text = place.value(u"search"_s).toString();
    query.intake = place.value(u"intake"_s).toString();
    const QString provider = place.value(u"provider"_s).toString();
    query.withoutProvider = provider == NoProvider;
    if (const auto number = OrganisationNumber::parse(provider); number.ok())
        query.provider = *number;
    setQuery(query);
    if (const QString outcome = place.value(u"outcome"_s).toString(); !outcome.isEmpty())
        m_outcome->setChosen({outcome});
    updateClear();
}

void PeopleFilterBar::clear()
{
    setQuery({});
}

bool PeopleFilterBar::isNarrowing() const
{
    return !m_search->text().trimmed().isEmpty() || m_intake->currentIndex() > 0 ||
           m_provider->currentIndex() > 0 || m_outcome->isNarrowing();
}

bool PeopleFilterBar::asksForOutcome() const
{
    return m_outcome->isNarrowing();
}

void PeopleFilterBar::showCount(qint64 shown, qint64 all)
{
    const int number = static_cast<int>(std::clamp<qint64>(all, 0, std::numeric_limits<int>::max()));
    m_count->setVisible(all >= 0);
    m_count->setText(shown == all ? tr("%1 prepatient(s)", nullptr, number).arg(text::count(all))
                                  : tr("%1 prepatients").arg(text::outOf(shown, all)));
}

void PeopleFilterBar::fillProviders()
{
    const QString kept = m_provider->currentData().toString();
    const QSignalBlocker blocker(m_provider);
    m_provider->clear();
    m_provider->addItem(tr("All providers"), QString());
    if (m_snapshot != nullptr) {
        QList<Provider> providers = m_snapshot->providers;
        std::sort(providers.begin(), providers.end(), [](const Provider& a, const Provider& b) {
            return QString::localeAwareCompare(a.name, b.name) < 0;
        });
        for (const Provider& provider : std::as_const(providers))
            m_provider->addItem(provider.name, provider.organisationNumber.digits());
    }
    m_provider->addItem(tr("Without a provider"), NoProvider);
    m_provider->setCurrentIndex(std::max(m_provider->findData(kept), 0));
}

void PeopleFilterBar::fillOutcomes()
{
    QHash<QString, qint64> counts;
    if (m_snapshot != nullptr) {
        for (const PersonOutcome& person : m_snapshot->attainment.people)
            ++counts[outcomeKey(standingOf(person, m_snapshot->contract.terms))];
    }
    const auto chip = [this, &counts](const QString& key, const QString& words) {
        return FilterChip{key, words, m_snapshot != nullptr ? counts.value(key) : -1};
    };
    m_outcome->setChips(
        {FilterChip{outcomes::All, tr("All"), -1}, chip(outcomes::Reached, tr("Reached the goal")),
         chip(outcomes::NotReached, tr("Did not reach it")), chip(outcomes::NoSample, tr("No sample")),
         chip(outcomes::Outside, tr("In no count"))});
}

void PeopleFilterBar::updateClear()
{
    m_clear->setVisible(isNarrowing());
}

} // namespace utfall
