// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/register/safekeeping_service.h"

#include <QWidget>

namespace utfall {

class FigureTableModel;
class InlineNotice;
class TableView;
class TextLabel;

/// A copy beside the register that it would replace: how many people, results and changes each has, and which
/// imports would be lost or come back.
class CopyComparison final : public QWidget
{
    Q_OBJECT
public:
    explicit CopyComparison(QWidget* parent = nullptr);

    void show(const RestorePreview& preview);
    using QWidget::show;

private:
    void showNotice(const RestorePreview& preview);
    void showImports(const RestorePreview& preview);

    InlineNotice* m_notice = nullptr;
    FigureTableModel* m_figures = nullptr;
    TextLabel* m_importsTitle = nullptr;
    FigureTableModel* m_imports = nullptr;
    TableView* m_importTable = nullptr;
};

} // namespace utfall
