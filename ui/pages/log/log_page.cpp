// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/log/log_page.h"

#include "core/register/audit_service.h"
#include "core/register/register_session.h"
#include "core/text/audit_words.h"
#include "core/text/format.h"
#include "ui/dialogs/date_field.h"
#include "ui/models/audit_table_model.h"
#include "ui/shell/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/detail_pane.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

constexpr int TypingPause = 250; // milliseconds
constexpr int DateWidth = 132;

QWidget* labelled(const QString& name, QWidget* field)
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(new TextLabel(name, TextRole::Small, TextTone::Muted));
    column->addWidget(field);
    field->setAccessibleName(name);
    return box;
}

/// One fact for each detail of an entry, in words.
QList<Fact> factsOf(const QMap<QString, QString>& detail)
{
    QList<Fact> facts;
    for (auto it = detail.cbegin(); it != detail.cend(); ++it)
        facts.append({text::auditField(it.key()), text::auditValue(it.key(), it.value())});
    return facts;
}

} // namespace

LogPage::LogPage(const PageContext& context, QWidget* parent)
    : Page(PageId::Log, tr("Who has done what, when and why?"), context, parent)
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::Gap);
    column->addWidget(makeFilters());
    column->addWidget(makeList(), 1);
    m_head = new TextLabel(TextRole::Small, TextTone::Muted);
    m_head->setObjectName(u"logHead"_s);
    m_head->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_head);
    setContent(content);

    m_settle = new QTimer(this);
    m_settle->setSingleShot(true);
    m_settle->setInterval(TypingPause);
    connect(m_settle, &QTimer::timeout, this, &LogPage::readAgain);
}

QWidget* LogPage::makeFilters()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::Gap);
    m_from = new DateField;
    m_from->setObjectName(u"logFrom"_s);
    m_from->setFixedWidth(DateWidth);
    m_to = new DateField;
    m_to->setObjectName(u"logTo"_s);
    m_to->setFixedWidth(DateWidth);
    m_user = new QComboBox;
    m_user->setObjectName(u"logUser"_s);
    m_group = new QComboBox;
    m_group->setObjectName(u"logGroup"_s);
    m_group->addItem(tr("Everything"), QString());
    const QStringList groups = text::auditGroups();
    for (const QString& group : groups)
        m_group->addItem(text::auditGroup(group), group);
    m_subject = new QLineEdit;
    m_subject->setObjectName(u"logSubject"_s);
    m_subject->setClearButtonEnabled(true);
    m_subject->setPlaceholderText(tr("Pseudonym, organisation number or import"));

    row->addWidget(labelled(tr("From"), m_from));
    row->addWidget(labelled(tr("To"), m_to));
    row->addWidget(labelled(tr("Who"), m_user));
    row->addWidget(labelled(tr("What"), m_group));
    row->addWidget(labelled(tr("Concerns"), m_subject), 1);

    const auto later = [this] { m_settle->start(); };
    connect(m_from, &QLineEdit::textChanged, this, later);
    connect(m_to, &QLineEdit::textChanged, this, later);
    connect(m_subject, &QLineEdit::textChanged, this, later);
    connect(m_user, &QComboBox::currentIndexChanged, this, &LogPage::readAgain);
    connect(m_group, &QComboBox::currentIndexChanged, this, &LogPage::readAgain);
    return box;
}

QWidget* LogPage::makeList()
{
    m_model = new AuditTableModel(this);
    connect(m_model, &AuditTableModel::moreWanted, this, &LogPage::readFrom);
    auto* card = new Card;
    card->setFlush(true);
    card->body()->setContentsMargins(1, 1, 1, 1);
    m_table = new TableView(card);
    m_table->setObjectName(u"auditLog"_s);
    m_table->setAccessibleName(tr("Log"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_model);
    m_table->setNumericColumns({AuditTableModel::NumberColumn});
    m_table->setFixedColumns({AuditTableModel::TimeColumn, AuditTableModel::ActionColumn});
    m_table->setColumnLetters({18, 14, 28, 18, 20, 8});
    m_table->setStretchColumn(AuditTableModel::DetailColumn);
    m_table->setColumnMemory(settings(), u"auditLog"_s);
    m_table->emptyState()->setTexts(pageIcon(PageId::Log), tr("Nothing in the log"),
                                    tr("No entry fits what was asked for. Widen the dates or clear the "
                                       "fields above."));
    card->body()->addWidget(m_table);
    m_pane = new DetailPane;
    m_split = new ListDetail(card, m_pane, settings(), u"auditLog"_s);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LogPage::showChosen);
    connect(m_table, &TableView::activated, this, &LogPage::showChosen);
    return m_split;
}

void LogPage::showSession(RegisterSession* session)
{
    m_round.drop();
    m_sealedRound.drop();
    m_model->clear();
    m_head->clear();
    m_split->closeDetail();
    m_pane->setContent(new QWidget); // what was shown of an entry may have been sealed
    if (session == nullptr)
        return;
    connect(session, &RegisterSession::changed, this, [this] { m_settle->start(); });
    readUsers();
    readAgain();
}

void LogPage::showSnapshot(const SnapshotPtr&)
{
    // Opening a person or printing changes no figure but leaves entries: what is seen anew is read anew.
    m_settle->start();
}

AuditQuery LogPage::query() const
{
    AuditQuery query;
    query.from = m_from->date();
    query.to = m_to->date();
    query.by = m_user->currentData().toString();
    query.group = m_group->currentData().toString();
    query.subject = m_subject->text().trimmed();
    return query;
}

void LogPage::readAgain()
{
    m_settle->stop();
    if (session() == nullptr)
        return;
    answerLatest(m_round, session()->audit().page(query()), [this](const AuditPage& page) {
        m_model->clear();
        m_model->append(page);
        m_split->closeDetail();
    });
    showHead();
}

void LogPage::readFrom(qint64 offset)
{
    if (session() == nullptr)
        return;
    AuditQuery more = query();
    more.offset = offset;
    answerLatest(m_round, session()->audit().page(more),
                 [this](const AuditPage& page) { m_model->append(page); });
}

void LogPage::readUsers()
{
    answer(session()->audit().users(), [this](const QStringList& users) {
        const QSignalBlocker quiet(m_user);
        const QString chosen = m_user->currentData().toString();
        m_user->clear();
        m_user->addItem(tr("Everyone"), QString());
        for (const QString& user : users)
            m_user->addItem(user, user);
        m_user->setCurrentIndex(std::max(0, m_user->findData(chosen)));
    });
}

void LogPage::showHead()
{
    answer(session()->audit().head(), [this](const QString& head) {
        m_head->setText(tr("Entries and head of the log, as printed on reports: %1").arg(head));
    });
}

void LogPage::showChosen()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    m_sealedRound.drop();
    if (rows.isEmpty()) {
        m_split->closeDetail();
        return;
    }
    const AuditLine& line = m_model->lines()[rows.constFirst().row()];
    m_shown = line.sequence;
    m_pane->setTitle(text::auditAction(line.action));
    m_pane->setCaption(tr("Entry %1").arg(text::count(line.sequence)));
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setSpacing(12);
    auto* facts = new FactList(content);
    QList<Fact> known{
        {tr("Time"), text::moment(line.at)}, {tr("Who"), line.by}, {tr("Concerns"), line.subject}};
    facts->setFacts(known + factsOf(line.detail));
    column->addWidget(facts);
    m_sealed = new FactList(content);
    m_sealed->setObjectName(u"sealedFacts"_s);
    if (line.sealed) {
        auto* open = new QPushButton(tr("Show what is sealed"), content);
        open->setObjectName(u"openSealed"_s);
        auto* why =
            new TextLabel(tr("What identifies people is sealed. Showing it leaves an entry of its own."),
                          TextRole::Body, TextTone::Muted, content);
        why->setWordWrap(true);
        column->addWidget(why);
        column->addWidget(open, 0, Qt::AlignLeft);
        connect(open, &QPushButton::clicked, this, [this, open, sequence = line.sequence] {
            open->setEnabled(false);
            openSealed(sequence);
        });
    }
    column->addWidget(m_sealed);
    column->addStretch(1);
    m_pane->setContent(content);
    m_split->openDetail();
}

void LogPage::openSealed(qint64 sequence)
{
    if (session() == nullptr)
        return;
    answerLatest(
        m_sealedRound, session()->audit().open(sequence), [this](const QMap<QString, QString>& secret) {
            m_sealed->setFacts(secret.isEmpty()
                                   ? QList<Fact>{{tr("Sealed"), tr("Destroyed together with the person.")}}
                                   : factsOf(secret));
        });
}

} // namespace utfall
