// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/settings.h"

#include <QSet>
#include <QTableView>

namespace utfall {

class EmptyState;

/// The program's table: rows with air, numbers to the right, a thin line between rows, sort by clicking the
/// heading, choice of columns from the heading's menu, Ctrl+C copies the chosen rows with their headings as
/// tab-separated text, Enter opens.
class TableView : public QTableView
{
    Q_OBJECT
public:
    explicit TableView(QWidget* parent = nullptr);

    /// Columns with numbers, shares, money: right-aligned, heading too.
    void setNumericColumns(const QSet<int>& columns);
    /// This column takes what room is left; the others are as wide as their content.
    void setStretchColumn(int column);
    /// This column takes what room is left, and gives way when that is too little to read: then it is hidden,
    /// and `heir` takes the rest. For what stands elsewhere too. Hidden in the menu it stays hidden.
    void setYieldingColumn(int column, int heir);
    /// `stretched` takes what room is left; when that is too little to read, these columns go, the first
    /// first, and come back when there is room. For what stands elsewhere too. Hidden in the menu they stay
    /// hidden.
    void setSpareColumns(const QList<int>& columns, int stretched);
    /// Columns whose text is told in full by the pointer where it is cut; none that identifies people.
    void setToldColumns(const QSet<int>& columns);
    /// Less air in the rows, where many have to be seen at once.
    void setDense(bool dense);
    /// Widths to begin with, in letters of the font, by column; never narrower than the heading.
    void setColumnLetters(const QList<int>& letters);
    /// Columns that the heading's menu cannot hide.
    void setFixedColumns(const QSet<int>& columns);
    /// Remembers widths, order and choice of columns under this key.
    void setColumnMemory(Settings& settings, const QString& key);
    /// Shown over the rows while the model has none.
    [[nodiscard]] EmptyState* emptyState();
    /// The chosen rows (or the current one) as the clipboard gets them.
    [[nodiscard]] QString selectedAsText() const;
    void copySelection() const;
    /// As high as its rows, without a scroll bar of its own, for short tables inside cards.
    void setFitsRows(bool fits);
    /// Fills the menu that chooses columns.
    void fillColumnMenu(QMenu& menu);

    void setModel(QAbstractItemModel* model) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] const QSet<int>& numericColumns() const { return m_numeric; }
    [[nodiscard]] const QSet<int>& toldColumns() const { return m_told; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void updateRowHeight();
    void fitColumns();
    void updateEmptyState();
    void restoreColumns();
    void saveColumns() const;

    QSet<int> m_numeric;
    QSet<int> m_fixed;
    QSet<int> m_told;
    Settings* m_settings = nullptr;
    QString m_key;
    EmptyState* m_empty = nullptr;
    bool m_fitsRows = false;
    bool m_dense = false;
    bool m_restored = false;
};

} // namespace utfall
