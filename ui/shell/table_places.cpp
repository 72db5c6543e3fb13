// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/table_places.h"

#include "ui/widgets/table_view.h"

#include <QCborArray>
#include <QScrollBar>
#include <QStringList>
#include <QTimer>

namespace utfall {

namespace {

/// Waits until the table has the row; goes there once.
class TableReturn final : public QObject
{
public:
    TableReturn(TableView& table, int row, int scroll)
        : QObject(&table), m_table(table), m_row(row), m_scroll(scroll)
    {
        const QAbstractItemModel* model = table.model();
        connect(model, &QAbstractItemModel::modelReset, this, [this] { look(); });
        connect(model, &QAbstractItemModel::rowsInserted, this, [this] { look(); });
        look();
    }

private:
    void look()
    {
        if (m_done || m_table.model()->rowCount() <= std::max(m_row, 0))
            return;
        m_done = true;
        // When all who listen to the same signal have had their turn.
        QTimer::singleShot(0, this, [this] {
            if (m_row >= 0)
                m_table.selectRow(m_row);
            m_table.doItemsLayout();
            m_table.verticalScrollBar()->setValue(m_scroll);
            deleteLater();
        });
    }

    TableView& m_table;
    int m_row;
    int m_scroll;
    bool m_done = false;
};

/// Two views of one kind on a page have tables of one name.
QString keyOf(const QWidget& parent, const TableView& table)
{
    QStringList names;
    for (const QWidget* widget = &table; widget != nullptr && widget != &parent;
         widget = widget->parentWidget()) {
        if (!widget->objectName().isEmpty())
            names.prepend(widget->objectName());
    }
    return names.join(QLatin1Char('/'));
}

} // namespace

QCborMap tablePlaces(const QWidget& parent)
{
    QCborMap places;
    const QList<TableView*> tables = parent.findChildren<TableView*>();
    for (const TableView* table : tables) {
        if (table->objectName().isEmpty() || table->model() == nullptr || table->model()->rowCount() == 0)
            continue;
        places.insert(keyOf(parent, *table),
                      QCborArray{table->currentIndex().row(), table->verticalScrollBar()->value()});
    }
    return places;
}

void returnToTablePlaces(QWidget& parent, const QCborMap& places)
{
    const QList<TableView*> tables = parent.findChildren<TableView*>();
    for (TableView* table : tables) {
        const QCborArray place = places.value(keyOf(parent, *table)).toArray();
        if (!place.isEmpty() && !table->objectName().isEmpty() && table->model() != nullptr)
            new TableReturn(*table, static_cast<int>(place.at(0).toInteger()),
                            static_cast<int>(place.at(1).toInteger()));
    }
}

} // namespace utfall
