// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/register/evaluation_service.h"
#include "core/register/prepatient_service.h"
#include "ui/shell/page_id.h"

#include <QLineEdit>

class QListWidget;

namespace utfall {

class CommandRegistry;

/// The field at the top right (Ctrl+K): pages, commands and providers by name, and the prepatients that
/// match. Enter takes the first; arrows choose; Escape leaves.
class QuickSearch : public QLineEdit
{
    Q_OBJECT
public:
    explicit QuickSearch(CommandRegistry& commands, QWidget* parent = nullptr);

    void setSnapshot(const SnapshotPtr& snapshot) { m_snapshot = snapshot; }
    /// What the list shows now, for tests.
    [[nodiscard]] QStringList entries() const;

Q_SIGNALS:
    void pageRequested(utfall::PageId id);
    void peopleRequested(const utfall::PrepatientQuery& query, const QString& title);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fill();
    void place();
    void take(int row);

    struct Entry
    {
        QString text;
        QString hint;
        QString iconName;
        std::function<void()> run;
    };
    QList<Entry> matches(const QString& text);

    CommandRegistry& m_commands;
    SnapshotPtr m_snapshot;
    QListWidget* m_list = nullptr;
    QList<Entry> m_entries;
};

} // namespace utfall
