// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/laboratory/lab_observation.h"

#include <algorithm>
#include <array>
#include <utility>

namespace utfall {

namespace {

constexpr std::array<std::pair<LabStatus, std::string_view>, 8> StatusKeys{{
    {LabStatus::Registered, "registered"},
    {LabStatus::Preliminary, "preliminary"},
    {LabStatus::Final, "final"},
    {LabStatus::Corrected, "corrected"},
    {LabStatus::Amended, "amended"},
    {LabStatus::Cancelled, "cancelled"},
    {LabStatus::EnteredInError, "entered-in-error"},
    {LabStatus::Unknown, "unknown"},
}};

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

constexpr bool isHarmless(char c)
{
    return isDigit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
           std::string_view("^._-/ ").find(c) != std::string_view::npos;
}

} // namespace

std::string_view labStatusKey(LabStatus status)
{
    for (const auto& [known, key] : StatusKeys) {
        if (known == status)
            return key;
    }
    return {};
}

LabStatus labStatusFromFhir(std::string_view text)
{
    const std::string folded = lowered(trimmed(text));
    if (folded.empty())
        return LabStatus::Missing;
    for (const auto& [status, key] : StatusKeys) {
        if (key == folded)
            return status;
    }
    return LabStatus::Unknown;
}

LabStatus labStatusFromHl7(std::string_view text)
{
    if (text.empty())
        return LabStatus::Missing;
    if (text.size() > 1)
        return LabStatus::Unknown;
    switch (text.front() & ~0x20) {
    case 'F':
    case 'U': // final now, without the result sent again
        return LabStatus::Final;
    case 'C':
        return LabStatus::Corrected;
    case 'A':
    case 'B': // appended
        return LabStatus::Amended;
    case 'P':
    case 'R': // entered, not verified
    case 'S': // partial
        return LabStatus::Preliminary;
    case 'I': // specimen in the laboratory
    case 'O': // order only
        return LabStatus::Registered;
    case 'X': // cannot be obtained
    case 'N': // not asked
        return LabStatus::Cancelled;
    case 'D': // deletes what was sent before
    case 'W': // was wrong, as of the wrong patient
        return LabStatus::EnteredInError;
    default:
        return LabStatus::Unknown;
    }
}

bool LabFinding::operator==(const LabFinding& other) const
{
    return std::u16string_view(code) == other.code && severity == other.severity &&
           std::u16string_view(column) == other.column && std::u16string_view(argument) == other.argument &&
           value == other.value;
}

void LabObservation::clear()
{
    about = About::Observation;
    line = 0;
    kind = LabValueKind::None;
    status = LabStatus::Missing;
    sampledFrom = LabTimeSource::None;
    for (std::string* text : {&path, &subject, &sentKind, &comparator, &value, &absentReason, &sentStatus,
                              &sampled, &reported, &laboratory, &method, &device, &sampleId})
        text->clear();
    unit.clear();
    identifiers.clear();
    codes.clear();
    notes.clear();
    findings.clear();
}

void LabObservation::find(const char16_t* code, Severity severity, const char16_t* column,
                          const char16_t* argument, std::string_view text)
{
    if (!has(code))
        findings.push_back({code, severity, column, argument, harmlessArgument(text)});
}

bool LabObservation::has(const char16_t* code) const
{
    return std::any_of(findings.begin(), findings.end(), [code](const LabFinding& finding) {
        return std::u16string_view(finding.code) == code;
    });
}

std::string harmlessArgument(std::string_view text)
{
    constexpr std::size_t longest = 40;
    constexpr int digitsOfANumber = 6;
    int digits = 0;
    for (const char c : text) {
        digits = isDigit(c) ? digits + 1 : 0;
        if (!isHarmless(c) || digits >= digitsOfANumber)
            return {};
    }
    return text.size() > longest ? std::string() : std::string(text);
}

std::string takeComparator(std::string& value)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 8> known{{
        {"<=", "<="},
        {">=", ">="},
        {"=<", "<="},
        {"=>", ">="},
        {"\xE2\x89\xA4", "<="},
        {"\xE2\x89\xA5", ">="},
        {"<", "<"},
        {">", ">"},
    }};
    const std::string_view text = trimmed(value);
    for (const auto& [written, meant] : known) {
        if (!text.starts_with(written))
            continue;
        const std::string_view number = text.substr(written.size());
        if (number.empty() || isBlank(number.front()))
            return {};
        value = std::string(number);
        return std::string(meant);
    }
    return {};
}

bool isPlainNumber(std::string_view text)
{
    if (text.starts_with('+') || text.starts_with('-'))
        text.remove_prefix(1);
    else if (text.starts_with("\xE2\x88\x92"))
        text.remove_prefix(3);
    bool sign = false;
    bool digit = false;
    for (const char c : text) {
        if (isDigit(c)) {
            digit = true;
        } else if ((c == '.' || c == ',') && !sign) {
            sign = true;
        } else {
            return false;
        }
    }
    return digit;
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

std::string lowered(std::string_view text)
{
    std::string out(text);
    for (char& c : out)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    return out;
}

} // namespace utfall
