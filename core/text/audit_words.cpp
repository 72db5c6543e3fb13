// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/audit_words.h"

#include <QCoreApplication>

namespace utfall::text {

namespace {

struct Words
{
    const char* key;
    const char* text;
};

constexpr Words Actions[] = {
    {"register.created", QT_TRANSLATE_NOOP("AuditText", "Created the register")},
    {"register.locked", QT_TRANSLATE_NOOP("AuditText", "Locked the window")},
    {"register.locked-idle", QT_TRANSLATE_NOOP("AuditText", "The window locked itself")},
    {"register.unlocked", QT_TRANSLATE_NOOP("AuditText", "Unlocked the window")},
    {"register.upgraded", QT_TRANSLATE_NOOP("AuditText", "Upgraded the register to a newer version")},
    {"register.backed-up", QT_TRANSLATE_NOOP("AuditText", "Made a backup")},
    {"register.restored", QT_TRANSLATE_NOOP("AuditText", "Restored a backup")},
    {"register.salvaged", QT_TRANSLATE_NOOP("AuditText", "Salvaged a damaged register into this one")},
    {"passphrase.changed", QT_TRANSLATE_NOOP("AuditText", "Changed the passphrase")},
    {"recovery.new", QT_TRANSLATE_NOOP("AuditText", "Made a new recovery key")},
    {"recovery.confirmed", QT_TRANSLATE_NOOP("AuditText", "Confirmed the recovery key")},
    {"terms.set", QT_TRANSLATE_NOOP("AuditText", "Changed the terms")},
    {"terms.amended", QT_TRANSLATE_NOOP("AuditText", "Amended the signed terms")},
    {"contract.signed", QT_TRANSLATE_NOOP("AuditText", "Signed the contract")},
    {"provider.added", QT_TRANSLATE_NOOP("AuditText", "Registered a provider")},
    {"provider.changed", QT_TRANSLATE_NOOP("AuditText", "Changed a provider")},
    {"provider.removed", QT_TRANSLATE_NOOP("AuditText", "Removed a provider")},
    {"person.added", QT_TRANSLATE_NOOP("AuditText", "Registered a prepatient")},
    {"person.changed", QT_TRANSLATE_NOOP("AuditText", "Changed a prepatient")},
    {"person.removed", QT_TRANSLATE_NOOP("AuditText", "Removed a prepatient")},
    {"person.admitted", QT_TRANSLATE_NOOP("AuditText", "Registered a prepatient with a reason")},
    {"person.opened", QT_TRANSLATE_NOOP("AuditText", "Opened a prepatient")},
    {"person.revealed", QT_TRANSLATE_NOOP("AuditText", "Showed a protected identity")},
    {"person.sought", QT_TRANSLATE_NOOP("AuditText", "Searched by personal number")},
    {"switch.added", QT_TRANSLATE_NOOP("AuditText", "Registered a change of provider")},
    {"switch.removed", QT_TRANSLATE_NOOP("AuditText", "Removed a change of provider")},
    {"exit.added", QT_TRANSLATE_NOOP("AuditText", "Registered an exit")},
    {"exit.removed", QT_TRANSLATE_NOOP("AuditText", "Removed an exit")},
    {"batch.imported", QT_TRANSLATE_NOOP("AuditText", "Imported files")},
    {"batch.refused", QT_TRANSLATE_NOOP("AuditText", "Files that could not be imported")},
    {"batch.undone", QT_TRANSLATE_NOOP("AuditText", "Took an import back")},
    {"row.discarded", QT_TRANSLATE_NOOP("AuditText", "Discarded a held row")},
    {"row.amended", QT_TRANSLATE_NOOP("AuditText", "Corrected a held row")},
    {"result.chosen", QT_TRANSLATE_NOOP("AuditText", "Chose which of two values counts")},
    {"switch.chosen", QT_TRANSLATE_NOOP("AuditText", "Chose which of two providers applies")},
    {"row.mapped", QT_TRANSLATE_NOOP("AuditText", "Said what a sender's code or unit means")},
    {"row.undecided", QT_TRANSLATE_NOOP("AuditText", "Took a decision of the review back")},
    {"result.approved", QT_TRANSLATE_NOOP("AuditText", "Let a result stand that deserved a look")},
    {"row.settled", QT_TRANSLATE_NOOP("AuditText", "Held rows were matched by themselves")},
    {"profile.saved", QT_TRANSLATE_NOOP("AuditText", "Saved a mapping profile")},
    {"profile.removed", QT_TRANSLATE_NOOP("AuditText", "Removed a mapping profile")},
    {"report.exported", QT_TRANSLATE_NOOP("AuditText", "Saved a report")},
    {"report.printed", QT_TRANSLATE_NOOP("AuditText", "Opened a report for printing")},
    {"batch.exported", QT_TRANSLATE_NOOP("AuditText", "Saved an import receipt")},
    {"batch.printed", QT_TRANSLATE_NOOP("AuditText", "Opened an import receipt for printing")},
    {"cases.exported", QT_TRANSLATE_NOOP("AuditText", "Exported cases for recomputation")},
    {"chart.exported", QT_TRANSLATE_NOOP("AuditText", "Saved charts as pictures")},
    {"log.opened", QT_TRANSLATE_NOOP("AuditText", "Read what is sealed in an entry")},
};

constexpr Words Groups[] = {
    {"person", QT_TRANSLATE_NOOP("AuditText", "Prepatients")},
    {"switch", QT_TRANSLATE_NOOP("AuditText", "Changes of provider")},
    {"exit", QT_TRANSLATE_NOOP("AuditText", "Exits")},
    {"provider", QT_TRANSLATE_NOOP("AuditText", "Providers")},
    {"batch", QT_TRANSLATE_NOOP("AuditText", "Imports")},
    {"row", QT_TRANSLATE_NOOP("AuditText", "Held rows")},
    {"profile", QT_TRANSLATE_NOOP("AuditText", "Mapping profiles")},
    {"result", QT_TRANSLATE_NOOP("AuditText", "Lab results")},
    {"terms", QT_TRANSLATE_NOOP("AuditText", "Terms")},
    {"contract", QT_TRANSLATE_NOOP("AuditText", "Contract")},
    {"report", QT_TRANSLATE_NOOP("AuditText", "Reports")},
    {"cases", QT_TRANSLATE_NOOP("AuditText", "Exported cases")},
    {"chart", QT_TRANSLATE_NOOP("AuditText", "Saved charts")},
    {"register", QT_TRANSLATE_NOOP("AuditText", "The register itself")},
    {"passphrase", QT_TRANSLATE_NOOP("AuditText", "Passphrase")},
    {"recovery", QT_TRANSLATE_NOOP("AuditText", "Recovery key")},
    {"log", QT_TRANSLATE_NOOP("AuditText", "The log")},
};

/// In the order in which people read them.
constexpr Words Details[] = {
    {"kind", QT_TRANSLATE_NOOP("AuditText", "kind")},
    {"files", QT_TRANSLATE_NOOP("AuditText", "files")},
    {"rows", QT_TRANSLATE_NOOP("AuditText", "rows")},
    {"added", QT_TRANSLATE_NOOP("AuditText", "added")},
    {"updated", QT_TRANSLATE_NOOP("AuditText", "updated")},
    {"held", QT_TRANSLATE_NOOP("AuditText", "held")},
    {"rejected", QT_TRANSLATE_NOOP("AuditText", "rejected")},
    {"settled", QT_TRANSLATE_NOOP("AuditText", "matched by themselves")},
    {"lost", QT_TRANSLATE_NOOP("AuditText", "lost rows")},
    {"batch", QT_TRANSLATE_NOOP("AuditText", "import")},
    {"version", QT_TRANSLATE_NOOP("AuditText", "version")},
    {"from", QT_TRANSLATE_NOOP("AuditText", "from version")},
    {"to", QT_TRANSLATE_NOOP("AuditText", "to version")},
    {"form", QT_TRANSLATE_NOOP("AuditText", "form")},
    {"asOf", QT_TRANSLATE_NOOP("AuditText", "as of")},
    {"copy", QT_TRANSLATE_NOOP("AuditText", "copy")},
    {"reason", QT_TRANSLATE_NOOP("AuditText", "reason")},
    {"flag", QT_TRANSLATE_NOOP("AuditText", "why it deserved a look")},
    {"meaning", QT_TRANSLATE_NOOP("AuditText", "meaning")},
    {"entry", QT_TRANSLATE_NOOP("AuditText", "entry")},
    {"enrolled", QT_TRANSLATE_NOOP("AuditText", "enrolled")},
    {"intake", QT_TRANSLATE_NOOP("AuditText", "intake")},
    {"provider", QT_TRANSLATE_NOOP("AuditText", "provider")},
    {"method", QT_TRANSLATE_NOOP("AuditText", "method")},
    {"consent", QT_TRANSLATE_NOOP("AuditText", "consent")},
    {"consentVersion", QT_TRANSLATE_NOOP("AuditText", "version of consent")},
    {"inclusionDate", QT_TRANSLATE_NOOP("AuditText", "inclusion date")},
    {"inclusionValue", QT_TRANSLATE_NOOP("AuditText", "inclusion value")},
    {"protection", QT_TRANSLATE_NOOP("AuditText", "protection")},
    {"admittedBy", QT_TRANSLATE_NOOP("AuditText", "let in by")},
    {"personalNumber", QT_TRANSLATE_NOOP("AuditText", "personal number")},
    {"givenName", QT_TRANSLATE_NOOP("AuditText", "given name")},
    {"familyName", QT_TRANSLATE_NOOP("AuditText", "family name")},
    {"address", QT_TRANSLATE_NOOP("AuditText", "address")},
    {"postalCode", QT_TRANSLATE_NOOP("AuditText", "postal code")},
    {"city", QT_TRANSLATE_NOOP("AuditText", "city")},
    {"phone", QT_TRANSLATE_NOOP("AuditText", "telephone")},
    {"email", QT_TRANSLATE_NOOP("AuditText", "e-mail")},
    {"identifiedBy", QT_TRANSLATE_NOOP("AuditText", "identified by")},
    {"organisationNumber", QT_TRANSLATE_NOOP("AuditText", "organisation number")},
    {"name", QT_TRANSLATE_NOOP("AuditText", "name")},
    {"bankgiro", QT_TRANSLATE_NOOP("AuditText", "bankgiro")},
    {"contact", QT_TRANSLATE_NOOP("AuditText", "contact")},
    {"sampled", QT_TRANSLATE_NOOP("AuditText", "sample date")},
    {"code", QT_TRANSLATE_NOOP("AuditText", "analysis code")},
    {"value", QT_TRANSLATE_NOOP("AuditText", "value")},
    {"unit", QT_TRANSLATE_NOOP("AuditText", "unit")},
    {"status", QT_TRANSLATE_NOOP("AuditText", "status")},
    {"laboratory", QT_TRANSLATE_NOOP("AuditText", "laboratory")},
    {"sampleId", QT_TRANSLATE_NOOP("AuditText", "sample number")},
    {"reported", QT_TRANSLATE_NOOP("AuditText", "reported")},
    {"date", QT_TRANSLATE_NOOP("AuditText", "date")},
    {"plausible", QT_TRANSLATE_NOOP("AuditText", "value confirmed")},
};

/// What stands behind a field, where it is a key.
constexpr Words Values[] = {
    {"kind=providers", QT_TRANSLATE_NOOP("AuditText", "Providers")},
    {"kind=prepatients", QT_TRANSLATE_NOOP("AuditText", "Prepatients")},
    {"kind=switches", QT_TRANSLATE_NOOP("AuditText", "Changes of provider")},
    {"kind=exits", QT_TRANSLATE_NOOP("AuditText", "Exits")},
    {"kind=results", QT_TRANSLATE_NOOP("AuditText", "Lab results")},
    {"flag=converted-near-limit", QT_TRANSLATE_NOOP("AuditText", "converted, close to a limit")},
    {"flag=point-of-care", QT_TRANSLATE_NOOP("AuditText", "measured point-of-care")},
    {"flag=laboratory-changed", QT_TRANSLATE_NOOP("AuditText", "another laboratory")},
    {"flag=method-changed", QT_TRANSLATE_NOOP("AuditText", "another method")},
    {"copy=folder", QT_TRANSLATE_NOOP("AuditText", "in the folder of backups")},
    {"copy=file", QT_TRANSLATE_NOOP("AuditText", "a file of its own")},
    {"protection=sekretessmarkering", QT_TRANSLATE_NOOP("AuditText", "confidentiality marking")},
    {"protection=skyddad-folkbokforing", QT_TRANSLATE_NOOP("AuditText", "protected population registration")},
    {"protection=fingerade-uppgifter", QT_TRANSLATE_NOOP("AuditText", "fictitious personal data")},
};

template <std::size_t N>
QString inWords(const Words (&table)[N], const QString& key)
{
    for (const Words& words : table) {
        if (key == QLatin1String(words.key))
            return QCoreApplication::translate("AuditText", words.text);
    }
    return key;
}

} // namespace

QString auditAction(const QString& action)
{
    return inWords(Actions, action);
}

QStringList auditGroups()
{
    QStringList groups;
    for (const Words& words : Groups)
        groups.append(QLatin1String(words.key));
    return groups;
}

QString auditGroup(const QString& group)
{
    return inWords(Groups, group);
}

QString auditField(const QString& key)
{
    return inWords(Details, key);
}

QString auditValue(const QString& key, const QString& value)
{
    const QString pair = key + u'=' + value;
    const QString words = inWords(Values, pair);
    return words == pair ? value : words;
}

QString auditDetail(const QMap<QString, QString>& detail)
{
    QStringList parts;
    const auto add = [&parts](const QString& key, const QString& value) {
        // Counts of nothing say nothing.
        if (value != u"0")
            parts.append(QStringLiteral("%1: %2").arg(auditField(key), auditValue(key, value)));
    };
    QMap<QString, QString> left = detail;
    for (const Words& words : Details) {
        const auto it = left.constFind(QLatin1String(words.key));
        if (it == left.cend())
            continue;
        add(it.key(), it.value());
        left.erase(it);
    }
    for (auto it = left.cbegin(); it != left.cend(); ++it)
        add(it.key(), it.value());
    return parts.join(QStringLiteral(", "));
}

} // namespace utfall::text
