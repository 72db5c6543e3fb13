// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/row_interpretation.h"

#include "core/base/iso_date.h"
#include "core/base/text_folding.h"
#include "core/import/lab_hindrance.h"
#include "core/import/row_cells.h"
#include "core/storage/identity_index.h"

#include <initializer_list>

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

/// The issue code with the text of an error's code, of those that a parser may give.
const char16_t* codeOf(const Error& error, std::initializer_list<const char16_t*> codes)
{
    for (const char16_t* code : codes) {
        if (error.code == QStringView(code))
            return code;
    }
    Q_UNREACHABLE();
}

const char16_t* valueCode(const Error& error)
{
    return error.code == "number-too-large"_L1 ? issue::ValueTooLarge : issue::ValueNotANumber;
}

/// The first finding of a row decides.
void find(Finding& finding, const char16_t* code, const char16_t* column, Severity severity = Severity::Held)
{
    if (!finding)
        finding = {code, column, severity};
}

QDate readDate(const QString& text, const char16_t* column, Finding& problem)
{
    const Result<QDate> date = parseIsoDate(text);
    if (date)
        return *date;
    find(problem, codeOf(date.error(), {issue::DateMissing, issue::DateUnreadable}), column);
    return {};
}

/// The organisation number, or what is wrong with it.
std::optional<OrganisationNumber> readOrganisationNumber(const QString& text, Finding& problem,
                                                         const char16_t* column, Severity severity)
{
    const Result<OrganisationNumber> number = OrganisationNumber::parse(text);
    if (number)
        return *number;
    find(problem,
         codeOf(number.error(), {issue::OrganisationNumberMissing, issue::OrganisationNumberForm,
                                 issue::OrganisationNumberCheckDigit}),
         column, severity);
    return std::nullopt;
}

/// A comparator directly before the number, taken off `text`. With a space between it is no number (cli.md).
ValueBound takeBound(QStringView& text)
{
    const QChar first = text.isEmpty() ? QChar() : text.front();
    if ((first != u'<' && first != u'>') || text.size() < 2 || text.at(1).isSpace())
        return ValueBound::Exact;
    text = text.sliced(1);
    return first == u'<' ? ValueBound::LessThan : ValueBound::GreaterThan;
}

ResultStatus statusOf(const QString& text)
{
    const QString folded = text.toLower();
    if (folded == "final"_L1)
        return ResultStatus::Final;
    if (folded == "corrected"_L1 || folded == "amended"_L1)
        return ResultStatus::Corrected;
    return folded == "entered-in-error"_L1 ? ResultStatus::EnteredInError : ResultStatus::NotCounted;
}

/// Never less protection than meant: what cannot be read protects too.
Protection protectionOf(const QString& text, bool& known)
{
    const QString key = foldKey(text);
    const Protection protection = storage::protectionFromKey(key);
    known = key.isEmpty() || protection != Protection::None;
    return known ? protection : Protection::Sekretessmarkering;
}

} // namespace

/// One record, cell by cell.
class RowInterpreter::Cells
{
public:
    Cells(const ColumnMap& map, const QStringList& cells, const RowMarks& marks)
        : m_map(map), m_cells(cells), m_marks(marks)
    {}

    [[nodiscard]] bool hasColumn(QLatin1StringView key) const { return m_map.has(key); }
    /// Trimmed; empty when the file or the record does not have it.
    [[nodiscard]] QString text(QLatin1StringView key) const
    {
        if (!m_marks.isEmpty()) {
            if (const auto mended = m_marks.constFind(key); mended != m_marks.cend())
                return trimmedCell(*mended);
        }
        const int position = m_map.position(key);
        return position >= 0 && position < m_cells.size() ? trimmedCell(m_cells[position]) : QString();
    }
    /// Text beyond the last header belongs to no column: the cells before it may stand in the wrong ones.
    [[nodiscard]] bool tooMany() const
    {
        for (qsizetype i = m_map.headerCells(); i < m_cells.size(); ++i) {
            if (!trimmedCell(m_cells[i]).isEmpty())
                return true;
        }
        return false;
    }
    [[nodiscard]] QByteArray packed() const { return packCells(m_map, m_cells, m_marks); }

private:
    const ColumnMap& m_map;
    const QStringList& m_cells;
    const RowMarks& m_marks;
};

RowInterpreter::RowInterpreter(ColumnMap map, RowMeaning meaning)
    : m_map(std::move(map)), m_meaning(std::move(meaning))
{
    const QList<ImportColumn> columns = importColumns(m_map.kind());
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (m_map.has(QLatin1StringView(columns[i].key.toLatin1())))
            m_columns |= ColumnSet(1) << i;
    }
}

void RowInterpreter::begin(ReadRow& row, const Cells& cells) const
{
    row.cells = cells.packed();
    if (cells.tooMany())
        find(row.unusable, issue::TooManyCells, u"");
}

PersonNumber RowInterpreter::readNumber(const Cells& cells, Finding& unusable) const
{
    const Result<PersonNumber> number = PersonNumber::parse(cells.text("personalNumber"_L1), m_meaning.today);
    if (number)
        return *number;
    find(unusable,
         codeOf(number.error(), {issue::PersonNumberMissing, issue::PersonNumberForm, issue::PersonNumberDate,
                                 issue::PersonNumberCheckDigit}),
         u"personalNumber");
    return {};
}

ReadProvider RowInterpreter::provider(const QStringList& record, const RowMarks& marks) const
{
    const Cells cells(m_map, record, marks);
    ReadProvider row;
    begin(row, cells);
    row.columns = m_columns;
    Provider& provider = row.provider;
    const auto number = readOrganisationNumber(cells.text("organisationNumber"_L1), row.unusable,
                                               u"organisationNumber", Severity::Held);
    provider.organisationNumber = number.value_or(OrganisationNumber());
    provider.name = cells.text("name"_L1);
    if (provider.name.isEmpty())
        find(row.unusable, issue::ProviderNameMissing, u"name");
    provider.method = cells.text("method"_L1);
    provider.contact = cells.text("contact"_L1);
    provider.email = cells.text("email"_L1);
    provider.phone = cells.text("phone"_L1);
    provider.bankgiro = cells.text("bankgiro"_L1);
    return row;
}

ReadPrepatient RowInterpreter::prepatient(const QStringList& record, const RowMarks& marks) const
{
    const Cells cells(m_map, record, marks);
    ReadPrepatient row;
    begin(row, cells);
    row.columns = m_columns;
    Prepatient& person = row.person;
    PersonIdentity& identity = person.identity;
    identity.number = readNumber(cells, row.unusable);
    person.enrolled = readDate(cells.text("enrolled"_L1), u"enrolled", row.unusable);
    identity.givenName = cells.text("givenName"_L1);
    identity.familyName = cells.text("familyName"_L1);
    identity.address = cells.text("address"_L1);
    identity.postalCode = cells.text("postalCode"_L1);
    identity.city = cells.text("city"_L1);
    identity.phone = cells.text("phone"_L1);
    identity.email = cells.text("email"_L1);
    person.identifiedBy = shared(cells.text("identifiedBy"_L1));
    person.intake = shared(cells.text("intake"_L1));
    person.method = shared(cells.text("method"_L1));
    person.consentVersion = shared(cells.text("consentVersion"_L1));

    const QString consent = cells.text("consent"_L1);
    if (consent.isEmpty())
        find(row.problem, issue::ConsentMissing, u"consent");
    else
        person.consent = readDate(consent, u"consent", row.problem);
    readInclusion(cells, row);

    Finding note;
    if (const QString text = cells.text("provider"_L1); !text.isEmpty())
        person.provider = readOrganisationNumber(text, note, u"provider", Severity::Note);
    if (note)
        row.notes.append(note);
    bool known = true;
    person.protection = protectionOf(cells.text("protection"_L1), known);
    if (!known)
        row.notes.append({issue::ProtectionUnknown, u"protection", Severity::Note});
    return row;
}

void RowInterpreter::readInclusion(const Cells& cells, ReadPrepatient& row) const
{
    Prepatient& person = row.person;
    if (const QString date = cells.text("inclusionDate"_L1); !date.isEmpty())
        person.inclusionDate = readDate(date, u"inclusionDate", row.problem);

    person.inclusionText = cells.text("inclusionValue"_L1);
    const Result<Decimal> value = Decimal::parse(person.inclusionText);
    if (person.inclusionText.isEmpty())
        find(row.problem, issue::ValueMissing, u"inclusionValue");
    else if (!value)
        find(row.problem, valueCode(value.error()), u"inclusionValue");

    const Result<Unit> unit = readUnit(cells, percentOf(std::nullopt));
    if (!unit)
        find(row.problem, codeOf(unit.error(), {issue::UnitMissing, issue::UnitAmbiguousPercent}), u"unit");
    if (value && unit)
        person.inclusion = Quantity{*value, *unit};
}

ReadSwitch RowInterpreter::providerSwitch(const QStringList& record, const RowMarks& marks) const
{
    const Cells cells(m_map, record, marks);
    ReadSwitch row;
    begin(row, cells);
    row.number = readNumber(cells, row.unusable);
    const QString provider = cells.text("provider"_L1);
    row.fact.method = shared(cells.text("method"_L1));
    // What the rules refuse is refused whoever the person is and whatever the date.
    if (!provider.isEmpty())
        row.fact.provider = readOrganisationNumber(provider, row.unusable, u"provider", Severity::Rejected);
    else if (row.fact.method.isEmpty())
        find(row.unusable, issue::SwitchEmpty, u"provider", Severity::Rejected);
    row.fact.date = readDate(cells.text("date"_L1), u"date", row.problem);
    return row;
}

ReadExit RowInterpreter::exit(const QStringList& record, const RowMarks& marks) const
{
    const Cells cells(m_map, record, marks);
    ReadExit row;
    begin(row, cells);
    row.number = readNumber(cells, row.unusable);
    row.fact.date = readDate(cells.text("date"_L1), u"date", row.problem);
    const QString text = cells.text("reason"_L1);
    const std::optional<ExitReason> reason = exitReasonFromText(text);
    if (reason)
        row.fact.reason = *reason;
    else
        find(row.problem, text.isEmpty() ? issue::ExitReasonMissing : issue::ExitReasonUnknown, u"reason");
    return row;
}

ReadResult RowInterpreter::result(const QStringList& record, const RowMarks& marks) const
{
    const Cells cells(m_map, record, marks);
    ReadResult row;
    begin(row, cells);
    if (const Finding hindrance =
            labHindrance(cells.text(mark::Hindrance), cells.text(mark::HindranceColumn));
        hindrance && !row.unusable)
        row.unusable = hindrance;
    PercentMeaning percent = m_meaning.percent;
    readAnalysis(cells, row, percent);
    row.number = readNumber(cells, row.unusable);
    ResultFact& fact = row.fact;
    fact.sampled = readDate(cells.text("sampled"_L1), u"sampled", row.problem);
    if (const QString text = cells.text("reported"_L1); !text.isEmpty()) {
        const Result<QDateTime> reported = parseReportTime(text);
        if (reported)
            fact.reported = *reported;
        else
            find(row.problem, issue::DateUnreadable, u"reported");
    }
    readStatus(cells, row);
    if (fact.analysis.isEmpty())
        find(row.problem, issue::AnalysisMissing, u"code");
    readValue(cells, row, percent);
    fact.laboratory = shared(cells.text("laboratory"_L1));
    if (fact.laboratory.isEmpty() && m_meaning.codes)
        fact.laboratory = m_meaning.codes->laboratory();
    fact.method = shared(cells.text("method"_L1));
    fact.sampleId = cells.text("sampleId"_L1);
    return row;
}

void RowInterpreter::readStatus(const Cells& cells, ReadResult& row) const
{
    if (!cells.hasColumn("status"_L1)) {
        row.fact.status = ResultStatus::Final;
        return;
    }
    row.fact.statusText = shared(cells.text("status"_L1));
    if (row.fact.statusText.isEmpty())
        find(row.problem, issue::StatusMissing, u"status");
    row.fact.status = statusOf(row.fact.statusText);
}

/// The code that the contract knows for what is written, and what a "%" beside it means.
void RowInterpreter::readAnalysis(const Cells& cells, ReadResult& row, PercentMeaning& percent) const
{
    const QString written = cells.text("code"_L1);
    const std::optional<CodeMeaning> code =
        m_meaning.codes && !written.isEmpty() ? m_meaning.codes->of(written) : std::nullopt;
    percent = percentOf(code);
    if (code && code->analysis.isEmpty())
        find(row.unusable, issue::AnalysisLeftOut, u"code", Severity::Rejected);
    row.fact.analysis = shared(code ? code->analysis : written);
}

/// Who says most about this row decides: the importer, the code, the sender.
PercentMeaning RowInterpreter::percentOf(const std::optional<CodeMeaning>& code) const
{
    if (m_meaning.percent != PercentMeaning::Unstated)
        return m_meaning.percent;
    if (code && code->percent != PercentMeaning::Unstated)
        return code->percent;
    return m_meaning.codes ? m_meaning.codes->percent() : PercentMeaning::Unstated;
}

Result<Unit> RowInterpreter::readUnit(const Cells& cells, PercentMeaning percent) const
{
    const QString written = cells.text("unit"_L1);
    return Unit::parse(m_meaning.codes ? m_meaning.codes->unit(written) : written, percent);
}

void RowInterpreter::readValue(const Cells& cells, ReadResult& row, PercentMeaning percent) const
{
    ResultFact& fact = row.fact;
    row.valueText = cells.text("value"_L1);
    QStringView number = row.valueText;
    const ValueBound bound = takeBound(number);
    const Result<Decimal> value = Decimal::parse(number);
    if (row.valueText.isEmpty()) {
        find(row.valueProblem, issue::ValueMissing, u"value");
    } else if (!value) {
        find(row.valueProblem, valueCode(value.error()), u"value");
    } else {
        fact.value = *value;
        fact.bound = bound;
    }

    const Result<Unit> unit = readUnit(cells, percent);
    if (unit)
        fact.unit = *unit;
    else
        find(row.unitProblem, codeOf(unit.error(), {issue::UnitMissing, issue::UnitAmbiguousPercent}),
             u"unit");
    if (fact.value && unit && !isPlausible({*fact.value, *unit}) && cells.text(mark::Plausible).isEmpty())
        row.doubt = {issue::ValueImplausible, u"value"};
}

QString RowInterpreter::shared(const QString& text) const
{
    // A file of nothing but different texts must not be kept twice.
    constexpr qsizetype MostTexts = 4096;
    if (m_shared.size() >= MostTexts)
        m_shared.clear();
    return *m_shared.insert(text);
}

const RowInterpreter& HeldCellsReader::prepare(ImportKind kind, const QHash<QString, QString>& cells,
                                               const RowMeaning& meaning)
{
    if (!m_interpreter || !m_interpreter->readsLike(kind, meaning) || !fill(cells)) {
        m_interpreter.emplace(ColumnMap::fromKeys(kind, cells.keys()), meaning);
        fill(cells);
    }
    return *m_interpreter;
}

/// Puts the cells where the interpreter expects them; false when the row has other columns than that.
bool HeldCellsReader::fill(const QHash<QString, QString>& cells)
{
    const auto& columns = m_interpreter->columns().columns();
    if (cells.size() != columns.size())
        return false;
    m_record.resize(columns.size());
    for (const auto& [key, position] : columns) {
        const auto cell = cells.constFind(key);
        if (cell == cells.constEnd())
            return false;
        m_record[position] = *cell;
    }
    return true;
}

} // namespace utfall
