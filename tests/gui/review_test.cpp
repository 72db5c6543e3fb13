// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/review_case.h"

#include <QLabel>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace utfall;
using namespace utfall::test;
using namespace Qt::StringLiterals;

/// What can be decided of a row, and what that does.
class ReviewTest final : public ReviewCase
{
    Q_OBJECT

private Q_SLOTS:
    void codeIsMappedForTheSender();
    void unitIsStatedForAKnownSender();
    void nothingIsMappedWithoutAYes();
    void otherRowsHaveNothingToMap();
    void valueThatCountsIsChosen();
    void providerThatAppliesIsChosen();
    void decisionIsUndoneUntilTheRegisterChanges();
    void dialogsAreClosedWithoutLoss();
};

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
    QTRY_VERIFY(latest()->isVisible());
    QVERIFY(latest()->text().contains(u'2'));
    QCOMPARE(m_stage->session().imports().profiles().result()->size(), 1);
    QTRY_COMPARE(m_stage->snapshot()->attainment.all.tested, 2);
    QVERIFY(m_stage->snapshot()->payout.total.ore() > before);

    takeBack();
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
    QVERIFY(!latest()->isVisible());
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
    bool scrolls = true;
    DialogAnswers::push(filledIn([&](QDialog& dialog) {
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            told << label->text();
        click(dialog, "accept");
        wrong = fieldErrors(dialog);
        scrolls = !QTest::qWaitFor(
            [&] { return dialog.findChild<QScrollArea*>()->verticalScrollBar()->maximum() == 0; });
        dialog.findChild<QRadioButton*>(u"option0"_s)->click();
        write(dialog, "reason", u"asked the laboratory"_s);
        click(dialog, "accept");
        return accepted(dialog);
    }));
    const qint64 before = m_stage->snapshot()->payout.total.ore();
    button("chooseRow")->click();
    QTRY_COMPARE(view()->table()->model()->rowCount(), 0);
    QCOMPARE(wrong.size(), 2); // which, and why
    QVERIFY(!scrolls);         // what is wrong is seen
    QVERIFY(told.filter(u"results-1.csv"_s).size() == 2);
    QVERIFY(!told.filter(u"has reached the goal"_s).isEmpty());
    QVERIFY(!told.filter(u"has not reached the goal"_s).isEmpty());
    QTRY_COMPARE(m_stage->snapshot()->attainment.all.reached, 1);
    QVERIFY(m_stage->snapshot()->payout.total.ore() > before);
    takeBack();
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
    takeBack();
    QTRY_COMPARE(listedAtSouth(), 1);
}

/// The way back stands on the page for as long as there is one; after that the page says why there is none.
void ReviewTest::decisionIsUndoneUntilTheRegisterChanges()
{
    m_stage->import(ImportKind::Results,
                    {Header, row(Anna, u"39"_s), row(Anna, u"45"_s), row(Bertil, u"39"_s, u"B-HbA1c"_s)});
    m_stage->show();
    selectOnly(u"sample-conflict"_s);
    DialogAnswers::push(filledIn([](QDialog& dialog) {
        dialog.findChild<QRadioButton*>(u"option0"_s)->click();
        write(dialog, "reason", u"asked the laboratory"_s);
        click(dialog, "accept");
        return accepted(dialog);
    }));
    button("chooseRow")->click();
    QTRY_COMPARE(view()->table()->model()->rowCount(), 1);
    QTRY_VERIFY(latest()->isVisible());
    const auto undo = [this] { return m_stage->child<QPushButton>("takeBackDecision"); };
    QVERIFY(undo()->isEnabled());
    QVERIFY(latest()->text().contains(u"until the register changes"_s));
    m_stage->setAsOf(Today.addDays(1)); // looking changes nothing
    QTest::qWait(0);
    QVERIFY(undo()->isEnabled());
    m_stage->commands().setReadOnly(u"somebody else has it open"_s);
    QVERIFY(!undo()->isEnabled());
    m_stage->commands().setReadOnly({});
    QVERIFY(undo()->isEnabled());

    m_stage->addResults({{Cecilia, InWindow, u"39"_s}});
    QTRY_VERIFY(latest()->text().contains(u"no longer be undone"_s));
    QVERIFY(latest()->isVisible());
    QTRY_VERIFY(!undo()->isEnabled());
    m_stage->commands().setReadOnly(u"somebody else has it open"_s);
    m_stage->commands().setReadOnly({});
    QVERIFY(!undo()->isEnabled());

    // Another decision has a way back of its own.
    selectOnly(u"analysis-unknown"_s);
    DialogAnswers::push(filledIn([](QDialog& dialog) {
        choose(dialog, "codeAnalysis", u"NPU27300"_s);
        click(dialog, "accept");
        return accepted(dialog);
    }));
    DialogAnswers::push({QMessageBox::Yes, {}, {}});
    button("mapRow")->click();
    QTRY_VERIFY(latest()->text().contains(u"until the register changes"_s));
    takeBack();
    QTRY_VERIFY(!latest()->isVisible());
    QTRY_COMPARE(reasons(), QStringList{u"analysis-unknown"_s});
}

/// Every dialog is opened, looked at and left: nothing is decided.
void ReviewTest::dialogsAreClosedWithoutLoss()
{
    m_stage->import(ImportKind::Results,
                    {Header, row(Anna, u"39"_s, u"B-HbA1c"_s), row(Bertil, u"39"_s, u"NPU27300"_s, {}),
                     row(Cecilia, u"39"_s), row(Cecilia, u"45"_s)});
    m_stage->import(ImportKind::Prepatients,
                    {u"personnummer;förnamn;efternamn;identifierare;inskriven;samtycke;inklusionsdatum;"
                     "inklusionsvärde;enhet"_s,
                     u"19900103-2383;Test;Testsson;VC;2026-02-01;2026-02-01;2026-01-20;60;mmol/mol"_s});
    m_stage->show();
    const std::pair<QString, QStringList> dialogs[] = {
        {u"analysis-unknown"_s, {u"mapRow"_s, u"amendRow"_s, u"discardRow"_s}},
        {u"unit-missing"_s, {u"mapRow"_s, u"amendRow"_s, u"discardRow"_s}},
        {u"sample-conflict"_s, {u"chooseRow"_s, u"discardRow"_s}},
        {u"inclusion-outside"_s, {u"amendRow"_s, u"admitRow"_s, u"discardRow"_s}}};
    const QStringList before = reasons();
    for (const auto& [reason, names] : dialogs) {
        selectOnly(reason);
        QStringList there;
        for (const QPushButton* one : view()->findChildren<QPushButton*>()) {
            if (one->objectName().endsWith(u"Row"_s))
                there << one->objectName();
        }
        QCOMPARE(there, names);
        for (const QString& name : names) {
            const qsizetype asked = DialogAnswers::asked().size();
            bool opened = false;
            DialogAnswers::push(filledIn([&opened](QDialog& dialog) {
                opened = dialog.isVisible() && !dialog.windowTitle().isEmpty();
                for (QPushButton* one : dialog.findChildren<QPushButton*>()) {
                    if (one->text().contains(u"Cancel"_s))
                        one->click();
                }
                return dialog.result() == QDialog::Accepted;
            }));
            button(name.toLatin1())->click();
            QTRY_VERIFY2(opened, qPrintable(reason + u' ' + name));
            QCOMPARE(DialogAnswers::asked().size(), asked + 1);
        }
    }
    QCOMPARE(reasons(), before);
    QVERIFY(m_stage->done().isEmpty());
    QVERIFY(!latest()->isVisible());
}

QTEST_MAIN(ReviewTest)
#include "review_test.moc"
