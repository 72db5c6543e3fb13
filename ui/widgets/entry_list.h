// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QVBoxLayout;

namespace utfall {

/// Some stated things, one below the other, each with a muted line under it and a button that takes it away.
class EntryList : public QWidget
{
    Q_OBJECT
public:
    struct Entry
    {
        QString text;
        QString remark;     ///< may be empty
        QString removeText; ///< what the button does; empty: the entry cannot be taken away
        qint64 id = 0;
    };
    explicit EntryList(QWidget* parent = nullptr);

    /// `none` is shown when there are no entries.
    void setEntries(const QList<Entry>& entries, const QString& none);
    [[nodiscard]] const QList<Entry>& entries() const { return m_entries; }

Q_SIGNALS:
    void removeRequested(qint64 id);

private:
    void addEntry(const Entry& entry);

    QList<Entry> m_entries;
    QVBoxLayout* m_column = nullptr;
};

} // namespace utfall
