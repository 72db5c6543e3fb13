// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/register/review_service.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>
#include <QSortFilterProxyModel>

namespace utfall {

/// What waits for a decision, in the order of the queue. What identifies a person is in no column: it is
/// shown in the detail pane alone.
class ReviewQueueModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        StakeColumn,
        ReasonColumn,
        PersonColumn,
        DateColumn,
        FileColumn,
        RowColumn,
        KindColumn,
        SentenceColumn,
        BatchColumn,
        ColumnCount
    };
    using QAbstractTableModel::QAbstractTableModel;

    void setItems(const QList<ReviewItem>& items);
    [[nodiscard]] const QList<ReviewItem>& items() const { return m_items; }
    /// What a column sorts by: numbers and dates as they are, texts by their place among all texts of the
    /// column, as people sort.
    [[nodiscard]] qint64 sortKey(int row, int column) const;
    /// What a search looks in: reason, file, row and pseudonym, in lower case.
    [[nodiscard]] const QString& searchText(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant text(const ReviewItem& item, int column) const;
    [[nodiscard]] QList<qint64> sortKeys(int column) const;
    [[nodiscard]] QList<qint64> ranks(int column) const;

    QList<ReviewItem> m_items;
    mutable QStringList m_searchTexts;            ///< made at the first search
    mutable QHash<int, QList<qint64>> m_sortKeys; ///< by column, made when it is first sorted by
};

/// The items with one of the chosen reasons and with all words of a search, sorted as people read.
class ReviewQueueFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit ReviewQueueFilter(ReviewQueueModel* model, QObject* parent = nullptr);

    /// Codes of issues; empty: all.
    void setReasons(const QSet<QString>& codes);
    void setSearch(const QString& text);
    [[nodiscard]] const ReviewItem& itemAt(const QModelIndex& index) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    /// What is equal keeps the order of the queue.
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    ReviewQueueModel* m_model;
    QSet<QString> m_codes;
    QStringList m_words;
};

} // namespace utfall
