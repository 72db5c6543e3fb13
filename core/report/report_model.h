// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/chart_spec.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace utfall {

/// A report as content without form: blocks in reading order, already in the reader's language. PDF, HTML and
/// CSV are three shapes of one such value.

struct ReportHeading
{
    int level = 1; ///< 1: section, 2: part of a section
    QString text;
};

struct ReportParagraph
{
    QString text;
    bool aside = false; ///< a remark, set smaller and paler
    bool leads = false; ///< says what the next block shows and stands with it
};

struct ReportList
{
    QStringList items;
};

/// A number that matters with what it is made of.
struct KeyFigure
{
    QString label; ///< "Attainment"
    QString value; ///< "23,7 %"
    QString note;  ///< "27 of 114 listed"
};

struct ReportKeyFigures
{
    QList<KeyFigure> figures;
};

struct ReportColumn
{
    QString title;
    bool number = false; ///< set to the right, in figures of one width
    bool wide = false;   ///< takes the width that is left over; without any, the first column of text does
};

struct ReportCell
{
    QString text;  ///< for people
    QString plain; ///< for machines: no grouping, decimal comma, no unit; empty = as `text`
};

struct ReportRow
{
    QList<ReportCell> cells;
    bool strong = false; ///< a sum, or what the contract pays on
};

struct ReportTable
{
    QString caption;             ///< what the table shows, for screen readers and CSV; not printed
    QList<ReportColumn> columns; ///< without any title: no header row
    QList<ReportRow> rows;
    bool dense = false; ///< smaller and without rules, for arithmetic
};

/// Two tables beside each other that belong together and are never parted.
struct ReportPair
{
    ReportTable left;
    ReportTable right;
};

/// A chart; a heading before it says its title. Its summary and table are for those who read: in HTML and
/// CSV.
struct ReportChart
{
    ChartSpec spec;
    double heightInPoints = 220;
};

/// Lines to sign on, two beside each other, never parted.
struct ReportSignatures
{
    QStringList parties;
};

using ReportBlock = std::variant<ReportHeading, ReportParagraph, ReportList, ReportKeyFigures, ReportTable,
                                 ReportPair, ReportChart, ReportSignatures>;

struct ReportContent
{
    QString kind;         ///< "Contract report"
    QString title;        ///< the contract's name
    QString organisation; ///< with its number
    QString date;         ///< "31 December 2021"
    QString status;       ///< "Preliminary"
    QString statusReason; ///< why it is preliminary, or that it is not
    QList<ReportBlock> blocks;
    QStringList foot; ///< lines that every page's foot says beside its number
    QString creator;  ///< "Utfall 0.1.0"
    QDateTime madeAt; ///< UTC
    QString language; ///< BCP 47: "sv"
};

} // namespace utfall
