// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/register/provider_service.h"
#include "ui/dialogs/form_dialog.h"

class QLineEdit;

namespace utfall {

/// Registers a provider or changes one.
class ProviderDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// `provider` without an id: a new one.
    ProviderDialog(ProviderService& service, const Provider& provider, QWidget* parent = nullptr);

    /// The provider that was saved; invalid before that.
    [[nodiscard]] ProviderId savedId() const { return m_saved; }

protected:
    void submit() override;

private:
    QLineEdit* line(const QString& name, const QString& text, int maximumLength = 200);

    ProviderService& m_service;
    Provider m_provider;
    ProviderId m_saved;
    QLineEdit* m_number = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_method = nullptr;
    QLineEdit* m_contact = nullptr;
    QLineEdit* m_email = nullptr;
    QLineEdit* m_phone = nullptr;
    QLineEdit* m_bankgiro = nullptr;
};

} // namespace utfall
