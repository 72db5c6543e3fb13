// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/// wizard_bench [ROWS]: the longest time that the window does not answer while a file of results is read,
/// planned, put right and applied in the import wizard, and how soon it stops when it is told to.

#include "core/demo/demo_files.h"
#include "tests/bench/heart.h"
#include "tests/support/register_fixture.h"
#include "ui/shell/dialog_answers.h"
#include "ui/shell/settings.h"
#include "ui/shell/theme.h"
#include "ui/widgets/table_view.h"
#include "ui/wizards/import_wizard.h"
#include "ui/wizards/issue_list.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>

#include <cstdio>

using namespace utfall;
using utfall::bench::Heart;
using namespace Qt::StringLiterals;

namespace {

QByteArray results(const QStringList& numbers, int rows)
{
    QByteArray bytes("personnummer;provdatum;analyskod;värde;enhet;status;laboratorium;provnummer\r\n");
    for (int i = 0; i < rows; ++i) {
        const QByteArray number = numbers[i % numbers.size()].toUtf8();
        const QByteArray date = QDate(2026, 1, 1).addDays(i % 500).toString(Qt::ISODate).toUtf8();
        const QByteArray unit = i % 50 == 0 ? "" : i % 61 == 0 ? "g/L" : "mmol/mol";
        const QByteArray code = i % 70 == 0 ? "B-HbA1c" : "NPU27300";
        bytes += number + ';' + date + ';' + code + ';' + QByteArray::number(36 + i % 14) + ';' + unit +
                 ";final;Unilab;P" + QByteArray::number(i) + "\r\n";
    }
    return bytes;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    Theme::current().install(application);
    DialogAnswers::setTesting(true);
    const int rows = argc > 1 ? std::atoi(argv[1]) : 100'000;
    test::RegisterFixture made(
        test::termsFromFile(QStringLiteral(UTFALL_SOURCE_DIR "/tests/golden/hard-cohort/terms.json")),
        QDate(2027, 6, 30));
    const QString cohort = QStringLiteral(UTFALL_SOURCE_DIR "/tests/golden/hard-cohort/");
    if (!made.take(ImportKind::Providers, {cohort + u"providers.csv"_s}).ok() ||
        !made.take(ImportKind::Prepatients, {cohort + u"prepatients.csv"_s}).ok())
        return 1;
    const QString path = made.folder() + u"/svar.csv"_s;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    file.write(results(demoNumbers(QDate(2026, 1, 1)).first(40), rows));
    file.close();

    Settings settings(made.folder() + u"/settings.ini"_s);
    ImportWizard wizard(made.session(), settings);
    wizard.open();
    auto* next = wizard.findChild<QPushButton*>(u"wizardNext"_s);
    Heart heart;
    heart.begin();
    wizard.addFiles({path});
    heart.until([&] { return !wizard.isWorking(); });
    heart.tell("look");
    next->click();
    heart.until([&] { return next->isEnabled(); });
    heart.tell("show");
    next->click();
    heart.until([&] { return wizard.currentStep() == ImportWizard::Plan && !wizard.isWorking(); });
    heart.tell("plan");
    auto* issues = wizard.findChild<IssueList*>();
    auto* text = issues->findChild<QLineEdit*>(u"issueText"_s);
    text->setText(u"enhet"_s);
    QElapsedTimer typed;
    typed.start();
    heart.until([&] { return typed.elapsed() > 600; });
    text->clear();
    heart.until([&] { return typed.elapsed() > 1200; });
    heart.tell("filter by text");
    issues->reasons()->selectRow(1);
    issues->table()->selectRow(0);
    QElapsedTimer stopping;
    next->click();
    stopping.start();
    wizard.reject();
    heart.until([&] { return !wizard.isWorking(); });
    std::printf("stopped after %lld ms\n", static_cast<long long>(stopping.elapsed()));
    heart.begin();
    next->click();
    heart.until([&] { return wizard.currentStep() == ImportWizard::Receipt; });
    heart.tell("apply");
    return 0;
}
