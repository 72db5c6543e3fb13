// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/prepatients/prepatients_page.h"

#include "core/register/register_session.h"
#include "ui/models/person_words.h"
#include "ui/models/prepatient_table_model.h"
#include "ui/pages/prepatients/people_filter_bar.h"
#include "ui/pages/prepatients/person_actions.h"
#include "ui/pages/prepatients/person_detail_view.h"
#include "ui/pages/prepatients/status_delegate.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/theme.h"
#include "ui/widgets/detail_pane.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/entry_list.h"
#include "ui/widgets/inline_notice.h"
#include "ui/widgets/table_view.h"

#include <QAbstractButton>
#include <QCborArray>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

constexpr int OpenMs = 150; ///< how long a row must be the current one before its person is opened

} // namespace

PrepatientsPage::PrepatientsPage(const PageContext& context)
    : Page(PageId::Prepatients, tr("Who is registered, who is counted, and why?"), context)
{
    addAction(commands::ImportFiles);
    addAction(commands::AddPrepatient, true);
    m_model = new PrepatientTableModel(this);
    m_actions = new PersonActions(context.clock, this);
    buildTable();
    buildContent();
    connectFilters();
    connectActions();
    buildDetail();
    commands().setHandler(commands::AddPrepatient, [this] {
        Q_EMIT pageRequested(PageId::Prepatients);
        m_actions->add();
    });
}

void PrepatientsPage::buildTable()
{
    m_table = new TableView(this);
    m_table->setObjectName(u"people"_s);
    m_table->setAccessibleName(tr("Prepatients"));
    m_table->setItemDelegateForColumn(PrepatientTableModel::Status, new StatusDelegate(m_table));
    m_table->setNumericColumns({PrepatientTableModel::LatestValue});
    m_table->setFixedColumns({PrepatientTableModel::Name});
    m_table->setModel(m_model);
    QHeaderView* header = m_table->horizontalHeader();
    m_table->setColumnLetters({16, 22, 28, 22, 12, 13, 13, 13, 14, 20, 18});
    m_table->setColumnHidden(PrepatientTableModel::IdentifiedBy, true);
    m_table->setColumnHidden(PrepatientTableModel::PseudonymText, true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(PrepatientTableModel::Name, Qt::AscendingOrder);
    m_table->setColumnMemory(settings(), u"prepatients"_s);
    m_sortColumn = header->sortIndicatorSection();
    m_sortOrder = header->sortIndicatorOrder();
    if (!PrepatientTableModel::sortKey(m_sortColumn)) {
        m_sortColumn = PrepatientTableModel::Name;
        m_sortOrder = Qt::AscendingOrder;
        header->setSortIndicator(m_sortColumn, m_sortOrder);
    }
    m_table->emptyState()->hide();
    connect(header, &QHeaderView::sortIndicatorChanged, this, &PrepatientsPage::sortBy);
}

void PrepatientsPage::buildContent()
{
    m_filters = new PeopleFilterBar(this);
    auto* columnMenu = new QMenu(m_filters->columnsButton());
    connect(columnMenu, &QMenu::aboutToShow, m_table, [this, columnMenu] {
        columnMenu->clear();
        m_table->fillColumnMenu(*columnMenu);
    });
    m_filters->columnsButton()->setMenu(columnMenu);
    m_given = new InlineNotice(this);
    m_given->setObjectName(u"givenPeople"_s);
    m_given->hide();

    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::Grid + metrics::HalfGrid);
    column->addWidget(m_given);
    column->addWidget(m_filters);
    column->addWidget(m_table, 1);
    left->setFocusProxy(m_table);

    auto* pane = new DetailPane(this);
    m_list = new ListDetail(left, pane, settings(), u"prepatients"_s, this);
    m_empty = new EmptyState(this);
    m_empty->setTexts(
        pageIcon(PageId::Prepatients), tr("No prepatients yet"),
        tr("The people at risk stand here, one line each. Import them from a file, drop the file "
           "on the window, or add them one by one."));
    m_empty->setStep(tr("Import"));
    m_empty->setOtherStep(tr("Add"));

    m_content = new QWidget(this);
    m_stack = new QStackedLayout(m_content);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    setContent(m_content);
}

void PrepatientsPage::connectFilters()
{
    connect(m_filters, &PeopleFilterBar::changed, this, &PrepatientsPage::askAgain);
    connect(m_filters, &PeopleFilterBar::clearRequested, this, &PrepatientsPage::clearFilters);
    connect(m_table->emptyState(), &EmptyState::stepTaken, this, &PrepatientsPage::clearFilters);
    connect(m_empty, &EmptyState::stepTaken, this, [this] { commands().trigger(commands::ImportFiles); });
    connect(m_empty, &EmptyState::otherStepTaken, this,
            [this] { commands().trigger(commands::AddPrepatient); });
    connect(m_model, &PrepatientTableModel::loaded, this, &PrepatientsPage::rowsLoaded);
    connect(m_model, &PrepatientTableModel::failed, this, &PrepatientsPage::showError);

    m_openSoon = new QTimer(this);
    m_openSoon->setSingleShot(true);
    m_openSoon->setInterval(OpenMs);
    connect(m_openSoon, &QTimer::timeout, this, [this] { rowChosen(m_table->currentIndex()); });
    connect(m_table, &QTableView::clicked, this, &PrepatientsPage::rowChosen);
    connect(m_table, &QTableView::activated, this, &PrepatientsPage::rowChosen);
    // Every opening is written down, so that rows one passes by with the arrow keys are not opened.
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (m_list->isDetailOpen())
            m_openSoon->start();
    });
    connect(m_list, &ListDetail::detailClosed, this, &PrepatientsPage::closeDetail);
}

void PrepatientsPage::buildDetail()
{
    m_view = new PersonDetailView(m_list->pane());
    m_list->pane()->setTitle({});
    m_list->pane()->setCaption({});
    m_list->pane()->setContent(m_view);
    for (const char* name : {"admitPerson", "editPerson", "addSwitch", "addExit", "removePerson"})
        guardChanges(m_view->findChild<QAbstractButton*>(QLatin1String(name)));
    using View = PersonDetailView;
    const auto whenShown = [this](auto work) {
        return [this, work] {
            if (m_detail)
                work(*m_detail);
        };
    };
    connect(m_view, &View::editRequested, this,
            whenShown([this](const PrepatientDetail& detail) { m_actions->edit(detail); }));
    connect(m_view, &View::admitRequested, this,
            whenShown([this](const PrepatientDetail& detail) { m_actions->admit(detail); }));
    connect(m_view, &View::revealRequested, this,
            whenShown([this](const PrepatientDetail& detail) { m_actions->reveal(detail); }));
    connect(m_view, &View::removeRequested, this,
            whenShown([this](const PrepatientDetail& detail) { m_actions->remove(detail); }));
    connect(m_view, &View::switchRequested, this,
            whenShown([this](const PrepatientDetail& detail) { m_actions->addSwitch(detail); }));
    connect(m_view, &View::exitRequested, this,
            whenShown([this](const PrepatientDetail& detail) { m_actions->addExit(detail); }));
    connect(m_view, &View::switchRemovalRequested, this, [this](SwitchId id) {
        if (m_detail)
            m_actions->removeSwitch(*m_detail, id);
    });
    connect(m_view, &View::exitRemovalRequested, this, [this](ExitId id) {
        if (m_detail)
            m_actions->removeExit(*m_detail, id);
    });
}

void PrepatientsPage::connectActions()
{
    connect(m_actions, &PersonActions::revealed, this, [this](PersonId id) {
        if (m_detail && m_shown == id) {
            m_revealed = id;
            showDetail();
        }
    });
    connect(m_actions, &PersonActions::changed, this, &PrepatientsPage::personChanged);
    connect(m_actions, &PersonActions::removed, this, [this](PersonId id) {
        if (m_shown == id)
            m_list->closeDetail();
        m_model->reload();
    });
    connect(m_actions, &PersonActions::failed, this, &PrepatientsPage::showError);
    connect(m_actions, &PersonActions::done, this, [this](const QString& text, const auto& undo) {
        clearNotice();
        Q_EMIT workDone(text, undo);
    });
}

void PrepatientsPage::showPeople(const PrepatientQuery& query, const QString& title)
{
    m_filters->setQuery(query);
    showGiven(query.only, title);
    askAgain();
}

void PrepatientsPage::showGiven(const std::optional<QList<Pseudonym>>& people, const QString& title)
{
    m_givenPeople = people;
    m_givenTitle = title;
    if (people) {
        m_given->show(NoticeKind::Info, tr("Shown: %1").arg(title));
        m_given->addAction(tr("Show everybody"), [this] { clearFilters(); });
    } else {
        m_given->hide();
    }
}

QCborMap PrepatientsPage::place() const
{
    QCborMap place = Page::place();
    place.insert(u"filters"_s, m_filters->place());
    if (m_givenPeople) {
        QCborArray given;
        for (const Pseudonym& person : *m_givenPeople)
            given.append(person.text());
        place.insert(u"given"_s, given);
        place.insert(u"givenTitle"_s, m_givenTitle);
    }
    if (m_shown.isValid())
        place.insert(u"person"_s, qint64{m_shown.value()});
    return place;
}

void PrepatientsPage::returnTo(const QCborMap& place)
{
    Page::returnTo(place);
    m_filters->returnTo(place.value(u"filters"_s).toMap());
    if (place.contains(u"given"_s)) {
        QList<Pseudonym> people;
        const QCborArray given = place.value(u"given"_s).toArray();
        for (const auto person : given)
            people.append(Pseudonym(person.toString()));
        showGiven(people, place.value(u"givenTitle"_s).toString());
    }
    if (isVisible())
        askAgain();
    if (const PersonId person(place.value(u"person"_s).toInteger()); person.isValid())
        openPerson(person);
}

QWidget* PrepatientsPage::initialFocus() const
{
    return m_stack->currentWidget() == m_empty ? static_cast<QWidget*>(m_empty->stepButton()) : m_table;
}

void PrepatientsPage::showSession(RegisterSession* session)
{
    m_givenPeople.reset();
    m_given->show(NoticeKind::Info, {});
    m_given->hide();
    m_filters->setSnapshot(nullptr);
    m_filters->setIntakes({});
    m_filters->clear();
    m_filters->showCount(0, -1);
    m_list->closeDetail();
    buildDetail();
    m_actions->setSession(session);
    m_revision = -1;
    m_needsLoad = session != nullptr;
    if (session == nullptr) {
        m_model->setSource({});
        return;
    }
    m_model->setSource(
        [session](const PrepatientQuery& query) { return session->prepatients().page(query); });
    m_table->emptyState()->hide();
    m_stack->setCurrentWidget(m_list);
    if (isVisible())
        load();
}

void PrepatientsPage::showSnapshot(const SnapshotPtr& snapshot)
{
    m_actions->setSnapshot(snapshot);
    m_filters->setSnapshot(snapshot);
    m_model->setSnapshot(snapshot);
    if (snapshot == nullptr || session() == nullptr)
        return;
    const bool registerChanged = snapshot->revision != m_revision;
    m_revision = snapshot->revision;
    if (m_filters->asksForOutcome())
        askAgain();
    else if (registerChanged)
        m_model->reload();
    if (registerChanged)
        loadIntakes();
    if (!m_shown.isValid())
        return;
    // Opening a person leaves a trace, so what was read after our own change is not read again.
    if (registerChanged && !m_readOwnChange)
        openPerson(m_shown);
    else
        showDetail();
    m_readOwnChange = false;
}

void PrepatientsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_needsLoad)
        load();
}

void PrepatientsPage::load()
{
    m_needsLoad = false;
    askAgain();
    loadIntakes();
}

void PrepatientsPage::loadIntakes()
{
    if (session() != nullptr)
        answerLatest(m_intakeRound, session()->prepatients().intakes(),
                     [this](const QStringList& intakes) { m_filters->setIntakes(intakes); });
}

void PrepatientsPage::rowsLoaded()
{
    m_filters->showCount(m_model->rowCount(), m_model->all());
    m_stack->setCurrentWidget(m_model->all() == 0 ? static_cast<QWidget*>(m_empty) : m_list);
    showEmptiness();
    if (m_shown.isValid()) {
        if (const auto row = m_model->rowOf(m_shown)) {
            const QSignalBlocker blocker(m_table->selectionModel());
            m_table->selectRow(*row);
            m_table->viewport()->update();
        }
    }
}

/// What the table says when the filters hide everybody.
void PrepatientsPage::showEmptiness()
{
    EmptyState* empty = m_table->emptyState();
    const bool hidesAll = m_model->rowCount() == 0 && m_model->all() > 0;
    empty->setVisible(hidesAll);
    if (!hidesAll)
        return;
    empty->setTexts(u"view-filter"_s, tr("Nobody matches the filters"),
                    tr("The register has %Ln prepatient(s), but none with what is searched for.", nullptr,
                       static_cast<int>(m_model->all())));
    empty->setStep(tr("Clear the filters"));
}

void PrepatientsPage::askAgain()
{
    if (session() == nullptr)
        return;
    m_needsLoad = false;
    PrepatientQuery query = m_filters->query(m_givenPeople);
    query.sort = PrepatientTableModel::sortKey(m_sortColumn).value_or(PrepatientColumn::Name);
    query.descending = m_sortOrder == Qt::DescendingOrder;
    m_model->setQuery(query);
}

void PrepatientsPage::clearFilters()
{
    m_givenPeople.reset();
    m_given->hide();
    m_filters->clear();
    askAgain();
    m_table->setFocus(Qt::OtherFocusReason);
}

void PrepatientsPage::sortBy(int column, Qt::SortOrder order)
{
    if (!PrepatientTableModel::sortKey(column)) {
        // The register has no order for this column: the mark stays where it was.
        const QSignalBlocker blocker(m_table->horizontalHeader());
        m_table->horizontalHeader()->setSortIndicator(m_sortColumn, m_sortOrder);
        return;
    }
    m_sortColumn = column;
    m_sortOrder = order;
    askAgain();
}

void PrepatientsPage::rowChosen(const QModelIndex& index)
{
    m_openSoon->stop();
    const PersonId id(index.data(PrepatientTableModel::PersonIdRole).toLongLong());
    if (id.isValid() && !(id == m_shown && m_list->isDetailOpen()))
        openPerson(id);
}

void PrepatientsPage::openPerson(PersonId id)
{
    if (session() == nullptr)
        return;
    m_shown = id;
    if (!(m_revealed == id))
        m_revealed = {};
    answerLatest(m_detailRound, session()->prepatients().detail(id), [this](const PrepatientDetail& detail) {
        m_detail = detail;
        showDetail();
        m_list->openDetail();
    });
}

void PrepatientsPage::showDetail()
{
    if (!m_detail)
        return;
    const Prepatient& person = m_detail->person;
    const bool hidden = person.protection != Protection::None;
    m_list->pane()->setTitle(hidden ? words::protection(true)
                                    : tr("%1, %2", "family name, given name")
                                          .arg(person.identity.familyName, person.identity.givenName));
    m_list->pane()->setCaption(hidden ? person.pseudonym.text() : person.identity.number.display());
    m_view->showPerson(*m_detail, snapshot(), m_revealed == person.id);
    // Made anew for every person.
    for (const EntryList* list : m_view->findChildren<EntryList*>()) {
        for (QAbstractButton* remove : list->findChildren<QAbstractButton*>())
            guardChanges(remove);
    }
}

void PrepatientsPage::closeDetail()
{
    m_openSoon->stop();
    m_shown = {};
    m_revealed = {};
    m_detail.reset();
    m_detailRound.drop();
}

void PrepatientsPage::personChanged(PersonId id)
{
    m_model->reload();
    openPerson(id);
    m_readOwnChange = true;
}

} // namespace utfall
