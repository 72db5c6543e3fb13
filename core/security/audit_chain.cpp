// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/security/audit_chain.h"

#include "core/security/sealing.h"

#include <QStringList>
#include <QtEndian>

namespace utfall::security {

using namespace Qt::StringLiterals;

namespace {

void appendNumber(QByteArray& form, qint64 number)
{
    const qint64 bigEndian = qToBigEndian(number);
    form.append(reinterpret_cast<const char*>(&bigEndian), sizeof bigEndian);
}

void appendBytes(QByteArray& form, QByteArrayView bytes)
{
    appendNumber(form, bytes.size());
    form.append(bytes.data(), bytes.size());
}

} // namespace

QByteArray canonicalForm(const AuditEntry& entry)
{
    QByteArray form;
    appendNumber(form, entry.sequence);
    for (const QString& text : {entry.at, entry.by, entry.action, entry.subject, entry.detail})
        appendBytes(form, text.toUtf8());
    appendBytes(form, entry.sealed);
    return form;
}

QByteArray auditStart()
{
    return QByteArray(AuditHashSize, '\0');
}

QByteArray auditHash(KeyView key, QByteArrayView previous, const AuditEntry& entry)
{
    QByteArray text = "entry";
    appendBytes(text, previous);
    appendBytes(text, canonicalForm(entry));
    return keyedHash(key, text, AuditHashSize);
}

QByteArray auditHeadMark(KeyView key, const AuditHead& head)
{
    QByteArray text = "head";
    appendNumber(text, head.length);
    appendBytes(text, head.hash);
    return keyedHash(key, text, AuditHashSize);
}

QString auditHeadText(const AuditHead& head)
{
    constexpr qsizetype ShownBytes = 10;
    QStringList groups;
    for (qsizetype i = 0; i < ShownBytes; i += 2)
        groups.append(QString::fromLatin1(head.hash.mid(i, 2).toHex()));
    return u"%1 · %2"_s.arg(QString::number(head.length), groups.join(u' '));
}

std::optional<Error> AuditChainCheck::feed(const AuditEntry& entry, const QByteArray& hash)
{
    const qint64 expected = m_end.length + 1;
    const bool inOrder = entry.sequence == expected;
    const bool fits = hash == auditHash(m_key, m_end.hash, entry);
    m_end = {entry.sequence, hash};
    if (!inOrder)
        return Error(ErrorKind::Integrity, u"audit-entry-missing"_s,
                     {{u"entry"_s, QString::number(expected)}});
    if (!fits)
        return Error(ErrorKind::Integrity, u"audit-entry-altered"_s,
                     {{u"entry"_s, QString::number(entry.sequence)}});
    return std::nullopt;
}

std::optional<Error> AuditChainCheck::finish(const AuditHead& head, const QByteArray& mark) const
{
    if (mark != auditHeadMark(m_key, head))
        return Error(ErrorKind::Integrity, u"audit-head-altered"_s, {});
    if (!(m_end == head))
        return Error(
            ErrorKind::Integrity, u"audit-log-cut"_s,
            {{u"entries"_s, QString::number(m_end.length)}, {u"expected"_s, QString::number(head.length)}});
    return std::nullopt;
}

} // namespace utfall::security
