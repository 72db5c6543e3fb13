// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/result_meaning.h"
#include "core/import/row_cells.h"
#include "tests/unit/import/import_fixture.h"
#include "tests/unit/import/import_lines.h"

#include <QtTest>

using namespace utfall;
using namespace utfall::test;
using namespace Qt::StringLiterals;

namespace {

const QDate AsOf(2025, 6, 1);

MappingProfile clinicProfile()
{
    MappingProfile profile;
    profile.name = u"Kliniken Syd"_s;
    profile.laboratory = u"Lab Syd"_s;
    profile.sheet = u"Svar"_s;
    profile.dialect = CsvDialect{};
    profile.dialect->encoding = TextEncoding::Windows1252;
    profile.dialect->separator = u'\t';
    profile.dialect->quote = QChar();
    profile.columns = {{u"Pnr"_s, u"personalNumber"_s}, {u"Anm"_s, {}}};
    profile.codes = {{u"HBA1C"_s, {u"NPU27300"_s, PercentMeaning::MonoS}}, {u"GLU"_s, {}}};
    profile.units = {{{}, u"mmol/mol"_s}, {u"mmol/mol Hb"_s, u"mmol/mol"_s}};
    return profile;
}

void enrol(ImportFixture& fixture)
{
    fixture.import(ImportKind::Providers, bothProviders());
    fixture.import(ImportKind::Prepatients, {PrepatientHeader, PrepatientLine{}});
}

} // namespace

/// What codes and units mean, by standard, by profile and by hand.
class MeaningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contractsCodesStandForThemselves();
    void standardCodesMeanTheContracts();
    void profileGoesBeforeStandard();
    void annotationsAreNoUnit();
    void plausibleValues_data();
    void plausibleValues();
    void profileComesBackFromJson();
    void badProfilesAreRefused_data();
    void badProfilesAreRefused();

    void codeSaysWhatPercentMeans();
    void importerGoesBeforeCode();
    void unitGoesBeforeCode();
    void codesThatAreLeftOutAreRejected();
    void laboratoryOfTheProfileStands();
    void profileNeedsAName();
    void profileIsStoredWithItsImport();
    void savedProfileLetsWaitingRowsIn();
    void planOfOldMeaningIsNotApplied();
    void unknownTextsAreCounted();

    void amendedRowComesIn();
    void amendedPersonIsMatched();
    void confirmedValueComesIn();
    void amendingNeedsReasonAndChange();
    void amendedRowGoesWithItsImport();
};

void MeaningTest::contractsCodesStandForThemselves()
{
    const CodeMap map({u"NPU27300"_s, u"4548-4"_s}, {});
    QCOMPARE(map.of(u"4548-4"_s), std::optional(CodeMeaning{u"4548-4"_s, PercentMeaning::Unstated}));
    QCOMPARE(map.of(u"59261-8"_s), std::optional(CodeMeaning{u"NPU27300"_s, PercentMeaning::Unstated}));
    QCOMPARE(map.knownCodes().first(), u"NPU27300"_s);
}

void MeaningTest::standardCodesMeanTheContracts()
{
    const CodeMap map({u"59261-8"_s}, {});
    QCOMPARE(map.of(u"NPU27300"_s), std::optional(CodeMeaning{u"59261-8"_s, PercentMeaning::Unstated}));
    QCOMPARE(map.of(u"4548-4"_s), std::optional(CodeMeaning{u"59261-8"_s, PercentMeaning::Ngsp}));
    QVERIFY(!map.of(u"62388-4"_s)); // JDS is a third percent
    QVERIFY(!map.of(u"NPU02192"_s));
    QVERIFY(!CodeMap({u"NPU02192"_s}, {}).of(u"NPU27300"_s));
}

void MeaningTest::profileGoesBeforeStandard()
{
    MappingProfile profile;
    profile.codes = {{u"4548-4"_s, {u"NPU27300"_s, PercentMeaning::MonoS}},
                     {u"NPU27300"_s, {u"NPU27300"_s, PercentMeaning::Ngsp}}};
    const CodeMap map({u"NPU27300"_s}, profile);
    QCOMPARE(map.of(u"4548-4"_s)->percent, PercentMeaning::MonoS);
    QCOMPARE(map.of(u"NPU27300"_s)->percent, PercentMeaning::Ngsp);
}

void MeaningTest::annotationsAreNoUnit()
{
    const CodeMap map({u"NPU27300"_s}, clinicProfile());
    QCOMPARE(map.unit(u"mmol/mol{Hb}"_s), u"mmol/mol"_s);
    QCOMPARE(map.unit(u"%{Hb}"_s), u"%"_s);
    QCOMPARE(map.unit(u"MMOL/MOL  HB"_s), u"mmol/mol"_s);
    QCOMPARE(map.unit({}), u"mmol/mol"_s);
    QCOMPARE(map.unit(u"{score}"_s), u"{score}"_s);
    QCOMPARE(map.unit(u"a{b"_s), u"a{b"_s);
}

void MeaningTest::plausibleValues_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<bool>("plausible");
    const auto row = [](const QString& value, const QString& unit, bool plausible) {
        QTest::addRow("%s %s", qPrintable(value), qPrintable(unit)) << value << unit << plausible;
    };
    row(u"20"_s, u"mmol/mol"_s, true);
    row(u"19,999999"_s, u"mmol/mol"_s, false);
    row(u"163"_s, u"mmol/mol"_s, true);
    row(u"163,1"_s, u"mmol/mol"_s, false);
    row(u"5,8"_s, u"mmol/mol"_s, false);
    row(u"5,8"_s, u"% NGSP"_s, true);
    row(u"41"_s, u"% NGSP"_s, false);
    row(u"3"_s, u"% Mono-S"_s, true);
    row(u"41"_s, u"% Mono-S"_s, false);
    row(u"5,8"_s, u"mmol/L"_s, true);
}

void MeaningTest::plausibleValues()
{
    QFETCH(QString, value);
    QFETCH(QString, unit);
    QTEST(isPlausible({*Decimal::parse(value), *Unit::parse(unit)}), "plausible");
}

void MeaningTest::profileComesBackFromJson()
{
    const MappingProfile profile = clinicProfile();
    const QByteArray json = profileToJson(profile);
    const auto again = profileFromJson(json);
    QVERIFY(again);
    QVERIFY(*again == profile);
    QCOMPARE(profileToJson(*again), json);
    MappingProfile nothing;
    nothing.name = u"Tom"_s;
    QVERIFY(nothing.isEmpty());
    QVERIFY(*profileFromJson(profileToJson(nothing)) == nothing);
}

void MeaningTest::badProfilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("path");
    const QByteArray begin = R"({"schema":"utfall.mapping-profile","version":1,"name":"X")";
    QTest::newRow("text") << QByteArray("hej") << u"profile-not-json"_s << QString();
    QTest::newRow("list") << QByteArray("[]") << u"profile-not-json"_s << QString();
    QTest::newRow("no name") << QByteArray(R"({"schema":"utfall.mapping-profile","version":1})")
                             << u"profile-missing-key"_s << u"name"_s;
    QTest::newRow("other schema") << QByteArray(R"({"schema":"x","version":1,"name":"X"})")
                                  << u"profile-bad-value"_s << u"schema"_s;
    QTest::newRow("newer") << QByteArray(R"({"schema":"utfall.mapping-profile","version":2,"name":"X"})")
                           << u"profile-version"_s << QString();
    QTest::newRow("unknown key") << begin + R"(,"colour":"red"})" << u"profile-unknown-key"_s << u"colour"_s;
    QTest::newRow("percent") << begin + R"(,"percent":"jds"})" << u"profile-bad-value"_s << u"percent"_s;
    QTest::newRow("code twice") << begin + R"(,"codes":[{"code":"A"},{"code":"A"}]})"
                                << u"profile-bad-value"_s << u"codes[1].code"_s;
    QTest::newRow("code without code")
        << begin + R"(,"codes":[{"analysis":"A"}]})" << u"profile-bad-value"_s << u"codes[0].code"_s;
    QTest::newRow("unit to nothing") << begin + R"(,"units":{"%":""}})" << u"profile-bad-value"_s
                                     << u"units.%"_s;
    QTest::newRow("encoding") << begin + R"(,"dialect":{"encoding":"EBCDIC"}})" << u"profile-bad-value"_s
                              << u"dialect.encoding"_s;
    QTest::newRow("too large") << QByteArray(5'000'000, ' ') << u"profile-too-large"_s << QString();
}

void MeaningTest::badProfilesAreRefused()
{
    QFETCH(QByteArray, json);
    const auto profile = profileFromJson(json);
    QVERIFY(!profile);
    QTEST(profile.error().code, "code");
    QTEST(profile.error().args.value(u"path"_s), "path");
}

void MeaningTest::codeSaysWhatPercentMeans()
{
    ImportFixture fixture;
    enrol(fixture);
    const auto receipt =
        fixture.import(ImportKind::Results,
                       {ResultHeader, ResultLine{.value = u"5,8"_s, .unit = u"%"_s, .code = u"4548-4"_s}});
    QCOMPARE(receipt.counts.added, 1);
    QCOMPARE(fixture.attainment(AsOf).all.reached, 1);
    // The contract's own code says nothing of percent.
    QCOMPARE(
        fixture
            .import(ImportKind::Results,
                    {ResultHeader, ResultLine{.sampled = u"2025-01-12"_s, .value = u"5,8"_s, .unit = u"%"_s}})
            .counts.held,
        1);
}

void MeaningTest::importerGoesBeforeCode()
{
    ImportFixture fixture;
    enrol(fixture);
    fixture.import(ImportKind::Results,
                   {ResultHeader, ResultLine{.value = u"5,4"_s, .unit = u"%"_s, .code = u"4548-4"_s}},
                   PercentMeaning::MonoS);
    // 5.4 % is 35.5 as NGSP and 45.7 as Mono-S.
    QCOMPARE(fixture.attainment(AsOf).all.tested, 1);
    QCOMPARE(fixture.attainment(AsOf).all.reached, 0);
}

void MeaningTest::unitGoesBeforeCode()
{
    ImportFixture fixture;
    enrol(fixture);
    const auto receipt = fixture.import(ImportKind::Results,
                                        {ResultHeader, ResultLine{.value = u"52"_s, .code = u"4548-4"_s}});
    QCOMPARE(receipt.counts.added, 1);
    QCOMPARE(fixture.attainment(AsOf).all.reached, 0);
}

void MeaningTest::codesThatAreLeftOutAreRejected()
{
    ImportFixture fixture;
    enrol(fixture);
    ImportRequest request;
    request.profile = clinicProfile();
    request.profile.dialect.reset();
    request.files = {fixture.file(u"svar.csv"_s, {ResultHeader, ResultLine{.code = u"GLU"_s},
                                                  ResultLine{.unit = {}, .code = u"HBA1C"_s}})};
    const auto receipt = fixture.importRequest(request);
    QVERIFY(receipt);
    QCOMPARE(receipt->counts.rejected, 1);
    QCOMPARE(receipt->counts.added, 1);
    QVERIFY(codesOf(receipt->issues).contains(u"analysis-left-out"_s));
}

void MeaningTest::laboratoryOfTheProfileStands()
{
    ImportFixture fixture;
    enrol(fixture);
    ImportRequest request;
    request.profile.name = u"Syd"_s;
    request.profile.laboratory = u"Lab Syd"_s;
    request.files = {
        fixture.file(u"svar.csv"_s, {ResultHeader, ResultLine{.laboratory = {}, .sampleId = u"L1"_s}})};
    QVERIFY(fixture.importRequest(request));
    QCOMPARE(fixture.input().people.first().results.first().laboratory, u"Lab Syd"_s);
}

void MeaningTest::profileNeedsAName()
{
    ImportFixture fixture;
    ImportRequest request;
    request.profile = clinicProfile();
    request.profile.name.clear();
    request.files = {fixture.file(u"svar.csv"_s, {ResultHeader, ResultLine{}})};
    QCOMPARE(fixture.plan(request).error().code, u"profile-unnamed"_s);
    QCOMPARE(fixture.service().saveProfile(request.profile).result().error().code, u"profile-unnamed"_s);
}

void MeaningTest::profileIsStoredWithItsImport()
{
    ImportFixture fixture;
    enrol(fixture);
    ImportRequest request;
    request.profile = clinicProfile();
    request.profile.dialect.reset();
    request.files = {fixture.file(u"svar.csv"_s, {ResultHeader, ResultLine{}})};
    const auto plan = fixture.plan(request);
    QVERIFY(plan);
    QVERIFY(fixture.service().profiles().result()->isEmpty()); // a plan changes nothing
    QVERIFY(fixture.service().apply(*plan).result());
    QVERIFY(*fixture.service().profile(u"Kliniken Syd"_s).result() == request.profile);
    QVERIFY(fixture.service().removeProfile(u"Kliniken Syd"_s).result());
    QCOMPARE(fixture.service().profile(u"Kliniken Syd"_s).result().error().code, u"profile-unknown"_s);
    QCOMPARE(fixture.service().removeProfile(u"Kliniken Syd"_s).result().error().code, u"profile-unknown"_s);
}

void MeaningTest::savedProfileLetsWaitingRowsIn()
{
    ImportFixture fixture;
    enrol(fixture);
    ImportRequest request;
    request.profile.name = u"Syd"_s;
    request.profile.laboratory = u"Lab Syd"_s;
    request.files = {fixture.file(u"svar.csv"_s, {ResultHeader, ResultLine{.code = u"HBA1C"_s},
                                                  ResultLine{.sampled = u"2025-01-11"_s, .unit = u"mM"_s},
                                                  ResultLine{.sampled = u"2025-01-12"_s, .unit = {}}})};
    QCOMPARE(fixture.importRequest(request)->counts.held, 3);
    request.profile.codes = {{u"HBA1C"_s, {u"NPU27300"_s, PercentMeaning::Unstated}}};
    request.profile.units = {{u"mM"_s, u"mmol/mol"_s}};
    QVERIFY(fixture.service().saveProfile(request.profile).result());
    const QList<HeldRow> held = fixture.heldRows();
    QCOMPARE(held.size(), 1);
    QCOMPARE(held.first().issue.code, u"unit-missing"_s);
    QCOMPARE(fixture.input().people.first().results.size(), 2);
}

void MeaningTest::planOfOldMeaningIsNotApplied()
{
    ImportFixture fixture;
    enrol(fixture);
    ImportRequest request;
    request.files = {fixture.file(u"svar.csv"_s, {ResultHeader, ResultLine{}})};
    const auto plan = fixture.plan(request);
    ContractTerms terms = ImportFixture::prediabetesTerms();
    terms.outcome.analyses = {u"NPU27300"_s, u"59261-8"_s};
    fixture.setTerms(terms);
    QCOMPARE(fixture.service().apply(*plan).result().error().code, u"plan-outdated"_s);
    QVERIFY(fixture.input().people.first().results.isEmpty());
}

void MeaningTest::unknownTextsAreCounted()
{
    ImportFixture fixture;
    enrol(fixture);
    ImportRequest request;
    request.files = {fixture.file(u"svar.csv"_s, {ResultHeader, ResultLine{.code = u"A1"_s},
                                                  ResultLine{.code = u"A1"_s}, ResultLine{.unit = u"mM"_s},
                                                  ResultLine{.unit = {}}, ResultLine{.unit = u"%"_s}})};
    const auto plan = fixture.plan(request);
    QVERIFY(plan);
    QCOMPARE(plan->unknownTexts().codes, (QMap<QString, qint64>{{u"A1"_s, 2}}));
    QCOMPARE(plan->unknownTexts().units, (QMap<QString, qint64>{{{}, 1}, {u"%"_s, 1}, {u"mM"_s, 1}}));
    QCOMPARE(plan->reasons().first(), (ReasonCount{u"analysis-unknown"_s, Severity::Held, 2}));
}

void MeaningTest::amendedRowComesIn()
{
    ImportFixture fixture;
    enrol(fixture);
    fixture.import(ImportKind::Results, {ResultHeader, ResultLine{.sampled = u"10 januari"_s, .unit = {}}});
    const HeldRowId row = fixture.heldRows().first().id;
    // One fault at a time: the row waits for the next of them.
    QVERIFY(
        fixture.service().amendHeld(row, {{u"sampled"_s, u"2025-01-10"_s}}, u"Enligt remissen"_s).result());
    QCOMPARE(fixture.heldRows().first().issue.code, u"unit-missing"_s);
    QVERIFY(fixture.service().amendHeld(row, {{u"unit"_s, u"mmol/mol"_s}}, u"Enligt labbet"_s).result());
    QVERIFY(fixture.heldRows().isEmpty());
    QCOMPARE(fixture.attainment(AsOf).all.reached, 1);
}

void MeaningTest::amendedPersonIsMatched()
{
    ImportFixture fixture;
    enrol(fixture);
    fixture.import(ImportKind::Results, {ResultHeader, ResultLine{.number = u"19900101-2386"_s}});
    const HeldRowId row = fixture.heldRows().first().id;
    QVERIFY(fixture.service().amendHeld(row, {{u"personalNumber"_s, Bertil}}, u"Felskrivet"_s).result());
    QCOMPARE(fixture.heldRows().first().issue.code, u"person-unknown"_s);
    // Under the new number the row waits like any other.
    fixture.import(ImportKind::Prepatients, {PrepatientHeader, PrepatientLine{.number = Bertil}});
    QVERIFY(fixture.heldRows().isEmpty());
}

void MeaningTest::confirmedValueComesIn()
{
    ImportFixture fixture;
    enrol(fixture);
    fixture.import(ImportKind::Results, {ResultHeader, ResultLine{.value = u"19"_s}});
    const HeldRow row = fixture.heldRows().first();
    QCOMPARE(row.issue.code, u"value-implausible"_s);
    QVERIFY(
        fixture.service().amendHeld(row.id, {{QString(mark::Plausible), u"1"_s}}, u"Bekräftat"_s).result());
    QVERIFY(fixture.heldRows().isEmpty());
    QCOMPARE(fixture.attainment(AsOf).all.reached, 1);
}

void MeaningTest::amendingNeedsReasonAndChange()
{
    ImportFixture fixture;
    enrol(fixture);
    fixture.import(ImportKind::Results, {ResultHeader, ResultLine{.unit = {}}});
    const HeldRowId row = fixture.heldRows().first().id;
    ImportService& service = fixture.service();
    QCOMPARE(service.amendHeld(row, {{u"unit"_s, u"mmol/mol"_s}}, u" "_s).result().error().code,
             u"amend-reason-missing"_s);
    QCOMPARE(service.amendHeld(row, {{u"unit"_s, u" "_s}}, u"x"_s).result().error().code, u"amend-nothing"_s);
    QCOMPARE(service.amendHeld(row, {{u"colour"_s, u"red"_s}}, u"x"_s).result().error().code,
             u"amend-nothing"_s);
    QCOMPARE(service.amendHeld(HeldRowId(99), {{u"unit"_s, u"%"_s}}, u"x"_s).result().error().code,
             u"held-row-unknown"_s);
}

void MeaningTest::amendedRowGoesWithItsImport()
{
    ImportFixture fixture;
    enrol(fixture);
    const QStringList before = fixture.dump();
    const auto receipt = fixture.import(ImportKind::Results, {ResultHeader, ResultLine{.unit = {}}});
    QVERIFY(fixture.service()
                .amendHeld(fixture.heldRows().first().id, {{u"unit"_s, u"mmol/mol"_s}}, u"Enligt labbet"_s)
                .result());
    fixture.undo(receipt.batch);
    QCOMPARE(fixture.dump(), before);
}

QTEST_GUILESS_MAIN(MeaningTest)
#include "meaning_test.moc"
