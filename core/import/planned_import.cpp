// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/planned_import.h"

#include "core/base/iso_date.h"
#include "core/import/entity_fields.h"
#include "core/import/import_planning.h"
#include "core/import/lab_hindrance.h"
#include "core/import/status_words.h"

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

QString limitText(const std::optional<Decimal>& limit)
{
    return limit ? limit->toPlainString().replace(u'.', u',') : QString();
}

/// As the file writes it; only results have one.
QString statusOf(const ResultRows& rows, qsizetype index)
{
    return rows[index].fact.statusText;
}
QString statusOf(const auto&, qsizetype)
{
    return {};
}

QDate sampleDateOf(const ResultRows& rows, qsizetype index)
{
    return rows.sampled(index);
}
QDate sampleDateOf(const auto&, qsizetype)
{
    return {};
}

/// What is odd with the date of a sample that was taken in.
Finding oddityOf(QDate sampled, QDate today)
{
    constexpr int firstYear = 1900;
    if (sampled.isValid() && today.isValid() && sampled > today)
        return {issue::SampleDateFuture, u"sampled", Severity::Note};
    if (sampled.isValid() && sampled.year() < firstYear)
        return {issue::SampleDateBefore1900, u"sampled", Severity::Note};
    return {};
}

IssueArgs sorted(const QHash<QString, QString>& args)
{
    IssueArgs all;
    for (auto arg = args.cbegin(); arg != args.cend(); ++arg)
        all.insert(arg.key(), arg.value());
    return all;
}

/// Turns the verdicts on the rows into counts, issues and rows to keep.
class Account
{
public:
    Account(const ReadImport& read, const ContractTerms& terms, PlannedImport& planned)
        : m_read(read),
          m_terms(terms),
          m_planned(planned),
          m_hasOddDates(read.kind == ImportKind::Results &&
                        (oddityOf(read.totals.first, read.meaning.today) ||
                         oddityOf(read.totals.last, read.meaning.today)))
    {}

    void add(const auto& rows, const auto& verdicts)
    {
        int file = -1;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const RowOrigin origin = m_read.origin(i);
            while (file < origin.file)
                addFileNotes(++file);
            const auto& verdict = verdicts[i];
            add(i, origin, verdict, [&] { return providerNamed(rows[i]); });
            addNotes(i, file, verdict, rows);
        }
        while (file + 1 < m_read.files.size())
            addFileNotes(++file);
    }

private:
    void addFileNotes(int file)
    {
        if (m_read.kind == ImportKind::Results && !m_read.columns[file].has("status"_L1))
            keep({-1, file, {issue::StatusColumnMissing, u"status", Severity::Note}, {}, -1, false});
        for (const FileNote& note : m_read.files[file].found.notes) {
            IssueArgs args = sorted(note.args);
            if (note.firstRow > 0) {
                args.insert(u"rows"_s, QString::number(note.count));
                args.insert(u"firstRow"_s, QString::number(note.firstRow));
            }
            keep({-1, file, note.finding, args, -1, false, note.line});
        }
        for (const int column : m_read.files[file].found.ambiguousColumns)
            addAmbiguousColumn(file, column);
    }

    /// Only columns of numbers that are read matter.
    void addAmbiguousColumn(int file, int place)
    {
        const QStringList& header = m_read.files[file].header;
        const QString key = m_read.files[file].columns.value(header.value(place));
        if (key == "value"_L1)
            keep({-1, file, {issue::NumberSignAmbiguous, u"value", Severity::Note}, {}, -1, false});
        else if (key == "inclusionValue"_L1)
            keep({-1, file, {issue::NumberSignAmbiguous, u"inclusionValue", Severity::Note}, {}, -1, false});
    }

    void add(qsizetype index, const RowOrigin& origin, const RowVerdict& verdict, const auto& provider)
    {
        ImportCounts& counts = m_planned.counts;
        ++counts.read;
        const int file = origin.file;
        switch (verdict.verdict) {
        case Verdict::Added:
            ++counts.added;
            break;
        case Verdict::Updated:
            ++counts.updated;
            addUpdates(file, origin.line, verdict);
            break;
        case Verdict::Duplicate:
            ++counts.duplicates;
            break;
        case Verdict::Held:
            ++counts.held;
            break;
        case Verdict::Rejected:
            ++counts.rejected;
            break;
        }
        if (const Finding& finding = verdict.finding) {
            const bool keepsCells = verdict.verdict == Verdict::Held && verdict.fact < 0;
            keep({index, file, finding, issueArgs(finding, m_terms, provider()), verdict.fact, keepsCells});
        }
    }

    void addNotes(qsizetype index, int file, const RowVerdict& verdict, const auto& rows)
    {
        for (const Finding& note : verdict.notes) {
            const IssueArgs args = note.is(issue::StatusNotCounted)
                                       ? statusArgs(statusOf(rows, index))
                                       : issueArgs(note, m_terms, providerNamed(rows[index]));
            keep({index, file, note, args, -1, false});
        }
        if (!m_hasOddDates || (verdict.verdict != Verdict::Added && verdict.verdict != Verdict::Updated))
            return;
        if (const Finding oddity = oddityOf(sampleDateOf(rows, index), m_read.meaning.today))
            keep({index, file, oddity, {}, -1, false});
    }

    /// A file may have the same word in every row: they share what is told of it.
    IssueArgs statusArgs(const QString& written)
    {
        const auto known = m_statusArgs.constFind(written);
        return known != m_statusArgs.cend() ? *known : *m_statusArgs.insert(written, argsOfStatus(written));
    }

    void addUpdates(int file, qint64 line, const RowVerdict& verdict)
    {
        for (const FieldChange& change : verdict.changes) {
            if (m_planned.updates.size() >= ImportPlan::MaxListedIssues)
                return;
            const bool hidden = verdict.isProtected && identifyingColumns().contains(change.column);
            m_planned.updates.append({m_read.files[file].name, line, columnHeader(m_read.kind, change.column),
                                      hidden ? QString() : change.before, hidden ? QString() : change.after,
                                      hidden});
        }
    }

    void keep(HeldWrite held)
    {
        ++m_planned.issueCount;
        const QString code = issue::text(held.finding.code);
        ReasonCount& reason = m_planned.reasons[code];
        reason.code = code;
        reason.severity = held.finding.severity;
        ++reason.rows;
        if (held.row >= 0 && tellsOfMarks(held)) {
            const QHash<QString, QString> cells = m_read.cells(held.row);
            held.args.insert(sorted(argumentsOfMarks(cells)));
            noteUnknown(held.finding, cells);
        }
        if (m_planned.issues.size() < ImportPlan::MaxListedIssues) {
            const RowOrigin origin = held.row < 0 ? RowOrigin() : m_read.origin(held.row);
            const qint64 line = held.row < 0 ? held.line : origin.line;
            m_planned.issues.append(
                {m_read.files[held.file].name, line, columnHeader(m_read.kind, held.finding.column), code,
                 held.finding.severity, QHash<QString, QString>(held.args.cbegin(), held.args.cend()),
                 origin.record});
        }
        m_planned.held.append(std::move(held));
    }

    /// Unpacking the cells of a row costs more than the rest of its account.
    [[nodiscard]] bool tellsOfMarks(const HeldWrite& held) const
    {
        return m_read.files[held.file].found.format != FileKind::Csv || isUnknownText(held.finding);
    }

    [[nodiscard]] static bool isUnknownText(const Finding& finding)
    {
        return finding.is(issue::AnalysisUnknown) || finding.is(issue::UnitUnknown) ||
               finding.is(issue::UnitMissing) || finding.is(issue::UnitAmbiguousPercent);
    }

    void noteUnknown(const Finding& finding, const QHash<QString, QString>& cells)
    {
        if (!isUnknownText(finding))
            return;
        const bool isCode = finding.is(issue::AnalysisUnknown);
        QMap<QString, qint64>& texts = isCode ? m_planned.unknown.codes : m_planned.unknown.units;
        const QString text = trimmedCell(cells.value(isCode ? u"code"_s : u"unit"_s));
        if (texts.size() < UnknownTexts::Most || texts.contains(text))
            ++texts[text];
    }

    const ReadImport& m_read;
    const ContractTerms& m_terms;
    PlannedImport& m_planned;
    QHash<QString, IssueArgs> m_statusArgs;
    const bool m_hasOddDates; ///< so that most imports need not look
};

/// What the rows that came in may have been waited for.
SettleScope scopeOf(ImportKind kind, const ImportActions& actions)
{
    SettleScope scope;
    for (const EntityWrite<Prepatient>& write : actions.people) {
        if (write.isNew)
            scope.numbers.append(write.entity.identity.number);
    }
    scope.switches = kind == ImportKind::Providers || kind == ImportKind::Switches;
    scope.results = kind == ImportKind::Results;
    return scope;
}

} // namespace

Result<PlannedImport> planImport(const ReadImport& read, RegisterState& state, WaitingRows& waiting,
                                 const Job& job)
{
    PlannedImport planned;
    planned.terms = state.terms();
    Account account(read, planned.terms, planned);
    std::visit([&](const auto& rows) { account.add(rows, planRows(rows, state, planned.actions, job)); },
               read.rows);
    if (job.isCancelled())
        return Error(ErrorKind::Cancelled, u"cancelled"_s);
    const ImportCounts& counts = planned.counts;
    Q_ASSERT(counts.read ==
             counts.added + counts.updated + counts.duplicates + counts.held + counts.rejected);
    Q_ASSERT(counts.read == read.rowCount());
    planned.settlement = settle(waiting, scopeOf(read.kind, planned.actions), state, planned.actions);
    return planned;
}

IssueArgs issueArgs(const Finding& finding, const ContractTerms& terms,
                    const std::optional<OrganisationNumber>& provider)
{
    const Outcome& outcome = terms.outcome;
    if (finding.is(issue::ProviderUnknown) && provider)
        return {{u"number"_s, provider->display()}};
    if (finding.is(issue::UnitUnknown))
        return {{u"expected"_s, outcome.unit.text()}};
    if (finding.is(issue::InclusionOutside))
        return {{u"atLeast"_s, limitText(outcome.inclusion.atLeast)},
                {u"below"_s, limitText(outcome.inclusion.below)},
                {u"unit"_s, outcome.unit.text()}};
    if (finding.is(issue::InclusionTooOld))
        return {{u"days"_s, QString::number(outcome.inclusion.maxAgeDays.value_or(0))}};
    if (finding.is(issue::EnrolmentOutsidePeriod))
        return {{u"from"_s, toIsoDate(terms.enrolment.from)}, {u"to"_s, toIsoDate(terms.enrolment.to)}};
    if (finding.is(issue::SwitchAfterCutOff))
        return {{u"months"_s, QString::number(terms.cutOffMonths)}};
    return {};
}

} // namespace utfall
