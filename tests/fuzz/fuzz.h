// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <cstdint>

/// What a target is handed by libFuzzer, or by replay.cpp in the builds without it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace utfall::fuzz {

/// Stops the program when a promise of the code is broken, in every build; the fuzzer keeps the input that
/// did it.
void require(bool holds, const char* promise);

/// An input, taken apart from the front.
class Input
{
public:
    Input(const std::uint8_t* data, std::size_t size)
        : m_bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size))
    {}

    /// 0 when nothing is left.
    [[nodiscard]] std::uint8_t byte();
    /// One of 0 … count − 1.
    [[nodiscard]] int choice(int count) { return byte() % count; }
    /// At most that many bytes.
    [[nodiscard]] QByteArray bytes(qsizetype most);
    [[nodiscard]] QByteArray rest() { return bytes(m_bytes.size()); }
    [[nodiscard]] QString restAsText() { return QString::fromUtf8(rest()); }
    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }

private:
    QByteArrayView m_bytes;
};

} // namespace utfall::fuzz
