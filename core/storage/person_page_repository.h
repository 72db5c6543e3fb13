// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contract/terms.h"
#include "core/storage/prepatient_page.h"

#include <QDate>

namespace utfall::storage {

class Database;

/// The register view of people, one page at a time: filtered and sorted by SQL over the file joined with the
/// identity index, so that a register of any size costs the same memory. May throw SqlFailure.
class PersonPageRepository
{
public:
    explicit PersonPageRepository(Database& database) : m_database(database) {}

    /// `today` decides which provider is the current one; `terms` give target dates and refused changes of
    /// provider.
    [[nodiscard]] PrepatientPage page(const PrepatientQuery& query, const ContractTerms& terms, QDate today);

private:
    void refreshIndex(const QString& state, const ContractTerms& terms, QDate today);
    void refreshCurrentProviders(const ContractTerms& terms, QDate today);
    void refreshTextOrder();
    void refreshOrder(const QString& state, const PrepatientQuery& query, QDate today);
    [[nodiscard]] QList<PrepatientRow> rows(qint64 offset, qint64 limit, const ContractTerms& terms);
    void addFacts(QList<PrepatientRow>& rows, const ContractTerms& terms);

    Database& m_database;
};

} // namespace utfall::storage
