// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/laboratory/character_set.h"
#include "tests/fuzz/xlsx_checks.h"
#include "tests/unit/laboratory/xlsx_tokens.h"

// One part of a workbook, behind the checksums and the packing of the ZIP that is put around it: which part,
// size of the pieces and tightness of the limits in three bytes, then the part.

using namespace utfall;

namespace {

constexpr const char* Parts[]{"xl/worksheets/sheet1.xml", "xl/styles.xml", "xl/sharedStrings.xml",
                              "xl/workbook.xml", "xl/_rels/workbook.xml.rels"};

test::XlsxBook book()
{
    test::XlsxBook made;
    made.formats =
        R"(<numFmt numFmtId="164" formatCode="yyyy\-mm\-dd hh:mm"/><numFmt numFmtId="165" formatCode="0.0%"/>)"
        R"(<numFmt numFmtId="166" formatCode="000000\-0000"/><numFmt numFmtId="167" formatCode="&quot;&lt;&quot;0"/>)";
    made.styles = {0, 14, 22, 46, 164, 165, 166, 167};
    made.strings = "<si><t>prov</t></si><si><r><t>a</t></r><r><t xml:space=\"preserve\"> b</t></r></si>";
    made.rows =
        R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>46067.5</v></c><c r="C1" s="6"><v>9001019802</v></c></row>)";
    return made;
}

/// Deeper, or with more attributes or namespaces in a tag, than is read.
bool isBeyondBounds(const std::string& text)
{
    constexpr auto least = 64;
    return std::count(text.begin(), text.end(), '<') > least ||
           std::count(text.begin(), text.end(), '=') > least;
}

/// The XML is read as Qt reads it, or refused for a bound that Qt does not have. What Qt refuses and is read
/// all the same has letters beyond ASCII, which are not looked at closely in names.
void checkXml(const QByteArray& content)
{
    test::LonePart lone(content);
    const std::optional<std::string> text = lone.text();
    const test::XmlTokens scanned = test::scannedTokens(lone);
    fuzz::require(text || !scanned.fault.isEmpty(), "what is no text is refused");
    if (!text)
        return;
    const test::XmlTokens byQt = test::qtTokens(*text);
    const bool ascii = isAscii(*text);
    if (scanned.fault.isEmpty() && ascii)
        fuzz::require(byQt.fault.isEmpty(), "what is read is XML");
    if (scanned.fault.isEmpty() && byQt.fault.isEmpty())
        fuzz::require(byQt == scanned, "XML is read as it is");
    if (!scanned.fault.isEmpty() && byQt.fault.isEmpty())
        fuzz::require(isBeyondBounds(*text), "XML is read");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    fuzz::Input input(data, size);
    const char* part = Parts[input.choice(static_cast<int>(std::size(Parts)))];
    const qint64 atOnce = 1 + input.choice(256);
    const bool tight = input.choice(2) == 1;
    const QByteArray content = input.rest();
    checkXml(content);
    const QByteArray bytes = test::zipped(test::withMember(book().members(), part, content), false);
    fuzz::checkXlsx(bytes, atOnce, tight ? fuzz::tightXlsxLimits() : XlsxLimits());
    return 0;
}
