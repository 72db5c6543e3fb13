// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/register/provider_service.h"
#include "ui/shell/page.h"

#include <optional>

class QModelIndex;
class QSortFilterProxyModel;
class QStackedLayout;

namespace utfall {

class EmptyState;
class ListDetail;
class ProviderDetailView;
class ProviderTableModel;
class TableView;

/// Providers (Utförare): who works with people, how far they have come and what they are paid.
class ProvidersPage final : public Page
{
    Q_OBJECT
public:
    explicit ProvidersPage(const PageContext& context);

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
    void load();
    void showProviders(const QList<Provider>& providers);
    void rowChosen(const QModelIndex& index);
    void showDetail();
    void openDialog(Provider provider);
    void providerSaved(const Provider& before, ProviderId id);
    void undoSave(const Provider& before, ProviderId id);
    void edit();
    void remove();
    /// Of the model; -1 when nothing is chosen or what was chosen is gone.
    [[nodiscard]] int shownRow() const;

    ProviderTableModel* m_model = nullptr;
    QSortFilterProxyModel* m_sorted = nullptr;
    TableView* m_table = nullptr;
    ProviderDetailView* m_view = nullptr;
    ListDetail* m_list = nullptr;
    EmptyState* m_empty = nullptr;
    QStackedLayout* m_stack = nullptr;
    std::optional<ProviderId> m_shown; ///< invalid id: people without a provider
    QuestionRound m_loads;
    bool m_needsLoad = false;
};

} // namespace utfall
