// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/wizards/import_draft.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QFormLayout;
class QGridLayout;
class QScrollArea;

namespace utfall {

class Card;
class FilePreviewModel;
class TableView;
class TextLabel;

/// Step 2 of the import: encoding, separator, which header feeds which column, what a bare "%" means, and the
/// first rows as they are read.
class ImportReadingStep final : public QWidget
{
    Q_OBJECT
public:
    explicit ImportReadingStep(QWidget* parent = nullptr);

    void showDraft(const ImportDraft& draft, ImportKind kind);

Q_SIGNALS:
    void dialectChosen(const QString& path, const utfall::CsvDialect& dialect);
    void columnChosen(const QString& header, const QString& column);
    void percentChosen(utfall::PercentMeaning meaning);

private:
    void buildPercent();
    void showFile();
    void fillMapping(const ImportFileDraft& file);
    void showMapping();
    void showDialect(const ImportFileDraft& file);
    void chooseDialect();

    ImportDraft m_draft; ///< as last shown
    ImportKind m_kind = ImportKind::Results;

    QComboBox* m_file = nullptr;
    QWidget* m_fileChoice = nullptr;
    QComboBox* m_encoding = nullptr;
    QComboBox* m_separator = nullptr;
    Card* m_percentCard = nullptr;
    TextLabel* m_percentText = nullptr;
    QButtonGroup* m_percent = nullptr;
    QScrollArea* m_mappingArea = nullptr;
    QList<std::pair<QString, QComboBox*>> m_mapping; ///< header, choice
    ImportKind m_mappedKind = ImportKind::Results;
    Card* m_previewCard = nullptr;
    FilePreviewModel* m_preview = nullptr;
    TableView* m_table = nullptr;
};

} // namespace utfall
