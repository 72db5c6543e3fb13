// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/import_service.h"
#include "core/register/evaluation_service.h"
#include "core/register/register_session.h"

#include <QTemporaryDir>

namespace utfall::test {

/// A register in a temporary folder, with a clock that stands still.
class RegisterFixture
{
public:
    /// Stops the test program with a message when the register cannot be made.
    RegisterFixture(const ContractTerms& terms, QDate today);

    [[nodiscard]] RegisterSession& session() { return *m_session; }
    /// Closes the register; the file stays for as long as this does.
    void close() { m_session.reset(); }
    /// As when the program is started again.
    void reopen();
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("test.utfall")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    /// Plans and applies; the error's code stands in the receipt's absence.
    [[nodiscard]] Result<ImportReceipt> take(ImportKind kind, const QStringList& files);
    [[nodiscard]] SnapshotPtr evaluate(QDate asOf);

private:
    QTemporaryDir m_folder;
    WorkContext m_context;
    std::unique_ptr<RegisterSession> m_session;
};

/// The terms in a file, or the test program stops with a message.
[[nodiscard]] ContractTerms termsFromFile(const QString& path);

} // namespace utfall::test
