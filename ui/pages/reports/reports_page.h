// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/contract_report.h"
#include "ui/shell/page.h"

namespace utfall {

class EmptyState;
class InlineNotice;
class TextLabel;

/// Rapporter: what can be printed and handed over, on the header's date.
class ReportsPage final : public Page
{
    Q_OBJECT
public:
    explicit ReportsPage(const PageContext& context, QWidget* parent = nullptr);

protected:
    void showSession(RegisterSession* session) override;
    void showSnapshot(const SnapshotPtr& snapshot) override;

private:
    enum class Shape { Pdf, Html, Csv };

    [[nodiscard]] QWidget* makeContractReport();
    [[nodiscard]] QWidget* makeCases();
    void addCommands();

    void printContractReport();
    void saveContractReport(Shape shape);
    void saveCases();
    /// The evaluation on the header's date, even when this page has not been on screen; false while there is
    /// none.
    [[nodiscard]] bool hasSnapshot();
    [[nodiscard]] ReportStamp stamp(const QString& auditHead) const;
    /// Goes on when the log holds that something leaves the register; with the head to print.
    void logThen(const QString& action, const QString& form, std::function<void(const QString&)> go);
    void writeContractReport(Shape shape, const QString& path, const SnapshotPtr& shown,
                             const ReportStamp& made);

    InlineNotice* m_notice = nullptr;
    TextLabel* m_about = nullptr;
    QString m_user;
};

} // namespace utfall
