// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/quantity.h"
#include "core/import/import_kind.h"
#include "tests/unit/import/import_lines.h"

#include <QList>
#include <QRandomGenerator>
#include <QStringList>

namespace utfall::test {

/// One file to import.
struct RandomImport
{
    ImportKind kind = ImportKind::Results;
    QStringList lines; ///< header first
    PercentMeaning percent = PercentMeaning::Unstated;
};

/// Files about a handful of people that meet every rule now and then: rows that repeat, contradict, correct,
/// void and precede each other, and rows that are held for every sort of reason. A person's content and
/// enrolment never differ between rows, because of two contents the later decides.
class RandomImports
{
public:
    explicit RandomImports(quint32 seed) : m_random(seed) {}

    /// `count` files of any kind.
    [[nodiscard]] QList<RandomImport> imports(int count)
    {
        QList<RandomImport> all;
        for (int i = 0; i < count; ++i)
            all.append(import(anyOf(QList{ImportKind::Providers, ImportKind::Prepatients,
                                          ImportKind::Prepatients, ImportKind::Switches, ImportKind::Exits,
                                          ImportKind::Results, ImportKind::Results, ImportKind::Results})));
        return all;
    }

    [[nodiscard]] RandomImport import(ImportKind kind)
    {
        RandomImport one;
        one.kind = kind;
        one.lines.append(headerOf(kind));
        const int rows = 1 + below(kind == ImportKind::Results ? 12 : 5);
        for (int i = 0; i < rows; ++i)
            one.lines.append(line(kind));
        return one;
    }

    /// The rows of all files in another order, spread over as many files of one kind as they fit in.
    [[nodiscard]] QList<RandomImport> shuffled(const QList<RandomImport>& imports)
    {
        QList<RandomImport> files;
        for (RandomImport one : imports) {
            const QString header = one.lines.takeFirst();
            for (const QString& row : std::as_const(one.lines)) {
                QList<qsizetype> same;
                for (qsizetype i = 0; i < files.size(); ++i) {
                    if (files[i].kind == one.kind)
                        same.append(i);
                }
                if (same.isEmpty() || below(4) == 0) {
                    files.append({one.kind, {header, row}, one.percent});
                } else {
                    QStringList& lines = files[anyOf(same)].lines;
                    lines.insert(1 + below(int(lines.size())), row);
                }
            }
        }
        for (qsizetype i = files.size() - 1; i > 0; --i)
            files.swapItemsAt(i, below(int(i) + 1));
        return files;
    }

private:
    [[nodiscard]] int below(int bound) { return m_random.bounded(bound); }
    template <typename T>
    [[nodiscard]] T anyOf(const QList<T>& values)
    {
        return values[below(int(values.size()))];
    }

    [[nodiscard]] static QString headerOf(ImportKind kind)
    {
        switch (kind) {
        case ImportKind::Providers:
            return ProviderHeader;
        case ImportKind::Prepatients:
            return PrepatientHeader;
        case ImportKind::Switches:
            return SwitchHeader;
        case ImportKind::Exits:
            return ExitHeader;
        case ImportKind::Results:
            return ResultHeader;
        }
        Q_UNREACHABLE();
    }

    [[nodiscard]] QString line(ImportKind kind)
    {
        switch (kind) {
        case ImportKind::Providers:
            return providerLine(anyOf(QList{North, South, u"5599990017"_s}));
        case ImportKind::Prepatients:
            return prepatient();
        case ImportKind::Switches:
            return switchLine(number(),
                              anyOf(QList{u"2022-12-01"_s, u"2023-01-15"_s, u"2024-01-01"_s, u"2024-02-01"_s,
                                          u"2024-12-01"_s, u"x"_s}),
                              anyOf(QList{North, South, South, Unregistered, u""_s, u"12"_s}),
                              anyOf(QList{u""_s, u"Gång"_s}));
        case ImportKind::Exits:
            return exitLine(
                number(), anyOf(QList{u"2023-06-01"_s, u"2025-01-09"_s, u"2025-13-01"_s}),
                anyOf(QList{u"flyttat"_s, u"återkallat samtycke"_s, u"felaktigt-inskriven"_s, u"okänt"_s}));
        case ImportKind::Results:
            return result();
        }
        Q_UNREACHABLE();
    }

    [[nodiscard]] QString number()
    {
        return anyOf(QList{Anna, Anna, u"900101-2385"_s, Bertil, Cecilia, David, Elder, Younger,
                           ElderOrYounger, u"9001"_s});
    }

    /// What is said of a person follows from the number, so that two rows never say different things.
    [[nodiscard]] QString prepatient()
    {
        const QString who = anyOf(QList{Anna, Bertil, Cecilia, David, Elder, Younger, u"900102-2384"_s});
        PrepatientLine line{.number = who};
        if (who == Bertil || who == u"900102-2384"_s)
            line.provider = South;
        else if (who == Cecilia)
            line.provider = Unregistered;
        else if (who == David)
            line.consent = below(2) ? u"2023-01-15"_s : u""_s;
        else if (who == Elder)
            line.intake = u"2"_s;
        return line;
    }

    [[nodiscard]] QString result()
    {
        ResultLine line{.number = number()};
        line.sampled =
            anyOf(QList{u"2025-01-10"_s, u"2025-01-10"_s, u"2025-02-01"_s, u"2024-01-01"_s, u"igår"_s});
        line.value = anyOf(QList{u"41"_s, u"41"_s, u"43"_s, u"<40"_s, u"<44"_s, u""_s, u"5,9"_s});
        line.unit = line.value == u"5,9"_s ? anyOf(QList{u"% NGSP"_s, u"%"_s})
                                           : anyOf(QList{u"mmol/mol"_s, u"mmol/mol"_s, u"mmol/mol"_s, u""_s});
        line.status = anyOf(QList{u"final"_s, u"final"_s, u"final"_s, u"corrected"_s, u"entered-in-error"_s,
                                  u"preliminary"_s, u""_s});
        line.sampleId = anyOf(QList{u""_s, u""_s, u"P1"_s});
        line.reported = anyOf(QList{u""_s, u"2025-02-02"_s, u"2025-02-03T10:00"_s});
        return line;
    }

    QRandomGenerator m_random;
};

} // namespace utfall::test
