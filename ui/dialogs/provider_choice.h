// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/register/provider_service.h"

#include <QList>
#include <QString>

#include <optional>

class QComboBox;
class QWidget;

namespace utfall {

/// A combo box of providers by name, headed by an entry for none. The caller owns it through `parent`.
[[nodiscard]] QComboBox* providerChoice(const QList<Provider>& providers, const QString& none,
                                        QWidget* parent);
/// A number that is not among the registered ones gets an entry of its own.
void chooseProvider(QComboBox& combo, const std::optional<OrganisationNumber>& number);
[[nodiscard]] std::optional<OrganisationNumber> chosenProvider(const QComboBox& combo);

/// What is wrong with an e-mail address as far as a form can tell; empty when nothing is, or when it is
/// empty.
[[nodiscard]] QString problemOfEmail(const QString& text);

} // namespace utfall
