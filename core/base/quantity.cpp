// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/quantity.h"

namespace utfall {

namespace {

/// Without case and white space, as units are compared (cli.md, Samples).
QString folded(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (!c.isSpace())
            result.append(c);
    }
    return result.toLower();
}

} // namespace

Result<Unit> Unit::parse(QStringView text, PercentMeaning percent)
{
    const QString key = folded(text);
    if (key.isEmpty())
        return Error(ErrorKind::BadInput, QStringLiteral("unit-missing"));
    if (key == QLatin1String("mmol/mol"))
        return mmolPerMol();
    if (key == QLatin1String("%ngsp"))
        return percentNgsp();
    if (key == QLatin1String("%mono-s"))
        return percentMonoS();
    if (key != QLatin1String("%"))
        return Unit(Kind::Other, text.trimmed().toString());
    switch (percent) {
    case PercentMeaning::Ngsp:
        return percentNgsp();
    case PercentMeaning::MonoS:
        return percentMonoS();
    case PercentMeaning::Unstated:
        break;
    }
    return Error(ErrorKind::BadInput, QStringLiteral("unit-ambiguous-percent"));
}

bool Unit::operator==(const Unit& other) const
{
    return m_kind == other.m_kind && (m_kind != Kind::Other || folded(m_text) == folded(other.m_text));
}

std::optional<Fraction> valueIn(const Quantity& quantity, const Unit& unit)
{
    if (quantity.unit == unit)
        return quantity.value.asFraction();
    if (unit.kind() != Unit::Kind::MmolPerMol)
        return std::nullopt;
    switch (quantity.unit.kind()) {
    case Unit::Kind::PercentNgsp:
        return Fraction(1093, 100) * quantity.value.asFraction() - Fraction(235, 10);
    case Unit::Kind::PercentMonoS:
        return Fraction(1011, 100) * quantity.value.asFraction() - Fraction(89, 10);
    case Unit::Kind::MmolPerMol:
    case Unit::Kind::Other:
        break;
    }
    return std::nullopt;
}

} // namespace utfall
