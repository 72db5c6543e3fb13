// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/page.h"

#include <optional>

class QModelIndex;
class QStackedLayout;
class QTimer;

namespace utfall {

class EmptyState;
class ListDetail;
class PeopleFilterBar;
class PersonActions;
class PersonDetailView;
class PrepatientTableModel;
class TableView;

/// Prepatients (Prepatienter): the register of people, what narrows it, and one person at a time.
class PrepatientsPage final : public Page
{
    Q_OBJECT
public:
    explicit PrepatientsPage(const PageContext& context);

    void showPeople(const PrepatientQuery& query, const QString& title) override;
    [[nodiscard]] QWidget* initialFocus() const override;
    [[nodiscard]] QCborMap place() const override;
    void returnTo(const QCborMap& place) override;

protected:
    void showSession(RegisterSession* session) override;
    void showSnapshot(const SnapshotPtr& snapshot) override;
    void showEvent(QShowEvent* event) override;

private:
    void buildTable();
    void buildContent();
    /// A new view in the pane, so that nothing of the one before is left in it.
    void buildDetail();
    void connectFilters();
    void connectActions();
    void showGiven(const std::optional<QList<Pseudonym>>& people, const QString& title);
    void load();
    void rowsLoaded();
    void showEmptiness();
    void askAgain();
    void clearFilters();
    void sortBy(int column, Qt::SortOrder order);
    void rowChosen(const QModelIndex& index);
    void openPerson(PersonId id);
    void showDetail();
    void closeDetail();
    void personChanged(PersonId id);
    void loadIntakes();

    PrepatientTableModel* m_model = nullptr;
    TableView* m_table = nullptr;
    PeopleFilterBar* m_filters = nullptr;
    InlineNotice* m_given = nullptr; ///< says which people another page asked for
    EmptyState* m_empty = nullptr;   ///< instead of all, while the register has nobody
    ListDetail* m_list = nullptr;
    QWidget* m_content = nullptr;
    QStackedLayout* m_stack = nullptr;
    PersonDetailView* m_view = nullptr;
    PersonActions* m_actions = nullptr;
    QTimer* m_openSoon = nullptr;

    std::optional<QList<Pseudonym>> m_givenPeople;
    QString m_givenTitle;
    PersonId m_shown;    ///< whom the pane shows or is to show
    PersonId m_revealed; ///< whose protected identity is shown, until the person is closed
    std::optional<PrepatientDetail> m_detail;
    QuestionRound m_detailRound;
    QuestionRound m_intakeRound;
    qint64 m_revision = -1; ///< of the register when the detail was read
    int m_sortColumn = 0;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    bool m_needsLoad = false;
    bool m_readOwnChange = false;
};

} // namespace utfall
