// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QGridLayout;

namespace utfall {

/// The overview's four cards: two columns, the left one wider, or one column where the window is narrow.
class OverviewGrid : public QWidget
{
    Q_OBJECT
public:
    OverviewGrid(QWidget* line, QWidget* funnel, QWidget* providers, QWidget* enrolment, QWidget* parent);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange(bool narrow);

    QWidget* m_cards[4];
    QGridLayout* m_grid;
    bool m_narrow = false;
};

} // namespace utfall
