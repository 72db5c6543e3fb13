// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/import_service.h"
#include "core/register/register_session.h"
#include "core/register/safekeeping_service.h"
#include "tests/storage/register_fixture.h"
#include "tests/support/test_keys.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace Qt::StringLiterals;
using namespace utfall;
using namespace utfall::test;

/// The process that fault_table_test kills, starves and locks out. `fault_worker REGISTER WORK` opens the
/// register, says "ready", reads one line and then
///   import: reads in one file of results after another;
///   undo:   takes the imports back, the newest first;
///   backup: makes one backup after another;
/// and says "ack N" for each that was acknowledged. `fault_worker REGISTER migration FOLDER` opens the
/// register with the migrations in FOLDER and says "ack" when that is done. A failure is said by its code,
/// and ends it.
namespace {

constexpr int RowsPerFile = 300; // as fault_table_test.cpp has it

void say(const QString& words)
{
    QTextStream(stdout) << words << Qt::endl;
}

int fail(const Error& error)
{
    say(u"failed "_s + error.code);
    return 2;
}

/// A file of results that no other round has.
void writeResults(const QString& path, const QString& round)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no temporary file");
    QTextStream text(&file);
    text << "personnummer;provdatum;analyskod;värde;enhet;laboratorium;provnummer\n";
    const QStringList numbers = testNumbers();
    for (int row = 0; row < RowsPerFile; ++row)
        text << numbers.at(row % 10) << ';' << QDate(2026, 3, 1).addDays(row % 60).toString(Qt::ISODate)
             << ";NPU27300;" << 38 + row % 9 << ";mmol/mol;Lab Nord;" << round << '-' << row << '\n';
}

Result<qint64> import(RegisterSession& session, const QString& path)
{
    ImportRequest request;
    request.kind = ImportKind::Results;
    request.files = {path};
    const auto plan = session.imports().plan(request).result();
    if (!plan)
        return plan.error();
    const auto receipt = session.imports().apply(*plan).result();
    if (!receipt)
        return receipt.error();
    return qint64{receipt->batch.value()};
}

int importOn(RegisterSession& session)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"results.csv"_s);
    for (int round = 0;; ++round) {
        writeResults(path,
                     QString::number(QCoreApplication::applicationPid()) + u'-' + QString::number(round));
        const auto batch = import(session, path);
        if (!batch)
            return fail(batch.error());
        say(u"ack %1"_s.arg(*batch));
    }
}

int undoOn(RegisterSession& session)
{
    const auto batches = session.imports().batches().result();
    if (!batches)
        return fail(batches.error());
    for (const BatchInfo& batch : *batches) {
        if (batch.undoneAt.isValid())
            continue;
        if (const auto undone = session.imports().undo(batch.id).result(); !undone)
            return fail(undone.error());
        say(u"ack %1"_s.arg(batch.id.value()));
    }
    say(u"done"_s);
    return 0;
}

int backupOn(RegisterSession& session)
{
    for (;;) {
        const auto made = session.safekeeping().backupNow().result();
        if (!made)
            return fail(made.error());
        say(u"ack "_s + made->path);
    }
}

int migrate(const QString& path, const QString& folder)
{
    say(u"ready"_s);
    QTextStream(stdin).readLine();
    const auto opened =
        storage::Database::open(path, testContext(), testCredential(), storage::Migrations(folder));
    if (!opened)
        return fail(opened.error());
    if ((*opened)->readOnlyReason())
        return fail(*(*opened)->readOnlyReason());
    say(u"ack"_s);
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
#ifdef Q_OS_UNIX
    // A file that may not grow is to be an error, not a signal.
    std::signal(SIGXFSZ, SIG_IGN);
#endif
    const QStringList arguments = QCoreApplication::arguments();
    const QString path = arguments.value(1);
    const QString work = arguments.value(2);
    if (work == u"migration"_s)
        return migrate(path, arguments.value(3));
    const auto session = RegisterSession::open(path, testContext(), testCredential());
    if (!session)
        return fail(session.error());
    say(u"ready"_s);
    QTextStream(stdin).readLine();
    if (work == u"import"_s)
        return importOn(**session);
    if (work == u"undo"_s)
        return undoOn(**session);
    return backupOn(**session);
}
