// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/mapping_profile.h"

#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>

namespace utfall {

/// What codes and units mean to one contract when one sender writes them (kodöversättning). A code that the
/// contract names stands for itself. Others are looked up in the profile, then among the standard codes of
/// the same analysis (NPU ↔ LOINC). The unit is never told from the code: a code only says what a bare "%"
/// means.
class CodeMap
{
public:
    CodeMap(const QStringList& analyses, const MappingProfile& profile);

    /// What a code means; nothing when nobody has said.
    [[nodiscard]] std::optional<CodeMeaning> of(const QString& code) const;
    /// The unit that a sender's text means: by the profile, else without the annotations of UCUM
    /// ("mmol/mol{Hb}").
    [[nodiscard]] QString unit(const QString& written) const;
    [[nodiscard]] const QString& laboratory() const { return m_laboratory; }
    /// What "%" means when neither the code nor the importer says.
    [[nodiscard]] PercentMeaning percent() const { return m_percent; }
    /// Every code that has a meaning, those that the contract names first.
    [[nodiscard]] const QStringList& knownCodes() const { return m_known; }

    bool operator==(const CodeMap&) const = default;

private:
    void add(const QString& code, const CodeMeaning& meaning);

    QHash<QString, CodeMeaning> m_codes;
    QMap<QString, QString> m_units;
    QString m_laboratory;
    PercentMeaning m_percent = PercentMeaning::Unstated;
    QStringList m_known;
};

/// How the rows of one batch are understood.
struct RowMeaning
{
    QDate today;                                       ///< decides the centuries of short numbers
    PercentMeaning percent = PercentMeaning::Unstated; ///< said by the importer, over everything else
    std::shared_ptr<const CodeMap> codes;              ///< null: codes and units stand as they are written

    [[nodiscard]] bool sameAs(const RowMeaning& other) const
    {
        return today == other.today && percent == other.percent && codes == other.codes;
    }
};

/// Codes of one analysis in different systems.
struct StandardCodes
{
    struct Code
    {
        QString code;
        PercentMeaning percent = PercentMeaning::Unstated;
    };
    QString name; ///< "HbA1c"
    QList<Code> codes;
};
[[nodiscard]] const QList<StandardCodes>& standardCodes();

/// False for a number that no living person's HbA1c has in that unit: most likely it is in another unit
/// (domain-facts 3.1: 20–163 mmol/mol, 4–17 %). Units of other analyses are always plausible.
[[nodiscard]] bool isPlausible(const Quantity& quantity);

} // namespace utfall
