// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace utfall {

/// The line at the top that says this version is for test data alone.
class TestDataBanner : public QWidget
{
    Q_OBJECT
public:
    explicit TestDataBanner(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace utfall
