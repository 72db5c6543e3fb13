// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/import_service.h"
#include "core/report/import_receipt.h"

#include <QDialog>
#include <QPointer>
#include <QWidget>

#include <functional>

namespace utfall {

class Card;
class InlineNotice;
class RegisterSession;
class TextLabel;

/// The receipt of an import as text, to copy, print and save. Printing and saving leave an entry in the audit
/// log first.
class ImportReceiptView final : public QWidget
{
    Q_OBJECT
public:
    explicit ImportReceiptView(QWidget* parent = nullptr);

    /// The session outlives the view or is closed before it is used again.
    void showReceipt(RegisterSession& session, const ImportReceiptFacts& facts);
    [[nodiscard]] const ImportReceiptFacts& facts() const { return m_facts; }
    void addHeaderWidget(QWidget* widget);

private:
    void copy() const;
    void print();
    void save(const QString& suffix);
    void write(const QString& suffix, const QString& path, const ReportStamp& stamp);
    void logThen(const QString& action, const QString& form, std::function<void(const ReportStamp&)> go);

    QPointer<RegisterSession> m_session;
    ImportReceiptFacts m_facts;
    Card* m_card = nullptr;
    QWidget* m_lastInHeader = nullptr; ///< in the order of the keyboard
    InlineNotice* m_notice = nullptr;
    TextLabel* m_text = nullptr;
};

/// The receipt of an import of yesterday.
class ImportReceiptDialog final : public QDialog
{
    Q_OBJECT
public:
    ImportReceiptDialog(RegisterSession& session, const ImportReceiptFacts& facts, QWidget* parent = nullptr);
};

/// The receipt of an import, the same whenever it is asked for. `issues` of the batch stand in for the
/// reasons of an import that was made before receipts were kept.
[[nodiscard]] ImportReceiptFacts receiptFacts(const BatchInfo& batch, const QList<RowIssue>& issues,
                                              const QString& registerName);

} // namespace utfall
