// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace utfall {

/// A choice with a picture, a name and a line that explains it: start page, empty registers, kinds of import.
class ActionRow : public QAbstractButton
{
    Q_OBJECT
public:
    ActionRow(const QIcon& picture, const QString& name, const QString& explanation,
              QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_explanation;
};

} // namespace utfall
