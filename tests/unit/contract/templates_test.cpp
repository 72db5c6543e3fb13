// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contract/templates.h"
#include "core/contract/terms_json.h"
#include "tests/support/shared_data.h"

#include <QDir>
#include <QtTest>

#include <algorithm>

using namespace utfall;

class TemplatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileIsATemplate();
    void idsAreSortedAndNameTheirFile();
    void regionalTemplateIsTheExampleOfTheFormat();
    void nationalTemplateSpendsItsBudget();
    void unknownTemplate();
};

void TemplatesTest::everyFileIsATemplate()
{
    const QDir source(test::sourceFolder() + QStringLiteral("/resources/templates"));
    const QStringList files = source.entryList({QStringLiteral("*.json")}, QDir::Files);
    QVERIFY(!files.isEmpty());
    const QList<ContractTemplate> templates = contractTemplates();
    QCOMPARE(templates.size(), files.size());
    for (const ContractTemplate& one : templates) {
        QVERIFY2(checkTerms(one.terms).ok(), qPrintable(one.id));
        QVERIFY2(!one.name.isEmpty() && one.description.endsWith(u'.'), qPrintable(one.id));
    }
}

void TemplatesTest::idsAreSortedAndNameTheirFile()
{
    QStringList ids;
    for (const ContractTemplate& one : contractTemplates()) {
        ids.append(one.id);
        QVERIFY2(QFile::exists(QStringLiteral(":/templates/%1.json").arg(one.id)), qPrintable(one.id));
    }
    QVERIFY(std::is_sorted(ids.cbegin(), ids.cend()));
    QCOMPARE(ids.removeDuplicates(), 0);
}

void TemplatesTest::regionalTemplateIsTheExampleOfTheFormat()
{
    const auto found = contractTemplate(QStringLiteral("prediabetes"));
    QVERIFY(found.ok());
    ContractTerms defaults;
    defaults.name = QStringLiteral("Prediabetes 2026");
    defaults.area = QStringLiteral("prediabetes");
    defaults.start = QDate(2026, 1, 1);
    defaults.end = QDate(2029, 12, 31);
    defaults.payment.interest.method = InterestMethod::Simple;
    defaults.evaluatorFee = found->terms.evaluatorFee;
    QVERIFY(found->terms == defaults);
}

void TemplatesTest::nationalTemplateSpendsItsBudget()
{
    const auto found = contractTemplate(QStringLiteral("prediabetes-nationell"));
    QVERIFY(found.ok());
    const ContractTerms& terms = found->terms;
    QCOMPARE(terms.enrolment.plannedPersons, 30'000);
    const Fraction largest = (terms.payment.cap.asFraction() - terms.payment.floor.asFraction()) *
                             terms.enrolment.plannedPersons * terms.payment.unitPrice.asFraction();
    QVERIFY(terms.payment.budgetCeiling.has_value());
    QVERIFY(largest == terms.payment.budgetCeiling->asFraction());
    const auto spent = terms.payment.budgetCeiling->plus(terms.evaluatorFee.amount);
    QVERIFY(spent.ok());
    QCOMPARE(spent.value(), Money::fromKronor(1'000'000'000).value());
}

void TemplatesTest::unknownTemplate()
{
    const auto found = contractTemplate(QStringLiteral("läskunnighet"));
    QVERIFY(!found.ok());
    QCOMPARE(found.error().code, QStringLiteral("template-unknown"));
    QCOMPARE(found.error().args.value(QStringLiteral("id")), QStringLiteral("läskunnighet"));
}

QTEST_APPLESS_MAIN(TemplatesTest)
#include "templates_test.moc"
