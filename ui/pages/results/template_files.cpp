// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/results/template_files.h"

#include "core/report/csv_writer.h"
#include "ui/wizards/import_draft.h"

#include <QDir>
#include <QHash>

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Providers:
        return u"mall-utforare.csv"_s;
    case ImportKind::Prepatients:
        return u"mall-prepatienter.csv"_s;
    case ImportKind::Switches:
        return u"mall-byten.csv"_s;
    case ImportKind::Exits:
        return u"mall-avslut.csv"_s;
    case ImportKind::Results:
        return u"mall-provsvar.csv"_s;
    }
    Q_UNREACHABLE();
}

/// A value the contract lets in.
QString inclusionValue(const ContractTerms& terms)
{
    const Inclusion& inclusion = terms.outcome.inclusion;
    return inclusion.atLeast ? withDecimalComma(inclusion.atLeast->toPlainString()) : u"45"_s;
}

/// The example row by column key; columns without an example stay empty.
QHash<QString, QString> exampleRow(ImportKind kind, const ContractTerms& terms)
{
    const QString person = u"19600106-2626"_s; // from Skatteverket's list of test numbers
    const QString provider = u"5599990016"_s;
    const QDate enrolled = terms.enrolment.from;
    const auto day = [](QDate date) { return date.toString(Qt::ISODate); };
    switch (kind) {
    case ImportKind::Providers:
        return {{u"organisationNumber"_s, provider}, {u"name"_s, u"Exempel AB"_s},
                {u"method"_s, u"Gruppcoachning"_s},  {u"contact"_s, u"Anna Exempel"_s},
                {u"email"_s, u"anna@example.se"_s},  {u"phone"_s, u"08-465 004 00"_s}};
    case ImportKind::Prepatients:
        return {{u"personalNumber"_s, person},
                {u"givenName"_s, u"Test"_s},
                {u"familyName"_s, u"Testsson"_s},
                {u"identifiedBy"_s, u"Vårdcentralen Exemplet"_s},
                {u"enrolled"_s, day(enrolled)},
                {u"intake"_s, u"Omgång 1"_s},
                {u"provider"_s, provider},
                {u"consent"_s, day(enrolled)},
                {u"inclusionDate"_s, day(enrolled)},
                {u"inclusionValue"_s, inclusionValue(terms)},
                {u"unit"_s, terms.outcome.unit.text()}};
    case ImportKind::Switches:
        return {{u"personalNumber"_s, person},
                {u"date"_s, day(enrolled.addMonths(3))},
                {u"provider"_s, provider},
                {u"method"_s, u"Kostråd"_s}};
    case ImportKind::Exits:
        return {{u"personalNumber"_s, person},
                {u"date"_s, day(enrolled.addMonths(12))},
                {u"reason"_s, u"flyttat"_s}};
    case ImportKind::Results:
        return {{u"personalNumber"_s, person},
                {u"sampled"_s, day(enrolled.addMonths(6))},
                {u"code"_s, terms.outcome.analyses.value(0)},
                {u"value"_s, inclusionValue(terms)},
                {u"unit"_s, terms.outcome.unit.text()},
                {u"status"_s, u"final"_s},
                {u"laboratory"_s, u"Exempellabbet"_s},
                {u"sampleId"_s, u"P0001"_s}};
    }
    Q_UNREACHABLE();
}

} // namespace

QList<TemplateFile> templateFiles(const ContractTerms& terms)
{
    QList<TemplateFile> files;
    for (const ImportKind kind : importOrder()) {
        const QHash<QString, QString> example = exampleRow(kind, terms);
        QStringList header;
        QStringList row;
        const QList<ImportColumn> columns = importColumns(kind);
        for (const ImportColumn& column : columns) {
            header << column.header;
            row << example.value(column.key);
        }
        CsvWriter writer;
        writer.addRow(header);
        writer.addRow(row);
        files.append({nameOf(kind), writer.bytes()});
    }
    return files;
}

Result<void> writeTemplateFiles(const QString& folder, const ContractTerms& terms)
{
    const QList<TemplateFile> files = templateFiles(terms);
    for (const TemplateFile& file : files) {
        if (const Result<void> written = writeWholeFile(QDir(folder).filePath(file.name), file.bytes);
            !written)
            return written.error();
    }
    return {};
}

} // namespace utfall
