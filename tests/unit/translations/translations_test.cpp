// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/shared_data.h"
#include "tests/unit/translations/catalogue.h"
#include "tests/unit/translations/same_words.h"
#include "translations/translation_resources.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace utfall::test {

namespace {

constexpr int SwedishForms = 2;
constexpr int ToolTimeout = 120'000;

QString catalogueFile(const QString& name)
{
    return sourceFolder() + u"/translations/"_qs + name;
}

const QList<Message>& swedish()
{
    static const QList<Message> messages = readCatalogue(catalogueFile(u"utfall_sv.ts"_qs));
    return messages;
}

QSet<QString> keysOf(const QList<Message>& messages, bool pluralOnly = false)
{
    QSet<QString> keys;
    for (const Message& message : messages) {
        if (message.plural || !pluralOnly)
            keys.insert(message.key());
    }
    return keys;
}

QString listed(QStringList lines)
{
    lines.sort();
    return lines.join(u"\n  "_qs);
}

/// Fails with the messages that break a rule.
void verifyNone(const QStringList& broken, const char* rule)
{
    QVERIFY2(broken.isEmpty(), qPrintable(u"%1:\n  %2"_qs.arg(QString::fromUtf8(rule), listed(broken))));
}

/// The contexts that the sources name by themselves; a class has its own, which begins with its namespace.
QSet<QString> namedContexts()
{
    static const QRegularExpression named(
        u"(?:Q_DECLARE_TR_FUNCTIONS\\(\\s*|translate\\(\\s*\"|QT_TRANSLATE_NOOP\\(\\s*\")([\\w:]+)"_qs);
    QSet<QString> contexts;
    for (const QString& folder : {u"app"_qs, u"core"_qs, u"ui"_qs}) {
        QDirIterator files(sourceFolder() + u'/' + folder, {u"*.cpp"_qs, u"*.h"_qs}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QString text = QString::fromUtf8(file.readAll());
            for (auto matches = named.globalMatch(text); matches.hasNext();)
                contexts.insert(matches.next().captured(1));
        }
    }
    return contexts;
}

/// lupdate as the build or the path has it; empty when it is not installed.
QString lupdate()
{
    const QString built = QStringLiteral(UTFALL_LUPDATE);
    if (!built.isEmpty() && QFileInfo(built).isExecutable())
        return built;
    for (const QString& name : {u"lupdate6"_qs, u"lupdate"_qs}) {
        if (const QString found = QStandardPaths::findExecutable(name); !found.isEmpty())
            return found;
    }
    return {};
}

void addStandardTexts()
{
    const auto row = [](const char* context, const char* english, const char* translation) {
        QTest::addRow("%s: %s", context, QByteArray(english).simplified().constData())
            << QByteArray(context) << QByteArray(english) << QString::fromUtf8(translation);
    };
    // What a button box shows on every system, by QPlatformTheme, and its mnemonic form on GNOME.
    for (const auto& [english, translation] : std::initializer_list<std::pair<const char*, const char*>>{
             {"OK", "OK"},
             {"Save", "Spara"},
             {"Save All", "Spara alla"},
             {"Open", "Öppna"},
             {"&Yes", "&Ja"},
             {"Yes to &All", "Ja till &alla"},
             {"&No", "&Nej"},
             {"N&o to All", "N&ej till alla"},
             {"Abort", "Avbryt"},
             {"Retry", "Försök igen"},
             {"Ignore", "Ignorera"},
             {"Close", "Stäng"},
             {"Cancel", "Avbryt"},
             {"Discard", "Kasta"},
             {"Help", "Hjälp"},
             {"Apply", "Tillämpa"},
             {"Reset", "Återställ"},
             {"Restore Defaults", "Återställ standardvärden"}})
        row("QPlatformTheme", english, translation);
    row("QGnomeTheme", "&Save", "&Spara");
    row("QGnomeTheme", "&Cancel", "A&vbryt");
    row("QGnomeTheme", "&Close", "S&täng");
    row("QGnomeTheme", "Close without Saving", "Stäng utan att spara");
    row("QMessageBox", "Show Details...", "Visa detaljer...");
    row("QMessageBox", "Hide Details...", "Dölj detaljer...");

    row("QWizard", "< &Back", "< &Bakåt");
    row("QWizard", "&Next >", "&Nästa >");
    row("QWizard", "&Next", "&Nästa");
    row("QWizard", "Commit", "Verkställ");
    row("QWizard", "Done", "Klar");
    row("QWizard", "&Finish", "&Slutför");
    row("QWizard", "Cancel", "Avbryt");
    row("QWizard", "Continue", "Fortsätt");
    row("QWizard", "Go Back", "Gå tillbaka");
    row("QWizard", "&Help", "&Hjälp");

    row("QFileDialog", "Look in:", "Leta i:");
    row("QFileDialog", "File &name:", "Fil&namn:");
    row("QFileDialog", "Files of type:", "Filer av typen:");
    row("QFileDialog", "&Open", "&Öppna");
    row("QFileDialog", "&Save", "&Spara");
    row("QFileDialog", "&Choose", "Vä&lj");
    row("QFileDialog", "New Folder", "Ny mapp");
    row("QFileDialog", "All Files (*)", "Alla filer (*)");
    row("QFileDialog", "%1 already exists.\nDo you want to replace it?",
        "%1 finns redan.\nVill du ersätta den?");
    row("QFileSystemModel", "Date Modified", "Ändringsdatum");

    row("QPrintDialog", "Print", "Skriv ut");
    row("QPrintDialog", "&Print", "&Skriv ut");
    row("QPrintDialog", "&Options >>", "&Alternativ >>");
    row("QPrintDialog", "Print to File (PDF)", "Skriv ut till fil (PDF)");
    row("QPrintSettingsOutput", "Copies:", "Antal kopior:");
    row("QPrintSettingsOutput", "Print all", "Skriv ut allt");
    row("QPrintPreviewDialog", "Print Preview", "Förhandsgranskning");
    row("QPrintPreviewDialog", "Next page", "Nästa sida");
    row("QPrintPreviewDialog", "Page setup", "Sidinställning");
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsPlaceholdersAndMnemonics();
    void everyMessageIsTranslated_data();
    void everyMessageIsTranslated();
    void placeholdersAreKept_data() { everyMessageIsTranslated_data(); }
    void placeholdersAreKept();
    void mnemonicsAreKept_data() { everyMessageIsTranslated_data(); }
    void mnemonicsAreKept();
    void nothingIsLeftInEnglish();
    void wordsAreCalm();
    void errorSentencesBeginSmall();
    void contextsAreThoseThatTheProgramsLookUp();
    void everyTextOfTheSourcesIsThere();
    void pluralsAreChosen();
    void numbersAreGroupedByThousands();
    void standardTextsAreSwedish_data() { addColumns(); }
    void standardTextsAreSwedish();

private:
    static void addColumns()
    {
        QTest::addColumn<QByteArray>("context");
        QTest::addColumn<QByteArray>("english");
        QTest::addColumn<QString>("expected");
        addStandardTexts();
    }
};

void TranslationsTest::initTestCase()
{
    initTranslationResources();
}

void TranslationsTest::findsPlaceholdersAndMnemonics()
{
    QCOMPARE(placeholders(u"%2 of %1, %n row(s) in %column, %Ln, %2"_qs),
             QStringList({u"%1"_qs, u"%2"_qs, u"%Ln"_qs, u"%column"_qs, u"%n"_qs}));
    QCOMPARE(placeholders(u"Write % NGSP, 80 %."_qs), QStringList());
    QVERIFY(hasMnemonic(u"Öppna &demon"_qs));
    QVERIFY(hasMnemonic(u"&Öppna"_qs));
    QVERIFY(!hasMnemonic(u"golv && tak & mer, Qt&nbsp;6"_qs));
}

void TranslationsTest::everyMessageIsTranslated_data()
{
    QTest::addColumn<QString>("file");
    for (const char* name : {"utfall_sv.ts", "utfall_en.ts", "qtbase_sv.ts"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TranslationsTest::everyMessageIsTranslated()
{
    QFETCH(const QString, file);
    const QList<Message> messages = readCatalogue(catalogueFile(file));
    QVERIFY2(!messages.isEmpty(), "the catalogue is missing or damaged");
    QStringList broken;
    for (const Message& message : messages) {
        const qsizetype forms = message.plural ? SwedishForms : 1;
        if (!message.finished || message.translations.size() != forms ||
            message.translations.contains(QString()))
            broken.append(message.key());
    }
    verifyNone(broken, "not translated");
}

void TranslationsTest::placeholdersAreKept()
{
    QFETCH(const QString, file);
    QStringList broken;
    for (const Message& message : readCatalogue(catalogueFile(file))) {
        for (const QString& translation : message.translations) {
            if (placeholders(translation) != placeholders(message.source))
                broken.append(message.key() + u" -> "_qs + translation);
        }
    }
    verifyNone(broken, "other placeholders than the source");
}

void TranslationsTest::mnemonicsAreKept()
{
    QFETCH(const QString, file);
    QStringList broken;
    for (const Message& message : readCatalogue(catalogueFile(file))) {
        for (const QString& translation : message.translations) {
            if (hasMnemonic(translation) != hasMnemonic(message.source))
                broken.append(message.key() + u" -> "_qs + translation);
        }
    }
    verifyNone(broken, "a mnemonic in the source or the translation alone");
}

void TranslationsTest::nothingIsLeftInEnglish()
{
    QStringList broken;
    for (const Message& message : swedish()) {
        if (message.translations.contains(message.source) && !isSameInSwedish(message.source))
            broken.append(message.key());
    }
    verifyNone(broken, "the same in Swedish as in English");
}

void TranslationsTest::wordsAreCalm()
{
    static const QRegularExpression blaming(u"!|misslyck|ogiltig inmatning|du har gjort fel"_qs,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression straight(u"[\"']"_qs);
    QStringList broken;
    for (const Message& message : swedish()) {
        for (const QString& translation : message.translations) {
            if (translation.contains(blaming) || translation.contains(straight))
                broken.append(message.key() + u" -> "_qs + translation);
        }
    }
    verifyNone(broken, "an exclamation mark, a word of blame or a straight quotation mark");
}

void TranslationsTest::errorSentencesBeginSmall()
{
    // They stand after "Rad 37: " as well as by themselves.
    QStringList broken;
    for (const Message& message : swedish()) {
        const QString& translation = message.translations.constFirst();
        if (message.context == u"ErrorText"_qs && message.source.at(0).isLower() &&
            translation.at(0).isUpper())
            broken.append(message.key() + u" -> "_qs + translation);
    }
    verifyNone(broken, "begins with a capital");
}

void TranslationsTest::contextsAreThoseThatTheProgramsLookUp()
{
    const QSet<QString> named = namedContexts();
    QVERIFY(named.contains(u"TermsText"_qs));
    QSet<QString> strange;
    for (const Message& message : swedish()) {
        // A function of a namespace has no context of its own: what it looks up is found nowhere.
        const bool isClass = message.context.startsWith(u"utfall::"_qs) &&
                             message.context.section(u"::"_qs, -1).at(0).isUpper();
        if (!isClass && !named.contains(message.context))
            strange.insert(message.context);
    }
    verifyNone(strange.values(), "contexts that no program looks up; has lupdate found the headers");
}

void TranslationsTest::everyTextOfTheSourcesIsThere()
{
    const QString tool = lupdate();
    if (tool.isEmpty())
        QSKIP("lupdate is not installed");
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"fresh.ts"_qs);
    QProcess process;
    process.setWorkingDirectory(sourceFolder());
    // As translations/update calls it.
    process.start(tool, {u"app"_qs, u"core"_qs, u"ui"_qs, u"-I"_qs, u"."_qs, u"-extensions"_qs, u"cpp,h"_qs,
                         u"-locations"_qs, u"none"_qs, u"-silent"_qs, u"-source-language"_qs, u"en"_qs,
                         u"-target-language"_qs, u"sv_SE"_qs, u"-ts"_qs, file});
    QVERIFY(process.waitForFinished(ToolTimeout));
    QCOMPARE(process.exitCode(), 0);

    const QList<Message> fresh = readCatalogue(file);
    QVERIFY(!fresh.isEmpty());
    const auto verifySame = [](const QSet<QString>& sources, const QSet<QString>& catalogue) {
        verifyNone((sources - catalogue).values(), "not in the catalogue, run translations/update");
        verifyNone((catalogue - sources).values(), "no longer in the sources, run translations/update");
    };
    verifySame(keysOf(fresh), keysOf(swedish()));
    verifySame(keysOf(fresh, true), keysOf(readCatalogue(catalogueFile(u"utfall_en.ts"_qs))));
}

void TranslationsTest::pluralsAreChosen()
{
    QTranslator translator;
    QVERIFY(translator.load(u":/i18n/utfall_sv.qm"_qs));
    const auto days = [&](int count) {
        return translator.translate("TermsText", "%Ln day(s) before the target date", nullptr, count);
    };
    QCOMPARE(days(1), u"%Ln dag före måldatum"_qs);
    QCOMPARE(days(0), u"%Ln dagar före måldatum"_qs);
    QCOMPARE(days(21), u"%Ln dagar före måldatum"_qs);
    QVERIFY(translator.load(u":/i18n/utfall_en.qm"_qs));
    QCOMPARE(days(1), u"%Ln day before the target date"_qs);
    QCOMPARE(days(2), u"%Ln days before the target date"_qs);
}

/// There may be many of anything: "12 431 rader", which only %Ln writes.
void TranslationsTest::numbersAreGroupedByThousands()
{
    QStringList ungrouped;
    for (const QString& file : {u"utfall_sv.ts"_qs, u"utfall_en.ts"_qs}) {
        for (const Message& message : readCatalogue(catalogueFile(file))) {
            const QStringList texts = QStringList(message.source) + message.translations;
            if (message.plural && std::ranges::any_of(texts, [](const QString& text) {
                    return placeholders(text).contains(u"%n"_qs);
                }))
                ungrouped.append(message.key());
        }
    }
    verifyNone(ungrouped, "has a number without groups");

    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Swedish, QLocale::Sweden));
    const QString text =
        QCoreApplication::translate("utfall::ImportWizard", "Import %Ln row(s)", nullptr, 12'431);
    QLocale::setDefault(before);
    QCOMPARE(text, u"Import 12\u00A0431 row(s)"_qs);
}

void TranslationsTest::standardTextsAreSwedish()
{
    QFETCH(const QByteArray, context);
    QFETCH(const QByteArray, english);
    QFETCH(const QString, expected);
    QTranslator translator;
    QVERIFY(translator.load(u":/i18n/qtbase_sv.qm"_qs));
    QCOMPARE(translator.translate(context.constData(), english.constData()), expected);
}

} // namespace utfall::test

QTEST_APPLESS_MAIN(utfall::test::TranslationsTest)

#include "translations_test.moc"
