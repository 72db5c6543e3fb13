// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/results/amend_row_dialog.h"

#include "core/import/entity_fields.h"
#include "core/import/row_cells.h"
#include "core/import/row_issue_codes.h"
#include "ui/models/issue_words.h"
#include "ui/shell/theme.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>

#include <algorithm>
#include <utility>

namespace utfall {

namespace {

constexpr int SideWidth = 320;
constexpr qsizetype MostInASide = 7; ///< what a low screen has room for
constexpr int LongestCell = 500;

} // namespace

AmendRowDialog::AmendRowDialog(ImportService& service, const HeldRow& row, QWidget* parent)
    : FormDialog(tr("Correct the row"), tr("Correct"), parent), m_service(service), m_row(row)
{
    auto* sentence = new TextLabel(issueSentence(row.issue), TextRole::Body, TextTone::Muted, this);
    sentence->setWordWrap(true);
    body()->addWidget(sentence);
    const int width = SideWidth * addCells(body());
    if (row.issue.code == QStringView(issue::ValueImplausible)) {
        m_plausible = new QCheckBox(tr("The value is right as it stands"), this);
        m_plausible->setObjectName(QStringLiteral("plausible"));
        addField(body(), tr("Doubted value"), m_plausible);
    }
    m_reason = new QLineEdit(this);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setMaxLength(LongestCell);
    FormField* reason = addRequiredField(body(), tr("Reason"), m_reason,
                                         [this] { return problemWhenEmpty(m_reason->text()); });
    reason->setHelp(tr("What the row said, what it says now and the reason are kept in the log."));
    fitHeight(width);
}

/// Columns of fields, in the order of the file; the one that is meant comes first in the reading order.
int AmendRowDialog::addCells(QBoxLayout* to)
{
    auto* sides = new QHBoxLayout;
    sides->setSpacing(metrics::Gap);
    to->addLayout(sides);
    const QList<ImportColumn> columns = importColumns(m_row.kind);
    const qsizetype number = std::max<qsizetype>(2, (columns.size() + MostInASide - 1) / MostInASide);
    QList<QVBoxLayout*> fields;
    for (qsizetype side = 0; side < number; ++side) {
        fields.append(new QVBoxLayout);
        sides->addLayout(fields.last(), 1);
    }
    qsizetype place = 0;
    QLineEdit* meant = nullptr;
    for (const ImportColumn& column : columns) {
        if (m_row.isProtected && identifyingColumns().contains(column.key))
            continue;
        auto* edit = new QLineEdit(m_row.cells.value(column.key), this);
        edit->setObjectName(QStringLiteral("cell-") + column.key);
        edit->setMaxLength(LongestCell);
        m_cells.insert(column.key, edit);
        // The headers of files: what they are called there is what people know them by.
        addField(fields[place * number / columns.size()], column.header, edit);
        if (column.header == m_row.issue.column)
            meant = edit;
        ++place;
    }
    for (QVBoxLayout* side : std::as_const(fields))
        side->addStretch(1);
    if (meant != nullptr)
        meant->setFocus();
    return static_cast<int>(number);
}

QHash<QString, QString> AmendRowDialog::changedCells() const
{
    QHash<QString, QString> changed;
    for (auto edit = m_cells.cbegin(); edit != m_cells.cend(); ++edit) {
        if (edit.value()->text() != m_row.cells.value(edit.key()))
            changed.insert(edit.key(), edit.value()->text());
    }
    if (m_plausible != nullptr && m_plausible->isChecked())
        changed.insert(mark::Plausible, QStringLiteral("1"));
    return changed;
}

void AmendRowDialog::submit()
{
    submitTo(m_service.amendHeld(m_row.id, changedCells(), m_reason->text()), [] {});
}

} // namespace utfall
