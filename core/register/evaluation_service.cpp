// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/register/evaluation_service.h"

#include <algorithm>

namespace utfall {

QString EvaluationSnapshot::providerName(const std::optional<OrganisationNumber>& number) const
{
    if (!number)
        return {};
    const auto found = std::find_if(providers.begin(), providers.end(), [&](const Provider& provider) {
        return provider.organisationNumber == *number;
    });
    return found == providers.end() ? number->display() : found->name;
}

} // namespace utfall
