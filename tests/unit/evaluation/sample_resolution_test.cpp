// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/code_point_order.h"
#include "core/evaluation/sample_resolution.h"
#include "tests/unit/evaluation/facts_builder.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace utfall;
using namespace utfall::test;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(RowRole role)
{
    static const std::array names{"Chosen",         "Duplicate",   "Superseded",     "OtherUnit",
                                  "Conflict",       "Voided",      "NotCounted",     "NoValue",
                                  "NoUnit",         "UnknownUnit", "UndecidedBound", "OtherAnalysis",
                                  "PersonAmbiguous"};
    return QString::fromLatin1(names.at(size_t(role)));
}

/// The roles in the order of the rows' ids, whatever order the rows were given in.
QString rolesById(const SampleResolution& resolution)
{
    QList<RowOutcome> rows = resolution.rows;
    std::sort(rows.begin(), rows.end(), [](const RowOutcome& a, const RowOutcome& b) { return a.id < b.id; });
    QStringList roles;
    for (const RowOutcome& row : rows)
        roles.append(nameOf(row.role));
    return roles.join(u' ');
}

/// "date=value" of each sample in order; "*" after a converted value.
QString samplesOf(const SampleResolution& resolution)
{
    QStringList samples;
    for (const ResolvedSample& sample : resolution.samples) {
        samples.append(sample.row.sampled.toString(Qt::ISODate) + u'=' + toPlainDecimal(sample.value) +
                       (sample.converted ? u"*"_qs : QString()));
    }
    return samples.join(u' ');
}

ContractTerms termsFor(const QString& variant)
{
    ContractTerms changed = terms();
    for (const QString& part : variant.split(u' ', Qt::SkipEmptyParts)) {
        if (part == u"mean"_qs)
            changed.selection = SampleSelection::Mean;
        else if (part == u"ngsp"_qs)
            changed.outcome.unit = Unit::percentNgsp();
        else if (part == u"mmHg"_qs)
            changed.outcome.unit = Unit::parse(u"mm Hg").value();
        else if (part == u"two-codes"_qs)
            changed.outcome.analyses = {u"NPU27300"_qs, u"LOCAL1"_qs};
        else if (part == u"<"_qs)
            changed.outcome.criterion.comparator = Comparator::Less;
        else if (part == u"<="_qs)
            changed.outcome.criterion.comparator = Comparator::LessOrEqual;
        else if (part == u">"_qs)
            changed.outcome.criterion.comparator = Comparator::Greater;
        else if (part == u">="_qs)
            changed.outcome.criterion.comparator = Comparator::GreaterOrEqual;
        else
            qFatal("unknown variant: %s", qPrintable(part));
    }
    return changed;
}

} // namespace

class SampleResolutionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowAlone_data();
    void rowAlone();
    void sample_data();
    void sample();
    void rowsKeepTheirGivenOrder();
    void samplesAreOrdered();
    void codePoints();
};

void SampleResolutionTest::rowAlone_data()
{
    QTest::addColumn<QString>("variant");
    QTest::addColumn<QString>("fields");
    QTest::addColumn<QString>("role");
    const auto add = [](const char* name, const QString& variant, const QString& fields, RowRole role) {
        QTest::newRow(name) << variant << fields << nameOf(role);
    };
    const QString day = u"2028-01-10; "_qs;
    add("plain", {}, day + u"41"_qs, RowRole::Chosen);
    add("correction", {}, day + u"41; status=C"_qs, RowRole::Chosen);
    add("status that never counts", {}, day + u"41; status=P"_qs, RowRole::NotCounted);
    add("never counts, nor needs a value", {}, day + u"; unit=none; status=P"_qs, RowRole::NotCounted);
    add("in error without value and unit", {}, day + u"; unit=none; status=E"_qs, RowRole::Chosen);
    add("in error in an unknown unit", {}, day + u"41; unit=mg/dl; status=E"_qs, RowRole::Chosen);
    add("no value", {}, day, RowRole::NoValue);
    add("no unit", {}, day + u"41; unit=none"_qs, RowRole::NoUnit);
    add("no value before no unit", {}, day + u"; unit=none"_qs, RowRole::NoValue);
    add("NGSP", {}, day + u"5.9; unit=ngsp"_qs, RowRole::Chosen);
    add("Mono-S", {}, day + u"5.0; unit=mono"_qs, RowRole::Chosen);
    add("unit not on the list", {}, day + u"41; unit=mmol/l"_qs, RowRole::UnknownUnit);
    add("NGSP contract, NGSP row", u"ngsp"_qs, day + u"5.9; unit=ngsp"_qs, RowRole::Chosen);
    add("NGSP contract, mmol/mol row", u"ngsp"_qs, day + u"41"_qs, RowRole::UnknownUnit);
    add("NGSP contract, Mono-S row", u"ngsp"_qs, day + u"5; unit=mono"_qs, RowRole::UnknownUnit);
    add("other contract, same unit otherwise written", u"mmHg"_qs, day + u"130; unit=MMHG"_qs,
        RowRole::Chosen);
    add("other contract, other unit", u"mmHg"_qs, day + u"130; unit=kPa"_qs, RowRole::UnknownUnit);
    add("code in another case", {}, day + u"41; code= npu27300 "_qs, RowRole::OtherAnalysis);
    add("code the contract does not use", {}, day + u"41; code=NPU02192"_qs, RowRole::OtherAnalysis);
    add("in error of another analysis", {}, day + u"41; code=NPU02192; status=E"_qs, RowRole::OtherAnalysis);
    add("ambiguous person", {}, day + u"41; ambiguous"_qs, RowRole::PersonAmbiguous);
    add("ambiguous person, in error", {}, day + u"41; status=E; ambiguous"_qs, RowRole::PersonAmbiguous);

    const QString undecided = nameOf(RowRole::UndecidedBound);
    const QString decided = nameOf(RowRole::Chosen);
    for (const QString& comparator : {u"<"_qs, u"<="_qs, u">"_qs, u">="_qs}) {
        const auto bound = [&](const QString& value, const QString& role) {
            QTest::addRow("%s under %s 42", qPrintable(value), qPrintable(comparator))
                << comparator << day + value << role;
        };
        bound(u"<41.9"_qs, decided);
        bound(u"<42"_qs, decided);
        bound(u"<42.000001"_qs, undecided);
        bound(u">42.1"_qs, decided);
        bound(u">42"_qs, decided);
        bound(u">41.999999"_qs, undecided);
    }
    // 42 mmol/mol is 65.5/10.93 % NGSP, between 5.992680 and 5.992681.
    add("bound converted, decides", {}, day + u"<5.99268; unit=ngsp"_qs, RowRole::Chosen);
    add("bound converted, just undecided", {}, day + u"<5.992681; unit=ngsp"_qs, RowRole::UndecidedBound);
    add("bound converted, decides from above", {}, day + u">5.992681; unit=ngsp"_qs, RowRole::Chosen);
    add("bound under mean", u"mean"_qs, day + u"<20"_qs, RowRole::UndecidedBound);
    add("plain under mean", u"mean"_qs, day + u"20"_qs, RowRole::Chosen);
}

void SampleResolutionTest::rowAlone()
{
    QFETCH(QString, variant);
    QFETCH(QString, fields);
    QTEST(nameOf(roleOfRowAlone(row(1, fields), termsFor(variant))), "role");
}

void SampleResolutionTest::sample_data()
{
    QTest::addColumn<QString>("variant");
    QTest::addColumn<QStringList>("fields");
    QTest::addColumn<QString>("roles");
    QTest::addColumn<QString>("samples");
    const auto add = [](const char* name, const QStringList& fields, const QString& roles,
                        const QString& samples, const QString& variant = {}) {
        QTest::newRow(name) << variant << fields << roles << samples;
    };

    // What identifies a sample.
    add("two dates are two samples", {u"2028-01-10;41"_qs, u"2028-01-11;43"_qs}, u"Chosen Chosen"_qs,
        u"2028-01-10=41 2028-01-11=43"_qs);
    add("one date, two sample ids of one laboratory",
        {u"2028-01-10;41;lab=L;id=1"_qs, u"2028-01-10;43;lab=L;id=2"_qs}, u"Chosen Chosen"_qs,
        u"2028-01-10=41 2028-01-10=43"_qs);
    add("one id in two laboratories", {u"2028-01-10;41;lab=L;id=1"_qs, u"2028-01-10;43;lab=M;id=1"_qs},
        u"Chosen Chosen"_qs, u"2028-01-10=41 2028-01-10=43"_qs);
    add("laboratories differ by case", {u"2028-01-10;41;lab=Lab;id=1"_qs, u"2028-01-10;43;lab=LAB;id=1"_qs},
        u"Chosen Chosen"_qs, u"2028-01-10=43 2028-01-10=41"_qs);
    add("white space around laboratory and id is nothing",
        {u"2028-01-10;41;lab= L ;id= 1 "_qs, u"2028-01-10;43;lab=L;id=1"_qs}, u"Conflict Conflict"_qs, {});
    add("an id without laboratory leaves the date", {u"2028-01-10;41;id=1"_qs, u"2028-01-10;43;id=2"_qs},
        u"Conflict Conflict"_qs, {});
    add("a laboratory without id leaves the date", {u"2028-01-10;41;lab=L"_qs, u"2028-01-10;43;lab=M"_qs},
        u"Conflict Conflict"_qs, {});
    add("a numbered row is no row of the date", {u"2028-01-10;41;lab=L;id=1"_qs, u"2028-01-10;43"_qs},
        u"Chosen Chosen"_qs, u"2028-01-10=43 2028-01-10=41"_qs);
    add("two analyses of one date", {u"2028-01-10;41"_qs, u"2028-01-10;43;code=LOCAL1"_qs},
        u"Chosen Chosen"_qs, u"2028-01-10=43 2028-01-10=41"_qs, u"two-codes"_qs);
    add("a code in another case is another analysis",
        {u"2028-01-10;41"_qs, u"2028-01-10;43;code=npu27300"_qs}, u"Chosen OtherAnalysis"_qs,
        u"2028-01-10=41"_qs);

    // Voids.
    add("in error voids the sample",
        {u"2028-01-10;41"_qs, u"2028-01-10;;unit=none;status=E"_qs, u"2028-01-10;40;status=C"_qs},
        u"Voided Voided Voided"_qs, {});
    add("in error voids that sample alone", {u"2028-01-10;41"_qs, u"2028-01-11;43;status=E"_qs},
        u"Chosen Voided"_qs, u"2028-01-10=41"_qs);
    add("in error by number leaves the date alone",
        {u"2028-01-10;41"_qs, u"2028-01-10;41;status=E;lab=L;id=1"_qs}, u"Chosen Voided"_qs,
        u"2028-01-10=41"_qs);
    add("in error by number reaches another date",
        {u"2028-01-10;41;lab=L;id=1"_qs, u"2028-02-02;;status=E;lab=L;id=1"_qs}, u"Voided Voided"_qs, {});
    add("in error of an ambiguous person voids nothing",
        {u"2028-01-10;41"_qs, u"2028-01-10;;status=E;ambiguous"_qs}, u"Chosen PersonAmbiguous"_qs,
        u"2028-01-10=41"_qs);

    // Corrections.
    add("a correction wins", {u"2028-01-10;41;at=2028-03-01"_qs, u"2028-01-10;43;status=C"_qs},
        u"Superseded Chosen"_qs, u"2028-01-10=43"_qs);
    add("the latest correction wins",
        {u"2028-01-10;41"_qs, u"2028-01-10;43;status=C;at=2028-01-12T08:00"_qs,
         u"2028-01-10;44;status=C;at=2028-01-12T09:30"_qs},
        u"Superseded Superseded Chosen"_qs, u"2028-01-10=44"_qs);
    add("a correction without time is the earliest",
        {u"2028-01-10;43;status=C"_qs, u"2028-01-10;44;status=C;at=2028-01-10"_qs}, u"Superseded Chosen"_qs,
        u"2028-01-10=44"_qs);
    add("a date is the start of its day",
        {u"2028-01-10;43;status=C;at=2028-01-12"_qs, u"2028-01-10;44;status=C;at=2028-01-12T00:01"_qs},
        u"Superseded Chosen"_qs, u"2028-01-10=44"_qs);
    add("a correction moves the sample's date",
        {u"2028-01-10;41;lab=L;id=1"_qs, u"2028-01-20;41;lab=L;id=1;status=C"_qs}, u"Superseded Chosen"_qs,
        u"2028-01-20=41"_qs);
    add("corrections that tie",
        {u"2028-01-10;41"_qs, u"2028-01-10;43;status=C"_qs, u"2028-01-10;44;status=C"_qs},
        u"Superseded Conflict Conflict"_qs, {});
    add("corrections that tie and agree",
        {u"2028-01-10;43;status=C;id=2"_qs, u"2028-01-10;43.0;status=C;id=1"_qs}, u"Duplicate Chosen"_qs,
        u"2028-01-10=43"_qs);
    add("corrections that differ below the latest",
        {u"2028-01-10;43;status=C"_qs, u"2028-01-10;44;status=C"_qs,
         u"2028-01-10;45;status=C;at=2028-01-11"_qs},
        u"Superseded Superseded Chosen"_qs, u"2028-01-10=45"_qs);
    add("a held correction changes nothing", {u"2028-01-10;41"_qs, u"2028-01-10;43;unit=none;status=C"_qs},
        u"Chosen NoUnit"_qs, u"2028-01-10=41"_qs);
    add("a correction ends a conflict of finals",
        {u"2028-01-10;41"_qs, u"2028-01-10;43"_qs, u"2028-01-10;42;status=C"_qs},
        u"Superseded Superseded Chosen"_qs, u"2028-01-10=42"_qs);

    // Finals.
    add("equal finals", {u"2028-01-10;41"_qs, u"2028-01-10;41.000"_qs}, u"Chosen Duplicate"_qs,
        u"2028-01-10=41"_qs);
    add("values equal in six places", {u"2028-01-10;41.0000004"_qs, u"2028-01-10;41"_qs},
        u"Chosen Duplicate"_qs, u"2028-01-10=41"_qs);
    add("different finals", {u"2028-01-10;41"_qs, u"2028-01-10;41.000001"_qs}, u"Conflict Conflict"_qs, {});
    add("finals with different dates of one number",
        {u"2028-01-10;41;lab=L;id=1"_qs, u"2028-01-11;41;lab=L;id=1"_qs}, u"Conflict Conflict"_qs, {});
    add("a bound is content", {u"2028-01-10;20"_qs, u"2028-01-10;<20"_qs}, u"Conflict Conflict"_qs, {});
    add("equal bounds", {u"2028-01-10;<20"_qs, u"2028-01-10;<20"_qs}, u"Chosen Duplicate"_qs,
        u"2028-01-10=20"_qs);
    add("two agree and a third does not", {u"2028-01-10;41"_qs, u"2028-01-10;41"_qs, u"2028-01-10;43"_qs},
        u"Conflict Conflict Conflict"_qs, {});
    add("a row that never counts makes no conflict", {u"2028-01-10;41"_qs, u"2028-01-10;43;status=P"_qs},
        u"Chosen NotCounted"_qs, u"2028-01-10=41"_qs);
    add("a held row makes no conflict", {u"2028-01-10;41"_qs, u"2028-01-10;<50"_qs, u"2028-01-10;"_qs},
        u"Chosen UndecidedBound NoValue"_qs, u"2028-01-10=41"_qs);

    // Which of equal rows stands.
    add("the earliest report time stands",
        {u"2028-01-10;41;at=2028-01-12"_qs, u"2028-01-10;41;at=2028-01-11"_qs}, u"Duplicate Chosen"_qs,
        u"2028-01-10=41"_qs);
    add("a missing report time stands first", {u"2028-01-10;41;at=2028-01-11"_qs, u"2028-01-10;41"_qs},
        u"Duplicate Chosen"_qs, u"2028-01-10=41"_qs);
    add("then the sample id", {u"2028-01-10;41;id=B"_qs, u"2028-01-10;41;id=A"_qs}, u"Duplicate Chosen"_qs,
        u"2028-01-10=41"_qs);
    add("then the laboratory", {u"2028-01-10;41;lab=B"_qs, u"2028-01-10;41;lab=A"_qs}, u"Duplicate Chosen"_qs,
        u"2028-01-10=41"_qs);
    add("sample id before laboratory", {u"2028-01-10;41;lab=A"_qs, u"2028-01-10;41;id=A"_qs},
        u"Chosen Duplicate"_qs, u"2028-01-10=41"_qs);

    // One result in several units: 6.0 % NGSP is 42.08, 5.0 % Mono-S is 41.65 mmol/mol.
    add("NGSP alone", {u"2028-01-10;6.0;unit=ngsp"_qs}, u"Chosen"_qs, u"2028-01-10=42.08*"_qs);
    add("Mono-S alone", {u"2028-01-10;5.0;unit=mono"_qs}, u"Chosen"_qs, u"2028-01-10=41.65*"_qs);
    add("the contract's unit is kept", {u"2028-01-10;6.0;unit=ngsp"_qs, u"2028-01-10;42"_qs},
        u"OtherUnit Chosen"_qs, u"2028-01-10=42"_qs);
    add("else NGSP is kept", {u"2028-01-10;5.0;unit=mono"_qs, u"2028-01-10;6.0;unit=ngsp"_qs},
        u"OtherUnit Chosen"_qs, u"2028-01-10=42.08*"_qs);
    add("three units that agree",
        {u"2028-01-10;5.0;unit=mono"_qs, u"2028-01-10;6.0;unit=ngsp"_qs, u"2028-01-10;42"_qs},
        u"OtherUnit OtherUnit Chosen"_qs, u"2028-01-10=42"_qs);
    add("0.6 apart is one result", {u"2028-01-10;6.0;unit=ngsp"_qs, u"2028-01-10;41.48"_qs},
        u"OtherUnit Chosen"_qs, u"2028-01-10=41.48"_qs);
    add("0.6 apart from above", {u"2028-01-10;6.0;unit=ngsp"_qs, u"2028-01-10;42.68"_qs},
        u"OtherUnit Chosen"_qs, u"2028-01-10=42.68"_qs);
    add("more than 0.6 apart", {u"2028-01-10;6.0;unit=ngsp"_qs, u"2028-01-10;41.479999"_qs},
        u"Conflict Conflict"_qs, {});
    add("every pair must agree",
        {u"2028-01-10;5.0;unit=mono"_qs, u"2028-01-10;6.0;unit=ngsp"_qs, u"2028-01-10;42.5"_qs},
        u"Conflict Conflict Conflict"_qs, {});
    add("no unit may have two values",
        {u"2028-01-10;6.0;unit=ngsp"_qs, u"2028-01-10;42"_qs, u"2028-01-10;42.1"_qs},
        u"Conflict Conflict Conflict"_qs, {});
    add("duplicates inside a unit collapse first",
        {u"2028-01-10;6.0;unit=ngsp"_qs, u"2028-01-10;42;id=2"_qs, u"2028-01-10;42;id=1"_qs,
         u"2028-01-10;6;unit=ngsp"_qs},
        u"OtherUnit Duplicate Chosen OtherUnit"_qs, u"2028-01-10=42"_qs);
    add("two units on two dates of one number",
        {u"2028-01-10;6.0;unit=ngsp;lab=L;id=1"_qs, u"2028-01-11;42;lab=L;id=1"_qs}, u"Conflict Conflict"_qs,
        {});
    add("bounds in two units are no one result", {u"2028-01-10;<20"_qs, u"2028-01-10;<4;unit=ngsp"_qs},
        u"Conflict Conflict"_qs, {});
    add("a bound beside a number is no one result", {u"2028-01-10;>50"_qs, u"2028-01-10;6.73;unit=ngsp"_qs},
        u"Conflict Conflict"_qs, {});
    add("corrections in two units at one time",
        {u"2028-01-10;50"_qs, u"2028-01-10;6.0;unit=ngsp;status=C"_qs, u"2028-01-10;42;status=C"_qs},
        u"Superseded OtherUnit Chosen"_qs, u"2028-01-10=42"_qs);
    add("corrections in two units at two times",
        {u"2028-01-10;42;status=C"_qs, u"2028-01-10;6.0;unit=ngsp;status=C;at=2028-01-11"_qs},
        u"Superseded Chosen"_qs, u"2028-01-10=42.08*"_qs);
    add("a final in another unit beside a correction",
        {u"2028-01-10;42"_qs, u"2028-01-10;6.0;unit=ngsp;status=C"_qs}, u"Superseded Chosen"_qs,
        u"2028-01-10=42.08*"_qs);
    add("a contract in NGSP takes no other unit", {u"2028-01-10;6.0;unit=ngsp"_qs, u"2028-01-10;42"_qs},
        u"Chosen UnknownUnit"_qs, u"2028-01-10=6"_qs, u"ngsp"_qs);
}

void SampleResolutionTest::sample()
{
    QFETCH(QString, variant);
    QFETCH(QStringList, fields);
    QFETCH(QString, roles);
    QFETCH(QString, samples);
    const ContractTerms contract = termsFor(variant);
    forEveryOrder(rows(fields), [&](const QList<ResultFact>& given) {
        const SampleResolution resolution = resolveSamples(given, contract);
        QCOMPARE(rolesById(resolution), roles);
        QCOMPARE(samplesOf(resolution), samples);
        QCOMPARE(rolesById({{}, resolveRows(given, contract)}), roles);
    });
}

void SampleResolutionTest::rowsKeepTheirGivenOrder()
{
    const QList<ResultFact> given = {row(7, u"2028-02-10;41"_qs), row(3, u"2028-01-10;"_qs),
                                     row(5, u"2028-01-11;40"_qs)};
    const SampleResolution resolution = resolveSamples(given, terms());
    QCOMPARE(resolution.rows.size(), 3);
    QVERIFY(resolution.rows[0].id == ResultId(7));
    QVERIFY(resolution.rows[1].id == ResultId(3));
    QCOMPARE(nameOf(resolution.rows[1].role), u"NoValue"_qs);
    QVERIFY(resolution.rows[2].id == ResultId(5));
    QVERIFY(resolveSamples({}, terms()).samples.isEmpty());
}

void SampleResolutionTest::samplesAreOrdered()
{
    ContractTerms contract = terms();
    contract.outcome.analyses = {u"B"_qs, u"A"_qs};
    QList<ResultFact> given = rows({
        u"2028-01-09;1;code=B;lab=Z;id=Z;at=2028-02-01"_qs, // the date first
        u"2028-01-10;2;code=B;lab=Z;id=Y"_qs,               // no report time before any
        u"2028-01-10;3;code=B;lab=Z;id=X;at=2028-01-11T07:59"_qs,
        u"2028-01-10;4;code=B;lab=Z;id=B;at=2028-01-11T08:00"_qs, // capitals before small letters: code
                                                                  // points
        u"2028-01-10;5;code=A;lab=Z;id=a;at=2028-01-11T08:00"_qs, // the analysis after the sample id
        u"2028-01-10;6;code=B;lab=Y;id=a;at=2028-01-11T08:00"_qs, // the laboratory last
        u"2028-01-10;7;code=B;lab=Z;id=a;at=2028-01-11T08:00"_qs,
    });
    std::reverse(given.begin(), given.end());
    const SampleResolution resolution = resolveSamples(given, contract);
    QCOMPARE(resolution.samples.size(), 7);
    for (int i = 0; i < 7; ++i)
        QCOMPARE(toPlainDecimal(resolution.samples[i].value), QString::number(i + 1));
    QVERIFY(comesBefore(resolution.samples[0], resolution.samples[1]));
    QVERIFY(!comesBefore(resolution.samples[1], resolution.samples[0]));
    QVERIFY(!comesBefore(resolution.samples[0], resolution.samples[0]));
}

void SampleResolutionTest::codePoints()
{
    QCOMPARE(compareByCodePoint(u"", u""), 0);
    QVERIFY(compareByCodePoint(u"", u"a") < 0);
    QVERIFY(compareByCodePoint(u"ab", u"a") > 0);
    QVERIFY(compareByCodePoint(u"Z", u"a") < 0);
    QVERIFY(compareByCodePoint(u"z", u"å") < 0);
    // U+FF21 stands below U+1D400, though the latter's first UTF-16 unit is the lesser.
    QVERIFY(compareByCodePoint(u"\uFF21", u"\U0001D400") < 0);
    QVERIFY(compareByCodePoint(u"\U0001D400", u"\uFF21") > 0);
    QVERIFY(compareByCodePoint(u"\U0001D400", u"\U0001D401") < 0);
}

QTEST_APPLESS_MAIN(SampleResolutionTest)
#include "sample_resolution_test.moc"
