// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

namespace utfall {

/// The steps of a wizard in a row: those behind ticked, the one in hand filled, those ahead outlined. Names
/// give way to the current one alone where there is no room for all.
class StepTrail final : public QWidget
{
    Q_OBJECT
public:
    explicit StepTrail(QWidget* parent = nullptr);

    void setSteps(const QStringList& names);
    void setCurrent(int step);
    [[nodiscard]] int current() const { return m_current; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int fullWidth() const;
    void paintMark(QPainter& painter, const QRectF& circle, int step) const;
    void updateAccessible();

    QStringList m_names;
    int m_current = 0;
};

} // namespace utfall
