// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/wizards/import_draft.h"

#include <QWidget>

class QBoxLayout;
class QButtonGroup;
class QComboBox;
class QFormLayout;
class QGridLayout;
class QScrollArea;

namespace utfall {

class Card;
class DialectBar;
class FilePreviewModel;
class SenderBar;
class TableView;
class TextLabel;

/// Step 2 of the import: who sent the files, how they are written, which header feeds which column, what a
/// bare "%" means, and the first rows as they are read.
class ImportReadingStep final : public QWidget
{
    Q_OBJECT
public:
    explicit ImportReadingStep(QWidget* parent = nullptr);

    /// `profiles`: those of the register.
    void showDraft(const ImportDraft& draft, ImportKind kind, const QList<MappingProfile>& profiles);

Q_SIGNALS:
    void dialectChosen(const QString& path, const utfall::CsvDialect& dialect);
    void sheetChosen(const QString& path, const QString& sheet);
    void headerChosen(const QString& path, std::optional<qint64> record);
    void profileChosen(const QString& name);
    void newProfileRequested();
    void saveProfileRequested();
    void columnChosen(const QString& header, const QString& column);
    void percentChosen(utfall::PercentMeaning meaning);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildPercent();
    void arrangeChoices();
    [[nodiscard]] QLayout* makeTable();
    void showFile();
    void fillMapping(const ImportFileDraft& file);
    void showMapping();
    void showSender(const QList<MappingProfile>& profiles);
    [[nodiscard]] QString currentPath() const;

    ImportDraft m_draft; ///< as last shown
    ImportKind m_kind = ImportKind::Results;

    QComboBox* m_file = nullptr;
    QWidget* m_fileChoice = nullptr;
    QBoxLayout* m_choices = nullptr; ///< sender and dialect, beside each other where they fit
    SenderBar* m_sender = nullptr;
    DialectBar* m_dialect = nullptr;
    Card* m_percentCard = nullptr;
    TextLabel* m_percentRows = nullptr;
    QButtonGroup* m_percent = nullptr;
    Card* m_mappingCard = nullptr;
    Card* m_messageCard = nullptr; ///< instead of it for laboratory messages
    QScrollArea* m_mappingArea = nullptr;
    QList<std::pair<QString, QComboBox*>> m_mapping; ///< header, choice
    ImportKind m_mappedKind = ImportKind::Results;
    TextLabel* m_shown = nullptr; ///< how many of the rows the preview has
    FilePreviewModel* m_preview = nullptr;
    TableView* m_table = nullptr;
};

} // namespace utfall
