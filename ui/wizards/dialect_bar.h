// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/wizards/import_draft.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace utfall {

class TextLabel;

/// How a file is written: its format by name, the sheet of a workbook, and of text files the encoding and the
/// signs; all of it can be said otherwise. Of several remarks the first stands there, the others unfold.
class DialectBar final : public QWidget
{
    Q_OBJECT
public:
    explicit DialectBar(QWidget* parent = nullptr);

    /// What was last found stays while the file is read another way.
    void showFile(const ImportFileDraft& file);

Q_SIGNALS:
    void dialectChosen(const utfall::CsvDialect& dialect);
    void sheetChosen(const QString& sheet);
    /// Which record is the header, from 0; nothing: the one that looks like it.
    void headerChosen(std::optional<qint64> record);

private:
    void makeChoices();
    void showDialect(const CsvDialect& dialect);
    void showHeader(const ImportFileDraft& file);
    void showNotes();
    void choose();

    CsvDialect m_dialect; ///< as last shown
    TextLabel* m_format = nullptr;
    QComboBox* m_sheet = nullptr;
    QWidget* m_sheetChoice = nullptr;
    QComboBox* m_encoding = nullptr;
    QComboBox* m_separator = nullptr;
    QComboBox* m_quote = nullptr;
    QComboBox* m_header = nullptr;
    QWidget* m_headerChoice = nullptr; ///< tables have it, messages do not
    QList<QWidget*> m_textChoices;     ///< only text files have them
    QStringList m_remarks;             ///< about the file, the first ones in full
    bool m_showsAll = false;
    TextLabel* m_notes = nullptr;
    QPushButton* m_allNotes = nullptr; ///< unfolds and folds them
};

/// A caption over its field, which gets it as its accessible name.
[[nodiscard]] QWidget* captioned(const QString& caption, QWidget* field, QWidget* parent);

} // namespace utfall
