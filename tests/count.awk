# SPDX-FileCopyrightText: 2026 Utfall contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Reads CTest's LastTest.log and prints "N passed, N failed, N skipped": test functions where a program is QtTest's, one
# for each other program, and one failure more for a program that failed without a failing function (a crash, a leak).

function close_test() {
    if (!open)
        return
    if (!functions) {
        passed += outcome == "passed"
        skipped += outcome == "skipped"
    }
    if (outcome == "failed" && !failing)
        failed += 1
    open = 0
}

/^[0-9]+\/[0-9]+ Test(ing)?: / {
    if (/Testing: /) {
        close_test()
        open = 1
        functions = failing = 0
        outcome = "failed"
    }
}

/^Totals: [0-9]+ passed, / {
    functions = 1
    passed += $2
    failed += $4
    failing += $4
    skipped += $6
}

/^Test Passed\./ { outcome = "passed" }
/^Test Skipped\./ { outcome = "skipped" }

END {
    close_test()
    printf "%d passed, %d failed, %d skipped\n", passed, failed, skipped
}
