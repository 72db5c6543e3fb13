// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/import_service.h"
#include "tests/gui/page_stage.h"
#include "tests/gui/sample_snapshot.h"
#include "tests/gui/visible_texts.h"
#include "tests/support/test_keys.h"
#include "ui/shell/main_window.h"
#include "ui/shell/register_document.h"
#include "ui/shell/theme.h"
#include "ui/widgets/table_view.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

using namespace utfall;
using namespace utfall::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int LongWaitMs = 20'000;
/// Pages ask the storage thread and paint when it answers.
constexpr int SettleMs = 300;
} // namespace

/// People with protected data are hidden wherever the window shows people.
class ProtectedPeopleTest : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    WorkContext m_context;
    QString m_path;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    QStringList m_secrets; ///< in no text
    QStringList m_open;    ///< of the one person who is not protected

    Prepatient person(const QString& number, const QString& familyName, const QString& givenName,
                      Protection protection)
    {
        Prepatient person = somebody(number, familyName, givenName);
        person.protection = protection;
        person.identity.address = familyName + u"vägen 1"_s;
        person.identity.phone = u"070-17406%1"_s.arg(m_secrets.size(), 2, 10, QLatin1Char('0'));
        QStringList& list = protection == Protection::None ? m_open : m_secrets;
        list << familyName << givenName;
        if (protection != Protection::None) {
            const QString display = person.identity.number.display();
            list << number << display << display.sliced(2) << QString(display).remove(u'-')
                 << person.identity.address << person.identity.phone;
        }
        return person;
    }

    void verifyHidden(const char* where)
    {
        const QString texts = visibleTexts();
        for (const QString& secret : std::as_const(m_secrets)) {
            const qsizetype at = texts.indexOf(secret, 0, Qt::CaseInsensitive);
            QVERIFY2(at < 0, qPrintable(QLatin1String(where) + u": "_s + texts.mid(at - 60, 140)));
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        Theme::current().install(*qApp);
        DialogAnswers::setTesting(true);
        m_context.clock = std::make_shared<FixedClock>(QDate(2028, 9, 30));
        m_context.user = u"test"_s;
        m_path = m_folder.filePath(u"Region Test.utfall"_s);
        const NewRegister content{u"Region Test"_s, OrganisationNumber::parse(u"5560000001").value(),
                                  sampleTerms()};
        auto session = RegisterSession::create(m_path, content, m_context, testKeys());
        QVERIFY(session.ok());
        PrepatientService& people = (*session)->prepatients();
        for (const Prepatient& one :
             {person(u"189001019802"_s, u"Hemligsson"_s, u"Sekreta"_s, Protection::Sekretessmarkering),
              person(u"189001059808"_s, u"Skyddqvist"_s, u"Folka"_s, Protection::SkyddadFolkbokforing),
              person(u"189001039800"_s, u"Fingergren"_s, u"Dikta"_s, Protection::FingeradeUppgifter),
              person(u"189001049817"_s, u"Öppenström"_s, u"Offentlia"_s, Protection::None)})
            QVERIFY(people.save(one).result().ok());

        // One result each, and one each that waits for a unit.
        QFile file(m_folder.filePath(u"provsvar.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("personnummer;provdatum;analyskod;värde;enhet\r\n");
        for (const char* number : {"189001019802", "189001059808", "189001039800", "189001049817"}) {
            file.write(QByteArray(number) + ";2028-01-10;NPU27300;41;mmol/mol\r\n");
            file.write(QByteArray(number) + ";2028-01-11;NPU27300;40;\r\n");
        }
        file.close();
        ImportRequest request;
        request.kind = ImportKind::Results;
        request.files = {file.fileName()};
        const auto plan = (*session)->imports().plan(request).result();
        QVERIFY(plan.ok());
        const auto receipt = (*session)->imports().apply(*plan).result();
        QVERIFY(receipt.ok());
        QCOMPARE(receipt->counts.held, 4);
    }

    void init()
    {
        DialogAnswers::clear();
        m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
        m_window = std::make_unique<MainWindow>(*m_settings, m_context);
        m_window->document().setOfferedCredential(testCredential());
        m_window->resize(1280, 800);
        m_window->show();
        QSignalSpy ready(&m_window->document(), &RegisterDocument::snapshotChanged);
        m_window->openFile(m_path);
        QVERIFY(ready.wait(LongWaitMs));
    }

    void cleanup() { m_window.reset(); }

    void noPageShowsThem_data()
    {
        QTest::addColumn<PageId>("page");
        for (const PageId page : allPages())
            QTest::newRow(qPrintable(pageKey(page))) << page;
    }

    void noPageShowsThem()
    {
        QFETCH(const PageId, page);
        m_window->showPage(page);
        QTest::qWait(SettleMs);
        verifyHidden("page");
    }

    void theListShowsOthers()
    {
        m_window->showPage(PageId::Prepatients);
        for (const QString& open : std::as_const(m_open))
            QTRY_VERIFY2(visibleTexts().contains(open), qPrintable(open));
    }

    /// Every person selected in turn, so that the details are shown.
    void noDetailShowsThem()
    {
        m_window->showPage(PageId::Prepatients);
        TableView* view = nullptr;
        const auto filled = [this, &view] {
            for (auto* table : m_window->page(PageId::Prepatients)->findChildren<TableView*>()) {
                if (table->model() != nullptr && table->model()->rowCount() == 4)
                    view = table;
            }
            return view != nullptr;
        };
        QTRY_VERIFY(filled());
        for (int row = 0; row < 4; ++row) {
            view->setCurrentIndex(view->model()->index(row, 0));
            QTest::qWait(SettleMs);
            verifyHidden("detail");
        }
    }

    void rowsToReviewHideThem()
    {
        m_window->showPage(PageId::Results);
        QTest::qWait(SettleMs);
        for (auto* view : m_window->page(PageId::Results)->findChildren<QAbstractItemView*>()) {
            for (int row = 0; view->model() && row < view->model()->rowCount(); ++row) {
                view->setCurrentIndex(view->model()->index(row, 0));
                QTest::qWait(SettleMs);
                verifyHidden("review");
            }
        }
    }
};

QTEST_MAIN(ProtectedPeopleTest)
#include "protected_people_test.moc"
