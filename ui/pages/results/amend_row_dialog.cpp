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

namespace utfall {

namespace {

constexpr int DialogWidth = 640;
constexpr int LongestCell = 500;

} // namespace

AmendRowDialog::AmendRowDialog(ImportService& service, const HeldRow& row, QWidget* parent)
    : FormDialog(tr("Correct the row"), tr("Correct"), parent), m_service(service), m_row(row)
{
    auto* sentence = new TextLabel(issueSentence(row.issue), TextRole::Body, TextTone::Muted, this);
    sentence->setWordWrap(true);
    body()->addWidget(sentence);
    addCells(body());
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
    resize(DialogWidth, sizeHint().height());
}

/// Two columns of fields, in the order of the file; the one that is meant comes first in the reading order.
void AmendRowDialog::addCells(QBoxLayout* to)
{
    auto* sides = new QHBoxLayout;
    sides->setSpacing(metrics::Gap);
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    sides->addLayout(left, 1);
    sides->addLayout(right, 1);
    to->addLayout(sides);
    const QList<ImportColumn> columns = importColumns(m_row.kind);
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
        addField(2 * place < columns.size() ? left : right, column.header, edit);
        if (column.header == m_row.issue.column)
            meant = edit;
        ++place;
    }
    left->addStretch(1);
    right->addStretch(1);
    if (meant != nullptr)
        meant->setFocus();
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
