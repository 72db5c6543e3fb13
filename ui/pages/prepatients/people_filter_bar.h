// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evaluation/explanation.h"
#include "core/register/evaluation_service.h"
#include "core/register/prepatient_service.h"

#include <QCborMap>
#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTimer;
class QToolButton;

namespace utfall {

class FilterChips;
class TextLabel;

/// What narrows the register view: text, intake, provider, outcome; and how many rows are left.
class PeopleFilterBar final : public QWidget
{
    Q_OBJECT
public:
    explicit PeopleFilterBar(QWidget* parent = nullptr);

    void setIntakes(const QStringList& intakes);
    /// Names of providers and how many people each outcome has; nullptr: no figures.
    void setSnapshot(const SnapshotPtr& snapshot);
    /// Shows what a query asks for (text, intake, provider), without emitting.
    void setQuery(const PrepatientQuery& query);
    /// The query of the filters; `given` narrows it further.
    [[nodiscard]] PrepatientQuery query(const std::optional<QList<Pseudonym>>& given) const;
    /// What every filter says, and back again; for Page::place().
    [[nodiscard]] QCborMap place() const;
    void returnTo(const QCborMap& place);
    /// Turns every filter off, without emitting.
    void clear();
    [[nodiscard]] bool isNarrowing() const;
    /// True when the rows depend on the figures of the day.
    [[nodiscard]] bool asksForOutcome() const;
    /// "27 of 1 000 prepatients"; `all` below 0 hides it.
    void showCount(qint64 shown, qint64 all);
    [[nodiscard]] QToolButton* columnsButton() const { return m_columns; }
    [[nodiscard]] QLineEdit* search() const { return m_search; }

Q_SIGNALS:
    void changed();
    void clearRequested();

private:
    void fillProviders();
    void fillOutcomes();
    void updateClear();

    QLineEdit* m_search = nullptr;
    QComboBox* m_intake = nullptr;
    QComboBox* m_provider = nullptr;
    FilterChips* m_outcome = nullptr;
    QPushButton* m_clear = nullptr;
    QToolButton* m_columns = nullptr;
    TextLabel* m_count = nullptr;
    QTimer* m_typing = nullptr;
    SnapshotPtr m_snapshot;
};

} // namespace utfall
