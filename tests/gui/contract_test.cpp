// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contract/pricing.h"
#include "core/contract/terms_text.h"
#include "core/register/contract_service.h"
#include "core/text/format.h"
#include "tests/gui/page_stage.h"
#include "tests/gui/sample_snapshot.h"
#include "ui/pages/contract/contract_page.h"
#include "ui/shell/theme.h"
#include "ui/widgets/inline_notice.h"
#include "ui/widgets/table_view.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace utfall;
using namespace utfall::test;
using namespace Qt::StringLiterals;

namespace {

const QString ChangeTerms = u"contract.changeTerms"_s;
const QString SignContract = u"contract.sign"_s;

QString textOf(const QWidget& parent, const char* label)
{
    const auto* found = parent.findChild<QLabel*>(QLatin1String(label));
    return found != nullptr ? found->text() : QString();
}

QString noticeOf(const QDialog& dialog)
{
    const auto* notice = dialog.findChild<InlineNotice*>();
    return notice != nullptr && notice->isVisible() ? notice->text() : QString();
}

bool canSave(const QDialog& dialog)
{
    return dialog.findChild<QPushButton*>(u"saveTerms"_s)->isEnabled();
}

} // namespace

/// The page Contract as a procurement officer uses it.
class ContractTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<PageStage> m_stage;

    QStringList facts()
    {
        QStringList lines;
        for (const QStringList& row : rowsOf(*tableNamed(m_stage->page(), u"Facts of the contract"_s)))
            lines << row.join(u": "_s);
        return lines;
    }
    QList<QStringList> versions() { return rowsOf(*tableNamed(m_stage->page(), u"Versions of the terms"_s)); }
    ContractInfo stored() { return m_stage->session().contract().info().result().value(); }

private Q_SLOTS:
    void initTestCase()
    {
        Theme::current().install(*qApp);
        DialogAnswers::setTesting(true);
    }
    void init()
    {
        DialogAnswers::clear();
        m_stage = stageOf<ContractPage>(QDate(2026, 3, 1), sampleTerms());
        m_stage->show();
        QTRY_VERIFY(!facts().isEmpty());
    }
    void cleanup() { m_stage.reset(); }

    void showsWhatIsAgreed()
    {
        QVERIFY(facts().contains(u"State: Draft"_s));
        QVERIFY(facts().contains(u"Commissioner: Region Test, 232100-0131"_s));
        QVERIFY(facts().contains(u"Planned prepatients: "_s + text::count(1000)));
        QTRY_COMPARE(versions().size(), 1);
        for (const TermSentence& sentence : termSentences(sampleTerms())) {
            const QList<QLabel*> labels = m_stage->page().findChildren<QLabel*>();
            QVERIFY2(std::ranges::any_of(labels,
                                         [&](const QLabel* label) { return label->text() == sentence.text; }),
                     qPrintable(sentence.heading));
        }
        QCOMPARE(textOf(m_stage->page(), "exampleText"), workedExample(sampleTerms(), 37, 20).join(u'\n'));
    }

    void theExampleFollowsItsGroup()
    {
        write(m_stage->page(), "exampleListed", u"100"_s);
        write(m_stage->page(), "exampleReached", u"50"_s);
        QCOMPARE(textOf(m_stage->page(), "exampleText"), workedExample(sampleTerms(), 100, 50).join(u'\n'));
    }

    void theExampleFollowsTheTermsWhileTyping()
    {
        QStringList examples;
        DialogAnswers::push(filledIn([&examples](QDialog& dialog) {
            examples << textOf(dialog, "exampleText");
            write(dialog, "unitPrice", u"20000"_s);
            examples << textOf(dialog, "exampleText");
            write(dialog, "floor", u"20"_s);
            examples << textOf(dialog, "exampleText");
            return false;
        }));
        m_stage->commands().trigger(ChangeTerms);
        ContractTerms terms = sampleTerms();
        QStringList expected{workedExample(terms, 37, 20).join(u'\n')};
        terms.payment.unitPrice = Money::fromOre(2'000'000);
        expected << workedExample(terms, 37, 20).join(u'\n');
        terms.payment.floor = BasisPoints(2'000);
        expected << workedExample(terms, 37, 20).join(u'\n');
        QCOMPARE(examples, expected);
        QVERIFY(m_stage->done().isEmpty());
        QCOMPARE(stored().terms, sampleTerms());
    }

    void thePriceComesFromTheBudget()
    {
        QString price;
        DialogAnswers::push(filledIn([&price](QDialog& dialog) {
            const bool waits = !dialog.findChild<QPushButton*>(u"useBudgetPrice"_s)->isEnabled();
            write(dialog, "budget", u"26000000"_s);
            click(dialog, "useBudgetPrice");
            price = dialog.findChild<QLineEdit*>(u"unitPrice"_s)->text();
            click(dialog, "saveTerms");
            return waits && accepted(dialog);
        }));
        m_stage->commands().trigger(ChangeTerms);
        const PaymentTerms payment = sampleTerms().payment;
        const auto expected = priceFromBudget(Money::fromOre(2'600'000'000), 1000, payment.floor, payment.cap,
                                              Money::fromOre(100'000));
        QVERIFY(expected.ok());
        QCOMPARE(price, text::kronor(expected->unitPrice));
        QTRY_COMPARE(m_stage->done(), QStringList{u"The terms are changed."_s});
        QCOMPARE(stored().terms.payment.unitPrice, expected->unitPrice);
        QTRY_COMPARE(versions().size(), 2);
    }

    void wrongTermsAreToldAndCannotBeSaved()
    {
        QStringList told;
        QList<bool> savable;
        DialogAnswers::push(filledIn([&](QDialog& dialog) {
            const auto note = [&] {
                told << noticeOf(dialog);
                savable << canSave(dialog);
            };
            note();
            write(dialog, "goal", u"låg"_s);
            note();
            write(dialog, "goal", u"42"_s);
            note();
            write(dialog, "unitPrice", u"-5"_s);
            note();
            write(dialog, "unitPrice", u"13000"_s);
            write(dialog, "floor", u"90"_s);
            note();
            write(dialog, "floor", u"10"_s);
            write(dialog, "contractName", {});
            note();
            return false;
        }));
        m_stage->commands().trigger(ChangeTerms);
        QCOMPARE(savable, (QList<bool>{true, false, true, false, false, false}));
        for (qsizetype i = 0; i < told.size(); ++i)
            QCOMPARE(told.at(i).isEmpty(), savable.at(i));
        QCOMPARE(QSet<QString>(told.cbegin(), told.cend()).size(), 5); // each wrong term says its own
        QCOMPARE(stored().terms, sampleTerms());
    }

    void aSignedContractIsAmendedWithAReason()
    {
        DialogAnswers::Answer yes;
        yes.button = QMessageBox::Yes;
        DialogAnswers::push(yes);
        m_stage->commands().trigger(SignContract);
        QTRY_VERIFY(facts().contains(u"State: Signed "_s + text::longDate(QDate(2026, 3, 1))));
        QVERIFY(!m_stage->commands().action(SignContract)->isEnabled());

        bool asked = false;
        DialogAnswers::push(filledIn([&asked](QDialog& dialog) {
            write(dialog, "plannedPersons", u"900"_s);
            asked = !canSave(dialog);
            write(dialog, "amendmentReason", u"Färre platser"_s);
            click(dialog, "saveTerms");
            return accepted(dialog);
        }));
        m_stage->commands().trigger(ChangeTerms);
        QVERIFY(asked);
        QTRY_VERIFY(facts().contains(u"Planned prepatients: 900"_s));
        QTRY_COMPARE(versions().size(), 2);
        QVERIFY(std::ranges::any_of(versions(),
                                    [](const QStringList& row) { return row.contains(u"Färre platser"_s); }));
    }

    void termsWithoutEnrolmentAreNotInvented()
    {
        ContractTerms bare = sampleTerms();
        bare.enrolment = {};
        m_stage = stageOf<ContractPage>(QDate(2026, 3, 1), bare);
        m_stage->show();
        QTRY_VERIFY(!facts().isEmpty());
        bool savable = false;
        DialogAnswers::push(filledIn([&savable](QDialog& dialog) {
            savable = canSave(dialog);
            return false;
        }));
        m_stage->commands().trigger(ChangeTerms);
        QVERIFY(savable);
    }

    void closedRegisterLeavesNothing()
    {
        m_stage->page().setSession(nullptr);
        QTest::qWait(50); // answers that were under way come now
        QVERIFY(facts().isEmpty());
        QVERIFY(versions().isEmpty());
    }
};

QTEST_MAIN(ContractTest)
#include "contract_test.moc"
