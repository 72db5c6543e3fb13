// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contract/terms.h"

#include <QList>

namespace utfall {

/// A contract template (avtalsmall) from the program's resources (":/templates/*.json").
struct ContractTemplate
{
    QString id;          ///< "prediabetes"
    QString name;        ///< Swedish title
    QString description; ///< one Swedish sentence
    ContractTerms terms; ///< a complete example; name and dates are meant to be changed
};

/// All templates, sorted by id. A broken resource is a fault of the program (asserted by a test).
[[nodiscard]] QList<ContractTemplate> contractTemplates();

/// The template with that id; error "template-unknown" (BadInput, arg "id").
[[nodiscard]] Result<ContractTemplate> contractTemplate(const QString& id);

} // namespace utfall
