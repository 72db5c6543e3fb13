// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/result_meaning.h"

#include <algorithm>

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

QString unitKey(const QString& unit)
{
    QString key;
    for (const QChar c : unit) {
        if (!c.isSpace())
            key.append(c.toLower());
    }
    return key;
}

/// UCUM lets words stand in braces beside a unit without changing it.
QString withoutAnnotations(const QString& unit)
{
    QString plain;
    qsizetype depth = 0;
    for (const QChar c : unit) {
        if (c == u'{')
            ++depth;
        else if (c == u'}' && depth > 0)
            --depth;
        else if (depth == 0)
            plain.append(c);
    }
    return depth == 0 && !plain.trimmed().isEmpty() ? plain.trimmed() : unit;
}

const StandardCodes* standardCodesWith(const QStringList& analyses)
{
    const QList<StandardCodes>& all = standardCodes();
    const auto found = std::find_if(all.begin(), all.end(), [&](const StandardCodes& one) {
        return std::any_of(one.codes.begin(), one.codes.end(),
                           [&](const StandardCodes::Code& code) { return analyses.contains(code.code); });
    });
    return found == all.end() ? nullptr : &*found;
}

/// The first code of the analysis that the contract names.
QString contractCode(const StandardCodes& standard, const QStringList& analyses)
{
    const auto named = std::find_if(analyses.begin(), analyses.end(), [&](const QString& analysis) {
        return std::any_of(standard.codes.begin(), standard.codes.end(),
                           [&](const StandardCodes::Code& code) { return code.code == analysis; });
    });
    return named == analyses.end() ? QString() : *named;
}

} // namespace

const QList<StandardCodes>& standardCodes()
{
    // JDS (62388-4) is left out: its percent is a third scale, which nothing here converts.
    static const QList<StandardCodes> all{
        {u"HbA1c"_s,
         {{u"NPU27300"_s},
          {u"59261-8"_s},
          {u"4548-4"_s, PercentMeaning::Ngsp},
          {u"17856-6"_s, PercentMeaning::Ngsp},
          {u"17855-8"_s},
          {u"71875-9"_s}}},
    };
    return all;
}

CodeMap::CodeMap(const QStringList& analyses, const MappingProfile& profile)
    : m_laboratory(profile.laboratory), m_percent(profile.percent)
{
    for (const QString& analysis : analyses)
        add(analysis, {analysis, profile.codes.value(analysis).percent});
    for (auto code = profile.codes.cbegin(); code != profile.codes.cend(); ++code)
        add(code.key(), *code);
    if (const StandardCodes* standard = standardCodesWith(analyses)) {
        const QString meant = contractCode(*standard, analyses);
        for (const StandardCodes::Code& code : standard->codes)
            add(code.code, {meant, code.percent});
    }
    for (auto unit = profile.units.cbegin(); unit != profile.units.cend(); ++unit)
        m_units.insert(unitKey(unit.key()), *unit);
}

void CodeMap::add(const QString& code, const CodeMeaning& meaning)
{
    if (m_codes.contains(code))
        return;
    m_codes.insert(code, meaning);
    m_known.append(code);
}

std::optional<CodeMeaning> CodeMap::of(const QString& code) const
{
    const auto found = m_codes.constFind(code);
    return found == m_codes.cend() ? std::nullopt : std::optional(*found);
}

QString CodeMap::unit(const QString& written) const
{
    const auto meant = m_units.constFind(unitKey(written));
    return meant == m_units.cend() ? withoutAnnotations(written) : *meant;
}

bool isPlausible(const Quantity& quantity)
{
    const auto within = [&](std::int64_t least, std::int64_t most) {
        const std::int64_t value = quantity.value.millionths();
        return value >= least * Decimal::Scale && value <= most * Decimal::Scale;
    };
    switch (quantity.unit.kind()) {
    case Unit::Kind::MmolPerMol:
        return within(20, 163);
    case Unit::Kind::PercentNgsp:
        return within(4, 17);
    case Unit::Kind::PercentMonoS:
        return within(3, 17);
    case Unit::Kind::Other:
        return true;
    }
    Q_UNREACHABLE();
}

} // namespace utfall
