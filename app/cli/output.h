// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace utfall::cli {

/// Where a command's answer goes: one JSON document or text for people, never both.
class Output
{
public:
    explicit Output(bool json) : m_json(json) {}
    [[nodiscard]] bool isJson() const { return m_json; }

    /// Prints `document` under --json, else `lines`.
    void answer(const QJsonObject& document, const QStringList& lines) const;
    /// Prints the failure (JSON on standard output, else a sentence on standard error) and gives its exit
    /// code.
    int fail(const Error& error) const;
    /// A line of progress on standard error when that is a terminal.
    void progress(qint64 done, qint64 total) const;
    void endProgress() const;

private:
    bool m_json;
};

/// Lines of aligned columns; the first row is the header, columns named in `rightAligned` are numbers.
[[nodiscard]] QStringList alignedTable(const QList<QStringList>& rows, const QList<int>& rightAligned);

} // namespace utfall::cli
