// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/contract_info.h"

#include <QList>
#include <QString>

namespace utfall::storage {

class Database;

/// The register's owner, the contract and every set of terms it has had. May throw SqlFailure; terms that
/// cannot be read are SqlFailure "register-damaged".
class ContractRepository
{
public:
    explicit ContractRepository(Database& database) : m_database(database) {}

    /// The first rows of a new register: its owner and a draft contract with version 1 of the terms.
    void create(const QString& organisation, const OrganisationNumber& number, const ContractTerms& terms);

    [[nodiscard]] ContractInfo info();
    /// The terms in force.
    [[nodiscard]] ContractTerms terms();
    /// Adds a set of terms and puts it in force; gives its version.
    int putTerms(const ContractTerms& terms, const QString& reason);
    void sign(QDate date);
    /// Every set of terms, the latest first.
    [[nodiscard]] QList<TermsVersion> history();
    /// Versions whose text cannot be read as terms.
    [[nodiscard]] QList<int> unreadableVersions();

private:
    void insertTerms(int version, const ContractTerms& terms, const QString& reason);

    Database& m_database;
};

} // namespace utfall::storage
