// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/job.h"
#include "core/evaluation/explanation.h"
#include "core/register/evaluation_service.h"
#include "core/register/prepatient_service.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QList>

#include <functional>
#include <optional>

class QTimer;

namespace utfall {

/// The register of prepatients, read page by page as rows are shown.
///
/// A cell of a page that has not come shows an ellipsis and asks for the page; one question is under way at a
/// time, and of those that wait only the latest two pages are kept, so that fast scrolling costs little.
/// Every new question (filter, sort, reload) raises a generation; answers of an older one are dropped.
class PrepatientTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        Number,
        Name,
        Status,
        Provider,
        Intake,
        Enrolled,
        Target,
        LatestValue,
        LatestSample,
        IdentifiedBy,
        PseudonymText,
        ColumnCount
    };
    enum Role {
        PersonIdRole = Qt::UserRole, ///< qint64; 0 while the row has not come
        StandingRole,                ///< int of PersonStanding; invalid without figures
    };
    using Source = std::function<Async<PrepatientPage>(const PrepatientQuery&)>;
    static constexpr qint64 PageSize = 200;

    explicit PrepatientTableModel(QObject* parent = nullptr);

    /// Where rows come from; an empty source forgets everything at once.
    void setSource(Source source);
    /// Asks for other rows; offset and limit are the model's own. Rows on screen stay until the answer comes.
    void setQuery(const PrepatientQuery& query);
    [[nodiscard]] const PrepatientQuery& query() const { return m_query; }
    /// Asks for the same rows anew and keeps the place.
    void reload();
    /// Figures for the status, and names of providers.
    void setSnapshot(const SnapshotPtr& snapshot);

    /// Everybody in the register, whatever the filter; -1 before the first answer.
    [[nodiscard]] qint64 all() const { return m_all; }
    [[nodiscard]] bool isLoading() const { return m_firstAnswer; }
    /// The row of a person among those that have come.
    [[nodiscard]] std::optional<int> rowOf(PersonId id) const;
    /// What the register sorts by for a column; nothing when it cannot.
    [[nodiscard]] static std::optional<PrepatientColumn> sortKey(int column);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// The first answer to a new question is there.
    void loaded();
    void failed(const utfall::Error& error);

private:
    void begin(bool keepPlace);
    void ask(qint64 page);
    void take(qint64 page, const PrepatientPage& answer);
    void takeFirst(qint64 page, const PrepatientPage& answer);
    void setTotal(int total);
    void askNext();
    void want(qint64 page) const;
    [[nodiscard]] const PrepatientRow* rowAt(int row) const;
    [[nodiscard]] const PersonOutcome* outcomeOf(const PrepatientRow& row) const;
    [[nodiscard]] QString text(const PrepatientRow& row, int column) const;
    [[nodiscard]] QString providerText(const PrepatientRow& row) const;

    Source m_source;
    PrepatientQuery m_query;
    SnapshotPtr m_snapshot;
    mutable QCache<qint64, QList<PrepatientRow>> m_pages;
    mutable QList<qint64> m_wanted; ///< newest first
    mutable qint64 m_shown = 0;     ///< the page that was painted last
    QTimer* m_askSoon = nullptr;
    quint64 m_generation = 0;
    qint64 m_asking = -1;
    qint64 m_all = -1;
    int m_total = 0;
    bool m_firstAnswer = false; ///< still to come
    bool m_keepPlace = false;
};

} // namespace utfall
