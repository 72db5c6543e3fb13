// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/review_queue_model.h"

#include "core/base/text_folding.h"
#include "core/text/format.h"
#include "ui/models/issue_words.h"
#include "ui/models/review_words.h"

#include <QCollator>
#include <QThreadPool>
#include <QTimer>

#include <algorithm>
#include <limits>
#include <utility>
#include <vector>

namespace utfall {

namespace {

/// Equal where the sentences are, and made faster than a sentence, which is looked up and filled in.
QString sentenceKey(const RowIssue& issue)
{
    QString key = issue.code + u'\n' + issue.column;
    for (auto arg = issue.args.cbegin(); arg != issue.args.cend(); ++arg)
        key += u'\n' + arg.key() + u'\n' + arg.value();
    return key;
}

} // namespace

void ReviewQueueModel::setItems(const QList<ReviewItem>& items)
{
    beginResetModel();
    // Ten thousand rows take longer to clear away than the window should keep anybody waiting; nor is that
    // to be done beside the work of showing the new ones.
    QTimer::singleShot(0, [old = std::exchange(m_items, items)]() mutable {
        QThreadPool::globalInstance()->start([old = std::move(old)]() mutable { old.clear(); });
    });
    m_searchTexts.clear();
    m_sortKeys.clear();
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
    return role == Qt::DisplayRole ? text(item, index.column()) : QVariant();
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

qint64 ReviewQueueModel::sortKey(int row, int column) const
{
    auto known = m_sortKeys.constFind(column);
    if (known == m_sortKeys.cend())
        known = m_sortKeys.insert(column, sortKeys(column));
    return known->at(row);
}

QList<qint64> ReviewQueueModel::sortKeys(int column) const
{
    const auto ofEach = [this](auto keyOf) {
        QList<qint64> keys;
        keys.reserve(m_items.size());
        for (const ReviewItem& item : m_items)
            keys.append(keyOf(item));
        return keys;
    };
    switch (column) {
    case StakeColumn:
        return ofEach([](const ReviewItem& item) { return item.stake ? item.stake->amount.ore() : -1; });
    case DateColumn:
        return ofEach([](const ReviewItem& item) {
            return item.date.isValid() ? item.date.toJulianDay() : std::numeric_limits<qint64>::min();
        });
    case RowColumn:
        return ofEach([](const ReviewItem& item) { return item.row.issue.row; });
    case BatchColumn:
        return ofEach([](const ReviewItem& item) { return item.row.batch.value(); });
    default:
        return ranks(column);
    }
}

/// Ten thousand rows have a handful of texts in a column; to compare those once is enough.
QList<qint64> ReviewQueueModel::ranks(int column) const
{
    QCollator collator;
    collator.setNumericMode(true);
    QStringList texts;
    QHash<QString, qsizetype> places;
    std::vector<qsizetype> textOfRow;
    textOfRow.reserve(static_cast<std::size_t>(m_items.size()));
    for (const ReviewItem& item : m_items) {
        const RowIssue& issue = item.row.issue;
        const QString key = column == ReasonColumn     ? issue.code
                            : column == SentenceColumn ? sentenceKey(issue)
                                                       : text(item, column).toString();
        auto place = places.constFind(key);
        if (place == places.cend()) {
            place = places.insert(key, texts.size());
            texts.append(text(item, column).toString());
        }
        textOfRow.push_back(*place);
    }
    std::vector<std::pair<QCollatorSortKey, qsizetype>> sorted;
    sorted.reserve(static_cast<std::size_t>(texts.size()));
    for (qsizetype i = 0; i < texts.size(); ++i)
        sorted.emplace_back(collator.sortKey(texts[i]), i);
    std::ranges::sort(sorted, [](const auto& a, const auto& b) { return a.first.compare(b.first) < 0; });
    QList<qint64> rankOfText(texts.size());
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        const bool same = i > 0 && sorted[i].first.compare(sorted[i - 1].first) == 0;
        rankOfText[sorted[i].second] = same ? rankOfText[sorted[i - 1].second] : static_cast<qint64>(i);
    }
    QList<qint64> ranks;
    ranks.reserve(m_items.size());
    for (const qsizetype of : textOfRow)
        ranks.append(rankOfText[of]);
    return ranks;
}

QVariant ReviewQueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StakeColumn:
        return tr("Could change");
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
    const qint64 a = m_model->sortKey(left.row(), left.column());
    const qint64 b = m_model->sortKey(right.row(), right.column());
    if (a != b)
        return a < b;
    // The proxy turns the answer round when it sorts downwards.
    return sortOrder() == Qt::AscendingOrder ? left.row() < right.row() : left.row() > right.row();
}

} // namespace utfall
