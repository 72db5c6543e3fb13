// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/fuzz.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <cstdio>

// The main program of a target without libFuzzer: gives it every file of the folders named as arguments, so
// that seeds and inputs that once broke it are tests in every build. Exit 1 when a file cannot be read or
// there is none.
int main(int argc, char** argv)
{
    int given = 0;
    for (int i = 1; i < argc; ++i) {
        QStringList paths;
        for (QDirIterator it(QFile::decodeName(argv[i]), QDir::Files, QDirIterator::Subdirectories);
             it.hasNext();)
            paths.append(it.next());
        paths.sort();
        for (const QString& path : paths) {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly)) {
                std::fprintf(stderr, "cannot read %s\n", qPrintable(path));
                return 1;
            }
            // Named beforehand: the last name printed is the input that stopped the program.
            std::fprintf(stderr, "%s\n", qPrintable(path));
            const QByteArray bytes = file.readAll();
            LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.constData()),
                                   static_cast<std::size_t>(bytes.size()));
            ++given;
        }
    }
    std::printf("%d inputs\n", given);
    return given > 0 ? 0 : 1;
}
