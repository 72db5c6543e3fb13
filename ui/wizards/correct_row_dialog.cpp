// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizards/correct_row_dialog.h"

#include "core/import/entity_fields.h"
#include "core/import/row_issue_codes.h"
#include "core/text/format.h"
#include "ui/models/issue_words.h"
#include "ui/models/person_words.h"
#include "ui/shell/theme.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

constexpr int DialogWidth = 640;
constexpr int MostFound = 20;
constexpr int FoundHeight = 96;
constexpr qsizetype ShortestSearch = 2;
constexpr int CellLength = 400;

} // namespace

PersonFinder::PersonFinder(PrepatientService& people, QWidget* parent) : QWidget(parent), m_people(people)
{
    m_text = new QLineEdit(this);
    m_text->setObjectName(u"findPerson"_s);
    m_text->setPlaceholderText(tr("Name or number"));
    m_text->setAccessibleName(tr("Find the person"));
    auto* find = new QPushButton(tr("Find"), this);
    find->setObjectName(u"findPersonNow"_s);
    find->setAutoDefault(false);
    m_found = new QListWidget(this);
    m_found->setObjectName(u"foundPeople"_s);
    m_found->setAccessibleName(tr("People found"));
    m_found->setFixedHeight(FoundHeight);
    m_found->hide();
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::Grid);
    row->addWidget(m_text, 1);
    row->addWidget(find);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::HalfGrid);
    layout->addLayout(row);
    layout->addWidget(m_found);
    connect(find, &QPushButton::clicked, this, &PersonFinder::search);
    const auto take = [this](const QListWidgetItem* item) {
        if (const QString number = item->data(Qt::UserRole).toString(); !number.isEmpty())
            Q_EMIT chosen(number);
    };
    connect(m_found, &QListWidget::itemActivated, this, take);
    connect(m_found, &QListWidget::itemClicked, this, take);
}

void PersonFinder::search()
{
    m_asked = m_text->text().trimmed();
    if (m_asked.size() < ShortestSearch)
        return;
    PrepatientQuery query;
    query.text = m_asked;
    query.limit = MostFound;
    await(this, m_people.page(query), [this, number = m_round.begin()](const Result<PrepatientPage>& page) {
        if (m_round.isLatest(number) && page.ok())
            showPage(page.value());
    });
}

void PersonFinder::showPage(const PrepatientPage& page)
{
    m_found->clear();
    for (const PrepatientRow& row : page.rows) {
        const bool isProtected = row.protection != Protection::None;
        auto* item = new QListWidgetItem(
            isProtected
                ? words::protection(true)
                : tr("%1 · %2 · enrolled %3").arg(row.name, row.number, text::shortDate(row.enrolled)),
            m_found);
        // Whoever found somebody protected has written the number.
        item->setData(Qt::UserRole, isProtected ? m_asked : row.number);
    }
    if (page.rows.isEmpty()) {
        auto* nobody = new QListWidgetItem(tr("Nobody in the register fits."), m_found);
        nobody->setFlags(Qt::NoItemFlags);
    }
    m_found->show();
}

CorrectRowDialog::CorrectRowDialog(PrepatientService& people, ImportKind kind, const RowIssue& issue,
                                   const RowToCorrect& row, const RowMarks& said, QWidget* parent)
    : FormDialog(tr("Correct row %1").arg(issue.row), tr("Correct and plan again"), parent),
      m_cells(row.cells),
      m_isProtected(row.isProtected),
      m_said(said)
{
    auto* why = new TextLabel(issueSentence(issue), TextRole::Body, TextTone::Normal, this);
    why->setWordWrap(true);
    body()->addWidget(why);
    if (m_isProtected)
        addProtection();
    addCells(kind, issue.column);
    if (!m_edits.isEmpty() && m_edits.constFirst().first == u"personalNumber") {
        auto* finder = new PersonFinder(people, this);
        QLineEdit* number = m_edits.constFirst().second;
        connect(finder, &PersonFinder::chosen, number, &QLineEdit::setText);
        addField(body(), tr("Find the person in the register"), finder);
    }
    if (issue.code == issue::text(issue::ValueImplausible) || said.contains(mark::Plausible)) {
        m_plausible = new QCheckBox(tr("The value and its unit are right, though unusual"), this);
        m_plausible->setObjectName(u"plausible"_s);
        m_plausible->setChecked(said.contains(mark::Plausible));
        body()->addWidget(m_plausible);
    }
    auto* note = new TextLabel(tr("The file itself is not changed. The correction holds for this import."),
                               TextRole::Body, TextTone::Muted, this);
    note->setWordWrap(true);
    body()->addWidget(note);
    fitHeight(DialogWidth);
}

void CorrectRowDialog::addProtection()
{
    auto* about = new TextLabel(tr("The row is about a protected person. What tells who it is is not shown."),
                                TextRole::Body, TextTone::Muted, this);
    about->setObjectName(u"protectedRow"_s);
    about->setWordWrap(true);
    body()->addWidget(about);
    const auto hidden = [this](const QString& key) { return isHidden(key); };
    if (std::none_of(m_said.keyBegin(), m_said.keyEnd(), hidden))
        return;
    m_takeBack = new QCheckBox(tr("Take back what was put right of it"), this);
    m_takeBack->setObjectName(u"takeBackHidden"_s);
    body()->addWidget(m_takeBack);
}

bool CorrectRowDialog::isHidden(const QString& key) const
{
    return m_isProtected && identifyingColumns().contains(key);
}

bool CorrectRowDialog::isShown(const ImportColumn& column, const QString& issueColumn) const
{
    if (!m_cells.contains(column.key))
        return false; // the file has no such column
    return column.required || column.header == issueColumn || m_said.contains(column.key) ||
           !m_cells.value(column.key).trimmed().isEmpty();
}

void CorrectRowDialog::addCells(ImportKind kind, const QString& issueColumn)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::Gap);
    body()->addLayout(grid);
    const QList<ImportColumn> columns = importColumns(kind);
    int at = 0;
    for (const ImportColumn& column : columns) {
        if (!isShown(column, issueColumn) || isHidden(column.key))
            continue;
        auto* edit = new QLineEdit(m_said.value(column.key, m_cells.value(column.key)).trimmed(), this);
        edit->setObjectName(u"cell."_s + column.key);
        edit->setMaxLength(CellLength);
        auto* cell = new QVBoxLayout;
        addField(cell, column.header, edit);
        cell->addStretch(1);
        grid->addLayout(cell, at / 2, at % 2);
        m_edits.append({column.key, edit});
        ++at;
    }
}

void CorrectRowDialog::submit()
{
    m_marks.clear();
    const bool takesBack = m_takeBack != nullptr && m_takeBack->isChecked();
    for (auto said = m_said.cbegin(); said != m_said.cend(); ++said) {
        if (isHidden(said.key()) && !takesBack)
            m_marks.insert(said.key(), *said);
    }
    for (const auto& [key, edit] : std::as_const(m_edits)) {
        const QString text = edit->text().trimmed();
        // What was put right before stays, also when it is what the row says now.
        if (text == m_cells.value(key).trimmed() && !m_said.contains(key))
            continue;
        m_marks.insert(key, text);
        // What the laboratory left out of a cell is no hindrance once somebody has filled it in.
        if (m_cells.value(mark::HindranceColumn) == key)
            m_marks.insert(mark::Hindrance, QString());
    }
    if (m_plausible != nullptr && m_plausible->isChecked())
        m_marks.insert(mark::Plausible, u"1"_s);
    finish();
}

} // namespace utfall
