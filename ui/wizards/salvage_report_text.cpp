// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizards/salvage_report_text.h"

#include "core/text/error_text.h"
#include "core/text/format.h"

#include <QCoreApplication>

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(utfall::SalvageReport)
};

struct TableName
{
    const char* table;
    const char* name;
};

constexpr TableName Names[] = {
    {"register_info", QT_TRANSLATE_NOOP("utfall::SalvageReport", "The register itself")},
    {"contract", QT_TRANSLATE_NOOP("utfall::SalvageReport", "Contract")},
    {"contract_terms", QT_TRANSLATE_NOOP("utfall::SalvageReport", "Versions of the terms")},
    {"provider", QT_TRANSLATE_NOOP("utfall::SalvageReport", "Providers")},
    {"person", QT_TRANSLATE_NOOP("utfall::SalvageReport", "Prepatients")},
    {"person_identity", QT_TRANSLATE_NOOP("utfall::SalvageReport", "Sealed identities")},
    {"provider_switch", QT_TRANSLATE_NOOP("utfall::SalvageReport", "Changes of provider")},
    {"person_exit", QT_TRANSLATE_NOOP("utfall::SalvageReport", "Exits")},
    {"lab_result", QT_TRANSLATE_NOOP("utfall::SalvageReport", "Lab results")},
    {"held_row", QT_TRANSLATE_NOOP("utfall::SalvageReport", "Rows to review")},
    {"import_batch", QT_TRANSLATE_NOOP("utfall::SalvageReport", "Imports")},
    {"import_file", QT_TRANSLATE_NOOP("utfall::SalvageReport", "Imported files")},
    {"batch_change", QT_TRANSLATE_NOOP("utfall::SalvageReport", "What imports replaced")},
    {"batch_restatement", QT_TRANSLATE_NOOP("utfall::SalvageReport", "What imports stated again")},
    {"audit_entry", QT_TRANSLATE_NOOP("utfall::SalvageReport", "Entries of the log")},
    {"audit_head", QT_TRANSLATE_NOOP("utfall::SalvageReport", "Head of the log")},
    {"key_slot", QT_TRANSLATE_NOOP("utfall::SalvageReport", "Keys")},
};

} // namespace

QString salvagedTableName(const QString& table)
{
    for (const TableName& known : Names) {
        if (table == QLatin1String(known.table))
            return ReportText::tr(known.name);
    }
    return table;
}

QStringList salvageRemarks(const SalvageReport& report)
{
    QStringList remarks;
    if (!report.people.isEmpty())
        remarks << ReportText::tr("These people lost something: %1").arg(report.people.join(u", "_s));
    if (!report.batches.isEmpty()) {
        QStringList batches;
        for (const qint64 batch : report.batches)
            batches << QString::number(batch);
        remarks << ReportText::tr("Rows of these imports are lost: %1. Read these files in again, or compare "
                                  "with the latest copy.")
                       .arg(batches.join(u", "_s));
    }
    for (const Error& finding : report.altered + report.findings)
        remarks << text::describe(finding);
    return remarks;
}

QString salvageReportText(const SalvageReport& report, const QString& damagedName, const QString& freshName,
                          const QDateTime& at, const QString& user)
{
    QStringList lines{ReportText::tr("Salvage of %1 into %2").arg(damagedName, freshName),
                      ReportText::tr("%1, by %2").arg(text::moment(at), user), QString(),
                      report.isComplete()
                          ? ReportText::tr("The register was whole: nothing is lost.")
                          : ReportText::tr("What could be read has been saved. This is what became of it:"),
                      QString()};
    for (const SalvagedTable& table : report.tables)
        lines << ReportText::tr("%1: %2 read, %3 kept, %4 lost")
                     .arg(salvagedTableName(table.table), text::count(table.read), text::count(table.kept),
                          text::count(table.lost()));
    lines << QString();
    lines += salvageRemarks(report);
    return lines.join(u'\n') + u'\n';
}

} // namespace utfall
