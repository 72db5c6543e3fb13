// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/clock.h"
#include "core/import/import_service.h"
#include "core/storage/content_digest.h"
#include "core/storage/store.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <thread>

// How long an import goes on after it was cancelled, at several moments, and whether it left anything behind.
// The passphrase is in UTFALL_PASSPHRASE.
// cancel_bench REGISTER RESULTS.CSV [ROUNDS]

using namespace utfall;
using namespace Qt::StringLiterals;

namespace {

enum class Stage { Reading, Planning, Writing, Committing };

struct Moment
{
    const char* name;
    Stage stage;
    double part; ///< of the stage's work; of planning and committing: seconds after the stage before
};

constexpr Moment Moments[] = {
    {"reading, 10 %", Stage::Reading, 0.1},
    {"reading, 60 %", Stage::Reading, 0.6},
    {"reading, 99 %", Stage::Reading, 0.99},
    {"planning, after 0.1 s", Stage::Planning, 0.1},
    {"planning, after 0.8 s", Stage::Planning, 0.8},
    {"writing, 1 %", Stage::Writing, 0.01},
    {"writing, 50 %", Stage::Writing, 0.5},
    {"writing, 98 %", Stage::Writing, 0.98},
    {"committing, after 0.05 s", Stage::Committing, 0.05},
};

template <typename T>
T valueOf(Result<T> result, const char* what)
{
    if (!result)
        qFatal("%s: %s", what, qPrintable(result.error().code));
    return std::move(result).value();
}

/// Cancels a job once, and remembers when.
class Canceller
{
public:
    explicit Canceller(const Moment& moment) : m_moment(moment) {}
    ~Canceller()
    {
        if (m_late.joinable())
            m_late.join();
    }
    Canceller(const Canceller&) = delete;
    Canceller& operator=(const Canceller&) = delete;

    [[nodiscard]] Job job(Stage stage, qint64 ofTotal)
    {
        Job job([this, stage, ofTotal](qint64 done, qint64 total) { look(stage, ofTotal, done, total); });
        m_job = job;
        return job;
    }
    [[nodiscard]] bool isDone() const { return m_done; }
    [[nodiscard]] qint64 elapsed() const { return m_since.elapsed(); }

private:
    void look(Stage stage, qint64 ofTotal, qint64 done, qint64 total)
    {
        if (m_done || m_late.joinable() || total == 0 || (ofTotal > 0 && total != ofTotal))
            return;
        const double part = static_cast<double>(done) / static_cast<double>(total);
        if (stage == m_moment.stage && part >= m_moment.part) {
            cancel();
        } else if (static_cast<int>(m_moment.stage) == static_cast<int>(stage) + 1 && part >= 0.995) {
            m_late = std::thread([this] {
                std::this_thread::sleep_for(std::chrono::duration<double>(m_moment.part));
                cancel();
            });
        }
    }
    void cancel()
    {
        m_since.start();
        m_done = true;
        m_job.cancel();
    }

    const Moment& m_moment;
    Job m_job;
    QElapsedTimer m_since;
    std::atomic_bool m_done = false;
    std::thread m_late;
};

/// What must be as before.
QString traces(storage::Store& store)
{
    return valueOf(store
                       .post([](storage::Database& database) {
                           const QList<Error> findings = storage::ContentDigest(database).findings();
                           return u"%1 %2 %3 %4"_s.arg(database.revision())
                               .arg(database.integerOf(u"SELECT count(*) FROM lab_result"_s))
                               .arg(database.integerOf(u"SELECT count(*) FROM import_batch"_s))
                               .arg(findings.size());
                       })
                       .result(),
                   "looking");
}

struct Measured
{
    qint64 milliseconds = -1; ///< -1: the import had ended before
    bool finished = false;    ///< it was too late to cancel
};

Measured measure(const Moment& moment, storage::Store& store, const QString& csv, const ImportPlan& whole)
{
    ImportService service(store);
    Canceller canceller(moment);
    Measured measured;
    if (moment.stage <= Stage::Planning) {
        ImportRequest request;
        request.kind = ImportKind::Results;
        request.files = {csv};
        measured.finished = service.plan(request, canceller.job(Stage::Reading, 0)).result().ok();
    } else {
        const Job job = canceller.job(Stage::Writing, whole.counts().read);
        measured.finished = service.apply(whole, job).result().ok();
    }
    if (canceller.isDone())
        measured.milliseconds = canceller.elapsed();
    return measured;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 3)
        return EXIT_FAILURE;
    const QString path = QFile::decodeName(argv[1]);
    const QString csv = QFile::decodeName(argv[2]);
    const int rounds = argc > 3 ? atoi(argv[3]) : 3;
    WorkContext context;
    context.clock = std::make_shared<SystemClock>();
    context.user = u"bench"_s;
    const auto credential = security::Credential::passphrase(qEnvironmentVariable("UTFALL_PASSPHRASE"));
    const auto store = valueOf(storage::Store::open(path, context, credential), "opening");
    ImportRequest request;
    request.kind = ImportKind::Results;
    request.files = {csv};
    const ImportPlan whole = valueOf(ImportService(*store).plan(request, Job()).result(), "planning");
    const QString before = traces(*store);
    QTextStream out(stdout);
    for (const Moment& moment : Moments) {
        out << QString::fromLatin1(moment.name).leftJustified(28);
        for (int round = 0; round < rounds; ++round) {
            const Measured measured = measure(moment, *store, csv, whole);
            out << QString::number(measured.milliseconds).rightJustified(6) << " ms";
            if (measured.finished)
                out << " (too late)";
            else if (traces(*store) != before || QFile::exists(path + u"-journal"_s))
                out << " LEFT TRACES";
            if (measured.finished && moment.stage == Stage::Committing)
                break; // the register is another one from here on
        }
        out << Qt::endl;
    }
    return EXIT_SUCCESS;
}
