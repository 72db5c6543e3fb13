// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/decimal.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace utfall {

/// How a bare `%` for HbA1c is to be read; it is held unless somebody says which (cli.md).
enum class PercentMeaning { Unstated, Ngsp, MonoS };

/// The unit (enhet) of a laboratory value. The three HbA1c units are a closed list; other contracts may name
/// any unit, which is then compared by its folded text and never converted.
class Unit
{
public:
    enum class Kind { MmolPerMol, PercentNgsp, PercentMonoS, Other };

    Unit() = default;
    [[nodiscard]] static Unit mmolPerMol() { return Unit(Kind::MmolPerMol, QStringLiteral("mmol/mol")); }
    [[nodiscard]] static Unit percentNgsp() { return Unit(Kind::PercentNgsp, QStringLiteral("% NGSP")); }
    [[nodiscard]] static Unit percentMonoS() { return Unit(Kind::PercentMonoS, QStringLiteral("% Mono-S")); }

    /// Reads a unit, compared without case and white space. A bare "%" follows `percent`.
    /// Empty text: error "unit-missing"; a bare "%" without meaning: error "unit-ambiguous-percent".
    /// Anything else is Kind::Other with its trimmed text; whether it is known is for the contract to say.
    [[nodiscard]] static Result<Unit> parse(QStringView text,
                                            PercentMeaning percent = PercentMeaning::Unstated);

    [[nodiscard]] Kind kind() const { return m_kind; }
    /// Canonical text: "mmol/mol", "% NGSP", "% Mono-S" or the text as written.
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] bool isHba1c() const { return m_kind != Kind::Other; }

    /// Equal kind; for Other, equal text without case and white space.
    bool operator==(const Unit& other) const;

private:
    Unit(Kind kind, QString text) : m_kind(kind), m_text(std::move(text)) {}
    Kind m_kind = Kind::Other;
    QString m_text;
};

/// A number and its unit (mätvärde), as reported.
struct Quantity
{
    Decimal value;
    Unit unit;
    bool operator==(const Quantity&) const = default;
};

/// The exact value in `unit`, or nothing when there is no conversion. Conversion goes only to mmol/mol:
/// NGSP → 10.93·x − 23.5 and Mono-S → 10.11·x − 8.9 (IFCC master equations, domain-facts 3.1).
[[nodiscard]] std::optional<Fraction> valueIn(const Quantity& quantity, const Unit& unit);

} // namespace utfall
