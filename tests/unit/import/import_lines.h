// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

/// Lines of import files with believable defaults, so that a test writes only what it is about.
namespace utfall::test {

using namespace Qt::StringLiterals;

/// Skatteverket's test numbers.
inline const QString Anna = u"19900101-2385"_s;
inline const QString Bertil = u"19900102-2384"_s;
inline const QString Cecilia = u"19900103-2391"_s;
inline const QString David = u"19900103-2383"_s;
/// Two test numbers (samordningsnummer) that share their ten digits.
inline const QString Elder = u"19151079-2383"_s;
inline const QString Younger = u"20151079-2383"_s;
inline const QString ElderOrYounger = u"151079-2383"_s;

inline const QString North = u"5599990016"_s;
inline const QString South = u"5599990024"_s;
inline const QString Unregistered = u"5599990032"_s;

inline const QString ProviderHeader = u"organisationsnummer;namn;metod"_s;
[[nodiscard]] inline QString providerLine(const QString& number, const QString& name = u"Hälsa AB"_s)
{
    return number + u';' + name + u";Coachning"_s;
}
[[nodiscard]] inline QStringList bothProviders()
{
    return {ProviderHeader, providerLine(North, u"Norr AB"_s), providerLine(South, u"Söder AB"_s)};
}

inline const QString PrepatientHeader =
    u"personnummer;förnamn;efternamn;identifierare;inskriven;omgång;utförare;samtycke;inklusionsdatum;"
    u"inklusionsvärde;enhet;skydd"_s;
struct PrepatientLine
{
    QString number = Anna;
    QString enrolled = u"2023-01-15"_s;
    QString intake = u"1"_s;
    QString provider = North;
    QString consent = u"2023-01-15"_s;
    QString inclusionDate = u"2023-01-10"_s;
    QString value = u"45"_s;
    QString unit = u"mmol/mol"_s;
    QString protection = {};
    QString familyName = u"Testsson"_s;

    operator QString() const
    {
        return QStringList{number,        u"Test"_s, familyName, u"Vårdcentralen"_s,
                           enrolled,      intake,    provider,   consent,
                           inclusionDate, value,     unit,       protection}
            .join(u';');
    }
};

inline const QString SwitchHeader = u"personnummer;datum;utförare;metod"_s;
[[nodiscard]] inline QString switchLine(const QString& number, const QString& date, const QString& provider,
                                        const QString& method = {})
{
    return QStringList{number, date, provider, method}.join(u';');
}

inline const QString ExitHeader = u"personnummer;datum;orsak"_s;
[[nodiscard]] inline QString exitLine(const QString& number, const QString& date, const QString& reason)
{
    return QStringList{number, date, reason}.join(u';');
}

inline const QString ResultHeader =
    u"personnummer;provdatum;analyskod;värde;enhet;status;laboratorium;provnummer;svarsdatum"_s;
struct ResultLine
{
    QString number = Anna;
    QString sampled = u"2025-01-10"_s; ///< in the window of who is enrolled on 2023-01-15
    QString value = u"41"_s;
    QString unit = u"mmol/mol"_s;
    QString status = u"final"_s;
    QString laboratory = u"Lab 1"_s;
    QString sampleId = {};
    QString reported = {};
    QString code = u"NPU27300"_s;

    operator QString() const
    {
        return QStringList{number, sampled, code, value, unit, status, laboratory, sampleId, reported}.join(
            u';');
    }
};

} // namespace utfall::test
