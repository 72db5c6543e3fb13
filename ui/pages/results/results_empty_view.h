// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace utfall {

/// The page before anything is imported: how data comes in, step by step.
class ResultsEmptyView final : public QWidget
{
    Q_OBJECT
public:
    explicit ResultsEmptyView(QWidget* parent = nullptr);

Q_SIGNALS:
    void templatesRequested();
    void importRequested();
};

} // namespace utfall
