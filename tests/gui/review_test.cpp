// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/register/prepatient_service.h"
#include "core/register/review_service.h"
#include "tests/gui/page_stage.h"
#include "ui/models/review_queue_model.h"
#include "ui/pages/results/results_page.h"
#include "ui/pages/results/review_decisions.h"
#include "ui/pages/results/review_view.h"
#include "ui/shell/theme.h"
#include "ui/widgets/inline_notice.h"
#include "ui/widgets/table_view.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace utfall;
using namespace utfall::test;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2028, 2, 10);
const QString InWindow = u"2028-02-01"_s;
const QString Anna = u"19900101-2385"_s;
const QString Bertil = u"19900102-2384"_s;
const QString Cecilia = u"19900103-2391"_s;
const QString North = u"5599990016"_s;
const QString South = u"5599990024"_s;
const QString Header = u"personnummer;provdatum;analyskod;värde;enhet;status;laboratorium"_s;

QString row(const QString& number, const QString& value, const QString& code = u"NPU27300"_s,
            const QString& unit = u"mmol/mol"_s)
{
    return QStringList{number, InWindow, code, value, unit, u"final"_s, u"Unilab"_s}.join(u';');
}

void choose(QDialog& dialog, const char* name, const QString& data)
{
    auto* choice = dialog.findChild<QComboBox*>(QLatin1String(name));
    choice->setCurrentIndex(choice->findData(data));
}

} // namespace

/// The review queue (granskningskö) as one uses it: what can be decided of a row, and what that does.
class ReviewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::current().install(*qApp); }
    void init();
    void cleanup() { m_stage.reset(); }

    void codeIsMappedForTheSender();
    void unitIsStatedForAKnownSender();
    void nothingIsMappedWithoutAYes();
    void otherRowsHaveNothingToMap();
    void valueThatCountsIsChosen();
    void providerThatAppliesIsChosen();

private:
    [[nodiscard]] ReviewView* view() const { return m_stage->child<ReviewView>("waitingRows"); }
    [[nodiscard]] QPushButton* button(const char* name) const
    {
        return view()->findChild<QPushButton*>(QLatin1String(name));
    }
    void selectOnly(const QString& reason);
    [[nodiscard]] qsizetype waiting() const
    {
        return m_stage->session().review().queue(Today).result()->items.size();
    }

    std::unique_ptr<PageStage> m_stage;
};

void ReviewTest::init()
{
    DialogAnswers::clear();
    DialogAnswers::setTesting(true);
    m_stage = stageOf<ResultsPage>(Today);
    m_stage->add(someProvider(North, u"Norr AB"_s));
    m_stage->add(someProvider(South, u"Söder AB"_s));
    for (const QString& number : {Anna, Bertil, Cecilia}) {
        Prepatient person = somebody(number, u"Testsson"_s, u"Test"_s);
        person.provider = OrganisationNumber::parse(number == Cecilia ? South : North).value();
        m_stage->add(person);
    }
}

/// Waits for the row with that reason and opens it.
void ReviewTest::selectOnly(const QString& reason)
{
    const auto found = [this, &reason] {
        const QAbstractItemModel& model = *view()->table()->model();
        for (int at = 0; at < model.rowCount(); ++at) {
            const auto& filter = dynamic_cast<const ReviewQueueFilter&>(model);
            if (filter.itemAt(model.index(at, 0)).row.issue.code == reason)
                return at;
        }
        return -1;
    };
    QTRY_VERIFY2(found() >= 0, qPrintable(reason));
    view()->table()->selectRow(found());
}

void ReviewTest::codeIsMappedForTheSender()
{
    m_stage->import(ImportKind::Results,
                    {Header, row(Anna, u"39"_s, u"B-HbA1c"_s), row(Bertil, u"45"_s, u"B-HbA1c"_s),
                     row(Cecilia, u"5"_s, u"GLU"_s)});
    m_stage->show();
    QTRY_COMPARE(view()->table()->model()->rowCount(), 3);
    selectOnly(u"analysis-unknown"_s);
    QVERIFY(button("mapRow")->text().contains(u"code"_s));
    QString proposed;
    QStringList codes;
    DialogAnswers::push(filledIn([&](QDialog& dialog) {
        auto* code = dialog.findChild<QComboBox*>(u"senderCode"_s);
        for (int i = 0; i < code->count(); ++i)
            codes << code->itemText(i);
        choose(dialog, "senderCode", u"B-HbA1c"_s);
        proposed = dialog.findChild<QComboBox*>(u"senderChoice"_s)->currentText();
        click(dialog, "accept");
        if (fieldErrors(dialog).size() != 1)
            return false; // it says what a code means
        choose(dialog, "codeAnalysis", u"NPU27300"_s);
        click(dialog, "accept");
        return accepted(dialog);
    }));
    DialogAnswers::push({QMessageBox::Yes, {}, {}});
    const qint64 before = m_stage->snapshot()->payout.total.ore();
    button("mapRow")->click();
    QTRY_COMPARE(view()->table()->model()->rowCount(), 1);
    QCOMPARE(proposed, u"Unilab"_s);
    QCOMPARE(codes, (QStringList{u"B-HbA1c (2 row(s))"_s, u"GLU (1 row(s))"_s}));
    QVERIFY(DialogAnswers::asked().constLast().contains(u"Unilab"_s));
    QVERIFY(m_stage->done().constLast().contains(u'2'));
    QCOMPARE(m_stage->session().imports().profiles().result()->size(), 1);
    QTRY_COMPARE(m_stage->snapshot()->attainment.all.tested, 2);
    QVERIFY(m_stage->snapshot()->payout.total.ore() > before);

    m_stage->undo();
    QTRY_COMPARE(view()->table()->model()->rowCount(), 3);
    QCOMPARE(m_stage->session().imports().profiles().result()->size(), 0);
    QTRY_COMPARE(m_stage->snapshot()->payout.total.ore(), before);
}

void ReviewTest::unitIsStatedForAKnownSender()
{
    MappingProfile unilab;
    unilab.name = u"Unilab"_s;
    unilab.laboratory = u"Unilab"_s;
    QVERIFY(m_stage->session().imports().saveProfile(unilab).result());
    m_stage->import(ImportKind::Results, {Header, row(Anna, u"39"_s, u"NPU27300"_s, {})});
    m_stage->show();
    selectOnly(u"unit-missing"_s);
    QVERIFY(button("mapRow")->text().contains(u"unit"_s));
    int choices = 0;
    DialogAnswers::push(filledIn([&choices](QDialog& dialog) {
        choices = dialog.findChild<QComboBox*>(u"senderChoice"_s)->count();
        dialog.findChild<QComboBox*>(u"senderChoice"_s)->setEditText(u"unilab"_s);
        choose(dialog, "meantUnit", u"mmol/mol"_s);
        click(dialog, "accept");
        return accepted(dialog);
    }));
    DialogAnswers::push({QMessageBox::Yes, {}, {}});
    button("mapRow")->click();
    QTRY_COMPARE(view()->table()->model()->rowCount(), 0);
    QCOMPARE(choices, 1);
    const QList<MappingProfile> profiles = m_stage->session().imports().profiles().result().value();
    QCOMPARE(profiles.size(), 1); // the same sender, however the name was written
    QCOMPARE(profiles.constFirst().units.value({}), u"mmol/mol"_s);
    QCOMPARE(m_stage->session().imports().batches().result()->constFirst().profile, u"Unilab"_s);
}

void ReviewTest::nothingIsMappedWithoutAYes()
{
    m_stage->import(ImportKind::Results, {Header, row(Anna, u"39"_s, u"B-HbA1c"_s)});
    m_stage->show();
    selectOnly(u"analysis-unknown"_s);
    DialogAnswers::push(filledIn([](QDialog& dialog) {
        choose(dialog, "codeAnalysis", u"NPU27300"_s);
        click(dialog, "accept");
        return accepted(dialog);
    }));
    DialogAnswers::push({QMessageBox::Cancel, {}, {}});
    button("mapRow")->click();
    QTRY_COMPARE(DialogAnswers::asked().size(), 2);
    QTest::qWait(0);
    QCOMPARE(waiting(), 1);
    QVERIFY(m_stage->done().isEmpty());
    QVERIFY(m_stage->session().imports().profiles().result()->isEmpty());
}

void ReviewTest::otherRowsHaveNothingToMap()
{
    m_stage->import(ImportKind::Results, {Header, row(u"19900103-2383"_s, u"39"_s)});
    m_stage->show();
    selectOnly(u"person-unknown"_s);
    QVERIFY(button("discardRow") != nullptr);
    QVERIFY(button("mapRow") == nullptr);
}

void ReviewTest::valueThatCountsIsChosen()
{
    m_stage->import(ImportKind::Results, {Header, row(Anna, u"39"_s), row(Anna, u"45"_s)});
    m_stage->show();
    selectOnly(u"sample-conflict"_s);
    QVERIFY(button("mapRow") == nullptr);
    QVERIFY(button("amendRow") == nullptr);
    QStringList told;
    QStringList wrong;
    DialogAnswers::push(filledIn([&](QDialog& dialog) {
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            told << label->text();
        click(dialog, "accept");
        wrong = fieldErrors(dialog);
        dialog.findChild<QRadioButton*>(u"option0"_s)->click();
        write(dialog, "reason", u"asked the laboratory"_s);
        click(dialog, "accept");
        return accepted(dialog);
    }));
    const qint64 before = m_stage->snapshot()->payout.total.ore();
    button("chooseRow")->click();
    QTRY_COMPARE(view()->table()->model()->rowCount(), 0);
    QCOMPARE(wrong.size(), 2); // which, and why
    QVERIFY(told.filter(u"results-1.csv"_s).size() == 2);
    QVERIFY(!told.filter(u"has reached the goal"_s).isEmpty());
    QVERIFY(!told.filter(u"has not reached the goal"_s).isEmpty());
    QTRY_COMPARE(m_stage->snapshot()->attainment.all.reached, 1);
    QVERIFY(m_stage->snapshot()->payout.total.ore() > before);
    m_stage->undo();
    QTRY_COMPARE(view()->table()->model()->rowCount(), 2);
    QTRY_COMPARE(m_stage->snapshot()->attainment.all.reached, 0);
}

void ReviewTest::providerThatAppliesIsChosen()
{
    m_stage->import(ImportKind::Switches,
                    {u"personnummer;datum;utförare;metod"_s, u"%1;2026-05-01;%2;"_s.arg(Anna, North),
                     u"%1;2026-05-01;%2;"_s.arg(Anna, South)});
    m_stage->show();
    selectOnly(u"switch-tied"_s);
    QStringList offered;
    DialogAnswers::push(filledIn([&](QDialog& dialog) {
        for (const QRadioButton* option : dialog.findChildren<QRadioButton*>())
            offered << option->text();
        for (QRadioButton* option : dialog.findChildren<QRadioButton*>()) {
            if (option->text().contains(u"Söder AB"_s))
                option->click();
        }
        write(dialog, "reason", u"the prepatient has said so"_s);
        click(dialog, "accept");
        return accepted(dialog);
    }));
    button("chooseRow")->click();
    QTRY_COMPARE(view()->table()->model()->rowCount(), 0);
    QCOMPARE(offered.size(), 2);
    const auto listedAtSouth = [this] {
        for (const ProviderCounts& provider : m_stage->snapshot()->attainment.providers) {
            if (provider.provider && provider.provider->digits() == South)
                return provider.counts.listed;
        }
        return qint64{0};
    };
    QTRY_COMPARE(listedAtSouth(), 2);
    m_stage->undo();
    QTRY_COMPARE(listedAtSouth(), 1);
}

QTEST_MAIN(ReviewTest)
#include "review_test.moc"
