// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QGridLayout;

namespace utfall {

/// One known thing: "Enrolled" – "2026-03-01".
struct Fact
{
    QString name;
    QString value;
};

/// Names at the left, muted, and their values at the right; long values break into lines. A fact without a
/// value is left out.
class FactList : public QWidget
{
    Q_OBJECT
public:
    explicit FactList(QWidget* parent = nullptr);

    void setFacts(const QList<Fact>& facts);
    /// The value shown under the name; empty when there is none.
    [[nodiscard]] QString value(const QString& name) const;

private:
    QList<Fact> m_facts;
    QGridLayout* m_grid = nullptr;
};

} // namespace utfall
