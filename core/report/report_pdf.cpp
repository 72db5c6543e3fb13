// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/report_pdf.h"

#include "core/report/report_font.h"
#include "core/report/report_paper.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QPdfWriter>
#include <QXmlStreamWriter>

#include <functional>

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

constexpr int UnitsPerInch = 72 * UnitsPerPoint;

QString producer()
{
    return u"Qt "_qs + QLatin1String(qVersion());
}

/// The document's XMP. Qt's own would take its dates from the clock.
QByteArray metadata(const ReportContent& content)
{
    const QString rdf = u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_qs;
    const QString dc = u"http://purl.org/dc/elements/1.1/"_qs;
    const QString xmp = u"http://ns.adobe.com/xap/1.0/"_qs;
    const QString pdf = u"http://ns.adobe.com/pdf/1.3/"_qs;
    const QString pdfa = u"http://www.aiim.org/pdfa/ns/id/"_qs;
    const QString madeAt = content.madeAt.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_qs);

    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeNamespace(u"adobe:ns:meta/"_qs, u"x"_qs);
    xml.writeStartElement(u"adobe:ns:meta/"_qs, u"xmpmeta"_qs);
    xml.writeNamespace(rdf, u"rdf"_qs);
    xml.writeStartElement(rdf, u"RDF"_qs);
    xml.writeStartElement(rdf, u"Description"_qs);
    // Some readers look for the schemas here only.
    for (const auto& [uri, prefix] :
         {std::pair(dc, u"dc"_qs), {xmp, u"xmp"_qs}, {pdf, u"pdf"_qs}, {pdfa, u"pdfaid"_qs}})
        xml.writeNamespace(uri, prefix);
    xml.writeAttribute(rdf, u"about"_qs, QString());
    xml.writeStartElement(dc, u"title"_qs);
    xml.writeStartElement(rdf, u"Alt"_qs);
    xml.writeStartElement(rdf, u"li"_qs);
    xml.writeAttribute(u"xml:lang"_qs, u"x-default"_qs);
    xml.writeCharacters(content.kind + u" – "_qs + content.title);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeTextElement(xmp, u"CreatorTool"_qs, content.creator);
    xml.writeTextElement(xmp, u"CreateDate"_qs, madeAt);
    xml.writeTextElement(xmp, u"ModifyDate"_qs, madeAt);
    xml.writeTextElement(pdf, u"Producer"_qs, producer());
    xml.writeTextElement(pdfa, u"part"_qs, u"1"_qs);
    xml.writeTextElement(pdfa, u"conformance"_qs, u"B"_qs);
    xml.writeEndDocument();
    return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n" + bytes.trimmed() +
           "\n<?xpacket end=\"w\"?>";
}

/// Replaces each text between `before` and `after` with what `make` gives for it, filled up with spaces after
/// `after` to the same length, so that the file's offsets stay true. Where it would be longer, nothing
/// changes.
void replaceInPlace(QByteArray& pdf, const QByteArray& before, const QByteArray& after,
                    const std::function<QByteArray(const QByteArray&)>& make)
{
    for (qsizetype at = pdf.indexOf(before); at >= 0; at = pdf.indexOf(before, at + 1)) {
        const qsizetype start = at + before.size();
        const qsizetype end = pdf.indexOf(after, start);
        if (end < 0)
            return;
        QByteArray text = make(pdf.mid(start, end - start)) + after;
        const qsizetype room = end + after.size() - start;
        if (text.size() > room)
            continue;
        text.append(room - text.size(), ' ');
        pdf.replace(start, room, text);
    }
}

/// Qt gives the embedded font its subset's letters in one of the two places where they must be the same.
QByteArray withoutQtsLetters(const QByteArray& name)
{
    const qsizetype own = name.indexOf("+UTF");
    return own < 0 ? name : name.mid(own + 1);
}

void makeReproducible(QByteArray& pdf, const ReportContent& content, const QByteArray& xmp)
{
    const QByteArray madeAt = content.madeAt.toUTC().toString(u"yyyyMMddHHmmss"_qs).toLatin1() + 'Z';
    replaceInPlace(pdf, "/CreationDate (D:", ")", [&](const QByteArray&) { return madeAt; });
    replaceInPlace(pdf, "/FontName /", "\n", withoutQtsLetters);
    const QByteArray id =
        QCryptographicHash::hash(xmp + content.foot.join(u'\n').toUtf8(), QCryptographicHash::Sha256)
            .toHex()
            .left(32);
    replaceInPlace(pdf, "/ID [", "]", [&](const QByteArray& ids) {
        const QByteArray own = " <" + id + "> <" + id + "> ";
        return own.size() <= ids.size() ? own : own.simplified().replace("> <", "><");
    });
}

} // namespace

Result<QByteArray> pdfOf(const ReportPaper& paper, const ReportContent& content)
{
    if (!paperFontsAvailable())
        return Error(ErrorKind::Internal, u"report-failed"_qs);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return Error(ErrorKind::Internal, u"report-failed"_qs);
    const QByteArray xmp = metadata(content);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(UnitsPerInch);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
        writer.setTitle(content.kind + u" – "_qs + content.title);
        writer.setCreator(content.creator);
        writer.setDocumentXmpMetadata(xmp);
        if (!paper.paint(writer))
            return Error(ErrorKind::Internal, u"report-failed"_qs);
    }
    makeReproducible(bytes, content, xmp);
    return bytes;
}

} // namespace utfall
