// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/review_queue_model.h"

#include "core/base/text_folding.h"
#include "core/text/format.h"
#include "ui/models/issue_words.h"
#include "ui/models/review_words.h"

#include <algorithm>

namespace utfall {

void ReviewQueueModel::setItems(const QList<ReviewItem>& items)
{
    beginResetModel();
    m_items = items;
    m_searchTexts.clear();
    endResetModel();
}

const QString& ReviewQueueModel::searchText(int row) const
{
    if (m_searchTexts.isEmpty()) {
        QHash<QString, QString> reasons;
        m_searchTexts.reserve(m_items.size());
        for (const ReviewItem& item : m_items) {
            const RowIssue& issue = item.row.issue;
            auto reason = reasons.constFind(issue.code);
            if (reason == reasons.cend())
                reason = reasons.insert(issue.code, foldText(issueReason(issue.code)));
            m_searchTexts.append(*reason + u'\n' + foldText(issue.file) + u'\n' + QString::number(issue.row) +
                                 u'\n' + item.person.text().toLower());
        }
    }
    return m_searchTexts.at(row);
}

int ReviewQueueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int ReviewQueueModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReviewQueueModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ReviewItem& item = m_items[index.row()];
    if (role == Qt::DisplayRole)
        return text(item, index.column());
    return role == SortRole ? sortValue(item, index.column()) : QVariant();
}

QVariant ReviewQueueModel::text(const ReviewItem& item, int column) const
{
    const RowIssue& issue = item.row.issue;
    switch (column) {
    case StakeColumn:
        return words::stake(item);
    case ReasonColumn:
        return issueReason(issue.code);
    case PersonColumn:
        return item.person.isEmpty() ? QStringLiteral("–") : item.person.text();
    case DateColumn:
        return item.date.isValid() ? text::shortDate(item.date) : QStringLiteral("–");
    case FileColumn:
        return issue.file;
    case RowColumn:
        return issue.row > 0 ? text::count(issue.row) : QString();
    case KindColumn:
        return importKindName(item.row.kind);
    case SentenceColumn:
        return issueSentence(issue);
    case BatchColumn:
        return item.row.batch.isValid() ? QString::number(item.row.batch.value()) : QString();
    default:
        return {};
    }
}

QVariant ReviewQueueModel::sortValue(const ReviewItem& item, int column) const
{
    switch (column) {
    case StakeColumn:
        return item.stake ? qlonglong{item.stake->amount.ore()} : qlonglong{-1};
    case DateColumn:
        return item.date;
    case RowColumn:
        return item.row.issue.row;
    case BatchColumn:
        return QVariant::fromValue<qint64>(item.row.batch.value());
    default:
        return text(item, column);
    }
}

QVariant ReviewQueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StakeColumn:
        return tr("Could change the payout by");
    case ReasonColumn:
        return tr("Reason");
    case PersonColumn:
        return tr("Pseudonym");
    case DateColumn:
        return tr("Date");
    case FileColumn:
        return tr("File");
    case RowColumn:
        return tr("Row");
    case KindColumn:
        return tr("Holds");
    case SentenceColumn:
        return tr("What to do");
    case BatchColumn:
        return tr("Import");
    default:
        return {};
    }
}

ReviewQueueFilter::ReviewQueueFilter(ReviewQueueModel* model, QObject* parent)
    : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(model);
    setSortRole(ReviewQueueModel::SortRole);
    setSortLocaleAware(true);
}

void ReviewQueueFilter::setReasons(const QSet<QString>& codes)
{
    m_codes = codes;
    invalidateFilter();
}

void ReviewQueueFilter::setSearch(const QString& text)
{
    m_words = foldText(text).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

const ReviewItem& ReviewQueueFilter::itemAt(const QModelIndex& index) const
{
    return m_model->items()[mapToSource(index).row()];
}

bool ReviewQueueFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    if (!m_codes.isEmpty() && !m_codes.contains(m_model->items()[row].row.issue.code))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString& text = m_model->searchText(row);
    return std::ranges::all_of(m_words, [&text](const QString& word) { return text.contains(word); });
}

bool ReviewQueueFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    if (QSortFilterProxyModel::lessThan(left, right))
        return true;
    if (QSortFilterProxyModel::lessThan(right, left))
        return false;
    // The proxy turns the answer round when it sorts downwards.
    return sortOrder() == Qt::AscendingOrder ? left.row() < right.row() : left.row() > right.row();
}

} // namespace utfall
