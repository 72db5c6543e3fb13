// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/report_html.h"

#include "core/report/chart_painter.h"
#include "core/report/report_font.h"
#include "core/report/report_words.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

constexpr int PictureFontPixels = 13;
constexpr QSize PictureSize(760, 380);

QString styleSheet()
{
    return uR"(
:root { color-scheme: light dark; --ink: #1b1b1f; --pale: #55575e; --rule: #d0d2d7; --paper: #fff; --accent: #0072b2; }
@media (prefers-color-scheme: dark) { :root { --ink: #ececf0; --pale: #b4b6bd; --rule: #45474e; --paper: #1b1b1f; --accent: #56b4e9; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 Inter, system-ui, sans-serif; }
main, header, footer { max-width: 52rem; margin: 0 auto; padding: 0 1.5rem; }
header { padding-top: 2.5rem; }
h1 { font-size: 2.2rem; line-height: 1.2; margin: .8rem 0 0; }
.contract { font-size: 1.25rem; font-weight: 600; margin: 0; }
h2 { font-size: 1.5rem; margin: 2.5rem 0 .5rem; }
h3 { font-size: 1.1rem; margin: 1.75rem 0 .25rem; }
.organisation, .aside, footer { color: var(--pale); }
.state strong { border: 1px solid; border-radius: 4px; padding: .1rem .5rem; margin-right: .75rem; }
dl.figures { display: flex; flex-wrap: wrap; gap: 1.5rem; margin: 1.5rem 0; }
dl.figures div { flex: 1 1 12rem; border-top: 2px solid var(--accent); padding-top: .5rem; }
dl.figures dt, dl.figures dd.note { color: var(--pale); }
dl.figures dd { margin: 0; }
dl.figures dd.value { font-size: 1.6rem; font-weight: 600; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
caption { text-align: left; color: var(--pale); padding-bottom: .25rem; }
th, td { text-align: left; vertical-align: top; padding: .3rem 1rem .3rem 0; border-bottom: 1px solid var(--rule); }
thead th { vertical-align: bottom; border-bottom-color: var(--ink); font-weight: 600; }
tbody th { font-weight: 400; }
.number { text-align: right; font-variant-numeric: tabular-nums; padding-right: 0; padding-left: 1rem; white-space: nowrap; }
thead .number { white-space: normal; }
tr.strong th, tr.strong td { font-weight: 600; border-top: 1px solid var(--ink); }
figure { margin: 1.5rem 0; }
svg { max-width: 100%; height: auto; background: #fff; }
footer { border-top: 1px solid var(--rule); margin-top: 3rem; padding-top: 1rem; padding-bottom: 2rem; font-size: .85rem; overflow-wrap: anywhere; }
ul.signatures { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 2rem; }
ul.signatures li { flex: 1 1 16rem; }
ul.signatures span { display: block; border-top: 1px solid; margin-top: 2.5rem; color: var(--pale); font-size: .85rem; }
@media print { body { font-size: 10pt; } h2, h3 { break-after: avoid; } tr { break-inside: avoid; } }
)"_qs;
}

/// Writes elements; none is left self-closing, which HTML would read as an opening tag.
class Html
{
public:
    explicit Html(QXmlStreamWriter& xml) : m_xml(xml) {}

    void open(const QString& name, const QString& className = {})
    {
        m_xml.writeStartElement(name);
        if (!className.isEmpty())
            m_xml.writeAttribute(u"class"_qs, className);
        m_xml.writeCharacters(QString());
    }
    void close() { m_xml.writeEndElement(); }
    void element(const QString& name, const QString& text, const QString& className = {})
    {
        open(name, className);
        m_xml.writeCharacters(text);
        close();
    }
    void cell(const QString& name, const QString& text, const QString& scope, bool number)
    {
        m_xml.writeStartElement(name);
        if (!scope.isEmpty())
            m_xml.writeAttribute(u"scope"_qs, scope);
        if (number)
            m_xml.writeAttribute(u"class"_qs, u"number"_qs);
        m_xml.writeCharacters(text);
        close();
    }

    /// A drawing as part of the page, one picture for screen readers.
    void svg(const QByteArray& drawing, const QString& label)
    {
        QXmlStreamReader reader(drawing);
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isStartElement()) {
                m_xml.writeStartElement(reader.name().toString());
                if (reader.name() == u"svg"_qs) {
                    m_xml.writeAttribute(u"xmlns"_qs, u"http://www.w3.org/2000/svg"_qs);
                    m_xml.writeAttribute(u"role"_qs, u"img"_qs);
                    m_xml.writeAttribute(u"aria-label"_qs, label);
                }
                m_xml.writeAttributes(reader.attributes());
            } else if (reader.isEndElement()) {
                m_xml.writeEndElement();
            } else if (reader.isCharacters()) {
                m_xml.writeCharacters(reader.text().toString());
            }
        }
    }

private:
    QXmlStreamWriter& m_xml;
};

ReportTable tableOf(const ChartSpec& spec)
{
    ReportTable table;
    table.caption = spec.title;
    for (qsizetype i = 0; i < spec.table.headings.size(); ++i)
        table.columns.append(
            {spec.table.headings.at(i), spec.table.numericColumns.contains(static_cast<int>(i)), false});
    for (const QStringList& cells : spec.table.rows) {
        ReportRow row;
        for (const QString& cell : cells)
            row.cells.append({cell, {}});
        table.rows.append(row);
    }
    return table;
}

struct HtmlBlocks
{
    Html& html;

    void operator()(const ReportHeading& heading) const
    {
        html.element(heading.level == 1 ? u"h2"_qs : u"h3"_qs, heading.text);
    }
    void operator()(const ReportParagraph& paragraph) const
    {
        html.element(u"p"_qs, paragraph.text, paragraph.aside ? u"aside"_qs : QString());
    }
    void operator()(const ReportList& list) const
    {
        html.open(u"ul"_qs);
        for (const QString& item : list.items)
            html.element(u"li"_qs, item);
        html.close();
    }
    void operator()(const ReportKeyFigures& block) const
    {
        html.open(u"dl"_qs, u"figures"_qs);
        for (const KeyFigure& figure : block.figures) {
            html.open(u"div"_qs);
            html.element(u"dt"_qs, figure.label);
            html.element(u"dd"_qs, figure.value, u"value"_qs);
            html.element(u"dd"_qs, figure.note, u"note"_qs);
            html.close();
        }
        html.close();
    }
    void operator()(const ReportTable& table) const
    {
        html.open(u"div"_qs, u"wide"_qs);
        html.open(u"table"_qs);
        html.element(u"caption"_qs, table.caption);
        writeHeader(table);
        html.open(u"tbody"_qs);
        for (const ReportRow& row : table.rows)
            writeRow(table, row);
        html.close();
        html.close();
        html.close();
    }
    void operator()(const ReportPair& pair) const
    {
        (*this)(pair.left);
        (*this)(pair.right);
    }
    void operator()(const ReportChart& chart) const
    {
        ChartStyle style;
        style.colors = lightChartColors();
        style.font = pictureFont(PictureFontPixels);
        html.open(u"figure"_qs);
        QByteArray drawing = chartSvg(chart.spec, style, PictureSize);
        // The page's own font, which need not be the paper's.
        drawing.replace("Utfall Paper", "Inter, system-ui, sans-serif");
        html.svg(drawing, chart.spec.title + u". "_qs + chart.spec.summary);
        html.open(u"figcaption"_qs, u"aside"_qs);
        html.element(u"p"_qs, chart.spec.summary);
        if (!chart.spec.note.isEmpty())
            html.element(u"p"_qs, chart.spec.note);
        html.close();
        html.close();
        html.open(u"details"_qs);
        html.element(u"summary"_qs, Report::tr("The chart as a table"));
        (*this)(tableOf(chart.spec));
        html.close();
    }
    void operator()(const ReportSignatures& signatures) const
    {
        html.open(u"ul"_qs, u"signatures"_qs);
        for (const QString& party : signatures.parties) {
            html.open(u"li"_qs);
            html.element(u"strong"_qs, party);
            for (const QString& label :
                 {Report::tr("Place and date"), Report::tr("Signature"), Report::tr("Name in print")})
                html.element(u"span"_qs, label);
            html.close();
        }
        html.close();
    }

    void writeHeader(const ReportTable& table) const
    {
        const bool titled = std::any_of(table.columns.begin(), table.columns.end(),
                                        [](const ReportColumn& column) { return !column.title.isEmpty(); });
        if (!titled)
            return;
        html.open(u"thead"_qs);
        html.open(u"tr"_qs);
        for (const ReportColumn& column : table.columns)
            html.cell(u"th"_qs, column.title, u"col"_qs, column.number);
        html.close();
        html.close();
    }
    void writeRow(const ReportTable& table, const ReportRow& row) const
    {
        html.open(u"tr"_qs, row.strong ? u"strong"_qs : QString());
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            const QString text = i < row.cells.size() ? row.cells.at(i).text : QString();
            html.cell(i == 0 ? u"th"_qs : u"td"_qs, text, i == 0 ? u"row"_qs : QString(),
                      table.columns.at(i).number);
        }
        html.close();
    }
};

void writeHead(QXmlStreamWriter& xml, const ReportContent& content)
{
    xml.writeStartElement(u"head"_qs);
    xml.writeEmptyElement(u"meta"_qs);
    xml.writeAttribute(u"charset"_qs, u"utf-8"_qs);
    xml.writeEmptyElement(u"meta"_qs);
    xml.writeAttribute(u"name"_qs, u"viewport"_qs);
    xml.writeAttribute(u"content"_qs, u"width=device-width, initial-scale=1"_qs);
    xml.writeTextElement(u"title"_qs, content.kind + u" – "_qs + content.title);
    xml.writeTextElement(u"style"_qs, styleSheet());
    xml.writeEndElement();
}

void writeTitle(Html& html, const ReportContent& content)
{
    html.open(u"header"_qs);
    html.element(u"p"_qs, content.organisation, u"organisation"_qs);
    html.element(u"h1"_qs, content.kind);
    html.element(u"p"_qs, content.title, u"contract"_qs);
    html.open(u"p"_qs, u"state"_qs);
    html.element(u"strong"_qs, content.status);
    html.element(u"span"_qs, Report::tr("As of %1").arg(content.date) + u". "_qs + content.statusReason);
    html.close();
    html.close();
}

} // namespace

QByteArray htmlOf(const ReportContent& content)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    Html html(xml);
    xml.writeDTD(u"<!DOCTYPE html>\n"_qs);
    xml.writeStartElement(u"html"_qs);
    xml.writeAttribute(u"lang"_qs, content.language);
    writeHead(xml, content);
    html.open(u"body"_qs);
    writeTitle(html, content);
    html.open(u"main"_qs);
    for (const ReportBlock& block : content.blocks)
        std::visit(HtmlBlocks{html}, block);
    html.close();
    html.open(u"footer"_qs);
    for (const QString& line : content.foot)
        html.element(u"p"_qs, line);
    html.close();
    xml.writeEndDocument();
    return bytes;
}

} // namespace utfall
