// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contract/terms_json.h"
#include "tests/support/shared_data.h"
#include "tests/unit/contract/random_terms.h"

#include <QFile>
#include <QtTest>

using namespace utfall;

namespace {

/// The whole form, as cli.md shows it.
QByteArray wholeForm()
{
    return QByteArrayLiteral(R"({
  "name": "Prediabetes 2026", "area": "prediabetes",
  "start": "2026-01-01", "end": "2029-12-31",
  "enrolment": {"from": "2026-01-01", "to": "2027-06-30", "plannedPersons": 1000},
  "outcome": {
    "kind": "threshold",
    "analyses": ["NPU27300"], "unit": "mmol/mol",
    "inclusion": {"atLeast": "42", "below": "48", "maxAgeDays": null},
    "criterion": {"comparator": "<", "value": "42"}
  },
  "followUp": {"anchor": "enrolment", "months": 24, "earliestDays": -90, "latestDays": 90},
  "selection": "latest",
  "payment": {
    "unitPriceOre": 4700000, "floorBasisPoints": 1000, "capBasisPoints": 8000,
    "denominator": "listed", "basis": "perProvider", "floorRule": "marginal",
    "rounding": "ore", "budgetCeilingOre": null,
    "interest": {"method": "simple", "rateBasisPoints": 300, "dayCount": "ACT/365F", "from": "contractStart", "date": null}
  },
  "evaluatorFee": {"method": "fixed", "ore": 1300000000},
  "switching": {"cutOffMonths": 6},
  "exits": {"avliden": "stays", "flyttat": "stays", "aterkallat-samtycke": "stays", "graviditet": "stays",
            "diabetesdiagnos": "stays", "felaktigt-inskriven": "void"}
})");
}

ContractTerms wholeTerms()
{
    ContractTerms terms;
    terms.name = QStringLiteral("Prediabetes 2026");
    terms.area = QStringLiteral("prediabetes");
    terms.start = QDate(2026, 1, 1);
    terms.end = QDate(2029, 12, 31);
    terms.payment.interest.method = InterestMethod::Simple;
    terms.evaluatorFee = {EvaluatorFeeMethod::Fixed, Money::fromOre(1'300'000'000)};
    return terms;
}

/// The form with one piece exchanged; the piece must be there.
QByteArray formWith(const QByteArray& piece, const QByteArray& other)
{
    QByteArray json = wholeForm();
    const qsizetype at = json.indexOf(piece);
    if (at < 0)
        qFatal("the form has no %s", piece.constData());
    return json.replace(at, piece.size(), other);
}

} // namespace

class TermsJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeFormGivesEveryField();
    void requiredKeysAloneGiveTheDefaults();
    void emptyObjectsTakeTheValuesShown();
    void accepted_data();
    void accepted();
    void money_data();
    void money();
    void openSides();
    void decimals_data();
    void decimals();
    void refused_data();
    void refused();
    void notJson_data();
    void notJson();
    void tooLarge();
    void nestedDeep();
    void writtenInTheOrderOfTheFormat();
    void randomTermsComeBack();
    void damagedTextIsReadOrRefused();
    void checkNeedsEveryExit();
    void sharedCohort();
};

void TermsJsonTest::wholeFormGivesEveryField()
{
    const auto terms = termsFromJson(wholeForm());
    QVERIFY(terms.ok());
    QVERIFY(*terms == wholeTerms());
    QVERIFY(termsFromJson("\xEF\xBB\xBF" + wholeForm()).ok());
}

void TermsJsonTest::requiredKeysAloneGiveTheDefaults()
{
    const auto terms = termsFromJson(R"({"name": "Prediabetes 2026", "area": "prediabetes",
        "start": "2026-01-01", "end": "2029-12-31", "outcome": {}, "payment": {}})");
    QVERIFY(terms.ok());
    ContractTerms expected = wholeTerms();
    expected.payment.interest.method = InterestMethod::None;
    expected.evaluatorFee = {};
    QVERIFY(*terms == expected);
    QCOMPARE(terms->evaluatorFee.method, EvaluatorFeeMethod::None);
}

void TermsJsonTest::emptyObjectsTakeTheValuesShown()
{
    const auto terms = termsFromJson(R"({"name": "Prediabetes 2026", "area": "prediabetes",
        "start": "2026-01-01", "end": "2029-12-31", "enrolment": {}, "followUp": {}, "evaluatorFee": {},
        "outcome": {"inclusion": {}, "criterion": {}}, "payment": {"interest": {}}, "switching": {}, "exits": {}})");
    QVERIFY(terms.ok());
    QVERIFY(*terms == wholeTerms());
}

void TermsJsonTest::accepted_data()
{
    QTest::addColumn<QByteArray>("piece");
    QTest::addColumn<QByteArray>("other");
    const auto row = [](const char* name, const char* piece, const char* other) {
        QTest::newRow(name) << QByteArray(piece) << QByteArray(other);
    };
    row("contract of other years than the enrolment", R"("start": "2026-01-01", "end": "2029-12-31")",
        R"("start": "1995-01-01", "end": "1999-12-31")");
    row("one day", R"("end": "2029-12-31")", R"("end": "2026-01-01")");
    row("floor at cap", R"("floorBasisPoints": 1000)", R"("floorBasisPoints": 8000)");
    row("no floor, whole cap", R"("floorBasisPoints": 1000, "capBasisPoints": 8000)",
        R"("floorBasisPoints": 0, "capBasisPoints": 10000)");
    row("no price", "4700000", "0");
    row("no rate", R"("rateBasisPoints": 300)", R"("rateBasisPoints": 0)");
    row("ceiling of nothing", R"("budgetCeilingOre": null)", R"("budgetCeilingOre": 0)");
    row("no months", R"("months": 24)", R"("months": 0)");
    row("window after the target", R"("earliestDays": -90, "latestDays": 90)",
        R"("earliestDays": 1, "latestDays": 1)");
    row("window before the target", R"("earliestDays": -90, "latestDays": 90)",
        R"("earliestDays": -90, "latestDays": -30)");
    row("nobody planned", R"("plannedPersons": 1000)", R"("plannedPersons": 0)");
    row("no cut-off", R"("cutOffMonths": 6)", R"("cutOffMonths": 0)");
    row("fresh inclusion", R"("maxAgeDays": null)", R"("maxAgeDays": 0)");
    row("no interest, date asked for",
        R"("method": "simple", "rateBasisPoints": 300, "dayCount": "ACT/365F", "from": "contractStart")",
        R"("method": "none", "rateBasisPoints": 0, "dayCount": "ACT/365F", "from": "date")");
    row("other unit", R"("mmol/mol")", R"("mmHg")");
    row("white space after", "\"void\"}\n}", "\"void\"}\n} \r\n\t");
}

void TermsJsonTest::accepted()
{
    QFETCH(const QByteArray, piece);
    QFETCH(const QByteArray, other);
    const auto terms = termsFromJson(formWith(piece, other));
    QVERIFY2(terms.ok(),
             terms.ok() ? ""
                        : qPrintable(terms.error().code + terms.error().args.value(QStringLiteral("path"))));
    const auto again = termsFromJson(termsToJson(*terms));
    QVERIFY(again.ok());
    QVERIFY(*again == *terms);
}

void TermsJsonTest::money_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<qint64>("ore");
    QTest::newRow("10^15 + 1") << QByteArray("1000000000000001") << Q_INT64_C(1'000'000'000'000'001);
    QTest::newRow("2^53 + 1") << QByteArray("9007199254740993") << Q_INT64_C(9'007'199'254'740'993);
    QTest::newRow("largest") << QByteArray("9223372036854775807") << Q_INT64_C(9'223'372'036'854'775'807);
}

void TermsJsonTest::money()
{
    QFETCH(const QByteArray, written);
    const auto terms = termsFromJson(formWith("4700000", written));
    QVERIFY(terms.ok());
    QTEST(qint64(terms->payment.unitPrice.ore()), "ore");
    QVERIFY(termsToJson(*terms).contains("\"unitPriceOre\": " + written));
}

void TermsJsonTest::openSides()
{
    const auto terms =
        termsFromJson(formWith(R"("atLeast": "42", "below": "48")", R"("atLeast": null, "below": null)"));
    QVERIFY(terms.ok());
    QVERIFY(!terms->outcome.inclusion.atLeast);
    QVERIFY(!terms->outcome.inclusion.below);
    const auto again = termsFromJson(termsToJson(*terms));
    QVERIFY(again.ok() && *again == *terms);
}

void TermsJsonTest::decimals_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<qint64>("millionths");
    QTest::newRow("text") << QByteArray(R"("41.9")") << Q_INT64_C(41'900'000);
    QTest::newRow("comma") << QByteArray(R"("41,9")") << Q_INT64_C(41'900'000);
    QTest::newRow("integer number") << QByteArray("42") << Q_INT64_C(42'000'000);
    QTest::newRow("six places and noughts") << QByteArray(R"("41.12345600")") << Q_INT64_C(41'123'456);
    QTest::newRow("negative") << QByteArray(R"("-3")") << Q_INT64_C(-3'000'000);
}

void TermsJsonTest::decimals()
{
    QFETCH(const QByteArray, written);
    const auto terms = termsFromJson(formWith(R"("value": "42")", R"("value": )" + written));
    QVERIFY(terms.ok());
    QTEST(qint64(terms->outcome.criterion.value.millionths()), "millionths");
}

void TermsJsonTest::refused_data()
{
    QTest::addColumn<QByteArray>("piece");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("path");
    const auto row = [](const char* name, const char* piece, const char* other, const char* code,
                        const char* path) {
        QTest::newRow(name) << QByteArray(piece) << QByteArray(other) << QString::fromLatin1(code)
                            << QString::fromLatin1(path);
    };
    row("unknown key", R"("selection")", R"("selektion")", "terms-unknown-key", "selektion");
    row("another document", R"("selection")", R"("schema": "utfall.payout", "selection")", "terms-bad-value",
        "schema");
    row("newer document", R"("selection")", R"("version": 2, "selection")", "terms-bad-value", "version");
    row("unknown inner key", R"("months": 24)", R"("month": 24)", "terms-unknown-key", "followUp.month");
    row("key in another case", R"("unitPriceOre")", R"("unitpriceore")", "terms-unknown-key",
        "payment.unitpriceore");
    row("unknown exit", R"("flyttat")", R"("flyttad")", "terms-unknown-key", "exits.flyttad");
    row("key twice", R"("floorBasisPoints": 1000,)", R"("floorBasisPoints": 1000, "floorBasisPoints": 0,)",
        "terms-duplicate-key", "payment.floorBasisPoints");
    row("key twice by escape", R"("name": "Prediabetes 2026",)", R"("name": "A", "n\u0061me": "B",)",
        "terms-duplicate-key", "name");
    row("no name", R"("name": "Prediabetes 2026",)", "", "terms-missing-key", "name");
    row("no end", R"(, "end": "2029-12-31")", "", "terms-missing-key", "end");

    row("fraction of an öre", "4700000", "10.5", "terms-wrong-type", "payment.unitPriceOre");
    row("exponent", "4700000", "47e5", "terms-wrong-type", "payment.unitPriceOre");
    row("money as text", "4700000", R"("4700000")", "terms-wrong-type", "payment.unitPriceOre");
    row("count as fraction", R"("plannedPersons": 1000)", R"("plannedPersons": 1000.0)", "terms-wrong-type",
        "enrolment.plannedPersons");
    row("truth for a count", R"("months": 24)", R"("months": true)", "terms-wrong-type", "followUp.months");
    row("null for a count", R"("months": 24)", R"("months": null)", "terms-wrong-type", "followUp.months");
    row("null for an object", R"("switching": {"cutOffMonths": 6})", R"("switching": null)",
        "terms-wrong-type", "switching");
    row("list for an object", R"({"cutOffMonths": 6})", "[]", "terms-wrong-type", "switching");
    row("text for a list", R"(["NPU27300"])", R"("NPU27300")", "terms-wrong-type", "outcome.analyses");
    row("number in a list", R"(["NPU27300"])", R"([27300])", "terms-wrong-type", "outcome.analyses");
    row("fractional number for a decimal", R"("value": "42")", R"("value": 41.9)", "terms-wrong-type",
        "outcome.criterion.value");
    row("number for a name", R"("name": "Prediabetes 2026")", R"("name": 2026)", "terms-wrong-type", "name");

    row("unknown choice", R"("denominator": "listed")", R"("denominator": "all")", "terms-bad-value",
        "payment.denominator");
    row("choice in another case", R"("selection": "latest")", R"("selection": "Latest")", "terms-bad-value",
        "selection");
    row("unknown comparator", R"("comparator": "<")", R"("comparator": "=")", "terms-bad-value",
        "outcome.criterion.comparator");
    row("unknown day count", "ACT/365F", "ACT/360", "terms-bad-value", "payment.interest.dayCount");
    row("no such date", R"("start": "2026-01-01")", R"("start": "2026-02-30")", "terms-bad-value", "start");
    row("date in another form", R"("from": "2026-01-01")", R"("from": "1/1 2026")", "terms-bad-value",
        "enrolment.from");
    row("no number", R"("atLeast": "42")", R"("atLeast": "fyrtiotvå")", "terms-bad-value",
        "outcome.inclusion.atLeast");
    row("seventh place", R"("value": "42")", R"("value": "41.9999999")", "terms-bad-value",
        "outcome.criterion.value");
    row("bare percent", R"("mmol/mol")", R"("%")", "terms-bad-value", "outcome.unit");
    row("no unit", R"("mmol/mol")", R"("")", "terms-bad-value", "outcome.unit");
    row("no analysis", R"(["NPU27300"])", "[]", "terms-bad-value", "outcome.analyses");
    row("empty analysis", R"(["NPU27300"])", R"([" "])", "terms-bad-value", "outcome.analyses");
    row("blank name", R"("Prediabetes 2026")", R"("  ")", "terms-bad-value", "name");
    row("name of two lines", R"("Prediabetes 2026")", R"("Pre\ndiabetes")", "terms-bad-value", "name");
    row("fee by the month", R"("method": "fixed")", R"("method": "perMonth")", "terms-bad-value",
        "evaluatorFee.method");

    row("money over int64", "4700000", "9223372036854775808", "terms-out-of-range", "payment.unitPriceOre");
    row("money over uint64", "4700000", "99999999999999999999999", "terms-out-of-range",
        "payment.unitPriceOre");
    row("negative price", "4700000", "-1", "terms-out-of-range", "payment.unitPriceOre");
    row("negative ceiling", R"("budgetCeilingOre": null)", R"("budgetCeilingOre": -1)", "terms-out-of-range",
        "payment.budgetCeilingOre");
    row("negative fee", "1300000000", "-1", "terms-out-of-range", "evaluatorFee.ore");
    row("floor over cap", R"("floorBasisPoints": 1000)", R"("floorBasisPoints": 8001)", "terms-out-of-range",
        "payment.capBasisPoints");
    row("negative floor", R"("floorBasisPoints": 1000)", R"("floorBasisPoints": -1)", "terms-out-of-range",
        "payment.floorBasisPoints");
    row("cap over everybody", R"("capBasisPoints": 8000)", R"("capBasisPoints": 10001)", "terms-out-of-range",
        "payment.capBasisPoints");
    row("share over int32", R"("capBasisPoints": 8000)", R"("capBasisPoints": 4294975296)",
        "terms-out-of-range", "payment.capBasisPoints");
    row("end before start", R"("end": "2029-12-31")", R"("end": "2025-12-31")", "terms-out-of-range", "end");
    row("enrolment backwards", R"("to": "2027-06-30")", R"("to": "2025-06-30")", "terms-out-of-range",
        "enrolment.to");
    row("window backwards", R"("earliestDays": -90)", R"("earliestDays": 91)", "terms-out-of-range",
        "followUp.latestDays");
    row("months backwards", R"("months": 24)", R"("months": -1)", "terms-out-of-range", "followUp.months");
    row("empty inclusion", R"("below": "48")", R"("below": "42")", "terms-out-of-range",
        "outcome.inclusion.below");
    row("interest without its date", R"("from": "contractStart")", R"("from": "date")", "terms-missing-key",
        "payment.interest.date");

    for (const char* kind : {"relativeChange", "eventAbsent", "scoreAtLeast", "thresholds"})
        row(kind, R"("kind": "threshold",)",
            (QByteArray(R"("kind": ")") + kind + R"(", "score": 3,)").constData(),
            "outcome-kind-not-supported", "outcome.kind");
    for (const char* method : {"perSuccess", "perOutcome", "shareOfPayout", "perUtfall", "Percent"})
        row(method, R"({"method": "fixed")",
            (QByteArray(R"({"basisPoints": 3, "method": ")") + method + '"').constData(),
            "terms-fee-depends-on-outcome", "evaluatorFee.method");
}

void TermsJsonTest::refused()
{
    QFETCH(const QByteArray, piece);
    QFETCH(const QByteArray, other);
    const auto terms = termsFromJson(formWith(piece, other));
    QVERIFY(!terms.ok());
    QTEST(terms.error().code, "code");
    QTEST(terms.error().args.value(QStringLiteral("path")), "path");
    QCOMPARE(terms.error().kind, ErrorKind::BadInput);
}

void TermsJsonTest::notJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("line");
    const auto row = [](const char* name, const QByteArray& json, const char* line) {
        QTest::newRow(name) << json << QString::fromLatin1(line);
    };
    row("empty", "", "1");
    row("only blanks", " \n ", "2");
    row("cut off", wholeForm().chopped(2), "22");
    row("garbage after", wholeForm() + "\n\nx", "25");
    row("second document", wholeForm() + "{}", "23");
    row("NUL after", wholeForm() + QByteArray("\0x", 2), "23");
    row("NUL-filled", QByteArray(1000, '\0'), "1");
    row("comment", "// terms\n{}", "1");
    row("comma at the end", "{\n\"name\": \"A\",\n}", "3");
    row("single quotes", "{'name': 1}", "1");
    row("broken UTF-8", "{\"name\": \"\xC3\x28\"}", "1");
    row("Latin-1", "{\"name\": \"f\xF6rsta\"}", "1");
    row("overlong UTF-8", "{\"name\": \"\xC0\xAF\"}", "1");
    row("half a surrogate", R"({"name": "\ud800"})", "1");
    row("UTF-16", QByteArray("\xFF\xFE{\0}\0", 6), "1");
    row("endless number", "{\"a\": 1e999}", "1");
    row("NaN", "{\"a\": NaN}", "1");
}

void TermsJsonTest::notJson()
{
    QFETCH(const QByteArray, json);
    const auto terms = termsFromJson(json);
    QVERIFY(!terms.ok());
    QCOMPARE(terms.error().code, QStringLiteral("terms-not-json"));
    QTEST(terms.error().args.value(QStringLiteral("line")), "line");
}

void TermsJsonTest::tooLarge()
{
    const auto terms = termsFromJson(wholeForm() + QByteArray(MaxTermsBytes, ' '));
    QVERIFY(!terms.ok());
    QCOMPARE(terms.error().code, QStringLiteral("terms-too-large"));
}

void TermsJsonTest::nestedDeep()
{
    const auto terms = termsFromJson(QByteArray(400'000, '['));
    QVERIFY(!terms.ok());
    QCOMPARE(terms.error().code, QStringLiteral("terms-not-json"));
    const auto list = termsFromJson("[1]");
    QVERIFY(!list.ok());
    QCOMPARE(list.error().code, QStringLiteral("terms-wrong-type"));
}

void TermsJsonTest::writtenInTheOrderOfTheFormat()
{
    const QByteArray json = termsToJson(wholeTerms());
    // Apart from white space the text is cli.md's own.
    QCOMPARE(QString::fromUtf8(json).remove(QRegularExpression(QStringLiteral("\\s"))),
             QString::fromUtf8(wholeForm()).remove(QRegularExpression(QStringLiteral("\\s"))));
    QVERIFY(json.startsWith("{\n  \"name\": \"Prediabetes 2026\",\n"));
    QVERIFY(json.endsWith("}\n"));
}

void TermsJsonTest::randomTermsComeBack()
{
    test::RandomTerms random(20260101);
    for (int round = 0; round < 500; ++round) {
        const ContractTerms terms = random.next();
        const QByteArray json = termsToJson(terms);
        const auto back = termsFromJson(json);
        QVERIFY2(back.ok(), json.constData());
        QVERIFY2(*back == terms, json.constData());
    }
}

void TermsJsonTest::damagedTextIsReadOrRefused()
{
    QRandomGenerator random(42);
    const QByteArray alphabet = QByteArrayLiteral("{}[]\",:0123456789.eE-+\\u\0\xC3\xFF nt");
    for (int round = 0; round < 5'000; ++round) {
        QByteArray json = wholeForm();
        for (int wound = random.bounded(1, 4); wound > 0; --wound) {
            const auto at = random.bounded(static_cast<int>(json.size()));
            if (random.bounded(2) == 0)
                json.remove(at, random.bounded(1, 20));
            else
                json[at] = alphabet[random.bounded(static_cast<int>(alphabet.size()))];
        }
        const auto terms = termsFromJson(json);
        if (!terms) {
            QCOMPARE(terms.error().kind, ErrorKind::BadInput);
            continue;
        }
        const auto again = termsFromJson(termsToJson(*terms));
        QVERIFY2(again.ok() && *again == *terms, json.constData());
    }
}

void TermsJsonTest::checkNeedsEveryExit()
{
    ContractTerms terms = wholeTerms();
    QVERIFY(checkTerms(terms).ok());
    terms.exits.remove(ExitReason::Moved);
    const auto checked = checkTerms(terms);
    QVERIFY(!checked.ok());
    QCOMPARE(checked.error().args.value(QStringLiteral("path")), QStringLiteral("exits.flyttat"));
}

void TermsJsonTest::sharedCohort()
{
    const QString folder = test::sharedDataFolder();
    if (folder.isEmpty())
        QSKIP("shared/data is not beside the clone");
    QFile file(folder + QStringLiteral("/cohort/terms.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto terms = termsFromJson(file.readAll());
    QVERIFY(terms.ok());
    QCOMPARE(terms->start, QDate(1995, 1, 1));
    QCOMPARE(terms->followUp.latestDays, 120);
    QCOMPARE(terms->payment.interest.method, InterestMethod::None);
    QCOMPARE(terms->evaluatorFee.amount.ore(), 5'000'000);
    const auto again = termsFromJson(termsToJson(*terms));
    QVERIFY(again.ok() && *again == *terms);
}

QTEST_APPLESS_MAIN(TermsJsonTest)
#include "terms_json_test.moc"
