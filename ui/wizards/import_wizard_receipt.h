// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/wizards/import_receipt_view.h"

#include <QWidget>

class QPushButton;

namespace utfall {

class ImportCountTiles;
class InlineNotice;
class TextLabel;

/// Step 4 of the import: what was done, to keep and to undo.
class ImportReceiptStep final : public QWidget
{
    Q_OBJECT
public:
    explicit ImportReceiptStep(QWidget* parent = nullptr);

    void showReceipt(RegisterSession& session, const ImportReceiptFacts& facts);
    void showUndone(const QDateTime& at, const QString& user);
    [[nodiscard]] InlineNotice* outcome() const { return m_outcome; }

Q_SIGNALS:
    void undoRequested();

private:
    RegisterSession* m_session = nullptr;
    InlineNotice* m_outcome = nullptr;
    ImportCountTiles* m_tiles = nullptr;
    TextLabel* m_sum = nullptr;
    TextLabel* m_follows = nullptr;
    ImportReceiptView* m_receipt = nullptr;
    QPushButton* m_undo = nullptr;
};

} // namespace utfall
