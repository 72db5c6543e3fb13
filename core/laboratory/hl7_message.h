// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/laboratory/hl7_segment.h"
#include "core/laboratory/lab_observation.h"

#include <string>
#include <vector>

namespace utfall {

/// The segments of one message, as they stand in the file.
struct Hl7Block
{
    struct Part
    {
        std::size_t begin = 0;
        std::size_t size = 0;
        qint64 line = 0;
    };
    std::string bytes;
    std::vector<Part> segments;

    void clear();
    void add(std::string_view segment, qint64 line);
    /// Joins a line that begins no segment to the one before.
    void extend(std::string_view line);
    [[nodiscard]] std::string_view segment(std::size_t index) const
    {
        return std::string_view(bytes).substr(segments[index].begin, segments[index].size);
    }
    /// Turns the bytes into UTF-8.
    void convert(CharacterSet set);
};

/// The name that a segment begins with, in capitals; empty when the line begins none.
[[nodiscard]] std::string hl7SegmentName(std::string_view line, char fieldSeparator);

/// "MSH", "FHS" or "BHS" when the line begins so; any sign may follow, since they declare their own.
[[nodiscard]] std::string hl7HeaderName(std::string_view line);

/// What a message says of itself.
struct Hl7Header
{
    Hl7Delimiters delimiters;
    CharacterSet declared = CharacterSet::Unstated;
    std::string declaredName; ///< of the character set
    std::string type;         ///< "ORU^R01"
    std::string version;
    std::string facility; ///< MSH-4, or MSH-3 when there is none
    std::string sent;     ///< MSH-7
    bool test = false;

    /// Of a MSH whose delimiters can be used.
    [[nodiscard]] static Hl7Header of(std::string_view msh, const Hl7Delimiters& delimiters);
    enum class Content {
        Results,      ///< ORU^R01
        OtherResults, ///< of a type for results that is not read
        Other
    };
    [[nodiscard]] Content content() const;
    enum class Version { Known, Odd, Wrong };
    [[nodiscard]] Version versionKind() const;
};

/// Reads the results of one message. Kept between messages, so that its memory is.
class Hl7MessageReader
{
public:
    explicit Hl7MessageReader(const LabSink& sink) : m_sink(sink) {}

    /// Hands every OBX of a message that holds results to the sink; `number` is the message's in the file,
    /// from 1, and `set` the one that its bytes were in.
    [[nodiscard]] Result<void> read(const Hl7Block& block, const Hl7Header& header, CharacterSet set,
                                    qint64 number);

private:
    struct Order
    {
        std::string sampled;
        std::string sampledEnd;
        std::string reported;
        std::string number;
    };
    struct Specimen
    {
        std::string id;
        std::string collected;
        std::string collectedEnd;
    };

    void readPerson();
    void addIdentifiers(std::string_view field, const char* type);
    void readOrder();
    void readSpecimen();
    void lookForSpecimen(const Hl7Block& block, std::size_t after);
    [[nodiscard]] Result<void> readResult(const Hl7Block& block, std::size_t& index);
    void readCodes();
    void readValue();
    void readTypedValue(std::string_view type, std::string_view field);
    void readStructuredNumber(std::string_view field);
    void readUnit();
    void readTimes();
    void readOrigin();
    void readNotes(const Hl7Block& block, std::size_t& index);
    void take(std::string_view raw, std::string& out);
    void takeCode(std::string_view field, std::size_t first, LabCode& out);
    void takeFirst(std::initializer_list<std::string_view> fields, std::string& out);

    const LabSink& m_sink;
    const Hl7Header* m_header = nullptr;
    Hl7Text m_text;
    Hl7Segment m_segment;
    LabObservation m_row;
    std::vector<LabIdentifier> m_identifiers;
    Order m_order;
    Specimen m_specimen;
    qint64 m_message = 0;
    int m_orders = 0;
    int m_results = 0; ///< of the order
    std::string m_scratch;
    bool m_escapeUnknown = false;
};

} // namespace utfall
