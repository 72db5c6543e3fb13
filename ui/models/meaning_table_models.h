// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/mapping_profile.h"

#include <QAbstractTableModel>
#include <QList>
#include <QStringList>

namespace utfall {

/// The meanings of a sender's codes, to be edited: code, analysis (empty: none of the contract's), and what a
/// bare "%" beside it means.
class CodeMeaningModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { CodeColumn, AnalysisColumn, PercentColumn, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setCodes(const QMap<QString, CodeMeaning>& codes);
    /// Rows without a code are left out; of two with the same, the last stands.
    [[nodiscard]] QMap<QString, CodeMeaning> codes() const;
    void addRow();
    void removeRow(int row);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        QString code;
        CodeMeaning meaning;
    };
    QList<Row> m_rows;
};

/// What a sender means by its units, to be edited.
class UnitMeaningModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { WrittenColumn, MeantColumn, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setUnits(const QMap<QString, QString>& units);
    /// Rows without a meaning are left out.
    [[nodiscard]] QMap<QString, QString> units() const;
    void addRow();
    void removeRow(int row);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<std::pair<QString, QString>> m_rows; ///< written, meant
};

/// "% NGSP", "% Mono-S" or that nothing is said.
[[nodiscard]] QString percentName(PercentMeaning percent);

} // namespace utfall
