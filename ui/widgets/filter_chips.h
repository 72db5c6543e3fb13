// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QWidget>

class QToolButton;

namespace utfall {

/// One choice of a filter row.
struct FilterChip
{
    QString key;
    QString text;
    qint64 count = -1; ///< how many rows it would show; negative: not known
};

/// A row of choices that narrow a list: ticked and outlined when on. Either one at a time (then the first
/// stands for "all") or any number of them.
class FilterChips : public QWidget
{
    Q_OBJECT
public:
    enum class Mode { One, Many };
    explicit FilterChips(Mode mode, QWidget* parent = nullptr);

    /// Chips that stay keep their state.
    void setChips(const QList<FilterChip>& chips);
    [[nodiscard]] QSet<QString> chosen() const;
    /// Mode One: the key that is on; empty when there are no chips.
    [[nodiscard]] QString current() const;
    void setChosen(const QSet<QString>& keys);
    void clear(); ///< back to all
    [[nodiscard]] bool isNarrowing() const;

Q_SIGNALS:
    void changed();

private:
    void toggled(const QString& key, bool on);

    Mode m_mode;
    QList<FilterChip> m_chips;
    QHash<QString, QToolButton*> m_buttons;
    QSet<QString> m_chosen;
};

} // namespace utfall
