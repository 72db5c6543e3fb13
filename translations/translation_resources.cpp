// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "translations/translation_resources.h"

#include <QtGlobal>

void initTranslationResources()
{
    Q_INIT_RESOURCE(utfall_translations);
}
