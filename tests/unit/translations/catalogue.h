// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace utfall::test {

/// One message of a translation catalogue.
struct Message
{
    QString context;
    QString source;
    QString comment; ///< what tells equal sources apart
    bool plural = false;
    bool finished = true;
    QStringList translations; ///< one, or one for each plural form

    /// What a lookup goes by, for comparing catalogues and telling which message a test means.
    [[nodiscard]] QString key() const;
};

/// The messages of a TS file; empty when it cannot be read or is not well-formed.
[[nodiscard]] QList<Message> readCatalogue(const QString& path);

/// What a program or a person fills in: "%1", "%L1", "%n", "%Ln", and names such as "%column"; sorted, each
/// once.
[[nodiscard]] QStringList placeholders(const QString& text);

/// Whether the text has a mnemonic such as in "&File". Entities such as "&nbsp;" are none.
[[nodiscard]] bool hasMnemonic(const QString& text);

} // namespace utfall::test
