// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/import_service.h"

#include <QWidget>

class QPushButton;

namespace utfall {

class ImportCountTiles;
class InlineNotice;
class TextLabel;

/// What the receipt says of the import beside its counts.
struct ReceiptFacts
{
    ImportReceipt receipt;
    QList<ImportedFile> files;
    QDateTime at; ///< UTC
    QString user;
    QString registerName; ///< file name without folder
};

/// The receipt as text to keep: when, who, which files with their fingerprints, and the counts.
[[nodiscard]] QString receiptText(const ReceiptFacts& facts);

/// Step 4 of the import: what was done, to keep and to undo.
class ImportReceiptStep final : public QWidget
{
    Q_OBJECT
public:
    explicit ImportReceiptStep(QWidget* parent = nullptr);

    void showReceipt(const ReceiptFacts& facts);
    void showUndone();
    [[nodiscard]] InlineNotice* outcome() const { return m_outcome; }

Q_SIGNALS:
    void undoRequested();

private:
    void copy() const;
    void print();

    QString m_text;
    InlineNotice* m_outcome = nullptr;
    ImportCountTiles* m_tiles = nullptr;
    TextLabel* m_sum = nullptr;
    TextLabel* m_follows = nullptr;
    TextLabel* m_receipt = nullptr;
    QPushButton* m_undo = nullptr;
};

} // namespace utfall
