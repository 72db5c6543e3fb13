// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/laboratory/hl7_message.h"

#include "core/laboratory/lab_issue_codes.h"

#include <charconv>

namespace utfall {

namespace {

constexpr std::size_t DayLength = 8; ///< YYYYMMDD
constexpr std::size_t MostNotes = 50;
constexpr std::size_t MostIdentifiers = 50;
constexpr std::size_t LongestText = 4096;

/// True when both are known to the day and the days differ.
bool daysDiffer(std::string_view a, std::string_view b)
{
    return a.size() >= DayLength && b.size() >= DayLength && a.substr(0, DayLength) != b.substr(0, DayLength);
}

void appendIndex(std::string& path, std::string_view name, qint64 number)
{
    char digits[24];
    const auto end = std::to_chars(std::begin(digits), std::end(digits), number);
    path.append(name).append("[").append(std::begin(digits), end.ptr).append("]");
}

bool isNamed(const Hl7Block& block, std::size_t index, char field, std::string_view name)
{
    const std::string_view text = block.segment(index);
    return text.size() >= 3 && (text.size() == 3 || text[3] == field) && (text[0] & ~0x20) == name[0] &&
           (text[1] & ~0x20) == name[1] && (text[2] & ~0x20) == name[2];
}

} // namespace

Result<void> Hl7MessageReader::read(const Hl7Block& block, const Hl7Header& header, CharacterSet set,
                                    qint64 number)
{
    m_header = &header;
    m_text = Hl7Text(header.delimiters, set);
    m_message = number;
    m_orders = m_results = 0;
    m_identifiers.clear();
    m_order = {};
    m_specimen = {};
    const char field = header.delimiters.field;
    bool any = false;
    for (std::size_t i = 1; i < block.segments.size(); ++i) {
        const auto is = [&](std::string_view name) { return isNamed(block, i, field, name); };
        if (is("OBX")) {
            any = true;
            if (Result<void> done = readResult(block, i); !done)
                return done;
        } else if (is("OBR")) {
            m_segment.read(block.segment(i), header.delimiters);
            readOrder();
            lookForSpecimen(block, i);
        } else if (is("SPM")) {
            m_segment.read(block.segment(i), header.delimiters);
            readSpecimen();
        } else if (is("PID")) {
            m_segment.read(block.segment(i), header.delimiters);
            readPerson();
            m_order = {};
            m_specimen = {};
        }
    }
    if (any)
        return {};
    m_row.clear();
    m_row.about = LabObservation::About::Message;
    m_row.line = block.segments.front().line;
    appendIndex(m_row.path, "MSH", m_message);
    m_row.find(issue::MessageEmpty, Severity::Note);
    return m_sink(m_row);
}

/// The numbers of the person: PID-3, and what old versions have in PID-2, PID-4 and PID-19.
void Hl7MessageReader::readPerson()
{
    m_identifiers.clear();
    addIdentifiers(m_segment.field(3), "");
    addIdentifiers(m_segment.field(2), "PID-2");
    addIdentifiers(m_segment.field(4), "PID-4");
    addIdentifiers(m_segment.field(19), "PID-19");
}

void Hl7MessageReader::addIdentifiers(std::string_view field, const char* type)
{
    const Hl7Delimiters& signs = m_header->delimiters;
    while (!field.empty() && m_identifiers.size() < MostIdentifiers) {
        const std::string_view one = hl7Part(field, signs.repetition, 1);
        const std::size_t end = field.find(signs.repetition);
        field = end == std::string_view::npos ? std::string_view() : field.substr(end + 1);
        LabIdentifier identifier;
        take(trimmed(m_text.component(one, 1)).substr(0, LongestIdentifier), identifier.value);
        if (identifier.value.empty())
            continue;
        const std::string_view authority = hl7Part(one, signs.component, 4);
        // The authority's universal id says more than the name that a site gives it.
        takeFirst({hl7Part(authority, signs.subcomponent, 2).substr(0, LongestIdentifier),
                   hl7Part(authority, signs.subcomponent, 1).substr(0, LongestIdentifier)},
                  identifier.system);
        take(trimmed(m_text.component(one, 5)).substr(0, LongestIdentifier), identifier.type);
        if (identifier.type.empty())
            identifier.type = type;
        m_identifiers.push_back(std::move(identifier));
    }
}

void Hl7MessageReader::readOrder()
{
    ++m_orders;
    m_results = 0;
    take(trimmed(m_text.component(m_segment.field(7), 1)), m_order.sampled);
    take(trimmed(m_text.component(m_segment.field(8), 1)), m_order.sampledEnd);
    take(trimmed(m_text.component(m_segment.field(22), 1)), m_order.reported);
    take(trimmed(m_text.component(m_segment.field(3), 1)), m_order.number);
}

/// The specimen of the order at `after` stands behind its results.
void Hl7MessageReader::lookForSpecimen(const Hl7Block& block, std::size_t after)
{
    m_specimen = {};
    const char field = m_header->delimiters.field;
    for (std::size_t i = after + 1; i < block.segments.size(); ++i) {
        if (isNamed(block, i, field, "OBR") || isNamed(block, i, field, "PID"))
            return;
        if (isNamed(block, i, field, "SPM")) {
            m_segment.read(block.segment(i), m_header->delimiters);
            readSpecimen();
            return;
        }
    }
}

void Hl7MessageReader::readSpecimen()
{
    const Hl7Delimiters& signs = m_header->delimiters;
    const std::string_view id = m_segment.field(2);
    // The number that the laboratory gave the sample comes before the one of who ordered it.
    takeFirst({m_text.component(id, 2), m_text.component(id, 1)}, m_specimen.id);
    const std::string_view collected = m_segment.field(17);
    take(trimmed(hl7Part(hl7Part(collected, signs.component, 1), signs.subcomponent, 1)),
         m_specimen.collected);
    take(trimmed(hl7Part(hl7Part(collected, signs.component, 2), signs.subcomponent, 1)),
         m_specimen.collectedEnd);
}

/// The OBX at `index` with the notes behind it, which are passed over.
Result<void> Hl7MessageReader::readResult(const Hl7Block& block, std::size_t& index)
{
    m_segment.read(block.segment(index), m_header->delimiters);
    m_row.clear();
    m_escapeUnknown = false;
    m_row.line = block.segments[index].line;
    ++m_results;
    appendIndex(m_row.path, "MSH", m_message);
    if (m_orders > 0)
        appendIndex(m_row.path, ".OBR", m_orders);
    appendIndex(m_row.path, ".OBX", m_results);
    m_row.identifiers = m_identifiers;

    readCodes();
    take(trimmed(m_text.component(m_segment.field(11), 1)), m_row.sentStatus);
    m_row.status = labStatusFromHl7(m_row.sentStatus);
    if (m_row.status == LabStatus::Unknown)
        m_row.find(issue::StatusUnknown, Severity::Note, u"status", u"status", m_row.sentStatus);
    readValue();
    readUnit();
    readTimes();
    readOrigin();
    if (m_header->test)
        m_row.find(issue::MessageTest, Severity::Note);
    if (m_header->versionKind() == Hl7Header::Version::Odd)
        m_row.find(issue::MessageVersionOdd, Severity::Note, u"", u"version", m_header->version);
    readNotes(block, index);
    if (m_escapeUnknown)
        m_row.find(issue::EscapeUnknown, Severity::Note);
    return m_sink(m_row);
}

void Hl7MessageReader::takeCode(std::string_view field, std::size_t first, LabCode& out)
{
    take(trimmed(m_text.component(field, first)), out.code);
    take(trimmed(m_text.component(field, first + 1)), out.text);
    take(trimmed(m_text.component(field, first + 2)), out.system);
}

void Hl7MessageReader::readCodes()
{
    const std::string_view field = m_segment.field(3);
    for (const std::size_t first : {std::size_t(1), std::size_t(4), std::size_t(10)}) {
        LabCode code;
        takeCode(field, first, code);
        // From version 2.7 the second alternate stands at 10, with its system at 12.
        if (!code.isEmpty())
            m_row.codes.push_back(std::move(code));
    }
    if (m_row.codes.empty()) {
        LabCode original;
        take(trimmed(m_text.component(field, 9)), original.text);
        if (!original.isEmpty())
            m_row.codes.push_back(std::move(original));
    }
}

void Hl7MessageReader::readValue()
{
    const std::string_view field = m_segment.field(5);
    take(trimmed(m_segment.field(2)), m_row.sentKind);
    const std::string& type = m_row.sentKind;
    if (trimmed(field).empty()) {
        if (m_row.status == LabStatus::Cancelled) {
            m_row.absentReason = m_row.sentStatus;
            m_row.find(issue::ValueAbsent, Severity::Held, u"value", u"reason", m_row.sentStatus);
        }
        return;
    }
    if (type.empty()) {
        m_row.kind = LabValueKind::Text;
        take(trimmed(field), m_row.value);
        m_row.find(issue::ValueKindMissing, Severity::Held, u"value");
        return;
    }
    readTypedValue(type, field);
}

void Hl7MessageReader::readTypedValue(std::string_view type, std::string_view field)
{
    const Hl7Delimiters& signs = m_header->delimiters;
    const bool known = type == "NM" || type == "SN" || type == "ST" || type == "CE" || type == "CWE";
    const bool text = type == "TX" || type == "FT";
    if (!known) {
        m_row.kind = text ? LabValueKind::Text : LabValueKind::Other;
        // Documents and pictures stay where they are.
        if (type != "ED" && type != "RP")
            take(trimmed(field), m_row.value);
        m_row.find(issue::ValueKind, Severity::Held, u"value", u"type", type);
        return;
    }
    if (hl7PartCount(field, signs.repetition) > 1) {
        m_row.kind = LabValueKind::Text;
        take(trimmed(field), m_row.value);
        m_row.find(issue::ValueRepeated, Severity::Held, u"value");
        return;
    }
    if (type == "SN") {
        readStructuredNumber(field);
        return;
    }
    if (type == "CE" || type == "CWE") {
        m_row.kind = LabValueKind::Code;
        takeFirst({m_text.component(field, 2), m_text.component(field, 9), m_text.component(field, 1)},
                  m_row.value);
        return;
    }
    take(trimmed(hl7Part(field, signs.component, 1)), m_row.value);
    if (type == "ST" && hl7PartCount(field, signs.component) > 1)
        take(trimmed(field), m_row.value);
    m_row.comparator = takeComparator(m_row.value);
    m_row.kind = isPlainNumber(m_row.value) ? LabValueKind::Number : LabValueKind::Text;
}

/// SN: comparator, number, separator, number.
void Hl7MessageReader::readStructuredNumber(std::string_view field)
{
    std::string second;
    std::string separator;
    take(trimmed(m_text.component(field, 1)), m_row.comparator);
    take(trimmed(m_text.component(field, 2)), m_row.value);
    take(trimmed(m_text.component(field, 3)), separator);
    take(trimmed(m_text.component(field, 4)), second);
    if (m_row.comparator == "=")
        m_row.comparator.clear();
    if (second.empty() && separator.empty()) {
        m_row.kind = isPlainNumber(m_row.value) ? LabValueKind::Number : LabValueKind::Text;
        return;
    }
    m_row.kind = LabValueKind::Range;
    m_row.value += separator.empty() ? " " + second : separator + second;
    m_row.find(issue::ValueNotSingle, Severity::Held, u"value");
}

void Hl7MessageReader::readUnit()
{
    const std::string_view field = m_segment.field(6);
    takeCode(field, 1, m_row.unit);
    if (m_row.unit.isEmpty())
        takeCode(field, 4, m_row.unit);
    if (m_row.unit.isEmpty())
        take(trimmed(m_text.component(field, 9)), m_row.unit.text);
}

/// OBX-14, else OBR-7, else SPM-17.
void Hl7MessageReader::readTimes()
{
    take(trimmed(m_text.component(m_segment.field(14), 1)), m_row.sampled);
    std::string_view end;
    if (!m_row.sampled.empty()) {
        m_row.sampledFrom = LabTimeSource::Observation;
        if (daysDiffer(m_row.sampled, m_order.sampled))
            m_row.find(issue::SampleTimesDiffer, Severity::Note, u"sampled");
    } else if (!m_order.sampled.empty()) {
        m_row.sampled = m_order.sampled;
        m_row.sampledFrom = LabTimeSource::Order;
        end = m_order.sampledEnd;
    } else if (!m_specimen.collected.empty()) {
        m_row.sampled = m_specimen.collected;
        m_row.sampledFrom = LabTimeSource::Specimen;
        end = m_specimen.collectedEnd;
    }
    if (daysDiffer(m_row.sampled, end))
        m_row.find(issue::SampleTimeSpread, Severity::Held, u"sampled");
    m_row.reported = m_order.reported.empty() ? m_header->sent : m_order.reported;
}

void Hl7MessageReader::readOrigin()
{
    const std::string_view producer = m_segment.field(15);
    takeFirst({m_text.component(m_segment.field(23), 1), m_text.component(producer, 2),
               m_text.component(producer, 1)},
              m_row.laboratory);
    if (m_row.laboratory.empty())
        m_row.laboratory = m_header->facility;
    const std::string_view method = hl7Part(m_segment.field(17), m_header->delimiters.repetition, 1);
    takeFirst({m_text.component(method, 2), m_text.component(method, 9), m_text.component(method, 1)},
              m_row.method);
    const std::string_view device = hl7Part(m_segment.field(18), m_header->delimiters.repetition, 1);
    takeFirst({m_text.component(device, 1), m_text.component(device, 2)}, m_row.device);
    m_row.sampleId = m_specimen.id.empty() ? m_order.number : m_specimen.id;
}

void Hl7MessageReader::readNotes(const Hl7Block& block, std::size_t& index)
{
    const char field = m_header->delimiters.field;
    while (index + 1 < block.segments.size() && isNamed(block, index + 1, field, "NTE")) {
        ++index;
        m_segment.read(block.segment(index), m_header->delimiters);
        if (m_row.notes.size() >= MostNotes)
            continue;
        take(trimmed(m_segment.field(3)), m_scratch);
        if (!m_scratch.empty())
            m_row.notes.push_back(m_scratch);
    }
}

void Hl7MessageReader::take(std::string_view raw, std::string& out)
{
    if (!m_text.decode(raw.substr(0, LongestText), out))
        m_escapeUnknown = true;
}

/// The first field that says something.
void Hl7MessageReader::takeFirst(std::initializer_list<std::string_view> fields, std::string& out)
{
    out.clear();
    for (const std::string_view field : fields) {
        take(trimmed(field), out);
        if (!out.empty())
            return;
    }
}

} // namespace utfall
