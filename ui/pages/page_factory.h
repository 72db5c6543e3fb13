// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/page_id.h"

namespace utfall {

class Page;
struct PageContext;

/// Makes the page; the caller gives it a parent.
[[nodiscard]] Page* createPage(PageId id, const PageContext& context);

} // namespace utfall
