// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/provider_table_model.h"

#include <QWidget>

class QPushButton;

namespace utfall {

class FactList;
class PeopleLink;
class SectionHeader;
class TextLabel;
struct PrepatientQuery;

/// What is known of one provider: figures on the date, who to talk to, where money goes. For people without a
/// provider only their number and what it means.
class ProviderDetailView final : public QWidget
{
    Q_OBJECT
public:
    explicit ProviderDetailView(QWidget* parent = nullptr);

    void showRow(const ProviderTableModel::Row& row, const SnapshotPtr& snapshot);

Q_SIGNALS:
    void editRequested();
    void removeRequested();
    void peopleRequested(const utfall::PrepatientQuery& query, const QString& title);

private:
    void showFigures(const ProviderTableModel::Row& row, const SnapshotPtr& snapshot);

    TextLabel* m_explanation = nullptr;
    SectionHeader* m_figuresHeader = nullptr;
    FactList* m_figures = nullptr;
    PeopleLink* m_people = nullptr;
    PeopleLink* m_reached = nullptr;
    QWidget* m_contactBlock = nullptr;
    FactList* m_contact = nullptr;
};

} // namespace utfall
