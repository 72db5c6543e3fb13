// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizards/import_wizard_plan.h"

#include "core/base/iso_date.h"
#include "core/import/row_issue_codes.h"
#include "core/text/format.h"
#include "ui/models/planned_update_model.h"
#include "ui/shell/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_chips.h"
#include "ui/widgets/inline_notice.h"
#include "ui/widgets/key_figure.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/tile_layout.h"
#include "ui/wizards/issue_list.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

constexpr int TileWidth = 148;

} // namespace

ImportCountTiles::ImportCountTiles(QWidget* parent) : QWidget(parent)
{
    auto* layout = new TileLayout(TileWidth, TileCount, this);
    const QString captions[TileCount] = {tr("Rows read"),    tr("New"),       tr("Updated"),
                                         tr("Already here"), tr("To review"), tr("Rejected")};
    for (int i = 0; i < TileCount; ++i) {
        auto* tile = new KeyFigure(captions[i], this);
        m_tiles[static_cast<size_t>(i)] = tile;
        layout->addWidget(tile);
    }
    connect(m_tiles[Updated], &KeyFigure::clicked, this, &ImportCountTiles::updatedClicked);
    connect(m_tiles[Held], &KeyFigure::clicked, this, &ImportCountTiles::heldClicked);
    connect(m_tiles[Rejected], &KeyFigure::clicked, this, &ImportCountTiles::rejectedClicked);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ImportCountTiles::showCounts(const ImportCounts& counts, qsizetype files)
{
    const qint64 numbers[TileCount] = {counts.read,       counts.added, counts.updated,
                                       counts.duplicates, counts.held,  counts.rejected};
    for (int i = 0; i < TileCount; ++i) {
        KeyFigure* tile = m_tiles[static_cast<size_t>(i)];
        tile->setFigure(text::count(numbers[i]));
        tile->setFraction(counts.read > 0 ? text::percent(Fraction(numbers[i], counts.read)) : QString());
    }
    m_tiles[Read]->setFraction(tr("in %Ln file(s)", nullptr, static_cast<int>(files)));
    m_tiles[Held]->setNeedsAction(counts.held > 0);
}

void ImportCountTiles::setOpens(bool opens)
{
    m_tiles[Updated]->setOpens(opens ? tr("List what is updated") : QString());
    m_tiles[Held]->setOpens(opens ? tr("List the rows to review") : QString());
    m_tiles[Rejected]->setOpens(opens ? tr("List the rejected rows") : QString());
}

qsizetype fileOf(const ImportPlan& plan, const RowIssue& issue)
{
    qsizetype found = -1;
    for (qsizetype i = 0; i < plan.files().size(); ++i) {
        if (plan.files()[i].name != issue.file)
            continue;
        if (found >= 0)
            return -1;
        found = i;
    }
    return found;
}

QString countsAsSum(const ImportCounts& counts)
{
    return QCoreApplication::translate("utfall::ImportPlanStep",
                                       "%1 read = %2 new + %3 updated + %4 already here + %5 to review + %6 "
                                       "rejected")
        .arg(text::count(counts.read), text::count(counts.added), text::count(counts.updated),
             text::count(counts.duplicates), text::count(counts.held), text::count(counts.rejected));
}

ImportPlanStep::ImportPlanStep(QWidget* parent) : QWidget(parent)
{
    m_again = new InlineNotice(this);
    m_again->hide();
    m_released = new InlineNotice(this);
    m_released->hide();
    m_tiles = new ImportCountTiles(this);
    m_tiles->setOpens(true);
    m_sum = new TextLabel(TextRole::Body, TextTone::Muted, this);
    m_sum->setWordWrap(true);
    m_sum->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_views = new FilterChips(FilterChips::Mode::One, this);
    connect(m_views, &FilterChips::changed, this, [this] { showView(m_views->current()); });
    connect(m_tiles, &ImportCountTiles::heldClicked, this, [this] {
        showView(u"issues"_s);
        m_issues->showOnly(Severity::Held);
    });
    connect(m_tiles, &ImportCountTiles::rejectedClicked, this, [this] {
        showView(u"issues"_s);
        m_issues->showOnly(Severity::Rejected);
    });
    connect(m_tiles, &ImportCountTiles::updatedClicked, this, [this] { showView(u"updates"_s); });

    m_stack = new QStackedWidget(this);
    m_stack->addWidget(makeIssuesPage());
    m_stack->addWidget(makeUpdatesPage());

    auto* card = new Card(this);
    card->body()->addWidget(m_views);
    card->body()->addWidget(m_stack, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_again);
    layout->addWidget(m_released);
    layout->addWidget(m_tiles);
    layout->addWidget(m_sum);
    layout->addWidget(card, 1);
}

QWidget* ImportPlanStep::makeIssuesPage()
{
    m_issuesPage = new QWidget(this);
    m_issues = new IssueList(IssueList::Room::Wide, m_issuesPage);
    const auto button = [this](const QString& text, const QString& name) {
        auto* made = new QPushButton(text, m_issuesPage);
        made->setObjectName(name);
        made->setAutoDefault(false);
        return made;
    };
    m_mapCode = button(tr("Map a code…"), u"mapCode"_s);
    m_setUnit = button(tr("State a unit…"), u"setUnit"_s);
    m_correct = button(tr("Correct the row…"), u"correctRow"_s);
    m_remedy = new TextLabel(TextRole::Body, TextTone::Muted, m_issuesPage);
    m_remedy->setWordWrap(true);
    connect(m_mapCode, &QPushButton::clicked, this, [this] { Q_EMIT codeRequested({}); });
    connect(m_setUnit, &QPushButton::clicked, this, [this] { Q_EMIT unitRequested({}); });
    connect(m_correct, &QPushButton::clicked, this, [this] {
        if (const std::optional<RowIssue> issue = m_issues->chosen())
            Q_EMIT rowRequested(*issue);
    });
    connect(m_issues, &IssueList::chosenChanged, this, &ImportPlanStep::showRemedies);
    connect(m_issues, &IssueList::opened, this, &ImportPlanStep::mend);
    auto* remedies = new QHBoxLayout;
    remedies->setSpacing(metrics::Grid);
    remedies->addWidget(m_mapCode);
    remedies->addWidget(m_setUnit);
    remedies->addWidget(m_correct);
    remedies->addWidget(m_remedy, 1);
    auto* layout = new QVBoxLayout(m_issuesPage);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Grid);
    layout->addWidget(m_issues, 1);
    layout->addLayout(remedies);
    return m_issuesPage;
}

QWidget* ImportPlanStep::makeUpdatesPage()
{
    m_updateModel = new PlannedUpdateModel(this);
    m_updatesPage = new QWidget(this);
    m_updatesCut = new TextLabel(TextRole::Body, TextTone::Muted, m_updatesPage);
    m_updatesCut->hide();
    m_updates = new TableView(m_updatesPage);
    m_updates->setAccessibleName(tr("Changes"));
    m_updates->setModel(m_updateModel);
    m_updates->setColumnWidth(PlannedUpdateModel::RowColumn, 84);
    m_updates->setColumnWidth(PlannedUpdateModel::FieldColumn, 180);
    m_updates->setColumnWidth(PlannedUpdateModel::BeforeColumn, 240);
    m_updates->setColumnWidth(PlannedUpdateModel::AfterColumn, 240);
    m_updates->emptyState()->setTexts(u"document-edit"_s, tr("Nothing is changed"),
                                      tr("No row says something else than the register does."));
    auto* layout = new QVBoxLayout(m_updatesPage);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_updatesCut);
    layout->addWidget(m_updates, 1);
    return m_updatesPage;
}

void ImportPlanStep::showPlan(const ImportPlan& plan)
{
    showFigures(plan);
    m_issues->setIssues(plan.issues(), plan.issueCount(), plan.reasons());
    showView(plan.issueCount() == 0 && !plan.updates().isEmpty() ? u"updates"_s : u"issues"_s);
    showRemedies();
}

void ImportPlanStep::renewPlan(const ImportPlan& plan)
{
    const QString view = m_views->current();
    showFigures(plan);
    m_issues->renewIssues(plan.issues(), plan.issueCount(), plan.reasons());
    showView(view);
    showRemedies();
}

void ImportPlanStep::clear()
{
    m_plan = {};
    m_issues->setIssues({}, 0);
    m_updateModel->setUpdates({});
}

void ImportPlanStep::showEarlier(const BatchInfo& batch)
{
    m_again->show(
        NoticeKind::Warning,
        tr("The same file was taken in on %1 (import %2). Rows that are already here are counted as "
           "such and change nothing.")
            .arg(text::longDate(toSwedishTime(batch.at).date()))
            .arg(batch.id.value()));
    m_again->addAction(tr("Do not import"), [this] { Q_EMIT stopRequested(); });
}

void ImportPlanStep::showRemedies()
{
    const UnknownTexts& unknown = m_plan.unknownTexts();
    m_mapCode->setVisible(m_plan.kind() == ImportKind::Results);
    m_setUnit->setVisible(m_plan.kind() == ImportKind::Results);
    m_mapCode->setEnabled(!unknown.codes.isEmpty());
    m_setUnit->setEnabled(!unknown.units.isEmpty());
    const std::optional<RowIssue> issue = m_issues->chosen();
    const bool canCorrect = issue && issue->record > 0 && issue->severity == Severity::Held;
    m_correct->setEnabled(canCorrect);
    QStringList remedies;
    if (!unknown.codes.isEmpty())
        remedies << tr("%Ln code(s) without a meaning.", nullptr, static_cast<int>(unknown.codes.size()));
    if (!unknown.units.isEmpty())
        remedies << tr("%Ln unit(s) without a meaning.", nullptr, static_cast<int>(unknown.units.size()));
    if (!canCorrect && m_plan.counts().held > 0)
        remedies << tr("Choose a row to review to correct it.");
    m_remedy->setText(remedies.join(u' '));
}

void ImportPlanStep::mend()
{
    const std::optional<RowIssue> issue = m_issues->chosen();
    if (!issue || issue->record == 0)
        return;
    const QHash<QString, QString> cells = m_plan.rowCells(fileOf(m_plan, *issue), issue->record);
    if (issue->code == issue::text(issue::AnalysisUnknown))
        Q_EMIT codeRequested(cells.value(u"code"_s).trimmed());
    else if (issue->severity == Severity::Held)
        Q_EMIT rowRequested(*issue);
}

void ImportPlanStep::showFigures(const ImportPlan& plan)
{
    m_plan = plan;
    m_tiles->showCounts(plan.counts(), plan.files().size());
    m_sum->setText(countsAsSum(plan.counts()));
    m_updateModel->setUpdates(plan.updates());
    m_updatesCut->setVisible(plan.updates().size() >= ImportPlan::MaxListedIssues);
    m_updatesCut->setText(tr("Shows the first %1 changes.").arg(text::count(plan.updates().size())));
    QSet<QString> updatedFiles;
    for (const PlannedUpdate& update : plan.updates())
        updatedFiles.insert(update.file);
    m_updates->setColumnHidden(PlannedUpdateModel::FileColumn, updatedFiles.size() < 2);
    m_views->setChips({{u"issues"_s, tr("Remarks"), plan.issueCount()},
                       {u"updates"_s, tr("Changes"), plan.updates().size()}});
    if (const auto earlier = plan.alreadyImported())
        m_again->show(NoticeKind::Warning,
                      tr("The same file was taken in before, by import %1. Rows that are already here are "
                         "counted as such and change nothing.")
                          .arg(earlier->value()));
    m_again->setVisible(plan.alreadyImported().has_value());
    const qint64 released = plan.releasedRows();
    if (released > 0)
        m_released->show(NoticeKind::Info,
                         tr("%Ln row(s) that waited for review come in by themselves with this import.",
                            nullptr, static_cast<int>(released)));
    m_released->setVisible(released > 0);
}

void ImportPlanStep::showView(const QString& key)
{
    m_views->setChosen({key});
    m_stack->setCurrentWidget(key == u"updates" ? m_updatesPage : m_issuesPage);
}

} // namespace utfall
