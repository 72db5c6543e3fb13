// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/laboratory/hl7_message.h"

namespace utfall {

namespace {

constexpr std::size_t NameLength = 3;

char upper(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
}

std::string upper(std::string_view text)
{
    std::string out(text);
    for (char& c : out)
        c = upper(c);
    return out;
}

} // namespace

void Hl7Block::clear()
{
    bytes.clear();
    segments.clear();
}

void Hl7Block::add(std::string_view segment, qint64 line)
{
    segments.push_back({bytes.size(), segment.size(), line});
    bytes.append(segment);
}

void Hl7Block::extend(std::string_view line)
{
    bytes.push_back('\n');
    bytes.append(line);
    segments.back().size += line.size() + 1;
}

void Hl7Block::convert(CharacterSet set)
{
    std::string converted;
    converted.reserve(bytes.size() + bytes.size() / 8);
    for (Part& part : segments) {
        const std::size_t begin = converted.size();
        appendAsUtf8(set, std::string_view(bytes).substr(part.begin, part.size), converted);
        part.begin = begin;
        part.size = converted.size() - begin;
    }
    bytes = std::move(converted);
}

std::string hl7SegmentName(std::string_view line, char fieldSeparator)
{
    if (line.size() < NameLength || (line.size() > NameLength && line[NameLength] != fieldSeparator))
        return {};
    const std::string name = upper(line.substr(0, NameLength));
    for (std::size_t i = 0; i < NameLength; ++i) {
        const bool letter = name[i] >= 'A' && name[i] <= 'Z';
        if (!letter && (i == 0 || name[i] < '0' || name[i] > '9'))
            return {};
    }
    return name;
}

std::string hl7HeaderName(std::string_view line)
{
    const std::string_view name = line.substr(0, NameLength);
    if (name != "MSH" && name != "FHS" && name != "BHS")
        return {};
    const char next = line.size() > NameLength ? upper(line[NameLength]) : '|';
    const bool word = (next >= 'A' && next <= 'Z') || (next >= '0' && next <= '9') || next == ' ';
    return word ? std::string() : std::string(name);
}

Hl7Header Hl7Header::of(std::string_view msh, const Hl7Delimiters& delimiters)
{
    Hl7Segment segment;
    segment.read(msh, delimiters);
    const Hl7Text text(delimiters);
    Hl7Header header;
    header.delimiters = delimiters;
    header.declaredName = trimmed(hl7Part(segment.field(18), delimiters.repetition, 1));
    header.declared = characterSetFromHl7(header.declaredName);
    const std::string_view type = segment.field(9);
    header.type = upper(trimmed(text.component(type, 1)));
    if (const std::string event = upper(trimmed(text.component(type, 2))); !event.empty())
        header.type += '^' + event;
    header.version = trimmed(text.component(segment.field(12), 1));
    header.sent = trimmed(text.component(segment.field(7), 1));
    header.test = upper(trimmed(text.component(segment.field(11), 1))) == "T";
    for (const std::size_t field : {std::size_t(4), std::size_t(3)}) {
        if (header.facility.empty())
            text.decode(trimmed(text.component(segment.field(field), 1)), header.facility);
    }
    return header;
}

Hl7Header::Content Hl7Header::content() const
{
    if (type == "ORU^R01" || type == "ORU")
        return Content::Results;
    // Other observations, laboratory automation, answers to queries, of samples without a person.
    const std::string_view code = std::string_view(type).substr(0, type.find('^'));
    const bool results = code == "ORU" || code == "OUL" || code == "ORF" || code == "OPU";
    return results ? Content::OtherResults : Content::Other;
}

Hl7Header::Version Hl7Header::versionKind() const
{
    // "2.5.1" counts as 2.5.
    if (!version.starts_with("2.") && version != "2" && !version.empty())
        return Version::Wrong;
    const bool known = version.size() >= 3 && version[2] >= '3' && version[2] <= '8' &&
                       (version.size() == 3 || version[3] == '.');
    return known ? Version::Known : Version::Odd;
}

} // namespace utfall
