// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/organisation_number.h"
#include "core/base/typed_id.h"

#include <QString>

namespace utfall {

/// A provider (utförare) as registered.
struct Provider
{
    ProviderId id;
    OrganisationNumber organisationNumber;
    QString name;
    QString method;
    QString contact;
    QString email;
    QString phone;
    QString bankgiro;
    bool operator==(const Provider&) const = default;
};

} // namespace utfall
