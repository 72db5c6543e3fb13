// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizards/copy_comparison.h"

#include "core/import/import_kind.h"
#include "core/text/error_text.h"
#include "core/text/format.h"
#include "ui/models/figure_table_model.h"
#include "ui/models/issue_words.h"
#include "ui/shell/theme.h"
#include "ui/widgets/inline_notice.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

QString difference(qint64 copy, qint64 current)
{
    const qint64 change = copy - current;
    if (change == 0)
        return CopyComparison::tr("the same");
    return change > 0 ? u'+' + text::count(change) : text::count(change);
}

QString moment(const QDateTime& at)
{
    return at.isValid() ? text::moment(at) : CopyComparison::tr("none");
}

QString kindName(const QString& key)
{
    const auto kind = importKindFromKey(key);
    return kind ? importKindName(*kind) : key;
}

} // namespace

CopyComparison::CopyComparison(QWidget* parent) : QWidget(parent)
{
    m_notice = new InlineNotice(this);
    m_notice->setObjectName(u"comparisonNotice"_s);
    m_figures = new FigureTableModel(this);
    m_figures->setHeadings({tr("What"), tr("The register now"), tr("The copy"), tr("What changes")});
    auto* figures = new TableView(this);
    figures->setObjectName(u"comparison"_s);
    figures->setAccessibleName(tr("The copy beside the register"));
    figures->setModel(m_figures);
    figures->setFitsRows(true);
    figures->setColumnLetters({26, 34, 34});
    figures->setStretchColumn(3);
    m_importsTitle = new TextLabel(TextRole::Section, this);
    m_imports = new FigureTableModel(this);
    m_imports->setHeadings({tr("Import"), tr("Kind"), tr("Made"), tr("Rows"), tr("What happens")});
    m_importTable = new TableView(this);
    m_importTable->setObjectName(u"importsThatDiffer"_s);
    m_importTable->setAccessibleName(tr("Imports that differ"));
    m_importTable->setModel(m_imports);
    m_importTable->setNumericColumns({0, 3});
    m_importTable->setStretchColumn(4);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::Gap);
    column->addWidget(m_notice);
    column->addWidget(figures);
    column->addWidget(m_importsTitle);
    column->addWidget(m_importTable, 1);
    column->addStretch();
}

void CopyComparison::show(const RestorePreview& preview)
{
    showNotice(preview);
    const RegisterSummary& copy = preview.copy;
    const RegisterSummary none;
    const bool there = preview.current.has_value();
    const RegisterSummary& now = there ? *preview.current : none;
    const QString unknown = u"–"_s;
    QList<QList<FigureCell>> rows;
    const auto words = [&](const QString& name, const QString& current, const QString& other) {
        rows.append({name, there ? current : unknown, other,
                     !there             ? QString()
                     : current == other ? tr("the same")
                                        : tr("differs")});
    };
    const auto number = [&](const QString& name, qint64 current, qint64 other) {
        rows.append({name, there ? text::count(current) : unknown, text::count(other),
                     there ? difference(other, current) : QString()});
    };
    words(tr("Commissioner"), now.organisation, copy.organisation);
    words(tr("Contract"), now.contract, copy.contract);
    words(tr("Register made"), moment(now.createdAt), moment(copy.createdAt));
    number(tr("Prepatients"), now.people, copy.people);
    number(tr("Providers"), now.providers, copy.providers);
    number(tr("Results"), now.results, copy.results);
    number(tr("Imports"), now.batches.size(), copy.batches.size());
    number(tr("Changes in all"), now.revision, copy.revision);
    words(tr("Newest entry in the log"), moment(now.newestChange), moment(copy.newestChange));
    m_figures->setRows(rows);
    showImports(preview);
}

void CopyComparison::showNotice(const RestorePreview& preview)
{
    if (preview.currentProblem)
        m_notice->show(NoticeKind::Warning, tr("The register cannot be read: %1 It is set aside as it is.")
                                                .arg(text::describe(*preview.currentProblem)));
    else if (!preview.currentExists)
        m_notice->show(NoticeKind::Info, tr("There is no register in that place now."));
    else if (!preview.isSameRegister())
        m_notice->show(NoticeKind::Warning,
                       tr("This is a copy of another register. Restore it only if you are sure."));
    else if (preview.copy.revision == preview.current->revision)
        m_notice->show(NoticeKind::Success, tr("The copy and the register hold the same."));
    else
        m_notice->show(NoticeKind::Info, tr("What was done in the register after the copy was made is not in "
                                            "it. The register as it is now is copied and checked first, so "
                                            "that you can go back."));
}

void CopyComparison::showImports(const RestorePreview& preview)
{
    QList<QList<FigureCell>> rows;
    const auto add = [&rows](const BatchSummary& batch, const QString& what) {
        rows.append({text::count(batch.id), kindName(batch.kind), moment(batch.at),
                     text::count(batch.rowsRead),
                     batch.undone ? CopyComparison::tr("%1 (undone)").arg(what) : what});
    };
    if (preview.current) {
        for (const BatchSummary& batch : preview.onlyInCurrent)
            add(batch, tr("is lost"));
        for (const BatchSummary& batch : preview.onlyInCopy)
            add(batch, tr("comes back"));
    }
    m_imports->setRows(rows);
    m_importsTitle->setText(tr("%Ln import(s) differ", nullptr, static_cast<int>(rows.size())));
    m_importsTitle->setVisible(!rows.isEmpty());
    m_importTable->setVisible(!rows.isEmpty());
}

} // namespace utfall
