// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/providers/providers_page.h"

#include "core/register/provider_service.h"
#include "core/register/register_session.h"
#include "ui/models/provider_table_model.h"
#include "ui/pages/providers/provider_detail_view.h"
#include "ui/pages/providers/provider_dialog.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/dialog_answers.h"
#include "ui/shell/theme.h"
#include "ui/widgets/detail_pane.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/share_bar_delegate.h"
#include "ui/widgets/table_view.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QPointer>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedLayout>

namespace utfall {

using namespace Qt::StringLiterals;

ProvidersPage::ProvidersPage(const PageContext& context)
    : Page(PageId::Providers, tr("Who works with the prepatients, and with what result?"), context)
{
    addAction(commands::ImportFiles);
    addAction(commands::AddProvider, true);
    buildTable();
    buildContent();
    commands().setHandler(commands::AddProvider, [this] {
        Q_EMIT pageRequested(PageId::Providers);
        openDialog({});
    });
}

void ProvidersPage::buildTable()
{
    m_model = new ProviderTableModel(this);
    m_sorted = new QSortFilterProxyModel(this);
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(ProviderTableModel::SortRole);
    m_sorted->setSortLocaleAware(true);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_table = new TableView(this);
    m_table->setObjectName(u"providers"_s);
    m_table->setAccessibleName(tr("Providers"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(ProviderTableModel::Attained, new ShareBarDelegate(m_table));
    m_table->setNumericColumns({ProviderTableModel::Listed, ProviderTableModel::Tested,
                                ProviderTableModel::Reached, ProviderTableModel::Amount});
    m_table->setFixedColumns({ProviderTableModel::Name});
    m_table->setModel(m_sorted);
    m_table->setColumnLetters({24, 18, 9, 10, 19, 16, 10, 14});
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ProviderTableModel::Name, Qt::AscendingOrder);
    m_table->setColumnMemory(settings(), u"providers"_s);
    connect(m_table, &QTableView::clicked, this, &ProvidersPage::rowChosen);
    connect(m_table, &QTableView::activated, this, &ProvidersPage::rowChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (m_list->isDetailOpen() && current.isValid())
                    rowChosen(current);
            });
}

void ProvidersPage::buildContent()
{
    auto* pane = new DetailPane(this);
    m_view = new ProviderDetailView(pane);
    for (const char* name : {"editProvider", "removeProvider"})
        guardChanges(m_view->findChild<QAbstractButton*>(QLatin1String(name)));
    pane->setContent(m_view);
    m_list = new ListDetail(m_table, pane, settings(), u"providers"_s, this);
    m_empty = new EmptyState(this);
    m_empty->setTexts(pageIcon(PageId::Providers), tr("No providers yet"),
                      tr("Providers choose their own method and are paid for what people reach. Import them "
                         "from a file, drop the file on the window, or add them one by one."));
    m_empty->setStep(tr("Add"));
    m_empty->setOtherStep(tr("Import"));
    auto* content = new QWidget(this);
    m_stack = new QStackedLayout(content);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    setContent(content);
    connect(m_empty, &EmptyState::stepTaken, this, [this] { commands().trigger(commands::AddProvider); });
    connect(m_empty, &EmptyState::otherStepTaken, this,
            [this] { commands().trigger(commands::ImportFiles); });
    connect(m_list, &ListDetail::detailClosed, this, [this] { m_shown.reset(); });
    connect(m_view, &ProviderDetailView::editRequested, this, &ProvidersPage::edit);
    connect(m_view, &ProviderDetailView::removeRequested, this, &ProvidersPage::remove);
    connect(m_view, &ProviderDetailView::peopleRequested, this, &Page::peopleRequested);
}

QWidget* ProvidersPage::initialFocus() const
{
    return m_stack->currentWidget() == m_empty ? static_cast<QWidget*>(m_empty->stepButton()) : m_table;
}

QCborMap ProvidersPage::place() const
{
    QCborMap place = Page::place();
    if (m_shown)
        place.insert(u"provider"_s, qint64{m_shown->value()});
    return place;
}

void ProvidersPage::returnTo(const QCborMap& place)
{
    Page::returnTo(place);
    if (place.contains(u"provider"_s))
        m_shown = ProviderId(place.value(u"provider"_s).toInteger());
}

void ProvidersPage::showSession(RegisterSession* session)
{
    m_list->closeDetail();
    m_model->setSnapshot(nullptr);
    m_model->setProviders({});
    m_stack->setCurrentWidget(m_list);
    m_needsLoad = session != nullptr;
    if (session != nullptr && isVisible())
        load();
}

void ProvidersPage::showSnapshot(const SnapshotPtr& snapshot)
{
    m_model->setSnapshot(snapshot);
    if (snapshot != nullptr && session() != nullptr)
        load();
}

void ProvidersPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_needsLoad)
        load();
}

void ProvidersPage::load()
{
    m_needsLoad = false;
    if (session() != nullptr)
        answerLatest(m_loads, session()->providers().all(),
                     [this](const QList<Provider>& providers) { showProviders(providers); });
}

void ProvidersPage::showProviders(const QList<Provider>& providers)
{
    m_model->setProviders(providers);
    const bool nobody = m_model->rowCount() == 0;
    m_stack->setCurrentWidget(nobody ? static_cast<QWidget*>(m_empty) : m_list);
    showDetail();
}

void ProvidersPage::rowChosen(const QModelIndex& index)
{
    const int row = m_sorted->mapToSource(index).row();
    if (row < 0)
        return;
    const std::optional<Provider>& provider = m_model->row(row).provider;
    m_shown = provider ? provider->id : ProviderId();
    showDetail();
}

int ProvidersPage::shownRow() const
{
    if (!m_shown)
        return -1;
    if (m_shown->isValid())
        return m_model->rowOf(*m_shown);
    const int last = m_model->rowCount() - 1;
    return last >= 0 && !m_model->row(last).provider ? last : -1;
}

void ProvidersPage::showDetail()
{
    if (!m_shown)
        return;
    const int row = shownRow();
    if (row < 0) {
        m_list->closeDetail();
        return;
    }
    const ProviderTableModel::Row& shown = m_model->row(row);
    m_list->pane()->setTitle(shown.provider ? shown.provider->name : tr("Without a provider"));
    m_list->pane()->setCaption(shown.provider ? shown.provider->organisationNumber.display() : QString());
    m_view->showRow(shown, snapshot());
    m_list->openDetail();
    const QModelIndex index = m_sorted->mapFromSource(m_model->index(row, 0));
    if (m_table->currentIndex().row() != index.row())
        m_table->selectRow(index.row());
}

/// Takes a copy: the model changes while the dialog is open.
void ProvidersPage::openDialog(Provider provider)
{
    if (session() == nullptr)
        return;
    ProviderDialog dialog(session()->providers(), provider, this);
    if (runDialog(dialog) && dialog.savedId().isValid())
        providerSaved(provider, dialog.savedId());
}

void ProvidersPage::providerSaved(const Provider& before, ProviderId id)
{
    clearNotice();
    m_shown = id;
    load();
    const QPointer<RegisterSession> ours(session());
    Q_EMIT workDone(before.id.isValid() ? tr("The provider was changed.") : tr("The provider was added."),
                    [this, ours, before, id] {
                        if (ours && ours == session())
                            undoSave(before, id);
                    });
}

void ProvidersPage::undoSave(const Provider& before, ProviderId id)
{
    if (before.id.isValid())
        answer(session()->providers().save(before), [this](ProviderId) { load(); });
    else
        answer(session()->providers().remove(id), [this] { load(); });
}

void ProvidersPage::edit()
{
    if (const int row = shownRow(); row >= 0 && m_model->row(row).provider)
        openDialog(*m_model->row(row).provider);
}

void ProvidersPage::remove()
{
    const int row = shownRow();
    if (session() == nullptr || row < 0 || !m_model->row(row).provider)
        return;
    Provider provider = *m_model->row(row).provider;
    if (!ask(this, {tr("Remove a provider"), tr("Remove %1 from the register?").arg(provider.name),
                    tr("A provider that a person or a change of provider names cannot be removed."),
                    tr("Remove"), true}))
        return;
    answer(session()->providers().remove(provider.id), [this, provider]() mutable {
        clearNotice();
        m_list->closeDetail();
        load();
        provider.id = {};
        const QPointer<RegisterSession> ours(session());
        Q_EMIT workDone(tr("The provider was removed."), [this, ours, provider] {
            if (ours && ours == session())
                answer(session()->providers().save(provider), [this](ProviderId) { load(); });
        });
    });
}

} // namespace utfall
