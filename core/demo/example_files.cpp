// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/example_files.h"

#include "core/demo/demo_files.h"
#include "core/report/csv_writer.h"
#include "core/report/xlsx_writer.h"

#include <QDir>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

using Row = QHash<QString, QString>; ///< by column key

const QString FirstProvider = QStringLiteral("5599990016");
const QString SecondProvider = QStringLiteral("5599990024");
const QString Laboratory = QStringLiteral("Exempellabbet");

QString nameOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Providers:
        return u"utforare"_s;
    case ImportKind::Prepatients:
        return u"prepatienter"_s;
    case ImportKind::Switches:
        return u"byten"_s;
    case ImportKind::Exits:
        return u"avslut"_s;
    case ImportKind::Results:
        return u"provsvar"_s;
    }
    Q_UNREACHABLE();
}

XlsxTable tableOf(ImportKind kind, const QList<Row>& rows)
{
    const QList<ImportColumn> columns = importColumns(kind);
    XlsxTable table;
    table.sheet = nameOf(kind);
    for (const ImportColumn& column : columns)
        table.header << column.header;
    for (const Row& row : rows) {
        QStringList cells;
        for (const ImportColumn& column : columns)
            cells << row.value(column.key);
        table.rows << cells;
    }
    return table;
}

QByteArray csvOf(const XlsxTable& table)
{
    CsvWriter writer;
    writer.addRow(table.header);
    for (const QStringList& row : table.rows)
        writer.addRow(row);
    return writer.bytes();
}

QString iso(QDate date)
{
    return date.toString(Qt::ISODate);
}

/// What the made-up people and samples have in common.
class Story
{
public:
    explicit Story(const ContractTerms& terms)
        : m_terms(terms), m_enrolled(terms.enrolment.from), m_numbers(demoNumbers(terms.enrolment.from))
    {}

    [[nodiscard]] QList<Row> rows(ImportKind kind) const
    {
        switch (kind) {
        case ImportKind::Providers:
            return providers();
        case ImportKind::Prepatients:
            return people();
        case ImportKind::Switches:
            return {{{u"personalNumber"_s, number(0)},
                     {u"date"_s, iso(m_enrolled.addMonths(1))},
                     {u"provider"_s, SecondProvider},
                     {u"method"_s, u"Kostråd"_s}}};
        case ImportKind::Exits:
            return {{{u"personalNumber"_s, number(2)},
                     {u"date"_s, iso(m_enrolled.addMonths(12))},
                     {u"reason"_s, u"flyttat"_s}}};
        case ImportKind::Results:
            return results(CsvMonth, u'P');
        }
        Q_UNREACHABLE();
    }

    [[nodiscard]] QList<Row> workbookResults() const { return results(WorkbookMonth, u'X'); }

    /// ORU^R01, a message for each person.
    [[nodiscard]] QByteArray hl7() const
    {
        QStringList segments;
        for (int person = 0; person < People; ++person) {
            const QString day = sampled(HL7Month).toString(u"yyyyMMdd"_s);
            const QString code = u"%1^%1"_s.arg(analysis());
            segments << u"MSH|^~\\&|%1|%1|UTFALL|REGION|%2||ORU^R01|%3|P|2.5||||||UNICODE UTF-8"_s
                            .arg(Laboratory, day + u"080000"_s)
                            .arg(person + 1)
                     << u"PID|1||%1^^^&1.2.752.129.2.1.3.1&ISO^NI"_s.arg(number(person))
                     << u"OBR|1||H%1|%2|||%3"_s.arg(person + 1).arg(code, day)
                     << u"OBX|1|NM|%1||%2|%3|||||F|||%4"_s.arg(code, value(person, u'.'), unit(), day);
        }
        return (segments.join(u'\r') + u'\r').toUtf8();
    }

    [[nodiscard]] QByteArray fhirBundle() const
    {
        QJsonArray entries;
        for (int person = 0; person < People; ++person)
            entries.append(QJsonObject{{u"resource"_s, observation(person, BundleMonth, u'B')}});
        const QJsonObject bundle{
            {u"resourceType"_s, u"Bundle"_s}, {u"type"_s, u"collection"_s}, {u"entry"_s, entries}};
        return QJsonDocument(bundle).toJson();
    }

    [[nodiscard]] QByteArray fhirLines() const
    {
        QByteArray lines;
        for (int person = 0; person < People; ++person)
            lines +=
                QJsonDocument(observation(person, LinesMonth, u'N')).toJson(QJsonDocument::Compact) + '\n';
        return lines;
    }

private:
    static constexpr int People = 3;
    // Each file tells of samples of its own.
    static constexpr int CsvMonth = 6;
    static constexpr int HL7Month = 7;
    static constexpr int BundleMonth = 8;
    static constexpr int LinesMonth = 9;
    static constexpr int WorkbookMonth = 10;

    [[nodiscard]] QString number(int person) const { return m_numbers.value(person); }
    [[nodiscard]] QString analysis() const { return m_terms.outcome.analyses.value(0); }
    [[nodiscard]] QString unit() const { return m_terms.outcome.unit.text(); }
    [[nodiscard]] QDate sampled(int month) const { return m_enrolled.addMonths(month); }

    /// Within what the contract lets in, where it says so.
    [[nodiscard]] QString value(int, QChar decimalSign) const
    {
        const Inclusion& inclusion = m_terms.outcome.inclusion;
        QString text = inclusion.atLeast ? inclusion.atLeast->toPlainString() : u"45"_s;
        return text.replace(u'.', decimalSign);
    }

    [[nodiscard]] QList<Row> providers() const
    {
        return {{{u"organisationNumber"_s, FirstProvider},
                 {u"name"_s, u"Exempel Ett AB"_s},
                 {u"method"_s, u"Gruppcoachning"_s},
                 {u"contact"_s, u"Anna Exempel"_s},
                 {u"email"_s, u"anna@example.se"_s},
                 {u"phone"_s, u"08-465 004 00"_s}},
                {{u"organisationNumber"_s, SecondProvider},
                 {u"name"_s, u"Exempel Två AB"_s},
                 {u"method"_s, u"Kostråd"_s}}};
    }

    [[nodiscard]] QList<Row> people() const
    {
        QList<Row> rows;
        const QString names[People] = {u"Ett"_s, u"Två"_s, u"Tre"_s};
        for (int person = 0; person < People; ++person)
            rows.append({{u"personalNumber"_s, number(person)},
                         {u"givenName"_s, names[person]},
                         {u"familyName"_s, u"Exempelsson"_s},
                         {u"identifiedBy"_s, u"Vårdcentralen Exemplet"_s},
                         {u"enrolled"_s, iso(m_enrolled)},
                         {u"intake"_s, u"Omgång 1"_s},
                         {u"provider"_s, FirstProvider},
                         {u"consent"_s, iso(m_enrolled)},
                         {u"inclusionDate"_s, iso(m_enrolled)},
                         {u"inclusionValue"_s, value(person, u',')},
                         {u"unit"_s, unit()}});
        return rows;
    }

    [[nodiscard]] QList<Row> results(int month, QChar series) const
    {
        QList<Row> rows;
        for (int person = 0; person < People; ++person)
            rows.append({{u"personalNumber"_s, number(person)},
                         {u"sampled"_s, iso(sampled(month))},
                         {u"code"_s, analysis()},
                         {u"value"_s, value(person, u',')},
                         {u"unit"_s, unit()},
                         {u"status"_s, u"final"_s},
                         {u"laboratory"_s, Laboratory},
                         {u"sampleId"_s, u"%1%2"_s.arg(series).arg(person + 1)}});
        return rows;
    }

    [[nodiscard]] QJsonObject observation(int person, int month, QChar series) const
    {
        const QString id = u"%1%2"_s.arg(series).arg(person + 1);
        const QJsonObject identifier{{u"system"_s, u"http://electronichealth.se/identifier/personnummer"_s},
                                     {u"value"_s, QString(number(person)).remove(u'-')}};
        const QJsonObject coding{{u"system"_s, u"urn:oid:1.2.752.108.1"_s}, {u"code"_s, analysis()}};
        const QJsonObject quantity{{u"value"_s, value(person, u'.').toDouble()},
                                   {u"unit"_s, unit()},
                                   {u"system"_s, u"http://unitsofmeasure.org"_s},
                                   {u"code"_s, unit()}};
        return {{u"resourceType"_s, u"Observation"_s},
                {u"id"_s, id},
                {u"status"_s, u"final"_s},
                {u"code"_s, QJsonObject{{u"coding"_s, QJsonArray{coding}}}},
                {u"subject"_s, QJsonObject{{u"identifier"_s, identifier}}},
                {u"effectiveDateTime"_s, iso(sampled(month))},
                {u"valueQuantity"_s, quantity}};
    }

    const ContractTerms& m_terms;
    QDate m_enrolled;
    QStringList m_numbers;
};

} // namespace

QList<ExampleFile> templateFiles()
{
    QList<ExampleFile> files;
    for (const ImportKind kind : ImportOrder) {
        const XlsxTable table = tableOf(kind, {});
        files.append({u"mall-%1.csv"_s.arg(nameOf(kind)), kind, csvOf(table)});
        files.append({u"mall-%1.xlsx"_s.arg(nameOf(kind)), kind, xlsxOf(table)});
    }
    return files;
}

QList<ExampleFile> exampleFiles(const ContractTerms& terms)
{
    const Story story(terms);
    QList<ExampleFile> files;
    for (const ImportKind kind : ImportOrder)
        files.append({u"exempel-%1-%2.csv"_s.arg(files.size() + 1).arg(nameOf(kind)), kind,
                      csvOf(tableOf(kind, story.rows(kind)))});
    files.append({u"exempel-6-provsvar.hl7"_s, ImportKind::Results, story.hl7()});
    files.append({u"exempel-7-provsvar-fhir.json"_s, ImportKind::Results, story.fhirBundle()});
    files.append({u"exempel-8-provsvar-fhir.ndjson"_s, ImportKind::Results, story.fhirLines()});
    files.append({u"exempel-9-provsvar.xlsx"_s, ImportKind::Results,
                  xlsxOf(tableOf(ImportKind::Results, story.workbookResults()))});
    return files;
}

Result<void> writeExampleFiles(const QString& folder, const ContractTerms& terms)
{
    for (const ExampleFile& file : templateFiles() + exampleFiles(terms)) {
        if (const Result<void> written = writeWholeFile(QDir(folder).filePath(file.name), file.bytes);
            !written)
            return written.error();
    }
    return {};
}

} // namespace utfall
