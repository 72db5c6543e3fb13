// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/format.h"
#include "tests/gui/page_stage.h"
#include "tests/gui/sample_snapshot.h"
#include "ui/pages/reports/reports_page.h"
#include "ui/shell/theme.h"
#include "ui/widgets/inline_notice.h"

#include <QApplication>
#include <QDir>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace utfall;
using namespace utfall::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int LongWaitMs = 60'000;

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Spaces of every kind are one: paper breaks lines where it likes.
QString withoutSpaces(QString text)
{
    text.removeIf([](QChar letter) { return letter.isSpace(); });
    return text;
}

} // namespace

/// The page Reports: what is written is there, whole, and says the right totals.
class ReportsPageTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<PageStage> m_stage;
    std::unique_ptr<QTemporaryDir> m_folder;

    /// Clicks and answers the question for a file; the file that was written.
    QString save(const char* button, const QString& name)
    {
        DialogAnswers::Answer answer;
        answer.path = m_folder->filePath(name);
        DialogAnswers::push(answer);
        click(m_stage->page(), button);
        return answer.path;
    }
    /// Without its unit, which has a column heading of its own in tables.
    QString total()
    {
        const QString kronor = text::kronorWithOre(m_stage->snapshot()->payout.total);
        return withoutSpaces(kronor).chopped(2);
    }
    QStringList namesOfPeople() { return {u"Ahlgren"_s, u"189001012385"_s, u"18900101-2385"_s}; }

private Q_SLOTS:
    void initTestCase()
    {
        Theme::current().install(*qApp);
        DialogAnswers::setTesting(true);
    }
    void init()
    {
        DialogAnswers::clear();
        m_folder = std::make_unique<QTemporaryDir>();
        m_stage = stageOf<ReportsPage>(QDate(2028, 7, 1), sampleTerms());
        m_stage->add(someProvider(u"5560000001"_s, u"Friskvård Nord"_s));
        Prepatient person = somebody(u"189001012385"_s, u"Ahlgren"_s, u"Anna"_s);
        person.provider = OrganisationNumber::parse(u"5560000001").value();
        m_stage->add(person);
        m_stage->addResults({{u"189001012385"_s, u"2028-02-03"_s, u"41,2"_s}});
        m_stage->show();
        QVERIFY(m_stage->snapshot()->payout.total.ore() > 0);
    }
    void cleanup() { m_stage.reset(); }

    void savesPdf()
    {
        const QString path = save("savePdf", u"avtal.pdf"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_stage->done(), QStringList{u"Saved avtal.pdf"_s}, LongWaitMs);
        const QByteArray bytes = contentOf(path);
        QVERIFY(bytes.startsWith("%PDF-"));
        QVERIFY(bytes.trimmed().endsWith("%%EOF"));
        const QString reader = QStandardPaths::findExecutable(u"pdftotext"_s);
        if (reader.isEmpty())
            QSKIP("pdftotext, which reads the text of a PDF, is not installed");
        QProcess process;
        process.start(reader, {path, u"-"_s});
        QVERIFY(process.waitForFinished());
        const QString text = withoutSpaces(QString::fromUtf8(process.readAllStandardOutput()));
        QVERIFY2(text.contains(total()), qPrintable(total() + text));
        QVERIFY(text.contains(u"FriskvårdNord"_s));
        for (const QString& name : namesOfPeople())
            QVERIFY(!text.contains(name));
    }

    void savesHtmlAndCsv_data()
    {
        QTest::addColumn<QByteArray>("button");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("html") << QByteArray("saveHtml") << u"avtal.html"_s << QByteArray("<!DOCTYPE html>");
        QTest::newRow("csv") << QByteArray("saveCsv") << u"avtal.csv"_s << QByteArray("\xEF\xBB\xBF");
    }
    void savesHtmlAndCsv()
    {
        QFETCH(QByteArray, button);
        QFETCH(QString, name);
        QFETCH(QByteArray, begins);
        const QString path = save(button.constData(), name);
        QTRY_COMPARE(m_stage->done(), QStringList{u"Saved "_s + name});
        const QByteArray bytes = contentOf(path);
        QVERIFY2(bytes.toLower().startsWith(begins.toLower()), bytes.left(40).constData());
        const QString text = withoutSpaces(QString::fromUtf8(bytes));
        QVERIFY2(text.contains(total()), qPrintable(total()));
        QVERIFY(text.contains(u"FriskvårdNord"_s));
        for (const QString& person : namesOfPeople())
            QVERIFY(!text.contains(person));
    }

    void savesTheCases()
    {
        DialogAnswers::Answer folder;
        folder.path = m_folder->path();
        DialogAnswers::push(folder);
        click(m_stage->page(), "saveCases");
        QTRY_COMPARE(m_stage->done().size(), 1);
        const QStringList files = QDir(m_folder->path()).entryList(QDir::Files);
        QVERIFY(!files.isEmpty());
        QCOMPARE(m_stage->done().constFirst(), u"Saved %1 file(s)"_s.arg(files.size()));
        for (const QString& file : files) {
            const QString text = QString::fromUtf8(contentOf(m_folder->filePath(file)));
            QVERIFY2(!text.isEmpty(), qPrintable(file));
            for (const QString& person : namesOfPeople())
                QVERIFY2(!text.contains(person), qPrintable(file));
        }
    }

    void cancelWritesNothing()
    {
        for (const char* button : {"savePdf", "saveHtml", "saveCsv", "saveCases"}) {
            DialogAnswers::push({});
            click(m_stage->page(), button);
        }
        QVERIFY(m_stage->done().isEmpty());
        QVERIFY(QDir(m_folder->path()).isEmpty());
        QCOMPARE(DialogAnswers::asked().size(), 4);
    }

    void aFolderThatIsNotThereIsTold()
    {
        save("saveCsv", u"ingen/avtal.csv"_s);
        const auto told = [this] {
            for (const auto* notice : m_stage->page().findChildren<InlineNotice*>()) {
                if (notice->isVisible() && !notice->text().isEmpty())
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(told());
        QVERIFY(m_stage->done().isEmpty());
    }

    void previewShowsTheWholeReport()
    {
        int pages = 0;
        DialogAnswers::push(filledIn([&pages](QDialog& dialog) {
            auto* preview = dialog.findChild<QPrintPreviewWidget*>();
            if (preview == nullptr || qobject_cast<QPrintPreviewDialog*>(&dialog) == nullptr)
                return false;
            preview->updatePreview();
            pages = preview->pageCount();
            return false;
        }));
        click(m_stage->page(), "printReport");
        // The log takes its entry first.
        QTRY_COMPARE(DialogAnswers::asked(), QStringList{u"Contract report"_s});
        QVERIFY2(pages >= 2, qPrintable(QString::number(pages)));
    }

    void commandsDoTheSame()
    {
        DialogAnswers::push({});
        m_stage->commands().trigger(commands::ExportReport);
        DialogAnswers::push({});
        m_stage->commands().trigger(commands::PrintReport);
        QTRY_COMPARE(DialogAnswers::asked(),
                     (QStringList{u"Save the contract report"_s, u"Contract report"_s}));
    }
};

QTEST_MAIN(ReportsPageTest)
#include "reports_page_test.moc"
