// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/row_issue.h"
#include "core/base/typed_id.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace utfall::storage {

class Database;

/// What became of a held row.
enum class HeldState {
    Open,      ///< waits
    Released,  ///< taken in later, when what was missing came
    Admitted,  ///< let in by a named override
    Discarded, ///< dropped with a reason
};

/// A row of an import that was not simply taken in: held, rejected, or taken in with a note.
struct HeldRowRecord
{
    HeldRowId id;
    BatchId batch;                 ///< invalid: rebuilt from a fact that was entered by hand
    qint64 file = 0;               ///< import_file.id; 0 as above
    QString kind;                  ///< key of the import kind: "results"
    RowIssue issue;                ///< `file` is filled in when read, `column` is the column key
    QHash<QString, QString> cells; ///< column key → text as read; what identifies a person stands here alone
    HeldState state = HeldState::Open;
    QString stateReason;
    /// The switch or result (by `kind`) that is stored and that the row says somebody should look at; 0:
    /// none.
    qint64 fact = 0;
};

/// Rows that wait, and the issues of earlier imports. Keeps the numbers on waiting rows in the identity
/// index. May throw SqlFailure.
class HeldRowRepository
{
public:
    explicit HeldRowRepository(Database& database) : m_database(database) {}

    /// `today` gives a short number on the row its century: the day of the import.
    HeldRowId insert(const HeldRowRecord& row, QDate today);
    /// Leaving Open takes the row out of the identity index; the row's cells stay until discarded.
    void setState(HeldRowId id, HeldState state, const QString& reason = {});
    /// Other cells for a row that waits; a number on it is indexed anew.
    void setCells(HeldRowId id, const QHash<QString, QString>& cells);
    /// Another issue for a row that still waits.
    void setIssue(HeldRowId id, const RowIssue& issue);

    [[nodiscard]] std::optional<HeldRowRecord> byId(HeldRowId id);
    /// Rows that wait, newest batch first, then by file and line; of one kind when given.
    [[nodiscard]] QList<HeldRowRecord> waiting(const QString& kind = {});
    /// Rows that wait of the imports made with a mapping profile, by id; of one import alone when the name is
    /// empty.
    [[nodiscard]] QList<HeldRowRecord> waitingOfSender(const QString& profile, BatchId batch);
    /// Rows that wait and rejected rows, in the same order.
    [[nodiscard]] QList<HeldRowRecord> open();
    /// All issues of a batch, by file and line, rejected rows and notes included.
    [[nodiscard]] QList<HeldRowRecord> ofBatch(BatchId batch);
    [[nodiscard]] qint64 waitingCount();
    /// The day on which a short number of the row is read: that of its batch, else `otherwise`.
    [[nodiscard]] QDate dayOf(BatchId batch, QDate otherwise);

private:
    [[nodiscard]] QList<HeldRowRecord> read(class Statement& statement);

    Database& m_database;
};

/// The column held_row.args of a row; nothing when there are none.
[[nodiscard]] std::optional<QByteArray> sealedArgs(Database& database, HeldRowId id,
                                                   const QHash<QString, QString>& args);
[[nodiscard]] QString severityKey(Severity severity);  ///< "note", "held", "rejected"
[[nodiscard]] Severity severityOf(const QString& key); ///< Note when it is none of them
[[nodiscard]] QString heldStateKey(HeldState state);   ///< "open", "released", "admitted", "discarded"

} // namespace utfall::storage
