// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/laboratory/lab_cells.h"

#include "core/base/iso_date.h"
#include "core/base/quantity.h"
#include "core/laboratory/lab_issue_codes.h"
#include "core/laboratory/lab_person.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace utfall {

namespace {

constexpr std::size_t LongestCell = 400;

QString text(std::string_view utf8)
{
    utf8 = utf8.substr(0, LongestCell);
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())).trimmed();
}

bool isDigits(std::string_view part)
{
    return !part.empty() &&
           std::all_of(part.begin(), part.end(), [](char c) { return c >= '0' && c <= '9'; });
}

void add(std::vector<LabFinding>& findings, const char16_t* code, Severity severity, const char16_t* column)
{
    findings.push_back({code, severity, column, u"", {}});
}

/// HL7's digits as ISO text; empty when they are none.
std::string isoFromHl7(std::string_view sent)
{
    const std::size_t zoneAt = sent.find_first_of("+-");
    const std::string_view zone = zoneAt == std::string_view::npos ? "" : sent.substr(zoneAt);
    std::string_view digits = sent.substr(0, zoneAt);
    std::string_view fraction;
    if (const std::size_t point = digits.find('.'); point != std::string_view::npos) {
        fraction = digits.substr(point + 1);
        digits = digits.substr(0, point);
        if (!isDigits(fraction) || digits.size() != 14)
            return {};
    }
    if (!isDigits(digits) || digits.size() < 4 || digits.size() > 14 || digits.size() % 2 != 0 ||
        (!zone.empty() && (zone.size() != 5 || !isDigits(zone.substr(1)))))
        return {};
    std::string iso(digits.substr(0, 4));
    constexpr std::string_view before = "--T::";
    for (std::size_t at = 4; at < digits.size(); at += 2) {
        iso.push_back(before[(at - 4) / 2]);
        iso.append(digits.substr(at, 2));
    }
    if (digits.size() == 10)
        iso.append(":00");
    if (!fraction.empty())
        iso.append(".").append(fraction);
    if (!zone.empty() && digits.size() > 8)
        iso.append(zone.substr(0, 3)).append(":").append(zone.substr(3));
    return iso;
}

bool hasZone(const QString& iso)
{
    const QStringView time = QStringView(iso).mid(10);
    return time.contains(u'Z') || time.contains(u'+') || time.contains(u'-');
}

/// The day of a sample, on Swedish clocks when the sender says of which clock the time is.
QString dayCell(const QString& iso, std::vector<LabFinding>& findings)
{
    constexpr qsizetype day = 10;
    if (iso.size() <= day || iso[day] != u'T')
        return iso;
    if (!hasZone(iso))
        return iso.left(day);
    const Result<QDateTime> moment = parseReportTime(iso);
    if (!moment)
        return iso;
    const QString swedish = toIsoDate(moment->date());
    if (swedish != iso.left(day))
        add(findings, issue::SampleDateZone, Severity::Note, u"sampled");
    return swedish;
}

bool isNpu(const LabCode& code)
{
    return code.code.size() == 8 && isDigits(std::string_view(code.code).substr(3)) &&
           std::all_of(code.code.begin(), code.code.begin() + 3, [](char c) { return c >= 'A' && c <= 'Z'; });
}

bool isLoinc(const LabCode& code)
{
    return code.system == "LN" || code.system == "http://loinc.org" ||
           code.system.find("2.16.840.1.113883.6.1") != std::string::npos;
}

QString codeCell(const std::vector<LabCode>& codes, const QStringList& wanted)
{
    const auto first = [&](const auto& fits) {
        const auto found = std::find_if(codes.begin(), codes.end(), fits);
        return found == codes.end() ? QString() : text(found->code);
    };
    QString cell = first([&](const LabCode& code) { return wanted.contains(text(code.code)); });
    if (cell.isEmpty())
        cell = first(isNpu);
    if (cell.isEmpty())
        cell = first(isLoinc);
    if (cell.isEmpty())
        cell = first([](const LabCode& code) { return !code.code.empty(); });
    if (cell.isEmpty() && !codes.empty())
        cell = text(codes.front().text);
    return cell;
}

QString unitCell(const LabCode& unit, std::vector<LabFinding>& findings)
{
    const QString code = text(unit.code);
    const QString words = text(unit.text);
    if (code.isEmpty() || words.isEmpty())
        return code.isEmpty() ? words : code;
    const Unit byCode = Unit::parse(code, PercentMeaning::Ngsp).valueOr(Unit());
    const Unit byWords = Unit::parse(words, PercentMeaning::Ngsp).valueOr(Unit());
    if (!byCode.isHba1c() || !byWords.isHba1c())
        return code;
    const bool bareCode = !Unit::parse(code).ok();
    const bool bareWords = !Unit::parse(words).ok();
    const bool bothShares = byCode != Unit::mmolPerMol() && byWords != Unit::mmolPerMol();
    // "%" in the code and "% Mono-S" in words: the words say more.
    if (bothShares && bareCode)
        return words;
    if (byCode != byWords && !(bothShares && bareWords))
        add(findings, issue::UnitContradicted, Severity::Held, u"unit");
    return code;
}

} // namespace

QStringList labCellKeys()
{
    return {u"personalNumber"_s, u"sampled"_s,    u"code"_s,   u"value"_s,    u"unit"_s,
            u"status"_s,         u"laboratory"_s, u"method"_s, u"sampleId"_s, u"reported"_s};
}

QStringList labCells(const LabObservation& observation, const LabCellChoices& choices,
                     std::vector<LabFinding>& findings)
{
    if (observation.about != LabObservation::About::Observation)
        return QStringList(labCellKeys().size(), QString());
    const std::string value = observation.comparator + observation.value;
    return {
        personCell(observation, choices.today, findings),
        dayCell(labTimeText(observation.sampled), findings),
        codeCell(observation.codes, choices.analyses),
        text(value),
        unitCell(observation.unit, findings),
        text(labStatusKey(observation.status)),
        text(observation.laboratory),
        text(observation.method.empty() ? observation.device : observation.method),
        text(observation.sampleId),
        labTimeText(observation.reported),
    };
}

QString labTimeText(std::string_view sent)
{
    const std::string iso = isoFromHl7(sent);
    return text(iso.empty() ? sent : std::string_view(iso));
}

} // namespace utfall
