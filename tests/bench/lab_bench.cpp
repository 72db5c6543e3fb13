// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/laboratory/fhir_reader.h"
#include "core/laboratory/hl7_reader.h"
#include "core/laboratory/lab_cells.h"

#include <QTemporaryFile>
#include <QTextStream>

#include <algorithm>
#include <cstring>
#include <ctime>
#include <functional>

// How fast laboratory files are read: millions of bytes a second of one core, and as a share of what it takes
// to count the line ends of the same file in the same run, which is the least that anybody can do with it.
// lab_bench [MEGABYTES] [ROUNDS]

using namespace utfall;

namespace {

QByteArray padded(int number)
{
    return QByteArray::number(number).rightJustified(6, '0');
}

QByteArray hl7Message(int i)
{
    const QByteArray n = padded(i);
    return "MSH|^~\\&|LIS|Lab Syd|UTFALL|REGION|20260215101500||ORU^R01^ORU_R01|" + n +
           "|P|2.5.1|||AL|NE||UNICODE UTF-8\r"
           "PID|1||" +
           n +
           "^^^Sjukhuset^MR~189001019802^^^&1.2.752.129.2.1.3.1&ISO^NI||Efternamn^F\xC3\xB6rnamn||18900101|"
           "F\r"
           "ORC|RE|B" +
           n + "|L" + n + "\rOBR|1|B" + n + "|L" + n +
           "|HBA^HbA1c^L|||20260214083000|||||||||||||||20260215100000|||F\r"
           "OBX|1|NM|NPU27300^HbA1c (IFCC)^NPU||" +
           QByteArray::number(38 + i % 20) +
           "|mmol/mol^mmol/mol^UCUM|27-42|N|||F|||20260214083000||||TOSOH\r"
           "NTE|1|L|Provet togs fastande.\r"
           "OBX|2|NM|NPU02192^Glukos^NPU||5." +
           QByteArray::number(i % 10) + "|mmol/L|4.2-6.3|N|||F|||20260214083000\r";
}

QByteArray fhirObservation(int i)
{
    const QByteArray n = padded(i);
    return R"({"resourceType":"Observation","id":")" + n +
           R"(","status":"final","category":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/observation-category","code":"laboratory","display":"laboratory"}]}],)"
           R"("code":{"coding":[{"system":"http://npu-terminology.org","code":"NPU27300","display":"HbA1c"}],"text":"HbA1c"},)"
           R"("subject":{"identifier":{"system":"http://electronichealth.se/identifier/personnummer","value":"189001019802"}},)"
           R"("effectiveDateTime":"2026-02-14T08:30:00+01:00","issued":"2026-02-15T10:00:00.000+01:00",)"
           R"("performer":[{"reference":"Organization/1","display":"Lab Syd"}],"specimen":{"identifier":{"value":"L)" +
           n + R"("}},"valueQuantity":{"value":)" + QByteArray::number(38 + i % 20) + '.' +
           QByteArray::number(i % 10) +
           R"(,"unit":"mmol/mol","system":"http://unitsofmeasure.org","code":"mmol/mol"}})";
}

/// A file of about so many bytes.
void fill(QFile& file, qint64 bytes, const QByteArray& before, const std::function<QByteArray(int)>& record,
          const QByteArray& between, const QByteArray& after)
{
    file.write(before);
    for (int i = 0; file.pos() < bytes; ++i)
        file.write((i == 0 ? QByteArray() : between) + record(i));
    file.write(after);
    file.flush();
}

double megabytesPerSecond(qint64 bytes, int rounds, const std::function<void()>& work)
{
    double best = 0;
    for (int i = 0; i < rounds; ++i) {
        // Time of the processor, so that what else the machine does counts less.
        const std::clock_t begin = std::clock();
        work();
        const double seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
        best = std::max(best, static_cast<double>(bytes) / 1e6 / seconds);
    }
    return best;
}

qint64 countLineEnds(QFile& file)
{
    QByteArray piece(262'144, Qt::Uninitialized);
    qint64 ends = 0;
    file.seek(0);
    while (const qint64 count = file.read(piece.data(), piece.size())) {
        const char* at = piece.constData();
        const char* const end = at + count;
        while ((at = static_cast<const char*>(std::memchr(at, '\n', static_cast<std::size_t>(end - at))))) {
            ++ends;
            ++at;
        }
    }
    return ends;
}

using Reader = Result<void> (*)(QIODevice&, const Job&, const LabSink&, const LabLimits&);

void measure(const char* name, Reader reader, QFile& file, int rounds, QTextStream& out)
{
    const qint64 bytes = file.size();
    qint64 rows = 0;
    qint64 ends = 0;
    const double least = megabytesPerSecond(bytes, rounds, [&] { ends = countLineEnds(file); });
    const double read = megabytesPerSecond(bytes, rounds, [&] {
        rows = 0;
        const Result<void> done = reader(file, Job(),
                                         [&rows](const LabObservation&) -> Result<void> {
                                             ++rows;
                                             return {};
                                         },
                                         {});
        if (!done)
            qFatal("%s", qPrintable(done.error().code));
    });
    const LabCellChoices choices{{QStringLiteral("NPU27300")}, QDate(2026, 3, 1)};
    const double cells = megabytesPerSecond(bytes, rounds, [&] {
        const Result<void> done = reader(file, Job(),
                                         [&](const LabObservation& row) -> Result<void> {
                                             std::vector<LabFinding> findings;
                                             ends += labCells(row, choices, findings).size();
                                             return {};
                                         },
                                         {});
        if (!done)
            qFatal("%s", qPrintable(done.error().code));
    });
    out << "| " << name << " | " << bytes / 1'000'000 << " | " << rows << " | " << qRound(least) << " | "
        << qRound(read) << " | " << QString::number(read / least, 'f', 3) << " | " << qRound(cells) << " |\n";
    out.flush();
}

} // namespace

int main(int argc, char** argv)
{
    const qint64 bytes = (argc > 1 ? QByteArray(argv[1]).toLongLong() : 100) * 1'000'000;
    const int rounds = argc > 2 ? QByteArray(argv[2]).toInt() : 3;
    QTextStream out(stdout);
    out << "| File | MB | Rows | Counting line ends, MB/s | Reading, MB/s | Ratio | With cells, MB/s |\n"
           "|---|---:|---:|---:|---:|---:|---:|\n";
    const auto run = [&](const char* name, Reader reader, const QByteArray& before,
                         const std::function<QByteArray(int)>& record, const QByteArray& between,
                         const QByteArray& after) {
        QTemporaryFile file;
        if (!file.open())
            qFatal("no room for a file");
        fill(file, bytes, before, record, between, after);
        measure(name, reader, file, rounds, out);
    };
    const QByteArray bundle = R"({"resourceType":"Bundle","type":"collection","entry":[)";
    run("HL7 v2", &readHl7, {}, hl7Message, {}, {});
    run("FHIR NDJSON", &readFhir, {}, fhirObservation, "\n", "\n");
    run(
        "FHIR Bundle", &readFhir, bundle, [](int i) { return R"({"resource":)" + fhirObservation(i) + '}'; },
        ",\n", "]}");
    return 0;
}
