# SPDX-FileCopyrightText: 2026 Utfall contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Measures utfall-cli against the sqlite3 shell: import of 100 000 and of 1 000 000 results, payout of 30 000 people, opening
registers of 30 000 and 100 000 people.

The contract is made here from a fixed seed; identities are Skatteverket's test numbers and, where they run out, coordination
numbers of the dates in the 1890s among them, which nobody alive can have.
"""

import datetime
import json
import os
import random
import shutil
import subprocess
import sys
import time
from pathlib import Path

os.environ.setdefault("UTFALL_PASSPHRASE", "gullregn cyklar baklänges tisdag")

PEOPLE = 30_000
CROWD = 100_000
RESULTS = 100_000
MANY_RESULTS = 1_000_000
PROVIDERS = ["5599990016", "5599990024", "5599990032"]
AS_OF = "2026-06-30"


def check_digit(nine_digits):
    total = 0
    for place, digit in enumerate(nine_digits):
        product = int(digit) * (2 if place % 2 == 0 else 1)
        total += product // 10 + product % 10
    return str(-total % 10)


def identities(root, count):
    lines = (root / "resources/demo/test-personnummer.txt").read_text(encoding="utf-8").split()
    numbers = [line for line in lines if line.isdigit()]
    dates = sorted({number[:8] for number in numbers if number.startswith("189")})
    for serial in range(100, 1000):
        if len(numbers) >= count:
            break
        for date in dates:
            nine = date[2:6] + str(int(date[6:]) + 60) + str(serial)
            numbers.append(date[:2] + nine + check_digit(nine))
    assert len(numbers) >= count
    return numbers[:count]


def write_csv(path, header, rows):
    with open(path, "w", encoding="utf-8", newline="") as out:
        out.write(";".join(header) + "\r\n")
        for row in rows:
            out.write(";".join(row) + "\r\n")


PEOPLE_HEADER = ["personnummer", "förnamn", "efternamn", "identifierare", "inskriven", "utförare", "samtycke",
                 "inklusionsdatum", "inklusionsvärde", "enhet"]


def person_row(i, number, enrolled, provider, chance):
    return [number, "Test", f"Person {i}", "Vårdcentralen", str(enrolled), provider, str(enrolled),
            str(enrolled - datetime.timedelta(days=14)), str(chance.randrange(42, 48)), "mmol/mol"]


def write_crowd(root, folder):
    """Prepatients alone, as many as a large region may have."""
    chance = random.Random(20260701)
    write_csv(folder / "crowd.csv", PEOPLE_HEADER,
              [person_row(i, number, datetime.date(2023, 1, 1), PROVIDERS[0], chance)
               for i, number in enumerate(identities(root, CROWD))])


def make_contract(root, folder):
    chance = random.Random(20260630)
    people = []
    for number in identities(root, PEOPLE):
        enrolled = datetime.date(2023, 1, 1) + datetime.timedelta(days=chance.randrange(540))
        people.append((number, enrolled, chance.choice(PROVIDERS)))

    write_csv(folder / "providers.csv", ["organisationsnummer", "namn"],
              [[number, f"Utförare {i}"] for i, number in enumerate(PROVIDERS, 1)])
    write_csv(folder / "prepatients.csv", PEOPLE_HEADER,
              [person_row(i, number, enrolled, provider, chance)
               for i, (number, enrolled, provider) in enumerate(people)])

    def results(count):
        samples = -(-count // PEOPLE)  # of each person, over two years
        for i in range(count):
            number, enrolled, _ = people[i % PEOPLE]
            day = 725 * (i // PEOPLE + 1) // samples
            sampled = enrolled + datetime.timedelta(days=day + chance.randrange(-20, 21))
            yield [number, str(sampled), "NPU27300", str(chance.randrange(360, 500) / 10).replace(".", ","), "mmol/mol",
                   "final", f"Lab {i % 5}", f"P{i:07}"]

    for name, count in (("results", RESULTS), ("many-results", MANY_RESULTS)):
        write_csv(folder / f"{name}.csv",
                  ["personnummer", "provdatum", "analyskod", "värde", "enhet", "status", "laboratorium", "provnummer"],
                  results(count))

    (folder / "terms.json").write_text(json.dumps({
        "name": "Mätning", "area": "prediabetes", "start": "2023-01-01", "end": "2026-12-31",
        "outcome": {"kind": "threshold", "analyses": ["NPU27300"], "unit": "mmol/mol",
                    "inclusion": {"atLeast": "42", "below": "48", "maxAgeDays": None},
                    "criterion": {"comparator": "<", "value": "42"}},
        "payment": {"unitPriceOre": 4700000, "floorBasisPoints": 1000, "capBasisPoints": 8000}}), encoding="utf-8")


def timed(command, script=None):
    """Seconds of wall time, MiB at most in memory, and what the command printed."""
    begin = time.perf_counter()
    process = subprocess.Popen(command, stdin=subprocess.PIPE if script else subprocess.DEVNULL,
                               stdout=subprocess.PIPE, text=True)
    if script:
        process.stdin.write(script)
        process.stdin.close()
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))} gave {process.returncode}: {output}")
    return seconds, usage.ru_maxrss // 1024, output


SHELL_IMPORT = """
PRAGMA journal_mode=DELETE;
PRAGMA synchronous=FULL;
.mode csv
.separator ;
CREATE TABLE results (person TEXT, sampled TEXT, code TEXT, value TEXT, unit TEXT, status TEXT, laboratory TEXT, sample TEXT,
    UNIQUE (person, code, laboratory, sample));
.import --skip 1 {folder}/{file}.csv results
"""
SHELL_PEOPLE = """
.mode csv
.separator ;
.import {folder}/prepatients.csv people
"""

# The last sample in the window of each person, and how many lie under the limit, by provider.
SHELL_PAYOUT = """
SELECT p."utförare", count(*), sum(CAST(replace(l.value, ',', '.') AS REAL) < 42)
FROM people p LEFT JOIN (
    SELECT r.person, r.value, max(r.sampled) FROM results r JOIN people q ON q.personnummer = r.person
    WHERE r.status = 'final' AND r.sampled BETWEEN date(q.inskriven, '+24 months', '-90 days')
        AND date(q.inskriven, '+24 months', '+90 days')
    GROUP BY r.person) l ON l.person = p.personnummer
GROUP BY 1;
"""

# The same bytes, read and not opened.
SHELL_OPEN = "SELECT sum(length(wrapped_key) + length(lookup) + length(record)) FROM person_identity;"


def create(cli, register, folder):
    timed([cli, "create", register, "--organisation", "Region Test", "--organisation-number", "2321000016",
           "--terms", folder / "terms.json"])


def main():
    root, rounds = Path(sys.argv[1]), int(sys.argv[2])
    folder = root / "build" / "bench"
    folder.mkdir(parents=True, exist_ok=True)
    make_contract(root, folder)
    cli = root / "build" / "release" / "app" / "utfall-cli"
    register, shell = folder / "bench.utfall", folder / "shell.db"

    crowd = folder / "crowd.utfall"
    write_crowd(root, folder)
    crowd.unlink(missing_ok=True)
    create(cli, crowd, folder)
    for kind, file in (("providers", "providers"), ("prepatients", "crowd")):
        timed([cli, "import", crowd, kind, folder / f"{file}.csv"])

    best = {}

    def keep(name, measured):
        if name not in best or measured[0] < best[name][0]:
            best[name] = measured

    base = folder / "base.utfall"
    base.unlink(missing_ok=True)
    create(cli, base, folder)
    for kind in ("providers", "prepatients"):
        timed([cli, "import", base, kind, folder / f"{kind}.csv"])
    for _ in range(rounds):
        keep("open base", timed([cli, "--json", "batches", base]))
        # The register of the smaller import is the one that is paid out and opened.
        for name, file in (("import many", "many-results"), ("import", "results")):
            shutil.copyfile(base, register)
            shell.unlink(missing_ok=True)
            keep(name, timed([cli, "--json", "import", register, "results", folder / f"{file}.csv"]))
            keep(f"shell {name}", timed(["sqlite3", shell], SHELL_IMPORT.format(folder=folder, file=file)))
        timed(["sqlite3", shell], SHELL_PEOPLE.format(folder=folder))
        keep("payout", timed([cli, "--json", "payout", register, "--as-of", AS_OF]))
        keep("shell payout", timed(["sqlite3", shell], SHELL_PAYOUT))
        for name, path in (("open", register), ("open crowd", crowd)):
            keep(name, timed([cli, "--json", "batches", path]))
            keep(f"shell {name}", timed(["sqlite3", path, SHELL_OPEN]))

    for name, count in (("import", RESULTS), ("import many", MANY_RESULTS)):
        counts = json.loads(best[name][2])
        assert counts["read"] == count and counts["added"] == count, counts
    lines = json.loads(best["payout"][2])["lines"]
    assert sum(line["listed"] for line in lines) == PEOPLE, lines

    print(f"{'':16}{'seconds':>9}{'sqlite3':>9}{'ratio':>7}{'MiB':>6}   best of {rounds}")
    report = {}
    for name, what in (("import", f"import {RESULTS}"), ("import many", f"import {MANY_RESULTS}"), ("payout", f"payout {PEOPLE}"), ("open", f"open {PEOPLE}"),
                       ("open crowd", f"open {CROWD}")):
        ours, theirs = best[name], best[f"shell {name}"]
        ratio = ours[0] / theirs[0]
        print(f"{what:16}{ours[0]:9.2f}{theirs[0]:9.2f}{ratio:7.2f}{ours[1]:6}")
        report[name] = {"seconds": round(ours[0], 3), "sqlite3": round(theirs[0], 3), "ratio": round(ratio, 2), "mebibytes": ours[1]}
        if name.startswith("import"):
            # In the window the register is open already: neither its passphrase nor its people are part of an import there.
            opened = ours[0] - best["open base"][0]
            print(f"{'  when open':16}{opened:9.2f}{theirs[0]:9.2f}{opened / theirs[0]:7.2f}")
            report[name]["secondsWhenOpen"] = round(opened, 3)
    (folder / "result.json").write_text(json.dumps(report, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
