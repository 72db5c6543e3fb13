// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text_folding.h"
#include "core/import/import_kind.h"

#include <QSet>
#include <QtTest>

using namespace utfall;
using namespace Qt::StringLiterals;

class ImportKindTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columns_data();
    void columns();
    void columnsAreToldApart();
    void guess_data();
    void guess();
    void unknownKey();
};

void ImportKindTest::columns_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("headers"); ///< optional columns with "?"
    QTest::newRow("providers") << u"providers"_s
                               << u"organisationsnummer namn metod? kontakt? epost? telefon? bankgiro?"_s;
    QTest::newRow("prepatients")
        << u"prepatients"_s
        << u"personnummer förnamn efternamn identifierare inskriven omgång? utförare? metod? samtycke samtyckesversion? inklusionsdatum inklusionsvärde enhet adress? postnummer? ort? telefon? epost? skydd?"_s;
    QTest::newRow("switches") << u"switches"_s << u"personnummer datum utförare metod?"_s;
    QTest::newRow("exits") << u"exits"_s << u"personnummer datum orsak"_s;
    QTest::newRow("results")
        << u"results"_s
        << u"personnummer provdatum analyskod värde enhet status? laboratorium? metod? provnummer? svarsdatum?"_s;
}

void ImportKindTest::columns()
{
    QFETCH(QString, key);
    const auto kind = importKindFromKey(key);
    QVERIFY(kind.has_value());
    QCOMPARE(importKindKey(*kind), key);
    QStringList headers;
    for (const ImportColumn& column : importColumns(*kind))
        headers.append(column.required ? column.header : column.header + u'?');
    QTEST(headers.join(u' '), "headers");
}

void ImportKindTest::columnsAreToldApart()
{
    for (const ImportKind kind : ImportOrder) {
        QSet<QString> names;
        for (const ImportColumn& column : importColumns(kind)) {
            for (const QString& name : QSet<QString>{foldHeader(column.header), foldHeader(column.key)}) {
                QVERIFY2(!names.contains(name), qPrintable(name));
                names.insert(name);
            }
        }
    }
}

void ImportKindTest::guess_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("key");
    QTest::newRow("results") << u"personnummer;provdatum;analyskod;värde;enhet"_s << u"results"_s;
    QTest::newRow("any order and case")
        << u"ENHET;Varde; analyskod;Prov_datum;PERSONNUMMER;extra"_s << u"results"_s;
    QTest::newRow("English") << u"personalNumber;date;reason"_s << u"exits"_s;
    QTest::newRow("mixed") << u"personnummer;date;utförare"_s << u"switches"_s;
    QTest::newRow("providers") << u"organisationsnummer;namn"_s << u"providers"_s;
    QTest::newRow("prepatients")
        << u"personnummer;förnamn;efternamn;identifierare;inskriven;samtycke;inklusionsdatum;inklusionsvärde;enhet"_s
        << u"prepatients"_s;
    QTest::newRow("column missing") << u"personnummer;provdatum;analyskod;värde"_s << QString();
    QTest::newRow("two kinds") << u"personnummer;datum;orsak;utförare"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void ImportKindTest::guess()
{
    QFETCH(QString, header);
    const auto kind = guessImportKind(header.split(u';'));
    QTEST(kind ? importKindKey(*kind) : QString(), "key");
}

void ImportKindTest::unknownKey()
{
    QVERIFY(!importKindFromKey(u"Results"_s).has_value());
    QVERIFY(!importKindFromKey({}).has_value());
}

QTEST_APPLESS_MAIN(ImportKindTest)
#include "import_kind_test.moc"
