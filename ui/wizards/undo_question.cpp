// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizards/undo_question.h"

#include "core/import/column_map.h"
#include "core/register/register_session.h"
#include "core/text/format.h"
#include "ui/shell/await.h"
#include "ui/shell/dialog_answers.h"

#include <QCoreApplication>
#include <QPointer>
#include <QWidget>

namespace utfall {

namespace {

class UndoText
{
    Q_DECLARE_TR_FUNCTIONS(utfall::UndoQuestion)
};

QString detailOf(const UndoLine& line)
{
    QStringList columns;
    switch (line.what) {
    case UndoLine::What::PersonRemoved:
        return UndoText::tr("Prepatient %1 goes away").arg(line.subject);
    case UndoLine::What::ProviderRemoved:
        return UndoText::tr("Provider %1 goes away").arg(line.subject);
    case UndoLine::What::SwitchRemoved:
        return UndoText::tr("%1: the change of provider on %2 goes away")
            .arg(line.subject, line.date.toString(Qt::ISODate));
    case UndoLine::What::ExitRemoved:
        return UndoText::tr("%1: the exit on %2 goes away")
            .arg(line.subject, line.date.toString(Qt::ISODate));
    case UndoLine::What::ResultRemoved:
        return UndoText::tr("%1: the result of %2 (%3) goes away")
            .arg(line.subject, line.date.toString(Qt::ISODate), line.analysis);
    case UndoLine::What::PersonRestored:
    case UndoLine::What::ProviderRestored: {
        const ImportKind kind =
            line.what == UndoLine::What::PersonRestored ? ImportKind::Prepatients : ImportKind::Providers;
        for (const QString& column : line.columns)
            columns << columnHeader(kind, column);
        return UndoText::tr("%1 gets its earlier content back: %2").arg(line.subject, columns.join(u", "));
    }
    }
    return {};
}

} // namespace

QStringList undoDetails(const UndoPreview& preview)
{
    QStringList details;
    for (const UndoLine& line : preview.lines)
        details << detailOf(line);
    const qint64 more = preview.removed + preview.restored - preview.lines.size();
    if (more > 0)
        details << UndoText::tr("… and %Ln more", nullptr, text::forPlural(more));
    return details;
}

QString undoConsequence(const UndoPreview& preview)
{
    QStringList parts;
    if (preview.removed > 0)
        parts << UndoText::tr("%Ln row(s) that it added go away.", nullptr, text::forPlural(preview.removed));
    if (preview.restored > 0)
        parts << UndoText::tr("%Ln row(s) that it changed get their earlier content back.", nullptr,
                              text::forPlural(preview.restored));
    if (preview.heldAgain > 0)
        parts << UndoText::tr("%Ln row(s) of other imports lose their person and wait for review again.",
                              nullptr, text::forPlural(preview.heldAgain));
    if (parts.isEmpty())
        parts << UndoText::tr("It added and changed nothing, so no row goes away.");
    parts << UndoText::tr("The files themselves are untouched and can be imported again.");
    return parts.join(QLatin1Char(' '));
}

void undoAfterQuestion(QWidget* parent, RegisterSession& session, BatchId batch,
                       std::function<void(const Result<void>&)> done)
{
    await(parent, session.imports().undoPreview(batch),
          [parent, open = QPointer(&session), batch,
           done = std::move(done)](const Result<UndoPreview>& preview) {
              if (!open)
                  return;
              if (!preview.ok()) {
                  done(preview.error());
                  return;
              }
              if (const auto later = preview.value().blockedBy) {
                  done(Error(ErrorKind::BadInput, QStringLiteral("batch-blocked"),
                             {{QStringLiteral("batch"), QString::number(later->value())}}));
                  return;
              }
              Question question;
              question.title = UndoText::tr("Undo the import");
              question.text = UndoText::tr("Undo import %1?").arg(batch.value());
              question.consequence = undoConsequence(preview.value());
              question.details = undoDetails(preview.value());
              question.acceptText = UndoText::tr("Undo the import");
              question.destructive = true;
              if (ask(parent, question) && open)
                  await(parent, open->imports().undo(batch), done);
          });
}

} // namespace utfall
