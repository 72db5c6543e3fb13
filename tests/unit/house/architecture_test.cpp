// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/house/house_rules.h"
#include "tests/unit/house/source_text.h"
#include "tests/unit/house/source_tree.h"

#include <QHash>
#include <QTest>

using namespace Qt::StringLiterals;

namespace utfall::test {

/// Reads the house's own source and fails on what its rules forbid; and shows on small examples that the
/// rules see it.
class ArchitectureTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void includesFollowTheTable();
    void headersLeadNowhereForbidden();
    void sqlStaysInStorage();
    void filesAreShort();
    void noPromisesAreLeft();
    void everyFileSaysItsLicence();

    void includeRuleSees_data();
    void includeRuleSees();
    void reachRuleSees();
    void sqlRuleSees_data();
    void sqlRuleSees();
    void lengthRuleSees();
    void promiseRuleSees();
    void licenceRuleSees();
    void sourceTextIsReadWithoutComments();

private:
    QtModules m_modules;
};

namespace {

void show(const QList<Finding>& findings)
{
    for (const Finding& finding : findings)
        qWarning("%s", qUtf8Printable(finding.text()));
}

} // namespace

void ArchitectureTest::initTestCase()
{
    QVERIFY2(m_modules.known(), "The header folders of Qt were not found, so no include can be judged.");
    QVERIFY(cppFiles().contains(u"core/base/money.h"_s));
}

void ArchitectureTest::includesFollowTheTable()
{
    QList<Finding> findings;
    for (const QString& path : cppFiles())
        findings += checkIncludes(path, projectText(path), m_modules);
    show(findings);
    QCOMPARE(findings.size(), 0);
}

void ArchitectureTest::headersLeadNowhereForbidden()
{
    QHash<QString, QList<Include>> known; // headers are asked for many times
    const auto includesOf = [&](const QString& path) {
        if (!known.contains(path))
            known.insert(path, readSourceText(projectText(path)).includes);
        return known.value(path);
    };
    QList<Finding> findings;
    for (const QString& path : cppFiles())
        findings += checkReach(path, includesOf, m_modules);
    show(findings);
    QCOMPARE(findings.size(), 0);
}

void ArchitectureTest::sqlStaysInStorage()
{
    QList<Finding> findings;
    for (const QString& path : cppFiles())
        findings += checkSql(path, projectText(path));
    show(findings);
    QCOMPARE(findings.size(), 0);
}

void ArchitectureTest::filesAreShort()
{
    QList<Finding> findings;
    for (const QString& path : cppFiles()) {
        const QString text = projectText(path);
        findings += checkLength(path, text);
        if (text.count(u'\n') > longFile)
            qInfo("%s has %lld lines and asks to be split", qUtf8Printable(path),
                  static_cast<long long>(text.count(u'\n')));
    }
    show(findings);
    QCOMPARE(findings.size(), 0);
}

void ArchitectureTest::noPromisesAreLeft()
{
    QList<Finding> findings;
    for (const QString& path : projectFiles())
        findings += checkPromises(path, projectText(path));
    show(findings);
    QCOMPARE(findings.size(), 0);
}

void ArchitectureTest::everyFileSaysItsLicence()
{
    const LicencesElsewhere elsewhere(projectText(u".reuse/dep5"_s));
    QList<Finding> findings;
    for (const QString& path : projectFiles())
        findings += checkLicence(path, projectText(path), elsewhere);
    show(findings);
    QCOMPARE(findings.size(), 0);
}

void ArchitectureTest::includeRuleSees_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("forbidden");

    const auto forbid = [](const char* name, const QString& path, const QString& text) {
        QTest::newRow(name) << path << text << true;
    };
    const auto allow = [](const char* name, const QString& path, const QString& text) {
        QTest::newRow(name) << path << text << false;
    };
    forbid("widget in core", u"core/base/a.h"_s, u"#include <QWidget>"_s);
    forbid("widget by module", u"core/base/a.h"_s, u"#  include <QtWidgets/QWidget>"_s);
    forbid("whole module", u"core/evaluation/a.h"_s, u"#include <QtWidgets>"_s);
    forbid("lower-case header", u"core/evaluation/a.h"_s, u"#include <QtGui/qimage.h>"_s);
    forbid("private header", u"ui/widgets/a.h"_s, u"#include <QtWidgets/private/qwidget_p.h>"_s);
    forbid("sql in a service", u"core/register/a.cpp"_s, u"#include <QSqlQuery>"_s);
    forbid("sql in the window", u"ui/models/a.cpp"_s, u"#include <QtSql/QSqlDatabase>"_s);
    forbid("sql in the program", u"app/main.cpp"_s, u"#include <QSqlDatabase>"_s);
    forbid("painting in a service", u"core/import/a.cpp"_s, u"#include <QColor>"_s);
    forbid("painting in storage", u"core/storage/a.cpp"_s, u"#include <QPainter>"_s);
    forbid("widgets in reports", u"core/report/a.cpp"_s, u"#include <QLabel>"_s);
    forbid("charts in reports", u"core/report/a.cpp"_s, u"#include <QChart>"_s);
    forbid("charts on a page", u"ui/pages/overview/a.cpp"_s, u"#include <QtCharts/QLineSeries>"_s);
    forbid("storage from evaluation", u"core/evaluation/a.h"_s, u"#include \"core/storage/store.h\""_s);
    forbid("storage from reports", u"core/report/a.h"_s, u"#include \"core/storage/store.h\""_s);
    forbid("storage from the window", u"ui/shell/a.h"_s, u"#include \"core/storage/store.h\""_s);
    forbid("service from storage", u"core/storage/a.h"_s, u"#include \"core/register/register_session.h\""_s);
    forbid("import service from storage", u"core/storage/a.h"_s,
           u"#include \"core/import/import_service.h\""_s);
    forbid("the explained contract from evaluation", u"core/evaluation/a.h"_s,
           u"#include \"core/contract/terms_text.h\""_s);
    forbid("window from core", u"core/report/a.h"_s, u"#include \"ui/charts/a.h\""_s);
    forbid("relative path", u"core/base/a.cpp"_s, u"#include \"error.h\""_s);
    forbid("tests from the program", u"ui/a.cpp"_s, u"#include \"tests/support/shared_data.h\""_s);
    forbid("sqlite's own interface", u"core/storage/a.cpp"_s, u"#include <sqlite3.h>"_s);
    forbid("system header", u"core/base/a.cpp"_s, u"#include <unistd.h>"_s);
    forbid("folder without a rule", u"core/cellar/a.cpp"_s, u""_s);
    forbid("after other code", u"core/base/a.cpp"_s, u"int a = 1'000; // \"\n#include <QWidget>\n"_s);

    allow("core in core", u"core/base/a.h"_s,
          u"#include <QString>\n#include <optional>\n#include <boost/version.hpp>"_s);
    allow("sql in storage", u"core/storage/a.cpp"_s, u"#include <QSqlQuery>\n#include <fcntl.h>"_s);
    allow("import values in storage", u"core/storage/a.cpp"_s, u"#include \"core/import/import_plan.h\""_s);
    allow("painting in reports", u"core/report/a.cpp"_s, u"#include <QPainter>\n#include <QPdfWriter>"_s);
    allow("charts in their room", u"ui/charts/a.cpp"_s,
          u"#include <QtCharts/QLineSeries>\n#include <QChart>"_s);
    allow("widgets in the window", u"ui/pages/a.cpp"_s,
          u"#include <QWidget>\n#include <QPrinter>\n#include \"a.moc\""_s);
    allow("storage from a service", u"core/register/a.cpp"_s, u"#include \"core/storage/store.h\""_s);
    allow("commented out", u"core/base/a.h"_s, u"// #include <QWidget>\n/* \n#include <QWidget>\n*/"_s);
    allow("tests", u"tests/gui/a.cpp"_s, u"#include <QSqlQuery>\n#include <QWidget>"_s);
}

void ArchitectureTest::includeRuleSees()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(bool, forbidden);
    QCOMPARE(!checkIncludes(path, text, m_modules).isEmpty(), forbidden);
}

void ArchitectureTest::reachRuleSees()
{
    const QHash<QString, QString> tree = {
        {u"ui/page.h"_s, u"#include \"core/register/service.h\"\n#include <QWidget>"_s},
        {u"core/register/service.h"_s, u"#include \"core/storage/value.h\""_s},
        {u"core/storage/value.h"_s, u"#include <QSqlQuery>\n#include \"core/register/service.h\""_s},
        {u"core/exchange/export.h"_s, u"#include \"core/report/csv_writer.h\""_s},
        {u"core/report/csv_writer.h"_s, u"#include <QFont>"_s},
    };
    const auto read = [&](const QString& path) { return readSourceText(tree.value(path)).includes; };
    QCOMPARE(checkReach(u"ui/page.h"_s, read, m_modules).size(), 1);
    QCOMPARE(checkReach(u"core/exchange/export.h"_s, read, m_modules).size(), 1);
    QCOMPARE(checkReach(u"core/register/service.h"_s, read, m_modules).size(), 0);
    QCOMPARE(checkReach(u"core/report/csv_writer.h"_s, read, m_modules).size(), 0);
}

void ArchitectureTest::sqlRuleSees_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");

    const QString service = u"core/register/a.cpp"_s;
    QTest::newRow("select") << service << u"f(\"SELECT id FROM person\");"_s << 1;
    QTest::newRow("raw string") << service << u"\nf(uR\"sql(\n  DELETE FROM person)sql\");"_s << 2;
    QTest::newRow("joined") << service << u"f(u\"INSERT \"\n  \"INTO person\"_s);"_s << 1;
    QTest::newRow("update") << u"ui/a.cpp"_s << u"f(\"UPDATE person SET a = 1\");"_s << 1;
    QTest::newRow("pragma") << u"app/a.cpp"_s << u"f(\"PRAGMA foreign_keys\");"_s << 1;
    QTest::newRow("in storage") << u"core/storage/a.cpp"_s << u"f(\"SELECT id FROM person\");"_s << 0;
    QTest::newRow("in a comment") << service << u"// \"SELECT id FROM person\""_s << 0;
    QTest::newRow("plain words") << u"ui/a.cpp"_s << u"tr(\"Select a provider from the list\")"_s << 0;
}

void ArchitectureTest::sqlRuleSees()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(int, line);
    const QList<Finding> findings = checkSql(path, text);
    QCOMPARE(findings.size(), line > 0 ? 1 : 0);
    if (line > 0)
        QCOMPARE(findings.first().line, line);
}

void ArchitectureTest::lengthRuleSees()
{
    const QString fits = u"x\n"_s.repeated(longestFile);
    QVERIFY(checkLength(u"core/a.cpp"_s, fits).isEmpty());
    QCOMPARE(checkLength(u"core/a.cpp"_s, fits + u"x"_s).size(), 1);
}

void ArchitectureTest::promiseRuleSees()
{
    const QString word = u"TO"_s + u"DO"_s;
    const QList<Finding> findings = checkPromises(u"a.cpp"_s, u"\n// "_s + word + u": later"_s);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().line, 2);
    QVERIFY(checkPromises(u"a.cpp"_s, word + u"S"_s).isEmpty());
}

void ArchitectureTest::licenceRuleSees()
{
    const LicencesElsewhere elsewhere(
        u"Format: x\n\nFiles: resources/*.json\n tests/data/*\nCopyright: 2026 x\n"_s);
    const QString lines =
        u"// SPDX-FileCopyrightText: 2026 x\n// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;
    QVERIFY(checkLicence(u"a.cpp"_s, lines, elsewhere).isEmpty());
    QVERIFY(checkLicence(u"run"_s, u"#!/bin/sh\n"_s + lines, elsewhere).isEmpty());
    QVERIFY(checkLicence(u"resources/templates/a.json"_s, u"{}"_s, elsewhere).isEmpty());
    QVERIFY(checkLicence(u"tests/data/a/b.csv"_s, u"a;b"_s, elsewhere).isEmpty());
    QCOMPARE(checkLicence(u"a.cpp"_s, u"int a;\n"_s, elsewhere).size(), 1);
    QCOMPARE(checkLicence(u"a.cpp"_s, u"\n\n\n\n\n"_s + lines, elsewhere).size(), 1);
    QCOMPARE(checkLicence(u"2026.json"_s, u"{}"_s, elsewhere).size(), 1);
}

void ArchitectureTest::sourceTextIsReadWithoutComments()
{
    const SourceText found = readSourceText(uR"cpp(// "no" 'x
/* "no" */ const char* a = "one \" // two" "three";
auto b = 1'000'000 + u'"' + '\'';
auto c = R"(raw "quoted"
)" "end"_s;
auto d = tr("x") + u"y"_s;
)cpp"_s);
    QStringList texts;
    QList<int> lines;
    for (const Literal& literal : found.literals) {
        texts.append(literal.text);
        lines.append(literal.line);
    }
    const QStringList expected = {uR"(one \" // twothree)"_s, u"raw \"quoted\"\nend"_s, u"x"_s, u"y"_s};
    QCOMPARE(texts, expected);
    QCOMPARE(lines, QList<int>({2, 4, 6, 6}));
    QVERIFY(found.includes.isEmpty());
}

} // namespace utfall::test

QTEST_GUILESS_MAIN(utfall::test::ArchitectureTest)
#include "architecture_test.moc"
