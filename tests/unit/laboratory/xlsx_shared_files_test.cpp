// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/laboratory/file_kind.h"
#include "tests/support/shared_data.h"
#include "tests/unit/laboratory/xlsx_book.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QtTest>

using namespace utfall;
using namespace utfall::test;
using namespace Qt::StringLiterals;

namespace {

QString folder()
{
    return sharedDataFolder() + u"/xlsx"_s;
}

XlsxReading readShared(const QString& name, const QString& sheet = {})
{
    QFile file(folder() + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        return {{}, Error(ErrorKind::Environment, u"file-missing"_s)};
    return readBook(file, sheet);
}

const QString Calamine = u"calamine/tests/"_s;
const QString ReadXl = u"readxl/tests/testthat/sheets/"_s;

} // namespace

/// Workbooks that others wrote to try readers of workbooks.
class XlsxSharedFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFileHasItsVerdict();
    void contents_data();
    void contents();
};

void XlsxSharedFilesTest::initTestCase()
{
    if (sharedDataFolder().isEmpty() || !QDir(folder()).exists())
        QSKIP("the shared workbooks are not there");
}

/// All are read but those of this table.
void XlsxSharedFilesTest::everyFileHasItsVerdict()
{
    const QHash<QString, QString> refused{
        // Really protected with a password.
        {Calamine + u"pass_protected.xlsx"_s, u"file-kind-encrypted"_s},
        // The checksum of xl/_rels/workbook.xml.rels is another than that of its bytes.
        {Calamine + u"issue252.xlsx"_s, u"xlsx-damaged"_s},
        // Sheets without a single value: pictures, names, formats.
        {Calamine + u"empty_sheet.xlsx"_s, u"xlsx-no-cells"_s},
        {Calamine + u"issue127.xlsx"_s, u"xlsx-no-cells"_s},
        {Calamine + u"picture.xlsx"_s, u"xlsx-no-cells"_s},
        // C2 is =A2 + B2 without what it comes to.
        {ReadXl + u"missing-v-node-xlsx.xlsx"_s, u"xlsx-formula-uncalculated"_s},
    };
    int files = 0;
    QDirIterator each(folder(), {u"*.xlsx"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString path = QDir(folder()).relativeFilePath(each.next());
        QFile file(each.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const FileKind kind = sniffFile(file).valueOr(FileKind::Empty);
        const XlsxReading reading = readBook(file);
        QVERIFY2(reading.errorCode() == refused.value(path),
                 qPrintable(path + u": "_s + reading.errorCode()));
        QVERIFY2(reading.error || !reading.rows.isEmpty(), qPrintable(path));
        QVERIFY2(kind == (reading.errorCode() == u"file-kind-encrypted" ? FileKind::EncryptedOffice
                                                                        : FileKind::Xlsx),
                 qPrintable(path));
        ++files;
    }
    QVERIFY(files > 90);
}

void XlsxSharedFilesTest::contents_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<QString>("text");
    const auto row = [](const QString& path, const char* text, const char* sheet = "") {
        QTest::newRow(qPrintable(path + u' ' + QString::fromUtf8(sheet)))
            << path << QString::fromUtf8(sheet) << QString::fromUtf8(text);
    };
    row(Calamine + u"date.xlsx"_s, "2021-01-01|15/2021-01-02|16/255:10:10|17");
    row(Calamine + u"date_1904.xlsx"_s, "2021-01-01|15/2021-01-02|16/255:10:10|17");
    row(Calamine + u"date_quoted_format.xlsx"_s, "2021-01-01/2021-01-01/2021-01-01/2021-01-01");
    row(Calamine + u"errors.xlsx"_s, "#DIV/0!/#NAME?/#VALUE!/#NULL!/#REF!/#NUM!/#N/A");
    row(Calamine + u"has_x000D_.xlsx"_s, "ABC\r\nDEF");
    row(Calamine + u"rph.xlsx"_s, "課きく　毛こ");
    row(Calamine + u"inlineStr_cdata.xlsx"_s, "Hello CDATA|World/12345|NormalText");
    row(Calamine + u"whitespace_trim.xlsx"_s,
        "trimmed value|value with tabs| \t\n|clean text/line1\nline2|  line1\nline2  /日期 时间");
    row(Calamine + u"empty_shared_string_value.xlsx"_s, "Name|City|Status/Alice||Active/|Berlin");
    row(Calamine + u"any_sheets.xlsx"_s, "", "Hidden");
    row(ReadXl + u"dates-1900-LibreOffice.xlsx"_s,
        "2000-01-01|2000-01-01|2000-01-01|2000-01-01|2000-01-01T00:00:00");
    row(ReadXl + u"datetime-rounding.xlsx"_s,
        "dttm|dttm_string/2016-04-28T11:30:00|2016-04-28 11:30:00/2016-03-23T09:50:00|2016-03-23 09:50:00/"
        "2017-01-02T11:30:00|2017-01-02 11:30:00/2017-01-03T11:30:00|2017-01-03 11:30:00");
    row(ReadXl + u"currency-formats-xlsx.xlsx"_s,
        "product|cost_EUR|cost_CHF|cost_mixed/apple|0.5|0.5|0.5/software|10000|10000|10000");
    row(ReadXl + u"texty-dates-xlsx.xlsx"_s, "a/1985-03-11T13:00:00/1985-03-11T13:23:32");
    row(ReadXl + u"whitespace-xlsx.xlsx"_s,
        " <-space, space-> / <-space/space-> /\t<-tab, tab->\t/\t<-tab/tab->\t");
    row(ReadXl + u"list_type.xlsx"_s, "var1/1/a/2017-01-01/abc/FALSE");
}

void XlsxSharedFilesTest::contents()
{
    QFETCH(QString, path);
    QFETCH(QString, sheet);
    QFETCH(QString, text);
    const XlsxReading reading = readShared(path, sheet);
    QCOMPARE(reading.text(), text);
}

QTEST_GUILESS_MAIN(XlsxSharedFilesTest)
#include "xlsx_shared_files_test.moc"
