// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/prepatient_table_model.h"

#include "core/report/report_words.h"
#include "core/text/format.h"
#include "ui/models/person_words.h"
#include "ui/shell/await.h"

#include <QTimer>

#include <algorithm>
#include <limits>

namespace utfall {

namespace {

constexpr int PagesKept = 64;
constexpr int PagesWanted = 2; ///< what one screen can show at once

int asRows(qint64 total)
{
    return static_cast<int>(std::clamp<qint64>(total, 0, std::numeric_limits<int>::max()));
}

} // namespace

PrepatientTableModel::PrepatientTableModel(QObject* parent) : QAbstractTableModel(parent), m_pages(PagesKept)
{
    m_askSoon = new QTimer(this);
    m_askSoon->setSingleShot(true);
    m_askSoon->setInterval(0);
    connect(m_askSoon, &QTimer::timeout, this, &PrepatientTableModel::askNext);
}

void PrepatientTableModel::setSource(Source source)
{
    beginResetModel();
    ++m_generation;
    m_source = std::move(source);
    m_query = {}; // what was searched for may be a name
    m_pages.clear();
    m_wanted.clear();
    m_snapshot.reset();
    m_shown = 0;
    m_asking = -1;
    m_all = -1;
    m_total = 0;
    m_firstAnswer = false;
    endResetModel();
}

void PrepatientTableModel::setQuery(const PrepatientQuery& query)
{
    m_query = query;
    begin(false);
}

void PrepatientTableModel::reload()
{
    // An answer that is on its way to a new filter or order must still begin at the top.
    begin(!m_firstAnswer || m_keepPlace);
}

void PrepatientTableModel::setSnapshot(const SnapshotPtr& snapshot)
{
    m_snapshot = snapshot;
    if (m_total > 0)
        Q_EMIT dataChanged(index(0, Status), index(m_total - 1, Provider));
}

std::optional<int> PrepatientTableModel::rowOf(PersonId id) const
{
    const QList<qint64> pages = m_pages.keys();
    for (const qint64 page : pages) {
        const QList<PrepatientRow>& rows = *m_pages.object(page);
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const qint64 row = page * PageSize + i;
            if (rows[i].id == id && row < m_total)
                return static_cast<int>(row);
        }
    }
    return {};
}

std::optional<PrepatientColumn> PrepatientTableModel::sortKey(int column)
{
    switch (column) {
    case Number:
        return PrepatientColumn::Number;
    case Name:
        return PrepatientColumn::Name;
    case Provider:
        return PrepatientColumn::Provider;
    case Intake:
        return PrepatientColumn::Intake;
    case Enrolled:
        return PrepatientColumn::Enrolled;
    case Target:
        return PrepatientColumn::Target;
    case LatestSample:
        return PrepatientColumn::LastSample;
    case IdentifiedBy:
        return PrepatientColumn::IdentifiedBy;
    default:
        return {};
    }
}

int PrepatientTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_total;
}

int PrepatientTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PrepatientTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role != Qt::DisplayRole && role != PersonIdRole && role != StandingRole)
        return {};
    const PrepatientRow* row = rowAt(index.row());
    if (row == nullptr)
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("…")) : QVariant();
    if (role == PersonIdRole)
        return QVariant::fromValue(qint64{row->id.value()});
    if (role == Qt::DisplayRole)
        return text(*row, index.column());
    const PersonOutcome* outcome = outcomeOf(*row);
    return outcome != nullptr ? QVariant(static_cast<int>(standingOf(*outcome, m_snapshot->contract.terms)))
                              : QVariant();
}

QVariant PrepatientTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("Number");
    case Name:
        return tr("Name");
    case Status:
        return tr("Status");
    case Provider:
        return tr("Provider");
    case Intake:
        return tr("Intake");
    case Enrolled:
        return tr("Enrolled");
    case Target:
        return tr("Target date");
    case LatestValue:
        return tr("Latest value");
    case LatestSample:
        return tr("Latest sample");
    case IdentifiedBy:
        return tr("Identified by");
    case PseudonymText:
        return tr("Pseudonym");
    default:
        return {};
    }
}

void PrepatientTableModel::begin(bool keepPlace)
{
    if (!m_source)
        return;
    ++m_generation;
    m_firstAnswer = true;
    m_keepPlace = keepPlace;
    m_wanted.clear();
    ask(keepPlace ? m_shown : 0);
}

void PrepatientTableModel::ask(qint64 page)
{
    m_asking = page;
    PrepatientQuery query = m_query;
    query.offset = page * PageSize;
    query.limit = PageSize;
    await(this, m_source(query),
          [this, page, generation = m_generation](const Result<PrepatientPage>& answer) {
              if (generation != m_generation)
                  return;
              m_asking = -1;
              if (!answer.ok()) {
                  m_wanted.clear();
                  m_firstAnswer = false;
                  Q_EMIT failed(answer.error());
                  return;
              }
              take(page, answer.value());
              askNext();
          });
}

void PrepatientTableModel::take(qint64 page, const PrepatientPage& answer)
{
    if (m_firstAnswer) {
        takeFirst(page, answer);
        return;
    }
    m_pages.insert(page, new QList<PrepatientRow>(answer.rows));
    setTotal(asRows(answer.total));
    const int first = asRows(page * PageSize);
    if (first < m_total)
        Q_EMIT dataChanged(index(first, 0),
                           index(std::min(first + static_cast<int>(PageSize), m_total) - 1, ColumnCount - 1));
}

void PrepatientTableModel::takeFirst(qint64 page, const PrepatientPage& answer)
{
    m_firstAnswer = false;
    m_all = answer.all;
    if (m_keepPlace) {
        m_pages.clear();
        m_pages.insert(page, new QList<PrepatientRow>(answer.rows));
        setTotal(asRows(answer.total));
        if (m_total > 0)
            Q_EMIT dataChanged(index(0, 0), index(m_total - 1, ColumnCount - 1));
    } else {
        beginResetModel();
        m_pages.clear();
        m_pages.insert(page, new QList<PrepatientRow>(answer.rows));
        m_total = asRows(answer.total);
        m_shown = 0;
        endResetModel();
    }
    Q_EMIT loaded();
}

/// Grows or shrinks at the end; what the rows hold is told by dataChanged().
void PrepatientTableModel::setTotal(int total)
{
    if (total > m_total) {
        beginInsertRows({}, m_total, total - 1);
        m_total = total;
        endInsertRows();
    } else if (total < m_total) {
        beginRemoveRows({}, total, m_total - 1);
        m_total = total;
        endRemoveRows();
    }
}

void PrepatientTableModel::askNext()
{
    while (!m_firstAnswer && m_asking < 0 && m_source && !m_wanted.isEmpty()) {
        const qint64 page = m_wanted.takeFirst();
        if (!m_pages.contains(page) && page * PageSize < m_total)
            ask(page);
    }
}

void PrepatientTableModel::want(qint64 page) const
{
    if (page == m_asking)
        return;
    m_wanted.removeOne(page);
    m_wanted.prepend(page);
    while (m_wanted.size() > PagesWanted)
        m_wanted.removeLast();
    if (!m_askSoon->isActive())
        m_askSoon->start();
}

const PrepatientRow* PrepatientTableModel::rowAt(int row) const
{
    const qint64 page = row / PageSize;
    m_shown = page;
    const QList<PrepatientRow>* rows = m_pages.object(page);
    if (rows == nullptr) {
        want(page);
        return nullptr;
    }
    const qsizetype at = static_cast<qsizetype>(row % PageSize);
    return at < rows->size() ? &rows->at(at) : nullptr;
}

const PersonOutcome* PrepatientTableModel::outcomeOf(const PrepatientRow& row) const
{
    if (m_snapshot == nullptr)
        return nullptr;
    const QList<PersonOutcome>& people = m_snapshot->attainment.people;
    const auto found = std::lower_bound(
        people.cbegin(), people.cend(), row.pseudonym,
        [](const PersonOutcome& person, const Pseudonym& p) { return person.pseudonym < p; });
    return found != people.cend() && found->pseudonym == row.pseudonym ? &*found : nullptr;
}

QString PrepatientTableModel::text(const PrepatientRow& row, int column) const
{
    const bool hidden = row.protection != Protection::None;
    switch (column) {
    case Number:
        return hidden ? words::protection(true) : row.number;
    case Name:
        return hidden ? words::protection(true) : row.name;
    case Status: {
        const PersonOutcome* outcome = outcomeOf(row);
        return outcome != nullptr ? words::personStatus(*outcome, m_snapshot->contract.terms)
                                  : QStringLiteral("…");
    }
    case Provider:
        return providerText(row);
    case Intake:
        return row.intake;
    case Enrolled:
        return text::shortDate(row.enrolled);
    case Target:
        return text::shortDate(row.target);
    case LatestValue:
        return row.lastValue;
    case LatestSample:
        return row.lastSample.isValid() ? text::shortDate(row.lastSample) : QString();
    case IdentifiedBy:
        return row.identifiedBy;
    case PseudonymText:
        return row.pseudonym.text();
    default:
        return {};
    }
}

QString PrepatientTableModel::providerText(const PrepatientRow& row) const
{
    if (m_snapshot != nullptr)
        return words::provider(*m_snapshot, row.provider);
    return row.provider ? row.provider->display() : QString();
}

} // namespace utfall
