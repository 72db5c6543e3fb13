// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contract/terms.h"
#include "core/demo/demo_random.h"
#include "core/import/import_kind.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

namespace utfall {

/// One file that the demo contract's coordinator took in, and when.
struct DemoFile
{
    ImportKind kind = ImportKind::Results;
    QString name;
    QDate takenIn;
    QByteArray bytes; ///< CSV as cli.md
};

/// The demo contract: its terms and its files in the order they were taken in.
struct DemoStory
{
    ContractTerms terms;
    QList<DemoFile> files;
};

/// Tells the demo contract's story up to `today`. `numbers` are the identity numbers to use, one for each
/// person.
[[nodiscard]] DemoStory tellDemoStory(const QStringList& numbers, QDate today, DemoRandom& random);

/// Skatteverket's test numbers from the program's resources, people of working age first.
[[nodiscard]] QStringList demoNumbers(QDate today);

} // namespace utfall
