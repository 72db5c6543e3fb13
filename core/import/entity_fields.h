// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/import_actions.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace utfall {

/// Providers and prepatients seen as the columns of their files.

/// `stored` with every field of `columns` taken from `stated`; the others, the id, the pseudonym and an
/// override stay.
[[nodiscard]] Provider withColumns(Provider stored, const Provider& stated, ColumnSet columns);
[[nodiscard]] Prepatient withColumns(Prepatient stored, const Prepatient& stated, ColumnSet columns);

/// The fields that differ, in the order of the columns.
[[nodiscard]] QList<FieldChange> changesBetween(const Provider& before, const Provider& after);
[[nodiscard]] QList<FieldChange> changesBetween(const Prepatient& before, const Prepatient& after);

/// True when a field outside `columns` holds something.
[[nodiscard]] bool holdsMoreThan(const Provider& provider, ColumnSet columns);
[[nodiscard]] bool holdsMoreThan(const Prepatient& person, ColumnSet columns);

/// Takes each change back where the field still is what the change made it.
void takeBack(Provider& provider, const QList<FieldChange>& changes);
void takeBack(Prepatient& person, const QList<FieldChange>& changes);

/// Keys of the columns that tell who a person is.
[[nodiscard]] const QStringList& identifyingColumns();

/// The fields as cells of a file that reads back as the same: column key → text.
[[nodiscard]] QHash<QString, QString> cellsOf(const Prepatient& person);

} // namespace utfall
