// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/sample_table_model.h"

#include "core/text/format.h"
#include "ui/models/person_words.h"

#include <QFont>

#include <algorithm>

namespace utfall {

void SampleTableModel::setPerson(const PersonFacts& facts, const PersonOutcome& outcome,
                                 const ContractTerms& terms, QDate asOf)
{
    const SampleResolution resolution = resolveSamples(facts.results, terms);
    QList<Row> rows;
    for (qsizetype i = 0; i < facts.results.size(); ++i) {
        const ResultFact& fact = facts.results[i];
        rows << Row{fact.id,
                    fact.sampled,
                    words::reportedValue(fact),
                    words::sampleRole(fact, resolution.rows[i].role, outcome, facts, asOf),
                    fact.laboratory,
                    isChosen(outcome, fact.id)};
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const Row& a, const Row& b) { return a.sampled > b.sampled; });
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void SampleTableModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

int SampleTableModel::rowOf(ResultId id) const
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].id == id)
            return static_cast<int>(i);
    }
    return -1;
}

ResultId SampleTableModel::idOf(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows[row].id : ResultId();
}

int SampleTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SampleTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SampleTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[index.row()];
    if (role == Qt::FontRole && row.decides) {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Sampled:
        return text::shortDate(row.sampled);
    case Value:
        return row.value;
    case Role:
        return row.role;
    case Laboratory:
        return row.laboratory;
    default:
        return {};
    }
}

QVariant SampleTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Sampled:
        return tr("Sampled");
    case Value:
        return tr("Value");
    case Role:
        return tr("What became of it");
    case Laboratory:
        return tr("Laboratory");
    default:
        return {};
    }
}

} // namespace utfall
