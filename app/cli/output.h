// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/job.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace utfall::cli {

/// What the console says to people.
class Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// Where a command's answer goes: one JSON document or text for people, never both.
class Output
{
public:
    explicit Output(bool json) : m_json(json) {}

    /// Prints `document` under --json, else `lines`.
    void answer(const QJsonObject& document, const QStringList& lines) const;
    /// Prints the failure (JSON on standard output, else a sentence on standard error) and gives its exit
    /// code.
    int fail(const Error& error) const;
    /// Work that tells how far it is on standard error, when that is a terminal.
    [[nodiscard]] Job job() const;
    /// After the work: takes what it told away.
    void endProgress() const;

private:
    bool m_json;
};

/// What a check of a register found, each with its code and its sentence.
[[nodiscard]] QJsonArray findingsToJson(const QList<Error>& findings);
[[nodiscard]] QStringList findingLines(const QList<Error>& findings);

} // namespace utfall::cli
