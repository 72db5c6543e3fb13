// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

namespace utfall::test {

inline const QByteArray Msh =
    "MSH|^~\\&|LIS|Lab Syd|Utfall|Region|20260215101500||ORU^R01^ORU_R01|M1|P|2.5.1";
/// The first of Skatteverket's test numbers, among the numbers of a hospital.
inline const QByteArray Pid =
    "PID|1||4711^^^Sjukhuset^MR~189001019802^^^&1.2.752.129.2.1.3.1&ISO^NI||Efternamn^Namn";
inline const QByteArray Obr =
    "OBR|1|B77|L900|NPU27300^HbA1c^NPU|||20260214083000|||||||||||||||20260215100000";
inline const QByteArray Obx = "OBX|1|NM|NPU27300^HbA1c (IFCC)^NPU||41.9|mmol/mol^mmol/mol^UCUM|27-42||||F";

inline QByteArray lines(const QList<QByteArray>& segments)
{
    QByteArray text;
    for (const QByteArray& segment : segments)
        text += segment + '\r';
    return text;
}

/// A message with this OBX, or these.
inline QByteArray message(const QList<QByteArray>& results)
{
    return lines(QList<QByteArray>{Msh, Pid, Obr} + results);
}

} // namespace utfall::test
