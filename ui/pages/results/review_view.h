// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/register/evaluation_service.h"
#include "core/register/review_service.h"
#include "ui/models/review_queue_model.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;
class QTimer;

namespace utfall {

class CommandRegistry;
class DetailPane;
class FilterChips;
class ListDetail;
class ReviewDetail;
class ReviewItemSet;
class Settings;
class TableView;

/// What waits for a decision, the dearest first: narrowed by reason and by words, each with what is the
/// matter, what it could change, what was read and what can be decided. Also lists rejected rows, which are
/// at no stake.
class ReviewView final : public QWidget
{
    Q_OBJECT
public:
    enum class Lists { Queue, Rejected };
    ReviewView(Lists lists, Settings& settings, const CommandRegistry& commands, QWidget* parent = nullptr);

    /// Keeps what is chosen, as far as it is still there, and the current row. The snapshot names what the
    /// stakes are about; null while there is none.
    void setItems(const QList<ReviewItem>& items, const SnapshotPtr& snapshot);
    /// What is stored behind the flag whose detail is open, in answer to storedWanted().
    void showStored(const HeldRow& row);
    [[nodiscard]] TableView* table() const { return m_table; }
    [[nodiscard]] FilterChips* reasons() const { return m_reasons; }
    [[nodiscard]] QLineEdit* search() const { return m_search; }

Q_SIGNALS:
    void discardRequested(const QList<utfall::HeldRowId>& rows);
    void admitRequested(utfall::HeldRowId row);
    void mapRequested(const utfall::HeldRow& row);
    void chooseRequested(const utfall::HeldRow& row);
    void amendRequested(const utfall::HeldRow& row);
    void approveRequested(const QList<utfall::ResultFlag>& flags);
    void storedWanted(const utfall::ReviewItem& item);

private:
    void buildTable(Settings& settings);
    void buildFilters(QWidget* parent);
    void connectKeys();
    void showMenu(const QPoint& at);
    void narrow();
    void showReasons(const QList<ReviewItem>& items);
    void showChosen();
    /// Chooses these again, as far as they are shown; false when none is.
    [[nodiscard]] bool chooseAgain(const ReviewItemSet& current, const ReviewItemSet& chosen);
    [[nodiscard]] QList<int> chosenRows() const;
    /// The row that the pane is about; invalid while none is chosen.
    [[nodiscard]] QModelIndex shownIndex() const;

    Lists m_lists;
    const CommandRegistry& m_commands;
    SnapshotPtr m_snapshot;
    ReviewQueueModel* m_model = nullptr;
    ReviewQueueFilter* m_filter = nullptr;
    QWidget* m_filters = nullptr; ///< reasons and search with the air around them
    FilterChips* m_reasons = nullptr;
    QLineEdit* m_search = nullptr;
    QTimer* m_typing = nullptr;
    TableView* m_table = nullptr;
    DetailPane* m_pane = nullptr;
    ListDetail* m_split = nullptr;
    QPointer<ReviewDetail> m_detail;
};

} // namespace utfall
