// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Makes ":/i18n/NAME.qm" known; a static library's resources are not linked in by themselves.
void initTranslationResources();
