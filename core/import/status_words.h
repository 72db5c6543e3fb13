// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/planned_import.h"

#include <QStringView>

namespace utfall {

/// What is told of a status that never counts: of one that no rule names, the word as it is written and those
/// that do something. The word is left out when it may be more than a word: long, with digits that could be
/// part of somebody's number, or in several words with capitals, as names are.
[[nodiscard]] IssueArgs argsOfStatus(QStringView written);

} // namespace utfall
