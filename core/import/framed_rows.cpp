// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/framed_rows.h"

#include "core/import/row_issue_codes.h"

#include <algorithm>

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

/// The kind that some record among the first names the columns of; results when none does.
ImportKind kindNamed(const QList<QStringList>& first)
{
    for (const QStringList& cells : first) {
        if (const std::optional<ImportKind> kind = guessImportKind(cells))
            return *kind;
    }
    return ImportKind::Results;
}

/// Ends a look at the first records.
Error enough()
{
    return Error(ErrorKind::Cancelled, u"enough"_s);
}

} // namespace

FramedRows::FramedRows(const RecordChoices& choices, ImportKind kind, RecordSink& sink, RecordsFound& found)
    : m_sink(sink),
      m_found(found),
      m_framer(
          kind, choices.columns,
          [this](TablePart part, qint64 line, const RecordCells& cells) { return give(part, line, cells); },
          choices.headerRecord)
{}

Result<void> FramedRows::finish()
{
    Result<void> finished = m_framer.finish();
    m_found.frame = m_framer.frame();
    return finished;
}

Result<void> FramedRows::give(TablePart part, qint64 line, const RecordCells& cells)
{
    switch (part) {
    case TablePart::Header:
        return m_sink.takeHeader(cells.toList(), false);
    case TablePart::Row:
        return m_sink.takeRow(line, cells, m_none);
    case TablePart::RepeatedHeader:
        note(issue::HeaderLineRepeated, line, m_repeated);
        return {};
    case TablePart::Preamble:
        note(issue::PreambleLineSkipped, line, m_preamble);
        return {};
    case TablePart::Trailer:
        note(issue::TrailerLineSkipped, line, m_trailers);
        return {};
    }
    Q_UNREACHABLE();
}

/// The first lines are told one by one, what follows by its number.
void FramedRows::note(const char16_t* code, qint64 line, qint64& soFar)
{
    constexpr qint64 OneByOne = 100;
    FileNote one;
    one.finding = {code, u"", Severity::Note};
    if (++soFar <= OneByOne) {
        one.line = line;
        m_found.notes.append(one);
        return;
    }
    const auto rest = std::find_if(m_found.notes.begin(), m_found.notes.end(), [&](const FileNote& note) {
        return note.finding.is(code) && note.line == 0;
    });
    if (rest != m_found.notes.end()) {
        ++rest->count;
        return;
    }
    one.count = 1;
    one.firstRow = line;
    m_found.notes.append(one);
}

ImportKind kindOf(const RecordChoices& choices, const std::function<Result<void>(const RecordTaker&)>& read)
{
    if (choices.kind)
        return *choices.kind;
    QList<QStringList> first;
    const Result<void> looked = read([&](qint64, const RecordCells& cells) -> Result<void> {
        first.append(cells.toList());
        return first.size() < HeaderSearchRecords ? Result<void>() : enough();
    });
    Q_UNUSED(looked); // whatever stopped it stops the reading that follows
    return kindNamed(first);
}

} // namespace utfall
