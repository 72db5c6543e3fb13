// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>

namespace utfall::storage {

/// Who has a register open for writing.
struct LockHolder
{
    QString user;
    QString computer;
    qint64 process = 0;
    QDateTime since; ///< UTC
    bool operator==(const LockHolder&) const = default;
};

/// The file "NAME.utfall.lock" beside a register that is open for writing. The operating system keeps it
/// locked for as long as the process lives, so a lock whose process is gone hinders nobody; its text says who
/// holds it. A text that nobody locks was left by a session that did not end well: the crash marker.
class LockFile
{
public:
    [[nodiscard]] static QString pathFor(const QString& registerPath);

    /// Errors: "register-locked" (NotAllowed; args holder, computer, time, pid, as far as they can be read),
    /// "file-not-writable" (Environment).
    [[nodiscard]] static Result<std::unique_ptr<LockFile>> acquire(const QString& registerPath,
                                                                   const QString& user);
    /// Removes the file; with setKeepsMarker() the text of unfinished() stays.
    ~LockFile();
    LockFile(const LockFile&) = delete;
    LockFile& operator=(const LockFile&) = delete;

    /// Who held the register when a session ended without closing it.
    [[nodiscard]] const std::optional<LockHolder>& unfinished() const { return m_unfinished; }
    /// Whether the text of unfinished() is to be left behind: as long as nobody has looked over what the
    /// crash may have done.
    void setKeepsMarker(bool keeps) { m_keepsMarker = keeps && m_unfinished; }

private:
    struct Handle;
    explicit LockFile(std::unique_ptr<Handle> handle);

    std::unique_ptr<Handle> m_handle;
    std::optional<LockHolder> m_unfinished;
    bool m_keepsMarker = false;
};

} // namespace utfall::storage
