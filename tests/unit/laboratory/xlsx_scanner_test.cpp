// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/laboratory/xlsx_tokens.h"

#include <QtTest>

using namespace utfall;
using namespace utfall::test;

/// The XML of parts: what is well-formed is read as Qt reads it, and what is not is refused by both.
class XlsxScannerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wellFormed_data();
    void wellFormed();
    void refused_data();
    void refused();
    void pieces();
    void lines();
};

void XlsxScannerTest::wellFormed_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("lines");
    const auto row = [](const char* name, const QByteArray& xml, const char* lines) {
        QTest::newRow(name) << xml << QString::fromUtf8(lines);
    };
    row("empty element", "<a/>", "<a;end");
    row("empty element with a space", "<a />", "<a;end");
    row("white space around", "\n <a> </a >\r\n", "<a;= ;end");
    row("attributes", "<a b='1'  c = \"2\"\n/>", "<a b=1 c=2;end");
    row("quotes within quotes", "<a b='\"' c=\"'\" d='/>'/>", "<a b=\" c=' d=/>;end");
    row("white space in a value", "<a b=' \t\nc\r\nd '/>", "<a b=   c d ;end");
    row("references in a value", "<a b='&lt;&#10;&#x41;&quot;'/>", "<a b=<\nA\";end");
    row("references in a text", "<a>&amp;&gt;&apos;&#229;&#x1F9EA;</a>", "<a;=&>'å🧪;end");
    row("line ends", "<a>1\r\n2\r3\n</a>", "<a;=1\n2\n3\n;end");
    row("brackets", "<a>]] > ]</a>", "<a;=]] > ];end");
    row("character data", "<a><![CDATA[<b>&amp;]]]]><![CDATA[>]]></a>", "<a;=<b>&amp;]]>;end");
    row("comments", "<!-- - --><a>1<!---->2</a><!--<-->", "<a;=12;end");
    row("instructions", "<?b?><a><?xml-style c?>1</a><?d <e>?>", "<a;=1;end");
    row("children", "<a>1<b>2</b>3<c/></a>", "<a;=1;<b;=2;end;=3;<c;end;end");
    row("namespaces", "<x:a xmlns:x='u' x:b='1' b='2'><x:c xmlns='v'><d/></x:c></x:a>",
        "<a b=1 b=2;<c;<d;end;end;end");
    row("prefix declared behind its use", "<x:a x:b='1' xmlns:x='u'/>", "<a b=1;end");
    row("xml:space", "<a xml:space='preserve'/>", "<a space=preserve;end");
    row("the xml prefix may be declared", "<a xmlns:xml='http://www.w3.org/XML/1998/namespace'/>", "<a;end");
    row("names beyond ASCII", "<\u00E5 \u00E4='\u00F6'/>", "<å ä=ö;end");
    row("names with signs", "<a-b.c_1 _='1'/>", "<a-b.c_1 _=1;end");
}

void XlsxScannerTest::wellFormed()
{
    QFETCH(QByteArray, xml);
    QFETCH(QString, lines);
    LonePart lone(xml);
    const XmlTokens tokens = scannedTokens(lone);
    QCOMPARE(tokens.fault, QString());
    QCOMPARE(tokens.lines.join(u';'), lines);
    QCOMPARE(tokens, qtTokens(xml.toStdString()));
}

void XlsxScannerTest::refused_data()
{
    QTest::addColumn<QByteArray>("xml");
    const auto row = [](const QByteArray& xml) {
        QTest::newRow(xml.toPercentEncoding(" <>/='&").constData()) << xml;
    };
    for (const char* xml : {"",
                            " ",
                            "a",
                            "<",
                            "<a",
                            "<a>",
                            "</a>",
                            "<a></b>",
                            "<a/><b/>",
                            "<a/>b",
                            "b<a/>",
                            "<a></a",
                            "<a></ a>",
                            "<1/>",
                            "<a b/>",
                            "<a b=/>",
                            "<a b=1/>",
                            "<a b='1/>",
                            "<a b='1'c='2'/>",
                            "<a b='1' b='2'/>",
                            "<a b='<'/>",
                            "<a b='&'/>",
                            "<a b='&c;'/>",
                            "<a>&</a>",
                            "<a>&;</a>",
                            "<a>&b;</a>",
                            "<a>&#0;</a>",
                            "<a>&#xD800;</a>",
                            "<a>&#x110000;</a>",
                            "<a>&#;</a>",
                            "<a>&#x;</a>",
                            "<a>&#-1;</a>",
                            "<a>&amp</a>",
                            "<a>]]></a>",
                            "<a><!-- -- --></a>",
                            "<a><!-- ---></a>",
                            "<a><!--></a>",
                            "<a><![CDATA[</a>",
                            "<![CDATA[]]><a/>",
                            "<a><![cdata[]]></a>",
                            "<a><!b></a>",
                            "<a><?xml version='1.0'?></a>",
                            "<a><? b?></a>",
                            "<a><?b</a>",
                            "<x:a/>",
                            "<a x:b='1'/>",
                            "<:a/>",
                            "<x:/>",
                            "<x:y:a xmlns:x='u'/>",
                            "<a xmlns:x=''/>",
                            "<a xmlns:xmlns='u'/>",
                            "<a xmlns:xml='u'/>",
                            "<a xmlns:x='u' xmlns:y='u' x:b='1' y:b='2'/>",
                            "<a xmlns:x='u' xmlns:x='v'/>",
                            "<a>\x01</a>",
                            "<a>\xFF</a>",
                            "<a>\xC3</a>",
                            "<a>\xED\xA0\x80</a>",
                            "<a>\xEF\xBF\xBF</a>",
                            "<a \xC3\x28='1'/>"})
        row(xml);
    row(QByteArray("<a>\0</a>", 8));
}

void XlsxScannerTest::refused()
{
    QFETCH(QByteArray, xml);
    LonePart lone(xml);
    QCOMPARE(scannedTokens(lone).fault, QStringLiteral("xlsx-xml-invalid"));
    QCOMPARE(qtTokens(xml.toStdString()).fault, QStringLiteral("xlsx-xml-invalid"));
}

/// A part comes in pieces, which may end anywhere.
void XlsxScannerTest::pieces()
{
    const QByteArray row =
        "<r a=\"1 &amp; 2\">\u00E5\u00E4\u00F6 &lt; <![CDATA[]]]]><!-- c --><?d e?></r>\r\n";
    for (int shift = 0; shift < row.size(); ++shift) {
        const QByteArray xml = "<a>" + QByteArray(shift, ' ') + row.repeated(3'000) + "</a>";
        LonePart lone(xml);
        const XmlTokens tokens = scannedTokens(lone);
        QCOMPARE(tokens.fault, QString());
        QCOMPARE(tokens.lines.size(), 3'000 * 4 + 2 + (shift > 0 ? 1 : 0));
        QCOMPARE(tokens.lines.count(QStringLiteral("<r a=1 & 2")), 3'000);
        QCOMPARE(tokens.lines.count(QStringLiteral(u"=åäö < ]]")), 3'000);
    }
}

void XlsxScannerTest::lines()
{
    const QByteArray xml =
        "<?xml version='1.0'\n?>\n<a>" + QByteArray("\n<b/>").repeated(50'000) + "<c></d></a>";
    LonePart lone(xml);
    const std::unique_ptr<XlsxPart> part = lone.part();
    XlsxScanner scanner(*part, 1'000);
    while (scanner.next() != XlsxScanner::Token::Failed) {
    }
    QCOMPARE(scanner.line(), 50'003);
}

QTEST_GUILESS_MAIN(XlsxScannerTest)
#include "xlsx_scanner_test.moc"
