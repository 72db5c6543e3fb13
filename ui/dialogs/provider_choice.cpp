// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/provider_choice.h"

#include "ui/dialogs/form_dialog.h"

#include <QComboBox>
#include <QRegularExpression>

#include <algorithm>

namespace utfall {

QComboBox* providerChoice(const QList<Provider>& providers, const QString& none, QWidget* parent)
{
    auto* combo = new QComboBox(parent);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(18);
    combo->addItem(none, QString());
    QList<Provider> sorted = providers;
    std::sort(sorted.begin(), sorted.end(), [](const Provider& a, const Provider& b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    for (const Provider& provider : std::as_const(sorted))
        combo->addItem(provider.name, provider.organisationNumber.digits());
    return combo;
}

void chooseProvider(QComboBox& combo, const std::optional<OrganisationNumber>& number)
{
    const QString digits = number ? number->digits() : QString();
    if (combo.findData(digits) < 0)
        combo.addItem(number->display(), digits);
    combo.setCurrentIndex(combo.findData(digits));
}

std::optional<OrganisationNumber> chosenProvider(const QComboBox& combo)
{
    const auto number = OrganisationNumber::parse(combo.currentData().toString());
    return number.ok() ? std::optional(*number) : std::nullopt;
}

QString problemOfEmail(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$"));
    const QString address = text.trimmed();
    return address.isEmpty() || form.match(address).hasMatch()
               ? QString()
               : FormDialog::tr("Write the address as name@example.se.");
}

} // namespace utfall
