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

QDate readDate(QStringView text, const char16_t* column, Finding& problem)
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

ResultStatus statusOf(QStringView text)
{
    const QString folded = text.toString().toLower();
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
    Cells(const ColumnMap& map, const RecordCells& cells, const RowMarks& marks)
        : m_map(map), m_cells(cells), m_marks(marks)
    {}

    /// Trimmed; empty when the file or the record does not have it.
    [[nodiscard]] QStringView view(const Column& column) const
    {
        if (!m_marks.isEmpty()) {
            if (const auto mended = m_marks.constFind(column.key); mended != m_marks.cend())
                return trimmedView(*mended);
        }
        return trimmedView(m_cells.value(column.position));
    }
    [[nodiscard]] QString text(QLatin1StringView key) const
    {
        return view({key, m_map.position(key)}).toString();
    }
    /// Text beyond the last header belongs to no column: the cells before it may stand in the wrong ones.
    [[nodiscard]] bool tooMany() const
    {
        for (qsizetype i = m_map.headerCells(); i < m_cells.size(); ++i) {
            if (!trimmedView(m_cells[i]).isEmpty())
                return true;
        }
        return false;
    }
    [[nodiscard]] QByteArray packed() const { return packCells(m_map, m_cells, m_marks); }

private:
    const ColumnMap& m_map;
    const RecordCells& m_cells;
    const RowMarks& m_marks;
};

RowInterpreter::ResultColumns::ResultColumns(const ColumnMap& map)
{
    const auto in = [&map](QLatin1StringView key) { return Column{key, map.position(key)}; };
    number = in("personalNumber"_L1);
    sampled = in("sampled"_L1);
    reported = in("reported"_L1);
    code = in("code"_L1);
    value = in("value"_L1);
    unit = in("unit"_L1);
    status = in("status"_L1);
    laboratory = in("laboratory"_L1);
    method = in("method"_L1);
    sampleId = in("sampleId"_L1);
    hindrance = in(mark::Hindrance);
    hindranceColumn = in(mark::HindranceColumn);
    plausible = in(mark::Plausible);
}

RowInterpreter::RowInterpreter(ColumnMap map, RowMeaning meaning)
    : m_map(std::move(map)), m_meaning(std::move(meaning)), m_result(m_map)
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

PersonNumber RowInterpreter::readNumber(QStringView written, Finding& unusable) const
{
    const NumberMemo::Number& read = m_numbers.of(written, [this](QStringView text) -> NumberMemo::Number {
        const Result<PersonNumber> number = PersonNumber::parse(text, m_meaning.today);
        if (number)
            return {*number};
        return {{},
                codeOf(number.error(), {issue::PersonNumberMissing, issue::PersonNumberForm,
                                        issue::PersonNumberDate, issue::PersonNumberCheckDigit})};
    });
    if (read.problem)
        find(unusable, read.problem, u"personalNumber");
    return read.number;
}

ReadProvider RowInterpreter::provider(const RecordCells& record, const RowMarks& marks) const
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

ReadPrepatient RowInterpreter::prepatient(const RecordCells& record, const RowMarks& marks) const
{
    const Cells cells(m_map, record, marks);
    ReadPrepatient row;
    begin(row, cells);
    row.columns = m_columns;
    Prepatient& person = row.person;
    PersonIdentity& identity = person.identity;
    identity.number = readNumber(cells.text("personalNumber"_L1), row.unusable);
    person.enrolled = readDate(cells.text("enrolled"_L1), u"enrolled", row.unusable);
    identity.givenName = cells.text("givenName"_L1);
    identity.familyName = cells.text("familyName"_L1);
    identity.address = cells.text("address"_L1);
    identity.postalCode = cells.text("postalCode"_L1);
    identity.city = cells.text("city"_L1);
    identity.phone = cells.text("phone"_L1);
    identity.email = cells.text("email"_L1);
    person.identifiedBy = shared(cells.text("identifiedBy"_L1));
    person.intake = readable(cells.text("intake"_L1), u"intake", row.unusable);
    person.method = readable(cells.text("method"_L1), u"method", row.unusable);
    person.consentVersion = readable(cells.text("consentVersion"_L1), u"consentVersion", row.unusable);

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

    const ReadUnit& unit = readUnit(cells.text("unit"_L1), percentOf(std::nullopt));
    if (unit.problem)
        find(row.problem, unit.problem, u"unit");
    else if (value)
        person.inclusion = Quantity{*value, unit.unit};
}

ReadSwitch RowInterpreter::providerSwitch(const RecordCells& record, const RowMarks& marks) const
{
    const Cells cells(m_map, record, marks);
    ReadSwitch row;
    begin(row, cells);
    row.number = readNumber(cells.text("personalNumber"_L1), row.unusable);
    const QString provider = cells.text("provider"_L1);
    row.fact.method = readable(cells.text("method"_L1), u"method", row.unusable);
    // What the rules refuse is refused whoever the person is and whatever the date.
    if (!provider.isEmpty())
        row.fact.provider = readOrganisationNumber(provider, row.unusable, u"provider", Severity::Rejected);
    else if (row.fact.method.isEmpty())
        find(row.unusable, issue::SwitchEmpty, u"provider", Severity::Rejected);
    row.fact.date = readDate(cells.text("date"_L1), u"date", row.problem);
    return row;
}

ReadExit RowInterpreter::exit(const RecordCells& record, const RowMarks& marks) const
{
    const Cells cells(m_map, record, marks);
    ReadExit row;
    begin(row, cells);
    row.number = readNumber(cells.text("personalNumber"_L1), row.unusable);
    row.fact.date = readDate(cells.text("date"_L1), u"date", row.problem);
    const QString text = cells.text("reason"_L1);
    const std::optional<ExitReason> reason = exitReasonFromText(text);
    if (reason)
        row.fact.reason = *reason;
    else
        find(row.problem, text.isEmpty() ? issue::ExitReasonMissing : issue::ExitReasonUnknown, u"reason");
    return row;
}

ReadResult RowInterpreter::result(const RecordCells& record, const RowMarks& marks) const
{
    const Cells cells(m_map, record, marks);
    ReadResult row;
    begin(row, cells);
    if (const QStringView code = cells.view(m_result.hindrance); !code.isEmpty() && !row.unusable)
        row.unusable = labHindrance(code.toString(), cells.view(m_result.hindranceColumn).toString());
    ResultFact& fact = row.fact;
    const ReadAnalysis& analysis = readAnalysis(cells.view(m_result.code));
    fact.analysis = analysis.analysis;
    if (analysis.leftOut)
        find(row.unusable, issue::AnalysisLeftOut, u"code", Severity::Rejected);
    row.number = readNumber(cells.view(m_result.number), row.unusable);
    fact.sampled = readDate(cells.view(m_result.sampled), u"sampled", row.problem);
    if (const QStringView text = cells.view(m_result.reported); !text.isEmpty()) {
        const Result<QDateTime> reported = parseReportTime(text);
        if (reported)
            fact.reported = *reported;
        else
            find(row.problem, issue::DateUnreadable, u"reported");
    }
    readStatus(cells, row);
    if (fact.analysis.isEmpty())
        find(row.problem, issue::AnalysisMissing, u"code");
    readValue(cells, row, analysis.percent);
    fact.laboratory = readable(cells.view(m_result.laboratory), u"laboratory", row.unusable);
    if (fact.laboratory.isEmpty() && m_meaning.codes)
        fact.laboratory = m_meaning.codes->laboratory();
    fact.method = readable(cells.view(m_result.method), u"method", row.unusable);
    fact.sampleId = cells.view(m_result.sampleId).toString();
    return row;
}

void RowInterpreter::readStatus(const Cells& cells, ReadResult& row) const
{
    if (m_result.status.position < 0) {
        row.fact.status = ResultStatus::Final;
        return;
    }
    const ReadStatus& read = m_statuses.of(cells.view(m_result.status), [this](QStringView text) {
        return ReadStatus{text.toString(), statusOf(text), holdsPersonNumber(text)};
    });
    if (read.holdsPersonNumber)
        find(row.unusable, issue::PersonNumberMisplaced, u"status");
    row.fact.statusText = read.text;
    row.fact.status = read.status;
    if (read.text.isEmpty())
        find(row.problem, issue::StatusMissing, u"status");
}

/// The code that the contract knows for what is written.
const RowInterpreter::ReadAnalysis& RowInterpreter::readAnalysis(QStringView written) const
{
    return m_analyses.of(written, [this](QStringView text) -> ReadAnalysis {
        const std::optional<CodeMeaning> code =
            m_meaning.codes && !text.isEmpty() ? m_meaning.codes->of(text.toString()) : std::nullopt;
        return {code ? code->analysis : text.toString(), percentOf(code), code && code->analysis.isEmpty()};
    });
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

const RowInterpreter::ReadUnit& RowInterpreter::readUnit(QStringView written, PercentMeaning percent) const
{
    TextMemo<ReadUnit>& units = m_units[static_cast<std::size_t>(percent)];
    return units.of(written, [&](QStringView text) -> ReadUnit {
        const QString meant = m_meaning.codes ? m_meaning.codes->unit(text.toString()) : text.toString();
        const Result<Unit> unit = Unit::parse(meant, percent);
        if (unit)
            return {*unit, nullptr, holdsPersonNumber(text)};
        return {{}, codeOf(unit.error(), {issue::UnitMissing, issue::UnitAmbiguousPercent})};
    });
}

void RowInterpreter::readValue(const Cells& cells, ReadResult& row, PercentMeaning percent) const
{
    ResultFact& fact = row.fact;
    QStringView number = cells.view(m_result.value);
    row.valueText = number.toString();
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

    // No value of a sample is as long as a number of somebody.
    constexpr qsizetype NumberChars = 10;
    if (number.size() >= NumberChars && holdsPersonNumber(number))
        find(row.unusable, issue::PersonNumberMisplaced, u"value");

    const ReadUnit& unit = readUnit(cells.view(m_result.unit), percent);
    if (unit.holdsPersonNumber)
        find(row.unusable, issue::PersonNumberMisplaced, u"unit");
    if (unit.problem)
        find(row.unitProblem, unit.problem, u"unit");
    else
        fact.unit = unit.unit;
    if (fact.value && !unit.problem && !isPlausible({*fact.value, unit.unit}) &&
        cells.view(m_result.plausible).isEmpty())
        row.doubt = {issue::ValueImplausible, u"value"};
}

/// In what the register keeps readable and evaluators are given: where columns are mixed up, or something was
/// added by hand, it may hold a number that identifies somebody.
bool RowInterpreter::holdsPersonNumber(QStringView text) const
{
    return PersonNumber::standsIn(text, m_meaning.today);
}

QString RowInterpreter::readable(QStringView written, const char16_t* column, Finding& unusable) const
{
    const ReadableText& read = m_readable.of(written, [this](QStringView text) {
        return ReadableText{text.toString(), holdsPersonNumber(text)};
    });
    if (read.holdsPersonNumber)
        find(unusable, issue::PersonNumberMisplaced, column);
    return read.text;
}

QString RowInterpreter::shared(QStringView text) const
{
    return m_shared.of(text, [](QStringView once) { return once.toString(); });
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
