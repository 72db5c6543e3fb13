// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/wizards/import_draft.h"

#include <QHash>
#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace utfall {

class FileDropArea;
class FileRow;

/// Step 1 of the import: which files, and what each of them holds.
class ImportFilesStep final : public QWidget
{
    Q_OBJECT
public:
    explicit ImportFilesStep(QWidget* parent = nullptr);

    void showDraft(const ImportDraft& draft);

Q_SIGNALS:
    void chooseRequested();
    void filesDropped(const QStringList& paths);
    void removeRequested(const QString& path);
    void kindChosen(const QString& path, utfall::ImportKind kind);

private:
    FileDropArea* m_drop = nullptr;
    QScrollArea* m_area = nullptr;
    QWidget* m_list = nullptr;
    QVBoxLayout* m_rows = nullptr;
    QHash<QString, FileRow*> m_byPath;
};

} // namespace utfall
