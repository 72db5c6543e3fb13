// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/results/results_empty_view.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/action_row.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace utfall {

namespace {

constexpr int ColumnWidth = 640;

} // namespace

ResultsEmptyView::ResultsEmptyView(QWidget* parent) : QWidget(parent)
{
    auto* what =
        new TextLabel(tr("Nothing has been imported yet"), TextRole::Section, TextTone::Normal, this);
    what->setWordWrap(true);
    auto* why = new TextLabel(
        tr("Lab results come as tables or messages from the laboratory. Providers and prepatients "
           "come as tables, and are best imported first."),
        TextRole::Body, TextTone::Muted, this);
    why->setWordWrap(true);
    auto* steps = new Card(this);
    steps->body()->setSpacing(metrics::HalfGrid);
    auto* templates = new ActionRow(
        themedIcon(QStringLiteral("labplot-spreadsheet")), tr("1. Create template files"),
        tr("Tables with the right headers to fill in, as CSV and Excel, and small examples of every format"),
        steps);
    templates->setObjectName(QStringLiteral("emptyTemplates"));
    auto* import =
        new ActionRow(themedIcon(QStringLiteral("document-import")), tr("2. Import files"),
                      tr("See what would happen before it does; files can also be dropped here"), steps);
    import->setObjectName(QStringLiteral("emptyImport"));
    connect(templates, &ActionRow::clicked, this, &ResultsEmptyView::templatesRequested);
    connect(import, &ActionRow::clicked, this, &ResultsEmptyView::importRequested);
    auto* review =
        new TextLabel(tr("3. Rows that cannot be taken in as they stand wait on this page until somebody "
                         "decides, or until what they lack has come."),
                      TextRole::Body, TextTone::Muted, steps);
    review->setWordWrap(true);
    review->setContentsMargins(12, metrics::Grid, 12, metrics::HalfGrid);
    steps->body()->addWidget(templates);
    steps->body()->addWidget(import);
    steps->body()->addWidget(review);

    auto* column = new QWidget(this);
    column->setMaximumWidth(ColumnWidth);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Grid);
    layout->addWidget(what);
    layout->addWidget(why);
    layout->addSpacing(metrics::Grid);
    layout->addWidget(steps);
    auto* across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(column, 100);
    across->addStretch(1);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addStretch(2);
    outer->addLayout(across);
    outer->addStretch(3);
}

} // namespace utfall
