// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace utfall {

/// A decision that is only made with a reason, which is kept: what is decided, what follows, why.
class ReasonDialog final : public QDialog
{
    Q_OBJECT
public:
    ReasonDialog(const QString& title, const QString& consequence, const QString& acceptText,
                 QWidget* parent = nullptr);

    /// Trimmed; not empty when accepted.
    [[nodiscard]] QString reason() const;
    [[nodiscard]] QLineEdit* edit() const { return m_edit; }
    [[nodiscard]] QPushButton* acceptButton() const { return m_accept; }

private:
    QLineEdit* m_edit = nullptr;
    QPushButton* m_accept = nullptr;
};

} // namespace utfall
