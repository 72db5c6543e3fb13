// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>

namespace utfall {

/// One line of the audit log as people read it.
struct AuditLine
{
    qint64 sequence = 0;
    QDateTime at; ///< UTC
    QString by;
    QString action;                ///< "person.changed"
    QString subject;               ///< pseudonym, organisation number, batch …
    QMap<QString, QString> detail; ///< identifies nobody
    bool sealed = false;           ///< more is known and sealed
};

/// Which lines are asked for; empty fields let everything through.
struct AuditQuery
{
    QDate from; ///< local days, both included
    QDate to;
    QString by;
    QString group;   ///< first part of the action: "person", "batch", "export" …
    QString subject; ///< the whole subject
    qint64 offset = 0;
    qint64 limit = 200;
};

struct AuditPage
{
    QList<AuditLine> lines;
    qint64 total = 0; ///< that the query lets through
};

} // namespace utfall
