// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>

namespace utfall {

/// The random name (pseudonym) under which a prepatient's outcome is kept and shown outside the register:
/// "P-" and 13 characters of Crockford base 32 (65 random bits), from the system's random source. It tells
/// nothing about the person.
class Pseudonym
{
public:
    Pseudonym() = default;
    explicit Pseudonym(QString text) : m_text(std::move(text)) {}
    /// A new one from QRandomGenerator::system().
    [[nodiscard]] static Pseudonym random();
    /// A new one from the two numbers, for synthetic registers that must come out the same each time.
    [[nodiscard]] static Pseudonym fromBits(quint64 high, quint64 low);

    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    std::strong_ordering operator<=>(const Pseudonym& other) const
    {
        return m_text.compare(other.m_text) <=> 0;
    }
    bool operator==(const Pseudonym& other) const = default;
    friend size_t qHash(const Pseudonym& p, size_t seed = 0) { return ::qHash(p.m_text, seed); }

private:
    QString m_text;
};

} // namespace utfall
