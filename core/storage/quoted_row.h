// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace utfall::storage {

/// Builds what SQLite's quote() makes of a row's values, with commas between them, for whoever writes many
/// rows and digests them without reading them back.
class QuotedRow
{
public:
    /// Appends to `out`.
    explicit QuotedRow(QByteArray& out) : m_out(out) {}

    QuotedRow& integer(qint64 value);
    QuotedRow& text(QByteArrayView utf8); ///< as quote(): up to the first NUL
    QuotedRow& blob(QByteArrayView bytes);
    QuotedRow& null();

private:
    /// Room for a value of that size at the end, after the comma that goes before all values but the first.
    [[nodiscard]] char* room(qsizetype size);

    QByteArray& m_out;
    bool m_first = true;
};

} // namespace utfall::storage
