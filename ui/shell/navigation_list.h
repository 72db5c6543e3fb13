// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/page_id.h"

#include <QListView>

class QStandardItemModel;

namespace utfall {

/// The list of pages at the left, with the number of things that wait beside a page's name.
class NavigationList : public QListView
{
    Q_OBJECT
public:
    explicit NavigationList(QWidget* parent = nullptr);

    void setCurrentPage(PageId id);
    [[nodiscard]] PageId currentPage() const;
    void setBadge(PageId id, qint64 number);

Q_SIGNALS:
    void pageChosen(utfall::PageId id);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    bool event(QEvent* event) override;

private:
    QStandardItemModel* m_model;
    bool m_setting = false;
};

} // namespace utfall
