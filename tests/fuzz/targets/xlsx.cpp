// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/xlsx_checks.h"

// A workbook as a file: size of the pieces and tightness of the limits in two bytes, then the file.

using namespace utfall;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    fuzz::Input input(data, size);
    const qint64 atOnce = 1 + input.choice(64);
    const bool tight = input.choice(2) == 1;
    fuzz::checkXlsx(input.rest(), atOnce, tight ? fuzz::tightXlsxLimits() : XlsxLimits());
    return 0;
}
