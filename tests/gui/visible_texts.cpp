// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/visible_texts.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>

#include <algorithm>

namespace utfall::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostRows = 200;

QStringList textsOf(const QWidget& widget)
{
    QStringList texts{widget.windowTitle(), widget.toolTip(),        widget.statusTip(),
                      widget.whatsThis(),   widget.accessibleName(), widget.accessibleDescription()};
    if (QAccessibleInterface* accessible =
            QAccessible::queryAccessibleInterface(const_cast<QWidget*>(&widget)))
        texts << accessible->text(QAccessible::Name) << accessible->text(QAccessible::Value)
              << accessible->text(QAccessible::Description);
    for (const char* property : {"text", "title", "placeholderText", "plainText", "currentText"})
        texts << widget.property(property).toString();
    for (const QAction* action : widget.actions())
        texts << action->text() << action->toolTip() << action->statusTip();
    return texts;
}

void textsOf(const QAbstractItemModel& model, const QModelIndex& parent, QStringList& texts)
{
    const int rows = std::min(model.rowCount(parent), MostRows);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            QList<int> roles{Qt::DisplayRole,
                             Qt::EditRole,
                             Qt::ToolTipRole,
                             Qt::StatusTipRole,
                             Qt::WhatsThisRole,
                             Qt::AccessibleTextRole,
                             Qt::AccessibleDescriptionRole};
            for (int role = Qt::UserRole; role < Qt::UserRole + 32; ++role)
                roles << role;
            for (const int role : std::as_const(roles))
                texts << index.data(role).toString();
            textsOf(model, index, texts);
        }
    }
}

} // namespace

QString visibleTexts()
{
    QStringList texts;
    for (const QWidget* top : QApplication::topLevelWidgets()) {
        texts += textsOf(*top);
        texts << top->windowFilePath();
        for (const QWidget* widget : top->findChildren<QWidget*>()) {
            texts += textsOf(*widget);
            if (const auto* view = qobject_cast<const QAbstractItemView*>(widget); view && view->model())
                textsOf(*view->model(), {}, texts);
        }
    }
    return texts.join(u'\n');
}

} // namespace utfall::test
