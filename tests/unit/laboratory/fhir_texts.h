// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/laboratory/fhir_reader.h"
#include "tests/unit/laboratory/lab_reading.h"

#include <QByteArray>
#include <QList>

namespace utfall::test {

/// Pieces of FHIR that tests put together.

inline LabReading readFhirText(const QByteArray& bytes, const LabLimits& limits = {})
{
    return readLab(readFhir, bytes, limits);
}

inline const QByteArray Code =
    R"("code":{"coding":[{"system":"http://npu-terminology.org","code":"NPU27300"}]})";
inline const QByteArray Value =
    R"("valueQuantity":{"value":41.90,"unit":"mmol/mol","system":"http://unitsofmeasure.org","code":"mmol/mol"})";
inline const QByteArray Subject =
    R"("subject":{"identifier":{"system":"http://electronichealth.se/identifier/personnummer","value":"189001019802"}})";

/// An Observation with these members beside its type.
inline QByteArray observation(const QByteArray& members)
{
    return R"({"resourceType":"Observation",)" + members + '}';
}

/// A final result with this value.
inline QByteArray withValue(const QByteArray& value)
{
    return observation(R"("status":"final",)" + Code + ',' + Subject + (value.isEmpty() ? "" : ",") + value);
}

inline QByteArray bundle(const QList<QByteArray>& entries, const QByteArray& type = "collection")
{
    return R"({"resourceType":"Bundle","type":")" + type + R"(","entry":[)" + entries.join(',') + "]}";
}

inline QByteArray entry(const QByteArray& resource, const QByteArray& fullUrl = {})
{
    return '{' + (fullUrl.isEmpty() ? QByteArray() : R"("fullUrl":")" + fullUrl + R"(",)") +
           R"("resource":)" + resource + '}';
}

/// A person with an address of the hospital's and the national number.
inline QByteArray patient(const QByteArray& id, const QByteArray& number = "189001019802")
{
    return R"({"resourceType":"Patient","id":")" + id +
           R"(","identifier":[{"system":"urn:sjukhuset","value":"4711"},)"
           R"({"system":"urn:oid:1.2.752.129.2.1.3.1","value":")" +
           number + R"("}]})";
}

inline QByteArray resultOf(const QByteArray& reference)
{
    return observation(R"("status":"final",)" + Code + ',' + Value + R"(,"subject":{"reference":")" +
                       reference + R"("})");
}

inline LabObservation onlyRow(const QByteArray& bytes)
{
    const LabReading reading = readFhirText(bytes);
    return reading.rows.size() == 1 && !reading.error ? reading.rows.front() : LabObservation();
}

} // namespace utfall::test
