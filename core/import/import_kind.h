// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace utfall {

/// What an import file holds (cli.md, CSV files).
enum class ImportKind { Providers, Prepatients, Switches, Exits, Results };

/// All kinds, in the order they are imported in: first what later files refer to.
inline constexpr std::array ImportOrder{ImportKind::Providers, ImportKind::Prepatients, ImportKind::Switches,
                                        ImportKind::Exits, ImportKind::Results};

[[nodiscard]] QString importKindKey(ImportKind kind); ///< "providers" …
[[nodiscard]] std::optional<ImportKind> importKindFromKey(const QString& key);

/// One column of an import file.
struct ImportColumn
{
    QString key;    ///< stable English key, the alias in cli.md ("personalNumber")
    QString header; ///< Swedish header ("personnummer")
    bool required = false;
};
/// The columns of a kind, in cli.md's order.
[[nodiscard]] QList<ImportColumn> importColumns(ImportKind kind);

/// The kind whose required columns the header row holds (Swedish headers or keys, compared by foldHeader()),
/// when exactly one does.
[[nodiscard]] std::optional<ImportKind> guessImportKind(const QStringList& header);

} // namespace utfall
