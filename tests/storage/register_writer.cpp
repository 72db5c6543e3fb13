// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/fact_repository.h"
#include "core/storage/person_repository.h"
#include "tests/storage/register_fixture.h"
#include "tests/support/test_keys.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace Qt::StringLiterals;
using namespace utfall;
using namespace utfall::test;
using storage::Database;
using storage::Store;

/// The other process of the tests: opens a register, says "ready" and then
///   hold:  keeps it open until its input ends;
///   write: stores rows without end, RowsPerWrite in each transaction, until it is killed;
///   fill:  the same until it fails, then says the failure's code.
/// A register that cannot be opened is said by its code instead of "ready".
namespace {

constexpr int RowsPerWrite = 50;

void say(const QString& word)
{
    QTextStream(stdout) << word << Qt::endl;
}

Result<void> storeRows(Store& store)
{
    return store
        .write([](Database& db) {
            const PersonId person(db.integerOf(u"SELECT min(id) FROM person"_s));
            storage::FactRepository facts(db);
            for (int i = 0; i < RowsPerWrite; ++i)
                facts.insert(testResult(person, QDate(2026, 3, 1).addDays(i), 42));
        })
        .result();
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
    auto store = Store::open(arguments.value(1), testContext(), testCredential());
    if (!store) {
        say(store.error().code);
        return 1;
    }
    say(u"ready"_s);
    if (arguments.value(2) == u"hold"_s) {
        QFile input;
        if (input.open(stdin, QIODevice::ReadOnly))
            input.readAll();
        return 0;
    }
    for (;;) {
        const Result<void> stored = storeRows(**store);
        if (!stored) {
            say(stored.error().code);
            return 2;
        }
    }
}
